// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace transship::preflight {

// What a kind of finding is about, whatever was found: its page in resources/docs/findings.
struct Entry {
    const char* id;  // without the side ("-source", "-destination")
    const char* title;
    const char* why;   // it matters, in one sentence
    const char* page;  // of the documentation, in Markdown
};

std::span<const Entry> catalogue();

// The entry of a finding; an empty one for an id that has none.
const Entry& entryOf(const std::string& id);

}  // namespace transship::preflight
