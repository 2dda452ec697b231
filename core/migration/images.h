// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/facts.h"
#include "core/migration/observer.h"

#include <map>
#include <optional>
#include <string>

namespace transship::migration {

// Which members of a `docker save` stream the destination needs. It wants manifest, configuration and the layers it lacks; the
// bytes of those it has are left out (the engine looks a layer up by its chain of digests before it opens its file).
class LayerFilter {
public:
    // `layers` are the image's diff ids, lowest first; the destination holds the first `held` of them. `digests` tells the digest of
    // layer files whose name is not the digest (Docker up to 24: "<id>/layer.tar").
    LayerFilter(const std::vector<std::string>& layers, std::size_t held, std::map<std::string, std::string> digests = {});
    bool isLayer(const std::string& path) const;
    bool wanted(const std::string& path) const;

private:
    std::map<std::string, bool> m_held;  // by digest, without "sha256:"
    std::map<std::string, std::string> m_digests;
};

// Brings the container's image to the destination, where it gets the same id.
Status copyImage(const engine::Engine& source, const engine::Engine& destination, const Facts& facts, Meter& meter);

}  // namespace transship::migration
