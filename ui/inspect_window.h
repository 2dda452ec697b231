// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"
#include "ui/json_model.h"

#include <QDialog>

#include <memory>
#include <stop_token>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace transship::ui {

class CommandBar;

// What docker inspect says of a container, to read, search and copy, and to compare with another one.
class InspectWindow final : public QDialog {
    Q_OBJECT
public:
    struct Side {
        std::shared_ptr<migration::Line> line;
        QString host;
    };
    // `sides`: the container's host first, then the others whose containers it may be compared with.
    InspectWindow(std::vector<Side> sides, const QString& container, QWidget* parent);
    ~InspectWindow() override { m_stop.request_stop(); }
    // As soon as the containers of that side are known.
    void compareWith(std::size_t side, const QString& container) { m_wanted = {side, container}; }

private:
    struct Other {
        std::size_t side = 0;
        QString container;
    };
    QWidget* makeSearchBar();
    QWidget* makeCopyBar();
    void load();
    void listOthers();
    void compare();
    void shown();
    void tell(const QString& text);
    void search();
    void step(int by);
    void currentChanged();
    void copy(const QString& text);

    std::vector<Side> m_sides;
    QString m_container;
    std::vector<Other> m_others;
    Other m_wanted;  // without a container: none
    JsonModel::Document m_document;
    JsonModel::Document m_second;
    std::vector<json::Path> m_found;
    std::size_t m_at = 0;
    std::stop_source m_stop;
    std::stop_source m_searching;
    JsonModel* m_model;
    QLabel* m_title;
    QComboBox* m_compare;
    QCheckBox* m_onlyDifferences;
    QLineEdit* m_search;
    QLabel* m_count;
    QLineEdit* m_filter;
    QTabWidget* m_tabs;
    QTreeView* m_tree;
    QPlainTextEdit* m_text;
    QLabel* m_path;
    CommandBar* m_command;
};

}  // namespace transship::ui
