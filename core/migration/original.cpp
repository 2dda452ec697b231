// SPDX-License-Identifier: Apache-2.0
#include "core/migration/original.h"

#include "core/base/text.h"
#include "core/migration/settlement.h"

namespace transship::migration {

bool leftOriginal(const Chapter& chapter) {
    const auto& record = chapter.record;
    return chapter.ending == Ending::Done && !record.autoRemove && !record.removeSource && !record.rehearsal;
}

Status removeOriginal(Line& source, const Chapter& chapter) {
    auto record = chapter.record;
    if (!leftOriginal(chapter)) return fail(ErrorKind::Blocked, "Migration " + record.id + " left no original behind.");
    TRANSSHIP_ASSIGN(const auto engine, source.engine());
    const auto json = engine.get("/containers/" + record.source.container + "/json");
    if (!json && json.error().kind == ErrorKind::NotFound) return {};
    if (!json) return fail(json.error());
    const auto name = json->value("Name", "");
    const auto& state = json->at("State");
    if (state.value("Running", false) || state.value("Paused", false))
        return fail(ErrorKind::Conflict, "The original on " + record.source.host + " runs again.",
                    "docker ps shows " + printable(name) + ".", "Look which of the two shall live before you remove one.");
    if (name != "/" + originalName(record))
        return fail(ErrorKind::Conflict, "The original on " + record.source.host + " has another name by now: " + printable(name) + ".", "",
                    "Somebody may need it. Remove it with docker rm if not.");
    record.removeSource = true;
    return makeInert(source, record);
}

}  // namespace transship::migration
