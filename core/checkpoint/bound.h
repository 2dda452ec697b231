// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/place.h"
#include "core/helper/helper.h"

namespace transship::checkpoint {

// Where a helper sees what it binds.
inline constexpr const char* boundAt = "/checkpoint";

enum class Access { Read, Write };

// Does `work` with the archive end point of a helper that binds a directory below Docker's own, and removes the helper whatever happens.
template <typename Work>
Status withHelper(const host::Host& host, const engine::Json& info, const std::string& path, Access access, const std::stop_token& stop,
                  Work work) {
    const auto engine = host.engine().with(stop);
    TRANSSHIP_ASSIGN(const auto image, helper::ensureImage(engine, info.value("Architecture", "")));
    const auto bind = info.value("DockerRootDir", "") + path + ":" + boundAt + (access == Access::Read ? ":ro" : "");
    const auto made = helper::create(engine, image, workLabel, {.arguments = {"hold"}, .binds = {bind}, .capabilities = {}});
    Status done;
    if (made) {
        done = work("/containers/" + *made + "/archive");
        if (const auto removed = host.engine().remove("/containers/" + *made, {{"force", "1"}}); done && !removed) done = removed;
    } else {
        done = fail(made.error());
    }
    if (const auto dropped = helper::dropImage(host.engine(), image); done && !dropped) done = dropped;
    return done;
}

}  // namespace transship::checkpoint
