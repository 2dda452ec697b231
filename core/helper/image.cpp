// SPDX-License-Identifier: Apache-2.0
#include "core/helper/image.h"

#include <archive.h>
#include <archive_entry.h>
#include <openssl/evp.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <memory>
#include <string_view>
#include <vector>

extern "C" {
extern const char transship_helper_x86_64;
extern const char transship_helper_x86_64_end;
extern const char transship_helper_aarch64;
extern const char transship_helper_aarch64_end;
}

namespace transship::helper {
namespace {

using Json = nlohmann::json;

struct Member {
    std::string name;
    std::string_view content;
    bool executable = false;
};

Result<std::string> tarOf(const std::vector<Member>& members) {
    std::string result;
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer(archive_write_new(), archive_write_free);
    archive_write_set_format_ustar(writer.get());
    archive_write_set_bytes_per_block(writer.get(), 0);
    const auto append = [](archive*, void* data, const void* bytes, size_t count) {
        static_cast<std::string*>(data)->append(static_cast<const char*>(bytes), count);
        return static_cast<la_ssize_t>(count);
    };
    bool good = archive_write_open(writer.get(), &result, nullptr, append, nullptr) == ARCHIVE_OK;
    for (const auto& member : members) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), member.name.c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), member.executable ? 0755 : 0644);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(member.content.size()));
        // A fixed time makes the same program the same image on every workstation.
        archive_entry_set_mtime(entry.get(), 0, 0);
        good = good && archive_write_header(writer.get(), entry.get()) == ARCHIVE_OK &&
               archive_write_data(writer.get(), member.content.data(), member.content.size()) ==
                   static_cast<la_ssize_t>(member.content.size());
    }
    good = good && archive_write_close(writer.get()) == ARCHIVE_OK;
    if (!good) return fail(ErrorKind::Failed, "The helper's image could not be assembled.", archive_error_string(writer.get()));
    return result;
}

}  // namespace

std::string sha256Hex(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr);
    std::string text;
    for (unsigned i = 0; i < length; ++i) text += fmt::format("{:02x}", digest.at(i));
    return text;
}

Result<HelperImage> helperImage(const std::string& architecture) {
    std::string_view program;
    std::string platform;
    if (architecture == "x86_64" || architecture == "amd64") {
        program = {&transship_helper_x86_64, &transship_helper_x86_64_end};
        platform = "amd64";
    } else if (architecture == "aarch64" || architecture == "arm64") {
        program = {&transship_helper_aarch64, &transship_helper_aarch64_end};
        platform = "arm64";
    } else {
        return fail(ErrorKind::Blocked, "There is no helper program for the architecture " + architecture + ".", "",
                    "Transship moves containers between x86_64 and between arm64 hosts.");
    }
    TRANSSHIP_ASSIGN(const auto layer, tarOf({{.name = "transship-helper", .content = program, .executable = true}}));
    const auto config = Json{{"architecture", platform},
                             {"os", "linux"},
                             {"config", {{"Entrypoint", {"/transship-helper"}}, {"Labels", {{"transship.helper", "1"}}}}},
                             {"rootfs", {{"type", "layers"}, {"diff_ids", {"sha256:" + sha256Hex(layer)}}}}}
                            .dump();
    const auto digest = sha256Hex(config);
    HelperImage image{.reference = "transship/helper:" + digest.substr(0, 12), .tar = {}};
    const auto manifest = Json::array({{{"Config", digest + ".json"}, {"RepoTags", {image.reference}}, {"Layers", {"layer.tar"}}}}).dump();
    TRANSSHIP_ASSIGN(image.tar, tarOf({{.name = digest + ".json", .content = config},
                                       {.name = "layer.tar", .content = layer},
                                       {.name = "manifest.json", .content = manifest}}));
    return image;
}

}  // namespace transship::helper
