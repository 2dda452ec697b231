// SPDX-License-Identifier: Apache-2.0
#include "core/migration/holder.h"

namespace transship::migration {

bool isHolder(const Json& container) {
    const auto config = container.find("Config");
    return config != container.end() && config->contains("Labels") && (*config)["Labels"].is_object() &&
           (*config)["Labels"].contains(holderLabel);
}

}  // namespace transship::migration
