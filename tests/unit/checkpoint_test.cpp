// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/catalogue.h"
#include "core/checkpoint/comparison.h"
#include "core/checkpoint/contents.h"
#include "core/checkpoint/create.h"
#include "core/checkpoint/criu.pb.h"
#include "core/checkpoint/image_json.h"
#include "core/checkpoint/images.h"
#include "core/checkpoint/moved_on.h"
#include "core/checkpoint/removal.h"
#include "core/checkpoint/search.h"
#include "core/checkpoint/words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

using namespace transship;
using namespace transship::checkpoint;

namespace {

std::string number(std::uint32_t value) { return {reinterpret_cast<const char*>(&value), sizeof value}; }

template <typename... Entries>
std::string image(const Entries&... entries) {
    std::string bytes = number(0x54564319) + number(0x12345678);
    const auto add = [&](const std::string& entry) { bytes += number(static_cast<std::uint32_t>(entry.size())) + entry; };
    (add(entries.SerializeAsString()), ...);
    return bytes;
}

std::map<std::string, std::string> dump() {
    criu::Pstree first;
    first.set_pid(1);
    first.add_threads(1);
    first.add_threads(5);
    criu::Pstree child;
    child.set_pid(7);
    child.set_ppid(1);
    child.add_threads(7);
    criu::Fs fs;
    fs.set_cwd_id(2);
    criu::Mm mm;
    mm.set_exe_file_id(1);
    mm.set_start_stack(0x7ffc0000);
    mm.set_arg_start(0x7ffc1000);
    criu::File program;
    program.set_id(1);
    program.mutable_reg()->set_name("/bin/app");
    criu::File directory;
    directory.set_id(2);
    directory.mutable_reg()->set_name("/srv");
    criu::File listener;
    listener.set_id(3);
    listener.mutable_isk()->set_family(2);
    listener.mutable_isk()->set_proto(6);
    listener.mutable_isk()->set_state(10);
    listener.mutable_isk()->set_src_port(80);
    listener.mutable_isk()->add_src_addr(0x0500a8c0);  // 192.168.0.5 in network order
    criu::File connection;
    connection.set_id(4);
    connection.mutable_isk()->set_family(10);
    connection.mutable_isk()->set_proto(6);
    connection.mutable_isk()->set_state(1);
    for (const auto word : {0U, 0U, 0xffff0000U, 0x0600a8c0U}) connection.mutable_isk()->add_src_addr(word);  // ::ffff:192.168.0.6
    criu::Ids ids;
    ids.set_net_ns_id(10);
    return {{"pstree.img", image(first, child)},
            {"files.img", image(program, directory, listener, connection)},
            {"fs-1.img", image(fs)},
            {"mm-1.img", image(mm)},
            {"fs-7.img", image(fs)},
            {"mm-7.img", image(mm)},
            {"ids-1.img", image(ids)}};
}

}  // namespace

TEST(Pattern, FindsWhatAnExpressionMeansAndNothingEmpty) {
    const auto pattern = Pattern::ofExpression("k[0-9]*e?");
    ASSERT_TRUE(pattern);
    const std::string text("a\0k12e\xff\nke", 10);
    const auto first = pattern->find(text, 0);
    ASSERT_TRUE(first && *first);
    EXPECT_EQ((*first)->at, 2);
    EXPECT_EQ((*first)->size, 4);
    EXPECT_EQ((*pattern->find(text, 3))->at, 8);
    EXPECT_FALSE(*pattern->find(text, 9));
    EXPECT_FALSE(*Pattern::ofExpression("x*")->find("aaa", 0)) << "an empty match is none";
    EXPECT_EQ((*Pattern::ofExpression("(?s).+")->find(std::string(10'000, 'a'), 0))->size, 4096);
}

TEST(Pattern, SaysWhatIsWrong) {
    const auto wrong = Pattern::ofExpression("a(b");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::Usage);
    EXPECT_NE(wrong.error().reason.find("At character 4"), std::string::npos) << wrong.error().reason;
    EXPECT_FALSE(Pattern::ofExpression("(*UTF)a"));
    // Each more letter doubles the work.
    EXPECT_FALSE(Pattern::ofExpression("(a+)+$")->find(std::string(64, 'a') + "b", 0));
}

TEST(Rule, TakesTheOldestAndNeverThoseOfMigrations) {
    using namespace std::chrono;
    const auto now = system_clock::now();
    const auto made = [&](const char* name, int hours) {
        return Kept{.container = "c", .name = name, .made = now - std::chrono::hours(hours)};
    };
    const std::vector kept{made("new", 1), made("old", 100), made("transship-5f3a", 500), made("middle", 50)};
    using Names = std::vector<std::string>;
    EXPECT_EQ(removedByRule(kept, 1, seconds(0), now), (Names{"old", "middle"}));
    EXPECT_EQ(removedByRule(kept, 0, days(3), now), Names{"old"});
    EXPECT_EQ(removedByRule(kept, 2, days(1), now), Names{"old"});
    EXPECT_EQ(removedByRule(kept, 3, seconds(0), now), Names());
    EXPECT_EQ(removedByRule(kept, 9, seconds(0), now), Names());
}

TEST(CheckpointOrigin, IsReadAsItWasWrittenAndNothingElseIs) {
    const Origin origin{.note = "before\nnoon \xc3\xa4",
                        .maker = {.engine = "28.5.2", .kernel = "6.12", .criu = "4.2.1", .instructions = {"avx", "sse2"}},
                        .took = std::chrono::milliseconds(812),
                        .wentOn = false};
    EXPECT_EQ(originFrom(originText(origin)), origin);
    EXPECT_EQ(originFrom(R"({"note": 1, "engine": [], "took_ms": -1})"), Origin());
    for (const auto* text : {"", "[]", "7", "{"}) EXPECT_FALSE(originFrom(text)) << text;
}

TEST(Images, TellProcessesListenersAndNamespaces) {
    const auto summary = summarize(dump()).value();
    ASSERT_EQ(summary.processes.size(), 2U);
    EXPECT_EQ(summary.processes[0], (Process{1, 0, 2, "/bin/app", "/srv", 0x7ffc0000, 0x7ffc1000}));
    EXPECT_EQ(summary.processes[1].parent, 1U);
    EXPECT_EQ(summary.listeners, (std::vector<Listener>{{"192.168.0.5", 80}}));
    EXPECT_EQ(summary.boundAddresses, (std::vector<std::string>{"192.168.0.5"}));
    EXPECT_EQ(summary.connectedAddresses, (std::vector<std::string>{"192.168.0.6"}));
    EXPECT_EQ(summary.networkNamespace, 10U);
}

TEST(Images, AZombieNeedsNoMemory) {
    auto images = dump();
    images.erase("mm-7.img");
    images.erase("fs-7.img");
    EXPECT_TRUE(summarize(images));
}

TEST(Images, EveryDamageIsAnError) {
    for (const auto& [name, content] : dump()) {
        if (name == "mm-7.img") continue;
        auto missing = dump();
        missing.erase(name);
        if (name != "mm-1.img") {
            EXPECT_FALSE(summarize(missing)) << name;
        }
        for (std::size_t length = 0; length < content.size(); ++length) {
            auto cut = dump();
            cut[name] = content.substr(0, length);
            // A cut between two entries can't be seen; one inside an entry must be.
            static_cast<void>(summarize(cut));
        }
        auto cut = dump();
        cut[name] = content.substr(0, content.size() - 1);
        EXPECT_FALSE(summarize(cut)) << name;
        auto large = dump();
        large[name] = content.substr(0, 8) + number(0xffffffff) + "x";
        EXPECT_FALSE(summarize(large)) << name;
        auto foreign = dump();
        foreign[name][0] = 'x';
        EXPECT_FALSE(summarize(foreign)) << name;
    }
}

TEST(Images, TheNetworkImageIsTheOneThatWasTried) {
    const unsigned char bytes[] = {0x19, 0x43, 0x56, 0x54, 0x52, 0x37, 0x93, 0x55, 0x0e, 0, 0, 0, 0x42, 0x0c};
    EXPECT_EQ(externalNetworkImage(), std::string(reinterpret_cast<const char*>(bytes), sizeof bytes) + "extRootNetNS");
}

TEST(Images, APeriodicTimerThatWasDueIsArmedAgain) {
    criu::File due;
    due.mutable_tfd()->set_ticks(1);
    due.mutable_tfd()->set_interval_nanoseconds(10'000'000);
    criu::File running = due;
    running.mutable_tfd()->set_value_nanoseconds(5);
    criu::File once;
    once.mutable_tfd()->set_ticks(1);
    const auto same = image(running, once);
    EXPECT_EQ(armTimers(same), same);
    EXPECT_EQ(armTimers("garbage"), "garbage");
    criu::File armed = due;
    armed.mutable_tfd()->set_ticks(0);
    armed.mutable_tfd()->set_value_nanoseconds(1);
    EXPECT_EQ(armTimers(image(due, running, once)), image(armed, running, once));
}

namespace {

Images whole() {
    auto images = dump();
    criu::Core core;
    core.mutable_tc()->set_comm("app");
    criu::Ids ids;
    ids.set_files_id(5);
    criu::OpenFile output;
    output.set_id(3);
    output.set_fd(4);
    criu::OpenFile log;
    log.set_id(1);
    log.set_fd(1);
    criu::Pages pages;
    pages.set_pages_id(1);
    criu::PageRange old;
    old.set_compat_nr_pages(2);
    criu::PageRange recent;
    recent.set_vaddr(0x2000);
    recent.set_nr_pages(3);
    criu::PageRange elsewhere;
    elsewhere.set_nr_pages(7);
    elsewhere.set_in_parent(true);
    for (const std::string pid : {"1", "7"}) {
        images["core-" + pid + ".img"] = image(core);
        images["ids-" + pid + ".img"] = image(ids);
        images["pagemap-" + pid + ".img"] = image(pages, old, recent, elsewhere);
    }
    images["fdinfo-5.img"] = image(output, log);
    return images;
}

}  // namespace

TEST(Contents, TellProcessesTheirMemoryAndWhatTheyHaveOpen) {
    const auto contents = read(whole()).value();
    EXPECT_TRUE(contents.unread.empty());
    ASSERT_EQ(contents.processes.size(), 2U);
    const auto& first = contents.processes.front();
    EXPECT_EQ(first.name, "app");
    EXPECT_EQ(first.executable, "/bin/app");
    EXPECT_EQ(first.directory, "/srv");
    EXPECT_EQ(first.threads, 2U);
    EXPECT_EQ(first.memory, 5U * 4096);
    ASSERT_EQ(first.files.size(), 2U);
    EXPECT_EQ(first.files[0].what, "/bin/app");
    EXPECT_EQ(first.files[1].what, "TCP 192.168.0.5:80, listening");
}

TEST(Contents, ADamagedImageIsNamedAndTheOthersAreTold) {
    for (const auto& [name, content] : whole()) {
        if (name == "pstree.img") continue;
        auto images = whole();
        images[name] = content.substr(0, content.size() - 1);
        const auto contents = read(images);
        ASSERT_TRUE(contents) << name;
        ASSERT_EQ(contents->unread.size(), 1U) << name;
        EXPECT_TRUE(contents->unread[0].starts_with(name + ": ")) << contents->unread[0];
        EXPECT_EQ(contents->processes.size(), 2U);
    }
    auto images = whole();
    images["pstree.img"] = "garbage";
    EXPECT_FALSE(read(images));
}

TEST(Contents, AKindOfFileThatIsNotKnownIsSaidToBe) {
    auto images = whole();
    criu::File strange;
    strange.set_id(3);
    strange.set_type(99);
    images["files.img"] = image(strange);
    const auto contents = read(images).value();
    EXPECT_NE(contents.processes[0].files[1].what.find("not known here (99)"), std::string::npos);
}

TEST(Contents, TellSignalsLocksMountsAndNamespaces) {
    auto images = whole();
    criu::Core core;
    // Signals 1 to 10, of which 9 has no entry.
    for (const std::uint64_t action : {0, 1, 0x401000, 0, 0, 0, 0, 0, 0x402000}) core.mutable_tc()->add_sigactions()->set_sigaction(action);
    core.mutable_tc()->set_blk_sigset(1U << 13 | 1ULL << 34);
    const std::int32_t terminate = 15;
    core.mutable_tc()->mutable_signals_s()->add_signals()->set_siginfo(&terminate, sizeof terminate);
    core.mutable_tc()->mutable_signals_s()->add_signals()->set_siginfo("x");
    images["core-1.img"] = image(core);
    criu::Ids ids;
    ids.set_files_id(5);
    ids.set_mnt_ns_id(12);
    ids.set_uts_ns_id(13);
    images["ids-1.img"] = image(ids);
    criu::FileLock whole;
    whole.set_type(1);
    whole.set_pid(1);
    whole.set_fd(1);
    auto part = whole;
    part.set_type(0);
    part.set_start(100);
    part.set_len(50);
    auto others = whole;
    others.set_pid(7);
    others.set_start(7);
    images["filelocks.img"] = image(whole, part, others);
    criu::Mount mount;
    mount.set_fstype(5);
    mount.set_mountpoint("./run");
    mount.set_source("tmpfs");
    mount.set_options("size=65536k");
    auto brought = mount;
    brought.set_fstype(99);
    brought.set_mountpoint("./etc/hosts");
    brought.set_ext_key("/etc/hosts");
    images["mountpoints-12.img"] = image(mount, brought);
    criu::Names names;
    names.set_nodename("job-1");
    images["utsns-13.img"] = image(names);
    criu::Statistics statistics;
    statistics.mutable_dump()->set_frozen_time(1500);
    statistics.mutable_dump()->set_pages_written(3);
    images["stats-dump"] = image(statistics).replace(0, 4, "\x40\x59\x10\x55");
    const auto contents = read(images).value();
    EXPECT_EQ(contents.unread, std::vector<std::string>());
    const auto& first = contents.processes.front();
    using Words = std::vector<std::string>;
    EXPECT_EQ(first.signals.ignored, Words{"INT"});
    EXPECT_EQ(first.signals.handled, (Words{"QUIT", "USR1"}));
    EXPECT_EQ(first.signals.blocked, (Words{"ALRM", "35"}));
    EXPECT_EQ(first.signals.pending, Words{"TERM"});
    EXPECT_EQ(first.files[0].locked, "for writing; for reading, bytes 100 to 149");
    EXPECT_EQ(first.files[1].locked, "");
    EXPECT_EQ(contents.processes[1].files[0].locked, "for writing, from byte 7 on");
    EXPECT_EQ(first.namespaces, (std::map<std::string, std::uint32_t>{{"mount", 12}, {"uts", 13}}));
    ASSERT_EQ(contents.mounts.size(), 2U);
    EXPECT_EQ(contents.mounts[0].path, "/run");
    EXPECT_EQ(contents.mounts[0].type, "tmpfs");
    EXPECT_EQ(contents.mounts[0].options, "size=65536k");
    EXPECT_EQ(contents.mounts[1].type, "");
    EXPECT_EQ(contents.mounts[1].source, "/etc/hosts");
    EXPECT_EQ(contents.hostName, "job-1");
    ASSERT_TRUE(contents.statistics);
    EXPECT_EQ(contents.statistics->frozen, std::chrono::microseconds(1500));
    EXPECT_EQ(contents.statistics->pagesWritten, 3U);
}

TEST(ImageAsJson, NamesTheFieldsThatAreKnownAndNumbersTheOthers) {
    const auto images = dump();
    const auto tree = imageAsJson(images, "pstree.img").value();
    EXPECT_EQ(tree["entries"][0]["pid"], 1);
    EXPECT_EQ(tree["entries"][0]["threads"].size(), 2U);
    // As an image of a kind that is not known here: a number, a text, bytes, and a message within.
    criu::File file;
    file.set_type(7);
    file.mutable_reg()->set_name("/srv/log");
    file.mutable_reg()->set_size(100);
    auto strange = image(file);
    const auto unknown = imageAsJson({{"later-1.img", strange}}, "later-1.img").value();
    EXPECT_EQ(unknown, nlohmann::json::parse(R"({"entries": [{"1": 7, "3": {"6": "/srv/log", "8": 100}}]})"));
    criu::UnixSocket socket;
    socket.set_name(std::string("\0abc\xff", 5));
    EXPECT_EQ(imageAsJson({{"x.img", image(socket)}}, "x.img").value()["entries"][0]["11"], "00616263ff");
}

TEST(ImageAsJson, SaysWhatIsNoListOfEntries) {
    const Images images{{"tmpfs-dev-3.tar.gz.img", "\x1f\x8b and more"}, {"pstree.img", dump()["pstree.img"] + "x"}};
    EXPECT_NE(imageAsJson(images, "tmpfs-dev-3.tar.gz.img").value()["not_understood"], "");
    EXPECT_EQ(imageAsJson(images, "pstree.img").value()["not_understood"], "It is cut.");
    const auto missing = imageAsJson(images, "core-1.img");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, transship::ErrorKind::NotFound);
    EXPECT_EQ(missing.error().remedy, "These are there: pstree.img tmpfs-dev-3.tar.gz.img");
}

TEST(FilesAskedFor, AreThoseThatTheContainerKeeps) {
    const auto regular = [](std::uint32_t id, const std::string& name, std::uint64_t size) {
        criu::File file;
        file.set_id(id);
        file.mutable_reg()->set_name(name);
        if (size > 0) file.mutable_reg()->set_size(size);
        return file;
    };
    const auto mounted = [](const std::string& at) {
        criu::Mount mount;
        mount.set_mountpoint("." + at);
        return mount;
    };
    criu::Remap deleted;
    deleted.set_orig_id(5);
    Images images{{"files.img",
                   image(regular(1, "/bin/app", 10), regular(2, "/data/table", 20), regular(3, "/srv/log", 0), regular(4, "/scratch/x", 30),
                         regular(5, "/srv/deleted", 40), regular(6, "/sbin/docker-init", 50), regular(7, "/database", 60))},
                  {"mountpoints-12.img", image(mounted("/"), mounted("/data"), mounted("/scratch"), mounted("/sbin/docker-init"))},
                  {"remap-fpath.img", image(deleted)}};
    const auto container =
        nlohmann::json::parse(R"({"Mounts": [{"Type": "volume", "Destination": "/data"}, {"Type": "tmpfs", "Destination": "/scratch"}]})");
    EXPECT_EQ(filesAskedFor(images, container).value(),
              (std::map<std::string, std::optional<std::uint64_t>>{
                  {"/bin/app", 10}, {"/data/table", 20}, {"/database", 60}, {"/srv/log", std::nullopt}}));
    images["remap-fpath.img"].pop_back();
    EXPECT_FALSE(filesAskedFor(images, container));
}

TEST(CheckpointOrigin, DecidesWhereItCanBeRestored) {
    const Maker old{.engine = "20.10", .kernel = "6.1", .criu = "3.17.1", .instructions = {"avx", "sse2"}};
    const Maker recent{.engine = "28.5.2", .kernel = "6.12", .criu = "4.2.1", .instructions = {"avx", "avx2", "sse2"}};
    EXPECT_EQ(unfitOn(recent, old), "");
    EXPECT_EQ(unfitOn(old, recent), "was made by CRIU 4.2.1, which is newer than this host's 3.17.1");
    auto updated = old;
    updated.criu = "4.2";
    EXPECT_EQ(unfitOn(updated, recent), "was made on a processor with instructions that this one lacks: avx2");
    // What is not known is held against nobody.
    EXPECT_EQ(unfitOn({}, recent), "");
    EXPECT_EQ(unfitOn(recent, {}), "");
}

TEST(PredictedPause, IsThatOfTheLastTimeWhereItWasAlike) {
    constexpr std::uint64_t mebibyte = 1 << 20;
    const auto made = [](int when, std::uint64_t memory, int took) {
        return Kept{.container = "id",
                    .made = std::chrono::system_clock::time_point(std::chrono::hours(when)),
                    .memory = memory,
                    .origin = Origin{.took = std::chrono::milliseconds(took)}};
    };
    const auto first = predictedPause({}, 40 * mebibyte);
    EXPECT_FALSE(first.asBefore);
    EXPECT_GT(predictedPause({}, 400 * mebibyte).time, first.time);
    const std::vector<Kept> earlier{made(2, 40 * mebibyte, 800), made(1, 40 * mebibyte, 700), made(3, 400 * mebibyte, 9'000)};
    EXPECT_EQ(predictedPause(earlier, 50 * mebibyte).time, std::chrono::milliseconds(800));
    EXPECT_TRUE(predictedPause(earlier, 50 * mebibyte).asBefore);
    EXPECT_FALSE(predictedPause(earlier, 1'000 * mebibyte).asBefore);
}

TEST(Catalogue, SaysWhatStandsAgainstACheckpoint) {
    Kept kept{.container = "id", .containerName = "web", .image = "", .name = "nightly", .made = {}, .whole = true};
    EXPECT_EQ(standsAgainst(kept), "");
    kept.containerName.clear();
    EXPECT_EQ(standsAgainst(kept), "its container is gone");
    kept.whole = false;
    EXPECT_NE(standsAgainst(kept).find("not whole"), std::string::npos);
    kept.name = "transship-abcdef";
    EXPECT_NE(standsAgainst(kept).find("migration"), std::string::npos);
}

TEST(Catalogue, SuggestsANameThatDockerTakes) {
    EXPECT_EQ(suggestedName(std::chrono::system_clock::from_time_t(1'795'570'652)), "manual-20261125-013732");
    EXPECT_TRUE(engine::isName(suggestedName(std::chrono::system_clock::now())));
}

TEST(CheckpointComparison, TellsWhatBeganEndedAndChanged) {
    const Frozen stays{
        .pid = 1, .threads = 2, .name = "a", .executable = "/a", .directory = "/", .memory = 4096, .files = {{0, "/dev/null"}}};
    auto grown = stays;
    grown.threads = 3;
    grown.memory = 12288;
    grown.files = {{0, "/srv/log"}, {5, "pipe 4"}};
    const Frozen ended{.pid = 7, .name = "b", .executable = "/b", .memory = 4096};
    auto reused = ended;  // the number is another program's now
    reused.executable = "/c";
    const auto comparison = compare({.processes = {stays, ended}}, {.processes = {grown, reused}});
    ASSERT_EQ(comparison.begun.size(), 1U);
    EXPECT_EQ(comparison.begun.front().executable, "/c");
    ASSERT_EQ(comparison.ended.size(), 1U);
    EXPECT_EQ(comparison.ended.front().executable, "/b");
    ASSERT_EQ(comparison.changed.size(), 1U);
    const auto json = toJson(comparison);
    EXPECT_EQ(json["changed"][0]["threads"], (nlohmann::json{{"before", 2}, {"after", 3}}));
    EXPECT_EQ(json["changed"][0]["memory"], (nlohmann::json{{"before", 4096}, {"after", 12288}}));
    EXPECT_EQ(json["changed"][0]["closed"].dump(), R"([{"descriptor":0,"locked":"","what":"/dev/null"}])");
    EXPECT_EQ(json["changed"][0]["opened"].dump(),
              R"([{"descriptor":0,"locked":"","what":"/srv/log"},{"descriptor":5,"locked":"","what":"pipe 4"}])");
    EXPECT_EQ(json["memory"], (nlohmann::json{{"before", 8192}, {"after", 16384}}));
    const auto same = compare({.processes = {stays, ended}}, {.processes = {stays, ended}});
    EXPECT_TRUE(same.begun.empty() && same.ended.empty() && same.changed.empty());
}

namespace {

// One process whose words lie at the end of its first run and the beginning of the second.
Images withMemory() {
    auto images = dump();
    criu::Mm mm;
    mm.set_exe_file_id(1);
    mm.set_arg_start(0x10ffc);
    mm.set_arg_end(0x11005);
    mm.set_env_start(0x11005);
    mm.set_env_end(0x1101a);
    auto* heap = mm.add_vmas();
    heap->set_start(0x10000);
    heap->set_end(0x14000);
    heap->set_prot(3);
    heap->set_status(1 << 0 | 1 << 5 | 1 << 9);
    auto* file = mm.add_vmas();
    file->set_start(0x20000);
    file->set_end(0x22000);
    file->set_prot(5);
    file->set_status(1 << 0 | 1 << 6);
    file->set_shmid(1);
    images["mm-1.img"] = image(mm);
    criu::Pages head;
    head.set_pages_id(4);
    std::vector<criu::PageRange> ranges(4);
    const auto set = [&](std::size_t which, std::uint64_t address, std::uint64_t pages, std::uint32_t flags) {
        ranges[which].set_vaddr(address);
        ranges[which].set_nr_pages(pages);
        ranges[which].set_flags(flags);
    };
    set(0, 0x8000, 2, 1 << 2);
    set(1, 0x10000, 1, 1 << 2);
    set(2, 0xa0000, 9, 1 << 0);  // in an earlier dump
    set(3, 0x11000, 1, 1 << 2);
    images["pagemap-1.img"] = image(head, ranges[0], ranges[1], ranges[2], ranges[3]);
    return images;
}

}  // namespace

TEST(Memory, IsMappedAndItsWordsAreFoundAcrossRuns) {
    const auto images = withMemory();
    auto contents = read(images).value();
    const auto& regions = contents.processes.front().regions;
    ASSERT_EQ(regions.size(), 2U);
    EXPECT_EQ(regions[0].protection, "rw-p");
    EXPECT_EQ(regions[0].what, "[heap]");
    EXPECT_EQ(regions[0].dumped, 2 * pageSize);
    EXPECT_EQ(regions[1].protection, "r-xp");
    EXPECT_EQ(regions[1].what, "/bin/app");
    EXPECT_EQ(regions[1].dumped, 0U);
    EXPECT_EQ(contents.processes.front().memory, 4 * pageSize);
    std::string pages(4 * pageSize, '#');
    const std::string words = std::string("app\0-v\0x\0", 9) + std::string("PATH=/bin\0KEY=secret\0", 21);
    pages.replace(2 * pageSize + 0xffc, words.size(), words);
    ASSERT_TRUE(addWords(contents, images, [&](const std::vector<Slice>& slices) -> Result<std::vector<std::string>> {
        EXPECT_EQ(slices.front(), (Slice{"pages-4.img", 2 * pageSize + 0xffc, 4}));
        std::vector<std::string> pieces;
        for (const auto& slice : slices) pieces.push_back(pages.substr(slice.offset, slice.bytes));
        return pieces;
    }));
    EXPECT_EQ(contents.processes.front().arguments, (std::vector<std::string>{"app", "-v", "x"}));
    EXPECT_EQ(contents.processes.front().environment, (std::vector<std::string>{"PATH=/bin", "KEY=secret"}));
    EXPECT_EQ(toJson(contents).dump().find("secret"), std::string::npos) << "values are hidden until they are asked for";
    EXPECT_NE(toJson(contents, true).dump().find("KEY=secret"), std::string::npos);
    EXPECT_NE(toJson(contents).dump().find("\"KEY\""), std::string::npos);
    // Pages that are cut take nothing else away.
    auto without = read(images).value();
    EXPECT_TRUE(addWords(without, images, [](const auto&) { return fail(ErrorKind::Failed, "pages-4.img is shorter than its map."); }));
    EXPECT_TRUE(without.processes.front().arguments.empty());
    ASSERT_EQ(without.unread.size(), contents.unread.size() + 1);
    EXPECT_NE(without.unread.back().find("shorter"), std::string::npos);
    EXPECT_EQ(addWords(without, images, [](const auto&) { return cancelled(); }).error().kind, cancelled().error().kind);
}

TEST(Memory, OfAHostileMapIsNotLookedForBeyondWhatThereIs) {
    auto images = withMemory();
    criu::Pages head;
    criu::PageRange huge;
    huge.set_vaddr(0x10000);
    huge.set_nr_pages(~std::uint64_t{0});
    images["pagemap-1.img"] = image(head, huge);
    EXPECT_FALSE(pageMapOf(images, "pagemap-1.img"));
    auto contents = read(images).value();
    EXPECT_FALSE(contents.unread.empty());
    bool asked = false;
    EXPECT_TRUE(addWords(contents, images, [&](const auto&) -> Result<std::vector<std::string>> {
        asked = true;
        return std::vector<std::string>();
    }));
    EXPECT_FALSE(asked);
    EXPECT_TRUE(slicesOf({.file = "pages-1.img", .runs = {{0x1000, 1, 0}}}, 0x1800, 0x2800).empty()) << "half of it is not there";
    EXPECT_TRUE(slicesOf({.file = "pages-1.img", .runs = {}}, 5, 2).empty());
}

namespace {

// What comes in small pieces.
Source dripping(const std::string& bytes, std::size_t piece) {
    return [&bytes, piece, at = std::size_t{0}](std::span<std::byte> buffer) mutable -> Result<std::size_t> {
        const auto count = std::min({piece, buffer.size(), bytes.size() - at});
        std::memcpy(buffer.data(), bytes.data() + at, count);
        at += count;
        return count;
    };
}

}  // namespace

TEST(Memory, IsSearchedAcrossPiecesAndNotAcrossWhatIsApartInTheProcess) {
    const auto images = withMemory();
    std::string pages(4 * pageSize, '.');
    const auto put = [&](std::size_t at, const std::string& what) { pages.replace(at, what.size(), what); };
    put(10, "needle");
    put(2 * pageSize - 3, "needle");  // from 0x9ffd to 0x10003: apart in the process
    put(3 * pageSize - 3, "needle");  // from 0x10ffd to 0x11003: together
    put(4 * pageSize - 6, "needle");  // at the very end
    for (const std::size_t piece : {1U, 7U, 4096U, 100'000U}) {
        auto search = MemorySearch::begin(images, Pattern::ofBytes("needle"), 100).value();
        ASSERT_TRUE(search.take("pages-4.img", dripping(pages, piece)));
        ASSERT_TRUE(search.take("pages-9.img", dripping(pages, piece)));
        const auto [hits, more, unread] = search.result(100);
        EXPECT_TRUE(unread.empty());
        EXPECT_FALSE(more);
        ASSERT_EQ(hits.size(), 3U) << piece;
        EXPECT_EQ(hits[0].address, 0x8000U + 10);
        EXPECT_EQ(hits[1].address, 0x10ffdU);
        EXPECT_EQ(hits[2].address, 0x11000U + pageSize - 6);
        EXPECT_EQ(hits[0].pid, 1U);
        EXPECT_EQ(hits[0].around.substr(hits[0].before, 6), "needle");
        EXPECT_EQ(hits[2].around, "................needle");
        EXPECT_EQ(hits[1].around.size(), 16U + 6 + 48);
    }
    // The longest that lie together in the process, whatever pieces the memory comes in; what is in it twice is there once.
    for (const std::size_t piece : {1U, 7U, 4096U, 100'000U}) {
        auto search = MemorySearch::begin(images, Pattern::ofExpression("[nedl]{3,}").value(), 100).value();
        ASSERT_TRUE(search.take("pages-4.img", dripping(pages, piece)));
        std::vector<std::uint64_t> places;
        for (const auto& hit : search.result(100).hits) places.push_back(hit.address);
        EXPECT_EQ(places, (std::vector<std::uint64_t>{0x800a, 0x9ffd, 0x10000, 0x10ffd, 0x11000 + pageSize - 6})) << piece;
    }
    auto few = MemorySearch::begin(images, Pattern::ofBytes("."), 6).value();
    ASSERT_TRUE(few.take("pages-4.img", dripping(pages, 5)));
    EXPECT_EQ(few.result(5).hits.size(), 5U);
    EXPECT_TRUE(few.result(5).more);
}

TEST(Memory, ThatCanNotBeSearchedIsNamed) {
    auto images = withMemory();
    images["pagemap-1.img"] = "half";
    auto search = MemorySearch::begin(images, Pattern::ofBytes("needle"), 100).value();
    ASSERT_TRUE(search.take("pages-4.img", dripping(std::string(pageSize, '.'), 4096)));
    const auto unread = search.result(100).unread;
    ASSERT_EQ(unread.size(), 1U);
    EXPECT_EQ(unread.front().find("pagemap-1.img"), 0U);
    images["pstree.img"] = "half";
    EXPECT_FALSE(MemorySearch::begin(images, Pattern::ofBytes("needle"), 100));
    // A map out of order is none that CRIU wrote.
    criu::Pages head;
    criu::PageRange later;
    later.set_vaddr(0x9000);
    later.set_nr_pages(2);
    criu::PageRange earlier;
    earlier.set_vaddr(0xa000);
    earlier.set_nr_pages(1);
    images["pagemap-1.img"] = image(head, later, earlier);
    EXPECT_FALSE(pageMapOf(images, "pagemap-1.img"));
}

TEST(Memory, IsSearchedForBytesThatAreWrittenAsDigits) {
    EXPECT_EQ(bytesOfHex("de ad BEef").value(), "\xde\xad\xbe\xef");
    for (const auto* wrong : {"", " ", "d", "dea", "xy", "d e a d 0"}) EXPECT_EQ(bytesOfHex(wrong).error().kind, ErrorKind::Usage) << wrong;
}
