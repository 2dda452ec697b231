// SPDX-License-Identifier: Apache-2.0
#include "ui/search_view.h"

#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/hit_model.h"
#include "ui/tables.h"
#include "ui/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace transship::ui {
namespace {

enum Kind { Text, Bytes, Expression };
constexpr std::size_t mostHits = 1'000;

}  // namespace

SearchView::SearchView(Search search, std::vector<std::string> command, QWidget* parent)
    : QWidget(parent),
      m_search(std::move(search)),
      m_words(std::move(command)),
      m_hits(new HitModel(this)),
      m_kind(new QComboBox),
      m_what(new QLineEdit),
      m_begin(new QPushButton(tr("&Search"))),
      m_table(rowTable(m_hits, "hitTable", tr("Where it stands"))),
      m_said(new QLabel(tr("Looks for it in the memory of all processes. That of a checkpoint on a host comes here for it."))),
      m_command(new CommandBar) {
    m_table->setSortingEnabled(false);
    m_table->setColumnWidth(HitModel::Address, 150);
    m_kind->setObjectName("searchKindBox");
    m_kind->addItems({tr("Text"), tr("Bytes, as de ad be ef"), tr("Regular expression")});
    m_kind->setAccessibleName(tr("What kind of thing is looked for"));
    m_what->setObjectName("memorySearchEdit");
    m_what->setPlaceholderText(tr("What is looked for"));
    m_what->setAccessibleName(m_what->placeholderText());
    m_begin->setObjectName("memorySearchButton");
    m_begin->setAutoDefault(false);
    m_said->setObjectName("searchSaid");
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_what, 1);
    row->addWidget(m_begin);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_said);
    layout->addWidget(m_command);
    connect(m_what, &QLineEdit::textChanged, this, &SearchView::sayCommand);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SearchView::sayCommand);
    sayCommand();
    connect(m_begin, &QPushButton::clicked, this, &SearchView::begin);
    connect(m_what, &QLineEdit::returnPressed, this, &SearchView::begin);
}

Result<checkpoint::Pattern> SearchView::pattern() const {
    const auto text = m_what->text().toStdString();
    if (text.empty()) return fail(ErrorKind::Usage, "What is to be looked for?");
    if (m_kind->currentIndex() == Expression) return checkpoint::Pattern::ofExpression(text);
    if (m_kind->currentIndex() == Text) return checkpoint::Pattern::ofBytes(text);
    TRANSSHIP_ASSIGN(auto bytes, checkpoint::bytesOfHex(text));
    return checkpoint::Pattern::ofBytes(std::move(bytes));
}

void SearchView::sayCommand() {
    auto words = m_words;
    const auto* const option = m_kind->currentIndex() == Text ? "--text" : m_kind->currentIndex() == Bytes ? "--hex" : "--regex";
    words.insert(words.end(), {option, m_what->text().toStdString()});
    m_command->setWords(words);
}

// The button stops what it began.
void SearchView::begin() {
    if (m_busy) {
        m_stop.request_stop();
        return;
    }
    const auto wanted = pattern();
    if (!wanted) return m_said->setText(errorText(wanted.error()));
    m_busy = true;
    m_stop = {};
    m_begin->setText(tr("&Stop"));
    m_said->setText(tr("Searching…"));
    inBackground(
        this, [search = m_search, pattern = *wanted, stop = m_stop.get_token()] { return search(pattern, mostHits, stop); },
        [this](const Result<checkpoint::SearchResult>& result) { show(result); });
}

void SearchView::show(const Result<checkpoint::SearchResult>& result) {
    m_busy = false;
    m_begin->setText(tr("&Search"));
    if (!result) return m_said->setText(errorText(result.error()));
    m_hits->setHits(result->hits);
    QStringList said{tr("%n places.", nullptr, m_hits->rowCount())};
    if (result->more) said << tr("There are more.");
    for (const auto& unread : result->unread) said << tr("Not looked at: %1").arg(plain(unread));
    m_said->setText(said.join('\n'));
}

}  // namespace transship::ui
