// SPDX-License-Identifier: Apache-2.0
#include "core/archive/members.h"
#include "core/base/new_file.h"
#include "core/checkpoint/archive.h"
#include "core/checkpoint/archive_file.h"

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <tuple>

using namespace transship;
using namespace transship::checkpoint;

namespace {

Sink into(std::string& text) {
    return [&text](std::span<const std::byte> bytes) -> Status {
        text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    };
}

using Members = std::vector<std::pair<std::string, std::string>>;

std::string archiveOf(const Members& members) {
    std::string bytes;
    archive::MemberWriter writer(into(bytes));
    for (const auto& [path, content] : members) EXPECT_TRUE(writer.add(path, content.size(), sourceOf(content)));
    EXPECT_TRUE(writer.finish());
    return bytes;
}

Members membersOf(const std::string& bytes) {
    Members members;
    EXPECT_TRUE(archive::readMembers(sourceOf(bytes), [&](const archive::Member& member, const Source& content) -> Status {
        std::string text;
        std::vector<std::byte> buffer(100);
        for (;;) {
            TRANSSHIP_ASSIGN(const auto count, content(buffer));
            if (count == 0) break;
            text.append(reinterpret_cast<const char*>(buffer.data()), count);
        }
        members.emplace_back(member.path, text);
        return {};
    }));
    return members;
}

const Members dump{{"it/pstree.img", "tree"}, {"it/pages-1.img", std::string(20'000, 'p')}, {"it/core-1.img", std::string("\0\1\2", 3)}};

const nlohmann::json about{{"name", "noon"},
                           {"exported", "2026-11-24T01:37:32Z"},
                           {"host", "a"},
                           {"engine", "28.5.2"},
                           {"container", {{"Id", "1"}, {"Name", "/job"}, {"Image", "2"}, {"Config", {{"Image", "app"}}}}}};

Streamed given(const std::string& tar) {
    return [tar](const std::function<Status(const Source&)>& take) { return take(sourceOf(tar)); };
}

std::string packed() {
    std::string bytes;
    const auto done = pack(about, given(archiveOf(dump)), {}, into(bytes));
    EXPECT_TRUE(done && done->members == 5);
    return bytes;
}

std::string refusal(const std::string& bytes) {
    const auto opened = open(sourceOf(bytes));
    return opened ? "" : summary(opened.error());
}

// With other members than it was packed with, and their sums as they were.
std::string changed(const std::function<void(Members&)>& change) {
    auto members = membersOf(packed());
    change(members);
    return archiveOf(members);
}

// One member that is no file.
std::string withLink(unsigned type) {
    std::string bytes;
    const std::unique_ptr<::archive, decltype(&archive_write_free)> writer(archive_write_new(), archive_write_free);
    archive_write_set_format_pax(writer.get());
    std::vector<char> buffer(1 << 16);
    std::size_t used = 0;
    archive_write_open_memory(writer.get(), buffer.data(), buffer.size(), &used);
    const auto add = [&](const std::string& path, const std::string& content, unsigned kind) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), path.c_str());
        archive_entry_set_filetype(entry.get(), kind);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
        if (kind == AE_IFLNK) archive_entry_set_symlink(entry.get(), "/etc/passwd");
        archive_write_header(writer.get(), entry.get());
        archive_write_data(writer.get(), content.data(), content.size());
    };
    const auto members = membersOf(packed());
    add(members.front().first, members.front().second, AE_IFREG);
    add("checkpoint/pstree.img", "", type);
    archive_write_close(writer.get());
    return {buffer.data(), used};
}

}  // namespace

TEST(CheckpointArchive, HoldsWhatWasPackedButGivesNoMemoryOut) {
    const auto opened = open(sourceOf(packed()));
    ASSERT_TRUE(opened) << summary(opened.error());
    EXPECT_EQ(opened->about.value("name", ""), "noon");
    EXPECT_EQ(opened->images, (Images{{"pstree.img", "tree"}, {"core-1.img", std::string("\0\1\2", 3)}}));
    EXPECT_EQ(opened->memory, 20'000U);
    EXPECT_EQ(membersOf(packed()).at(2).second, dump.at(1).second);
}

TEST(CheckpointArchive, IsRefusedWhereverItIsCut) {
    const auto whole = packed();
    for (std::size_t length = 0; length < whole.size(); ++length) EXPECT_NE(refusal(whole.substr(0, length)), "") << length;
}

TEST(CheckpointArchive, IsRefusedOrTheSameWithABitTurned) {
    const auto whole = packed();
    const auto right = open(sourceOf(whole));
    ASSERT_TRUE(right);
    for (std::size_t bit = 0; bit < whole.size() * 8; bit += 5) {
        auto bytes = whole;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ 1 << bit % 8);
        const auto opened = open(sourceOf(bytes));
        if (!opened) continue;
        // A bit that nothing depends on, such as one of what pads the tar.
        EXPECT_EQ(opened->images, right->images) << bit;
        EXPECT_EQ(opened->memory, right->memory) << bit;
        EXPECT_EQ(opened->about, right->about) << bit;
    }
}

TEST(CheckpointArchive, NamesTheMemberThatIsWrong) {
    const auto missing = changed([](Members& members) { members.erase(members.begin() + 1); });
    EXPECT_NE(refusal(missing).find("checkpoint/pstree.img: It is missing."), std::string::npos) << refusal(missing);
    const auto renamed = changed([](Members& members) { members.at(1).first = "checkpoint/mm-1.img"; });
    EXPECT_NE(refusal(renamed).find("checkpoint/pstree.img: It is missing."), std::string::npos);
    const auto doubled = changed([](Members& members) { members.insert(members.begin() + 2, members.at(1)); });
    EXPECT_NE(refusal(doubled).find("checkpoint/pstree.img: It is there twice."), std::string::npos);
    const auto other = changed([](Members& members) { members.at(2).second.back() = 'q'; });
    EXPECT_NE(refusal(other).find("checkpoint/pages-1.img: Its checksum is another one."), std::string::npos);
    const auto more = changed([](Members& members) { members.insert(members.begin() + 1, {"checkpoint/x.img", "x"}); });
    EXPECT_NE(refusal(more).find("checkpoint/x.img: It was not there"), std::string::npos);
    const auto behind = changed([](Members& members) { members.emplace_back("checkpoint/x.img", "x"); });
    EXPECT_NE(refusal(behind).find("checkpoint/x.img: It follows the end."), std::string::npos);
    const auto newer = changed([](Members& members) {
        auto described = nlohmann::json::parse(members.front().second);
        described["version"] = 2;
        members.front().second = described.dump();
    });
    EXPECT_NE(refusal(newer).find("newer Transship"), std::string::npos);
    EXPECT_NE(refusal("nothing of the kind").find("cut or damaged"), std::string::npos);
    EXPECT_NE(refusal(archiveOf({{"readme", "x"}})).find("no checkpoint"), std::string::npos);
}

TEST(CheckpointArchive, RefusesADescriptionOfOtherKinds) {
    for (const auto* path : {"/name", "/exported", "/host", "/engine", "/container", "/container/Id", "/container/Name", "/container/Image",
                             "/container/Config", "/container/Config/Image"})
        for (const auto& value : {nlohmann::json(1), nlohmann::json(nullptr), nlohmann::json::array({1})}) {
            auto other = about;
            other[nlohmann::json::json_pointer(path)] = value;
            std::string bytes;
            ASSERT_TRUE(pack(other, given(archiveOf(dump)), {}, into(bytes)));
            EXPECT_NE(refusal(bytes).find("checkpoint.json: It does not say what this is."), std::string::npos) << path;
        }
}

TEST(CheckpointArchive, RefusesWhatWouldReachOutOfItsDirectory) {
    for (const auto* path : {"../pages-1.img", "/etc/passwd", "checkpoint/../x.img", "checkpoint/a/b.img", "checkpoint/..", "checkpoint"}) {
        const auto bytes = changed([&](Members& members) { members.at(1).first = path; });
        EXPECT_NE(refusal(bytes).find("It has no place here."), std::string::npos) << path << ": " << refusal(bytes);
    }
    for (const unsigned type : {AE_IFLNK, AE_IFCHR, AE_IFIFO, AE_IFDIR})
        EXPECT_NE(refusal(withLink(type)).find("It is no file."), std::string::npos) << refusal(withLink(type));
    std::string bytes;
    EXPECT_FALSE(pack({}, given(withLink(AE_IFLNK)), {}, into(bytes)));
}

// As an engine up to 24 saves an image that has one layer twice.
std::string savedImage(const std::string& target) {
    std::string tar;
    archive::MemberWriter writer(into(tar), archive::Compression::None);
    EXPECT_TRUE(writer.addDirectory("a1") && writer.add("a1/layer.tar", 5, sourceOf("bytes")) && writer.addLink("b2/layer.tar", target));
    EXPECT_TRUE(writer.add("manifest.json", 2, sourceOf("[]")) && writer.finish());
    return tar;
}

std::string packedWithImage() {
    auto described = about;
    described["image"] = {{"name", "transship-checkpoint:job-noon-1a2b"}};
    std::string bytes;
    EXPECT_TRUE(pack(described, given(archiveOf(dump)), given(savedImage("../a1/layer.tar")), into(bytes)));
    return bytes;
}

TEST(CheckpointArchive, GivesTheImageBackAsTheEngineSavedIt) {
    std::string tar;
    const auto done = imageOf(sourceOf(packedWithImage()), into(tar));
    ASSERT_TRUE(done) << summary(done.error());
    std::map<std::string, std::string> members;
    ASSERT_TRUE(archive::readMembers(sourceOf(tar), [&](const archive::Member& member, const Source& content) -> Status {
        std::vector<std::byte> buffer(100);
        const auto count = content(buffer);
        members[member.path] = member.link + std::string(reinterpret_cast<const char*>(buffer.data()), count.value_or(0));
        return {};
    }));
    EXPECT_EQ(members, (std::map<std::string, std::string>{
                           {"a1/layer.tar", "bytes"}, {"b2/layer.tar", "../a1/layer.tar"}, {"manifest.json", "[]"}}));
    const auto opened = open(sourceOf(packedWithImage()));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->images.size(), open(sourceOf(packed()))->images.size()) << "the image's members are none of the dump's";
}

TEST(CheckpointArchive, RefusesAnImageThatReachesOutOfItself) {
    for (const auto* target : {"/etc/passwd", "../../etc/passwd", "..", "layer.tar"}) {
        std::string bytes;
        EXPECT_FALSE(pack(about, given(archiveOf(dump)), given(savedImage(target)), into(bytes))) << target;
    }
    for (const auto* path : {"image/../x", "image//x", "image/a/../../x"}) {
        const auto bytes = changed([&](Members& members) { members.at(1).first = path; });
        EXPECT_NE(refusal(bytes).find("It has no place here."), std::string::npos) << path << ": " << refusal(bytes);
    }
    const auto bytes =
        changed([&](Members& members) { members.at(1) = {"image-links.json", R"({"a/layer.tar": "../../../etc/passwd"})"}; });
    EXPECT_NE(refusal(bytes).find("It names what could reach out of the image."), std::string::npos) << refusal(bytes);
}

TEST(CheckpointArchive, TakesNoBombForAnImage) {
    // It is compressed to a few kilobytes.
    const auto bytes = changed([](Members& members) { members.at(1).second = std::string(65 << 20, '\0'); });
    EXPECT_LT(bytes.size(), 100'000U);
    EXPECT_NE(refusal(bytes).find("checkpoint/pstree.img: It is larger"), std::string::npos);
}

TEST(CheckpointArchive, OfPodmanIsReadAsWell) {
    const auto opened = open(sourceOf(archiveOf(
        {{"checkpoint/pstree.img", "tree"}, {"checkpoint/pages-1.img", "pppp"}, {"rootfs-diff.tar", "diff"}, {"stats-dump", "counted"}})));
    ASSERT_TRUE(opened) << summary(opened.error());
    EXPECT_TRUE(opened->about.is_null());
    EXPECT_EQ(opened->images, (Images{{"pstree.img", "tree"}, {"stats-dump", "counted"}}));
    EXPECT_EQ(opened->memory, 4U);
    ASSERT_TRUE(opened->foreign);
    EXPECT_EQ(opened->foreign->name, "");
}

TEST(CheckpointArchive, OfOthersSaysWhatItIsOfWhereItDoes) {
    const auto saying = [](const char* config) { return archiveOf({{"config.dump", config}, {"checkpoint/pstree.img", "tree"}}); };
    const auto opened = open(sourceOf(saying(
        R"({"name": "job_pod_default", "rootfsImageName": "lab/workload", "checkpointedTime": "2026-11-29T08:50:30Z", "restored": false})")));
    ASSERT_TRUE(opened && opened->foreign);
    EXPECT_EQ(opened->foreign->name, "job_pod_default");
    EXPECT_EQ(opened->foreign->image, "lab/workload");
    EXPECT_EQ(opened->foreign->made, "2026-11-29T08:50:30Z");
    // With the fields that CRI-O fills in, and members that say nothing to us.
    const auto crio = open(sourceOf(archiveOf(
        {{"stats-dump", "counted"},
         {"dump.log", "(00.000000) Running pre-dump scripts"},
         {"checkpoint/pstree.img", "tree"},
         {"checkpoint/descriptors.json", "[]"},
         {"config.dump",
          R"({"id": "6924be1bd90c", "name": "k8s_job_pod_default_6975ee47_0", "rootfsImage": "docker.io/lab/workload@sha256:161ef4b1",
              "rootfsImageRef": "a8758716bb6a", "rootfsImageName": "docker.io/lab/workload:latest", "runtime": "runc",
              "checkpointedTime": "2026-11-29T00:10:45.673538606+05:30", "restoredTime": "0001-01-01T00:00:00Z", "restored": false})"},
         {"spec.dump", R"({"annotations": {"io.container.manager": "cri-o", "io.kubernetes.cri-o.Metadata": "{}"}})"},
         {"rootfs-diff.tar", "diff"},
         {"deleted.files", "[]"}})));
    ASSERT_TRUE(crio) << summary(crio.error());
    ASSERT_TRUE(crio->foreign);
    EXPECT_EQ(crio->foreign->name, "k8s_job_pod_default_6975ee47_0");
    EXPECT_EQ(crio->foreign->image, "docker.io/lab/workload:latest");
    EXPECT_EQ(crio->foreign->made, "2026-11-29T00:10:45.673538606+05:30");
    const auto other = open(sourceOf(saying(R"({"name": 7})")));
    ASSERT_TRUE(other && other->foreign);
    EXPECT_EQ(other->foreign->name, "");
    EXPECT_NE(refusal(saying("{")).find("config.dump: It can't be read."), std::string::npos);
}

// Made by Podman 5.8.6, and by containerd 2.1.9 as a kubelet asks it; "crio" is the latter's dump laid out as CRI-O does, so that
// checkpointctl 1.3.0 names CRI-O as its engine.
TEST(CheckpointArchive, OfOthersIsUnderstood) {
    for (const auto& [file, name, container] : {std::tuple{"podman", "job", "podman"}, std::tuple{"pod", "job_pod_default_uid-1_0", ""},
                                                std::tuple{"crio", "k8s_job_pod_default_uid-1_0", ""}}) {
        const auto found = contentsOfFile(std::string(TRANSSHIP_SOURCE_DIR) + "/tests/fuzz/corpus/archive/" + file);
        ASSERT_TRUE(found) << file << ": " << summary(found.error());
        ASSERT_TRUE(found->foreign) << file;
        EXPECT_EQ(found->foreign->name, name);
        EXPECT_EQ(found->foreign->image, "docker.io/lab/workload:latest");
        const auto& contents = found->contents;
        EXPECT_TRUE(contents.unread.empty()) << file << ": " << contents.unread.front();
        ASSERT_TRUE(contents.statistics) << file;
        EXPECT_GT(contents.statistics->pagesWritten, 0U);
        ASSERT_EQ(contents.processes.size(), 1U) << file;
        const auto& process = contents.processes.front();
        ASSERT_GE(process.arguments.size(), 2U) << file;
        EXPECT_EQ(process.arguments.front(), "/bin/workload");
        EXPECT_EQ(std::ranges::count(process.environment, std::string("container=") + container), *container != '\0') << file;
    }
}

TEST(NewFile, AppearsWholeOrNotAtAllAndTakesNobodysPlace) {
    const auto directory = std::filesystem::path(testing::TempDir()) / ("new-file-" + std::to_string(getpid()));
    std::filesystem::create_directory(directory);
    const auto path = directory / "it";
    const auto count = [&] { return std::distance(std::filesystem::directory_iterator(directory), {}); };
    const auto bytes = std::as_bytes(std::span("1234", 4));
    {
        auto file = NewFile::begin(path);
        ASSERT_TRUE(file);
        EXPECT_TRUE(file->write(bytes));
        EXPECT_FALSE(std::filesystem::exists(path));
    }
    EXPECT_EQ(count(), 0);
    auto file = NewFile::begin(path);
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->write(bytes));
    EXPECT_TRUE(file->finish());
    struct stat state{};
    EXPECT_EQ(stat(path.c_str(), &state), 0);
    EXPECT_EQ(state.st_mode & 0777U, 0600U);
    EXPECT_EQ(state.st_size, 4);
    const auto second = NewFile::begin(path);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Conflict);
    EXPECT_FALSE(NewFile::begin(directory / "none" / "it"));
    const auto other = directory / "other";
    auto late = NewFile::begin(other);
    ASSERT_TRUE(late);
    std::ofstream(other) << "somebody's";
    EXPECT_FALSE(late->finish()) << "the name was taken meanwhile";
    EXPECT_EQ(std::filesystem::file_size(other), 10U);
    std::filesystem::remove(other);
    {
        const auto gone = std::move(*late);
    }
    EXPECT_EQ(count(), 1);
    std::filesystem::remove_all(directory);
}
