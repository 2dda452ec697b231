// SPDX-License-Identifier: Apache-2.0
#include "ui/json_view.h"

#include "core/base/text.h"
#include "ui/background.h"
#include "ui/json_highlighter.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace transship::ui {
namespace {

constexpr std::size_t mostFound = 10'000;
constexpr std::size_t longestText = 2 << 20;  // bytes that the text pane shows
constexpr int deepest = 4;                    // levels that are unfolded at once

using json::Json;
using Document = JsonModel::Document;

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

JsonView::JsonView(QWidget* parent)
    : QWidget(parent),
      m_model(new JsonModel(this)),
      m_search(new QLineEdit),
      m_count(new QLabel),
      m_filter(new QLineEdit),
      m_tabs(new QTabWidget),
      m_tree(new QTreeView),
      m_text(new QPlainTextEdit),
      m_path(new QLabel) {
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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeSearchBar());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_path);
    layout->addWidget(makeCopyBar());
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &JsonView::currentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JsonView::currentChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &JsonView::currentChanged);
}

void JsonView::setDocument(const Document& document) {
    m_documents = {document};
    m_model->setDocument(document);
    shown();
}

void JsonView::setDocuments(const Document& first, const Document& second, std::map<std::string, std::string> reasons,
                            const QString& firstName, const QString& secondName) {
    m_documents = {first, second};
    m_model->setDocuments(first, second, std::move(reasons), firstName, secondName);
    shown();
}

void JsonView::setDifferencesOnly(bool only) {
    m_onlyDifferences = only;
    m_model->setDifferencesOnly(only);
    shown();
}

QWidget* JsonView::makeSearchBar() {
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
    connect(m_search, &QLineEdit::textChanged, this, &JsonView::search);
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

QWidget* JsonView::makeCopyBar() {
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
    for (auto* one : bar->findChildren<QPushButton*>()) one->setAutoDefault(false);
    return bar;
}

// After the tree was made anew.
void JsonView::shown() {
    if (m_onlyDifferences || !m_filter->text().isEmpty()) m_tree->expandToDepth(deepest - 1);
    for (int column = 0; column < m_model->columnCount() - 1; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::clamp(m_tree->columnWidth(column) + 24, 180, m_model->compares() ? 250 : 400));
    }
    search();
}

void JsonView::search() {
    m_searching.request_stop();
    m_searching = {};
    m_found.clear();
    m_count->clear();
    const auto text = m_search->text().toStdString();
    if (text.empty()) return;
    inBackground(
        this, [documents = m_documents, text, stop = m_searching.get_token()] { return searchAll(documents, text, stop); },
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

void JsonView::step(int by) {
    if (m_found.empty()) return;
    const auto count = m_found.size();
    m_at = by < 0 ? (m_at + count - 1) % count : (m_at + static_cast<std::size_t>(by)) % count;
    m_count->setText(count < mostFound ? tr("%1 of %2").arg(m_at + 1).arg(count) : tr("%1 of %2 and more").arg(m_at + 1).arg(count));
    const auto index = m_model->indexOf(m_found[m_at]);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void JsonView::currentChanged() {
    const auto index = m_tree->currentIndex();
    m_path->setText(QString::fromStdString(printable(json::jqPath(m_model->path(index)))));
    if (m_tabs->currentWidget() != m_text) return;
    const auto* value = m_model->value(index);
    auto text = value == nullptr ? std::string() : value->dump(2, ' ', false, Json::error_handler_t::replace);
    m_text->setPlainText(text.size() > longestText ? tr("This value has %1 of text, too much to show. Choose a smaller one in the tree.")
                                                         .arg(QString::fromStdString(sizeText(text.size())))
                                                   : QString::fromStdString(text));
}

void JsonView::copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

}  // namespace transship::ui
