// SPDX-License-Identifier: Apache-2.0
// Drives the real window: two hosts, a container, the wizard to its end. test_window.py prepares the hosts and looks at what became of
// them.
#include "core/preflight/kept.h"
#include "tests/ui/stage.h"
#include "ui/background.h"
#include "ui/checkpoint_model.h"
#include "ui/downtime_chart.h"
#include "ui/finding_model.h"
#include "ui/history_model.h"
#include "ui/hit_model.h"
#include "ui/host_chooser.h"
#include "ui/inspect_window.h"
#include "ui/json_window.h"
#include "ui/plan_model.h"
#include "ui/process_model.h"
#include "ui/queue_model.h"
#include "ui/schedule_model.h"
#include "ui/service_probe.h"
#include "ui/side_by_side_model.h"
#include "ui/single_window.h"
#include "ui/text_table_model.h"
#include "ui/work_under_way.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolTip>
#include <QTreeView>

using namespace transship;
using namespace transship::ui;
using namespace std::chrono_literals;

class WindowStory final : public Stage {
    Q_OBJECT

    // The command that the test was given for its middle.
    static void runOther() {
        auto command = setting("TRANSSHIP_OTHER_COMMAND").split('\n');
        const auto program = command.takeFirst();
        QCOMPARE(QProcess::execute(program, command), 0);
    }

    // With the first container that the report of this page says can move.
    static void rehearse(QWidget* page) {
        auto* with = find<QPushButton>(page, "rehearseWithButton");
        QTRY_VERIFY(with->isEnabled());
        with->menu()->actions().front()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QMessageBox>(page, "rehearsalBox") != nullptr, 20'000);
        auto* question = find<QMessageBox>(page, "rehearsalBox");
        QVERIFY(question->text().contains("will stand still for about"));
        QVERIFY(question->informativeText().contains("--container tally --rehearse=full"));
        photograph(question, "rehearse");
        find<QPushButton>(question, "agreeButton")->click();
        const auto* table = find<QTableView>(page, "findingTable");
        const auto said = [&] {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    if (table->model()->index(row, column).data().toString().contains("It stood still for")) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), 60'000);
    }

private Q_SLOTS:
    void cleanupTestCase() { QVERIFY(hasLetGo()); }

    void anEmptyWindowSaysWhatToDo() {
        MainWindow window({});
        window.show();
        QVERIFY(find<QLabel>(&window, "emptyLabel")->isVisible());
        QVERIFY(!find<QAction>(&window, "moveAction")->isEnabled());
        photograph(&window, "empty");
    }

    void theWindowIsAsItWasLeftAndHelpIsAKeyAway() {
        {
            MainWindow window({});
            window.show();
            auto* header = find<QTableView>(&window, "containerTable")->horizontalHeader();
            header->resizeSection(0, 321);
            header->moveSection(2, 1);
            for (auto* action : window.findChildren<QAction*>())
                if (action->shortcuts().contains(QKeySequence(Qt::Key_F1))) action->trigger();
            const auto* help = window.findChild<QWidget*>("helpWindow");
            QVERIFY(help != nullptr && help->isVisible());
            const auto* browser = help->findChild<QTextBrowser*>("helpBrowser");
            QVERIFY(browser->toPlainText().size() > 1'000);
            QVERIFY2(browser->document()->idealWidth() <= browser->viewport()->width(), "its pictures fit");
            QVERIFY(window.close());
        }
        MainWindow window({});
        QSettings().remove("window/columns");
        const auto* header = find<QTableView>(&window, "containerTable")->horizontalHeader();
        QCOMPARE(header->sectionSize(0), 321);
        QCOMPARE(header->visualIndex(2), 1);
    }

    void aRefusedConnectionSaysWhy() {
        MainWindow window({});
        window.show();
        auto* edit = find<QLineEdit>(&window, "addressEdit");
        QTest::keyClicks(edit, "root@no-such-host.invalid");
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(&window, "troubleText")->text().contains("No connection"), 20'000);
        QVERIFY(find<QPushButton>(&window, "tryAgainButton")->isVisible());
        photograph(&window, "refused");
    }

    void aWindowThatClosesWhileItAsksLetsTheThreadGo() {
        auto window = std::make_unique<MainWindow>(ssh::Access{.identityFile = setting("TRANSSHIP_KEY").toStdString(),
                                                               .knownHostsFile = setting("TRANSSHIP_NO_KNOWN_HOSTS").toStdString()});
        window->show();
        window->connectTo(setting("TRANSSHIP_SOURCE"), {});
        QTRY_VERIFY_WITH_TIMEOUT(find<QMessageBox>(window.get(), "hostKeyBox") != nullptr, 20'000);
        const auto* key = find<QMessageBox>(window.get(), "hostKeyBox");
        QVERIFY2((key->text() + key->informativeText()).contains("SHA256:"), qPrintable(key->text() + key->informativeText()));
        photograph(find<QMessageBox>(window.get(), "hostKeyBox"), "hostkey");
        window->connectTo({}, setting("TRANSSHIP_DESTINATION"));
        window.reset();
        QVERIFY(workers().waitForDone(20s));
    }

    void aSecondWindowHandsOverWhatItWasAskedFor() {
        const auto first = SingleWindow::claim({}, {});
        QVERIFY2(first && *first != nullptr, first ? "" : first.error().what.c_str());
        QStringList heard;
        connect(first->get(), &SingleWindow::wanted, this,
                [&](const QString& source, const QString& destination) { heard << source << destination; });
        bool isSecond = false;
        workers().start([&] {
            const auto claimed = SingleWindow::claim("root@a", "root@b");
            isSecond = claimed && *claimed == nullptr;
        });
        QTRY_VERIFY_WITH_TIMEOUT(workers().running() == 0, 20'000);
        QVERIFY(isSecond);
        QCOMPARE(heard, (QStringList{"root@a", "root@b"}));
    }

    void theDesktopKnowsOfAMigrationUnderWay() {
        QApplication::setApplicationDisplayName("Transship");
        MainWindow window({});
        window.show();
        auto work = std::make_unique<WorkUnderWay>(&window, "Moving tally");
        // desktop.py tells when the lock is taken and when it is let go.
        const auto told = [](const QString& word) {
            QFile file(setting("TRANSSHIP_DESKTOP_SAYS"));
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(word.toUtf8());
        };
        QTRY_VERIFY_WITH_TIMEOUT(told("keeps awake sleep:idle:shutdown Transship Moving tally block"), 20'000);
        QVERIFY(!told("may sleep"));
        QTRY_VERIFY_WITH_TIMEOUT(told("in the tray: Moving tally"), 20'000);
        work->say("Memory: 10 MB");
        QTRY_VERIFY_WITH_TIMEOUT(told("in the tray: Moving tally Memory: 10 MB"), 20'000);
        window.hide();
        QFile press(setting("TRANSSHIP_DESKTOP_SAYS") + ".press");
        QVERIFY(press.open(QIODevice::WriteOnly));
        QTRY_VERIFY_WITH_TIMEOUT(window.isVisible(), 20'000);
        QVERIFY(!told("out of the tray"));
        work.reset();
        QTRY_VERIFY_WITH_TIMEOUT(told("may sleep"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(told("out of the tray"), 20'000);
        window.hide();
        WorkUnderWay::tellEnd(&window, "<b>tally</b> runs on there.");
        QTRY_VERIFY_WITH_TIMEOUT(told("notified Transship: &lt;b&gt;tally&lt;/b&gt; runs on there."), 20'000);
    }

    void theKeyringKeepsAPassword() {
        auto window = std::make_unique<MainWindow>(
            ssh::Access{.identityFile = {}, .knownHostsFile = setting("TRANSSHIP_NO_KNOWN_HOSTS").toStdString()});
        window->show();
        const auto host = setting("TRANSSHIP_PASSWORD_HOST");
        window->connectTo(host, {});
        QTRY_VERIFY_WITH_TIMEOUT(find<QMessageBox>(window.get(), "hostKeyBox") != nullptr, 20'000);
        auto* box = find<QMessageBox>(window.get(), "hostKeyBox");
        for (auto* button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
        const auto answer = [&](const QString& secret, bool again) {
            QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(window.get(), "secretDialog") != nullptr, 20'000);
            auto* dialog = find<QDialog>(window.get(), "secretDialog");
            QStringList said;
            for (const auto* label : dialog->findChildren<QLabel*>()) said << label->text();
            QCOMPARE(said.join(' ').contains("refused"), again);
            find<QLineEdit>(dialog, "secretEdit")->setText(secret);
            find<QCheckBox>(dialog, "keepBox")->setChecked(true);
            QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
            QTRY_VERIFY(find<QDialog>(window.get(), "secretDialog") == nullptr);
        };
        answer("wrong", false);
        answer("secret word", true);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*window, host), 20'000);
        window.reset();
        // Another evening: nobody is asked.
        window = std::make_unique<MainWindow>(
            ssh::Access{.identityFile = {}, .knownHostsFile = setting("TRANSSHIP_NO_KNOWN_HOSTS").toStdString()});
        window->show();
        window->connectTo(host, {});
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*window, host) || find<QDialog>(window.get(), "secretDialog") != nullptr, 20'000);
        QVERIFY(isConnected(*window, host));
        QVERIFY(find<QMessageBox>(window.get(), "complaintBox") == nullptr);
    }

    void modelsKeepTheirPromises() {
        ContainerModel containers;
        PlanModel plan;
        HistoryModel history;
        const QAbstractItemModelTester three(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        history.setRows({{std::nullopt, preflight::KeptReport{.id = "check-1", .date = "2026-11-26T07:15:26Z"}, {}},
                         {std::nullopt, std::nullopt, "/state/half.jsonl"}});
        QCOMPARE(history.index(0, HistoryModel::Container).data().toString(), QString("preflight"));
        QVERIFY(history.index(1, HistoryModel::Result).data().toString().contains("/state/half.jsonl"));
        const QAbstractItemModelTester one(&containers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester two(&plan, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<ContainerEntry> entries(10'000);
        for (std::size_t i = 0; i < entries.size(); ++i) entries[i].row.id = std::to_string(i);
        entries.front().row.name = std::string(200, 'x');
        containers.setEntries(entries);
        QCOMPARE(containers.rowCount(), 10'000);
        QCOMPARE(containers.index(7, ContainerModel::CanMove).data().toString(), QString("…"));
        containers.setFindings("7", "it is nailed down", std::uint64_t{2} << 20);
        QVERIFY(containers.index(7, ContainerModel::CanMove).data().toString().contains("nailed"));
        containers.setEntries(entries);
        QCOMPARE(containers.index(7, ContainerModel::Memory).data().toString(), QString("2.0 MiB"));
        containers.setEntries({});
        migration::Plan given;
        given.steps.push_back({migration::StepId::Memory, "memory", "Copy", 100, true, ""});
        plan.setPlan(given);
        plan.begin("memory");
        plan.advance("memory", 50);
        QCOMPARE(plan.index(0, PlanModel::Progress).data(PlanModel::PercentRole).toInt(), 50);
        plan.end("memory", 1000);
        QCOMPARE(plan.index(0, PlanModel::Progress).data(PlanModel::PercentRole).toInt(), 100);
        plan.advance("no such step", 1);
    }

    void theOtherModelsKeepTheirsToo() {
        FindingModel findings;
        SideBySideModel sides;
        QueueModel queue;
        CheckpointModel checkpoints;
        ProcessModel processes;
        OpenFileModel files;
        RegionModel regions;
        ScheduleModel schedules;
        HitModel hits;
        TextTableModel words({"a", "b"});
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{&findings, &sides, &queue, &checkpoints, &processes,
                                                                                    &files, &regions, &schedules, &hits, &words})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        words.setRows({{"<b>1", "2"}, {"3"}});
        QCOMPARE(words.index(0, 0).data(Qt::ToolTipRole).toString(), QString("&lt;b&gt;1"));
        QCOMPARE(words.index(1, 1).data().toString(), QString());
        preflight::Report report{.source = {.address = "root@a"}, .destination = {.address = "root@b"}};
        report.containers.push_back({.name = "web", .findings = {{"mount", preflight::Severity::Block, "It is nailed down.", ""}}});
        findings.setReport(report);
        QCOMPARE(findings.rowCount(), 1);
        sides.setRows(preflight::sideBySide(report));
        QCOMPARE(sides.index(0, SideBySideModel::Destination).data().toString(), QString("root@b"));
        checkpoints.setRows({{.container = std::string(64, 'f'), .name = "noon", .memory = 2 << 20, .whole = true}});
        QCOMPARE(checkpoints.index(0, CheckpointModel::Container).data().toString(), QString(12, 'f'));
        QCOMPARE(checkpoints.index(0, CheckpointModel::Against).data().toString(), QString("its container is gone"));
        const std::vector<checkpoint::Frozen> frozen{
            {.pid = 7, .parent = 1, .name = "kworker", .files = {{3, "/srv/\x1b[2J"}}, .regions = {{0x1000, 0x3000, "rw-p", "", 4096}}}};
        processes.setProcesses(frozen);
        files.setProcesses(frozen);
        regions.setProcesses(frozen);
        QCOMPARE(processes.index(0, ProcessModel::Command).data().toString(), QString("[kworker]"));
        QVERIFY(!files.index(0, OpenFileModel::What).data().toString().contains('\x1b'));
        QCOMPARE(regions.index(0, RegionModel::Size).data().toString(), QString("8.0 KiB"));
        hits.setHits({{.pid = 7, .address = 0x7f00, .around = "a\x1b[2Jb", .before = 1}});
        QCOMPARE(hits.index(0, HitModel::Around).data().toString(), QString("a.[2Jb"));
        schedules.setRows(
            {{.schedule = {.container = "job", .calendar = *checkpoint::parseCalendar("hourly")},
              .last = checkpoint::LastRun{.result = checkpoint::LastRun::Result::Failed, .name = "-", .words = "no\x1b[2J space"}}});
        QCOMPARE(schedules.index(0, ScheduleModel::When).data().toString(), QString("every hour"));
        QVERIFY(schedules.index(0, ScheduleModel::Last).data().toString().startsWith("failed, "));
        QVERIFY(!schedules.index(0, ScheduleModel::Last).data().toString().contains('\x1b'));
    }

    void aHostThatCantTakeAContainerCantBeChosenAndSaysWhy() {
        HostModel hosts({}, std::make_shared<GuiQuestions>(nullptr));
        const QAbstractItemModelTester one(&hosts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto source = hosts.typed("root@10.0.0.1");
        const auto arm = hosts.typed("root@10.0.0.2");
        const auto fit = hosts.typed("root@10.0.0.3");
        for (const auto& host : {source, arm, fit}) {
            host->facts = host::HostFacts{.address = host->host.address.text(), .architecture = "x86_64"};
            host->state = HostEntry::State::Connected;
        }
        arm->facts->architecture = "aarch64";
        DestinationModel destinations(&hosts, source, this);
        const QAbstractItemModelTester two(&destinations, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(destinations.rowCount(), 2);
        QVERIFY(!destinations.indexOf(source).isValid());
        QVERIFY(!(destinations.flags(destinations.indexOf(arm)) & Qt::ItemIsEnabled));
        QVERIFY(destinations.indexOf(arm).data().toString().contains("aarch64 instead of x86_64"));
        QVERIFY(destinations.flags(destinations.indexOf(fit)) & Qt::ItemIsSelectable);
        HostChooser chooser(&hosts, source);
        chooser.choose(fit);
        QCOMPARE(chooser.chosen(), fit);
        // The list is made anew, and the choice stays.
        hosts.typed("root@10.0.0.4");
        QCOMPARE(chooser.chosen(), fit);
        QCOMPARE(chooser.currentIndex().data().toString().section('\n', 0, 0), QString("root@10.0.0.3"));
        // Nor does it matter that rows get other heights.
        QSignalSpy laid(&hosts, &QAbstractItemModel::layoutChanged);
        hosts.readChecks();
        QVERIFY(laid.wait());
        QVERIFY(destinations.flags(destinations.indexOf(fit)) & Qt::ItemIsSelectable);
        QCOMPARE(chooser.currentIndex().data().toString().section('\n', 0, 0), QString("root@10.0.0.3"));
        QVERIFY(chooser.model()->flags(chooser.currentIndex()) & Qt::ItemIsSelectable);
        fit->facts->securityOptions = {"name=rootless"};
        QVERIFY(chooser.chosen() == nullptr);
    }

    void twoDocumentsShowWhatDiffersAlone() {
        const json::Json before{{"processes", {{"1", {{"name", "job"}, {"memory", 4096}}}}}};
        auto after = before;
        after["processes"]["1"]["memory"] = 8192;
        QWidget parent;
        auto* window = new JsonWindow("What changed", before, after, {"noon", "later"}, {"checkpoint"}, &parent);
        const auto* model = find<QTreeView>(window, "inspectTree")->model();
        const auto process = model->index(0, 0, model->index(0, 0));
        QCOMPARE(model->rowCount(process), 1);
        QCOMPARE(model->index(0, JsonModel::Second, process).data().toString(), QString("8192"));
    }

    void aDocumentIsUnfoldedByLevels() {
        QWidget parent;
        auto* window = new JsonWindow("Facts", json::Json{{"a", {{"b", {{"c", {{"d", 1}}}}}}}}, {"inspect"}, &parent);
        const auto* tree = find<QTreeView>(window, "inspectTree");
        auto* levels = find<QComboBox>(window, "levelBox");
        const auto unfolded = [&] {
            int count = 1;
            for (auto at = tree->model()->index(0, 0); tree->isExpanded(at); at = tree->model()->index(0, 0, at)) ++count;
            return count;
        };
        levels->setFocus();
        QTest::keyClick(levels, Qt::Key_Home);
        QCOMPARE(unfolded(), 1);
        QTest::keyClick(levels, Qt::Key_Down);
        QCOMPARE(unfolded(), 2);
        QTest::keyClick(levels, Qt::Key_Down);
        QCOMPARE(unfolded(), 3);
        QCOMPARE(levels->currentText(), QString("3 levels"));
        QTest::keyClick(levels, Qt::Key_Home);
        QCOMPARE(unfolded(), 1);
    }

    void theChartShowsWhatWasPredictedBesideWhatWasMeasured() {
        DowntimeChart chart;
        chart.resize(400, 160);
        chart.setPairs({{"job", 1s, 2s}, {"shop", 500ms, 500ms}});
        QCOMPARE(chart.accessibleDescription(), QString("job: 2.00 s, predicted 1.00 s; shop: 0.50 s, predicted 0.50 s"));
        const auto picture = chart.grab().toImage();
        // As much of a column as is not the background, which is to the right of all bars.
        const auto height = [&](int x) {
            int count = 0;
            for (int y = chart.fontMetrics().height() + 4; y < picture.height() - 2; ++y)
                count += picture.pixel(x, y) != picture.pixel(390, y) ? 1 : 0;
            return count;
        };
        QCOMPARE(picture.pixelColor(2, 100).rgb(), chart.palette().color(QPalette::Highlight).rgb());
        QVERIFY(picture.pixel(14, 120) != picture.pixel(2, 120));
        // Those of one migration stand side by side, as tall as they lasted.
        const int tallest = height(2);
        QVERIFY2(tallest > 100, qPrintable(QString::number(tallest)));
        const auto isShareOf = [&](int tall, int share) { return std::abs(tall - tallest / share) <= 2; };
        QVERIFY2(isShareOf(height(14), 2), qPrintable(QString::number(height(14))));
        QVERIFY2(isShareOf(height(30), 4), qPrintable(QString::number(height(30))));
        QVERIFY2(isShareOf(height(42), 4), qPrintable(QString::number(height(42))));
        chart.show();
        QHelpEvent help(QEvent::ToolTip, {30, 100}, chart.mapToGlobal(QPoint(30, 100)));
        QApplication::sendEvent(&chart, &help);
        QCOMPARE(QToolTip::text(), QString("shop: 0.50 s, predicted 0.50 s"));
        QToolTip::hideText();
    }

    void aStepSaysHowMuchHowFastAndHowLongStill() {
        PlanModel model;
        migration::Plan plan;
        plan.steps.push_back(
            {.id = migration::StepId::Memory, .name = "memory", .title = "Copy the memory to b", .bytes = 100 << 20, .frozen = true});
        model.setPlan(plan);
        const auto detail = [&] { return model.index(0, PlanModel::Detail).data().toString(); };
        QCOMPARE(detail(), QString("about 100.0 MiB"));
        QVERIFY2(model.index(0, PlanModel::Title).data().toString().startsWith("[frozen]"), "not by colour alone");
        model.begin("memory");
        QTest::qWait(100);
        model.advance("memory", 10 << 20);
        static const QRegularExpression form("^10[.]0 MiB, .*iB/s, about .* s left$");
        QVERIFY2(form.match(detail()).hasMatch(), qPrintable(detail()));
        QCOMPARE(model.index(0, 0).data(PlanModel::PercentRole).toInt(), 10);
        model.end("memory", 1'500);
        QCOMPARE(detail(), QString("10.0 MiB in 1.50 s"));
    }

    void theDemoHostsAreAButtonAway() {
        MainWindow window({});
        window.show();
        auto* demo = find<QPushButton>(&window, "demoButton");
        QVERIFY(demo->isVisible());
        QTest::mouseClick(demo, Qt::LeftButton);
        QVERIFY(!demo->isEnabled());
        const auto* empty = find<QLabel>(&window, "emptyLabel");
        QVERIFY(empty->text().startsWith("Starting two demo hosts"));
        QTRY_VERIFY_WITH_TIMEOUT(demo->isEnabled(), 200'000);
        QVERIFY2(!empty->text().contains("could not"), qPrintable(empty->text()));
    }

    void hostsOfTheSshConfigurationAreOffered() {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkdir(".ssh"));
        QFile config(home.filePath(".ssh/config"));
        QVERIFY(config.open(QIODevice::WriteOnly) && config.write("Host rack9\n  HostName 10.0.0.9\nHost *.example\n") > 0);
        config.close();
        const auto before = qgetenv("HOME");
        qputenv("HOME", home.path().toUtf8());
        MainWindow window({});
        window.show();
        qputenv("HOME", before);
        const auto* list = find<QListView>(&window, "hostList");
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names << list->model()->index(row, 0).data().toString().section('\n', 0, 0);
        QVERIFY2(names.contains("rack9") && names.filter("example").isEmpty(), qPrintable(names.join(' ')));
    }

    void theListOfHostsTellsWhatWasCheckedLast() {
        const QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        preflight::Report report{.date = "2026-11-26T07:15:26Z",
                                 .source = {.address = "root@10.0.0.1"},
                                 .destination = {.address = "root@10.0.0.2"},
                                 .machineHere = preflight::Machine{.criu = "4.1.1"},
                                 .containers = {{.name = "web"}}};
        QVERIFY(preflight::keep(report));
        report.date = "2026-11-26T08:15:26Z";
        report.machineHere.reset();
        report.containers.front().findings.push_back({"mount", preflight::Severity::Block, "It is nailed down.", ""});
        QVERIFY(preflight::keep(report));
        HostModel hosts({}, std::make_shared<GuiQuestions>(nullptr));
        const auto host = hosts.typed("root@10.0.0.1");
        host->facts = host::HostFacts{.address = "root@10.0.0.1", .engineVersion = "28.5.2"};
        host->state = HostEntry::State::Connected;
        hosts.readChecks();
        QTRY_VERIFY(host->check);
        const auto said = hosts.index(hosts.rowOf(host)).data().toString();
        QVERIFY2(said.contains("CRIU 4.1.1"), "a look without the agent does not take away what an earlier one saw");
        QVERIFY2(said.contains("not all can move away"), qPrintable(said));
        qunsetenv("XDG_STATE_HOME");
    }

    void tenThousandContainersWithNamesOfStrangersKeepTheWindowQuick() {
        MainWindow window({});
        window.show();
        auto* model = window.findChild<ContainerModel*>();
        auto* table = find<QTableView>(&window, "containerTable");
        window.findChild<QStackedWidget*>()->setCurrentWidget(table);
        std::vector<ContainerEntry> entries(10'000);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            auto& row = entries[i].row;
            row.id = std::to_string(i);
            row.name = (i % 3 == 0   ? std::string(200, 'x')
                        : i % 3 == 1 ? "\u062d\u0627\u0648\u064a\u0629"
                                     : "<b>\x1b[2J") +
                       std::to_string(i);
            row.image = "registry.example/" + std::string(60, 'y');
            row.state = i % 2 == 0 ? "running" : "exited";
        }
        QElapsedTimer since;
        qint64 longest = 0;
        QString slowest;
        QString doing;
        QTimer beat;
        beat.setInterval(5);
        connect(&beat, &QTimer::timeout, this, [&] {
            if (const auto pause = since.restart(); pause > longest) {
                longest = pause;
                slowest = doing;
            }
        });
        QTest::qWait(200);
        since.start();
        beat.start();
        const auto step = [&](const char* what, const auto& act) {
            doing = what;
            act();
            QTest::qWait(50);
        };
        // Copying them is the test's own work.
        auto first = entries;
        step("being filled", [&] { model->setEntries(std::move(first)); });
        QCOMPARE(table->model()->rowCount(), 10'000);
        QVERIFY(!table->model()->index(2, 0).data().toString().contains('\x1b'));
        auto* filter = find<QLineEdit>(&window, "containerFilter");
        for (const auto* text : {"x", "xx", "b>"}) step("being filtered", [&] { filter->setText(text); });
        QCOMPARE(table->model()->rowCount(), 3'333);
        step("no longer being filtered", [&] { filter->clear(); });
        for (const int column : {ContainerModel::State, ContainerModel::Memory, ContainerModel::Name})
            step("being sorted", [&] { table->sortByColumn(column, Qt::DescendingOrder); });
        doing = "hearing findings";
        for (int i = 0; i < 1'000; ++i) {
            model->setFindings(std::to_string(i), i % 2 == 0 ? "" : "it is nailed down", std::uint64_t(i) << 20);
            QCoreApplication::processEvents();
        }
        step("being filled again", [&] { model->setEntries(std::move(entries)); });
        beat.stop();
        qInfo("10,000 containers: the window's longest pause was %lld ms, while %s", static_cast<long long>(longest), qPrintable(slowest));
    }

    void aDocumentIsShownPieceByPieceHoweverLargeItIs() {
        JsonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto document = [](const char* text) { return std::make_shared<const json::Json>(json::Json::parse(text)); };
        model.setDocument(document(R"({"a": {"b": [1, 2]}, "c": null, "": {}})"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.indexOf({{.key = "a"}, {.key = "b"}, {.key = {}, .index = 1, .isIndex = true}}).siblingAtColumn(1).data().toString(),
                 QString("2"));
        model.setFilter("A.B");
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOf({{.key = "c"}}).isValid());
        model.setFilter({});
        model.setDocuments(document(R"({"same": 1, "one": [1, 2], "gone": true})"), document(R"({"same": 1, "one": [1, 3], "new": "x"})"),
                           {{"one[1]", "as asked"}}, "first", "second");
        QCOMPARE(model.rowCount(), 4);
        model.setDifferencesOnly(true);
        QCOMPARE(model.rowCount(), 3);
        const auto changed = model.indexOf({{.key = "one"}, {.key = {}, .index = 1, .isIndex = true}});
        QCOMPARE(changed.siblingAtColumn(JsonModel::Difference).data().toString(), QString("differs: as asked"));
        QVERIFY(!model.indexOf({{.key = "same"}}).isValid());
        model.setDifferencesOnly(false);
        // 50 MB of text.
        json::Json large = json::Json::array();
        for (int i = 0; i < 100'000; ++i)
            large.push_back({{"name", std::string(400, 'x')}, {"number", i}, {"inside", {{"more", "needle"}}}});
        const auto size = large.dump().size();
        QTreeView tree;
        tree.setUniformRowHeights(true);
        JsonModel untested;
        tree.setModel(&untested);
        tree.show();
        QElapsedTimer since;
        since.start();
        untested.setDocument(std::make_shared<const json::Json>(std::move(large)));
        QTest::qWait(1);
        const auto shown = since.restart();
        tree.setCurrentIndex(untested.indexOf({{.key = {}, .index = 99'999, .isIndex = true}, {.key = "inside"}}));
        const auto gone = since.restart();
        qInfo("%.0f MB: shown after %lld ms, gone to the last value after %lld ms", static_cast<double>(size) / 1e6,
              static_cast<long long>(shown), static_cast<long long>(gone));
        QVERIFY(tree.currentIndex().isValid());
    }

    void aServiceIsSeenToGoAndToComeBack() {
        // Two of each: one that takes connections, one that speaks HTTP and can fail.
        int status = 200;
        const auto serve = [&](QTcpServer& server, bool http) {
            connect(&server, &QTcpServer::newConnection, &server, [&server, &status, http] {
                auto* socket = server.nextPendingConnection();
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                if (!http) return;
                connect(socket, &QTcpSocket::readyRead, socket, [socket, &status] {
                    socket->write(QByteArray("HTTP/1.0 ") + QByteArray::number(status) + " said\r\nContent-Length: 0\r\n\r\n");
                    socket->disconnectFromHost();
                });
            });
            return server.listen(QHostAddress::LocalHost);
        };
        const auto address = [](const QTcpServer& server, const char* scheme) {
            return QUrl(QString("%1://127.0.0.1:%2").arg(scheme).arg(server.serverPort()));
        };
        auto first = std::make_unique<QTcpServer>();
        QTcpServer second;
        QTcpServer failing;
        QVERIFY(serve(*first, false) && serve(failing, true) && second.listen(QHostAddress::LocalHost));
        const auto later = address(second, "tcp");
        second.close();
        ServiceProbe probe({{address(*first, "tcp"), later}, {address(failing, "http"), address(failing, "http")}});
        QTRY_VERIFY(probe.told()[0].contains("not yet"));
        QTRY_VERIFY(probe.told()[1].contains("on,") || probe.told()[1].contains("on."));
        QVERIFY(!probe.isBack());
        status = 503;
        QTest::qWait(300);
        const auto failed = probe.told()[1];
        QTest::qWait(300);
        QVERIFY2(probe.told()[1] == failed, "a failure of the server's own is no answer");
        // From here on the source is left alone.
        probe.setAsksSource(false);
        QTest::qWait(200);
        int asked = 0;
        connect(first.get(), &QTcpServer::newConnection, this, [&asked] { ++asked; });
        probe.containerFroze();
        QTest::qWait(500);
        QCOMPARE(asked, 0);
        QVERIFY(second.listen(QHostAddress::LocalHost, static_cast<quint16>(later.port())));
        QTRY_VERIFY(probe.isBack());
        QVERIFY2(probe.told()[0].contains("until the freeze") && !probe.told()[0].contains("0.00 s later"), qPrintable(probe.told()[0]));
    }

    void whatIsProbedFollowsThePlan() {
        migration::Facts facts;
        facts.source.address = "root@10.0.0.1";
        facts.destination.address = "root@10.0.0.2:2222";
        facts.container = {
            {"HostConfig",
             {{"PortBindings", {{"80/tcp", {{{"HostPort", "8080"}}}}, {"53/udp", {{{"HostPort", "53"}}}}, {"9/tcp", nullptr}}}}}};
        migration::Options options;
        options.publish["8080"] = "9090";
        const auto services = servicesOf(facts, options, QUrl("http://10.0.0.1:8080/health"));
        QCOMPARE(services.size(), std::size_t{2});
        QCOMPARE(services[0].source.toString(), QString("tcp://10.0.0.1:8080"));
        QCOMPARE(services[0].destination.toString(), QString("tcp://10.0.0.2:9090"));
        QCOMPARE(services[1].destination.toString(), QString("http://10.0.0.2:8080/health"));
        QCOMPARE(servicesOf(facts, options, QUrl("http://shop.example/"))[1].destination.toString(), QString("http://shop.example/"));
        facts.container = {{"HostConfig", {{"PortBindings", nullptr}}}};
        QVERIFY(servicesOf(facts, options, {}).empty());
    }

    void allContainersAreCheckedAndEachFindingOpensItsPage() {
        const auto window = opened();
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(window.get(), "checkAction")->isEnabled(), 20'000);
        find<QAction>(window.get(), "checkAction")->trigger();
        auto* dialog = find<QDialog>(window.get(), "preflightDialog");
        QVERIFY(dialog != nullptr);
        // What is root on a host is not started before somebody agreed.
        QVERIFY(!find<QCheckBox>(dialog, "withAgentBox")->isChecked());
        photograph(dialog, "preflight-before");
        find<QPushButton>(dialog, "lookButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(dialog, "saveReportButton")->isEnabled(), 30'000);
        QVERIFY(find<QLabel>(dialog, "verdictLabel")->text().contains("can move"));
        auto* table = find<QTableView>(dialog, "findingTable");
        const int all = table->model()->rowCount();
        QVERIFY2(all > 3, "without the agent much is unknown");
        QTest::keyClicks(find<QLineEdit>(dialog, "filterEdit"), "locks");
        QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
        table->selectRow(0);
        QVERIFY(find<QTextBrowser>(dialog, "detailsBrowser")->toPlainText().contains("[locks-unknown]"));
        find<QPushButton>(dialog, "copyButton")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains("locks-unknown"));
        photograph(dialog, "preflight");
        Q_EMIT table->doubleClicked(table->model()->index(0, 0));
        auto* help = find<QTextBrowser>(dialog, "helpBrowser");
        QVERIFY(help != nullptr);
        QVERIFY2(help->toPlainText().contains("Locks unknown"), qPrintable(help->toPlainText()));
        photograph(help->window(), "help");
        QVERIFY(QMetaObject::invokeMethod(dialog, "reject"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(window.get(), "checkAction")->isEnabled(), 20'000);
    }

    void cancelStatesItsConsequenceAndUndoes() {
        const auto window = opened();
        QVERIFY(isReady(*window));
        find<QAction>(window.get(), "moveAction")->trigger();
        auto* wizard = wizardOf(*window);
        // What is root on a host is not started before somebody agreed.
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        find<QRadioButton>(wizard, "withAgentButton")->click();
        QVERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        wizard->next();
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), 20'000);
        wizard->next();
        wizard->next();
        const auto way = find<QLabel>(wizard->currentPage(), "wayLabel")->text();
        QVERIFY2(way.startsWith("What is carried goes straight to "), qPrintable(way));
        wizard->next();
        wizard->reject();
        auto* box = wizard->findChild<QMessageBox*>("cancelBox");
        QVERIFY(box != nullptr);
        QVERIFY(box->informativeText().contains("undone"));
        find<QPushButton>(box, "stopButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(wizard), 60'000);
        QVERIFY2(find<QLabel>(wizard, "sentenceLabel")->text().contains(setting("TRANSSHIP_SOURCE")),
                 qPrintable(find<QLabel>(wizard, "sentenceLabel")->text()));
        photograph(wizard, "undone");
        wizard->accept();
    }

    void aDestinationThatDiesLeavesTheContainerWhereItWas() {
        const auto window = planned();
        QVERIFY(window != nullptr);
        auto* wizard = wizardOf(*window);
        wizard->next();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(wizard, "clockLabel")->text().startsWith("Frozen"), 60'000);
        const auto kill = setting("TRANSSHIP_OTHER_COMMAND").split('\n');
        QCOMPARE(QProcess::execute(kill.front(), kill.mid(1)), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(wizard), 120'000);
        QVERIFY2(find<QLabel>(wizard, "sentenceLabel")->text().contains("runs on " + setting("TRANSSHIP_SOURCE")),
                 qPrintable(find<QLabel>(wizard, "sentenceLabel")->text()));
        QVERIFY(!find<QPlainTextEdit>(wizard, "detailsText")->toPlainText().isEmpty());
        photograph(wizard, "destination-died");
        wizard->accept();
    }

    void whatAFindingNamesIsMendedAndTheWayRehearsed() {
        const auto window = opened();
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(window.get(), "checkAction")->isEnabled(), 20'000);
        find<QAction>(window.get(), "checkAction")->trigger();
        auto* dialog = find<QDialog>(window.get(), "preflightDialog");
        find<QCheckBox>(dialog, "withAgentBox")->click();
        auto* look = find<QPushButton>(dialog, "lookButton");
        look->click();
        QTRY_VERIFY_WITH_TIMEOUT(look->isEnabled(), 30'000);
        auto* verdict = find<QLabel>(dialog, "verdictLabel");
        QVERIFY(verdict->text().contains("can't move"));
        auto* mend = find<QPushButton>(dialog, "mendButton");
        QVERIFY(mend->isEnabled());
        mend->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QMessageBox>(dialog, "mendBox") != nullptr, 20'000);
        auto* box = find<QMessageBox>(dialog, "mendBox");
        QVERIFY2(box->informativeText().contains("experimental") && box->informativeText().contains("Restarts Docker"),
                 qPrintable(box->informativeText()));
        QVERIFY(box->informativeText().contains(
            QString("transship-cli preflight %1 %2 --fix").arg(setting("TRANSSHIP_SOURCE"), setting("TRANSSHIP_DESTINATION"))));
        photograph(box, "mend");
        find<QCheckBox>(dialog, "rehearseBox")->click();
        find<QPushButton>(box, "doItButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(verdict->text().contains("can move"), 120'000);
        QVERIFY2(verdict->text().contains("Rehearsed") && verdict->text().contains("moved"), qPrintable(verdict->text()));
        photograph(dialog, "rehearsed");
        rehearse(dialog);
        photograph(dialog, "rehearsed-itself");
    }

    void anOptionTakesAwayWhatStandsInTheWay() {
        const auto window = opened();
        QVERIFY(isReady(*window));
        find<QAction>(window.get(), "moveAction")->trigger();
        auto* wizard = wizardOf(*window);
        find<QRadioButton>(wizard, "withAgentButton")->click();
        wizard->next();
        const auto* next = wizard->button(QWizard::NextButton);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 20'000);
        wizard->next();
        auto* said = find<QLabel>(wizard, "optionsLabel");
        QVERIFY2(said->text().contains("Port 8123"), qPrintable(said->text()));
        QVERIFY(!next->isEnabled());
        photograph(wizard, "options-blocked");
        auto* port = find<QLineEdit>(wizard, "portEdit8123");
        port->selectAll();
        QTest::keyClicks(port, "9123");
        QVERIFY2(next->isEnabled(), qPrintable(said->text()));
        auto* mount = find<QComboBox>(wizard, "mountBox/data");
        mount->setCurrentIndex(mount->count() - 1);
        auto* late = find<QCheckBox>(wizard, "rollBackLateBox");
        QVERIFY2(!late->isEnabled(), "there is no bound yet");
        find<QSpinBox>(wizard, "maxDowntimeBox")->setValue(600);
        late->click();
        auto* path = find<QComboBox>(wizard, "pathBox");
        path->setCurrentIndex(path->count() - 1);
        QVERIFY(next->isEnabled());
        wizard->next();
        QVERIFY2(find<QLabel>(wizard->currentPage(), "commandLabel")
                     ->text()
                     .endsWith("tally --publish 8123=9123 --mount /data=skip --path relay --max-downtime 600 --roll-back-late"),
                 qPrintable(find<QLabel>(wizard->currentPage(), "commandLabel")->text()));
        QVERIFY(!find<QLabel>(wizard->currentPage(), "wayLabel")->text().contains("straight"));
        wizard->next();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(wizard), 60'000);
        QVERIFY2(find<QLabel>(wizard, "sentenceLabel")->text().contains(setting("TRANSSHIP_DESTINATION")),
                 qPrintable(find<QPlainTextEdit>(wizard, "detailsText")->toPlainText()));
        wizard->accept();
    }

    void theWindowAnswersAndClosesWhileADaemonHangs() {
        auto window = opened();
        QVERIFY(isReady(*window));
        const auto hang = setting("TRANSSHIP_OTHER_COMMAND").split('\n');
        QCOMPARE(QProcess::execute(hang.front(), hang.mid(1)), 0);
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer beat;
        beat.setInterval(5);
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        since.start();
        beat.start();
        for (auto* action : window->findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(QKeySequence::Refresh)) action->trigger();
        for (const auto& [action, opens] : {std::pair("inspectAction", "inspectWindow"), std::pair("logsAction", "logsWindow")}) {
            find<QAction>(window.get(), action)->trigger();
            auto* dialog = find<QDialog>(window.get(), opens);
            QVERIFY(dialog != nullptr);
            QTest::qWait(300);
            dialog->close();
            QTRY_VERIFY(find<QDialog>(window.get(), opens) == nullptr);
        }
        beat.stop();
        qInfo("a daemon hangs: the window's longest pause was %lld ms", static_cast<long long>(longest));
        QVERIFY(window->close());
        window.reset();
        // Nobody waits for the daemon's answer any more.
        QVERIFY(workers().waitForDone(20s));
    }

    void theListFollowsTheHost() {
        const auto change = setting("TRANSSHIP_OTHER_COMMAND").split('\n');
        QVERIFY2(change.size() > 1, "test_window.py says what changes the host");
        const auto window = opened();
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(window.get(), "moveAction")->isEnabled(), 20'000);
        const auto* table = find<QTableView>(window.get(), "containerTable");
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY2(sessions() > 0, "what cleanupTestCase() looks for can be seen");
        QProcess command;
        command.start(change.front(), change.mid(1));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 2, 20'000);
        const auto chosen = table->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().data().toString(), QString("tally"));
        // The second one ends by itself.
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 1, 20'000);
        QTRY_COMPARE(command.state(), QProcess::NotRunning);
    }

    void aHostIsAddedTestedEditedAndForgotten() {
        MainWindow window({.identityFile = {}, .knownHostsFile = setting("TRANSSHIP_KNOWN_HOSTS").toStdString()});
        window.show();
        find<QPushButton>(&window, "addHostButton")->click();
        auto* dialog = find<QDialog>(&window, "hostDialog");
        QVERIFY(dialog != nullptr);
        const auto address = setting("TRANSSHIP_SOURCE");
        const auto write = [&](const char* field, const QString& text) {
            auto* edit = find<QLineEdit>(dialog, field);
            edit->clear();
            QTest::keyClicks(edit, text);
        };
        auto* said = find<QLabel>(dialog, "testLabel");
        write("hostNameEdit", "a name");
        write("hostAddressEdit", address.section('@', 1));
        write("hostUserEdit", address.section('@', 0, 0));
        write("hostIdentityEdit", "/no/such/key");
        find<QPushButton>(dialog, "testButton")->click();
        // With no key that fits, a password is asked for; nobody gives one.
        const auto isSaid = [&] {
            if (auto* asked = find<QDialog>(&window, "secretDialog")) asked->reject();
            return find<QPushButton>(dialog, "testButton")->isEnabled();
        };
        QVERIFY(QTest::qWaitFor(isSaid, 20'000));
        QVERIFY2(said->text().contains("No key opens"), qPrintable(said->text()));
        photograph(dialog, "host-refused");
        write("hostIdentityEdit", setting("TRANSSHIP_KEY"));
        write("hostGroupEdit", "rack 7");
        find<QPushButton>(dialog, "testButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(said->text().startsWith("It works"), 20'000);
        photograph(dialog, "host");
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QVERIFY2(said->text().contains("without blanks"), qPrintable(said->text()));
        write("hostNameEdit", "first");
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        auto* list = find<QListView>(&window, "hostList");
        const auto rows = [&] {
            QStringList texts;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                texts << list->model()->index(row, 0).data().toString().section('\n', 0, 0);
            return texts;
        };
        QTRY_COMPARE(rows(), (QStringList{"rack 7", "first"}));
        // Connected from the list, by the keyboard.
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(&window, "hostFacts")->text().contains("Docker"), 20'000);
        const auto choose = [&](const QString& action) {
            Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
            auto* menu = find<QMenu>(&window, "hostMenu");
            for (auto* one : menu->actions())
                if (one->text() == action) one->trigger();
            delete menu;
        };
        choose("&What is known of it…");
        auto* facts = find<QDialog>(&window, "jsonWindow");
        QVERIFY(facts != nullptr);
        QTest::keyClicks(find<QLineEdit>(facts, "searchEdit"), "kernel");
        QTRY_COMPARE(find<QLabel>(facts, "countLabel")->text(), QString("1 of 1"));
        QCOMPARE(find<QLabel>(facts, "commandLabel")->text(), "transship-cli host " + address + " --json");
        photograph(facts, "facts");
        find<QPushButton>(facts, "closeButton")->click();
        choose("C&lone…");
        QTRY_VERIFY(find<QDialog>(&window, "hostDialog") != nullptr && find<QDialog>(&window, "hostDialog")->isVisible());
        dialog = find<QDialog>(&window, "hostDialog");
        QCOMPARE(find<QLineEdit>(dialog, "hostNameEdit")->text(), QString("first-copy"));
        write("hostPortEdit", "2222");
        write("hostJumpEdit", "ops@gate.example");
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_COMPARE(rows(), (QStringList{"rack 7", "first", "first-copy"}));
        QVERIFY2(find<QLabel>(&window, "hostTitle")->text() == "first-copy", "the new one is chosen");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        choose("&Edit…");
        dialog = find<QDialog>(&window, "hostDialog");
        for (const auto& [field, text] :
             {std::pair("hostPortEdit", QString("2222")), std::pair("hostJumpEdit", QString("ops@gate.example")),
              std::pair("hostGroupEdit", QString("rack 7")), std::pair("hostAddressEdit", address.section('@', 1))})
            QCOMPARE(find<QLineEdit>(dialog, field)->text(), text);
        dialog->reject();
        choose("&Remove…");
        auto* box = find<QMessageBox>(&window, "removeHostBox");
        QVERIFY(box != nullptr);
        for (auto* button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole) button->click();
        QTRY_COMPARE(rows(), (QStringList{"rack 7", "first"}));
    }

    void aChangedHostKeyIsRefusedInRed() {
        MainWindow window({.identityFile = setting("TRANSSHIP_KEY").toStdString(),
                           .knownHostsFile = setting("TRANSSHIP_WRONG_KNOWN_HOSTS").toStdString()});
        window.show();
        window.connectTo(setting("TRANSSHIP_SOURCE"), {});
        auto* title = find<QLabel>(&window, "troubleTitle");
        QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), 20'000);
        QVERIFY2(title->text().startsWith("This may not be"), qPrintable(title->text()));
        QVERIFY(find<QLabel>(&window, "troubleText")->text().contains("ssh-keygen -R"));
        photograph(&window, "changed-key");
    }

    void aCheckpointIsMadeLookedIntoComparedCarriedRestoredAndDeleted() {
        const auto window = opened();
        QVERIFY(isReady(*window));
        find<QAction>(window.get(), "checkpointsAction")->trigger();
        auto* checkpoints = find<QDialog>(window.get(), "checkpointWindow");
        QVERIFY(checkpoints != nullptr);
        auto* table = find<QTableView>(checkpoints, "checkpointTable");
        const auto* said = find<QLabel>(checkpoints, "checkpointSaid");
        const auto button = [&](const char* name) { return find<QPushButton>(checkpoints, name); };
        const auto idle = [&] { return QTest::qWaitFor([&] { return button("createButton")->isEnabled(); }, 60'000); };
        const auto names = [&] {
            QStringList all;
            for (int row = 0; row < table->model()->rowCount(); ++row) all << table->model()->index(row, 1).data().toString();
            return all;
        };
        QVERIFY(idle());
        QVERIFY(said->text().startsWith("There is no checkpoint"));
        photograph(checkpoints, "checkpoints-none");
        for (const auto* name : {"noon", "later"}) {
            button("createButton")->click();
            auto* dialog = find<QDialog>(checkpoints, "nameDialog");
            auto* edit = find<QLineEdit>(dialog, "checkpointNameEdit");
            QVERIFY(edit != nullptr && edit->text().startsWith("manual-"));
            edit->setText(name);
            QVERIFY(find<QLabel>(dialog, "commandLabel")->text().endsWith(QString("tally ") + name));
            QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(dialog, "pauseLabel")->text().contains("for about"), 20'000);
            photograph(dialog, "checkpoint-name");
            dialog->accept();
            QTRY_VERIFY_WITH_TIMEOUT(names().contains(name), 60'000);
            QVERIFY(idle());
            QVERIFY2(said->text().contains("it stood still for at most"), qPrintable(said->text()));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(names(), (QStringList{"later", "noon"}));
        photograph(checkpoints, "checkpoints");
        table->selectRow(1);
        QVERIFY(find<QLabel>(checkpoints, "commandLabel")->text().endsWith("tally noon"));
        button("lookInsideButton")->click();
        auto* contents = find<QDialog>(checkpoints, "contentsWindow");
        const auto* files = find<QTableView>(contents, "openFileTable");
        QTRY_VERIFY_WITH_TIMEOUT(files->model()->rowCount() > 0, 30'000);
        QCOMPARE(find<QTableView>(contents, "processTable")->model()->index(0, 4).data().toString(), QString("/bin/workload"));
        QVERIFY(find<QTableView>(contents, "processTable")->model()->index(0, 6).data().toString().endsWith("workload count"));
        photograph(contents, "contents");
        find<QLineEdit>(contents, "openFileFilter")->setText("no such thing");
        QCOMPARE(files->model()->rowCount(), 0);
        auto* tabs = find<QTabWidget>(contents, "contentsTabs");
        tabs->setCurrentIndex(1);
        QVERIFY(find<QTableView>(contents, "regionTable")->model()->rowCount() > 3);
        photograph(contents, "contents-memory");
        tabs->setCurrentIndex(2);
        auto* searched = find<QLabel>(contents, "searchSaid");
        find<QLineEdit>(contents, "memorySearchEdit")->setText("a(b");
        find<QComboBox>(contents, "searchKindBox")->setCurrentIndex(2);
        find<QPushButton>(contents, "memorySearchButton")->click();
        QVERIFY(searched->text().contains("no regular expression"));
        find<QLineEdit>(contents, "memorySearchEdit")->setText("PATH=/[a-z]+");
        find<QPushButton>(contents, "memorySearchButton")->click();
        const auto* hits = find<QTableView>(contents, "hitTable")->model();
        QTRY_VERIFY_WITH_TIMEOUT(hits->rowCount() > 0, 30'000);
        QVERIFY(hits->index(0, 2).data().toString().contains("PATH=/"));
        photograph(contents, "contents-search");
        tabs->setCurrentIndex(3);
        const auto* variables = find<QListView>(contents, "variableList")->model();
        QCOMPARE(variables->index(0, 0).data().toString(), QString("PATH"));
        find<QCheckBox>(contents, "valuesBox")->click();
        QVERIFY(variables->index(0, 0).data().toString().startsWith("PATH=/"));
        photograph(contents, "contents-environment");
        tabs->setCurrentIndex(4);
        QVERIFY(find<QTableView>(contents, "signalTable")->model()->index(0, 1).data().toString().contains("TERM"));
        QVERIFY(find<QTableView>(contents, "mountTable")->model()->rowCount() > 3);
        photograph(contents, "contents-system");
        tabs->setCurrentIndex(5);
        photograph(contents, "contents-json");
        tabs->setCurrentIndex(6);
        auto* images = find<QComboBox>(contents, "imageBox");
        images->setCurrentText("pstree.img");
        auto* tree = find<QTreeView>(find<QWidget>(contents, "imageView"), "inspectTree");
        QCOMPARE(tree->model()->index(0, 0).data().toString(), QString("entries"));
        const auto commands = contents->findChildren<QLabel*>("commandLabel");
        QVERIFY(std::ranges::any_of(commands, [](const QLabel* label) { return label->text().endsWith("--image pstree.img"); }));
        photograph(contents, "contents-images");
        contents->close();
        table->selectAll();
        button("compareButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(said->text().startsWith("The same processes"), 30'000);
        QVERIFY(idle());
        const QTemporaryDir folder;
        const auto file = folder.filePath("noon.tar.zst");
        const auto chooseFile = [&](const char* name, const QString& chosen) {
            auto* dialog = find<QFileDialog>(window.get(), name);
            QVERIFY2(dialog != nullptr, name);
            dialog->selectFile(chosen);
            QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        };
        const auto choose = [&](const char* name) { chooseFile(name, file); };
        table->selectRow(1);
        find<QAction>(checkpoints, "exportFilesAction")->trigger();
        choose("exportDialog");
        QTRY_VERIFY_WITH_TIMEOUT(said->text().startsWith("Wrote "), 60'000);
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // The archive alone is enough to look inside.
        find<QAction>(window.get(), "openArchiveAction")->trigger();
        choose("openArchiveDialog");
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(window.get(), "contentsWindow") != nullptr, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(window.get(), "contentsSaid")->text().contains("noon of tally"), 30'000);
        photograph(find<QDialog>(window.get(), "contentsWindow"), "contents-archive");
        find<QDialog>(window.get(), "contentsWindow")->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // So is what a kubelet had written.
        find<QAction>(window.get(), "openArchiveAction")->trigger();
        chooseFile("openArchiveDialog", qEnvironmentVariable("TRANSSHIP_POD"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(window.get(), "contentsWindow") != nullptr, 10'000);
        const auto* ofPod = find<QLabel>(window.get(), "contentsSaid");
        QTRY_VERIFY_WITH_TIMEOUT(ofPod->text().contains("Its container was job_pod_default_uid-1_0."), 30'000);
        QVERIFY(ofPod->text().contains("Its image was docker.io/lab/workload:latest."));
        QVERIFY(ofPod->text().contains("wrote 16; the processes stood still for 0.04 s"));
        find<QDialog>(window.get(), "contentsWindow")->close();
        const auto agree = [&](const char* picture) {
            QTRY_VERIFY_WITH_TIMEOUT(find<QMessageBox>(checkpoints, "agreeBox") != nullptr, 10'000);
            auto* box = find<QMessageBox>(checkpoints, "agreeBox");
            photograph(box, picture);
            find<QPushButton>(box, "agreeButton")->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        // By a rule first, which names what would go.
        find<QAction>(checkpoints, "deleteByRuleAction")->trigger();
        auto* rule = find<QDialog>(checkpoints, "ruleDialog");
        auto* keep = find<QSpinBox>(rule, "keepBox");
        keep->setValue(2);
        QVERIFY(!find<QPushButton>(rule, "agreeButton")->isEnabled());
        keep->setValue(1);
        QVERIFY(find<QPushButton>(rule, "agreeButton")->isEnabled());
        QVERIFY(find<QLabel>(rule, "ruleLabel")->text().endsWith("noon"));
        QVERIFY(find<QLabel>(rule, "commandLabel")->text().contains("--keep 1 --older-than 0"));
        photograph(rule, "checkpoints-rule");
        rule->reject();
        find<QAction>(checkpoints, "deleteAction")->trigger();
        agree("checkpoints-delete");
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{"later"}, 60'000);
        QVERIFY(idle());
        button("importButton")->click();
        choose("importDialog");
        // It was made when it was made.
        QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{"later", "noon"}), 60'000);
        QVERIFY(!table->model()->index(1, 2).data().toString().contains("1970"));
        QVERIFY(idle());
        // The container runs still.
        table->selectRow(1);
        button("restoreButton")->click();
        agree("checkpoints-restore");
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains("running"), 60'000);
        runOther();
        QVERIFY(idle());
        button("restoreButton")->click();
        agree("checkpoints-restore");
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains("goes on from noon"), 60'000);
        photograph(checkpoints, "checkpoints-restored");
        // And in a new container beside it, with the files that the archive brings.
        button("restoreFileButton")->click();
        choose("restoreFileDialog");
        auto* dialog = find<QDialog>(checkpoints, "newContainerDialog");
        QVERIFY(dialog != nullptr);
        find<QLineEdit>(dialog, "newContainerEdit")->setText("again");
        QVERIFY(find<QLabel>(dialog, "commandLabel")->text().endsWith("--name again"));
        photograph(dialog, "checkpoints-new-container");
        find<QPushButton>(dialog, "agreeButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains("again goes on from noon"), 60'000);
        QVERIFY(idle());
        QCOMPARE(names().count("noon"), 2);
        // From now on the host makes them by itself.
        button("schedulesButton")->click();
        auto* schedules = find<QDialog>(checkpoints, "scheduleWindow");
        QVERIFY(schedules != nullptr);
        const auto* told = find<QLabel>(schedules, "scheduleSaid");
        const auto says = [&](const char* words) { return QTest::qWaitFor([&] { return told->text().contains(words); }, 60'000); };
        const auto press = [&](const char* name) { find<QPushButton>(schedules, name)->click(); };
        QVERIFY(says("There is no schedule"));
        auto* when = find<QComboBox>(schedules, "scheduleWhenBox");
        when->setCurrentText("now");
        QVERIFY(!find<QPushButton>(schedules, "setScheduleButton")->isEnabled());
        when->setCurrentText("*/15 * * * *");
        QVERIFY(find<QLabel>(schedules, "commandLabel")->text().endsWith("tally --every '*/15 * * * *' --keep 24"));
        press("setScheduleButton");
        auto* may = find<QMessageBox>(schedules, "agentBox");
        QVERIFY(may != nullptr);
        find<QPushButton>(may, "withoutButton")->click();
        QVERIFY2(says("are made from now on"), qPrintable(told->text()));
        QVERIFY(find<QLabel>(schedules, "commandLabel")->text().endsWith("--keep 24 --no-agent"));
        press("runScheduleButton");
        may = find<QMessageBox>(schedules, "agentBox");
        QVERIFY(may != nullptr);
        find<QPushButton>(may, "agreeButton")->click();
        QVERIFY2(says("Made auto-"), qPrintable(told->text()));
        photograph(schedules, "schedules");
        QTRY_VERIFY_WITH_TIMEOUT(names().filter("auto-").size() == 1, 60'000);
        press("pauseScheduleButton");
        QVERIFY2(says("until it goes on"), qPrintable(told->text()));
        QCOMPARE(find<QTableView>(schedules, "scheduleTable")->model()->index(0, 3).data().toString(), QString("paused"));
        press("removeScheduleButton");
        auto* sure = find<QMessageBox>(schedules, "agreeBox");
        QVERIFY(sure != nullptr);
        find<QPushButton>(sure, "agreeButton")->click();
        QVERIFY2(says("is gone"), qPrintable(told->text()));
        schedules->close();
        checkpoints->close();
    }

    void severalContainersGoThroughTheQueue() {
        const auto window = opened();
        auto* table = find<QTableView>(window.get(), "containerTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 5, 20'000);
        QVERIFY(isReady(*window));
        find<QLineEdit>(window.get(), "containerFilter")->setText("shop");
        QCOMPARE(table->model()->rowCount(), 4);
        find<QLineEdit>(window.get(), "containerFilter")->clear();
        table->selectAll();
        auto* move = find<QAction>(window.get(), "moveAction");
        QTRY_VERIFY_WITH_TIMEOUT(move->isEnabled(), 20'000);
        int inProject = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            inProject += table->model()->index(row, ContainerModel::Project).data().toString() == "shop" ? 1 : 0;
        QCOMPARE(inProject, 4);
        photograph(window.get(), "several");
        // Dropped onto the other host, and not onto a heading or the host that they are on.
        auto* hosts = find<QListView>(window.get(), "hostList");
        const std::unique_ptr<QMimeData> dragged(table->model()->mimeData(table->selectionModel()->selectedIndexes()));
        const auto drop = [&](const QString& onto) {
            for (int row = 0; row < hosts->model()->rowCount(); ++row)
                if (hosts->model()->index(row, 0).data().toString().startsWith(onto))
                    hosts->model()->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, hosts->model()->index(row, 0));
            QCoreApplication::processEvents();
        };
        drop("Not saved");
        drop(setting("TRANSSHIP_SOURCE"));
        QVERIFY(wizardOf(*window) == nullptr);
        drop(setting("TRANSSHIP_DESTINATION"));
        auto* wizard = wizardOf(*window);
        QVERIFY(wizard != nullptr);
        find<QRadioButton>(wizard, "withAgentButton")->click();
        find<QSpinBox>(wizard, "sideBySideBox")->setValue(2);
        photograph(wizard, "several-destination");
        wizard->next();
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::FinishButton)->isEnabled(), 60'000);
        photograph(wizard, "several-check");
        wizard->button(QWizard::FinishButton)->click();
        auto* queue = find<QTableView>(window.get(), "queueTable");
        const auto turns = [&] {
            QStringList texts;
            for (int row = 0; row < queue->model()->rowCount(); ++row)
                texts << queue->model()->index(row, 0).data().toString() + " " + queue->model()->index(row, 1).data().toString();
            texts.sort();
            return texts;
        };
        QTRY_VERIFY_WITH_TIMEOUT(turns().filter("moves").size() == 2, 20'000);
        photograph(window.get(), "queue");
        QVERIFY(window->close() == false);
        auto* box = window->findChild<QMessageBox*>("closeBox");
        QVERIFY(box != nullptr);
        box->reject();
        QTRY_VERIFY_WITH_TIMEOUT(turns().filter("move").size() == turns().filter("moved").size() && turns().filter("waits").isEmpty(),
                                 120'000);
        QCOMPARE(turns(), (QStringList{"ads stayed", "app moved", "db moved", "front stayed", "tally moved"}));
        photograph(window.get(), "queue-ended");
        // What stood in the way goes, and those that stayed are tried again.
        const auto clear = setting("TRANSSHIP_OTHER_COMMAND").split('\n');
        QCOMPARE(QProcess::execute(clear.front(), clear.mid(1)), 0);
        queue->selectAll();
        auto* retry = find<QPushButton>(window.get(), "retryButton");
        QTRY_VERIFY(retry->isEnabled());
        retry->click();
        QTRY_COMPARE_WITH_TIMEOUT(turns().filter("moved").size(), 5, 120'000);
    }

    void aQueueThatWasCutOffGoesOn() {
        MainWindow window(
            {.identityFile = setting("TRANSSHIP_KEY").toStdString(), .knownHostsFile = setting("TRANSSHIP_KNOWN_HOSTS").toStdString()});
        window.show();
        window.showCutOff(false);
        auto* dialog = find<QDialog>(&window, "cutOffDialog");
        QVERIFY(dialog != nullptr);
        photograph(dialog, "cut-off");
        auto* goOn = find<QPushButton>(dialog, "goOnButton");
        QVERIFY2(!goOn->isEnabled(), "what is half moved comes first");
        find<QPushButton>(dialog, "recoverButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(goOn->isEnabled(), 60'000);
        photograph(dialog, "cut-off-recovered");
        goOn->click();
        const auto* queue = find<QTableView>(&window, "queueTable")->model();
        const auto moved = [&] {
            int count = 0;
            for (int row = 0; row < queue->rowCount(); ++row) count += queue->index(row, 1).data().toString() == "moved" ? 1 : 0;
            return count;
        };
        QTRY_COMPARE_WITH_TIMEOUT(moved(), 2, 120'000);
        // The queue ends a moment after its last container.
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(&window, "holdButton")->isEnabled(), 20'000);
        QVERIFY(window.close());
    }

    void oneMigrationOfAContainerAtATime() {
        const auto commandLine = setting("TRANSSHIP_OTHER_COMMAND").split('\n');
        QVERIFY2(commandLine.size() > 1, "test_window.py says what the other one is");
        const auto first = planned();
        const auto second = planned();
        QVERIFY(first != nullptr && second != nullptr);
        auto* wizard = wizardOf(*first);
        wizard->next();
        const auto* steps = find<QTableView>(wizard, "progressTable")->model();
        QTRY_VERIFY_WITH_TIMEOUT(steps->index(1, PlanModel::Progress).data(PlanModel::PercentRole).toInt() >= 0, 60'000);

        QProcess command;
        command.start(commandLine.front(), commandLine.mid(1));
        auto* other = wizardOf(*second);
        other->next();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(other), 60'000);
        QVERIFY2(find<QPlainTextEdit>(other, "detailsText")->toPlainText().contains("Another migration of this container is under way"),
                 qPrintable(find<QPlainTextEdit>(other, "detailsText")->toPlainText()));
        photograph(other, "locked");
        QTRY_VERIFY_WITH_TIMEOUT(command.state() == QProcess::NotRunning, 60'000);
        const auto said = command.readAllStandardOutput() + command.readAllStandardError();
        QVERIFY2(said.contains("Another migration of this container is under way"), said.constData());
        QCOMPARE(command.exitCode(), 1);

        QTRY_VERIFY_WITH_TIMEOUT(isOver(wizard), 200'000);
        QVERIFY2(find<QLabel>(wizard, "sentenceLabel")->text().contains(setting("TRANSSHIP_DESTINATION")),
                 qPrintable(find<QPlainTextEdit>(wizard, "detailsText")->toPlainText()));
    }

    void theWizardMovesTheContainerAndTheWindowAnswersAllTheWhile() {
        const auto window = opened();
        auto* move = find<QAction>(window.get(), "moveAction");
        QVERIFY(isReady(*window));
        const auto* containers = find<QTableView>(window.get(), "containerTable")->model();
        const auto cell = [&](int column) { return containers->index(0, column).data().toString(); };
        QCOMPARE(cell(ContainerModel::Image), QString("lab/workload"));
        QCOMPARE(cell(ContainerModel::State), QString("running"));
        QVERIFY2(cell(ContainerModel::Ports).contains("8123"), qPrintable(cell(ContainerModel::Ports)));
        QTRY_VERIFY_WITH_TIMEOUT(cell(ContainerModel::Memory).contains("MiB"), 20'000);
        photograph(window.get(), "window");
        move->trigger();
        auto* wizard = wizardOf(*window);
        QVERIFY(wizard != nullptr);
        QTest::qWait(100);
        photograph(wizard, "destination");
        QVERIFY2(find<QRadioButton>(wizard, "withAgentButton")->isChecked(), "the agreement is remembered");
        wizard->next();
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), 20'000);
        photograph(wizard, "check");
        rehearse(wizard);
        const QTemporaryDir folder;
        for (const auto* kind : {"pdf", "html", "json"}) {
            find<QPushButton>(wizard, "saveReportButton")->click();
            auto* dialog = wizard->findChild<QFileDialog*>("reportDialog");
            QVERIFY(dialog != nullptr);
            const auto file = folder.filePath("report.") + kind;
            dialog->selectFile(file);
            QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 1000, 10'000);
            QTRY_VERIFY_WITH_TIMEOUT(wizard->findChild<QFileDialog*>("reportDialog") == nullptr, 10'000);
        }
        wizard->next();
        QVERIFY(find<QLabel>(wizard, "optionsLabel")->text().startsWith("Nothing stands in the way"));
        photograph(wizard, "options");
        wizard->next();
        QCOMPARE(find<QLabel>(wizard->currentPage(), "commandLabel")->text(),
                 QString("transship-cli migrate %1 %2 tally").arg(setting("TRANSSHIP_SOURCE"), setting("TRANSSHIP_DESTINATION")));
        photograph(wizard, "plan");
        // Whoever reads the plan gives the service the time to be seen.
        QTest::qWait(500);
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer beat;
        beat.setInterval(5);
        connect(&beat, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
            if (find<QLabel>(wizard, "clockLabel")->text().startsWith("Frozen") && !m_photographed) {
                m_photographed = true;
                photograph(wizard, "progress");
            }
        });
        wizard->next();
        // Once the start was sent there is nothing to stop any more.
        QString late;
        const auto* job = wizard->findChild<MigrationJob*>();
        QVERIFY(job != nullptr);
        connect(job, &MigrationJob::committed, this, [&] {
            wizard->reject();
            auto* box = wizard->findChild<QMessageBox*>("cancelBox");
            late = box->informativeText();
            box->close();
        });
        since.start();
        beat.start();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(wizard), 60'000);
        beat.stop();
        QVERIFY2(late.startsWith("It can't be undone any more"), qPrintable(late));
        qInfo("the window's longest pause while moving: %lld ms", static_cast<long long>(longest));
        const auto* service = find<QLabel>(wizard, "servicesLabel");
        QVERIFY2(find<QLabel>(wizard, "sentenceLabel")->text().contains(setting("TRANSSHIP_DESTINATION")),
                 qPrintable(find<QPlainTextEdit>(wizard, "detailsText")->toPlainText()));
        QTRY_VERIFY_WITH_TIMEOUT(service->text().contains("Port 8123 answered on") && service->text().contains("until the freeze"), 10'000);
        qInfo("%s", qPrintable(service->text()));
        photograph(wizard, "result");
        QVERIFY2(find<QLabel>(wizard, "sentenceLabel")->text().contains(setting("TRANSSHIP_DESTINATION")),
                 qPrintable(find<QPlainTextEdit>(wizard, "detailsText")->toPlainText()));
        for (const auto* said : {"Dump its memory", "Prove that it is the same process"})
            QVERIFY(find<QPlainTextEdit>(wizard, "progressLog")->toPlainText().contains(said));
        QVERIFY(find<QLabel>(wizard, "figuresLabel")->text().contains("Downtime"));
        for (const auto* kind : {"pdf", "md"}) {
            find<QPushButton>(wizard, "saveStoryButton")->click();
            auto* dialog = wizard->findChild<QFileDialog*>("reportDialog");
            QVERIFY(dialog != nullptr);
            const auto file = folder.filePath("migration.") + kind;
            dialog->selectFile(file);
            QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 500, 10'000);
            QTRY_VERIFY_WITH_TIMEOUT(wizard->findChild<QFileDialog*>("reportDialog") == nullptr, 10'000);
        }
        find<QPushButton>(wizard, "compareButton")->click();
        auto* inspect = find<QDialog>(wizard, "inspectWindow");
        QVERIFY(inspect != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(find<QCheckBox>(inspect, "onlyDifferencesBox")->isEnabled(), 20'000);
        inspect->close();
        find<QPushButton>(wizard, "logsButton")->click();
        auto* logs = find<QDialog>(wizard, "logsWindow");
        QVERIFY(logs != nullptr);
        auto texts = logs->findChildren<QPlainTextEdit*>("logText");
        QCOMPARE(texts.size(), 2);
        std::ranges::sort(texts, {}, [](const QPlainTextEdit* text) { return !text->accessibleName().contains(".moved-"); });
        // The old output came along, and the copy goes on where the original ended.
        QTRY_VERIFY_WITH_TIMEOUT(texts[0]->toPlainText().contains("tick "), 20'000);
        const auto last = texts[0]->toPlainText().trimmed().section(' ', -1).toInt();
        QVERIFY(last > 20);
        const auto earlier = QString("tick %1").arg(last - 3);
        for (const auto* text : texts) {
            QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(earlier + "\n"), 20'000);
            QVERIFY(text->toPlainText().startsWith("tick 1\n"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(texts[1]->toPlainText().contains(QString("tick %1\n").arg(last + 5)), 20'000);
        QTest::keyClicks(find<QLineEdit>(logs, "logSearchEdit"), earlier);
        QTest::keyClick(find<QLineEdit>(logs, "logSearchEdit"), Qt::Key_Return);
        for (const auto* text : texts) QCOMPARE(text->textCursor().selectedText(), earlier);
        photograph(logs, "logs");
        const auto saved = folder.filePath("saved.log");
        find<QPushButton>(logs, "saveLogButton")->click();
        auto* where = find<QFileDialog>(logs, "saveLogDialog");
        where->selectFile(saved);
        QVERIFY(QMetaObject::invokeMethod(where, "accept"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(logs, "logSaidLabel")->text().contains("saved"), 20'000);
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("tick 1\n"));
        logs->close();
        wizard->accept();
    }

    void theHistoryShowsWhatMovedAndRemovesAnOriginal() {
        const auto window = opened();
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(window.get(), "inspectAction")->isEnabled(), 20'000);
        find<QAction>(window.get(), "historyAction")->trigger();
        auto* history = find<QDialog>(window.get(), "historyWindow");
        QVERIFY(history != nullptr);
        const auto* table = find<QTableView>(history, "historyTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 2, 10'000);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QString("tally"));
        QCOMPARE(table->model()->index(0, 4).data().toString(), QString("done"));
        QVERIFY(find<QPlainTextEdit>(history, "historyDetails")->toPlainText().contains("Stood still for"));
        const auto* chart = find<QWidget>(history, "downtimeChart");
        QVERIFY(chart->isVisible());
        QVERIFY2(chart->accessibleDescription().contains(QRegularExpression("^tally: .*, predicted ")),
                 qPrintable(chart->accessibleDescription()));
        photograph(history, "history");
        // What was undone left no original.
        auto* remove = find<QPushButton>(history, "removeOriginalButton");
        QVERIFY(remove->isEnabled());
        const auto rowWith = [&](const QString& result) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 4).data().toString().contains(result)) return row;
            return -1;
        };
        find<QTableView>(history, "historyTable")->selectRow(rowWith("refused"));
        QVERIFY(!remove->isEnabled());
        // What was checked is there as well, as it was handed in.
        find<QTableView>(history, "historyTable")->selectRow(rowWith("can move from"));
        QVERIFY(!remove->isEnabled());
        QVERIFY(find<QPlainTextEdit>(history, "historyDetails")->toPlainText().startsWith("# Preflight"));
        QVERIFY(find<QLabel>(history, "commandLabel")->text().startsWith("transship-cli history check-"));
        history->close();
    }

    void whatMovedIsComparedWithItsOriginal() {
        const auto window = opened();
        auto* inspect = find<QAction>(window.get(), "inspectAction");
        QTRY_VERIFY_WITH_TIMEOUT(inspect->isEnabled() && isConnected(*window, setting("TRANSSHIP_DESTINATION")), 20'000);
        // The original has another name now.
        const auto* table = find<QTableView>(window.get(), "containerTable");
        QVERIFY(table->model()->index(0, 0).data().toString().startsWith("tally.moved-"));
        inspect->trigger();
        auto* dialog = find<QDialog>(window.get(), "inspectWindow");
        QVERIFY(dialog != nullptr);
        auto* tree = find<QTreeView>(dialog, "inspectTree");
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 5, 20'000);
        const auto whole = tree->model()->rowCount();
        auto* search = find<QLineEdit>(dialog, "searchEdit");
        auto* count = find<QLabel>(dialog, "countLabel");
        QTest::keyClicks(search, "networkmode");
        QTRY_COMPARE(count->text(), QString("1 of 1"));
        QCOMPARE(find<QLabel>(dialog, "pathLabel")->text(), QString(".HostConfig.NetworkMode"));
        find<QPushButton>(dialog, "copyTemplateButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("{{json .HostConfig.NetworkMode}}"));
        find<QPushButton>(dialog, "copyJqButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(".HostConfig.NetworkMode"));
        find<QPushButton>(dialog, "copyValueButton")->click();
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        photograph(dialog, "inspect");
        search->clear();
        QTest::keyClicks(search, "no such thing");
        QTRY_COMPARE(count->text(), QString("not found"));
        search->clear();
        auto* filter = find<QLineEdit>(dialog, "pathFilterEdit");
        QTest::keyClicks(filter, "hostconfig.port");
        QCOMPARE(tree->model()->rowCount(), 1);
        filter->clear();
        QCOMPARE(tree->model()->rowCount(), whole);
        find<QTabWidget>(dialog, "inspectTabs")->setCurrentIndex(1);
        QVERIFY(find<QPlainTextEdit>(dialog, "inspectText")->toPlainText().contains("\"HostConfig\": {"));
        photograph(dialog, "inspect-text");
        find<QTabWidget>(dialog, "inspectTabs")->setCurrentIndex(0);
        auto* compare = find<QComboBox>(dialog, "compareBox");
        const auto other = "tally on " + setting("TRANSSHIP_DESTINATION");
        QTRY_VERIFY_WITH_TIMEOUT(compare->findText(other) > 0, 20'000);
        compare->setCurrentText(other);
        Q_EMIT compare->activated(compare->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(find<QCheckBox>(dialog, "onlyDifferencesBox")->isEnabled(), 20'000);
        find<QCheckBox>(dialog, "onlyDifferencesBox")->click();
        QVERIFY(tree->model()->rowCount() < whole);
        QVERIFY(find<QLabel>(dialog, "commandLabel")->text().contains("--compare"));
        photograph(dialog, "compare");
        dialog->close();
    }

private:
    bool m_photographed = false;
};

QTEST_MAIN(WindowStory)
#include "window_story.moc"
