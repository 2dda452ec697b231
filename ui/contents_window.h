// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/contents.h"
#include "ui/json_model.h"

#include <QDialog>

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QTabWidget;
class QTableView;

namespace transship::ui {

class JsonView;
class OpenFileModel;
class ProcessModel;

// What is in a checkpoint: its processes, what they have open, and everything as JSON.
class ContentsWindow final : public QDialog {
    Q_OBJECT
public:
    struct Found {
        checkpoint::Contents contents;
        json::Json about;  // what an archive says of itself; null for one on a host
    };
    using Look = std::function<Result<Found>(const std::stop_token&)>;

    // `look` runs on another thread. `command`: the words behind "transship-cli" that show the same.
    ContentsWindow(const QString& title, Look look, const std::vector<std::string>& command, QWidget* parent);
    ~ContentsWindow() override { m_stop.request_stop(); }

private:
    QWidget* makeProcesses();
    void fill(const Result<Found>& found);
    void filterFiles();

    std::stop_source m_stop;
    std::vector<checkpoint::Frozen> m_found;
    QString m_name;
    QLabel* m_title;
    QLabel* m_said;
    QLineEdit* m_filter;
    QTabWidget* m_tabs;
    ProcessModel* m_processes;
    OpenFileModel* m_files;
    QTableView* m_processTable;
    QTableView* m_fileTable;
    JsonView* m_json;
};

// Of an archive on this machine.
ContentsWindow* contentsOfFile(const QString& file, QWidget* parent);

}  // namespace transship::ui
