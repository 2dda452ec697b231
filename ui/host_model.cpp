// SPDX-License-Identifier: Apache-2.0
#include "ui/host_model.h"

#include "core/preflight/kept.h"
#include "core/ssh/config.h"
#include "ui/background.h"
#include "ui/icons.h"
#include "ui/text.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace transship::ui {
namespace {

QIcon stateIcon(HostEntry::State state) {
    switch (state) {
        case HostEntry::State::Connecting:
            return icon("host-connecting");
        case HostEntry::State::Failed:
            return icon("host-failed");
        case HostEntry::State::Connected:
            return icon("host-connected");
        case HostEntry::State::Idle:
            break;
    }
    return icon("host");
}

}  // namespace

namespace {

// "Checked 11/26/26: all can move away"
QString checkText(const HostEntry::Check& check) {
    const auto day =
        QLocale().toString(QDateTime::fromString(QString::fromStdString(check.date), Qt::ISODate).date(), QLocale::ShortFormat);
    const auto form = check.asSource
                          ? (check.allCanMove ? HostModel::tr("%1: all can move away") : HostModel::tr("%1: not all can move away"))
                          : (check.allCanMove ? HostModel::tr("%1: all can move here") : HostModel::tr("%1: not all can move here"));
    return form.arg(day);
}

QString rowText(const HostEntry& entry) {
    auto text = QStringLiteral("%1\n%2").arg(plain(entry.host.name), stateText(entry));
    if (entry.check) text += '\n' + checkText(*entry.check);
    return text;
}

}  // namespace

const char* const HostModel::mimeType = "application/x-transship-containers";

QString HostEntry::address() const { return QString::fromStdString(facts ? facts->address : host.address.text()); }

QString stateText(const HostEntry& entry) {
    switch (entry.state) {
        case HostEntry::State::Connecting:
            return HostModel::tr("connecting…");
        case HostEntry::State::Failed:
            return plain(entry.error->what);
        case HostEntry::State::Connected:
            return entry.check && !entry.check->criu.empty()
                       ? HostModel::tr("Docker %1, CRIU %2").arg(plain(entry.facts->engineVersion), plain(entry.check->criu))
                       : HostModel::tr("Docker %1").arg(plain(entry.facts->engineVersion));
        case HostEntry::State::Idle:
            break;
    }
    return HostModel::tr("not connected");
}

migration::Connector connectorTo(const host::SavedHost& host, const ssh::Access& access, std::shared_ptr<GuiQuestions> questions) {
    return [host, access = host::accessTo(host, access), questions = std::move(questions)] {
        return host::Host::connect(host.address, access, *questions);
    };
}

HostModel::HostModel(const ssh::Access& access, std::shared_ptr<GuiQuestions> questions, QObject* parent)
    : QAbstractListModel(parent), m_access(access), m_questions(std::move(questions)) {}

Status HostModel::reload() {
    TRANSSHIP_ASSIGN(const auto saved, host::savedHosts());
    std::vector<HostPointer> hosts;
    // What is connected stays so where it still means the same.
    const auto take = [&](const host::SavedHost& host, HostEntry::Origin origin) {
        const auto same = std::ranges::find_if(m_hosts, [&](const HostPointer& known) {
            return known->host.address == host.address && known->host.identityFile == host.identityFile &&
                   known->host.jumpHost == host.jumpHost;
        });
        auto entry = same == m_hosts.end() ? std::make_shared<HostEntry>() : *same;
        if (same != m_hosts.end()) m_hosts.erase(same);
        entry->host = host;
        entry->origin = origin;
        hosts.push_back(std::move(entry));
    };
    for (const auto& host : saved) take(host, HostEntry::Origin::Saved);
    for (const auto& name : ssh::configuredHosts(ssh::ownConfiguration()))
        if (const auto address = ssh::parseAddress(name))
            take({.name = name, .address = *address, .identityFile = {}, .jumpHost = {}, .group = {}}, HostEntry::Origin::Configured);
    for (auto& left : m_hosts)
        if (left->origin == HostEntry::Origin::Typed) hosts.push_back(std::move(left));
    m_hosts = std::move(hosts);
    for (const auto& host : m_hosts) applyChecks(host);
    layRows();
    return {};
}

void HostModel::readChecks() {
    inBackground(
        this, [] { return preflight::keptReports(); },
        [this](const Result<preflight::KeptReports>& kept) {
            if (!kept) return;  // the history says why
            m_checks.clear();
            for (const auto& report : kept->reports) {
                const auto note = [&](const std::string& address, const std::string& criu, bool asSource) {
                    auto& check = m_checks[QString::fromStdString(address)];
                    // A look without the agent does not see CRIU; what an earlier one saw stays.
                    check = {report.date, criu.empty() ? check.criu : criu, report.verdict, asSource, report.allCanMove};
                };
                note(report.source, report.sourceCriu, true);
                note(report.destination, report.destinationCriu, false);
            }
            for (const auto& host : m_hosts) applyChecks(host);
            tellOfHeights();
        });
}

// Views lay their rows anew, which may have another number of lines.
void HostModel::tellOfHeights() {
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

void HostModel::applyChecks(const HostPointer& entry) const {
    const auto found = m_checks.find(entry->address());
    entry->check = found == m_checks.end() ? std::nullopt : std::optional(found->second);
}

void HostModel::layRows() {
    beginResetModel();
    m_rows.clear();
    QStringList headings;
    const auto headingOf = [](const HostEntry& entry) {
        switch (entry.origin) {
            case HostEntry::Origin::Configured:
                return tr("Of ~/.ssh/config");
            case HostEntry::Origin::Typed:
                return tr("Not saved");
            case HostEntry::Origin::Saved:
                break;
        }
        return entry.host.group.empty() ? tr("Saved") : plain(entry.host.group);
    };
    for (const auto& host : m_hosts)
        if (const auto heading = headingOf(*host); !headings.contains(heading)) headings << heading;
    for (const auto& heading : headings) {
        m_rows.push_back({heading, nullptr});
        for (const auto& host : m_hosts)
            if (headingOf(*host) == heading) m_rows.push_back({{}, host});
    }
    endResetModel();
}

int HostModel::rowOf(const HostPointer& entry) const {
    const auto row = std::ranges::find_if(m_rows, [&](const Row& one) { return one.entry != nullptr && one.entry == entry; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

std::vector<HostPointer> HostModel::hosts() const {
    std::vector<HostPointer> hosts;
    for (const auto& row : m_rows)
        if (row.entry) hosts.push_back(row.entry);
    return hosts;
}

HostPointer HostModel::typed(const QString& text) {
    const auto wanted = text.trimmed().toStdString();
    for (const auto& host : m_hosts)
        if (host->host.name == wanted || host->host.address.text() == wanted) return host;
    const auto address = ssh::parseAddress(wanted);
    auto entry = std::make_shared<HostEntry>();
    entry->origin = HostEntry::Origin::Typed;
    entry->host.name = wanted;
    if (address) {
        entry->host.address = *address;
    } else {
        entry->state = HostEntry::State::Failed;
        entry->error = address.error();
    }
    m_hosts.push_back(entry);
    layRows();
    return entry;
}

migration::Connector HostModel::connectorTo(const migration::Party& party) const {
    const auto address = QString::fromStdString(party.host);
    for (const auto& host : m_hosts)
        if (host->isConnected() && host->address() == address) return [line = host->line] { return line->host(); };
    host::SavedHost host{.name = party.host, .address = {}, .identityFile = party.identity, .jumpHost = party.jump, .group = {}};
    if (const auto parsed = ssh::parseAddress(party.host)) host.address = *parsed;
    return ui::connectorTo(host, m_access, m_questions);
}

void HostModel::tell(const HostPointer& entry) {
    if (const int row = rowOf(entry); row >= 0) Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed(entry);
}

void HostModel::connectTo(const HostPointer& entry) {
    if (entry->state == HostEntry::State::Connecting || entry->isConnected() || entry->host.address.name.empty()) return;
    entry->state = HostEntry::State::Connecting;
    entry->error.reset();
    tell(entry);
    struct Connected {
        std::shared_ptr<migration::Line> line;
        host::HostFacts facts;
    };
    inBackground(
        this,
        [connector = ui::connectorTo(entry->host, m_access, m_questions)]() -> Result<Connected> {
            TRANSSHIP_ASSIGN(auto host, connector());
            TRANSSHIP_ASSIGN(auto facts, host::survey(*host));
            return Connected{std::make_shared<migration::Line>(std::move(host), connector), std::move(facts)};
        },
        [this, entry](Result<Connected> result) {
            if (entry->state != HostEntry::State::Connecting) return;  // it was given up meanwhile
            entry->state = result ? HostEntry::State::Connected : HostEntry::State::Failed;
            if (result) {
                entry->line = std::move(result->line);
                entry->facts = std::move(result->facts);
                applyChecks(entry);
            } else {
                entry->error = result.error();
            }
            tell(entry);
            tellOfHeights();
        });
}

void HostModel::disconnectFrom(const HostPointer& entry) {
    entry->state = HostEntry::State::Idle;
    entry->line.reset();
    entry->facts.reset();
    entry->error.reset();
    tell(entry);
}

QVariant HostModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (!row.entry) {
        if (role == Qt::DisplayRole) return row.heading;
        if (role == Qt::FontRole) {
            auto font = QApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    }
    const auto& host = row.entry->host;
    switch (role) {
        case Qt::DisplayRole:
            return rowText(*row.entry);
        case Qt::DecorationRole:
            return stateIcon(row.entry->state);
        case Qt::ToolTipRole:
            return QString::fromStdString(host.address.text() + (row.entry->check ? "\n" + printable(row.entry->check->verdict) : ""))
                .toHtmlEscaped();
        case Qt::AccessibleTextRole:
            return rowText(*row.entry).replace('\n', ", ");
        default:
            return {};
    }
}

Qt::ItemFlags HostModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || !m_rows.at(static_cast<std::size_t>(index.row())).entry) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
}

bool HostModel::canDropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int /*row*/, int /*column*/,
                                const QModelIndex& parent) const {
    return data->hasFormat(mimeType) && parent.isValid() && at(parent.row()) != nullptr;
}

bool HostModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    Q_EMIT dropped(at(parent.row()));
    // The containers stay in their list until they have moved.
    return false;
}

}  // namespace transship::ui
