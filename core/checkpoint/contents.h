// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/entries.h"
#include "core/checkpoint/signals.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace transship::checkpoint {

// A descriptor of a process.
struct OpenFile {
    std::uint32_t descriptor = 0;
    std::string what;         // "/srv/log", "pipe 4", "TCP 0.0.0.0:80, listening", "a timer"
    std::string locked = {};  // "for writing", "for reading, bytes 0 to 99"; several are separated by semicolons
};

// A piece of a process's address space.
struct Region {
    std::uint64_t start = 0;
    std::uint64_t end = 0;
    std::string protection;    // "rw-p", as in /proc/PID/maps
    std::string what;          // the file that backs it, "[stack]", "[heap]"; empty: memory of its own
    std::uint64_t dumped = 0;  // bytes of its pages in the dump; the rest is untouched, or read from its file again
};

// A process as a dump holds it; pids are those of the container's pid namespace. All texts come from the container.
struct Frozen {
    std::uint32_t pid = 0;
    std::uint32_t parent = 0;  // 0: the container's first process
    std::uint32_t threads = 0;
    std::string name;  // as in /proc/PID/comm
    std::string executable;
    std::string directory;     // where it works
    std::uint64_t memory = 0;  // bytes of pages in the dump
    std::vector<OpenFile> files;
    std::vector<Region> regions;           // by address
    std::vector<std::string> arguments;    // its command line, where addWords() found it
    std::vector<std::string> environment;  // likewise, "NAME=value"; passwords are among the values
    Signals signals;
    std::map<std::string, std::uint32_t> namespaces;  // "network" and the like, with CRIU's number for each
};

// Something that the processes of one mount namespace see mounted.
struct Mount {
    std::uint32_t space = 0;  // the namespace, by CRIU's number
    std::string path;
    std::string type;    // "tmpfs", "overlay"; empty: of a kind that is not known here
    std::string source;  // "tmpfs", "/dev/sda1", or what CRIU calls a mount that the engine brings
    std::string options;
};

// What CRIU counted while it dumped, where its file of it was kept: Podman and the CRI keep it, Docker does not.
struct Statistics {
    std::chrono::microseconds frozen{};
    std::uint64_t pagesScanned = 0;
    std::uint64_t pagesWritten = 0;
};

struct Contents {
    std::vector<Frozen> processes;  // by pid
    std::vector<Mount> mounts;
    std::string hostName;
    std::optional<Statistics> statistics;
    std::vector<std::string> unread;  // images of these processes that are damaged or of an unknown kind, and what is wrong with them
};

// What an archive of Podman, CRI-O or Kubernetes says of itself, as far as it does: in its config.dump, whose fields are those of
// checkpointctl's metadata.ContainerConfig.
struct Foreign {
    std::string name;   // of the container; of a pod's with what the runtime adds to it
    std::string image;  // its reference
    std::string made;   // when the checkpoint was, as of ISO 8601; Podman does not say it
};

// What was found in a checkpoint, wherever it lies.
struct Found {
    Contents contents;
    nlohmann::json about = nullptr;         // as of Opened; null of one on a host
    std::optional<Foreign> foreign = {};    // as of Opened
    Images images = {};                     // what it was read from, without memory
    std::vector<std::string> movedOn = {};  // of one on a host: what keeps it from being restored there (see movedOn())
};

// What CRIU's file of statistics says, if it is there and whole.
std::optional<Statistics> statisticsOf(const Images& images);

// What is in a dump. Failed where the process tree can't be read; what else can't be is named in `unread`.
Result<Contents> read(const Images& images);

nlohmann::json toJson(const std::vector<OpenFile>& files);
// Of the environment the names alone, unless its values are asked for.
nlohmann::json toJson(const Contents& contents, bool values = false);
// With "about" and "foreign" where it is an archive's, and "moved_on".
nlohmann::json toJson(const Found& found, bool values = false);

// "PATH" of "PATH=/bin"
std::string nameOfVariable(const std::string& variable);

}  // namespace transship::checkpoint
