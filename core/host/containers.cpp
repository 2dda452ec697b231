// SPDX-License-Identifier: Apache-2.0
#include "core/host/containers.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace transship::host {
namespace {

std::string portText(const engine::Json& port) {
    const auto inner = fmt::format("{}/{}", port.value("PrivatePort", 0), port.value("Type", "tcp"));
    const int outer = port.value("PublicPort", 0);
    return outer == 0 ? inner : fmt::format("{}->{}", outer, inner);
}

std::string withoutSlash(const std::string& name) { return name.starts_with('/') ? name.substr(1) : name; }

}  // namespace

Result<std::vector<ContainerRow>> containers(const Host& host, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto list, host.engine().with(stop).get("/containers/json", {{"all", "1"}}));
    std::vector<ContainerRow> rows;
    try {
        for (const auto& entry : list) {
            ContainerRow row;
            row.id = entry.value("Id", "");
            // A link of another container adds a name with a slash in the middle.
            for (const auto& name : entry.value("Names", std::vector<std::string>()))
                if (!withoutSlash(name).contains('/')) row.name = withoutSlash(name);
            row.image = entry.value("Image", "");
            row.state = entry.value("State", "");
            row.status = entry.value("Status", "");
            std::set<std::string> ports;
            for (const auto& port : entry.value("Ports", engine::Json::array())) ports.insert(portText(port));
            row.ports = fmt::format("{}", fmt::join(ports, ", "));
            if (entry.contains("Labels") && entry["Labels"].is_object())
                row.labels = entry["Labels"].get<std::map<std::string, std::string>>();
            rows.push_back(std::move(row));
        }
    } catch (const engine::Json::exception& error) {
        return fail(ErrorKind::Failed, "The list of containers of " + host.name() + " can't be understood.", error.what());
    }
    std::ranges::sort(rows, {}, &ContainerRow::name);
    return rows;
}

std::string ContainerRow::project() const {
    const auto label = labels.find("com.docker.compose.project");
    return label == labels.end() ? std::string() : label->second;
}

Result<std::uint64_t> memoryOf(const Host& host, const std::string& container, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto stats,
                     host.engine().with(stop).get("/containers/" + container + "/stats", {{"stream", "0"}, {"one-shot", "1"}}));
    try {
        const auto& memory = stats.at("memory_stats");
        const auto used = memory.at("usage").get<std::uint64_t>();
        const auto details = memory.value("stats", engine::Json::object());
        const auto cache = details.value("inactive_file", details.value("total_inactive_file", std::uint64_t{0}));
        return used > cache ? used - cache : used;
    } catch (const engine::Json::exception& error) {
        return fail(ErrorKind::NotFound, "The memory of a container is not known.", error.what());
    }
}

Result<engine::Json> inspect(const Host& host, const std::string& container, const std::stop_token& stop) {
    const auto id = engine::isName(container) ? container : std::string();
    auto json =
        id.empty() ? Result<engine::Json>(fail(ErrorKind::NotFound, "", "")) : host.engine().with(stop).get("/containers/" + id + "/json");
    if (json || json.error().kind != ErrorKind::NotFound) return json;
    std::vector<std::string> names;
    if (const auto rows = containers(host, stop))
        for (const auto& row : *rows) names.push_back(row.name);
    return fail(ErrorKind::NotFound, "There is no container \"" + printable(container) + "\" on " + host.name() + ".",
                names.empty() ? "The host has no container." : "There are: " + joined(names, ", ") + ".");
}

Status logs(const Host& host, const std::string& container, const LogOptions& options, const Sink& sink, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto json, inspect(host, container, stop));
    const bool tty = json.at("Config").value("Tty", false);
    StreamSplitter splitter(sink);
    const auto take = tty ? sink : Sink([&](std::span<const std::byte> bytes) { return splitter.take(bytes); });
    return host.engine().with(stop).download("/containers/" + json.at("Id").get<std::string>() + "/logs",
                                             {{"stdout", "1"},
                                              {"stderr", "1"},
                                              {"follow", options.follow ? "1" : "0"},
                                              {"tail", options.lastLines == 0 ? "all" : std::to_string(options.lastLines)}},
                                             take, std::chrono::hours(24));
}

Status StreamSplitter::take(std::span<const std::byte> bytes) {
    constexpr std::size_t headerSize = 8;
    while (!bytes.empty()) {
        if (m_left == 0) {
            const auto count = std::min(headerSize - m_header.size(), bytes.size());
            m_header.insert(m_header.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
            bytes = bytes.subspan(count);
            if (m_header.size() < headerSize) return {};
            for (std::size_t i = 4; i < headerSize; ++i) m_left = m_left << 8 | std::to_integer<std::size_t>(m_header[i]);
            m_header.clear();
            continue;
        }
        const auto count = std::min(m_left, bytes.size());
        TRANSSHIP_TRY(m_payload(bytes.first(count)));
        m_left -= count;
        bytes = bytes.subspan(count);
    }
    return {};
}

}  // namespace transship::host
