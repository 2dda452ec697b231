// SPDX-License-Identifier: Apache-2.0
#include "ui/command_bar.h"

#include "ui/icons.h"
#include "ui/text.h"

#include <QClipboard>
#include <QDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace transship::ui {

CommandBar::CommandBar(QWidget* parent) : QWidget(parent), m_text(new QLabel) {
    m_text->setObjectName("commandLabel");
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The command that does the same"));
    m_text->setToolTip(m_text->accessibleName());
    auto* copy = new QToolButton;
    copy->setObjectName("copyCommandButton");
    copy->setIcon(icon("copy"));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy the command"));
    copy->setAccessibleName(copy->toolTip());
    copy->setFocusPolicy(Qt::StrongFocus);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
}

QString commandText(std::vector<std::string> words) {
    words.insert(words.begin(), "transship-cli");
    return plain(shellCommand(words));
}

void CommandBar::setWords(const std::vector<std::string>& words) { setCommands({words}); }

void CommandBar::setCommands(const std::vector<std::vector<std::string>>& commands) {
    QStringList lines;
    for (const auto& words : commands) lines << commandText(words);
    m_text->setText(lines.join('\n'));
}

QHBoxLayout* commandAndClose(CommandBar* command, QDialog* window) {
    auto* close = new QPushButton(CommandBar::tr("&Close"));
    close->setObjectName("closeButton");
    close->setAutoDefault(false);
    QObject::connect(close, &QPushButton::clicked, window, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(command, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return row;
}

}  // namespace transship::ui
