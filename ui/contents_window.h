// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/contents.h"
#include "ui/json_model.h"
#include "ui/search_view.h"

#include <QDialog>

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStringListModel;
class QTabWidget;
class QTableView;

namespace transship::ui {

class CommandBar;
class JsonView;
class OpenFileModel;
class ProcessModel;
class RegionModel;
class TextTableModel;

// What is in a checkpoint: its processes, what they have open, their memory's map, a search through it, their environment, signals and
// mounts, everything as JSON, and each of CRIU's images so.
class ContentsWindow final : public QDialog {
    Q_OBJECT
public:
    using Look = std::function<Result<checkpoint::Found>(const std::stop_token&)>;

    // Both run on other threads. `command`: the words behind "transship-cli" that show the same.
    ContentsWindow(const QString& title, Look look, SearchView::Search search, const std::vector<std::string>& command, QWidget* parent);
    ~ContentsWindow() override { m_stop.request_stop(); }

private:
    QWidget* makeProcesses();
    QWidget* makeEnvironment();
    QWidget* makeSystem();
    QWidget* makeImages();
    void fill(const Result<checkpoint::Found>& found);
    void showChosen();
    void showDocument();
    void showImage();
    void showCommand();

    std::stop_source m_stop;
    std::vector<std::string> m_words;  // of the command that shows the same
    checkpoint::Found m_found;
    QLabel* m_title;
    QLabel* m_said;
    QLineEdit* m_filter;
    QTabWidget* m_tabs;
    ProcessModel* m_processes;
    OpenFileModel* m_files;
    QTableView* m_processTable;
    QTableView* m_fileTable;
    RegionModel* m_regions;
    QTableView* m_regionTable;
    QStringListModel* m_variables;
    QCheckBox* m_values;
    TextTableModel* m_signals;
    TextTableModel* m_mounts;
    QTableView* m_signalTable = nullptr;
    QTableView* m_mountTable = nullptr;
    JsonView* m_json;
    QComboBox* m_image;
    CommandBar* m_command;
    JsonView* m_imageJson;
};

// Of an archive on this machine.
ContentsWindow* archiveWindow(const QString& file, QWidget* parent);

}  // namespace transship::ui
