// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QSystemTrayIcon>

class QWidget;

namespace transship::ui {

// What the desktop around the window knows of a migration under way: as long as this lives, the workstation does not go to sleep by
// itself (systemd-logind's inhibitor locks) and an icon in the system tray tells of it. A desktop that has neither goes without.
class WorkUnderWay final : public QObject {
    Q_OBJECT
public:
    WorkUnderWay(QWidget* window, const QString& what);
    void say(const QString& text);
    // Marks the window and, where somebody looks elsewhere, tells it in a notification of the desktop.
    static void tellEnd(QWidget* window, const QString& text);

private:
    QString m_what;
    QSystemTrayIcon m_tray;
    QDBusUnixFileDescriptor m_wakeLock;  // logind lets the machine sleep when it is closed
};

}  // namespace transship::ui
