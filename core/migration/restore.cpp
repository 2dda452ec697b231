// SPDX-License-Identifier: Apache-2.0
#include "core/migration/restore.h"

#include "core/migration/dump.h"
#include "core/migration/host_files.h"
#include "core/preflight/criu_errors.h"

#include <future>

namespace transship::migration {
namespace {

// Where the runc of a containerd that dockerd started works, whatever dockerd's --exec-root is.
std::string restoreLog(const std::string& dockerRoot, const std::string& container) {
    return dockerRoot + "/containerd/daemon/io.containerd.runtime.v2.task/moby/" + container + "/restore.log";
}

// A failed restore takes its log away, so it is held until `ended`.
std::string watchCriu(const std::shared_ptr<agent::Agent>& agent, const std::vector<std::string>& words, std::future<void> ended) {
    if (!agent) return {};
    std::string text;
    const auto untilTheEnd = [&](std::span<std::byte>) -> Result<std::size_t> {
        ended.wait();
        return 0;
    };
    const auto take = [&](std::span<const std::byte> bytes) -> Status {
        text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    };
    const auto watched = agent->run(words, untilTheEnd, take);
    return watched ? criuSays(text) : std::string();
}

}  // namespace

Restored startCopy(Line& destination, const engine::Engine& engine, const Record& record, const std::string& dockerRoot,
                   const std::string& sharedMemory) {
    const auto& id = record.destination.container;
    const auto agent = destination.agent();
    std::stop_source giveUp;
    auto filling = std::async(std::launch::async, [&]() -> Status {
        if (sharedMemory.empty()) return {};
        TRANSSHIP_TRY(agent->ask({"fill", sharedMemoryMount(dockerRoot, id), sharedMemory}, {}, giveUp.get_token()));
        return {};
    });
    std::promise<void> over;
    auto watching = std::async(std::launch::async, watchCriu, agent,
                               std::vector<std::string>{"criu-errors", id, restoreLog(dockerRoot, id)}, over.get_future());

    Restored restored;
    auto started = engine.post("/containers/" + id + "/start", {{"checkpoint", record.checkpoint}}, nullptr, startLimit);
    restored.at = std::chrono::steady_clock::now();
    restored.answered = started || (started.error().kind != ErrorKind::Unreachable && started.error().kind != ErrorKind::Timeout);
    if (!started) giveUp.request_stop();
    over.set_value();
    restored.sharedMemory = filling.get();
    const auto criu = watching.get();
    if (!started) {
        started.error().reason += criu;
        if (started.error().remedy.empty()) started.error().remedy = preflight::explained(started.error().reason);
        restored.started = fail(started.error());
    }
    return restored;
}

}  // namespace transship::migration
