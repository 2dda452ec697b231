// SPDX-License-Identifier: Apache-2.0
// Walks through the pages of the window in one language, and looks whether every word has its room. With TRANSSHIP_SCREENSHOTS each
// page is photographed, in light and in dark.
#include "tests/ui/stage.h"
#include "ui/language.h"
#include "ui/plan_model.h"
#include "ui/queue_model.h"
#include "ui/secret_dialog.h"
#include "ui/spoken.h"
#include "ui/text.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTableView>

using namespace transship;
using namespace transship::ui;

namespace {

QPalette dark() {
    QPalette palette(QColor(0x35, 0x38, 0x3c), QColor(0x2b, 0x2e, 0x31));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x29, 0x2b));
    palette.setColor(QPalette::Highlight, QColor(0x2d, 0x6d, 0xa8));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb2, 0xf0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(role, QColor(0xea, 0xec, 0xee));
    palette.setColor(QPalette::PlaceholderText, QColor(0x90, 0x95, 0x9a));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x85, 0x8a));
    return palette;
}

// What is narrower or lower than its words.
QStringList cutOff(const QWidget* page) {
    QStringList cut;
    for (const auto* button : page->findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width()) cut << button->text();
    for (const auto* header : page->findChildren<QHeaderView*>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal) continue;
        for (int column = 0; column < header->count(); ++column)
            if (header->sectionSize(column) < header->sectionSizeHint(column))
                cut << QString("%1 (%2 of %3)")
                           .arg(header->model()->headerData(column, Qt::Horizontal).toString())
                           .arg(header->sectionSize(column))
                           .arg(header->sectionSizeHint(column));
    }
    for (const auto* label : page->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        const bool fits =
            label->wordWrap() ? label->height() >= label->heightForWidth(label->width()) : label->width() >= label->sizeHint().width();
        if (!fits) cut << label->text();
    }
    return cut;
}

// What can be reached by the keyboard and tells a screen reader nothing.
QStringList withoutName(const QWidget* page) {
    QStringList nameless;
    for (auto* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr) continue;
        const auto* spoken = QAccessible::queryAccessibleInterface(widget);
        const bool named =
            spoken != nullptr && !(spoken->text(QAccessible::Name) + spoken->text(QAccessible::Description)).trimmed().isEmpty();
        const auto* edit = qobject_cast<const QLineEdit*>(widget);
        const bool inside = qobject_cast<const QAbstractSpinBox*>(widget->parent()) != nullptr ||
                            qobject_cast<const QComboBox*>(widget->parent()) != nullptr;
        if (!named && !inside && (edit == nullptr || edit->placeholderText().isEmpty()))
            nameless << QString(widget->metaObject()->className()) + ' ' + widget->objectName();
    }
    return nameless;
}

}  // namespace

class PagesStory final : public Stage {
    Q_OBJECT

    static void show(QWidget* page, const QString& name) {
        QVERIFY2(page != nullptr, qPrintable(name));
        QCoreApplication::processEvents();
        const auto nameless = withoutName(page);
        QVERIFY2(nameless.isEmpty(), qPrintable(name + " has nameless: " + nameless.join(" | ")));
        const auto cut = cutOff(page);
        QVERIFY2(cut.isEmpty(), qPrintable(name + " cuts off: " + cut.join(" | ")));
        if (setting("TRANSSHIP_SCREENSHOTS").isEmpty()) return;
        const auto light = QApplication::palette();
        photograph(page, name + "-light");
        QApplication::setPalette(dark());
        QCoreApplication::processEvents();
        photograph(page, name + "-dark");
        QApplication::setPalette(light);
        QCoreApplication::processEvents();
    }
    template <typename Condition>
    static bool waits(Condition condition) {
        return QTest::qWaitFor(condition, 60'000);
    }
    static void chooseRow(MainWindow& window, const QString& name) {
        auto* table = find<QTableView>(&window, "containerTable");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == name) table->selectRow(row);
    }
    // All the way through the wizard to its last page.
    static void goThrough(MigrationWizard* wizard) {
        QVERIFY(wizard != nullptr);
        wizard->resize(wizard->minimumSizeHint().expandedTo(QSize(860, 600)));
        find<QRadioButton>(wizard, "withAgentButton")->click();
        show(wizard, "wizard-1-destination");
        wizard->next();
        QVERIFY(waits([&] { return wizard->button(QWizard::NextButton)->isEnabled(); }));
        show(wizard, "wizard-2-check");
        wizard->next();
        show(wizard, "wizard-3-options");
        wizard->next();
        show(wizard, "wizard-4-plan");
        wizard->next();
        QVERIFY(waits([&] { return find<QLabel>(wizard, "clockLabel")->text().contains("0"); }));
        show(wizard, "wizard-5-moving");
        QVERIFY(waits([&] { return isOver(wizard); }));
        show(wizard, "wizard-6-result");
        wizard->accept();
    }
    // The host has one of the container.
    static void showCheckpoints(MainWindow& window) {
        find<QAction>(&window, "checkpointsAction")->trigger();
        auto* checkpoints = find<QDialog>(&window, "checkpointWindow");
        QVERIFY(checkpoints != nullptr);
        auto* table = find<QTableView>(checkpoints, "checkpointTable");
        QVERIFY(waits([&] { return table->model()->rowCount() == 1 && find<QPushButton>(checkpoints, "createButton")->isEnabled(); }));
        show(checkpoints, "checkpoints");
        const auto dialog = [&](const QString& name) {
            auto* one = find<QDialog>(checkpoints, qPrintable(name));
            show(one, "checkpoints-" + QString(name).remove("Dialog"));
            if (one != nullptr) one->reject();
        };
        find<QPushButton>(checkpoints, "createButton")->click();
        QTest::qWait(500);
        dialog("nameDialog");
        find<QAction>(checkpoints, "deleteByRuleAction")->trigger();
        dialog("ruleDialog");
        find<QPushButton>(checkpoints, "lookInsideButton")->click();
        auto* contents = find<QDialog>(checkpoints, "contentsWindow");
        auto* tabs = find<QTabWidget>(contents, "contentsTabs");
        QVERIFY(waits([&] { return tabs->isEnabled(); }));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            show(contents, QString("contents-%1").arg(tab + 1));
        }
        contents->close();
        find<QPushButton>(checkpoints, "schedulesButton")->click();
        auto* schedules = find<QDialog>(checkpoints, "scheduleWindow");
        QVERIFY(waits([&] { return find<QPushButton>(schedules, "setScheduleButton")->isEnabled(); }));
        show(schedules, "schedules");
        schedules->close();
        checkpoints->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto* action : window.findChildren<QAction*>())
            if (action->shortcuts().contains(QKeySequence(Qt::Key_F1))) action->trigger();
        auto* help = window.findChild<QWidget*>("helpWindow");
        show(help, "help");
        help->close();
    }
    // Their order and their number are the window's own business; each fits where the window is small.
    static void showDialogs(MainWindow& window) {
        for (const auto& [action, dialog] : {std::pair("inspectAction", "inspectWindow"), std::pair("logsAction", "logsWindow"),
                                             std::pair("historyAction", "historyWindow"), std::pair("checkAction", "preflightDialog")}) {
            find<QAction>(&window, action)->trigger();
            auto* one = find<QDialog>(&window, dialog);
            QVERIFY2(one != nullptr, dialog);
            if (auto* look = find<QPushButton>(one, "lookButton")) {
                look->click();
                QVERIFY(waits([&] { return find<QPushButton>(one, "saveReportButton")->isEnabled(); }));
            }
            QTest::qWait(500);
            show(one, QString(dialog).remove("Window").remove("Dialog"));
            one->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

private Q_SLOTS:
    void cleanupTestCase() { QVERIFY(hasLetGo()); }
    void initTestCase() {
        speak(QLocale(setting("TRANSSHIP_LANGUAGE")));
        QApplication::setStyle(QStyleFactory::create("Fusion"));
    }

    void whatTheCoreSaysIsSpoken() {
        const bool english = QLocale().language() == QLocale::English;
        for (const auto* text :
             {"Freeze the container on a", "web runs on b, untouched.", "2 of 3 containers can move from a to b.", "Note"}) {
            QVERIFY2(english == (spoken(text) == text), text);
            QVERIFY(!spoken(text).contains('%'));
        }
        QVERIFY(english || !spoken("All 3 containers can move from a to b.").contains("All 3"));
        QVERIFY(spoken("%2 runs on %1.").contains("%2"));
        QCOMPARE(spoken("never heard of"), QString("never heard of"));
        QCOMPARE(amount(1'536).section(' ', 0, 0), english ? QString("1.5") : QString("1,5"));
        QCOMPARE(spoken("a runs on b; something is left"), QString("a runs on b; something is left"));
    }

    void everyPageHasRoomForItsWords() {
        {
            MainWindow window({});
            window.resize(1024, 640);
            window.show();
            show(&window, "window-empty");
            window.connectTo("root@no-such-host.invalid", {});
            QVERIFY(waits([&] { return find<QPushButton>(&window, "tryAgainButton")->isVisible(); }));
            show(&window, "window-refused");
            find<QPushButton>(&window, "addHostButton")->click();
            show(find<QDialog>(&window, "hostDialog"), "host");
            SecretDialog secret({.prompt = "Password of root@10.0.0.1", .lasts = true, .again = true}, &window);
            secret.show();
            show(&secret, "secret");
        }
        {
            MainWindow window({.identityFile = setting("TRANSSHIP_KEY").toStdString(),
                               .knownHostsFile = setting("TRANSSHIP_WRONG_KNOWN_HOSTS").toStdString()});
            window.resize(1024, 640);
            window.show();
            window.connectTo(setting("TRANSSHIP_SOURCE"), {});
            QVERIFY(waits([&] { return find<QPushButton>(&window, "tryAgainButton")->isVisible(); }));
            show(&window, "window-changed-key");
        }
        {
            MainWindow window({.identityFile = setting("TRANSSHIP_KEY").toStdString(),
                               .knownHostsFile = setting("TRANSSHIP_NO_KNOWN_HOSTS").toStdString()});
            window.show();
            window.connectTo(setting("TRANSSHIP_SOURCE"), {});
            QVERIFY(waits([&] { return find<QMessageBox>(&window, "hostKeyBox") != nullptr; }));
            show(find<QMessageBox>(&window, "hostKeyBox"), "host-key");
        }
        const auto window = opened();
        window->resize(1024, 640);
        QVERIFY(isReady(*window));
        chooseRow(*window, "tally");
        QVERIFY(waits([&] { return find<QAction>(window.get(), "moveAction")->isEnabled(); }));
        show(window.get(), "window");
        find<QAction>(window.get(), "moveAction")->trigger();
        goThrough(wizardOf(*window));
        QVERIFY(waits([&] { return wizardOf(*window) == nullptr; }));
        chooseRow(*window, "one");
        QVERIFY(waits([&] { return find<QAction>(window.get(), "inspectAction")->isEnabled(); }));
        showDialogs(*window);
        showCheckpoints(*window);
        auto* table = find<QTableView>(window.get(), "containerTable");
        QVERIFY(waits([&] {
            table->clearSelection();
            table->setSelectionMode(QAbstractItemView::MultiSelection);
            chooseRow(*window, "one");
            chooseRow(*window, "two");
            return find<QAction>(window.get(), "moveAction")->isEnabled();
        }));
        find<QAction>(window.get(), "moveAction")->trigger();
        auto* wizard = wizardOf(*window);
        QVERIFY(wizard != nullptr);
        find<QSpinBox>(wizard, "sideBySideBox")->setValue(2);
        show(wizard, "queue-1-destination");
        wizard->next();
        QVERIFY(waits([&] { return wizard->button(QWizard::FinishButton)->isEnabled(); }));
        show(wizard, "queue-2-check");
        wizard->button(QWizard::FinishButton)->click();
        const auto* queue = window->findChild<QueueModel*>();
        QVERIFY(waits([&] { return queue->count(migration::Turn::Moving) == 2; }));
        QTest::qWait(1'000);
        show(window.get(), "queue-3-moving");
        QVERIFY(waits([&] { return queue->count(migration::Turn::Moved) == 2; }));
        show(window.get(), "queue-4-ended");
    }
};

QTEST_MAIN(PagesStory)
#include "pages_story.moc"
