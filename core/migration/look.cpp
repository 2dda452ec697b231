// SPDX-License-Identifier: Apache-2.0
#include "core/migration/look.h"

#include "core/helper/helper.h"

namespace transship::migration {

namespace {
constexpr const char* rootInHelper = "/host";
}

Result<std::vector<Json>> look(Line& line, const std::vector<std::string>& paths, const std::stop_token& stop) {
    std::vector<std::string> words{"look"};
    words.insert(words.end(), paths.begin(), paths.end());
    if (const auto agent = line.agent()) {
        TRANSSHIP_ASSIGN(const auto output, agent->ask(words, {}, stop));
        return helper::answerLines(output);
    }
    TRANSSHIP_ASSIGN(const auto engine, line.engine(stop));
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    words.insert(words.begin(), {"in", rootInHelper});
    TRANSSHIP_ASSIGN(const auto output, helper::runOnce(engine, info.value("Architecture", ""), "survey",
                                                        {.arguments = words,
                                                         .binds = {std::string("/:") + rootInHelper + ":ro"},
                                                         .capabilities = {"DAC_READ_SEARCH", "SYS_CHROOT"}}));
    return helper::answerLines(output);
}

}  // namespace transship::migration
