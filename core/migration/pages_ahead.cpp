// SPDX-License-Identifier: Apache-2.0
#include "core/migration/pages_ahead.h"

namespace transship::migration {

PagesAhead::PagesAhead(const Tree& from, const Tree& to, Meter& meter) {
    m_carried = std::async(std::launch::async, [from, to, &meter, written = m_written.get_future().share()] {
        const auto untilWritten = [&written](std::span<std::byte>) -> Result<std::size_t> {
            written.wait();
            return 0;
        };
        return passPages(from, untilWritten, to, meter);
    });
}

PagesAhead::~PagesAhead() {
    if (m_carried.valid()) end();
}

Ahead PagesAhead::end() {
    m_written.set_value();
    auto carried = m_carried.get();
    if (carried) return std::move(*carried);
    m_failure = fail(carried.error());
    return {};
}

}  // namespace transship::migration
