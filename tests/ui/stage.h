// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/background.h"
#include "ui/main_window.h"
#include "ui/migration_wizard.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QTest>

#include <memory>

// Newer Qt's QTRY macros narrow their time limit where they are expanded.
#pragma GCC diagnostic ignored "-Wconversion"

namespace transship::ui {

// What the stories of the window share: the hosts that test_window.py names in the environment, and how their widgets are found.
class Stage : public QObject {
protected:
    static QString setting(const char* name) { return qEnvironmentVariable(name); }
    static void photograph(QWidget* widget, const QString& name) {
        QVERIFY2(widget != nullptr, qPrintable(name));
        const auto folder = setting("TRANSSHIP_SCREENSHOTS");
        if (!folder.isEmpty()) QVERIFY(widget->grab().save(folder + "/" + name + ".png"));
    }
    template <typename Widget>
    static Widget* find(QObject* parent, const char* name) {
        return parent == nullptr ? nullptr : parent->findChild<Widget*>(name);
    }
    // The window with both hosts connected and the container chosen.
    static std::unique_ptr<MainWindow> opened() {
        auto window = std::make_unique<MainWindow>(ssh::Access{.identityFile = setting("TRANSSHIP_KEY").toStdString(),
                                                               .knownHostsFile = setting("TRANSSHIP_KNOWN_HOSTS").toStdString()});
        window->show();
        // The one that is shown comes last.
        for (const auto* host : {"TRANSSHIP_DESTINATION", "TRANSSHIP_SOURCE"}) {
            auto* edit = find<QLineEdit>(window.get(), "addressEdit");
            QTest::keyClicks(edit, setting(host));
            QTest::keyClick(edit, Qt::Key_Return);
        }
        return window;
    }
    static bool isConnected(MainWindow& window, const QString& host) {
        const auto* list = find<QListView>(&window, "hostList");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto text = list->model()->index(row, 0).data().toString();
            if (text.startsWith(host + "\n") && text.contains("Docker")) return true;
        }
        return false;
    }
    // Waits until a container can be moved and the destination is connected.
    static bool isReady(MainWindow& window) {
        return QTest::qWaitFor(
            [&] { return find<QAction>(&window, "moveAction")->isEnabled() && isConnected(window, setting("TRANSSHIP_DESTINATION")); },
            20'000);
    }
    // A window whose wizard stands before the last step, "Move it".
    static std::unique_ptr<MainWindow> planned() {
        auto window = opened();
        const auto ready = [](auto condition) { return QTest::qWaitFor(condition, 20'000); };
        if (!isReady(*window)) return nullptr;
        find<QAction>(window.get(), "moveAction")->trigger();
        auto* wizard = wizardOf(*window);
        find<QRadioButton>(wizard, "withAgentButton")->click();
        wizard->next();
        if (!ready([&] { return wizard->button(QWizard::NextButton)->isEnabled(); })) return nullptr;
        wizard->next();
        wizard->next();
        return window;
    }
    // Connections of this program to an SSH server.
    static int sessions() {
        QStringList open;
        for (const auto& entry : QDir("/proc/self/fd").entryInfoList(QDir::Files | QDir::System))
            open << QFile::symLinkTarget(entry.filePath());
        QFile table("/proc/self/net/tcp");
        if (!table.open(QIODevice::ReadOnly)) return -1;
        int count = 0;
        for (const auto& line : table.readAll().split('\n')) {
            const auto fields = line.simplified().split(' ');
            if (fields.size() > 9 && fields[2].endsWith(":0016") && open.filter("socket:[" + fields[9] + "]").size() > 0) ++count;
        }
        return count;
    }
    // Whether every thread that waited for a host has ended, and every session, once all windows are closed.
    static bool hasLetGo() {
        return QTest::qWaitFor([] { return workers().running() == 0 && sessions() == 0; }, 20'000);
    }
    static bool isOver(const QWizard* wizard) { return qobject_cast<ResultPage*>(wizard->currentPage()) != nullptr; }
    static MigrationWizard* wizardOf(MainWindow& window) { return window.findChild<MigrationWizard*>("migrationWizard"); }
};

}  // namespace transship::ui
