// SPDX-License-Identifier: Apache-2.0
#include "core/migration/queue.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace transship::migration {
namespace {

host::ContainerRow service(const std::string& name, const std::string& dependsOn = {}, const std::string& project = "shop") {
    host::ContainerRow row{.id = "id-" + name, .name = name, .state = "running"};
    row.labels = {{"com.docker.compose.project", project}, {"com.docker.compose.service", name}};
    if (!dependsOn.empty()) row.labels["com.docker.compose.depends_on"] = dependsOn;
    return row;
}

std::vector<std::string> names(const std::vector<QueueItem>& items) {
    std::vector<std::string> result;
    result.reserve(items.size());
    for (const auto& item : items) result.push_back(item.name);
    return result;
}

using Names = std::vector<std::string>;

TEST(Queue, WhatIsDependedOnComesFirst) {
    const auto items = inOrder({service("app", "cache:service_healthy:false,db:service_started:true"), service("cache"),
                                service("db", "disk:service_started:false"), service("disk")});
    EXPECT_EQ(names(items), (Names{"cache", "disk", "db", "app"}));
    EXPECT_EQ(items.back().after, (Names{"id-cache", "id-db"}));
    EXPECT_TRUE(items.front().after.empty());
}

TEST(Queue, AnotherProjectsServiceOfThatNameIsNotMeant) {
    const auto items = inOrder({service("app", "db:service_started:false"), service("db", "", "other")});
    EXPECT_EQ(names(items), (Names{"app", "db"}));
    EXPECT_TRUE(items.front().after.empty());
}

TEST(Queue, ACircleAndNonsenseInTheLabelHoldNobodyUp) {
    const auto items =
        inOrder({service("a", "b:service_started:false"), service("b", "a:service_started:false"), service("c", ",:,c::,no such:x")});
    EXPECT_EQ(names(items), (Names{"b", "a", "c"}));
    EXPECT_TRUE(items[0].after.empty());
    EXPECT_EQ(items[1].after, (Names{"id-b"}));
    EXPECT_TRUE(items[2].after.empty());
}

TEST(Queue, OnlyWhatRunsAndIsNotTransshipsOwnMoves) {
    auto stopped = service("stopped");
    stopped.state = "exited";
    auto own = service("own");
    own.labels["transship.migration"] = "agent";
    EXPECT_EQ(movable({service("app"), stopped, own}).size(), 1U);
}

Queue example() {
    Queue queue{.source = {.host = "root@a", .identity = "/key"}, .destination = {.host = "root@b"}, .sideBySide = 3};
    queue.options.tcp = TcpWay::Close;
    queue.options.removeSource = true;
    queue.options.mounts["/data"] = MountWay::Reuse;
    queue.options.maxDowntime = std::chrono::seconds(7);
    queue.options.rollBackLate = queue.options.fastLane = true;
    queue.options.path = PathWay::Relay;
    queue.items = {{.container = "one", .name = "first", .after = {}, .turn = Turn::Moving, .outcome = {}},
                   {.container = "two", .name = "second", .after = {"one"}, .turn = Turn::Waiting, .outcome = {}}};
    return queue;
}

TEST(Queue, ComesBackFromItsFile) {
    const auto queue = queueFromJson(toJson(example()));
    ASSERT_TRUE(queue);
    EXPECT_EQ(toJson(*queue), toJson([&] {
                  auto same = example();
                  same.id = queue->id;
                  return same;
              }()));
    EXPECT_EQ(queue->options.tcp, TcpWay::Close);
    EXPECT_EQ(queue->options.path, PathWay::Relay);
    EXPECT_EQ(queue->options.mounts.at("/data"), MountWay::Reuse);
    EXPECT_EQ(queue->items[0].turn, Turn::Moving);
}

TEST(Queue, AFileThatIsNoneIsAnError) {
    for (const auto* text :
         {"null", "[]", "{}", R"({"id":1})", R"({"id":"x","source":{"host":"a"},"destination":{"host":"b"},"items":[{}]})"})
        EXPECT_FALSE(queueFromJson(Json::parse(text))) << text;
}

TEST(Queue, WhoWaitsForALaterOneWaitsForNobody) {
    auto json = toJson(example());
    json["items"][0]["after"] = {"two", "one"};
    const auto queue = queueFromJson(json);
    ASSERT_TRUE(queue);
    EXPECT_TRUE(queue->items[0].after.empty());
}

TEST(Queue, WhatMovedMeanwhileIsTakenFromTheJournals) {
    const auto after = [](Ending ending) {
        auto queue = example();
        Chapter chapter;
        chapter.record.id = queue.id + "x";
        chapter.record.source = {.host = "root@a", .container = "one"};
        chapter.ending = ending;
        takeUp(queue, {chapter});
        return queue.items[0].turn;
    };
    EXPECT_EQ(after(Ending::Done), Turn::Moved);
    EXPECT_EQ(after(Ending::Undone), Turn::Waiting);
    EXPECT_EQ(after(Ending::Refused), Turn::Waiting);
    EXPECT_EQ(after(Ending::Open), Turn::NeedsPerson);
    EXPECT_EQ(after(Ending::NeedsPerson), Turn::NeedsPerson);
    auto queue = example();
    takeUp(queue, {});
    EXPECT_EQ(queue.items[0].turn, Turn::Waiting);
    EXPECT_EQ(queue.items[1].turn, Turn::Waiting);
}

TEST(Queue, IsRememberedUntilItIsForgottenAndOneProgramWorksOnIt) {
    const auto folder = std::string(testing::TempDir()) + "/queues";
    setenv("XDG_STATE_HOME", folder.c_str(), 1);
    const auto queue = example();
    {
        const auto file = QueueFile::open(queue.id);
        ASSERT_TRUE(file);
        ASSERT_TRUE(file->write(queue));
        EXPECT_FALSE(QueueFile::open(queue.id));
        EXPECT_TRUE(cutOffQueues()->empty());
    }
    const auto found = cutOffQueues();
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().id, queue.id);
    ASSERT_TRUE(forgetQueue(queue.id));
    EXPECT_TRUE(cutOffQueues()->empty());
    EXPECT_TRUE(std::filesystem::is_empty(folder + "/transship/queues"));
    unsetenv("XDG_STATE_HOME");
}

}  // namespace
}  // namespace transship::migration
