// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"

#include "core/base/text.h"

#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <mutex>

namespace transship::cli {
namespace {

std::mutex oneQuestionAtATime;

// Characters as a terminal counts them, near enough for names: UTF-8 continuation bytes take no column.
std::size_t columns(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

class EchoOff {
public:
    EchoOff() {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_known) return;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff() {
        if (m_known) tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    termios m_before{};
    bool m_known = false;
};

}  // namespace

bool hasTerminal() { return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1; }

bool confirm(const std::string& question) {
    std::cerr << printable(question) << " [y/N] " << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

std::optional<bool> TerminalQuestions::trust(const ssh::HostKey& key) {
    const std::lock_guard lock(oneQuestionAtATime);
    std::cerr << "The key of " << printable(key.host) << " is not known yet:\n  " << key.type << " " << key.fingerprint << '\n';
    return confirm("Is this the right host?");
}

std::optional<std::string> TerminalQuestions::secret(const ssh::SecretQuestion& question) {
    const auto& prompt = question.prompt;
    const std::lock_guard lock(oneQuestionAtATime);
    // Before the question is seen: what is answered at once must neither show nor be lost.
    std::optional<EchoOff> quiet;
    if (!question.echo) quiet.emplace();
    std::cerr << printable(prompt);
    if (!prompt.ends_with(' ')) std::cerr << (prompt.ends_with(':') ? " " : ": ");
    std::cerr << std::flush;
    std::string answer;
    const bool read = static_cast<bool>(std::getline(std::cin, answer));
    if (!question.echo) std::cerr << '\n';
    if (!read) return std::nullopt;
    return answer;
}

void printTable(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columns(row[i]));
    }
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::cout << row[i];
            if (i + 1 < row.size()) std::cout << std::string(widths[i] - columns(row[i]) + 2, ' ');
        }
        std::cout << '\n';
    }
}

void printDocument(const nlohmann::json& document) {
    std::cout << document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

}  // namespace transship::cli
