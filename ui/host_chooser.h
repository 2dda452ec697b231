// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/host_model.h"

#include <QListWidget>

namespace transship::ui {

// Where a container may go: all hosts but the one it is on. Those that can't take it are grey and say why; one that is not connected yet is
// connected when it is chosen.
class HostChooser final : public QListWidget {
    Q_OBJECT
public:
    HostChooser(HostModel* model, HostPointer source, QWidget* parent = nullptr);

    // Null unless it is connected and can be used.
    HostPointer chosen() const;
    void choose(const HostPointer& entry);

Q_SIGNALS:
    void changed();

private:
    void fill();
    HostPointer current() const;

    HostModel* m_model;
    HostPointer m_source;
    std::vector<HostPointer> m_entries;  // by row
    bool m_filling = false;
};

}  // namespace transship::ui
