// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace transship::checkpoint {

// What is looked for in memory, byte by byte: bytes, or an expression of PCRE2 (pcre2pattern(3)).
class Pattern {
public:
    static Pattern ofBytes(std::string bytes);
    // Usage where it is no expression, with what is wrong at which place.
    static Result<Pattern> ofExpression(const std::string& expression);

    struct Place {
        std::size_t at = 0;
        std::size_t size = 0;  // one or more
        std::size_t next = 0;  // where another one may begin: bytes may overlap, what an expression finds does not
    };
    // The first place that begins here or later. Failed where an expression takes too long over this text.
    Result<std::optional<Place>> find(std::string_view text, std::size_t from) const;

    // No place is larger; what an expression finds is cut there.
    std::size_t longest() const;

private:
    struct Expression;
    std::string m_bytes;
    std::shared_ptr<const Expression> m_expression;  // none: the bytes are looked for
};

// The bytes of "de ad be ef" or "deadbeef". Usage for anything else.
Result<std::string> bytesOfHex(const std::string& text);

}  // namespace transship::checkpoint
