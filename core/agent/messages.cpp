// SPDX-License-Identifier: Apache-2.0
#include "core/agent/messages.h"

namespace transship::agent {
namespace {

constexpr std::size_t numberSize = 4;

void appendNumber(std::string& text, std::size_t number) {
    for (unsigned shift = 0; shift < 32; shift += 8) text += static_cast<char>(number >> shift & 0xffU);
}

std::size_t numberAt(std::string_view text) {
    std::size_t number = 0;
    for (std::size_t i = numberSize; i-- > 0;) number = number << 8U | static_cast<unsigned char>(text[i]);
    return number;
}

}  // namespace

std::string encoded(Kind kind, std::string_view payload) {
    std::string message;
    message.reserve(numberSize + 1 + payload.size());
    appendNumber(message, payload.size() + 1);
    message += static_cast<char>(kind);
    message += payload;
    return message;
}

std::optional<Message> Decoder::next() {
    if (m_broken || m_bytes.size() < numberSize) return std::nullopt;
    const auto length = numberAt(m_bytes);
    if (length == 0 || length > largestMessage) {
        m_broken = true;
        return std::nullopt;
    }
    if (m_bytes.size() < numberSize + length) return std::nullopt;
    const auto kind = static_cast<unsigned char>(m_bytes[numberSize]);
    if (kind < static_cast<unsigned char>(Kind::Hello) || kind > static_cast<unsigned char>(Kind::Refused)) {
        m_broken = true;
        return std::nullopt;
    }
    Message message{static_cast<Kind>(kind), m_bytes.substr(numberSize + 1, length - 1)};
    m_bytes.erase(0, numberSize + length);
    return message;
}

std::string packed(const std::vector<std::string>& words) {
    std::string payload;
    for (const auto& word : words) {
        appendNumber(payload, word.size());
        payload += word;
    }
    return payload;
}

std::optional<std::vector<std::string>> unpacked(std::string_view payload) {
    std::vector<std::string> words;
    while (!payload.empty()) {
        if (payload.size() < numberSize) return std::nullopt;
        const auto length = numberAt(payload);
        payload.remove_prefix(numberSize);
        if (length > payload.size()) return std::nullopt;
        words.emplace_back(payload.substr(0, length));
        payload.remove_prefix(length);
    }
    return words;
}

}  // namespace transship::agent
