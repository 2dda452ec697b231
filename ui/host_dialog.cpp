// SPDX-License-Identifier: Apache-2.0
#include "ui/host_dialog.h"

#include "core/host/facts.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/host_model.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace transship::ui {

HostDialog::HostDialog(host::SavedHost host, std::string replaces, const ssh::Access& access, std::shared_ptr<GuiQuestions> questions,
                       QWidget* parent)
    : QDialog(parent),
      m_replaces(std::move(replaces)),
      m_access(access),
      m_questions(std::move(questions)),
      m_name(new QLineEdit(QString::fromStdString(host.name))),
      m_host(new QLineEdit(QString::fromStdString(host.address.name))),
      m_user(new QLineEdit(QString::fromStdString(host.address.user))),
      m_port(new QLineEdit(host.address.port == 0 ? QString() : QString::number(host.address.port))),
      m_identity(new QLineEdit(QString::fromStdString(host.identityFile))),
      m_jump(new QLineEdit(QString::fromStdString(host.jumpHost))),
      m_group(new QLineEdit(QString::fromStdString(host.group))),
      m_test(new QPushButton(tr("&Test the connection"))),
      m_said(new QLabel),
      m_command(new CommandBar) {
    setObjectName("hostDialog");
    setWindowTitle(m_replaces.empty() ? tr("Add a host") : tr("Edit a host"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    m_name->setObjectName("hostNameEdit");
    m_host->setObjectName("hostAddressEdit");
    m_user->setObjectName("hostUserEdit");
    m_port->setObjectName("hostPortEdit");
    m_identity->setObjectName("hostIdentityEdit");
    m_jump->setObjectName("hostJumpEdit");
    m_group->setObjectName("hostGroupEdit");
    m_test->setObjectName("testButton");
    m_said->setObjectName("testLabel");
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_name->setPlaceholderText(tr("web1"));
    m_host->setPlaceholderText(tr("10.0.0.5, or a name"));
    m_user->setPlaceholderText(tr("as ~/.ssh/config says, or your own name"));
    m_port->setPlaceholderText(tr("22"));
    m_identity->setPlaceholderText(tr("those of ~/.ssh and of the SSH agent"));
    m_jump->setPlaceholderText(tr("none"));
    m_group->setPlaceholderText(tr("none"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* key = new QHBoxLayout;
    auto* browse = new QPushButton(tr("&Browse…"));
    key->addWidget(m_identity, 1);
    key->addWidget(browse);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Address:"), m_host);
    form->addRow(tr("&User:"), m_user);
    form->addRow(tr("&Port:"), m_port);
    auto* keyLabel = new QLabel(tr("&Key file:"));
    keyLabel->setBuddy(m_identity);
    form->addRow(keyLabel, key);
    form->addRow(tr("&Jump host:"), m_jump);
    form->addRow(tr("&Group:"), m_group);
    auto* explanation =
        new QLabel(tr("Passwords and passphrases are asked for when they are needed. Only the desktop's keyring ever keeps one, "
                      "if you want it to."));
    explanation->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(explanation);
    layout->addWidget(m_said);
    layout->addWidget(m_command);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HostDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HostDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &HostDialog::test);
    connect(browse, &QPushButton::clicked, this, &HostDialog::browse);
    for (const auto* edit : findChildren<QLineEdit*>()) connect(edit, &QLineEdit::textChanged, this, &HostDialog::nameCommand);
    nameCommand();
}

void HostDialog::nameCommand() {
    const auto host = written();
    std::vector<std::string> words{"hosts", "add", savedName().empty() ? "NAME" : savedName(), host ? host->address.text() : "ADDRESS"};
    const auto option = [&](const char* name, const QLineEdit* edit) {
        if (const auto text = edit->text().trimmed(); !text.isEmpty()) words.insert(words.end(), {name, text.toStdString()});
    };
    option("--identity", m_identity);
    option("--jump", m_jump);
    option("--group", m_group);
    m_command->setWords(words);
}

std::string HostDialog::savedName() const { return m_name->text().trimmed().toStdString(); }

Result<host::SavedHost> HostDialog::written() const {
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
    TRANSSHIP_ASSIGN(auto address, ssh::parseAddress(text(m_host)));
    if (!m_user->text().isEmpty()) address.user = text(m_user);
    if (!m_port->text().isEmpty()) address.port = m_port->text().toUInt();
    // Whatever the fields hold has to be an address as a whole.
    TRANSSHIP_ASSIGN(address, ssh::parseAddress(address.text()));
    return host::SavedHost{
        .name = savedName(), .address = address, .identityFile = text(m_identity), .jumpHost = text(m_jump), .group = text(m_group)};
}

void HostDialog::say(const QString& text) { m_said->setText(text); }

void HostDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("The private key"), QDir::homePath() + "/.ssh");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_identity, &QLineEdit::setText);
    dialog->open();
}

void HostDialog::test() {
    const auto host = written();
    if (!host) return say(errorText(host.error()));
    m_test->setEnabled(false);
    say(tr("Connecting…"));
    inBackground(
        this,
        [connector = connectorTo(*host, m_access, m_questions)]() -> Result<host::HostFacts> {
            TRANSSHIP_ASSIGN(const auto connected, connector());
            return host::survey(*connected);
        },
        [this](const Result<host::HostFacts>& facts) {
            m_test->setEnabled(true);
            say(facts ? tr("It works: Docker %1, kernel %2, %3.")
                            .arg(QString::fromStdString(facts->engineVersion), QString::fromStdString(facts->kernel),
                                 QString::fromStdString(facts->operatingSystem))
                      : errorText(facts.error()));
        });
}

void HostDialog::accept() {
    const auto host = written();
    if (!host) return say(errorText(host.error()));
    const auto kept = m_replaces.empty() ? host::addSavedHost(*host) : host::replaceSavedHost(m_replaces, *host);
    if (!kept) return say(errorText(kept.error()));
    QDialog::accept();
}

}  // namespace transship::ui
