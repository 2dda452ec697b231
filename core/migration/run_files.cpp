// SPDX-License-Identifier: Apache-2.0
#include "core/migration/host_files.h"
#include "core/migration/run.h"

#include <algorithm>
#include <set>

namespace transship::migration {
namespace {

constexpr std::uint64_t worthARound = 1 << 20;  // bytes; fewer are brought after the dump as fast

std::uint64_t bytesOf(const Difference& what, const Listing& source) {
    std::uint64_t bytes = 0;
    for (const auto& path : what.send)
        if (const auto entry = source.find(path); entry != source.end()) bytes += entry->second.value("size", std::uint64_t{0});
    return bytes;
}

}  // namespace

std::vector<Tree> Run::trees(bool destination) const {
    std::vector<Tree> all;
    all.reserve(m_places.size() + 1);
    for (const auto& place : m_places) all.push_back(destination ? place.to : place.from);
    return all;
}

Result<std::vector<Listing>> Run::listSide(bool destination) const {
    // A single file is one of the agents' places, which list each for itself.
    if (std::ranges::none_of(m_places, [](const Place& place) { return !place.only.empty(); })) return listTrees(trees(destination));
    std::vector<Listing> listings;
    for (const auto& place : m_places) {
        const auto& tree = destination ? place.to : place.from;
        TRANSSHIP_ASSIGN(auto listing, place.only.empty() ? listTree(tree) : listPaths(tree, {place.only}));
        listings.push_back(std::move(listing));
    }
    return listings;
}

// The destination's files once the head start has ended.
Status Run::listStaged() {
    if (!m_sides.destination.agent() && !m_places.empty()) {
        TRANSSHIP_ASSIGN(m_stagedSince, clockOf(m_places.front().to));
    }
    TRANSSHIP_ASSIGN(m_staged, listSide(true));
    return {};
}

Status Run::stage() {
    std::optional<Known> now;
    if (const auto agent = m_sides.source.agent()) {
        TRANSSHIP_ASSIGN(now, knownNow(*agent, m_facts->container.at("State").value("Pid", 0)));
    }
    TRANSSHIP_ASSIGN(const auto here, listSide(false));
    if (now)
        for (const auto& listing : here) m_known.push_back({now->since, now->busy, listing});
    TRANSSHIP_ASSIGN(const auto there, listSide(true));
    TRANSSHIP_ASSIGN(const auto deleted, deletedPaths(*m_source, m_record.source.container));
    auto counting = meter(StepId::Files);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto what = difference(here[i], there[i], m_places[i].isLayer ? deleted : Paths());
        m_lastStaged += bytesOf(what, here[i]);
        TRANSSHIP_TRY(copyFiles(m_places[i].from, m_places[i].to, here[i], what, counting));
    }
    if (m_log) TRANSSHIP_TRY(m_log->bring(counting));
    return {};
}

// What was written since the last look, a place each; by the agents of both.
Result<std::vector<Difference>> Run::changes() {
    TRANSSHIP_ASSIGN(const auto now, knownNow(*m_sides.source.agent(), m_facts->container.at("State").value("Pid", 0)));
    std::vector<Listing> here;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        TRANSSHIP_ASSIGN(auto listing, listAgain(i, now));
        here.push_back(std::move(listing));
    }
    TRANSSHIP_ASSIGN(const auto deleted, deletedPaths(*m_source, m_record.source.container));
    std::vector<Difference> changed;
    m_changing = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        changed.push_back(difference(here[i], m_staged[i], m_places[i].isLayer ? deleted : Paths()));
        m_changing += bytesOf(changed.back(), here[i]);
        m_known[i] = {now.since, now.busy, std::move(here[i])};
    }
    return changed;
}

Status Run::bring(const std::vector<Difference>& changed, Meter& counting, const std::stop_token& stop) {
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        auto from = m_places[i].from;
        auto to = forBytes(m_places[i].to, bytesOf(changed[i], m_known[i].listing));
        from.stop = to.stop = stop;
        TRANSSHIP_TRY(copyFiles(from, to, m_known[i].listing, changed[i], counting));
        TRANSSHIP_ASSIGN(m_staged[i], listArrived(i, changed[i]));
    }
    return {};
}

// What was written while the head start travelled, again and again while that becomes less.
Status Run::restage() {
    constexpr int most = 4;
    if (m_known.size() != m_places.size() || !m_sides.destination.agent()) return {};
    auto counting = meter(StepId::Files);
    for (int round = 0; round < most; ++round) {
        TRANSSHIP_ASSIGN(const auto changed, changes());
        if (m_changing < worthARound || m_changing > m_lastStaged / 2) return {};
        m_lastStaged = m_changing;
        TRANSSHIP_TRY(bring(changed, counting, m_stop));
        if (m_log) TRANSSHIP_TRY(m_log->bring(counting));
    }
    return {};
}

// A last round beside the memory, where much was still changing when the head start ended. What CRIU itself does to the files, and
// what this has missed, is found after the dump.
void Run::beginBringing() {
    if (m_known.size() != m_places.size()) return;
    // Since pre-copy began, nobody has looked.
    if (m_changing < worthARound && m_rounds == 0) return;
    m_changes = std::async(std::launch::async, [this] { return changes(); });
    m_brought = std::async(std::launch::async, [this, looked = m_changes]() -> Status {
        TRANSSHIP_TRY(looked.get());
        const std::stop_callback stopped(m_stop, [this] { m_beside.request_stop(); });
        auto counting = meter(StepId::Difference);
        return bring(*looked.get(), counting, m_beside.get_token());
    });
}

// A place of the source, whose files are read only where they may have changed since it was known.
Result<Listing> Run::listAgain(std::size_t place, const Known& now) {
    auto& known = m_known[place];
    known.busy += now.busy;
    const auto& [from, to, isLayer, only] = m_places[place];
    return only.empty() ? rescan(from, known) : listPaths(from, {only});
}

Status Run::files() {
    // Files that change under the reader are no failure here; what is missing goes after the freeze.
    const auto cutShort = [this](const Status& copied) -> Status {
        if (copied) return {};
        const auto kind = copied.error().kind;
        if (kind == ErrorKind::Cancelled || kind == ErrorKind::Unreachable || isDiskFull(copied.error())) return copied;
        m_observer->says("The head start with the files was cut short: " + summary(copied.error()));
        return {};
    };
    TRANSSHIP_TRY(cutShort(stage()));
    TRANSSHIP_TRY(listStaged());
    const auto again = restage();
    TRANSSHIP_TRY(cutShort(again));
    // What arrived of it is not known, and the hold must know.
    if (!again) TRANSSHIP_TRY(listStaged());
    // No container is to be started for them while this one stands still. On the source one has the lease, one lists files, one sends
    // memory or changed files, two read the rest of the dump, and one brings the log; on the destination one takes memory, one holds some
    // for the restore, one writes what is changed of the dump, one what is not, and one the log.
    const auto count = [&](std::size_t most) { return m_log ? most : most - 1; };
    if (const auto agent = m_sides.source.agent()) TRANSSHIP_TRY(agent->warm(count(6)));
    if (const auto agent = m_sides.destination.agent()) TRANSSHIP_TRY(agent->warm(count(5)));
    return {};
}

// Without its agent all files of the source are read once more, beside the dump. What CRIU does to them is found after it.
void Run::beginReading() {
    if (m_known.size() == m_places.size()) return;
    m_read = std::async(std::launch::async, [this]() -> Result<Reading> {
        const std::stop_callback stopped(m_stop, [this] { m_beside.request_stop(); });
        auto all = trees(false);
        for (auto& tree : all) tree.engine = tree.engine.with(m_beside.get_token());
        Reading reading;
        TRANSSHIP_ASSIGN(reading.since, clockOf(all.front()));
        TRANSSHIP_ASSIGN(reading.places, listTrees(all));
        return reading;
    });
}

// The source's files as they stand frozen, and the dump.
Result<std::vector<Listing>> Run::listHeld() {
    if (m_read.valid()) {
        TRANSSHIP_ASSIGN(const auto reading, m_read.get());
        auto all = trees(false);
        all.push_back(*m_dumpHere);
        return listTreesAgain(all, reading.since, reading.places);
    }
    TRANSSHIP_ASSIGN(const auto now, knownNow(*m_sides.source.agent(), m_facts->container.at("State").value("Pid", 0)));
    std::vector<Listing> held;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        TRANSSHIP_ASSIGN(auto listing, listAgain(i, now));
        held.push_back(std::move(listing));
    }
    TRANSSHIP_ASSIGN(auto dump, m_rounds == 0 ? listTree(*m_dumpHere) : rescan(*m_dumpHere, m_knownDump));
    held.push_back(std::move(dump));
    return held;
}

// A place of the destination after a difference was copied: with its agent, only that is read again.
Result<Listing> Run::listArrived(std::size_t place, const Difference& made) const {
    const auto& tree = m_places[place].to;
    auto listing = m_staged[place];
    const auto drop = [&](const std::string& path) {
        listing.erase(path);
        for (auto inside = listing.upper_bound(path); inside != listing.end() && inside->first.starts_with(path + "/");)
            inside = listing.erase(inside);
    };
    for (const auto& path : made.remove) drop(path);
    auto touched = made.send;
    touched.insert(made.whiteouts.begin(), made.whiteouts.end());
    for (const auto& path : touched) listing.erase(path);
    if (touched.empty()) return listing;
    TRANSSHIP_ASSIGN(auto read, listPaths(tree, touched));
    for (auto& [path, entry] : read) listing[path] = std::move(entry);
    return listing;
}

Result<Listing> Run::listArrivedDump() const {
    const bool apart = m_pagesThere->path != m_dumpThere->path;
    const auto listMemory = [&] {
        if (m_rounds > 0) return rescan(*m_pagesThere, m_knownPages);
        return m_ahead.empty() ? listTree(*m_pagesThere) : listKnowing(*m_pagesThere, m_ahead);
    };
    if (!apart) return listMemory();
    TRANSSHIP_ASSIGN(auto listing, listTree(*m_dumpThere));
    TRANSSHIP_ASSIGN(auto pages, listMemory());
    pages.erase("");
    listing.merge(pages);
    return listing;
}

Difference Run::differenceAt(std::size_t place, const Listing& there) const {
    return difference(m_held[place], there, m_places[place].isLayer ? m_deleted : Paths());
}

// /dev/shm is a file system that Docker mounts when it starts the copy: its content waits there for the mount.
Status Run::sharedMemory() {
    const auto directory = "/run/transship-" + m_record.id;
    TRANSSHIP_TRY(Room(m_sides.destination, m_record, *m_journal).temporary(directory));
    TRANSSHIP_TRY(onHost(m_sides.destination, m_record.id, {"make-directories", directory}));
    auto counting = meter(StepId::Difference);
    m_sharedMemory = directory + "/shm.pack";
    return packInto(tree(false, sharedMemoryMount(m_facts->source.dockerRoot, m_record.source.container)), tree(true, directory),
                    "shm.pack", counting);
}

Status Run::differing() {
    // In a rehearsal the memory travels later, and with it would the listing.
    if (m_options->rehearsal)
        TRANSSHIP_TRY(listFrozen());
    else if (!m_marked.valid())
        beginMarking();
    if (m_brought.valid()) TRANSSHIP_TRY(m_brought.get());
    auto counting = meter(StepId::Difference);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto what = differenceAt(i, m_staged[i]);
        TRANSSHIP_TRY(copyFiles(m_places[i].from, forBytes(m_places[i].to, bytesOf(what, m_held[i])), m_held[i], what, counting));
    }
    if (carriesSharedMemory(*m_facts)) return sharedMemory();
    return {};
}

Status Run::verify() {
    std::vector<Listing> there;
    if (m_sides.destination.agent()) {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            TRANSSHIP_ASSIGN(auto listing, listArrived(i, differenceAt(i, m_staged[i])));
            there.push_back(std::move(listing));
        }
    } else {
        TRANSSHIP_ASSIGN(there, listTreesAgain(trees(true), m_stagedSince, m_staged));
    }
    TRANSSHIP_ASSIGN(auto arrived, m_arrived.get());
    there.push_back(std::move(arrived));
    TRANSSHIP_TRY(compareCheckpoint(m_held.back(), there.back(), m_changedImages));
    for (std::size_t i = 0; i < m_places.size(); ++i) TRANSSHIP_TRY(compareFiles(m_held[i], there[i], differenceAt(i, there[i])));
    // Addresses the destination can't give would let the restore fail; it is better said now.
    auto addresses = m_summary.boundAddresses;
    // A connection that is dropped needs no address any more.
    if (m_options->tcp != TcpWay::Close)
        addresses.insert(addresses.end(), m_summary.connectedAddresses.begin(), m_summary.connectedAddresses.end());
    if (!addresses.empty() && ownsNetwork(*m_facts) && !m_options->rehearsal) {
        const auto owner = m_record.destination.holder.empty() ? m_record.destination.container : m_record.destination.holder;
        TRANSSHIP_ASSIGN(const auto json, m_destination->get("/containers/" + owner + "/json"));
        std::set<std::string> given;
        for (const auto& endpoint : json.at("NetworkSettings").value("Networks", Json::object())) {
            given.insert(endpoint.value("IPAddress", ""));
            given.insert(endpoint.value("GlobalIPv6Address", ""));
            if (endpoint.contains("IPAMConfig") && endpoint["IPAMConfig"].is_object())
                given.insert(endpoint["IPAMConfig"].value("IPv4Address", ""));
        }
        for (const auto& address : addresses)
            if (!given.contains(address))
                return fail(ErrorKind::Blocked,
                            "A socket is bound to " + address + ", an address the container does not have on the destination.", "",
                            "Give the container this fixed address on a user-defined network, or let the program listen on 0.0.0.0.");
    }
    m_record.verified = true;
    TRANSSHIP_TRY(m_journal->begin("verify", m_record));
    return linkPages(*m_dumpThere, *m_pagesThere);
}

}  // namespace transship::migration
