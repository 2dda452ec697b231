// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/journal.h"

#include <string>

namespace transship::migration {

// What became of one migration, to hand in: which container, from where to where, how long it stood still, what differs. It holds no
// environment, and values that look like secrets are masked.
Json toJson(const Chapter& chapter);
std::string markdown(const Chapter& chapter);
std::string html(const Chapter& chapter);
// The same in lines without markup.
std::string plainText(const Chapter& chapter);

// In the form that the file's ending (.html, .md, .json) asks for; Usage for another one.
Result<std::string> rendered(const Chapter& chapter, const std::string& file);

// How it ended, for a reader: "done", "cut off in step memory".
std::string endingText(const Chapter& chapter);

// From its outcome; zero where nothing stood still, or it has not ended.
std::chrono::milliseconds downtimeOf(const Chapter& chapter);
std::chrono::milliseconds predictedOf(const Chapter& chapter);

}  // namespace transship::migration
