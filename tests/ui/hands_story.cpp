// SPDX-License-Identifier: Apache-2.0
// Three people's stories, by keyboard alone and by mouse alone: one must hand in a report, one empties a host, one moves a single
// container.
#include "tests/ui/stage.h"
#include "ui/queue_model.h"
#include "ui/text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolBar>

using namespace transship;
using namespace transship::ui;

namespace {

// How somebody reaches what the window offers.
class Hand {
public:
    Hand() = default;
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;
    virtual ~Hand() = default;
    virtual void press(QAbstractButton* button) = 0;
    virtual void pick(QAbstractItemView* view, int row) = 0;
    // Opens what can be opened with a row.
    virtual void open(QAbstractItemView* view, int row) = 0;
    virtual void act(MainWindow& window, QAction* action) = 0;
    virtual void save(QFileDialog* dialog) = 0;
};

class Keyboard final : public Hand {
public:
    void press(QAbstractButton* button) override {
        reach(button);
        key(Qt::Key_Space);
    }
    void pick(QAbstractItemView* view, int row) override {
        reach(view);
        for (int i = 0; i < view->model()->rowCount() && view->currentIndex().row() != row; ++i)
            key(view->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(view->currentIndex().row(), row);
    }
    void open(QAbstractItemView* view, int row) override {
        pick(view, row);
        key(Qt::Key_Return);
    }
    void act(MainWindow& window, QAction* action) override {
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        if (QApplication::activeWindow() == nullptr) window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keySequence(QApplication::focusWindow(), action->shortcut());
    }
    void save(QFileDialog* /*dialog*/) override { key(Qt::Key_Return); }

private:
    static void key(Qt::Key key) {
        QVERIFY(QApplication::focusWindow() != nullptr);
        QTest::keyClick(QApplication::focusWindow(), key);
        QCoreApplication::processEvents();
    }
    static void reach(QWidget* widget) {
        // A window manager gives the keyboard back to the window below a dialog that closed; here is none.
        if (QApplication::activeWindow() == nullptr) widget->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(widget->window()));
        for (int i = 0; i < 100 && QApplication::focusWidget() != widget; ++i) key(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() == widget, qPrintable(widget->objectName() + " can't be reached by Tab"));
    }
};

class Mouse final : public Hand {
public:
    void press(QAbstractButton* button) override {
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->objectName()));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
    }
    void pick(QAbstractItemView* view, int row) override { QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle(view, row)); }
    void open(QAbstractItemView* view, int row) override {
        pick(view, row);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, middle(view, row));
    }
    void act(MainWindow& window, QAction* action) override {
        if (auto* button = window.findChild<QToolBar*>()->widgetForAction(action))
            return QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
        for (auto* title : window.menuBar()->actions()) {
            auto* menu = title->menu();
            if (!menu->actions().contains(action)) continue;
            QTest::mouseClick(window.menuBar(), Qt::LeftButton, {}, window.menuBar()->actionGeometry(title).center());
            QTRY_VERIFY(menu->isVisible());
            return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
        QFAIL(qPrintable(action->text() + " is in no menu"));
    }
    void save(QFileDialog* dialog) override { press(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)); }

private:
    static QPoint middle(QAbstractItemView* view, int row) {
        const auto index = view->model()->index(row, 0);
        view->scrollTo(index);
        return view->visualRect(index).center();
    }
};

}  // namespace

class HandsStory final : public Stage {
    Q_OBJECT

    template <typename Condition>
    static bool waits(Condition condition) {
        return QTest::qWaitFor(condition, 120'000);
    }
    static int rowOf(const QAbstractItemView* view, const QString& text) {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString().section('\n', 0, 0) == text) return row;
        return -1;
    }
    static void goTo(MainWindow& window, Hand& hand, const QString& host, const QString& container) {
        auto* hosts = find<QListView>(&window, "hostList");
        hand.open(hosts, rowOf(hosts, host));
        auto* table = find<QTableView>(&window, "containerTable");
        QVERIFY(waits([&] { return isConnected(window, host) && table->isVisible() && rowOf(table, container) >= 0; }));
    }
    // From the first page of the wizard to its last.
    static void moveOne(Hand& hand, MigrationWizard* wizard) {
        QVERIFY(wizard != nullptr);
        const auto can = [&](QWizard::WizardButton which) { return waits([&] { return wizard->button(which)->isEnabled(); }); };
        hand.press(find<QRadioButton>(wizard, "withAgentButton"));
        for (int page = 0; page < 3; ++page) {
            QVERIFY(can(QWizard::NextButton));
            hand.press(wizard->button(QWizard::NextButton));
        }
        QVERIFY(wizard->button(QWizard::CommitButton)->isVisible());
        hand.press(wizard->button(QWizard::CommitButton));
        QVERIFY(waits([&] { return isOver(wizard); }));
        QVERIFY(find<QLabel>(wizard, "figuresLabel")->text().contains("Downtime"));
        hand.press(wizard->button(QWizard::FinishButton));
    }
    static void tellStories(Hand& hand) {
        MainWindow window({.identityFile = {}, .knownHostsFile = setting("TRANSSHIP_KNOWN_HOSTS").toStdString()});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        goTo(window, hand, "there", "idle");
        goTo(window, hand, "here", "two");
        if (QTest::currentTestFailed()) return;
        auto* table = find<QTableView>(&window, "containerTable");

        // The report.
        const QTemporaryDir folder;
        QVERIFY(QDir::setCurrent(folder.path()));
        hand.act(window, find<QAction>(&window, "checkAction"));
        auto* check = find<QDialog>(&window, "preflightDialog");
        QVERIFY(check != nullptr);
        hand.press(find<QCheckBox>(check, "withAgentBox"));
        hand.press(find<QPushButton>(check, "lookButton"));
        auto* save = find<QPushButton>(check, "saveReportButton");
        QVERIFY(waits([&] { return save->isEnabled(); }));
        hand.press(save);
        auto* dialog = find<QFileDialog>(check, "reportDialog");
        QVERIFY(dialog != nullptr);
        hand.save(dialog);
        QVERIFY(waits([&] { return QDir(folder.path()).entryList({"*.pdf"}).size() == 1; }));
        hand.press(find<QPushButton>(check, "closeButton"));
        QVERIFY(waits([&] { return find<QDialog>(&window, "preflightDialog") == nullptr; }));

        // The host that is emptied.
        if (QTest::currentTestFailed()) return;
        hand.pick(table, 0);
        hand.act(window, find<QAction>(&window, "selectAllAction"));
        QVERIFY(waits([&] { return find<QAction>(&window, "moveAction")->isEnabled(); }));
        hand.act(window, find<QAction>(&window, "moveAction"));
        auto* wizard = wizardOf(window);
        QVERIFY(wizard != nullptr);
        hand.press(find<QRadioButton>(wizard, "withAgentButton"));
        hand.press(wizard->button(QWizard::NextButton));
        QVERIFY(waits([&] { return wizard->button(QWizard::FinishButton)->isEnabled(); }));
        hand.press(wizard->button(QWizard::FinishButton));
        const auto* queue = window.findChild<QueueModel*>();
        QVERIFY(waits([&] { return queue->rowCount() == 2 && queue->count(migration::Turn::Moved) == 2; }));

        // And one that comes back.
        if (QTest::currentTestFailed()) return;
        goTo(window, hand, "there", "one");
        hand.pick(table, rowOf(table, "one"));
        QVERIFY(waits([&] { return find<QAction>(&window, "moveAction")->isEnabled(); }));
        hand.act(window, find<QAction>(&window, "moveAction"));
        moveOne(hand, wizardOf(window));
        QVERIFY(waits([&] { return wizardOf(window) == nullptr; }));
        QVERIFY(QDir::setCurrent("/"));
    }

private Q_SLOTS:
    void cleanupTestCase() { QVERIFY(hasLetGo()); }

    void theThreeByKeyboardAlone() {
        Keyboard keyboard;
        tellStories(keyboard);
    }
    void theThreeByMouseAlone() {
        Mouse mouse;
        tellStories(mouse);
    }
};

QTEST_MAIN(HandsStory)
#include "hands_story.moc"
