// SPDX-License-Identifier: Apache-2.0
#include "core/migration/dump.h"

#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/migration/deadline.h"
#include "core/migration/settlement.h"
#include "core/preflight/criu_errors.h"

#include <algorithm>

namespace transship::migration {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::uint64_t slowest = 5 << 20;  // bytes a second
// CRIU alone would refuse to take along deleted files of more than 1 MB that are still open; it reads this as 32 bits.
constexpr const char* deletedFiles = "ghost-limit 2G\n";

Status byEngine(const Dumping& dumping, const engine::Engine& engine, milliseconds limit) {
    TRANSSHIP_TRY(engine.post("/containers/" + dumping.record.source.container + "/checkpoints", {},
                              {{"CheckpointID", dumping.record.checkpoint}, {"Exit", false}}, limit));
    return {};
}

// As containerd lets runc do it. It is not stopped on request: a criu that is killed leaves much to mend, and it is quick.
Status byRunc(const Dumping& dumping, const std::vector<std::string>& flags, const std::string& images, milliseconds limit) {
    const auto agent = dumping.source.agent();
    TRANSSHIP_TRY(agent->ask({"make-directories", images}));
    std::stop_source over;
    Deadline timer(over);
    timer.set(limit);
    std::vector<std::string> words{"with-criu-options", deletedFiles};
    words.insert(words.end(), dumping.record.runc.begin(), dumping.record.runc.end());
    words.emplace_back("checkpoint");
    words.insert(words.end(), flags.begin(), flags.end());
    for (const auto& word : {std::string("--image-path"), images, std::string("--work-path"), images, dumping.record.source.container})
        words.push_back(word);
    auto dumped = agent->ask(words, {}, over.get_token());
    if (!dumped && dumped.error().kind == ErrorKind::Cancelled) dumped.error().kind = ErrorKind::Timeout;
    if (!dumped) return fail(dumped.error());
    return {};
}

milliseconds timeFor(const Dumping& dumping) {
    const milliseconds whole = seconds(60) + seconds(dumping.memory / slowest);
    return std::min(whole, dumping.latest.value_or(whole));
}

// CRIU's own words on what went wrong; empty where they can't be read.
std::string criuErrors(const Dumping& dumping, const std::string& images) {
    const auto agent = dumping.source.agent();
    if (!agent) return "";
    const auto said = agent->ask({"criu-errors", dumping.record.source.container, images + "/dump.log"});
    return said && !said->empty() ? criuSays(*said) : "";
}

// A dump that hangs holds every call on its container; CRIU sets all free when it is killed.
Status breakOff(const Dumping& dumping, const engine::Engine& engine) {
    const std::vector<std::string> words{"end-dump", dumping.record.source.container};
    const auto ended = dumping.source.agent()
                           ? dumping.source.agent()->ask(words)
                           : helper::run(engine.with({}), dumping.helperImage, dumping.record.id,
                                         {.arguments = words, .binds = {}, .pidMode = "host", .capabilities = {"KILL"}}, seconds(60));
    if (!ended) return fail(ended.error());
    return {};
}

}  // namespace

Status dump(const Dumping& dumping, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto engine, dumping.source.engine(stop));
    const auto limit = timeFor(dumping);
    const auto images = dumping.directory + "/" + dumping.record.checkpoint;
    const bool ofEngine = dumping.record.runc.empty();
    std::vector<std::string> flags{"--leave-running", "--empty-ns", "network"};
    flags.insert(flags.end(), dumping.flags.begin(), dumping.flags.end());
    if (!dumping.parent.empty()) flags.insert(flags.end(), {"--parent-path", dumping.parent});
    auto made = ofEngine ? byEngine(dumping, engine, limit) : byRunc(dumping, flags, images, limit);
    if (made) return {};
    auto& error = made.error();
    if (error.kind == ErrorKind::Timeout) {
        error.what = "The dump did not end within " + durationText(limit) + " and was broken off.";
        error.remedy = "What a dump may wait for for ever, such as a stopped process or a breakpoint, a preflight of the two hosts tells.";
        if (const auto broken = breakOff(dumping, engine); !broken) error.reason += " " + summary(broken.error());
    } else if (error.kind == ErrorKind::Failed) {
        error.what = "CRIU could not dump the container.";
        if (const auto said = criuErrors(dumping, images); !said.empty())
            // runc repeats the whole log where it has failed.
            error.reason = ofEngine ? error.reason + said : trimmed(said);
        error.remedy = preflight::explained(error.reason);
        if (error.remedy.empty())
            error.remedy = "On " + engine.host() + ", criu check tells what its kernel lacks, and dockerd's log names the first error.";
        if (error.reason.contains("experimental"))
            error.remedy = "Put \"experimental\": true into /etc/docker/daemon.json there and restart Docker.";
    }
    return made;
}

Status preDump(const Dumping& dumping, const std::string& round, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto engine, dumping.source.engine(stop));
    const auto images = dumping.directory + "/" + dumping.record.checkpoint + "/" + round;
    std::vector<std::string> flags{"--pre-dump"};
    if (!dumping.parent.empty()) flags.insert(flags.end(), {"--parent-path", "../" + dumping.parent});
    auto made = byRunc(dumping, flags, images, timeFor(dumping));
    if (made) return {};
    auto& error = made.error();
    error.what = "CRIU could not dump the memory of the running container.";
    if (error.kind == ErrorKind::Timeout) {
        error.what = "The dump of the running container's memory did not end within " + durationText(timeFor(dumping)) + ".";
        error.kind = ErrorKind::Failed;
    }
    if (const auto said = criuErrors(dumping, images); !said.empty()) error.reason = trimmed(said);
    // A criu that ended before its time has left the control group frozen. What somebody paused meanwhile stays so.
    const auto mend = [&]() -> Status {
        TRANSSHIP_TRY(breakOff(dumping, engine));
        TRANSSHIP_ASSIGN(const auto json, engine.with({}).get("/containers/" + dumping.record.source.container + "/json"));
        if (json.at("State").value("Paused", false)) return {};
        TRANSSHIP_TRY(dumping.source.agent()->ask({"thaw", std::to_string(json.at("State").value("Pid", 0))}));
        return {};
    };
    if (const auto mended = mend(); !mended) error.reason += " " + summary(mended.error());
    return made;
}

std::string criuSays(const std::string& errors) {
    std::vector<std::string> lines;
    for (const auto& line : split(trimmed(errors), '\n'))
        if (!line.empty()) lines.push_back(printable(line));
    return lines.empty() ? "" : " CRIU says: " + joined(lines, " | ");
}

}  // namespace transship::migration
