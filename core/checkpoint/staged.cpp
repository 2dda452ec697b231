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

Status stage(const host::Host& host, const Place& place, const std::string& name, const Images& images, const Staging& to,
             const std::stop_token& stop) {
    const auto engine = host.engine().with(stop);
    const auto target = to.container.at("Id").get<std::string>();
    TRANSSHIP_ASSIGN(const auto there, isListed(engine, target, to.name));
    if (there)
        return fail(ErrorKind::Conflict, "A restore of " + printable(name) + " is under way, or was cut off.", "There is " + to.name + ".",
                    "If no restore is under way, delete it: transship-cli checkpoint rm HOST CONTAINER " + to.name);
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    const bool withHolder = joinsNetwork(to.container.at("HostConfig").value("NetworkMode", ""));
    TRANSSHIP_ASSIGN(const auto changed, changes(images, {.withHolder = withHolder, .sourceId = place.id, .destinationId = target}));
    const auto addChanged = [&](const Sink& sink) -> Status {
        archive::MemberWriter writer(sink, archive::Compression::None);
        TRANSSHIP_TRY(writer.addDirectory(to.name));
        TRANSSHIP_TRY(addText(writer, to.name + "/transship-nonce", to.id + " restored\n"));
        const auto directory = to.name + "/";
        for (const auto& [image, content] : changed) TRANSSHIP_TRY(addText(writer, directory + image, content));
        return writer.finish();
    };
    const auto make = [&]() -> Status {
        TRANSSHIP_TRY(withHelper(host, info, pathOf(target), Access::Write, stop, [&](const std::string& path) {
            return relay(addChanged, [&](const Source& stream) -> Status {
                TRANSSHIP_TRY(engine.upload("PUT", path, {{"path", boundAt}}, stream));
                return {};
            });
        }));
        // Links reach from one directory to another within one mount alone.
        const auto inside = [](const std::string& container, const std::string& checkpoint) {
            return std::string(boundAt) + "/" + container + "/checkpoints/" + checkpoint;
        };
        TRANSSHIP_TRY(helper::runOnce(engine, info.value("Architecture", ""), workLabel,
                                      {.arguments = {"link-images", inside(place.id, name), inside(target, to.name)},
                                       .binds = {info.value("DockerRootDir", "") + "/containers:" + boundAt},
                                       .capabilities = {"DAC_OVERRIDE", "FOWNER"}}));
        return {};
    };
    auto made = make();
    if (made) return {};
    const auto removed = host.engine().remove(pathOf(target) + "/" + to.name);
    if (!removed && removed.error().kind != ErrorKind::NotFound) made.error().reason += " " + summary(removed.error());
    return fail(made.error());
}

}  // namespace transship::checkpoint
