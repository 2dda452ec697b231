// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agent/agent.h"
#include "core/migration/facts.h"
#include "core/migration/observer.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>

namespace transship::migration {

// Which members of a `docker save` stream the destination needs. It wants manifest, configuration and the layers it lacks; the
// bytes of those it has are left out (the engine looks a layer up by its chain of digests before it opens its file).
class LayerFilter {
public:
    // `layers` are the image's diff ids, lowest first; the destination holds the first `held` of them. `digests` tells the digest of
    // layer files whose name is not the digest (Docker up to 24: "<id>/layer.tar").
    LayerFilter(const std::vector<std::string>& layers, std::size_t held, const std::map<std::string, std::string>& digests = {});
    bool wanted(const std::string& path) const { return !m_unwanted.contains(path); }
    // The members to leave out, by their paths; some of them may not be there.
    const std::set<std::string>& unwanted() const { return m_unwanted; }

private:
    std::set<std::string> m_unwanted;
};

// What an image takes from host to host without passing this workstation.
struct StraightWay {
    std::shared_ptr<agent::Agent> source;
    std::shared_ptr<agent::Agent> destination;
    std::string address;  // at which the source's agent reaches the destination's
    std::stop_token stop;
};

// Brings the container's image to the destination, where it gets the same id; by the straight way where there is one. Where that fails for
// a reason of its own, `says` is told, and the image passes this workstation.
Status copyImage(const engine::Engine& source, const engine::Engine& destination, const Facts& facts,
                 const std::optional<StraightWay>& straight, const std::function<void(const std::string&)>& says, Meter& meter);

}  // namespace transship::migration
