// SPDX-License-Identifier: Apache-2.0
#include "core/migration/images.h"

#include "core/archive/tar.h"
#include "core/base/pipe.h"

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

LayerFilter::LayerFilter(const std::vector<std::string>& layers, std::size_t held, std::map<std::string, std::string> digests)
    : m_digests(std::move(digests)) {
    // The same layer may stand twice in an image; it is held if it is held anywhere.
    for (std::size_t i = layers.size(); i-- > 0;) m_held[withoutAlgorithm(layers[i])] = i < held;
}

bool LayerFilter::isLayer(const std::string& path) const {
    return path.ends_with("/layer.tar") || (path.starts_with(blobs) && m_held.contains(path.substr(std::string(blobs).size())));
}

bool LayerFilter::wanted(const std::string& path) const {
    std::string digest;
    if (path.starts_with(blobs)) digest = path.substr(std::string(blobs).size());
    if (const auto known = m_digests.find(path); known != m_digests.end()) digest = known->second;
    const auto layer = m_held.find(digest);
    return layer == m_held.end() || !layer->second;
}

Status copyImage(const engine::Engine& source, const engine::Engine& destination, const Facts& facts, Meter& meter) {
    const auto image = facts.container.at("Image").get<std::string>();
    const auto layers = facts.image.at("RootFS").value("Layers", std::vector<std::string>());
    std::map<std::string, std::string> digests;
    if (facts.layersThere > 0 && facts.source.engineMajor() < firstWithDigestNames) {
        TRANSSHIP_ASSIGN(digests, layerDigests(source, image));
    }
    const LayerFilter filter(layers, facts.layersThere, std::move(digests));
    archive::Visitor visitor;
    visitor.decide = [&](const archive::Member& member) -> Result<archive::Verdict> {
        return member.type == '5' || filter.wanted(member.path) ? archive::Verdict::Keep : archive::Verdict::Drop;
    };
    const auto filtered = [&](const Sink& sink) {
        return relay([&](const Sink& raw) { return source.download("/images/get", {{"names", image}}, raw); },
                     [&](const Source& stream) { return archive::copyTar(stream, meter.through(sink), visitor); });
    };
    TRANSSHIP_TRY(relay(filtered, [&](const Source& stream) -> Status {
        TRANSSHIP_TRY(destination.upload("POST", "/images/load", {{"quiet", "1"}}, stream, std::chrono::minutes(10)));
        return {};
    }));
    const auto loaded = destination.get("/images/" + image + "/json");
    if (!loaded && loaded.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::Failed, "The image did not arrive whole on " + destination.host() + ".",
                    "Its id there is not " + image + ".", "Load it there by hand (docker save | docker load) and try again.");
    if (!loaded) return fail(loaded.error());
    return {};
}

}  // namespace transship::migration
