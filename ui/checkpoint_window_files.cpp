// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/archive_file.h"
#include "core/host/consent.h"
#include "core/migration/restore_elsewhere.h"
#include "ui/agent_choice.h"
#include "ui/checkpoint_model.h"
#include "ui/checkpoint_window.h"
#include "ui/command_bar.h"
#include "ui/text.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace transship::ui {

QMenu* CheckpointWindow::makeExportMenu() {
    auto* menu = new QMenu(this);
    menu->addAction(tr("The &checkpoint alone…"), this, [this] { exportOne(checkpoint::Files::Stay); })->setObjectName("exportAction");
    auto* all = menu->addAction(tr("With the container's &image and files…"), this, [this] { exportOne(checkpoint::Files::Come); });
    all->setObjectName("exportFilesAction");
    return menu;
}

void CheckpointWindow::exportOne(checkpoint::Files files) {
    const auto rows = chosen();
    if (rows.size() != 1) return;
    const auto kept = *rows.front();
    auto* dialog = new QFileDialog(this, tr("Export. The file holds every password that its processes had in memory"));
    dialog->setObjectName("exportDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // An archive takes nobody's place.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix("checkpoint.tar.zst");
    dialog->selectFile(containerOf(kept) + '-' + plain(kept.name) + ".checkpoint.tar.zst");
    connect(dialog, &QFileDialog::fileSelected, this, [this, kept, files](const QString& file) {
        work(
            tr("%1 is being packed.").arg(plain(kept.name)),
            [kept, files, path = file.toStdString(), bytes = m_bytes](const host::Host& host, const std::stop_token& stop) -> Result<Then> {
                const auto told = [bytes](std::uint64_t written) { *bytes = written; };
                TRANSSHIP_ASSIGN(const auto exported, checkpoint::exportToFile(host, kept.container, kept.name, files, path, told, stop));
                return [path, exported] {
                    return tr("Wrote %1: %2 for %3. It holds every password that its processes had in memory: keep it like one.")
                        .arg(plain(path), amount(exported.bytes), amount(exported.packed.bytes));
                };
            });
    });
    dialog->open();
}

void CheckpointWindow::chooseArchive(const QString& title, const char* name, const std::function<void(const QString&)>& chosen) {
    auto* dialog = new QFileDialog(this, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Checkpoints (*.tar.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void CheckpointWindow::importOne() {
    const auto title = tr("Import an archive for %1").arg(plain(m_container.toStdString()));
    chooseArchive(title, "importDialog", [this](const QString& file) {
        work(tr("%1 is being read, and compared with its checksums…").arg(plain(file.toStdString())),
             [this, container = m_container.toStdString(), path = file.toStdString()](const host::Host& host,
                                                                                      const std::stop_token& stop) -> Result<Then> {
                 const auto archive = [&] { return checkpoint::sourceOfFile(path, stop); };
                 TRANSSHIP_ASSIGN(const auto imported, checkpoint::importInto(host, container, {}, archive, stop));
                 return [=, this] {
                     const auto said = tr("%1 has the checkpoint %2.").arg(plain(container), plain(imported.name));
                     return listAfter(imported.remark.empty() ? said : said + '\n' + plain(imported.remark));
                 };
             });
    });
}

void CheckpointWindow::chooseFileToRestore() {
    chooseArchive(tr("Let a new container go on from an exported checkpoint"), "restoreFileDialog",
                  [this](const QString& file) { askForNewContainer(file); });
}

void CheckpointWindow::askForNewContainer(const QString& file) {
    auto* dialog = new QDialog(this);
    dialog->setObjectName("newContainerDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Restore a file"));
    auto* name = new QLineEdit;
    name->setObjectName("newContainerEdit");
    name->setPlaceholderText(tr("the one it had"));
    auto* explanation = new QLabel(tr("A new container on %1 goes on from %2. It must not run anywhere else: two of one kind at one work "
                                      "spoil it. Its volumes must be there already.")
                                       .arg(m_host, plain(file.toStdString())));
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setMinimumWidth(480);
    auto* command = new CommandBar;
    const auto say = [=, this] {
        std::vector<std::string> words{"checkpoint", "restore", file.toStdString(), m_host.toStdString()};
        if (!name->text().isEmpty()) words.insert(words.end(), {"--name", name->text().toStdString()});
        command->setWords(words);
    };
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* agree = buttons->addButton(tr("&Restore it"), QDialogButtonBox::AcceptRole);
    agree->setObjectName("agreeButton");
    auto* layout = new QFormLayout(dialog);
    layout->addRow(explanation);
    layout->addRow(tr("&Name:"), name);
    layout->addRow(command);
    layout->addRow(buttons);
    connect(name, &QLineEdit::textChanged, command, say);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, file, name] { restoreFile(file.toStdString(), name->text().toStdString()); });
    say();
    dialog->open();
}

void CheckpointWindow::restoreFile(const std::string& path, const std::string& name) {
    chooseAgent(this, m_line, m_host, host::agentConsent(m_host.toStdString()).value_or(false));
    work(tr("%1 is being restored…").arg(plain(path)),
         [this, path, name, line = m_line](const host::Host&, const std::stop_token& stop) -> Result<Then> {
             const auto restored = migration::restoreElsewhere(
                 *line, [&] { return checkpoint::sourceOfFile(path, stop); }, {.name = name}, [](const std::string&) {}, stop);
             line->endAgent();
             if (!restored) return fail(restored.error());
             return [this, restored = *restored] {
                 return afterRestore(plain(restored.container), restored.checkpoint, restored.processes, restored.remarks);
             };
         });
}

}  // namespace transship::ui
