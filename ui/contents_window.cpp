// SPDX-License-Identifier: Apache-2.0
#include "ui/contents_window.h"

#include "core/base/text.h"
#include "core/checkpoint/archive_file.h"
#include "core/checkpoint/image_json.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/command_bar.h"
#include "ui/heading.h"
#include "ui/json_view.h"
#include "ui/process_model.h"
#include "ui/spoken.h"
#include "ui/tables.h"
#include "ui/text.h"
#include "ui/text_table_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStringListModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace transship::ui {
namespace {

// "noon of job (lab/workload), exported from root@a with Docker 28.5.2"
QString aboutText(const json::Json& about) {
    const auto text = [](const json::Json& object, const char* key) { return plain(object.at(key).get<std::string>()); };
    const auto& container = about.at("container");
    auto name = text(container, "Name");
    if (name.startsWith('/')) name.remove(0, 1);
    return ContentsWindow::tr("%1 of %2 (%3), exported from %4 with Docker %5, kernel %6")
        .arg(text(about, "name"), name, text(container.at("Config"), "Image"), text(about, "host"), text(about, "engine"),
             text(about, "kernel"));
}

QString aboutText(const checkpoint::Foreign& foreign) {
    QStringList said{ContentsWindow::tr("An archive of Podman, CRI-O or Kubernetes.")};
    if (!foreign.name.empty()) said << ContentsWindow::tr("Its container was %1.").arg(plain(foreign.name));
    if (!foreign.image.empty()) said << ContentsWindow::tr("Its image was %1.").arg(plain(foreign.image));
    const auto made = QDateTime::fromString(QString::fromStdString(foreign.made), Qt::ISODateWithMs);
    if (made.isValid()) said << ContentsWindow::tr("It was made at %1.").arg(QLocale().toString(made.toLocalTime(), QLocale::ShortFormat));
    return said.join(' ');
}

QSortFilterProxyModel* sorted(QAbstractItemModel* model, QObject* parent) {
    auto* proxy = new QSortFilterProxyModel(parent);
    proxy->setSourceModel(model);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    return proxy;
}

}  // namespace

ContentsWindow::ContentsWindow(const QString& title, Look look, SearchView::Search search, const std::vector<std::string>& command,
                               QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_words(command),
      m_title(heading("contentsTitle")),
      m_said(new QLabel),
      m_filter(new QLineEdit),
      m_tabs(new QTabWidget),
      m_processes(new ProcessModel(this)),
      m_files(new OpenFileModel(this)),
      m_regions(new RegionModel(this)),
      m_variables(new QStringListModel(this)),
      m_values(new QCheckBox(tr("Show the &values, passwords among them"))),
      m_signals(new TextTableModel({tr("PID"), tr("Handles"), tr("Ignores"), tr("Blocks"), tr("Pending"), tr("Namespaces")}, this)),
      m_mounts(new TextTableModel({tr("Namespace"), tr("Mounted at"), tr("Type"), tr("From"), tr("Options")}, this)),
      m_json(new JsonView),
      m_image(new QComboBox),
      m_command(new CommandBar),
      m_imageJson(new JsonView) {
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
    auto* regions = sorted(m_regions, this);
    regions->setSortRole(RegionModel::SortRole);
    m_regionTable = rowTable(regions, "regionTable", tr("The map of the memory"));
    m_regionTable->sortByColumn(RegionModel::From, Qt::AscendingOrder);
    m_tabs->addTab(m_regionTable, tr("&Memory"));
    auto searching = command;
    searching[1] = "search";
    m_tabs->addTab(new SearchView(std::move(search), std::move(searching)), tr("Sea&rch"));
    m_tabs->addTab(makeEnvironment(), tr("&Environment"));
    m_tabs->addTab(makeSystem(), tr("&Signals and mounts"));
    m_json->setObjectName("jsonPage");
    m_tabs->addTab(m_json, tr("&JSON"));
    m_tabs->addTab(makeImages(), tr("CRIU's &images"));
    m_tabs->setEnabled(false);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ContentsWindow::showCommand);
    connect(m_values, &QCheckBox::toggled, this, &ContentsWindow::showCommand);
    showCommand();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_said);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(commandAndClose(m_command, this));
    inBackground(
        this, [look = std::move(look), stop = m_stop.get_token()] { return look(stop); },
        [this](const Result<checkpoint::Found>& found) { fill(found); });
}

QWidget* ContentsWindow::makeProcesses() {
    auto* processes = sorted(m_processes, this);
    processes->setSortRole(ProcessModel::SortRole);
    m_processTable = rowTable(processes, "processTable", tr("Processes"));
    m_processTable->sortByColumn(ProcessModel::Pid, Qt::AscendingOrder);
    auto* files = sorted(m_files, this);
    m_fileTable = rowTable(files, "openFileTable", tr("What they have open"));
    m_fileTable->sortByColumn(OpenFileModel::Pid, Qt::AscendingOrder);
    m_filter->setObjectName("openFileFilter");
    m_filter->setPlaceholderText(tr("Filter what is open"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, files, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_processTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContentsWindow::showChosen);
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

QWidget* ContentsWindow::makeEnvironment() {
    auto* list = new QListView;
    list->setObjectName("variableList");
    list->setAccessibleName(tr("Environment"));
    list->setModel(m_variables);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    m_values->setObjectName("valuesBox");
    connect(m_values, &QCheckBox::toggled, this, [this] {
        showChosen();
        showDocument();
    });
    auto* page = new QWidget;
    page->setObjectName("environmentPage");
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_values);
    layout->addWidget(list, 1);
    return page;
}

QWidget* ContentsWindow::makeSystem() {
    const auto table = [this](QAbstractItemModel* model, const char* name, const QString& title) {
        auto* one = rowTable(sorted(model, this), name, title);
        one->sortByColumn(-1, Qt::AscendingOrder);  // as the dump has them, until somebody asks
        return one;
    };
    m_signalTable = table(m_signals, "signalTable", tr("What processes do about signals"));
    m_mountTable = table(m_mounts, "mountTable", tr("Mounts"));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName("systemPage");
    splitter->addWidget(m_signalTable);
    splitter->addWidget(m_mountTable);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

QWidget* ContentsWindow::makeImages() {
    m_image->setObjectName("imageBox");
    m_image->setAccessibleName(tr("Image"));
    m_imageJson->setObjectName("imageView");
    auto* page = new QWidget;
    page->setObjectName("imagesPage");
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_image);
    layout->addWidget(m_imageJson, 1);
    connect(m_image, &QComboBox::currentIndexChanged, this, &ContentsWindow::showImage);
    return page;
}

void ContentsWindow::fill(const Result<checkpoint::Found>& found) {
    if (!found) return m_said->setText(errorText(found.error()));
    m_found = *found;
    const auto& processes = m_found.contents.processes;
    QStringList said;
    if (m_found.about.is_object()) said << aboutText(m_found.about);
    if (m_found.foreign) said << aboutText(*m_found.foreign);
    std::uint64_t memory = 0;
    for (const auto& process : processes) memory += process.memory;
    said << tr("%n processes with %1 of memory. Everything they had in memory is in it, passwords too.", nullptr,
               static_cast<int>(processes.size()))
                .arg(amount(memory));
    if (!m_found.contents.hostName.empty()) said << tr("Its host name is %1.").arg(plain(m_found.contents.hostName));
    if (const auto& counted = m_found.contents.statistics)
        said << tr("CRIU looked at %1 pages and wrote %2; the processes stood still for %3.")
                    .arg(QLocale().toString(static_cast<qulonglong>(counted->pagesScanned)),
                         QLocale().toString(static_cast<qulonglong>(counted->pagesWritten)),
                         duration(std::chrono::duration_cast<std::chrono::milliseconds>(counted->frozen)));
    for (const auto& moved : m_found.movedOn) said << tr("It can't be restored here as it is: %1.").arg(spoken(moved));
    for (const auto& unread : m_found.contents.unread) said << tr("Not understood: %1").arg(plain(unread));
    m_said->setText(said.join('\n'));
    m_processes->setProcesses(processes);
    showChosen();
    QList<QStringList> mounts;
    for (const auto& mount : m_found.contents.mounts)
        mounts << QStringList{QString::number(mount.space), plain(mount.path), plain(mount.type), plain(mount.source),
                              plain(mount.options)};
    m_mounts->setRows(std::move(mounts));
    for (auto* table : {m_processTable, m_fileTable, m_regionTable, m_signalTable, m_mountTable}) table->resizeColumnsToContents();
    for (const auto& [name, content] : m_found.images) m_image->addItem(plain(name), QByteArray::fromStdString(name));
    showDocument();
    m_tabs->setEnabled(true);
}

// The values of the environment are shown where they are asked for.
void ContentsWindow::showDocument() {
    m_json->setDocument(std::make_shared<const json::Json>(checkpoint::toJson(m_found, m_values->isChecked())));
}

// What is shown on each page is asked for by another option.
void ContentsWindow::showCommand() {
    const auto name = m_tabs->currentWidget()->objectName();
    auto words = m_words;
    if (name == "regionTable") words.emplace_back("--memory");
    if (name == "environmentPage") words.emplace_back(m_values->isChecked() ? "--environment=values" : "--environment");
    if (name == "systemPage") words.insert(words.end(), {"--signals", "--mounts"});
    if (name == "jsonPage") words.emplace_back("--json");
    if (name == "imagesPage") words.insert(words.end(), {"--image", m_image->currentData().toByteArray().toStdString()});
    m_command->setWords(words);
}

void ContentsWindow::showImage() {
    showCommand();
    const auto image = checkpoint::imageAsJson(m_found.images, m_image->currentData().toByteArray().toStdString());
    m_imageJson->setDocument(std::make_shared<const json::Json>(image ? *image : json::Json{{"not_understood", summary(image.error())}}));
}

// What belongs to the chosen process; to all where none is chosen.
void ContentsWindow::showChosen() {
    const auto rows = m_processTable->selectionModel()->selectedRows();
    std::vector<checkpoint::Frozen> chosen;
    for (const auto& process : m_found.contents.processes)
        if (rows.isEmpty() || rows.front().data().toUInt() == process.pid) chosen.push_back(process);
    m_files->setProcesses(chosen);
    m_regions->setProcesses(chosen);
    QList<QStringList> actions;
    for (const auto& process : chosen) {
        const auto words = [](const std::vector<std::string>& names) { return plain(joined(names, " ")); };
        QStringList spaces;
        for (const auto& [kind, number] : process.namespaces) spaces << plain(kind) + ' ' + QString::number(number);
        actions << QStringList{QString::number(process.pid),   words(process.signals.handled), words(process.signals.ignored),
                               words(process.signals.blocked), words(process.signals.pending), spaces.join(", ")};
    }
    m_signals->setRows(std::move(actions));
    QStringList variables;
    for (const auto& process : chosen)
        for (const auto& variable : process.environment)
            variables << plain(m_values->isChecked() ? variable : checkpoint::nameOfVariable(variable));
    m_variables->setStringList(variables);
}

ContentsWindow* archiveWindow(const QString& file, QWidget* parent) {
    const auto path = file.toStdString();
    return new ContentsWindow(
        QFileInfo(file).fileName(), [path](const std::stop_token& stop) { return checkpoint::contentsOfFile(path, stop); },
        [path](const checkpoint::Pattern& pattern, std::size_t most, const std::stop_token& stop) {
            return checkpoint::searchInFile(path, pattern, most, stop);
        },
        {"checkpoint", "show", path}, parent);
}

}  // namespace transship::ui
