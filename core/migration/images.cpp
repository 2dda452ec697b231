// SPDX-License-Identifier: Apache-2.0
#include "core/migration/images.h"

#include "core/archive/tar.h"
#include "core/base/pipe.h"
#include "core/migration/direct.h"
#include "core/migration/room.h"

#include <algorithm>

namespace transship::migration {
namespace {

constexpr int firstWithDigestNames = 25;  // Docker 25 saves images in the OCI layout
constexpr const char* blobs = "blobs/sha256/";

std::string withoutAlgorithm(const std::string& digest) { return digest.starts_with("sha256:") ? digest.substr(7) : digest; }

// The digests of "<id>/layer.tar" files, found by reading the whole image once.
Result<std::map<std::string, std::string>> layerDigests(const engine::Engine& source, const std::string& image) {
    std::map<std::string, std::string> digests;
    archive::Visitor visitor;
    visitor.decide = [](const archive::Member& member) -> Result<archive::Verdict> {
        return member.type == '0' && member.path.ends_with("/layer.tar") ? archive::Verdict::Digest : archive::Verdict::Drop;
    };
    visitor.take = [&](const archive::Member& member, std::string digest) -> Status {
        digests[member.path] = std::move(digest);
        return {};
    };
    TRANSSHIP_TRY(relay([&](const Sink& sink) { return source.download("/images/get", {{"names", image}}, sink); },
                        [&](const Source& stream) { return archive::copyTar(stream, {}, visitor); }));
    return digests;
}

}  // namespace

LayerFilter::LayerFilter(const std::vector<std::string>& layers, std::size_t held, const std::map<std::string, std::string>& digests) {
    std::set<std::string> there;
    for (std::size_t i = 0; i < std::min(held, layers.size()); ++i) there.insert(withoutAlgorithm(layers[i]));
    for (const auto& digest : there) m_unwanted.insert(blobs + digest);
    for (const auto& [path, digest] : digests)
        if (there.contains(digest)) m_unwanted.insert(path);
}

namespace {

Status passImage(const engine::Engine& source, const engine::Engine& destination, const std::string& image, const LayerFilter& filter,
                 Meter& meter) {
    archive::Visitor visitor;
    visitor.decide = [&](const archive::Member& member) -> Result<archive::Verdict> {
        return member.type == '5' || filter.wanted(member.path) ? archive::Verdict::Keep : archive::Verdict::Drop;
    };
    const auto filtered = [&](const Sink& sink) {
        return relay([&](const Sink& raw) { return source.download("/images/get", {{"names", image}}, raw); },
                     [&](const Source& stream) { return archive::copyTar(stream, meter.through(sink), visitor); });
    };
    return relay(filtered, [&](const Source& stream) -> Status {
        TRANSSHIP_TRY(destination.upload("POST", "/images/load", {{"quiet", "1"}}, stream, std::chrono::minutes(10)));
        return {};
    });
}

Status passImageStraight(const StraightWay& way, const std::string& image, const LayerFilter& filter, Meter& meter) {
    std::string unwanted;
    for (const auto& path : filter.unwanted()) unwanted.append(path).append(1, '\0');
    TRANSSHIP_TRY(passDirectly({*way.source, {"save-image", image}, way.stop}, sourceOf(unwanted),
                               {*way.destination, {"load-image"}, way.stop}, way.address,
                               [&](std::uint64_t bytes) { meter.passed(bytes); }));
    return {};
}

}  // namespace

Status copyImage(const engine::Engine& source, const engine::Engine& destination, const Facts& facts,
                 const std::optional<StraightWay>& straight, const std::function<void(const std::string&)>& says, Meter& meter) {
    const auto image = facts.container.at("Image").get<std::string>();
    const auto layers = facts.image.at("RootFS").value("Layers", std::vector<std::string>());
    std::map<std::string, std::string> digests;
    if (facts.layersThere > 0 && facts.source.engineMajor() < firstWithDigestNames) {
        TRANSSHIP_ASSIGN(digests, layerDigests(source, image));
    }
    const LayerFilter filter(layers, facts.layersThere, digests);
    auto passed = straight ? passImageStraight(*straight, image, filter, meter) : passImage(source, destination, image, filter, meter);
    // An engine may listen elsewhere than at the socket that its host's agent knows.
    if (straight && !passed && passed.error().kind == ErrorKind::Failed && !isDiskFull(passed.error())) {
        says("The image passes this computer: " + summary(passed.error()));
        passed = passImage(source, destination, image, filter, meter);
    }
    if (!passed) return passed;
    const auto loaded = destination.get("/images/" + image + "/json");
    if (!loaded && loaded.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::Failed, "The image did not arrive whole on " + destination.host() + ".",
                    "Its id there is not " + image + ".", "Load it there by hand (docker save | docker load) and try again.");
    if (!loaded) return fail(loaded.error());
    return {};
}

}  // namespace transship::migration
