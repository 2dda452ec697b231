// SPDX-License-Identifier: Apache-2.0
#include "core/migration/queue.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/migration/holder.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace transship::migration {
namespace {

namespace fs = std::filesystem;

constexpr std::array turns{std::pair(Turn::Waiting, "waiting"), std::pair(Turn::Moving, "moving"), std::pair(Turn::Moved, "moved"),
                           std::pair(Turn::Stayed, "stayed"), std::pair(Turn::NeedsPerson, "needs a person")};

Json optionsJson(const Options& options) {
    auto mounts = Json::object();
    for (const auto& [target, way] : options.mounts) mounts[target] = wordOf(way);
    return {{"publish", options.publish},
            {"networks", options.networks},
            {"mounts", mounts},
            {"ignore", options.ignore},
            {"tcp", wordOf(options.tcp)},
            {"path", wordOf(options.path)},
            {"pre_copy", options.preCopy},
            {"fast_lane", options.fastLane},
            {"remove_source", options.removeSource},
            {"max_downtime_s", options.maxDowntime.count()},
            {"roll_back_late", options.rollBackLate}};
}

Options optionsFrom(const Json& json) {
    using Texts = std::map<std::string, std::string>;
    Options options;
    options.publish = json.value("publish", Texts());
    options.networks = json.value("networks", Texts());
    for (const auto& [target, way] : json.value("mounts", Texts())) options.mounts[target] = mountWay(way).value_or(MountWay::Copy);
    options.ignore = json.value("ignore", std::vector<std::string>());
    options.tcp = tcpWay(json.value("tcp", "")).value_or(TcpWay::Refuse);
    options.path = pathWay(json.value("path", "")).value_or(PathWay::Auto);
    options.preCopy = json.value("pre_copy", true);
    options.fastLane = json.value("fast_lane", false);
    options.removeSource = json.value("remove_source", false);
    options.maxDowntime = std::chrono::seconds(json.value("max_downtime_s", 0));
    options.rollBackLate = json.value("roll_back_late", false);
    return options;
}

Json itemJson(const QueueItem& item) {
    return {{"container", item.container},
            {"name", item.name},
            {"after", item.after},
            {"turn", turnName(item.turn)},
            {"sentence", item.outcome.sentence}};
}

std::string labelOf(const host::ContainerRow& row, const std::string& name) {
    const auto found = row.labels.find("com.docker.compose." + name);
    return found == row.labels.end() ? std::string() : found->second;
}

Result<fs::path> directory() { return stateDirectory("queues"); }

// Puts a container behind those that it depends on; in a circle, somebody has to be the first.
class Order {
public:
    explicit Order(const std::vector<host::ContainerRow>& rows) : m_rows(&rows) {
        for (const auto& row : rows) add(row);
    }
    std::vector<QueueItem> items;

private:
    void add(const host::ContainerRow& row) {
        if (!m_begun.insert(row.id).second) return;
        QueueItem item{.container = row.id, .name = row.name, .after = {}, .turn = Turn::Waiting, .outcome = {}};
        for (const auto& part : split(labelOf(row, "depends_on"), ',')) {
            const auto service = part.substr(0, part.find(':'));
            for (const auto& other : *m_rows) {
                if (service.empty() || labelOf(other, "service") != service || other.project() != row.project()) continue;
                add(other);
                if (m_done.contains(other.id)) item.after.push_back(other.id);
            }
        }
        m_done.insert(row.id);
        items.push_back(std::move(item));
    }

    const std::vector<host::ContainerRow>* m_rows;
    std::set<std::string> m_begun;
    std::set<std::string> m_done;
};

}  // namespace

std::string turnName(Turn turn) {
    return std::ranges::find(turns, turn, [](const auto& pair) { return pair.first; })->second;
}

std::vector<host::ContainerRow> movable(std::vector<host::ContainerRow> rows) {
    std::erase_if(rows, [](const host::ContainerRow& row) { return row.state != "running" || isOurs(row); });
    return rows;
}

std::vector<QueueItem> inOrder(const std::vector<host::ContainerRow>& rows) { return Order(rows).items; }

Json toJson(const Queue& queue) {
    auto items = Json::array();
    for (const auto& item : queue.items) items.push_back(itemJson(item));
    const auto party = [](const Party& side) { return Json{{"host", side.host}, {"identity", side.identity}, {"jump", side.jump}}; };
    return {{"id", queue.id},           {"source", party(queue.source)},         {"destination", party(queue.destination)},
            {"agent", queue.agent},     {"options", optionsJson(queue.options)}, {"side_by_side", queue.sideBySide},
            {"items", std::move(items)}};
}

Result<Queue> queueFromJson(const Json& json) {
    try {
        Queue queue;
        queue.id = json.at("id").get<std::string>();
        for (auto [side, name] : {std::pair(&queue.source, "source"), std::pair(&queue.destination, "destination")}) {
            side->host = json.at(name).at("host").get<std::string>();
            side->identity = json.at(name).value("identity", "");
            side->jump = json.at(name).value("jump", "");
        }
        queue.agent = json.value("agent", false);
        queue.options = optionsFrom(json.value("options", Json::object()));
        queue.sideBySide = json.value("side_by_side", 1U);
        std::set<std::string> before;
        for (const auto& entry : json.at("items")) {
            QueueItem item;
            item.container = entry.at("container").get<std::string>();
            item.name = entry.value("name", "");
            item.after = entry.value("after", std::vector<std::string>());
            // Who waits for one that comes later would wait for ever.
            std::erase_if(item.after, [&](const auto& id) { return !before.contains(id); });
            const auto turn =
                std::ranges::find(turns, entry.at("turn").get<std::string>(), [](const auto& pair) { return std::string(pair.second); });
            if (turn == turns.end()) return fail(ErrorKind::Failed, "A queue's file can't be understood.", entry.dump());
            item.turn = turn->first;
            item.outcome.sentence = entry.value("sentence", "");
            before.insert(item.container);
            queue.items.push_back(std::move(item));
        }
        return queue;
    } catch (const Json::exception& error) {
        return fail(ErrorKind::Failed, "A queue's file can't be understood.", error.what());
    }
}

Result<QueueFile> QueueFile::open(const std::string& id) {
    TRANSSHIP_ASSIGN(const auto path, directory());
    const auto file = (path / (id + ".json")).string();
    // The file itself is replaced with each change.
    TRANSSHIP_ASSIGN(auto lock, FileLock::take(file + ".lock"));
    if (!lock) return fail(ErrorKind::Conflict, "Another program on this workstation works on queue " + id + ".");
    return QueueFile(file, std::move(*lock));
}

Status QueueFile::write(const Queue& queue) const {
    return writeFile(m_path, toJson(queue).dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

Status QueueFile::remove() const {
    std::error_code error;
    for (const auto& file : {m_path, m_path + ".lock"}) {
        fs::remove(file, error);
        if (error) return fail(ErrorKind::Failed, "The file " + file + " can't be removed.", error.message());
    }
    return {};
}

Result<std::vector<Queue>> cutOffQueues() {
    TRANSSHIP_ASSIGN(const auto path, directory());
    std::vector<Queue> queues;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(path, error)) {
        const auto id = entry.path().stem().string();
        if (entry.path().extension() != ".json" || !engine::isName(id)) continue;
        const auto file = QueueFile::open(id);
        if (!file && file.error().kind == ErrorKind::Conflict) continue;  // another program works on it
        if (!file) return fail(file.error());
        TRANSSHIP_ASSIGN(const auto text, readFile(entry.path()));
        auto queue = queueFromJson(Json::parse(text, nullptr, false));
        if (!queue || queue->id != id)
            return fail(ErrorKind::Failed, "A queue's file can't be understood.", entry.path().string(),
                        "Remove the file. What was moved is in the history, and each container runs where docker ps shows it.");
        queues.push_back(std::move(*queue));
    }
    std::ranges::sort(queues, {}, &Queue::id);
    return queues;
}

Status forgetQueue(const std::string& id) {
    TRANSSHIP_ASSIGN(const auto file, QueueFile::open(id));
    return file.remove();
}

void takeUp(Queue& queue, const std::vector<Chapter>& history) {
    for (auto& item : queue.items) {
        if (item.turn != Turn::Moving) continue;
        const Chapter* last = nullptr;
        for (const auto& chapter : history)
            if (chapter.record.source.container == item.container && chapter.record.source.host == queue.source.host &&
                !chapter.record.rehearsal && chapter.record.id >= queue.id)
                last = &chapter;
        if (last == nullptr || last->ending == Ending::Undone || last->ending == Ending::Refused)
            item.turn = Turn::Waiting;
        else
            item.turn = last->ending == Ending::Done ? Turn::Moved : Turn::NeedsPerson;
    }
}

}  // namespace transship::migration
