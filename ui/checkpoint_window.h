// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/archive.h"
#include "core/checkpoint/catalogue.h"
#include "core/migration/line.h"

#include <QDialog>
#include <QMessageBox>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace transship::ui {

class CheckpointModel;
class CommandBar;

// The checkpoints of a host: make one, look into them, compare, restore, export, import and delete them. What has to do with files stands
// in checkpoint_window_files.cpp, deleting in checkpoint_window_delete.cpp.
class CheckpointWindow final : public QDialog {
    Q_OBJECT
public:
    // `container`: the one that a new checkpoint is made of, and an archive is imported for; empty: none is chosen.
    CheckpointWindow(std::shared_ptr<migration::Line> line, const QString& host, const QString& container, QWidget* parent);
    ~CheckpointWindow() override { m_stop.request_stop(); }
    // Lets what is under way come to its end first.
    void reject() override;

private:
    // What comes of it, done by the window's thread; gives what is to be said.
    using Then = std::function<QString()>;
    // `act` runs on another thread while `what` is shown.
    void work(const QString& what, std::function<Result<Then>(const host::Host&, const std::stop_token&)> act);
    void begin(const QString& what);
    void end(const QString& said);
    QWidget* makeButtons();
    QPushButton* ask(const QString& title, const QString& text, const QString& agree, QMessageBox::ButtonRole role,
                     const std::vector<std::string>& command);
    void list();
    QString listAfter(const QString& said);
    void update();
    void create();
    void make(const std::string& name, const std::string& note, bool stops);
    void look();
    void compare();
    void restore();
    QString afterRestore(const QString& container, const std::string& checkpoint, std::size_t processes,
                         const std::vector<std::string>& remarks);
    QMenu* makeExportMenu();
    void exportOne(checkpoint::Files files);
    void chooseArchive(const QString& title, const char* name, const std::function<void(const QString&)>& chosen);
    void importOne();
    void chooseFileToRestore();
    void askForNewContainer(const QString& file);
    void restoreFile(const std::string& path, const std::string& name);
    QMenu* makeDeleteMenu();
    void remove();
    void removeByRule();
    void removeNamed(const std::string& container, const std::vector<std::string>& names);
    void openSchedules();
    std::vector<const checkpoint::Kept*> chosen() const;

    std::shared_ptr<migration::Line> m_line;
    QString m_host;
    QString m_container;
    bool m_busy = false;
    bool m_closing = false;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<std::uint64_t>> m_bytes;  // that were written so far; the thread that works writes it
    QString m_doing;
    QTimer m_tick;
    CheckpointModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLabel* m_title;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_said;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_create;
    QPushButton* m_look;
    QPushButton* m_compare;
    QPushButton* m_restore;
    QPushButton* m_export;
    QPushButton* m_import;
    QPushButton* m_restoreFile;
    QPushButton* m_remove;
    QPushButton* m_schedules;
    CommandBar* m_command;
};

}  // namespace transship::ui
