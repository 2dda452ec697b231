// SPDX-License-Identifier: Apache-2.0
#include "ui/logs_window.h"

#include "core/host/containers.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace transship::ui {

LogsWindow::LogsWindow(std::vector<LogView::Side> sides, QWidget* parent)
    : QDialog(parent, Qt::Window), m_search(new QLineEdit), m_said(new QLabel) {
    setObjectName("logsWindow");
    setWindowTitle(tr("Logs"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sides.size() > 1 ? 1100 : 800, 560);
    m_search->setObjectName("logSearchEdit");
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_said->setObjectName("logSaidLabel");
    m_said->setTextFormat(Qt::PlainText);
    auto* previous = new QPushButton(tr("&Previous"));
    auto* next = new QPushButton(tr("&Next"));
    next->setDefault(true);
    auto* follow = new QCheckBox(tr("&Follow"));
    follow->setObjectName("followBox");
    follow->setChecked(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(previous);
    top->addWidget(next);
    top->addWidget(follow);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto* bottom = new QHBoxLayout;
    std::vector<std::vector<std::string>> commands;
    const bool several = sides.size() > 1;
    for (auto& side : sides) {
        commands.push_back({"logs", side.host.toStdString(), side.container.toStdString(), "--follow"});
        auto* view = new LogView(std::move(side));
        m_views.push_back(view);
        splitter->addWidget(view);
        auto* button = new QPushButton(several ? tr("Save that of %1…").arg(view->side().host) : tr("&Save…"));
        button->setObjectName("saveLogButton");
        connect(button, &QPushButton::clicked, this, [this, view] { save(view); });
        bottom->addWidget(button);
        connect(follow, &QCheckBox::toggled, view, &LogView::setFollowing);
    }
    auto* command = new CommandBar;
    command->setCommands(commands);
    bottom->addWidget(m_said, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);
    layout->addWidget(command);
    connect(next, &QPushButton::clicked, this, [this] { search(false); });
    connect(previous, &QPushButton::clicked, this, [this] { search(true); });
    // Who looks for something does not want the text to run away.
    connect(m_search, &QLineEdit::textEdited, follow, [follow] { follow->setChecked(false); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
}

void LogsWindow::search(bool backwards) {
    m_said->clear();
    if (m_search->text().isEmpty()) return;
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = false;
    for (auto* view : m_views) {
        auto* text = view->text();
        if (text->find(m_search->text(), flags)) {
            found = true;
            continue;
        }
        // Once around.
        auto cursor = text->textCursor();
        cursor.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        const auto before = text->textCursor();
        text->setTextCursor(cursor);
        if (text->find(m_search->text(), flags))
            found = true;
        else
            text->setTextCursor(before);
    }
    if (!found) m_said->setText(tr("not found"));
}

// The whole log, not only the lines that are shown.
void LogsWindow::save(LogView* view) {
    auto* dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setObjectName("saveLogDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("log");
    connect(dialog, &QFileDialog::fileSelected, this, [this, side = view->side()](const QString& name) {
        m_said->setText(tr("Saving…"));
        inBackground(
            this,
            [side, name, stop = m_stop.get_token()]() -> Result<qint64> {
                QFile file(name);
                const auto unwritten = [&] {
                    return fail(ErrorKind::Failed, "The log could not be written.", file.errorString().toStdString(),
                                "Check the space and the permissions there.");
                };
                if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner)) return unwritten();
                TRANSSHIP_ASSIGN(const auto host, side.line->host());
                TRANSSHIP_TRY(host::logs(
                    *host, side.container.toStdString(), {},
                    [&](std::span<const std::byte> bytes) -> Status {
                        const auto count = static_cast<qint64>(bytes.size());
                        if (file.write(reinterpret_cast<const char*>(bytes.data()), count) != count) return unwritten();
                        return {};
                    },
                    stop));
                if (!file.flush()) return unwritten();
                return file.size();
            },
            [this](const Result<qint64>& saved) {
                m_said->setText(saved ? tr("%1 saved.").arg(amount(static_cast<std::uint64_t>(*saved))) : QString());
                if (!saved) complain(this, tr("Save the log"), saved.error());
            });
    });
    dialog->open();
}

}  // namespace transship::ui
