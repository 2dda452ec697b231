// SPDX-License-Identifier: Apache-2.0
#include "core/migration/dump.h"

#include "core/base/text.h"
#include "core/helper/helper.h"
#include "core/migration/look.h"
#include "core/migration/room.h"
#include "core/migration/settlement.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace transship::migration {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::uint64_t slowest = 5 << 20;  // bytes a second

Status byEngine(const Dumping& dumping, const engine::Engine& engine, milliseconds limit) {
    TRANSSHIP_TRY(engine.post("/containers/" + dumping.record.source.container + "/checkpoints", {},
                              {{"CheckpointID", dumping.record.checkpoint}, {"Exit", false}}, limit));
    return {};
}

// As containerd lets runc do it, and with the option.
Status byRunc(const Dumping& dumping, const engine::Engine& engine, milliseconds limit, const std::stop_token& stop) {
    const auto& id = dumping.record.source.container;
    std::vector<std::string> roots;
    for (const auto* root :
         {"/run/docker/runtime-runc/moby", "/run/docker/runtime-io.containerd.runc.v2/moby", "/run/containerd/runc/moby"})
        roots.push_back(std::string(root) + "/" + id);
    TRANSSHIP_ASSIGN(const auto found, look(dumping.source, roots, stop));
    const auto root = std::ranges::find(found, "directory", [](const Json& entry) { return entry.value("type", ""); });
    if (root == found.end()) return fail(ErrorKind::Failed, "The state of runc was not found on " + engine.host() + ".");
    const auto images = dumping.directory + "/" + dumping.record.checkpoint;
    TRANSSHIP_TRY(onHost(engine, dumping.helperImage, dumping.record.id, {"make-directories", images}));
    std::stop_source over;
    const std::stop_callback asked(stop, [&] { over.request_stop(); });
    const std::jthread timer([&](const std::stop_token& done) {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait_for(lock, done, limit, [] { return false; });
        if (!done.stop_requested()) over.request_stop();
    });
    auto dumped = dumping.source.agent()->ask(
        {"exec", "runc", "--root", parentDirectory(helper::bytesOf(root->at("path"))), "checkpoint", "--leave-running", "--tcp-established",
         "--empty-ns", "network", "--image-path", images, "--work-path", images, id},
        {}, over.get_token());
    if (!dumped && dumped.error().kind == ErrorKind::Cancelled && !stop.stop_requested()) dumped.error().kind = ErrorKind::Timeout;
    if (!dumped) return fail(dumped.error());
    return {};
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
    const milliseconds limit = seconds(60) + seconds(dumping.memory / slowest);
    auto made = dumping.dropConnections ? byRunc(dumping, engine, limit, stop) : byEngine(dumping, engine, limit);
    if (made) return {};
    auto& error = made.error();
    if (error.kind == ErrorKind::Timeout) {
        error.what = "The dump did not end within " + durationText(limit) + " and was broken off.";
        if (const auto broken = breakOff(dumping, engine); !broken) error.reason += " " + summary(broken.error());
    } else if (error.kind == ErrorKind::Failed) {
        error.what = "CRIU could not dump the container.";
        if (const auto agent = dumping.source.agent())
            if (const auto said = agent->ask({"criu-errors", dumping.record.source.container})) error.reason += criuSays(*said);
        error.remedy = "On " + engine.host() + ", criu check tells what its kernel lacks, and dockerd's log names the first error.";
        if (error.reason.contains("experimental"))
            error.remedy = "Put \"experimental\": true into /etc/docker/daemon.json there and restart Docker.";
    }
    return made;
}

std::string criuSays(const std::string& errors) {
    std::vector<std::string> lines;
    for (const auto& line : split(trimmed(errors), '\n'))
        if (!line.empty()) lines.push_back(printable(line));
    return lines.empty() ? "" : " CRIU says: " + joined(lines, " | ");
}

}  // namespace transship::migration
