// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkpoint_restore.h"

#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/checkpoint/archive_file.h"
#include "core/migration/restore_elsewhere.h"
#include "core/migration/restore_in_place.h"

#include <iostream>

namespace transship::cli {
namespace {

// The exit code, if nobody agrees.
std::optional<int> unlessAgreed(const std::string& act, const std::string& consequence, const Options& options) {
    if (options.yes || (hasTerminal() && confirm("Let " + act + "? " + consequence))) return std::nullopt;
    return report({ErrorKind::Usage, "Nobody agreed to let " + act + ".", "", "--yes agrees."}, options);
}

void tell(const std::string& container, const std::string& checkpoint, std::size_t processes, const std::vector<std::string>& remarks,
          const Options& options) {
    if (options.json)
        return printDocument({{"container", container}, {"checkpoint", checkpoint}, {"processes", processes}, {"remarks", remarks}});
    for (const auto& each : remarks) remark(options, printable(each));
    std::cout << printable(container) << " goes on from " << printable(checkpoint) << ": its " << processes
              << (processes == 1 ? " process is the one that was dumped.\n" : " processes are the ones that were dumped.\n");
}

int inPlace(const std::string& host, const std::string& container, const std::string& checkpoint, const Options& options) {
    if (const auto refused = unlessAgreed(printable(container) + " go on from " + printable(checkpoint),
                                          "Its files are as they are now; what it did since is not in its memory.", options))
        return *refused;
    const auto line = openLine(host, true, options);
    if (!line) return report(line.error(), options);
    const auto restored = migration::restoreInPlace(**line, container, checkpoint, stopToken());
    if (!restored) return report(restored.error(), options);
    tell(container, checkpoint, restored->processes, restored->remarks, options);
    return Exit::Done;
}

int elsewhere(const std::string& file, const std::string& host, const migration::Options& wanted, const Options& options) {
    // A name that is mistyped is told before a question.
    if (const auto there = checkpoint::sourceOfFile(file); !there) return report(there.error(), options);
    if (const auto refused =
            unlessAgreed("a new container on " + printable(host) + " go on from " + printable(file),
                         "It must not run anywhere else, and whoever made the file decides what it may do there.", options))
        return *refused;
    const auto line = openLine(host, true, options);
    if (!line) return report(line.error(), options);
    const auto restored = migration::restoreElsewhere(
        **line, [&] { return checkpoint::sourceOfFile(file, stopToken()); }, wanted,
        [&](const std::string& text) { remark(options, text); }, stopToken());
    if (!restored) return report(restored.error(), options);
    tell(restored->container, restored->checkpoint, restored->processes, restored->remarks, options);
    return Exit::Done;
}

}  // namespace

int restore(RestoreRequest request, const Options& options) {
    const auto& words = request.words;
    auto& wanted = request.options;
    const auto understood = [&]() -> Status {
        TRANSSHIP_ASSIGN(wanted.publish, pairs(request.publish, "--publish 8080=9090"));
        TRANSSHIP_ASSIGN(wanted.networks, pairs(request.networks, "--network old=new"));
        if (words.size() == 3 && (!wanted.name.empty() || !wanted.publish.empty() || !wanted.networks.empty()))
            return fail(ErrorKind::Usage, "--name, --publish and --network are for a new container.", "", "Name a file and a host.");
        return {};
    }();
    if (!understood) return report(understood.error(), options);
    return words.size() == 3 ? inPlace(words[0], words[1], words[2], options) : elsewhere(words[0], words[1], wanted, options);
}

}  // namespace transship::cli
