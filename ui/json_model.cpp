// SPDX-License-Identifier: Apache-2.0
#include "ui/json_model.h"

#include "core/base/text.h"
#include "ui/text.h"

#include <QFont>

#include <algorithm>
#include <functional>
#include <set>

namespace transship::ui {
namespace {

constexpr std::size_t longest = 200;  // characters of a value in one line

using json::Json;

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return c < 128 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c); });
    return text;
}

QString oneLine(const Json* value) {
    if (value == nullptr) return {};
    const auto size = value->size();
    if (value->is_object())
        return size == 0 ? QStringLiteral("{}") : size == 1 ? JsonModel::tr("{ } 1 key") : JsonModel::tr("{ } %1 keys").arg(size);
    if (value->is_array())
        return size == 0 ? QStringLiteral("[]") : size == 1 ? JsonModel::tr("[ ] 1 value") : JsonModel::tr("[ ] %1 values").arg(size);
    if (value->is_string()) {
        const auto& text = value->get_ref<const std::string&>();
        const bool whole = text.size() <= longest;
        return QLatin1Char('"') + plain(whole ? text : text.substr(0, longest)) + (whole ? QStringLiteral("\"") : QStringLiteral("…\""));
    }
    return QString::fromStdString(value->dump());
}

// Which values have the text in their paths, with those above them.
void mark(const Json& value, const std::string& path, const std::string& text, std::unordered_set<const Json*>& kept,
          std::unordered_set<const Json*>& whole, std::vector<const Json*>& above) {
    const auto visit = [&](const std::string& inner, const Json& child) {
        if (inner.contains(text)) {
            whole.insert(&child);
            kept.insert(&child);
            kept.insert(above.begin(), above.end());
            return;  // all below is shown with it
        }
        if (!child.is_structured()) return;
        above.push_back(&child);
        mark(child, inner, text, kept, whole, above);
        above.pop_back();
    };
    if (value.is_object())
        for (const auto& [key, child] : value.items()) visit((path.empty() ? "" : path + ".") + lowered(key), child);
    else
        for (std::size_t i = 0; i < value.size(); ++i) visit(path + "[" + std::to_string(i) + "]", value[i]);
}

}  // namespace

struct JsonModel::Node {
    Node* parent = nullptr;
    int row = 0;
    json::Step step;
    const Json* first = nullptr;
    const Json* second = nullptr;
    bool whole = false;  // the filter shows everything below
    bool loaded = false;
    std::vector<std::unique_ptr<Node>> children;
};

JsonModel::JsonModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}
JsonModel::~JsonModel() = default;

void JsonModel::setDocument(Document document) { setDocuments(std::move(document), nullptr, {}, {}, {}); }

void JsonModel::setDocuments(Document first, Document second, std::map<std::string, std::string> reasons, const QString& firstName,
                             const QString& secondName) {
    beginResetModel();
    m_first = std::move(first);
    m_second = std::move(second);
    m_reasons = std::move(reasons);
    m_firstName = firstName;
    m_secondName = secondName;
    reset();
    endResetModel();
}

void JsonModel::setDifferencesOnly(bool only) {
    beginResetModel();
    m_differencesOnly = only;
    reset();
    endResetModel();
}

void JsonModel::setFilter(const QString& text) {
    beginResetModel();
    m_filter = lowered(text.trimmed().toStdString());
    reset();
    endResetModel();
}

void JsonModel::reset() {
    m_root = std::make_unique<Node>();
    m_root->first = m_first.get();
    m_root->second = m_second.get();
    m_root->whole = m_filter.empty();
    m_kept.clear();
    m_whole.clear();
    if (m_filter.empty()) return;
    for (const auto* document : {m_first.get(), m_second.get()}) {
        std::vector<const Json*> above;
        if (document != nullptr && document->is_structured()) mark(*document, "", m_filter, m_kept, m_whole, above);
    }
}

JsonModel::Node& JsonModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

bool JsonModel::differs(const Node& node) const {
    if (node.first == nullptr || node.second == nullptr) return node.first != node.second;
    return *node.first != *node.second;
}

void JsonModel::add(Node& node, json::Step step, const Json* first, const Json* second) const {
    auto child = std::make_unique<Node>();
    child->parent = &node;
    child->step = std::move(step);
    child->first = first;
    child->second = second;
    if (m_differencesOnly && compares() && !differs(*child)) return;
    const auto isIn = [&](const std::unordered_set<const Json*>& set) { return set.contains(first) || set.contains(second); };
    if (!node.whole && !isIn(m_kept)) return;
    child->whole = node.whole || isIn(m_whole);
    child->row = static_cast<int>(node.children.size());
    node.children.push_back(std::move(child));
}

void JsonModel::load(Node& node) const {
    if (node.loaded) return;
    node.loaded = true;
    const auto isObject = [](const Json* value) { return value != nullptr && value->is_object(); };
    const auto isArray = [](const Json* value) { return value != nullptr && value->is_array(); };
    if (isObject(node.first) || isObject(node.second)) {
        std::set<std::string> keys;
        for (const auto* value : {node.first, node.second})
            if (isObject(value))
                for (const auto& [key, inner] : value->items()) keys.insert(key);
        const auto inner = [&](const Json* value, const std::string& key) -> const Json* {
            if (!isObject(value)) return nullptr;
            const auto found = value->find(key);
            return found == value->end() ? nullptr : &*found;
        };
        for (const auto& key : keys) add(node, {.key = key}, inner(node.first, key), inner(node.second, key));
        return;
    }
    const auto size = [&](const Json* value) { return isArray(value) ? value->size() : 0; };
    const auto inner = [&](const Json* value, std::size_t i) -> const Json* { return i < size(value) ? &(*value)[i] : nullptr; };
    for (std::size_t i = 0; i < std::max(size(node.first), size(node.second)); ++i)
        add(node, {.key = {}, .index = i, .isIndex = true}, inner(node.first, i), inner(node.second, i));
}

json::Path JsonModel::path(const QModelIndex& index) const {
    json::Path path;
    for (const auto* node = &nodeOf(index); node->parent != nullptr; node = node->parent) path.insert(path.begin(), node->step);
    return path;
}

QModelIndex JsonModel::indexOf(const json::Path& path) const {
    QModelIndex result;
    for (const auto& step : path) {
        auto& node = nodeOf(result);
        load(node);
        const auto child = std::ranges::find_if(node.children, [&](const auto& one) { return one->step == step; });
        if (child == node.children.end()) return {};
        result = createIndex((*child)->row, Name, child->get());
    }
    return result;
}

const Json* JsonModel::value(const QModelIndex& index) const {
    const auto& node = nodeOf(index);
    if (index.isValid() && index.column() == Second) return node.second;
    return node.first != nullptr || index.column() == First ? node.first : node.second;
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex& parent) const {
    auto& node = nodeOf(parent);
    load(node);
    if (row < 0 || column < 0 || column >= columnCount() || row >= static_cast<int>(node.children.size())) return {};
    return createIndex(row, column, node.children[static_cast<std::size_t>(row)].get());
}

QModelIndex JsonModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    auto* above = nodeOf(index).parent;
    return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->row, Name, above);
}

int JsonModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0) return 0;
    auto& node = nodeOf(parent);
    load(node);
    return static_cast<int>(node.children.size());
}

int JsonModel::columnCount(const QModelIndex&) const { return compares() ? Difference + 1 : First + 1; }

bool JsonModel::hasChildren(const QModelIndex& parent) const {
    if (parent.column() > 0) return false;
    const auto& node = nodeOf(parent);
    if (node.loaded) return !node.children.empty();
    // Where nothing is left out, what has something inside has children.
    if (m_filter.empty() && !m_differencesOnly)
        return std::ranges::any_of(std::array{node.first, node.second},
                                   [](const Json* value) { return value != nullptr && value->is_structured() && !value->empty(); });
    return rowCount(parent) > 0;
}

QString JsonModel::difference(const Node& node) const {
    if (!differs(node)) return {};
    QString text;
    if (node.second == nullptr)
        text = tr("only in the first");
    else if (node.first == nullptr)
        text = tr("only in the second");
    else
        text = tr("differs");
    json::Path path;
    for (const auto* at = &node; at->parent != nullptr; at = at->parent) path.insert(path.begin(), at->step);
    if (const auto reason = m_reasons.find(json::dotted(path)); reason != m_reasons.end() && !reason->second.empty())
        text += QStringLiteral(": ") + QString::fromStdString(reason->second);
    return text;
}

QVariant JsonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& node = nodeOf(index);
    if (role == Qt::FontRole && compares() && !m_differencesOnly && differs(node)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole && index.column() != Name) {
        const auto text = data(index, Qt::DisplayRole).toString();
        return text.isEmpty() ? QVariant() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (index.column()) {
        case Name:
            return node.step.isIndex ? QString::number(node.step.index) : plain(node.step.key);
        case First:
            return oneLine(node.first);
        case Second:
            return oneLine(node.second);
        default:
            return difference(node);
    }
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Name");
        case First:
            return compares() ? m_firstName : tr("Value");
        case Second:
            return m_secondName;
        default:
            return tr("Difference");
    }
}

}  // namespace transship::ui
