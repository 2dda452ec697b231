// SPDX-License-Identifier: Apache-2.0
#include "core/helper/helper.h"

#include "core/base/text.h"
#include "core/helper/last_line.h"
#include "core/host/containers.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <fmt/format.h>

#include <thread>

namespace transship::helper {

Result<std::string> ensureImage(const engine::Engine& engine, const std::string& architecture) {
    TRANSSHIP_ASSIGN(const auto image, helperImage(architecture));
    const auto there = engine.get("/images/" + engine::urlEncoded(image.reference) + "/json");
    if (there) return image.reference;
    if (there.error().kind != ErrorKind::NotFound) return fail(there.error());
    TRANSSHIP_TRY(engine.upload("POST", "/images/load", {{"quiet", "1"}}, sourceOf(image.tar)));
    TRANSSHIP_TRY(engine.get("/images/" + engine::urlEncoded(image.reference) + "/json"));
    return image.reference;
}

Status dropImage(const engine::Engine& engine, const std::string& reference) {
    // The engine would take the name from an image that a holder still uses.
    TRANSSHIP_ASSIGN(const auto users, engine.get("/containers/json", {{"all", "1"}, {"filters", Json{{"ancestor", {reference}}}.dump()}}));
    if (!users.empty()) return {};
    const auto removed = engine.remove("/images/" + engine::urlEncoded(reference));
    if (removed || removed.error().kind == ErrorKind::NotFound || removed.error().kind == ErrorKind::Conflict) return {};
    return removed;
}

Result<std::string> create(const engine::Engine& engine, const std::string& image, const std::string& migration, const Task& task) {
    const Json body{{"Image", image},
                    {"Cmd", task.arguments},
                    {"User", "0"},
                    {"Labels", {{migrationLabel, migration}}},
                    {"HostConfig",
                     {{"Binds", task.binds},
                      {"NetworkMode", task.networkMode},
                      {"PidMode", task.pidMode},
                      {"Runtime", runtime},
                      {"CapAdd", task.capabilities},
                      // It looks at processes and files of the host or of other containers, which profiles for containers forbid.
                      {"SecurityOpt", {"apparmor=unconfined", "label=disable"}},
                      {"UsernsMode", task.pidMode == "host" ? "host" : ""},
                      {"ReadonlyRootfs", false},
                      // The daemon's default driver might not be readable.
                      {"LogConfig", {{"Type", "json-file"}, {"Config", Json::object()}}}}}};
    // Not stopped half-way: nobody would know of a container whose engine was not heard to the end.
    TRANSSHIP_ASSIGN(const auto answer, engine.with({}).post("/containers/create", {{"name", "transship-helper-" + randomHex(8)}}, body));
    return answer.at("Id").get<std::string>();
}

namespace {

Result<std::string> logOf(const engine::Engine& engine, const std::string& path) {
    std::string output;
    host::StreamSplitter splitter([&](std::span<const std::byte> bytes) -> Status {
        output.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    });
    TRANSSHIP_TRY(engine.download(path + "/logs", {{"stdout", "1"}, {"stderr", "1"}}, [&](auto bytes) { return splitter.take(bytes); }));
    return output;
}

}  // namespace

std::optional<std::string> wholeAnswer(std::string output) {
    const auto at = output.rfind(lastLine);
    if (at == std::string::npos) return std::nullopt;
    // What went to standard error may stand behind it.
    output.erase(at, std::string_view(lastLine).size());
    return output;
}

Result<std::string> run(const engine::Engine& engine, const std::string& id, std::chrono::milliseconds limit) {
    const auto path = "/containers/" + id;
    const auto work = [&]() -> Result<std::string> {
        TRANSSHIP_TRY(engine.post(path + "/start"));
        TRANSSHIP_ASSIGN(const auto ended, engine.post(path + "/wait", {}, nullptr, limit));
        constexpr int patience = 100;  // tenths of a second
        for (int tenth = 0; tenth < patience; ++tenth) {
            TRANSSHIP_ASSIGN(const auto output, logOf(engine, path));
            auto whole = wholeAnswer(output);
            if (const int status = ended.value("StatusCode", -1); status != 0)
                return fail(ErrorKind::Failed, "A helper on " + engine.host() + " ended with status " + std::to_string(status) + ".",
                            printable(whole.value_or(output).substr(0, 500)));
            if (whole) return *std::move(whole);
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        return fail(ErrorKind::Failed, "The answer of a helper on " + engine.host() + " did not arrive whole.",
                    "Docker did not keep all that it said; a host with too much to do loses some.", "Try again when it has less to do.");
    };
    auto result = work();
    // Also after a requested stop: nothing of ours may stay.
    const auto removed = engine.with({}).remove(path, {{"force", "1"}});
    if (result && !removed && removed.error().kind != ErrorKind::NotFound) return fail(removed.error());
    return result;
}

Result<std::string> run(const engine::Engine& engine, const std::string& image, const std::string& migration, const Task& task,
                        std::chrono::milliseconds limit) {
    TRANSSHIP_ASSIGN(const auto id, create(engine, image, migration, task));
    return run(engine, id, limit);
}

Result<std::string> runOnce(const engine::Engine& engine, const std::string& architecture, const std::string& migration, const Task& task,
                            std::chrono::milliseconds limit) {
    TRANSSHIP_ASSIGN(const auto image, ensureImage(engine, architecture));
    auto output = run(engine, image, migration, task, limit);
    // Also after a requested stop.
    const auto dropped = dropImage(engine.with({}), image);
    if (output && !dropped) return fail(dropped.error());
    return output;
}

std::string checksum(std::string_view bytes) {
    const auto hash = XXH3_128bits(bytes.data(), bytes.size());
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

Result<std::vector<Json>> answerLines(const std::string& output) {
    std::vector<Json> lines;
    for (const auto& line : split(output, '\n')) {
        if (line.empty()) continue;
        auto json = Json::parse(line, nullptr, false);
        if (!json.is_object()) return fail(ErrorKind::Failed, "A helper's answer can't be understood.", printable(line.substr(0, 200)));
        lines.push_back(std::move(json));
    }
    return lines;
}

std::string bytesOf(const Json& text) {
    // The parser made UTF-8 of the code points 0 to 255; each of them stands for one byte.
    const auto& encoded = text.get_ref<const std::string&>();
    std::string bytes;
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        const auto byte = static_cast<unsigned char>(encoded[i]);
        if (byte >= 0xc2 && byte <= 0xc3 && i + 1 < encoded.size()) {
            ++i;
            bytes += static_cast<char>((byte & 0x03U) << 6U | (static_cast<unsigned char>(encoded[i]) & 0x3fU));
        } else {
            bytes += encoded[i];
        }
    }
    return bytes;
}

}  // namespace transship::helper
