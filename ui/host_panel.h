// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/facts.h"
#include "core/migration/line.h"
#include "ui/gui_questions.h"

#include <QGroupBox>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace transship::ui {

// One host: where it is, whether it is connected, and what it says of itself.
class HostPanel final : public QGroupBox {
    Q_OBJECT
public:
    HostPanel(const QString& title, const QString& name, const ssh::Access& access, std::shared_ptr<GuiQuestions> questions,
              QWidget* parent = nullptr);

    void connectTo(const QString& address);
    bool isConnected() const { return m_facts.has_value(); }
    const std::optional<host::HostFacts>& facts() const { return m_facts; }
    std::shared_ptr<migration::Line> line() const { return m_line; }

Q_SIGNALS:
    void changed();

private:
    void beginConnecting();
    void show(const QString& state, const QString& detail);

    ssh::Access m_access;
    std::shared_ptr<GuiQuestions> m_questions;
    QLineEdit* m_address;
    QPushButton* m_connect;
    QLabel* m_state;
    QLabel* m_detail;
    std::shared_ptr<migration::Line> m_line;
    std::optional<host::HostFacts> m_facts;
};

// What failed, why and what to do, as paragraphs.
QString errorText(const Error& error);

}  // namespace transship::ui
