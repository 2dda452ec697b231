// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/containers.h"

#include <string>

namespace transship::migration {

using engine::Json;

// Engine 28 and later can't restore a container that has its own network (moby issue 50750). There a tiny container,
// the holder, has the network, the published ports and the host name, and the restored one joins it.
inline constexpr const char* holderLabel = "transship.holder";  // its value is the name of the container it holds for

// Whether a container is Transship's own: a helper, a lock, an agent, or a holder.
bool isOurs(const host::ContainerRow& row);

// Whether this inspect JSON is that of a holder.
bool isHolder(const Json& container);

}  // namespace transship::migration
