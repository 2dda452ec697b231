// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/json_model.h"

#include <QWidget>

#include <stop_token>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTreeView;

namespace transship::ui {

// A JSON document, or two beside each other, to read, search, filter and copy from.
class JsonView final : public QWidget {
    Q_OBJECT
public:
    explicit JsonView(QWidget* parent = nullptr);
    ~JsonView() override { m_searching.request_stop(); }

    void setDocument(const JsonModel::Document& document);
    // `reasons`: why they differ, by dotted path.
    void setDocuments(const JsonModel::Document& first, const JsonModel::Document& second, std::map<std::string, std::string> reasons,
                      const QString& firstName, const QString& secondName);
    void setDifferencesOnly(bool only);

private:
    QWidget* makeSearchBar();
    QWidget* makeCopyBar();
    void shown();
    void search();
    void step(int by);
    void currentChanged();
    void copy(const QString& text);

    std::vector<JsonModel::Document> m_documents;
    std::vector<json::Path> m_found;
    std::size_t m_at = 0;
    bool m_onlyDifferences = false;
    std::stop_source m_searching;
    JsonModel* m_model;
    QLineEdit* m_search;
    QLabel* m_count;
    QLineEdit* m_filter;
    QTabWidget* m_tabs;
    QTreeView* m_tree;
    QPlainTextEdit* m_text;
    QLabel* m_path;
};

}  // namespace transship::ui
