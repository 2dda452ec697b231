// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include <malloc.h>

int main(int count, char** arguments) {
    using namespace transship::cli;
    // Buffers of a stream go back to the system when it ends, whichever thread had them.
    mallopt(M_MMAP_THRESHOLD, 256 << 10);
    mallopt(M_ARENA_MAX, 2);
    stopToken();  // before any thread starts, so that all inherit the signal mask
    CLI::App app{"Moves a running Docker container from one host to another; it goes on where it was.", "transship-cli"};
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", TRANSSHIP_VERSION);
    Options options;
    app.add_option("--identity", options.identity, "The private key to log in with")->type_name("FILE");
    app.add_option("--known-hosts", options.knownHosts, "Another known hosts file")->type_name("FILE");
    app.add_flag("--accept-new-host-key", options.acceptNewHostKey,
                 "Trust the key of a host that is not known yet; a changed key is always refused");
    app.add_flag("--json", options.json, "Answer with JSON on standard output");
    app.add_flag("--yes", options.yes, "Answer questions about what will be changed with yes");
    app.add_option("--password-fd", options.passwordFd, "Read the password from this file descriptor")->type_name("N");
    app.add_flag("--quiet", options.quiet, "No progress and no remarks");
    app.add_flag("--verbose", options.verbose, "Say more about what is done");
    app.footer(
        "Exit codes: 0 done; 1 failed, nothing changed; 2 wrong usage; 3 a check forbids it; 4 failed and rolled back; 5 needs a person.");
    Action action;
    addHost(app, options, action);
    addContainers(app, options, action);
    addInspect(app, options, action);
    addLogs(app, options, action);
    addPreflight(app, options, action);
    addExplain(app, options, action);
    addMigrate(app, options, action);
    addRecover(app, options, action);
    addSettle(app, options, action);
    addCheckpoint(app, options, action);
    addHistory(app, options, action);
    addHosts(app, options, action);
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) {
        // Help and version are "errors" with status 0; all others are wrong usage.
        return app.exit(error) == 0 ? Exit::Done : Exit::Usage;
    }
    try {
        return action();
    } catch (const std::exception& error) {
        return report({transship::ErrorKind::Failed, "Something unforeseen happened.", error.what(), "Please report this."}, options);
    }
}
