// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/host_model.h"

#include <QWidget>

class QListView;
class QLineEdit;
class QPushButton;

namespace transship::ui {

// The hosts at the left of the window: choose, connect, add, edit, clone, remove.
class HostList final : public QWidget {
    Q_OBJECT
public:
    explicit HostList(HostModel* model, QWidget* parent = nullptr);

    HostPointer current() const { return m_current; }
    void choose(const HostPointer& entry);

Q_SIGNALS:
    // Another host was chosen, or the chosen one is connected, lost or gone.
    void changed();

private:
    void restore();
    void connectTyped();
    void menuAt(const QPoint& point);
    void showFacts(const HostPointer& entry);
    void edit(const HostPointer& entry, bool clone);
    void remove(const HostPointer& entry);
    void openDialog(const host::SavedHost& host, const std::string& replaces);
    void reload();

    HostModel* m_model;
    HostPointer m_current;
    QListView* m_view;
    QLineEdit* m_typed;
    QPushButton* m_connect;
};

}  // namespace transship::ui
