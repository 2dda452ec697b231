// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/place.h"

#include "core/base/text.h"
#include "core/host/containers.h"

#include <algorithm>

namespace transship::checkpoint {

bool isOfMigration(const std::string& name) { return name.starts_with(migrationPrefix); }

Status named(const std::string& name) {
    if (engine::isName(name)) return {};
    return fail(ErrorKind::Usage, "\"" + printable(name) + "\" is no name for a checkpoint.", "",
                "Use two or more letters, digits, dots, dashes and underscores; the first a letter or digit, the last no dot.");
}

bool mayBeId(const std::string& text) {
    return text.size() >= 12 && text.size() <= 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::string pathOf(const std::string& container) { return "/containers/" + container + "/checkpoints"; }

Result<bool> isListed(const engine::Engine& engine, const std::string& container, const std::string& name) {
    TRANSSHIP_ASSIGN(const auto list, engine.get(pathOf(container)));
    return list.is_array() && std::ranges::any_of(list, [&](const engine::Json& each) { return each.value("Name", "") == name; });
}

std::unexpected<Error> missing(const std::string& container, const std::string& name) {
    return fail(ErrorKind::NotFound, printable(container) + " has no checkpoint " + printable(name) + ".", "",
                "transship-cli checkpoint ls names those that are there.");
}

Result<engine::Json> vacant(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop) {
    TRANSSHIP_TRY(named(name));
    if (isOfMigration(name))
        return fail(ErrorKind::Usage, "Names that begin with \"transship-\" are those of migrations.", "", "Choose another name.");
    TRANSSHIP_ASSIGN(auto inspected, host::inspect(host, container, stop));
    TRANSSHIP_ASSIGN(const auto taken, isListed(host.engine().with(stop), inspected.at("Id").get<std::string>(), name));
    if (taken)
        return fail(ErrorKind::Conflict, printable(container) + " already has a checkpoint " + name + ".", "", "Choose another name.");
    return inspected;
}

Result<Place> placeOf(const host::Host& host, const std::string& container, const std::string& name, const std::stop_token& stop) {
    TRANSSHIP_TRY(named(name));
    TRANSSHIP_ASSIGN(auto inspected, host::inspect(host, container, stop));
    const auto id = inspected.at("Id").get<std::string>();
    TRANSSHIP_ASSIGN(const auto there, isListed(host.engine().with(stop), id, name));
    if (!there) return missing(container, name);
    return Place{.container = std::move(inspected), .id = id, .path = pathOf(id) + "/" + name};
}

}  // namespace transship::checkpoint
