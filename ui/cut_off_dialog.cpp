// SPDX-License-Identifier: Apache-2.0
#include "ui/cut_off_dialog.h"

#include "core/migration/recover.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/heading.h"
#include "ui/spoken.h"
#include "ui/text.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace transship::ui {
namespace {

QString waiting(const migration::Queue& queue) {
    QStringList names;
    for (const auto& item : queue.items)
        if (item.turn != migration::Turn::Moved && item.turn != migration::Turn::Stayed) names << plain(item.name);
    return names.join(", ");
}

}  // namespace

Result<CutOffDialog::Left> CutOffDialog::find(bool all) {
    Left left;
    TRANSSHIP_ASSIGN(const auto history, migration::history());
    for (const auto& chapter : history.chapters) {
        const bool open = chapter.ending == migration::Ending::Open;
        if (!open && !(all && chapter.ending == migration::Ending::NeedsPerson)) continue;
        if (migration::Journal::open(chapter.record.id)) left.migrations.push_back(chapter);
    }
    TRANSSHIP_ASSIGN(left.queues, migration::cutOffQueues());
    for (auto& queue : left.queues) migration::takeUp(queue, history.chapters);
    return left;
}

CutOffDialog::CutOffDialog(Left left, HostModel* hosts, QWidget* parent)
    : QDialog(parent),
      m_left(std::move(left)),
      m_hosts(hosts),
      m_lines(new QStringListModel(this)),
      m_said(new QPlainTextEdit),
      m_bar(new QProgressBar),
      m_recover(new QPushButton(tr("&Finish or undo"))),
      m_goOn(new QPushButton(tr("&Go on with the queue"))),
      m_forget(new QPushButton(tr("F&orget the queue"))) {
    setObjectName("cutOffDialog");
    setWindowTitle(tr("Cut off"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);
    auto* title = heading("cutOffTitle");
    title->setText(tr("An earlier Transship was cut off while it moved containers."));
    auto* explanation =
        new QLabel(tr("Before the start was sent everything is undone, and the container goes on where it was; after it the destination is "
                      "looked at, and the "
                      "migration is finished. Nothing is changed where a host can't be reached."));
    explanation->setWordWrap(true);
    auto* list = new QListView;
    list->setObjectName("cutOffList");
    list->setAccessibleName(windowTitle());
    list->setModel(m_lines);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setWordWrap(true);
    m_said->setObjectName("cutOffText");
    m_said->setReadOnly(true);
    m_said->setTabChangesFocus(true);
    m_said->hide();
    m_bar->setRange(0, 0);
    m_bar->hide();
    m_recover->setObjectName("recoverButton");
    m_goOn->setObjectName("goOnButton");
    m_forget->setObjectName("forgetButton");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (auto* button : {m_recover, m_goOn, m_forget}) buttons->addButton(button, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addWidget(list, 1);
    layout->addWidget(m_said, 1);
    layout->addWidget(m_bar);
    auto* command = new CommandBar;
    command->setWords({"recover"});
    layout->addWidget(command);
    layout->addWidget(buttons);
    connect(m_recover, &QPushButton::clicked, this, &CutOffDialog::recover);
    connect(m_goOn, &QPushButton::clicked, this, &CutOffDialog::resume);
    connect(m_forget, &QPushButton::clicked, this, &CutOffDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &CutOffDialog::reject);
    tell();
}

void CutOffDialog::tell() {
    QStringList lines;
    for (const auto& chapter : m_left.migrations)
        lines << tr("%1, from %2 to %3: cut off in step \"%4\" at %5")
                     .arg(plain(chapter.record.source.name), plain(chapter.record.source.host), plain(chapter.record.destination.host),
                          spoken(chapter.step), plain(chapter.time));
    for (const auto& queue : m_left.queues)
        lines << tr("A queue from %1 to %2, with %3 left").arg(plain(queue.source.host), plain(queue.destination.host), waiting(queue));
    m_lines->setStringList(lines);
    m_recover->setEnabled(!m_busy && !m_left.migrations.empty());
    // What is half moved comes first.
    m_goOn->setEnabled(!m_busy && m_left.migrations.empty() && !m_left.queues.empty());
    m_forget->setEnabled(!m_busy && !m_left.queues.empty());
    if (m_recover->isEnabled()) m_recover->setDefault(true);
    if (m_goOn->isEnabled()) m_goOn->setDefault(true);
}

void CutOffDialog::setBusy(bool is) {
    m_busy = is;
    m_bar->setVisible(is);
    tell();
}

void CutOffDialog::recover() {
    setBusy(true);
    m_said->show();
    using Outcomes = std::vector<migration::Outcome>;
    std::map<std::string, migration::Connector> connectors;
    for (const auto& chapter : m_left.migrations)
        for (const auto& party : {chapter.record.source, chapter.record.destination}) connectors[party.host] = m_hosts->connectorTo(party);
    inBackground(
        this,
        [migrations = m_left.migrations, connectors = std::move(connectors)] {
            Outcomes outcomes;
            migration::Observer nobody;
            const auto line = [&](const migration::Party& party) {
                return std::make_unique<migration::Line>(nullptr, connectors.at(party.host));
            };
            for (const auto& chapter : migrations) outcomes.push_back(migration::recover(chapter.record, line, nobody));
            return outcomes;
        },
        [this](const Outcomes& outcomes) {
            for (const auto& outcome : outcomes) {
                m_said->appendPlainText(plain(outcome.sentence));
                if (outcome.error) m_said->appendPlainText(errorText(*outcome.error));
                for (const auto& remark : outcome.remarks) m_said->appendPlainText(plain(remark));
            }
            auto left = find(false);
            if (!left) complain(this, windowTitle(), left.error());
            m_left = left ? std::move(*left) : Left{};
            // One that needs a person stays, until its host answers.
            for (const auto& outcome : outcomes) {
                const auto known = [&](const migration::Chapter& one) { return one.record.id == outcome.id; };
                if (outcome.ending != migration::Ending::NeedsPerson || std::ranges::any_of(m_left.migrations, known)) continue;
                if (auto chapter = migration::chapter(outcome.id)) m_left.migrations.push_back(std::move(*chapter));
            }
            setBusy(false);
        });
}

void CutOffDialog::resume() {
    const auto queue = m_left.queues.front();
    // It is written again when its first turn begins.
    if (const auto forgotten = migration::forgetQueue(queue.id); !forgotten) return complain(this, windowTitle(), forgotten.error());
    Q_EMIT goOn(queue);
    accept();
}

void CutOffDialog::forget() {
    if (const auto forgotten = migration::forgetQueue(m_left.queues.front().id); !forgotten)
        return complain(this, windowTitle(), forgotten.error());
    m_left.queues.erase(m_left.queues.begin());
    if (m_left.isNothing()) return accept();
    tell();
}

void CutOffDialog::reject() {
    if (!m_busy) QDialog::reject();
}

}  // namespace transship::ui
