// SPDX-License-Identifier: Apache-2.0
#include "ui/host_panel.h"

#include "core/base/text.h"
#include "core/host/saved_hosts.h"
#include "ui/background.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace transship::ui {

QString errorText(const Error& error) {
    QStringList parts;
    for (const auto* part : {&error.what, &error.reason, &error.remedy})
        if (!part->empty()) parts << QString::fromStdString(printable(*part));
    return parts.join("\n\n");
}

HostPanel::HostPanel(const QString& title, const QString& name, const ssh::Access& access, std::shared_ptr<GuiQuestions> questions,
                     QWidget* parent)
    : QGroupBox(title, parent),
      m_access(access),
      m_questions(std::move(questions)),
      m_address(new QLineEdit),
      m_connect(new QPushButton(tr("Connect"))),
      m_state(new QLabel),
      m_detail(new QLabel) {
    m_address->setObjectName(name + "AddressEdit");
    m_address->setAccessibleName(tr("Address of the host: %1").arg(title));
    m_address->setPlaceholderText(tr("user@host"));
    m_connect->setObjectName(name + "ConnectButton");
    m_state->setObjectName(name + "StateLabel");
    m_detail->setObjectName(name + "DetailLabel");
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setTextFormat(Qt::PlainText);
    auto font = m_state->font();
    font.setBold(true);
    m_state->setFont(font);
    auto* layout = new QGridLayout(this);
    layout->addWidget(m_address, 0, 0);
    layout->addWidget(m_connect, 0, 1);
    layout->addWidget(m_state, 1, 0, 1, 2);
    layout->addWidget(m_detail, 2, 0, 1, 2);
    layout->setRowStretch(3, 1);
    show(tr("Not connected"), tr("Write the address as for ssh, or an alias of ~/.ssh/config."));
    connect(m_connect, &QPushButton::clicked, this, &HostPanel::beginConnecting);
    connect(m_address, &QLineEdit::returnPressed, this, &HostPanel::beginConnecting);
}

void HostPanel::connectTo(const QString& address) {
    m_address->setText(address);
    beginConnecting();
}

void HostPanel::show(const QString& state, const QString& detail) {
    m_state->setText(state);
    m_detail->setText(detail);
}

void HostPanel::beginConnecting() {
    if (m_address->text().isEmpty()) return;
    m_facts.reset();
    m_line.reset();
    m_connect->setEnabled(false);
    show(tr("Connecting…"), {});
    Q_EMIT changed();
    auto connector = [address = m_address->text().toStdString(), access = m_access,
                      questions = m_questions]() -> Result<std::shared_ptr<host::Host>> {
        TRANSSHIP_ASSIGN(const auto target, host::resolveHost(address));
        auto used = access;
        if (used.identityFile.empty()) used.identityFile = target.identityFile;
        return host::Host::connect(target.address, used, *questions);
    };
    struct Connected {
        std::shared_ptr<migration::Line> line;
        host::HostFacts facts;
    };
    inBackground(
        this,
        [connector]() -> Result<Connected> {
            TRANSSHIP_ASSIGN(auto host, connector());
            TRANSSHIP_ASSIGN(auto facts, host::survey(*host));
            return Connected{std::make_shared<migration::Line>(std::move(host), connector), std::move(facts)};
        },
        [this](Result<Connected> result) {
            m_connect->setEnabled(true);
            if (result) {
                m_line = std::move(result->line);
                m_facts = std::move(result->facts);
                show(tr("Connected"), tr("Docker %1, %2\nKernel %3, %4\n%5")
                                          .arg(QString::fromStdString(m_facts->engineVersion),
                                               m_facts->experimental ? tr("checkpoints on") : tr("checkpoints switched off"),
                                               QString::fromStdString(m_facts->kernel), QString::fromStdString(m_facts->architecture),
                                               QString::fromStdString(m_facts->operatingSystem)));
            } else {
                show(tr("Not connected"), errorText(result.error()));
            }
            Q_EMIT changed();
        });
}

}  // namespace transship::ui
