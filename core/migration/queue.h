// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/containers.h"
#include "core/migration/runner.h"

#include <string>
#include <vector>

namespace transship::migration {

// Where one container of a queue is. `Stayed`: it runs on the source as before, for whatever reason.
enum class Turn { Waiting, Moving, Moved, Stayed, NeedsPerson };

std::string turnName(Turn turn);

struct QueueItem {
    std::string container;  // id
    std::string name;
    std::vector<std::string> after;  // ids of those of the queue that it depends on
    Turn turn = Turn::Waiting;
    Outcome outcome;  // once its turn is over
};

// Containers of one host that move to another one, and how.
struct Queue {
    std::string id = newId();
    Party source;  // host and key file only
    Party destination;
    Options options;    // for all of them
    bool agent = true;  // false: without it, whatever was agreed to
    unsigned sideBySide = 1;
    std::vector<QueueItem> items;
};

// Of a host's containers those that run and are not Transship's own.
std::vector<host::ContainerRow> movable(std::vector<host::ContainerRow> rows);

// What others depend on comes first, by the label com.docker.compose.depends_on ("db:service_started:false,..."), which Docker Compose
// gives since 2.2.
std::vector<QueueItem> inOrder(const std::vector<host::ContainerRow>& rows);

Json toJson(const Queue& queue);
// Failed where the JSON is no queue.
Result<Queue> queueFromJson(const Json& json);

// $XDG_STATE_HOME/transship/queues/<id>.json, there as long as something of the queue waits or moves. Whoever works on a queue holds it
// locked.
class QueueFile {
public:
    // Conflict where another program works on it.
    static Result<QueueFile> open(const std::string& id);

    Status write(const Queue& queue) const;
    Status remove() const;

private:
    QueueFile(std::string path, FileLock lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}
    std::string m_path;
    FileLock m_lock;
};

// Queues that were cut off: their program is gone, and not all containers had their turn.
Result<std::vector<Queue>> cutOffQueues();
Status forgetQueue(const std::string& id);

// What became meanwhile of those that were moving when the queue was cut off, by the journals of their migrations. One whose migration is
// still open needs a person, until it is recovered.
void takeUp(Queue& queue, const std::vector<Chapter>& history);

}  // namespace transship::migration
