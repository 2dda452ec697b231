// SPDX-License-Identifier: Apache-2.0
#include "ui/spoken.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace transship::ui {
namespace {

// Of steps, verdicts and results.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Core", "Lock the container on both hosts"),
    QT_TRANSLATE_NOOP("Core", "The image is there already"),
    QT_TRANSLATE_NOOP("Core", "Copy the image layers that %1 lacks"),
    QT_TRANSLATE_NOOP("Core", "Create the container"),
    QT_TRANSLATE_NOOP("Core", "Create the container and the holder of its network"),
    QT_TRANSLATE_NOOP("Core", "Copy the writable layer while the container runs"),
    QT_TRANSLATE_NOOP("Core", "Copy the writable layer, %1 while the container runs"),
    QT_TRANSLATE_NOOP("Core", "Freeze the container on %1"),
    QT_TRANSLATE_NOOP("Core", "Dump its memory"),
    QT_TRANSLATE_NOOP("Core", "Copy the memory to %1"),
    QT_TRANSLATE_NOOP("Core", "Copy the files that changed meanwhile"),
    QT_TRANSLATE_NOOP("Core", "Let it go on"),
    QT_TRANSLATE_NOOP("Core", "Compare the checksums of everything on %1"),
    QT_TRANSLATE_NOOP("Core", "Start it on %1 (from here on it is finished, not undone)"),
    QT_TRANSLATE_NOOP("Core", "Prove that it is the same process and goes on"),
    QT_TRANSLATE_NOOP("Core", "End every process of the frozen original"),
    QT_TRANSLATE_NOOP("Core", "Remove the original"),
    QT_TRANSLATE_NOOP("Core", "Rename the original; it stays, stopped"),
    QT_TRANSLATE_NOOP("Core", "Give the restart policy back"),
    QT_TRANSLATE_NOOP("Core", "Remove what was needed on the way"),
    QT_TRANSLATE_NOOP("Core", "remove the locks"),
    QT_TRANSLATE_NOOP("Core", "remove the image"),
    QT_TRANSLATE_NOOP("Core", "remove them"),
    QT_TRANSLATE_NOOP("Core", "removed with the container"),
    QT_TRANSLATE_NOOP("Core", "unfreeze it: it goes on at once"),
    QT_TRANSLATE_NOOP("Core", "remove the dump"),
    QT_TRANSLATE_NOOP("Core", "%1 runs on %2, untouched."),
    QT_TRANSLATE_NOOP("Core", "%1 runs on %2, as before."),
    QT_TRANSLATE_NOOP("Core", "%1 on %2 could not be let go; it may still be frozen there."),
    QT_TRANSLATE_NOOP("Core", "%1 runs on %2."),
    QT_TRANSLATE_NOOP("Core", "There is no running container to move from %1 to %2."),
    QT_TRANSLATE_NOOP("Core", "%1 can move from %2 to %3."),
    QT_TRANSLATE_NOOP("Core", "%1 can move from %2 to %3, as far as can be seen."),
    QT_TRANSLATE_NOOP("Core", "%1 can't move as it is from %2 to %3."),
    QT_TRANSLATE_NOOP("Core", "%1 can't move as it is from %2 to %3, as far as can be seen."),
    QT_TRANSLATE_NOOP("Core", "All %1 containers can move from %2 to %3."),
    QT_TRANSLATE_NOOP("Core", "All %1 containers can move from %2 to %3, as far as can be seen."),
    QT_TRANSLATE_NOOP("Core", "%1 of %2 containers can move from %3 to %4."),
    QT_TRANSLATE_NOOP("Core", "%1 of %2 containers can move from %3 to %4, as far as can be seen."),
    QT_TRANSLATE_NOOP("Core", "Blocks"),
    QT_TRANSLATE_NOOP("Core", "Warning"),
    QT_TRANSLATE_NOOP("Core", "Note"),
    QT_TRANSLATE_NOOP("Core", "done"),
    QT_TRANSLATE_NOOP("Core", "undone"),
    QT_TRANSLATE_NOOP("Core", "refused"),
    QT_TRANSLATE_NOOP("Core", "needs a person"),
    QT_TRANSLATE_NOOP("Core", "rehearsed"),
    QT_TRANSLATE_NOOP("Core", "cut off in step %1"),
    QT_TRANSLATE_NOOP("Core", "Host"),
    QT_TRANSLATE_NOOP("Core", "System"),
    QT_TRANSLATE_NOOP("Core", "Kernel"),
    QT_TRANSLATE_NOOP("Core", "Architecture"),
    QT_TRANSLATE_NOOP("Core", "Checkpoints"),
    QT_TRANSLATE_NOOP("Core", "Storage"),
    QT_TRANSLATE_NOOP("Core", "Control groups"),
    QT_TRANSLATE_NOOP("Core", "Default runtime"),
    QT_TRANSLATE_NOOP("Core", "Free where Docker keeps its data"),
    QT_TRANSLATE_NOOP("Core", "Free memory"),
    QT_TRANSLATE_NOOP("Core", "From here to the host and back"),
    QT_TRANSLATE_NOOP("Core", "switched on"),
    QT_TRANSLATE_NOOP("Core", "switched off"),
    QT_TRANSLATE_NOOP("Core", "none"),
    QT_TRANSLATE_NOOP("Core", "not measured"),
    QT_TRANSLATE_NOOP("Core", "unknown without the agent"),
};

// Of findings: the titles of resources/docs/findings.
constexpr std::array titles{
    QT_TRANSLATE_NOOP("Core", "The address does not fit"),
    QT_TRANSLATE_NOOP("Core", "Without the agent"),
    QT_TRANSLATE_NOOP("Core", "A profile of its own"),
    QT_TRANSLATE_NOOP("Core", "Different architectures"),
    QT_TRANSLATE_NOOP("Core", "Started with --rm"),
    QT_TRANSLATE_NOOP("Core", "A fresh start may be simpler"),
    QT_TRANSLATE_NOOP("Core", "Different control groups"),
    QT_TRANSLATE_NOOP("Core", "Clocks differ"),
    QT_TRANSLATE_NOOP("Core", "Compose project"),
    QT_TRANSLATE_NOOP("Core", "The processor lacks instructions"),
    QT_TRANSLATE_NOOP("Core", "CRIU waits for breakpoints"),
    QT_TRANSLATE_NOOP("Core", "CRIU complains of its kernel"),
    QT_TRANSLATE_NOOP("Core", "CRIU too old for its kernel"),
    QT_TRANSLATE_NOOP("Core", "Older CRIU on the destination"),
    QT_TRANSLATE_NOOP("Core", "CRIU unknown"),
    QT_TRANSLATE_NOOP("Core", "CRIU is missing"),
    QT_TRANSLATE_NOOP("Core", "A descriptor that can't be moved"),
    QT_TRANSLATE_NOOP("Core", "Devices"),
    QT_TRANSLATE_NOOP("Core", "Docker Desktop"),
    QT_TRANSLATE_NOOP("Core", "Longer than allowed"),
    QT_TRANSLATE_NOOP("Core", "Engine with a known fault"),
    QT_TRANSLATE_NOOP("Core", "Engine newer than tested"),
    QT_TRANSLATE_NOOP("Core", "Older engine"),
    QT_TRANSLATE_NOOP("Core", "Started by docker exec"),
    QT_TRANSLATE_NOOP("Core", "Checkpoints are switched off"),
    QT_TRANSLATE_NOOP("Core", "Something restarts unhealthy containers"),
    QT_TRANSLATE_NOOP("Core", "Descriptors unknown"),
    QT_TRANSLATE_NOOP("Core", "A holder"),
    QT_TRANSLATE_NOOP("Core", "Another docker-init"),
    QT_TRANSLATE_NOOP("Core", "No iptables"),
    QT_TRANSLATE_NOOP("Core", "A Java virtual machine"),
    QT_TRANSLATE_NOOP("Core", "Kubernetes pod"),
    QT_TRANSLATE_NOOP("Core", "Leftovers of restores"),
    QT_TRANSLATE_NOOP("Core", "Links"),
    QT_TRANSLATE_NOOP("Core", "Locks unknown"),
    QT_TRANSLATE_NOOP("Core", "Locked file"),
    QT_TRANSLATE_NOOP("Core", "The log stays behind"),
    QT_TRANSLATE_NOOP("Core", "Different security modules"),
    QT_TRANSLATE_NOOP("Core", "Too little memory"),
    QT_TRANSLATE_NOOP("Core", "Something is renamed"),
    QT_TRANSLATE_NOOP("Core", "A mount below a bind mount"),
    QT_TRANSLATE_NOOP("Core", "A file that differs"),
    QT_TRANSLATE_NOOP("Core", "Content of the host"),
    QT_TRANSLATE_NOOP("Core", "A mount that CRIU can't dump"),
    QT_TRANSLATE_NOOP("Core", "Missing bind mount"),
    QT_TRANSLATE_NOOP("Core", "Shared bind mount"),
    QT_TRANSLATE_NOOP("Core", "Something else lies there"),
    QT_TRANSLATE_NOOP("Core", "No such mount"),
    QT_TRANSLATE_NOOP("Core", "Mounts unknown"),
    QT_TRANSLATE_NOOP("Core", "Mounts that stay behind"),
    QT_TRANSLATE_NOOP("Core", "The name is taken"),
    QT_TRANSLATE_NOOP("Core", "No name for a container"),
    QT_TRANSLATE_NOOP("Core", "Shared namespaces"),
    QT_TRANSLATE_NOOP("Core", "Unsupported network"),
    QT_TRANSLATE_NOOP("Core", "Another container's network"),
    QT_TRANSLATE_NOOP("Core", "Others use its network"),
    QT_TRANSLATE_NOOP("Core", "It does not run"),
    QT_TRANSLATE_NOOP("Core", "It is paused"),
    QT_TRANSLATE_NOOP("Core", "The port is taken"),
    QT_TRANSLATE_NOOP("Core", "The rehearsal failed"),
    QT_TRANSLATE_NOOP("Core", "The container itself was rehearsed"),
    QT_TRANSLATE_NOOP("Core", "It is restarting"),
    QT_TRANSLATE_NOOP("Core", "Rootless Docker"),
    QT_TRANSLATE_NOOP("Core", "Another runtime"),
    QT_TRANSLATE_NOOP("Core", "One host twice"),
    QT_TRANSLATE_NOOP("Core", "/dev/shm unknown"),
    QT_TRANSLATE_NOOP("Core", "Shared memory in /dev/shm"),
    QT_TRANSLATE_NOOP("Core", "A socket that can't be moved"),
    QT_TRANSLATE_NOOP("Core", "Too little room"),
    QT_TRANSLATE_NOOP("Core", "Stopped process"),
    QT_TRANSLATE_NOOP("Core", "Unsupported storage"),
    QT_TRANSLATE_NOOP("Core", "Swarm service"),
    QT_TRANSLATE_NOOP("Core", "Connections need the agent"),
    QT_TRANSLATE_NOOP("Core", "A connection that can't be kept"),
    QT_TRANSLATE_NOOP("Core", "Connections unknown"),
    QT_TRANSLATE_NOOP("Core", "Open TCP connection"),
    QT_TRANSLATE_NOOP("Core", "Connected to a process outside"),
    QT_TRANSLATE_NOOP("Core", "User namespace"),
    QT_TRANSLATE_NOOP("Core", "A volume is renamed"),
    QT_TRANSLATE_NOOP("Core", "A volume of a driver"),
    QT_TRANSLATE_NOOP("Core", "A volume that mounts something of the host"),
    QT_TRANSLATE_NOOP("Core", "A volume of an earlier move"),
    QT_TRANSLATE_NOOP("Core", "No such volume"),
    QT_TRANSLATE_NOOP("Core", "Shared volume"),
    QT_TRANSLATE_NOOP("Core", "The volume exists there"),
    QT_TRANSLATE_NOOP("Core", "Volumes of another container"),
    QT_TRANSLATE_NOOP("Core", "Volumes are read while it stands still"),
};

struct Sentence {
    QString english;
    QRegularExpression form;
};

QRegularExpression formOf(const QString& english) {
    static const QRegularExpression place(R"(\\%\d)");
    auto pattern = QRegularExpression::escape(english);
    // What follows a semicolon is another sentence.
    pattern.replace(place, "([^;]+)");
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

// All at once: a stranger's name that holds "%2" is not filled in turn.
QString filled(const QString& pattern, const QRegularExpressionMatch& match) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        text += place > 0 ? match.captured(place) : pattern.mid(i, 1);
        if (place > 0) ++i;
    }
    return text;
}

}  // namespace

QString spoken(const std::string& text) {
    // Models ask for each cell again and again: most of what is said has no place to fill, and is found at once.
    struct Known {
        QSet<QString> whole;
        std::vector<Sentence> forms;
    };
    static const auto known = [] {
        Known all;
        const auto add = [&](const QString& english) {
            if (english.contains('%'))
                all.forms.push_back({english, formOf(english)});
            else
                all.whole.insert(english);
        };
        for (const auto* english : sentences) add(english);
        for (const auto* english : titles) add(english);
        // "All %1 containers can move" fits "%1 can move" as well: the one that says most comes first.
        std::ranges::stable_sort(all.forms, std::ranges::greater(), [](const Sentence& sentence) { return sentence.english.size(); });
        return all;
    }();
    const auto translated = [](const QString& english) { return QCoreApplication::translate("Core", english.toUtf8().constData()); };
    const auto shown = plain(text);
    if (known.whole.contains(shown)) return translated(shown);
    for (const auto& [english, form] : known.forms)
        if (const auto match = form.match(shown); match.hasMatch()) return filled(translated(english), match);
    return shown;
}

}  // namespace transship::ui
