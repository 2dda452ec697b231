// SPDX-License-Identifier: Apache-2.0
#include "ui/inspect_window.h"

#include "core/base/text.h"
#include "core/host/containers.h"
#include "core/migration/differences.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/heading.h"
#include "ui/json_highlighter.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

#include <set>

namespace transship::ui {
namespace {

constexpr std::size_t mostFound = 10'000;
constexpr std::size_t longestText = 2 << 20;  // bytes that the text pane shows
constexpr int deepest = 4;                    // levels that are unfolded at once

using json::Json;
using Document = JsonModel::Document;

// "web" of "web.moved-5f3a9c", which is what the original of a move is called.
QString movedName(const QString& name) { return name.section(QStringLiteral(".moved-"), 0, 0); }

Result<Document> fetch(migration::Line& line, const std::string& container, const std::stop_token& stop) {
    TRANSSHIP_ASSIGN(const auto host, line.host());
    TRANSSHIP_ASSIGN(auto document, host::inspect(*host, container, stop));
    return std::make_shared<const Json>(std::move(document));
}

bool livesWithHolder(const Json& inspect) {
    return inspect.value("HostConfig", Json::object()).value("NetworkMode", "").starts_with("container:");
}

// What a move itself changes, by dotted path.
std::map<std::string, std::string> reasonsOf(const Json& before, const Json& after) {
    std::map<std::string, std::string> reasons;
    for (auto& difference : migration::compareConfiguration(before, after, livesWithHolder(before), livesWithHolder(after)))
        reasons[difference.path] = std::move(difference.explanation);
    return reasons;
}

std::vector<json::Path> searchAll(const std::vector<Document>& documents, const std::string& text, const std::stop_token& stop) {
    std::vector<json::Path> found;
    std::set<std::string> seen;
    for (const auto& document : documents)
        if (document)
            for (auto& path : json::search(*document, text, mostFound, stop))
                if (seen.insert(json::jqPath(path)).second) found.push_back(std::move(path));
    return found;
}

}  // namespace

InspectWindow::InspectWindow(std::vector<Side> sides, const QString& container, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_sides(std::move(sides)),
      m_container(container),
      m_model(new JsonModel(this)),
      m_title(heading("inspectTitle")),
      m_compare(new QComboBox),
      m_onlyDifferences(new QCheckBox(tr("&Differences only"))),
      m_search(new QLineEdit),
      m_count(new QLabel),
      m_filter(new QLineEdit),
      m_tabs(new QTabWidget),
      m_tree(new QTreeView),
      m_text(new QPlainTextEdit),
      m_path(new QLabel),
      m_command(new CommandBar) {
    setObjectName("inspectWindow");
    setWindowTitle(tr("Inspect %1").arg(container));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 680);
    m_compare->setObjectName("compareBox");
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_compare->addItem(tr("Compare with…"));
    m_onlyDifferences->setObjectName("onlyDifferencesBox");
    m_onlyDifferences->setEnabled(false);
    m_tree->setObjectName("inspectTree");
    m_tree->setAccessibleName(tr("Values"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_text->setObjectName("inspectText");
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    new JsonHighlighter(m_text->document(), palette().color(QPalette::Base).lightness() < 128);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_path->setWordWrap(true);
    m_path->setObjectName("pathLabel");
    m_tabs->setObjectName("inspectTabs");
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tree, tr("&Tree"));
    m_tabs->addTab(m_text, tr("Te&xt of the chosen value"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_onlyDifferences);
    top->addWidget(m_compare);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(makeSearchBar());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_path);
    layout->addWidget(makeCopyBar());
    layout->addWidget(m_command);

    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setDifferencesOnly(only);
        shown();
    });
    connect(m_compare, &QComboBox::activated, this, &InspectWindow::compare);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectWindow::currentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &InspectWindow::currentChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &InspectWindow::currentChanged);
    tell(tr("Looking…"));
    load();
    listOthers();
}

QWidget* InspectWindow::makeSearchBar() {
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    m_search->setObjectName("searchEdit");
    m_search->setPlaceholderText(tr("Search names and values"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName("countLabel");
    m_filter->setObjectName("pathFilterEdit");
    m_filter->setPlaceholderText(tr("Show only paths with, such as HostConfig.Bind"));
    m_filter->setClearButtonEnabled(true);
    const auto button = [&](const QString& text, const QString& name, Qt::ArrowType arrow, int by) {
        auto* one = new QToolButton;
        one->setArrowType(arrow);
        one->setToolTip(text);
        one->setAccessibleName(text);
        one->setObjectName(name);
        connect(one, &QToolButton::clicked, this, [this, by] { step(by); });
        return one;
    };
    auto* levels = new QComboBox;
    levels->setObjectName("levelBox");
    levels->setAccessibleName(tr("Unfold"));
    for (int level = 1; level <= deepest; ++level) levels->addItem(level == 1 ? tr("1 level") : tr("%1 levels").arg(level));
    layout->addWidget(m_search, 2);
    layout->addWidget(button(tr("Previous (Shift+F3)"), "previousButton", Qt::UpArrow, -1));
    layout->addWidget(button(tr("Next (F3)"), "nextButton", Qt::DownArrow, 1));
    layout->addWidget(m_count);
    layout->addWidget(m_filter, 2);
    layout->addWidget(levels);
    connect(m_search, &QLineEdit::textChanged, this, &InspectWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        shown();
    });
    connect(levels, &QComboBox::activated, this, [this](int level) {
        m_tree->collapseAll();
        if (level > 0) m_tree->expandToDepth(level - 1);
    });
    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence::Find, [this] { m_search->setFocus(); });
    shortcut(QKeySequence::FindNext, [this] { step(1); });
    shortcut(QKeySequence::FindPrevious, [this] { step(-1); });
    return bar;
}

QWidget* InspectWindow::makeCopyBar() {
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    const auto button = [&](const QString& text, const QString& name, auto act) {
        auto* one = new QPushButton(text);
        one->setObjectName(name);
        connect(one, &QPushButton::clicked, this, act);
        layout->addWidget(one);
    };
    button(tr("Copy &value"), "copyValueButton", [this] {
        if (const auto* value = m_model->value(m_tree->currentIndex()))
            copy(QString::fromStdString(value->is_string() ? value->get<std::string>()
                                                           : value->dump(2, ' ', false, Json::error_handler_t::replace)));
    });
    button(tr("Copy path for &jq"), "copyJqButton",
           [this] { copy(QString::fromStdString(json::jqPath(m_model->path(m_tree->currentIndex())))); });
    button(tr("Copy path for docker &inspect --format"), "copyTemplateButton",
           [this] { copy(QString::fromStdString(json::goTemplate(m_model->path(m_tree->currentIndex())))); });
    layout->addStretch();
    auto* close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close);
    for (auto* one : bar->findChildren<QPushButton*>()) one->setAutoDefault(false);
    return bar;
}

void InspectWindow::tell(const QString& text) { m_title->setText(text); }

void InspectWindow::load() {
    m_command->setWords({"inspect", m_sides.front().host.toStdString(), m_container.toStdString()});
    inBackground(
        this,
        [line = m_sides.front().line, container = m_container.toStdString(), stop = m_stop.get_token()] {
            return fetch(*line, container, stop);
        },
        [this](const Result<Document>& document) {
            if (m_compare->currentIndex() > 0) return;  // a comparison was asked for meanwhile
            if (!document) return tell(errorText(document.error()));
            m_document = *document;
            m_model->setDocument(m_document);
            tell(tr("%1 on %2").arg(m_container, m_sides.front().host));
            shown();
        });
}

void InspectWindow::listOthers() {
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        inBackground(
            this,
            [line = m_sides[side].line, stop = m_stop.get_token()]() -> Result<std::vector<host::ContainerRow>> {
                TRANSSHIP_ASSIGN(const auto host, line->host());
                return host::containers(*host, stop);
            },
            [this, side](const Result<std::vector<host::ContainerRow>>& rows) {
                if (!rows) return m_compare->setToolTip(errorText(rows.error()));
                for (const auto& row : *rows) {
                    const auto name = QString::fromStdString(row.name);
                    if (row.labels.contains("transship.migration") || (side == 0 && name == m_container)) continue;
                    m_others.push_back({side, name});
                    m_compare->addItem(tr("%1 on %2").arg(QString::fromStdString(printable(row.name)), m_sides[side].host));
                    if (m_wanted.container.isEmpty() || m_wanted.side != side || m_wanted.container != name) continue;
                    m_wanted = {};
                    m_compare->setCurrentIndex(m_compare->count() - 1);
                    compare();
                }
            });
    }
}

void InspectWindow::compare() {
    const auto chosen = m_compare->currentIndex();
    if (chosen <= 0) {
        m_second.reset();
        m_onlyDifferences->setChecked(false);
        m_onlyDifferences->setEnabled(false);
        load();
        return;
    }
    const auto& other = m_others[static_cast<std::size_t>(chosen - 1)];
    const auto& first = m_sides.front();
    const auto& second = m_sides[other.side];
    m_command->setWords({"inspect", first.host.toStdString(), m_container.toStdString(), "--compare", second.host.toStdString(),
                         other.container.toStdString()});
    struct Pair {
        Document first;
        Document second;
        std::map<std::string, std::string> reasons;
    };
    const bool sameMove = movedName(other.container) == movedName(m_container);
    const std::vector<QString> names{tr("%1 on %2").arg(m_container, first.host), tr("%1 on %2").arg(other.container, second.host)};
    tell(tr("Looking…"));
    inBackground(
        this,
        [here = first.line, there = second.line, container = m_container.toStdString(), with = other.container.toStdString(), sameMove,
         stop = m_stop.get_token()]() -> Result<Pair> {
            Pair pair;
            TRANSSHIP_ASSIGN(pair.first, fetch(*here, container, stop));
            TRANSSHIP_ASSIGN(pair.second, fetch(*there, with, stop));
            if (sameMove) pair.reasons = reasonsOf(*pair.first, *pair.second);
            return pair;
        },
        [this, names, chosen](const Result<Pair>& pair) {
            if (m_compare->currentIndex() != chosen) return;  // another one was chosen meanwhile
            if (!pair) return tell(errorText(pair.error()));
            m_document = pair->first;
            m_second = pair->second;
            m_model->setDocuments(m_document, m_second, pair->reasons, names.front(), names.back());
            m_onlyDifferences->setEnabled(true);
            tell(tr("%1 and %2").arg(names.front(), names.back()));
            shown();
        });
}

// After the tree was made anew.
void InspectWindow::shown() {
    if (m_onlyDifferences->isChecked() || !m_filter->text().isEmpty()) m_tree->expandToDepth(deepest - 1);
    for (int column = 0; column < m_model->columnCount() - 1; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::clamp(m_tree->columnWidth(column) + 24, 180, m_model->compares() ? 250 : 400));
    }
    search();
}

void InspectWindow::search() {
    m_searching.request_stop();
    m_searching = {};
    m_found.clear();
    m_count->clear();
    const auto text = m_search->text().toStdString();
    if (text.empty()) return;
    inBackground(
        this,
        [documents = std::vector{m_document, m_second}, text, stop = m_searching.get_token()] { return searchAll(documents, text, stop); },
        [this, text, stop = m_searching.get_token()](std::vector<json::Path> found) {
            if (stop.stop_requested()) return;
            // What is not shown can't be gone to.
            std::erase_if(found, [this](const json::Path& path) { return !m_model->indexOf(path).isValid(); });
            m_found = std::move(found);
            m_at = 0;
            if (m_found.empty())
                m_count->setText(tr("not found"));
            else
                step(0);
        });
}

void InspectWindow::step(int by) {
    if (m_found.empty()) return;
    const auto count = m_found.size();
    m_at = by < 0 ? (m_at + count - 1) % count : (m_at + static_cast<std::size_t>(by)) % count;
    m_count->setText(count < mostFound ? tr("%1 of %2").arg(m_at + 1).arg(count) : tr("%1 of %2 and more").arg(m_at + 1).arg(count));
    const auto index = m_model->indexOf(m_found[m_at]);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void InspectWindow::currentChanged() {
    const auto index = m_tree->currentIndex();
    m_path->setText(QString::fromStdString(printable(json::jqPath(m_model->path(index)))));
    if (m_tabs->currentWidget() != m_text) return;
    const auto* value = m_model->value(index);
    auto text = value == nullptr ? std::string() : value->dump(2, ' ', false, Json::error_handler_t::replace);
    m_text->setPlainText(text.size() > longestText ? tr("This value has %1 of text, too much to show. Choose a smaller one in the tree.")
                                                         .arg(QString::fromStdString(sizeText(text.size())))
                                                   : QString::fromStdString(text));
}

void InspectWindow::copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

}  // namespace transship::ui
