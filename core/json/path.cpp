// SPDX-License-Identifier: Apache-2.0
#include "core/json/path.h"

#include <algorithm>

namespace transship::json {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool isIdentifier(const std::string& key) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !key.empty() && letter(key.front()) && std::ranges::all_of(key, [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

std::string quoted(const std::string& key) { return Json(key).dump(-1, ' ', false, Json::error_handler_t::replace); }

class Searcher {
public:
    Searcher(std::string_view text, std::size_t most, const std::stop_token& stop) : m_most(most), m_stop(&stop) {
        m_text.resize(text.size());
        std::ranges::transform(text, m_text.begin(), lower);
    }
    void walk(const Json& value) {
        if (value.is_object()) {
            for (const auto& [key, inner] : value.items()) {
                if (done()) return;
                m_path.push_back({.key = key});
                // A key and its value are one place.
                if (holds(key) || holdsValue(inner)) found.push_back(m_path);
                if (inner.is_structured()) walk(inner);
                m_path.pop_back();
            }
        } else if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                if (done()) return;
                m_path.push_back({.key = {}, .index = i, .isIndex = true});
                if (holdsValue(value[i])) found.push_back(m_path);
                if (value[i].is_structured()) walk(value[i]);
                m_path.pop_back();
            }
        }
    }
    std::vector<Path> found;

private:
    bool done() const { return found.size() >= m_most || m_stop->stop_requested(); }
    bool holds(std::string_view where) const {
        return !std::ranges::search(where, m_text, [](char a, char b) { return lower(a) == b; }).empty();
    }
    bool holdsValue(const Json& value) const {
        if (value.is_structured()) return false;
        if (value.is_string()) return holds(value.get_ref<const std::string&>());
        return holds(value.dump());
    }

    std::string m_text;
    std::size_t m_most;
    const std::stop_token* m_stop;
    Path m_path;
};

}  // namespace

std::string dotted(const Path& path) {
    std::string text;
    for (const auto& step : path) {
        if (step.isIndex)
            text += "[" + std::to_string(step.index) + "]";
        else
            text += (text.empty() ? "" : ".") + step.key;
    }
    return text;
}

std::string jqPath(const Path& path) {
    std::string text;
    for (const auto& step : path) {
        if (step.isIndex)
            text += (text.empty() ? ".[" : "[") + std::to_string(step.index) + "]";
        else if (isIdentifier(step.key))
            text += "." + step.key;
        else
            text += (text.empty() ? ".[" : "[") + quoted(step.key) + "]";
    }
    return text.empty() ? "." : text;
}

std::string goTemplate(const Path& path) {
    std::string text;
    for (const auto& step : path) {
        if (!step.isIndex && isIdentifier(step.key)) {
            text += "." + step.key;
            continue;
        }
        const auto inside = step.isIndex ? std::to_string(step.index) : quoted(step.key);
        text.insert(0, "(index " + std::string(text.empty() ? "." : "")).append(" " + inside + ")");
    }
    return "{{json " + (text.empty() ? "." : text) + "}}";
}

std::vector<Path> search(const Json& document, std::string_view text, std::size_t most, const std::stop_token& stop) {
    if (text.empty()) return {};
    Searcher searcher(text, most, stop);
    searcher.walk(document);
    return std::move(searcher.found);
}

}  // namespace transship::json
