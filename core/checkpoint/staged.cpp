// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/staged.h"

#include "core/archive/members.h"
#include "core/base/pipe.h"
#include "core/base/text.h"
#include "core/checkpoint/adaptation.h"
#include "core/checkpoint/bound.h"
#include "core/checkpoint/images.h"

namespace transship::checkpoint {
namespace {

Status addText(archive::MemberWriter& writer, const std::string& path, const std::string& text) {
    return writer.add(path, text.size(), sourceOf(text));
}

}  // namespace

Result<std::string> stage(const host::Host& host, const Place& place, const std::string& name, const Images& images, const std::string& id,
                          const std::stop_token& stop) {
    auto staged = name + stagedSuffix;
    const auto engine = host.engine().with(stop);
    TRANSSHIP_ASSIGN(const auto there, isListed(engine, place.id, staged));
    if (there)
        return fail(ErrorKind::Conflict, "A restore of " + printable(name) + " is under way, or was cut off.", "There is " + staged + ".",
                    "If no restore is under way, delete it: transship-cli checkpoint rm HOST CONTAINER " + staged);
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    const bool withHolder = joinsNetwork(place.container.at("HostConfig").value("NetworkMode", ""));
    TRANSSHIP_ASSIGN(const auto changed, changes(images, {.withHolder = withHolder, .sourceId = {}, .destinationId = {}}));
    const auto addChanged = [&](const Sink& sink) -> Status {
        archive::MemberWriter writer(sink, archive::Compression::None);
        TRANSSHIP_TRY(writer.addDirectory(staged));
        TRANSSHIP_TRY(addText(writer, staged + "/transship-nonce", id + " restored in place\n"));
        const auto directory = staged + "/";
        for (const auto& [image, content] : changed) TRANSSHIP_TRY(addText(writer, directory + image, content));
        return writer.finish();
    };
    const auto make = [&]() -> Status {
        TRANSSHIP_TRY(withHelper(host, info, pathOf(place.id), Access::Write, stop, [&](const std::string& path) {
            return relay(addChanged, [&](const Source& stream) -> Status {
                TRANSSHIP_TRY(engine.upload("PUT", path, {{"path", boundAt}}, stream));
                return {};
            });
        }));
        const auto inside = std::string(boundAt) + "/";
        TRANSSHIP_TRY(helper::runOnce(engine, info.value("Architecture", ""), workLabel,
                                      {.arguments = {"link-images", inside + name, inside + staged},
                                       .binds = {info.value("DockerRootDir", "") + pathOf(place.id) + ":" + boundAt},
                                       .capabilities = {"DAC_OVERRIDE", "FOWNER"}}));
        return {};
    };
    if (auto made = make(); !made) {
        const auto removed = host.engine().remove(pathOf(place.id) + "/" + staged);
        if (!removed && removed.error().kind != ErrorKind::NotFound) made.error().reason += " " + summary(removed.error());
        return fail(made.error());
    }
    return staged;
}

}  // namespace transship::checkpoint
