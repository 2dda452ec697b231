// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/search.h"

#include <QWidget>

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace transship::ui {

class CommandBar;
class HitModel;

// Where something stands in the memory of a dump.
class SearchView final : public QWidget {
    Q_OBJECT
public:
    using Search = std::function<Result<checkpoint::SearchResult>(const checkpoint::Pattern&, std::size_t most, const std::stop_token&)>;

    // `search` runs on another thread. `command`: the words behind "transship-cli" that do the same, but for what is looked for.
    SearchView(Search search, std::vector<std::string> command, QWidget* parent = nullptr);
    ~SearchView() override { m_stop.request_stop(); }

private:
    // What is looked for, or why it is nothing that can be.
    Result<checkpoint::Pattern> pattern() const;
    void sayCommand();
    void begin();
    void show(const Result<checkpoint::SearchResult>& result);

    Search m_search;
    std::vector<std::string> m_words;
    std::stop_source m_stop;
    bool m_busy = false;
    HitModel* m_hits;
    QComboBox* m_kind;
    QLineEdit* m_what;
    QPushButton* m_begin;
    QTableView* m_table;
    QLabel* m_said;
    CommandBar* m_command;
};

}  // namespace transship::ui
