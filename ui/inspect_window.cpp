// SPDX-License-Identifier: Apache-2.0
#include "ui/inspect_window.h"

#include "core/base/text.h"
#include "core/host/containers.h"
#include "core/migration/differences.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/heading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace transship::ui {
namespace {

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

}  // namespace

InspectWindow::InspectWindow(std::vector<Side> sides, const QString& container, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_sides(std::move(sides)),
      m_container(container),
      m_title(heading("inspectTitle")),
      m_compare(new QComboBox),
      m_onlyDifferences(new QCheckBox(tr("&Differences only"))),
      m_view(new JsonView),
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
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_onlyDifferences);
    top->addWidget(m_compare);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(commandAndClose(m_command, this));
    connect(m_onlyDifferences, &QCheckBox::toggled, m_view, &JsonView::setDifferencesOnly);
    connect(m_compare, &QComboBox::activated, this, &InspectWindow::compare);
    tell(tr("Looking…"));
    load();
    listOthers();
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
            m_view->setDocument(*document);
            tell(tr("%1 on %2").arg(m_container, m_sides.front().host));
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
            m_view->setDocuments(pair->first, pair->second, pair->reasons, names.front(), names.back());
            m_onlyDifferences->setEnabled(true);
            tell(tr("%1 and %2").arg(names.front(), names.back()));
        });
}

}  // namespace transship::ui
