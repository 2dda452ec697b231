// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/surroundings.h"

#include "core/base/text.h"
#include "core/checkpoint/adaptation.h"

namespace transship::checkpoint {
namespace {

using engine::Json;

constexpr const char* repository = "transship-checkpoint";
constexpr std::size_t longestTag = 128;  // github.com/distribution/reference

// Null where there is none.
Result<Json> ifThere(const engine::Engine& engine, const std::string& path) {
    auto answer = engine.get(path);
    if (!answer && answer.error().kind == ErrorKind::NotFound) return Json();
    return answer;
}

}  // namespace

Result<Json> surroundings(const engine::Engine& engine, const Json& container) {
    Json around{{"networks", Json::array()}};
    auto owner = container;
    if (const auto mode = container.at("HostConfig").value("NetworkMode", ""); joinsNetwork(mode)) {
        TRANSSHIP_ASSIGN(const auto holder,
                         ifThere(engine, "/containers/" + engine::urlEncoded(mode.substr(mode.find(':') + 1)) + "/json"));
        if (!holder.is_null()) around["holder"] = owner = holder;
    }
    TRANSSHIP_ASSIGN(const auto image, ifThere(engine, "/images/" + engine::urlEncoded(container.value("Image", "")) + "/json"));
    if (!image.is_null()) around["layers"] = image.value("RootFS", Json::object()).value("Layers", Json::array());
    for (const Json all = owner.at("NetworkSettings").value("Networks", Json::object()); const auto& [name, endpoint] : all.items()) {
        TRANSSHIP_ASSIGN(const auto network, ifThere(engine, "/networks/" + engine::urlEncoded(name)));
        if (!network.is_null()) around["networks"].push_back(network);
    }
    return around;
}

Result<std::string> commitFiles(const engine::Engine& engine, const Json& container, const std::string& checkpoint) {
    const auto plainName = container.at("Name").get<std::string>().substr(1);
    const auto tag = (plainName + "-" + checkpoint).substr(0, longestTag - 9) + "-" + randomHex(4);
    TRANSSHIP_TRY(engine.post("/commit", {{"container", container.at("Id")}, {"repo", repository}, {"tag", tag}, {"pause", "0"}},
                              Json::object(), std::chrono::hours(1)));
    return std::string(repository) + ":" + tag;
}

}  // namespace transship::checkpoint
