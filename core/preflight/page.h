// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace transship::preflight {

// What reports of all kinds are made with. Names in them come from strangers: nothing of what is escaped is markup.
std::string htmlEscaped(const std::string& text);
std::string markdownEscaped(const std::string& text);

// A document that needs nothing from outside and prints on A4; the body is markup, the title is not.
std::string htmlPage(const std::string& title, const std::string& body);

// In the form that the file's ending (.html, .md, .json) asks for; Usage for another one.
Result<std::string> rendered(const std::string& file, const std::function<std::string()>& html,
                             const std::function<std::string()>& markdown, const std::function<nlohmann::json()>& json);

}  // namespace transship::preflight
