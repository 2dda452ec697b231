// SPDX-License-Identifier: Apache-2.0
#include "ui/contents_window.h"

#include "core/checkpoint/archive_file.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/heading.h"
#include "ui/json_view.h"
#include "ui/process_model.h"
#include "ui/tables.h"
#include "ui/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace transship::ui {
namespace {

// "noon of job (lab/workload), exported from root@a with Docker 28.5.2"; archives of others say nothing of that.
QString aboutText(const json::Json& about) {
    if (!about.is_object()) return ContentsWindow::tr("An archive of Podman, CRI-O or Kubernetes.");
    const auto text = [](const json::Json& object, const char* key) { return plain(object.at(key).get<std::string>()); };
    const auto& container = about.at("container");
    auto name = text(container, "Name");
    if (name.startsWith('/')) name.remove(0, 1);
    return ContentsWindow::tr("%1 of %2 (%3), exported from %4 with Docker %5, kernel %6")
        .arg(text(about, "name"), name, text(container.at("Config"), "Image"), text(about, "host"), text(about, "engine"),
             text(about, "kernel"));
}

}  // namespace

ContentsWindow::ContentsWindow(const QString& title, Look look, const std::vector<std::string>& command, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_name(title),
      m_title(heading("contentsTitle")),
      m_said(new QLabel),
      m_filter(new QLineEdit),
      m_tabs(new QTabWidget),
      m_processes(new ProcessModel(this)),
      m_files(new OpenFileModel(this)),
      m_json(new JsonView) {
    setObjectName("contentsWindow");
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 680);
    m_title->setText(title);
    m_said->setObjectName("contentsSaid");
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_said->setText(tr("Looking…"));
    m_tabs->setObjectName("contentsTabs");
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeProcesses(), tr("&Processes and files"));
    m_tabs->addTab(m_json, tr("&JSON"));
    m_tabs->setEnabled(false);
    auto* bar = new CommandBar;
    bar->setWords(command);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_said);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(commandAndClose(bar, this));
    inBackground(
        this, [look = std::move(look), stop = m_stop.get_token()] { return look(stop); },
        [this](const Result<Found>& found) { fill(found); });
}

QWidget* ContentsWindow::makeProcesses() {
    const auto sorted = [this](QAbstractItemModel* model) {
        auto* proxy = new QSortFilterProxyModel(this);
        proxy->setSourceModel(model);
        proxy->setFilterKeyColumn(-1);
        proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
        return proxy;
    };
    auto* processes = sorted(m_processes);
    processes->setSortRole(ProcessModel::SortRole);
    m_processTable = rowTable(processes, "processTable", tr("Processes"));
    m_processTable->sortByColumn(ProcessModel::Pid, Qt::AscendingOrder);
    auto* files = sorted(m_files);
    m_fileTable = rowTable(files, "openFileTable", tr("What they have open"));
    m_fileTable->sortByColumn(OpenFileModel::Pid, Qt::AscendingOrder);
    m_filter->setObjectName("openFileFilter");
    m_filter->setPlaceholderText(tr("Filter what is open"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, files, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_processTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContentsWindow::filterFiles);
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_fileTable, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_processTable);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

void ContentsWindow::fill(const Result<Found>& found) {
    if (!found) return m_said->setText(errorText(found.error()));
    m_found = found->contents.processes;
    auto document = checkpoint::toJson(found->contents);
    if (!found->about.is_null()) document["about"] = found->about;
    QStringList said;
    if (found->about.is_object()) said << aboutText(found->about);
    std::uint64_t memory = 0;
    for (const auto& process : m_found) memory += process.memory;
    said << tr("%n processes with %1 of memory. Everything they had in memory is in it, passwords too.", nullptr,
               static_cast<int>(m_found.size()))
                .arg(amount(memory));
    for (const auto& unread : found->contents.unread) said << tr("Not understood: %1").arg(plain(unread));
    m_said->setText(said.join('\n'));
    m_processes->setProcesses(m_found);
    filterFiles();
    for (auto* table : {m_processTable, m_fileTable}) table->resizeColumnsToContents();
    m_json->setDocument(std::make_shared<const json::Json>(std::move(document)));
    m_tabs->setEnabled(true);
}

// Those of the chosen process; of all where none is chosen.
void ContentsWindow::filterFiles() {
    const auto rows = m_processTable->selectionModel()->selectedRows();
    std::optional<std::uint32_t> only;
    if (!rows.isEmpty()) only = rows.front().data().toUInt();
    m_files->setProcesses(m_found, only);
}

ContentsWindow* contentsOfFile(const QString& file, QWidget* parent) {
    const auto look = [path = file.toStdString()](const std::stop_token& stop) -> Result<ContentsWindow::Found> {
        TRANSSHIP_ASSIGN(const auto source, checkpoint::sourceOfFile(path, stop));
        TRANSSHIP_ASSIGN(const auto opened, checkpoint::open(source));
        TRANSSHIP_ASSIGN(auto contents, checkpoint::read(opened.images));
        return ContentsWindow::Found{std::move(contents), opened.about};
    };
    return new ContentsWindow(QFileInfo(file).fileName(), look, {"checkpoint", "show", file.toStdString()}, parent);
}

}  // namespace transship::ui
