// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/checkpoint/removal.h"
#include "ui/checkpoint_model.h"
#include "ui/checkpoint_window.h"
#include "ui/command_bar.h"
#include "ui/text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace transship::ui {

using checkpoint::Kept;

void CheckpointWindow::remove() {
    const auto rows = chosen();
    if (rows.empty()) return;
    const auto& first = *rows.front();
    std::vector<std::string> names;
    std::uint64_t bytes = 0;
    for (const auto* row : rows) {
        names.push_back(row->name);
        bytes += row->bytes;
    }
    std::vector<std::string> command{"checkpoint", "rm", m_host.toStdString(), commandWord(first)};
    command.insert(command.end(), names.begin(), names.end());
    auto* agree =
        ask(tr("Delete"), tr("Delete %1 of %2 for ever? %3 come free.").arg(plain(joined(names, ", ")), containerOf(first), amount(bytes)),
            tr("&Delete"), QMessageBox::DestructiveRole, command);
    connect(agree, &QPushButton::clicked, this, [this, names, container = first.container] { removeNamed(container, names); });
}

void CheckpointWindow::removeNamed(const std::string& container, const std::vector<std::string>& names) {
    work(tr("Deleting…"), [this, names, container](const host::Host& host, const std::stop_token& stop) -> Result<Then> {
        TRANSSHIP_ASSIGN(const auto freed, checkpoint::removeAll(host, container, names, stop));
        return [this, freed] { return listAfter(tr("%1 came free.").arg(amount(freed))); };
    });
}

QMenu* CheckpointWindow::makeDeleteMenu() {
    auto* menu = new QMenu(this);
    menu->addAction(tr("The &chosen ones…"), this, &CheckpointWindow::remove)->setObjectName("deleteAction");
    menu->addAction(tr("By a &rule…"), this, &CheckpointWindow::removeByRule)->setObjectName("deleteByRuleAction");
    return menu;
}

void CheckpointWindow::removeByRule() {
    const auto rows = chosen();
    if (rows.empty()) return;
    const auto first = *rows.front();
    std::vector<Kept> ofContainer;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).container == first.container) ofContainer.push_back(m_model->row(row));
    auto* dialog = new QDialog(this);
    dialog->setObjectName("ruleDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Delete by a rule"));
    auto* keep = new QSpinBox;
    keep->setObjectName("keepBox");
    keep->setRange(0, 100'000);
    keep->setValue(3);
    auto* days = new QSpinBox;
    days->setObjectName("olderThanBox");
    days->setRange(0, 100'000);
    days->setSuffix(tr(" days"));
    days->setSpecialValueText(tr("any age"));
    auto* says = new QLabel;
    says->setObjectName("ruleLabel");
    says->setTextFormat(Qt::PlainText);
    says->setWordWrap(true);
    says->setMinimumWidth(480);
    auto* command = new CommandBar;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* agree = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    agree->setObjectName("agreeButton");
    const auto gone = [=] {
        return checkpoint::removedByRule(ofContainer, static_cast<std::size_t>(keep->value()), std::chrono::days(days->value()),
                                         std::chrono::system_clock::now());
    };
    const auto say = [=, this] {
        const auto names = gone();
        std::uint64_t bytes = 0;
        for (const auto& each : ofContainer)
            if (std::ranges::find(names, each.name) != names.end()) bytes += each.bytes;
        says->setText(
            names.empty()
                ? tr("None of %1 is to go by that rule.").arg(containerOf(first))
                : tr("These of %1 go for ever, and %2 come free: %3").arg(containerOf(first), amount(bytes), plain(joined(names, ", "))));
        agree->setEnabled(!names.empty());
        command->setWords({"checkpoint", "rm", m_host.toStdString(), commandWord(first), "--keep", std::to_string(keep->value()),
                           "--older-than", std::to_string(days->value())});
    };
    auto* layout = new QFormLayout(dialog);
    layout->addRow(tr("&Keep the newest:"), keep);
    layout->addRow(tr("Of the others, those &older than:"), days);
    layout->addRow(says);
    layout->addRow(command);
    layout->addRow(buttons);
    for (auto* box : {keep, days}) connect(box, &QSpinBox::valueChanged, dialog, say);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(agree, &QPushButton::clicked, dialog, [=, this] {
        dialog->accept();
        removeNamed(first.container, gone());
    });
    say();
    dialog->open();
}

}  // namespace transship::ui
