// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json/path.h"

#include <QAbstractItemModel>

#include <map>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace transship::ui {

// One JSON document as a tree, or two side by side with what differs between them. Values are looked at when they are first shown, so that
// a large document costs nothing before it is unfolded.
class JsonModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    using Json = json::Json;
    using Document = std::shared_ptr<const Json>;
    enum Column { Name, First, Second, Difference };

    explicit JsonModel(QObject* parent = nullptr);
    ~JsonModel() override;
    void setDocument(Document document);
    // `reasons` tells, by dotted path, why something differs.
    void setDocuments(Document first, Document second, std::map<std::string, std::string> reasons, const QString& firstName,
                      const QString& secondName);
    bool compares() const { return m_second != nullptr; }
    void setDifferencesOnly(bool only);
    // Only what has the text in its path, with what is above and below it; empty: everything.
    void setFilter(const QString& text);

    json::Path path(const QModelIndex& index) const;
    // Invalid where it is not shown.
    QModelIndex indexOf(const json::Path& path) const;
    // The whole value, of the second document for its column; null where that document has none there.
    const Json* value(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node& nodeOf(const QModelIndex& index) const;
    void load(Node& node) const;
    void add(Node& node, json::Step step, const Json* first, const Json* second) const;
    bool differs(const Node& node) const;
    QString difference(const Node& node) const;
    void reset();

    Document m_first;
    Document m_second;
    std::map<std::string, std::string> m_reasons;
    QString m_firstName;
    QString m_secondName;
    bool m_differencesOnly = false;
    std::string m_filter;
    std::unordered_set<const Json*> m_kept;   // by the filter: what has the text, and what is above it
    std::unordered_set<const Json*> m_whole;  // what has the text
    std::unique_ptr<Node> m_root;
};

}  // namespace transship::ui
