// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/origin.h"

#include "core/archive/members.h"
#include "core/base/pipe.h"
#include "core/base/text.h"
#include "core/checkpoint/bound.h"
#include "core/host/abilities.h"

#include <algorithm>

namespace transship::checkpoint {

using Json = nlohmann::json;

std::string unfitOn(const Maker& host, const Maker& maker) {
    if (!host.criu.empty() && host::readsLess(host.criu, maker.criu))
        return "was made by CRIU " + printable(maker.criu) + ", which is newer than this host's " + printable(host.criu);
    std::vector<std::string> missing;
    for (const auto& each : maker.instructions)
        if (!host.instructions.empty() && std::ranges::find(host.instructions, each) == host.instructions.end()) missing.push_back(each);
    if (missing.empty()) return {};
    return "was made on a processor with instructions that this one lacks: " + printable(joined(missing, " "));
}

Json toJson(const Maker& maker) {
    return {{"engine", maker.engine}, {"kernel", maker.kernel}, {"criu", maker.criu}, {"instructions", maker.instructions}};
}

std::string originText(const Origin& origin) {
    auto json = toJson(origin.maker);
    json.update({{"note", origin.note}, {"took_ms", origin.took.count()}, {"went_on", origin.wentOn}});
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<Origin> originFrom(const std::string& text) {
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const auto word = [&](const char* key) { return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : ""; };
    const auto number = [&](const char* key) {
        return json.contains(key) && json[key].is_number_unsigned() ? json[key].get<std::uint32_t>() : 0;
    };
    std::vector<std::string> instructions;
    if (json.contains("instructions") && json["instructions"].is_array())
        for (const auto& each : json["instructions"])
            if (each.is_string()) instructions.push_back(each.get<std::string>());
    return Origin{
        .note = word("note"),
        .maker = {.engine = word("engine"), .kernel = word("kernel"), .criu = word("criu"), .instructions = std::move(instructions)},
        .took = std::chrono::milliseconds(number("took_ms")),
        .wentOn = !json.contains("went_on") || json["went_on"] != false};
}

Status writeOrigin(const host::Host& host, const std::string& path, const Origin& origin, const std::stop_token& stop) {
    const auto engine = host.engine().with(stop);
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    const auto text = originText(origin);
    const auto packed = [&](const Sink& sink) -> Status {
        archive::MemberWriter writer(sink, archive::Compression::None);
        TRANSSHIP_TRY(writer.add(originFile, text.size(), sourceOf(text)));
        return writer.finish();
    };
    return withHelper(host, info, path, Access::Write, stop, [&](const std::string& end) {
        return relay(packed, [&](const Source& stream) -> Status {
            TRANSSHIP_TRY(engine.upload("PUT", end, {{"path", boundAt}}, stream));
            return {};
        });
    });
}

}  // namespace transship::checkpoint
