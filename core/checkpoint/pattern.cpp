// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/pattern.h"

#include "core/base/text.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <pcre2.h>

namespace transship::checkpoint {
namespace {

constexpr std::size_t longestOfExpression = 4096;

std::string saidByPcre(int code) {
    std::array<PCRE2_UCHAR, 256> text{};
    pcre2_get_error_message(code, text.data(), text.size());
    return reinterpret_cast<const char*>(text.data());
}

}  // namespace

struct Pattern::Expression {
    std::unique_ptr<pcre2_code, decltype(&pcre2_code_free)> code;
};

Pattern Pattern::ofBytes(std::string bytes) {
    Pattern pattern;
    pattern.m_bytes = std::move(bytes);
    return pattern;
}

Result<Pattern> Pattern::ofExpression(const std::string& expression) {
    int wrong = 0;
    PCRE2_SIZE where = 0;
    auto* const compiled =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(), PCRE2_NEVER_UTF, &wrong, &where, nullptr);
    if (compiled == nullptr)
        return fail(ErrorKind::Usage, "\"" + printable(expression) + "\" is no regular expression.",
                    "At character " + std::to_string(where + 1) + ": " + saidByPcre(wrong) + ".",
                    "pcre2pattern(3) says how they are written; --text looks for a text as it is.");
    Pattern pattern;
    pattern.m_expression = std::make_shared<const Expression>(Expression{{compiled, pcre2_code_free}});
    // Without it the same is found, more slowly.
    static_cast<void>(pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE));
    return pattern;
}

std::size_t Pattern::longest() const { return m_expression ? longestOfExpression : m_bytes.size(); }

Result<std::optional<Pattern::Place>> Pattern::find(std::string_view text, std::size_t from) const {
    if (!m_expression) {
        const auto at = m_bytes.empty() ? std::string_view::npos : text.find(m_bytes, from);
        return at == std::string_view::npos ? std::nullopt : std::optional(Place{at, m_bytes.size(), at + 1});
    }
    const auto* code = m_expression->code.get();
    const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> match(pcre2_match_data_create_from_pattern(code, nullptr),
                                                                                    pcre2_match_data_free);
    const auto matched = [&](std::uint32_t more) {
        return pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from, PCRE2_NOTEMPTY | more, match.get(), nullptr);
    };
    int found = matched(0);
    // What is compiled for this machine has less room for going back.
    if (found == PCRE2_ERROR_JIT_STACKLIMIT) found = matched(PCRE2_NO_JIT);
    if (found == PCRE2_ERROR_NOMATCH) return std::nullopt;
    if (found < 0) return fail(ErrorKind::Failed, "The expression takes too long.", saidByPcre(found) + ".", "Look for less with it.");
    const auto* places = pcre2_get_ovector_pointer(match.get());
    // \K may put the beginning behind the end.
    if (places[1] <= places[0])
        return fail(ErrorKind::Usage, "The expression's matches end before they begin.", "", "Write it without \\K.");
    return Place{places[0], std::min(places[1] - places[0], longestOfExpression), places[1]};
}

Result<std::string> bytesOfHex(const std::string& text) {
    std::string digits;
    for (const char c : text)
        if (c != ' ') digits += c;
    const bool isHex = std::ranges::all_of(digits, [](unsigned char c) { return std::isxdigit(c) != 0; });
    if (digits.empty() || digits.size() % 2 != 0 || !isHex)
        return fail(ErrorKind::Usage, "\"" + printable(text) + "\" are no bytes.", "",
                    "Two hexadecimal digits each, as in \"de ad be ef\".");
    std::string bytes;
    for (std::size_t i = 0; i < digits.size(); i += 2) bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
    return bytes;
}

}  // namespace transship::checkpoint
