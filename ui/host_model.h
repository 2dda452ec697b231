// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/facts.h"
#include "core/host/saved_hosts.h"
#include "core/migration/line.h"
#include "core/migration/record.h"
#include "ui/gui_questions.h"

#include <QAbstractListModel>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace transship::ui {

// One host that the window knows, connected or not.
struct HostEntry {
    enum class Origin { Saved, Configured, Typed };
    enum class State { Idle, Connecting, Connected, Failed };

    host::SavedHost host;  // of one that is not saved, the name is what connects
    Origin origin = Origin::Saved;
    State state = State::Idle;
    std::shared_ptr<migration::Line> line;
    std::optional<host::HostFacts> facts;
    std::optional<Error> error;  // why it failed

    // Of the latest preflight that this host was part of.
    struct Check {
        std::string date;  // UTC
        std::string criu;  // version; empty: not known
        std::string verdict;
        bool asSource = false;
        bool allCanMove = false;
    };
    std::optional<Check> check;

    bool isConnected() const { return state == State::Connected; }
    QString name() const { return QString::fromStdString(host.name); }
    // As the connection names it; agreements and records go by it.
    QString address() const;
};

using HostPointer = std::shared_ptr<HostEntry>;

// Saved hosts by their groups, those of ~/.ssh/config, and what was typed in; headings are rows that can't be chosen. Containers can be
// dropped on a host.
class HostModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static const char* const mimeType;  // of dragged containers

    HostModel(const ssh::Access& access, std::shared_ptr<GuiQuestions> questions, QObject* parent = nullptr);

    // Reads the saved hosts and ~/.ssh/config again; connections stay.
    Status reload();
    // Reads again what was checked.
    void readChecks();
    // The host of that name or address, as a new one where none is known.
    HostPointer typed(const QString& text);
    void connectTo(const HostPointer& entry);
    void disconnectFrom(const HostPointer& entry);

    HostPointer at(int row) const { return m_rows.at(static_cast<std::size_t>(row)).entry; }  // null: a heading
    int rowOf(const HostPointer& entry) const;
    std::vector<HostPointer> hosts() const;
    // How a host of a record is reached: as a connected one is, else as the record says.
    migration::Connector connectorTo(const migration::Party& party) const;
    const ssh::Access& access() const { return m_access; }
    const std::shared_ptr<GuiQuestions>& questions() const { return m_questions; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;
    QStringList mimeTypes() const override { return {mimeType}; }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }

Q_SIGNALS:
    void changed(const HostPointer& entry);
    void dropped(const HostPointer& onto);

private:
    struct Row {
        QString heading;
        HostPointer entry;
    };
    void layRows();
    void tell(const HostPointer& entry);
    void tellOfHeights();
    void applyChecks(const HostPointer& entry) const;

    ssh::Access m_access;
    std::shared_ptr<GuiQuestions> m_questions;
    std::vector<HostPointer> m_hosts;
    std::vector<Row> m_rows;
    std::map<QString, HostEntry::Check> m_checks;  // by address
};

// "Docker 28.5.2, CRIU 4.1.1", or why it is not connected, and what the latest preflight said.
QString stateText(const HostEntry& entry);

// How a host is reached, for a background thread and for connecting again later.
migration::Connector connectorTo(const host::SavedHost& host, const ssh::Access& access, std::shared_ptr<GuiQuestions> questions);

}  // namespace transship::ui
