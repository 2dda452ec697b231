// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progress.h"

#include "core/base/text.h"

#include <unistd.h>

#include <iostream>
#include <map>
#include <mutex>

namespace transship::cli {
namespace {

using engine::Json;
using Clock = std::chrono::steady_clock;

// Of containers that move side by side, each line is whole.
std::mutex& output() {
    static std::mutex mutex;
    return mutex;
}

// Of one of several containers, each event names it.
class JsonProgress final : public migration::Observer {
public:
    explicit JsonProgress(std::string container) : m_container(std::move(container)) {}
    void planned(const migration::Plan& plan) override { print({{"event", "plan"}, {"plan", migration::toJson(plan)}}); }
    void stepBegins(const migration::Step& step) override {
        print({{"event", "step"}, {"step", step.name}, {"title", step.title}, {"frozen", step.frozen}, {"bytes", step.bytes}});
    }
    void bytes(migration::StepId step, std::uint64_t count) override {
        {
            const std::lock_guard lock(m_mutex);
            const auto now = Clock::now();
            auto& last = m_last[step];
            if (now - last < std::chrono::milliseconds(250)) return;
            last = now;
        }
        print({{"event", "progress"}, {"step", migration::stepName(step)}, {"bytes", count}});
    }
    void stepEnds(const migration::Step& step, std::chrono::milliseconds took) override {
        print({{"event", "step-done"}, {"step", step.name}, {"ms", took.count()}});
    }
    void frozen(bool is) override { print({{"event", is ? "frozen" : "thawed"}}); }
    void committed() override { print({{"event", "committed"}}); }
    void says(const std::string& text) override { print({{"event", "note"}, {"text", text}}); }

private:
    void print(Json event) const {
        if (!m_container.empty()) event["container"] = m_container;
        printEvent(event);
    }
    const std::string m_container;
    std::mutex m_mutex;
    std::map<migration::StepId, Clock::time_point> m_last;  // they may carry at once
};

class TextProgress final : public migration::Observer {
public:
    TextProgress() : m_terminal(isatty(STDERR_FILENO) == 1) {}
    void stepBegins(const migration::Step& step) override {
        const std::lock_guard lock(m_mutex);
        m_step = step;
        m_began = Clock::now();
        if (m_terminal) std::cerr << "  " << step.title << "..." << std::flush;
    }
    void bytes(migration::StepId step, std::uint64_t count) override {
        const std::lock_guard lock(m_mutex);
        const auto now = Clock::now();
        if (!m_terminal || step != m_step.id || now - m_last < std::chrono::milliseconds(200)) return;
        m_last = now;
        const auto seconds = std::chrono::duration<double>(now - m_began).count();
        const auto rate = seconds > 0 ? static_cast<std::uint64_t>(static_cast<double>(count) / seconds) : 0;
        std::cerr << "\r\x1b[K  " << m_step.title << "... " << sizeText(count) << ", " << sizeText(rate) << "/s";
        if (m_frozen)
            std::cerr << ", frozen for " << durationText(std::chrono::duration_cast<std::chrono::milliseconds>(now - m_frozenSince));
        std::cerr << std::flush;
    }
    void stepEnds(const migration::Step& step, std::chrono::milliseconds took) override {
        const std::lock_guard lock(m_mutex);
        std::cerr << (m_terminal ? "\r\x1b[K" : "") << "  " << step.title << ": " << durationText(took) << '\n';
    }
    void frozen(bool is) override {
        const std::lock_guard lock(m_mutex);
        m_frozen = is;
        m_frozenSince = Clock::now();
    }
    void says(const std::string& text) override {
        const std::lock_guard lock(m_mutex);
        std::cerr << (m_terminal ? "\r\x1b[K" : "") << "  " << printable(text) << '\n';
    }

private:
    const bool m_terminal;
    std::mutex m_mutex;
    migration::Step m_step;
    Clock::time_point m_began;
    Clock::time_point m_last;
    bool m_frozen = false;
    Clock::time_point m_frozenSince;
};

// One of several containers: whole lines that begin with its name.
class LineProgress final : public migration::Observer {
public:
    explicit LineProgress(const std::string& container) : m_container(printable(container)) {}
    void stepEnds(const migration::Step& step, std::chrono::milliseconds took) override { print(step.title + ": " + durationText(took)); }
    void says(const std::string& text) override { print(printable(text)); }

private:
    void print(const std::string& text) const {
        const std::lock_guard lock(output());
        std::cerr << "  " << m_container << ": " << text << '\n';
    }
    const std::string m_container;
};

class NoProgress final : public migration::Observer {};

}  // namespace

void printEvent(const engine::Json& event) {
    const std::lock_guard lock(output());
    std::cout << event.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
}

std::unique_ptr<migration::Observer> makeProgress(const Options& options, const std::string& container) {
    if (options.json) return std::make_unique<JsonProgress>(container);
    if (options.quiet) return std::make_unique<NoProgress>();
    if (!container.empty()) return std::make_unique<LineProgress>(container);
    return std::make_unique<TextProgress>();
}

int exitCode(const migration::Outcome& outcome) {
    switch (outcome.ending) {
        case migration::Ending::Done:
            return Exit::Done;
        case migration::Ending::Undone:
            return Exit::RolledBack;
        case migration::Ending::Refused:
            return outcome.error && outcome.error->kind == ErrorKind::Blocked ? Exit::Blocked : Exit::Failed;
        default:
            return Exit::NeedsPerson;
    }
}

int reportOutcome(const migration::Outcome& outcome, const Options& options) {
    if (options.json) {
        auto json = migration::toJson(outcome);
        json["event"] = "finished";
        printEvent(json);
        return exitCode(outcome);
    }
    if (outcome.error) {
        std::cerr << '\n' << printable(outcome.error->what) << '\n';
        if (!outcome.error->reason.empty()) std::cerr << "  " << printable(outcome.error->reason) << '\n';
        if (!outcome.error->remedy.empty()) std::cerr << "  " << printable(outcome.error->remedy) << '\n';
    }
    std::cout << outcome.sentence << '\n';
    if (outcome.ending == migration::Ending::Done && outcome.downtime.count() > 0)
        std::cout << "Downtime " << durationText(outcome.downtime) << " (predicted " << durationText(outcome.predicted) << "), in all "
                  << durationText(outcome.total) << ", " << sizeText(outcome.bytes) << " carried.\n";
    for (const auto& text : outcome.remarks) std::cout << printable(text) << '\n';
    if (!outcome.differences.empty() && !options.quiet) {
        std::cout << "Its configuration differs from the original's in:\n";
        for (const auto& difference : outcome.differences)
            std::cout << "  " << printable(difference.path) << ": "
                      << (difference.explanation.empty() ? "not explained, please look at it" : difference.explanation) << '\n';
    }
    return exitCode(outcome);
}

}  // namespace transship::cli
