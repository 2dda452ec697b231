// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/archive.h"

#include "core/archive/members.h"
#include "core/archive/sha256.h"
#include "core/base/pipe.h"
#include "core/base/text.h"
#include "core/checkpoint/adaptation.h"
#include "core/checkpoint/bound.h"
#include "core/checkpoint/image_names.h"
#include "core/checkpoint/images.h"
#include "core/checkpoint/place.h"
#include "core/checkpoint/surroundings.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <vector>

namespace transship::checkpoint {
namespace {

using Json = nlohmann::json;

constexpr const char* format = "transship-checkpoint";
constexpr int version = 1;
constexpr const char* head = "checkpoint.json";
constexpr const char* tail = "checksums.json";
constexpr std::string_view dumpDirectory = "checkpoint/";
constexpr std::string_view imageDirectory = "image/";
constexpr const char* links = "image-links.json";
// Beside the dump in archives of Podman, CRI-O and containerd.
constexpr const char* foreignHead = "config.dump";
constexpr const char* foreignStatistics = "stats-dump";
// Images of large containers have some megabytes; more is kept from nobody's memory.
constexpr std::uint64_t imageLimit = 64 << 20;
constexpr std::uint64_t imagesLimit = 512 << 20;
constexpr std::size_t block = 64 << 10;

archive::Member renamed(archive::Member member, std::string path) {
    member.path = std::move(path);
    return member;
}

struct Sum {
    std::uint64_t bytes = 0;
    std::string sha256;
};

// Writes members and keeps their sums.
class Packing {
public:
    explicit Packing(const Sink& to) : m_writer(to) {}

    Status add(const archive::Member& member, const Source& content) {
        archive::Sha256 digest;
        TRANSSHIP_TRY(m_writer.add(member, [&](std::span<std::byte> buffer) -> Result<std::size_t> {
            auto count = content(buffer);
            if (count) digest.add(buffer.first(*count));
            return count;
        }));
        m_members.push_back({{"path", member.path}, {"bytes", member.size}, {"sha256", digest.text()}});
        m_packed.bytes += member.size;
        ++m_packed.members;
        return {};
    }

    Status add(const std::string& path, const Json& document) {
        const auto text = document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
        return add({.path = path, .size = text.size()}, sourceOf(text));
    }

    Result<Packed> finish() {
        TRANSSHIP_TRY(add(tail, Json{{"members", m_members}}));
        TRANSSHIP_TRY(m_writer.finish());
        return m_packed;
    }

private:
    archive::MemberWriter m_writer;
    Json m_members = Json::array();
    Packed m_packed;
};

std::unexpected<Error> wrong(const std::string& path, const std::string& why) {
    return fail(ErrorKind::Failed, "The archive is not as it was made.", printable(path) + ": " + why, "Take another copy of it.");
}

// A name that stays in the directory it is put into.
bool isPlain(std::string_view name) { return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos; }

// A path that stays in the directory it is put into.
bool isInside(std::string_view path) {
    while (true) {
        const auto slash = path.find('/');
        if (!isPlain(path.substr(0, slash))) return false;
        if (slash == std::string_view::npos) return true;
        path.remove_prefix(slash + 1);
    }
}

// As engines up to 24 save a layer that an image has twice: "../<id>/layer.tar".
bool isLayerLink(std::string_view target) { return target.starts_with("../") && isInside(target.substr(3)); }

// Whether all that is read of it later is there, and of its kind: it may come from anybody.
bool isDescribed(const Json& about) {
    const auto saysAll = [](const Json& object, std::initializer_list<const char*> keys) {
        return object.is_object() &&
               std::ranges::all_of(keys, [&](const char* key) { return object.contains(key) && object[key].is_string(); });
    };
    if (!saysAll(about, {"name", "exported", "host", "engine"}) || !about.contains("container")) return false;
    const auto& container = about["container"];
    if (about.contains("image") && !saysAll(about["image"], {"name"})) return false;
    return saysAll(container, {"Id", "Name", "Image"}) && container.contains("Config") && saysAll(container["Config"], {"Image"});
}

class Opening {
public:
    Opening(const EachImage& each, const EachImage& layers) : m_each(&each), m_layers(&layers) {}

    Status take(const archive::Member& member, const Source& content) {
        if (m_first) m_ours = member.path == head;
        m_first = false;
        if (!m_ours) return takeForeign(member, content);
        if (m_ended) return wrong(member.path, "It follows the end.");
        if (member.type != '0') return wrong(member.path, "It is no file.");
        const bool image = member.path.starts_with(dumpDirectory) && isPlain(std::string_view(member.path).substr(dumpDirectory.size()));
        const bool layer = member.path.starts_with(imageDirectory) && isInside(std::string_view(member.path).substr(imageDirectory.size()));
        if (!image && !layer && member.path != head && member.path != links && member.path != tail)
            return wrong(member.path, "It has no place here.");
        if (m_sums.contains(member.path)) return wrong(member.path, "It is there twice.");
        if (layer) return passOn(member, content);
        TRANSSHIP_ASSIGN(const auto text, read(member, content, !image));
        if (member.path == head) return takeHead(text);
        if (member.path == links) return takeLinks(text);
        if (member.path == tail) return takeTail(text);
        return {};
    }

    Result<Opened> finish() {
        if (m_ours && !m_ended) return wrong(tail, "It is missing.");
        if (m_opened.images.empty())
            return fail(ErrorKind::Failed, "There is no checkpoint in the archive.", "It has no images of CRIU.",
                        "transship-cli checkpoint export makes one; those of Podman and CRI-O are read as well.");
        return std::move(m_opened);
    }

private:
    // A member of the container's image, of which nothing is kept.
    Status passOn(const archive::Member& member, const Source& content) {
        archive::Sha256 digest;
        std::uint64_t bytes = 0;
        const auto readOn = [&](std::span<std::byte> piece) -> Result<std::size_t> {
            TRANSSHIP_ASSIGN(const auto count, content(piece));
            digest.add(piece.first(count));
            bytes += count;
            return count;
        };
        if (*m_layers) TRANSSHIP_TRY((*m_layers)(renamed(member, member.path.substr(imageDirectory.size())), readOn));
        TRANSSHIP_TRY(drain(readOn));
        m_sums[member.path] = {bytes, digest.text()};
        return {};
    }

    static Status drain(const Source& content) {
        std::vector<std::byte> buffer(block);
        for (;;) {
            TRANSSHIP_ASSIGN(const auto count, content(buffer));
            if (count == 0) return {};
        }
    }

    Status takeLinks(const std::string& text) {
        const auto all = Json::parse(text, nullptr, false);
        if (!all.is_object()) return wrong(links, "It can't be read.");
        for (const auto& [path, target] : all.items()) {
            if (!isInside(path) || !target.is_string() || !isLayerLink(target.get<std::string>()))
                return wrong(links, "It names what could reach out of the image.");
            m_opened.imageLinks[path] = target.get<std::string>();
        }
        return {};
    }

    // What it is told to keep is given back.
    Result<std::string> read(const archive::Member& member, const Source& content, bool keep) {
        const auto name = member.path.substr(member.path.rfind('/') + 1);
        const bool image = !keep && !isMemory(name) && !isCargo(name);
        archive::Sha256 digest;
        std::string text;
        std::uint64_t bytes = 0;
        const auto readOn = [&](std::span<std::byte> piece) -> Result<std::size_t> {
            TRANSSHIP_ASSIGN(const auto count, content(piece));
            digest.add(piece.first(count));
            bytes += count;
            if (!keep && !image) return count;
            m_kept += count;
            if (bytes > imageLimit || m_kept > imagesLimit)
                return wrong(member.path, "It is larger than what such images have, " + sizeText(imageLimit) + " each and " +
                                              sizeText(imagesLimit) + " together.");
            text.append(reinterpret_cast<const char*>(piece.data()), count);
            return count;
        };
        if (!keep && *m_each) TRANSSHIP_TRY((*m_each)(renamed(member, name), readOn));
        TRANSSHIP_TRY(drain(readOn));
        m_sums[member.path] = {bytes, digest.text()};
        if (!keep && isMemory(name)) m_opened.memory += bytes;
        if (!image) return text;
        m_opened.images[name] = std::move(text);
        return std::string();
    }

    // Podman's archives have the dump among other things; "checkpoint" is what CRI-O and containerd call it, too.
    Status takeForeign(const archive::Member& member, const Source& content) {
        if (!m_opened.foreign) m_opened.foreign.emplace();
        if (member.type != '0') return {};
        if (member.path == foreignHead) {
            TRANSSHIP_ASSIGN(const auto text, read(member, content, true));
            return takeForeignHead(text);
        }
        if (member.path == foreignStatistics) {
            TRANSSHIP_TRY(read(member, content, false));
            return {};
        }
        if (!member.path.starts_with(dumpDirectory)) return {};
        if (!isPlain(std::string_view(member.path).substr(dumpDirectory.size()))) return wrong(member.path, "It has no place here.");
        TRANSSHIP_TRY(read(member, content, false));
        return {};
    }

    Status takeForeignHead(const std::string& text) {
        const auto config = Json::parse(text, nullptr, false);
        if (!config.is_object()) return wrong(foreignHead, "It can't be read.");
        *m_opened.foreign = {wordOf(config, "name"), wordOf(config, "rootfsImageName"), wordOf(config, "checkpointedTime")};
        return {};
    }

    Status takeHead(const std::string& text) {
        m_opened.about = Json::parse(text, nullptr, false);
        if (!m_opened.about.is_object() || !m_opened.about.contains("format") || m_opened.about["format"] != format ||
            !m_opened.about.contains("version"))
            return wrong(head, "It does not say what this is.");
        if (m_opened.about["version"] != version)
            return fail(ErrorKind::Failed, "The archive was made by a newer Transship.",
                        "Its version is " + m_opened.about["version"].dump() + ".", "Open it with that one.");
        if (!isDescribed(m_opened.about)) return wrong(head, "It does not say what this is.");
        return {};
    }

    Status takeTail(const std::string& text) {
        m_ended = true;
        m_sums.erase(tail);
        const auto sums = Json::parse(text, nullptr, false);
        if (!sums.is_object() || !sums.contains("members") || !sums["members"].is_array()) return wrong(tail, "It can't be read.");
        for (const auto& line : sums["members"]) {
            if (!line.is_object()) return wrong(tail, "It can't be read.");
            const auto path = wordOf(line, "path");
            const auto found = m_sums.find(path);
            if (found == m_sums.end()) return wrong(path, "It is missing.");
            if (wordOf(line, "sha256") != found->second.sha256) return wrong(path, "Its checksum is another one.");
            m_sums.erase(found);
        }
        if (!m_sums.empty()) return wrong(m_sums.begin()->first, "It was not there when the archive was made.");
        return {};
    }

    static std::string wordOf(const Json& object, const char* key) {
        return object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : "";
    }

    const EachImage* m_each;
    const EachImage* m_layers;
    bool m_first = true;
    bool m_ours = false;
    bool m_ended = false;
    std::uint64_t m_kept = 0;
    std::map<std::string, Sum> m_sums;
    Opened m_opened;
};

// The directory of a checkpoint as a tar.
Status download(const host::Host& host, const Json& info, const std::string& directory, const std::stop_token& stop,
                const std::function<Status(const Source&)>& take) {
    const auto engine = host.engine().with(stop);
    return withHelper(host, info, directory, Access::Read, stop, [&](const std::string& path) {
        return relay([&](const Sink& sink) { return engine.download(path, {{"path", boundAt}}, sink); }, take);
    });
}

// Why a dump of the one container may not be restored in the other.
std::string remarkOn(const Json& dumped, const Json& other) {
    if (dumped.value("Image", "") != other.value("Image", "")) return "The container's image is not the one it was made with.";
    if (dumped.value("Id", "") != other.value("Id", ""))
        return "It was made of another container: files that this one wrote since may not be there.";
    return {};
}

}  // namespace

Result<Packed> pack(const Json& about, const Streamed& directory, const Streamed& image, const Sink& to) {
    Packing packing(to);
    auto described = about;
    described["format"] = format;
    described["version"] = version;
    TRANSSHIP_TRY(packing.add(head, described));
    const auto ofDump = [&](const archive::Member& member, const Source& content) -> Status {
        if (member.type == '5') return {};
        const auto name = member.path.substr(member.path.rfind('/') + 1);
        if (member.type != '0') return fail(ErrorKind::Failed, "The checkpoint holds what is no file: " + printable(name) + ".");
        return packing.add(renamed(member, std::string(dumpDirectory) + name), content);
    };
    TRANSSHIP_TRY(directory([&](const Source& from) { return archive::readMembers(from, ofDump); }));
    if (!image) return packing.finish();
    auto linked = Json::object();
    const auto ofImage = [&](const archive::Member& member, const Source& content) -> Status {
        if (member.type == '5') return {};
        if (member.type == '2' && isLayerLink(member.link)) {
            linked[member.path] = member.link;
            return {};
        }
        if (member.type != '0') return fail(ErrorKind::Failed, "The image holds what is no file: " + printable(member.path) + ".");
        return packing.add(renamed(member, std::string(imageDirectory) + member.path), content);
    };
    TRANSSHIP_TRY(image([&](const Source& from) { return archive::readMembers(from, ofImage); }));
    if (!linked.empty()) TRANSSHIP_TRY(packing.add(links, linked));
    return packing.finish();
}

Result<Packed> exportTo(const host::Host& host, const std::string& container, const std::string& name, Files files, const Sink& to,
                        const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto place, placeOf(host, container, name, stop));
    const auto engine = host.engine().with(stop);
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    Json about{{"name", name},
               {"exported", timeText(std::chrono::system_clock::now())},
               {"host", engine.host()},
               {"engine", info.value("ServerVersion", "")},
               {"kernel", info.value("KernelVersion", "")},
               {"architecture", info.value("Architecture", "")},
               {"container", place.container}};
    TRANSSHIP_ASSIGN(const auto around, surroundings(engine, place.container));
    about.update(around);
    const auto directory = [&](const std::function<Status(const Source&)>& take) { return download(host, info, place.path, stop, take); };
    if (files == Files::Stay) return pack(about, directory, {}, to);
    TRANSSHIP_ASSIGN(const auto image, commitFiles(engine, place.container, name));
    about["image"] = {{"name", image}};
    const auto saved = [&](const std::function<Status(const Source&)>& take) {
        return relay([&](const Sink& sink) { return engine.download("/images/get", {{"names", image}}, sink); }, take);
    };
    auto packed = pack(about, directory, saved, to);
    if (const auto removed = host.engine().remove("/images/" + image); packed && !removed) return fail(removed.error());
    return packed;
}

Status readOn(const host::Host& host, const std::string& container, const std::string& name, const EachImage& each,
              const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto place, placeOf(host, container, name, stop));
    TRANSSHIP_ASSIGN(const auto info, host.engine().with(stop).get("/info"));
    const auto take = [&](const archive::Member& member, const Source& content) -> Status {
        return member.type == '0' ? each(renamed(member, member.path.substr(member.path.rfind('/') + 1)), content) : Status();
    };
    return download(host, info, place.path, stop, [&](const Source& stream) { return archive::readMembers(stream, take); });
}

Result<Opened> open(const Source& from, const EachImage& each, const EachImage& layers) {
    Opening opening(each, layers);
    TRANSSHIP_TRY(
        archive::readMembers(from, [&](const archive::Member& member, const Source& content) { return opening.take(member, content); }));
    return opening.finish();
}

Status imageOf(const Source& archive, const Sink& to) {
    archive::MemberWriter writer(to, archive::Compression::None);
    TRANSSHIP_ASSIGN(const auto opened,
                     open(archive, {}, [&](const archive::Member& member, const Source& content) { return writer.add(member, content); }));
    for (const auto& [path, target] : opened.imageLinks) TRANSSHIP_TRY(writer.addLink(path, target));
    return writer.finish();
}

Result<Imported> importInto(const host::Host& host, const std::string& container, std::string name,
                            const std::function<Result<Source>()>& archive, const std::stop_token& stop) {
    // A name that can't be had is told before a long reading.
    if (!name.empty()) TRANSSHIP_TRY(vacant(host, container, name, stop));
    TRANSSHIP_ASSIGN(const auto first, archive());
    TRANSSHIP_ASSIGN(const auto opened, open(first));
    if (opened.about.is_null())
        return fail(ErrorKind::Blocked, "This archive is not Transship's.", "It has no checksums, and not all settings of its container.",
                    "It can be looked into: transship-cli checkpoint show FILE");
    if (name.empty()) name = opened.about.at("name").get<std::string>();
    TRANSSHIP_ASSIGN(const auto inspected, vacant(host, container, name, stop));
    const auto id = inspected.at("Id").get<std::string>();
    const auto engine = host.engine().with(stop);
    TRANSSHIP_ASSIGN(const auto info, engine.get("/info"));
    const bool withHolder = joinsNetwork(inspected.at("HostConfig").value("NetworkMode", ""));
    const auto from = opened.about.at("container").at("Id").get<std::string>();
    TRANSSHIP_ASSIGN(const auto changed, changes(opened.images, {.withHolder = withHolder, .sourceId = from, .destinationId = id}));
    const auto unpacked = [&](const Sink& sink) -> Status {
        TRANSSHIP_ASSIGN(const auto again, archive());
        archive::MemberWriter writer(sink, archive::Compression::None);
        TRANSSHIP_TRY(writer.addDirectory(name));
        TRANSSHIP_TRY(open(again, [&](const archive::Member& image, const Source& content) -> Status {
            if (changed.contains(image.path) || isLeftOut(image.path, withHolder)) return {};
            return writer.add(renamed(image, name + "/" + image.path), content);
        }));
        const auto directory = name + "/";
        for (const auto& [image, content] : changed) TRANSSHIP_TRY(writer.add(directory + image, content.size(), sourceOf(content)));
        return writer.finish();
    };
    auto done = withHelper(host, info, pathOf(id), Access::Write, stop, [&](const std::string& path) {
        return relay(unpacked, [&](const Source& stream) -> Status {
            TRANSSHIP_TRY(engine.upload("PUT", path, {{"path", boundAt}}, stream, std::chrono::minutes(10)));
            return {};
        });
    });
    if (done) return Imported{.name = name, .remark = remarkOn(opened.about.at("container"), inspected)};
    const auto removed = host.engine().remove(pathOf(id) + "/" + name);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        done.error().reason += " What was written of it could not be removed: " + summary(removed.error());
    return fail(done.error());
}

}  // namespace transship::checkpoint
