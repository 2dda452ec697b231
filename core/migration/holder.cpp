// SPDX-License-Identifier: Apache-2.0
#include "core/migration/holder.h"

#include "core/helper/helper.h"

namespace transship::migration {

bool isOurs(const host::ContainerRow& row) { return row.labels.contains(helper::migrationLabel) || row.labels.contains(holderLabel); }

bool isHolder(const Json& container) {
    const auto config = container.find("Config");
    return config != container.end() && config->contains("Labels") && (*config)["Labels"].is_object() &&
           (*config)["Labels"].contains(holderLabel);
}

}  // namespace transship::migration
