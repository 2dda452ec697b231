// SPDX-License-Identifier: Apache-2.0
#include "ui/work_under_way.h"

#include "ui/icons.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QWidget>

namespace transship::ui {

// https://systemd.io/INHIBITOR_LOCKS/
WorkUnderWay::WorkUnderWay(QWidget* window, const QString& what) : m_what(what), m_tray(icon("transship")) {
    auto call =
        QDBusMessage::createMethodCall("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "Inhibit");
    call << "sleep:idle:shutdown" << QApplication::applicationDisplayName() << what << "block";
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        if (const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer; reply.isValid()) m_wakeLock = reply.value();
        answer->deleteLater();
    });
    m_tray.setToolTip(what);
    connect(&m_tray, &QSystemTrayIcon::activated, window, [window] {
        window->show();
        window->raise();
        window->activateWindow();
    });
    m_tray.show();
}

void WorkUnderWay::say(const QString& text) { m_tray.setToolTip(m_what + '\n' + text); }

// https://specifications.freedesktop.org/notification-spec/latest/
void WorkUnderWay::tellEnd(QWidget* window, const QString& text) {
    QApplication::alert(window);
    if (QApplication::activeWindow() != nullptr) return;
    auto call = QDBusMessage::createMethodCall("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                                               "org.freedesktop.Notifications", "Notify");
    // Its body may be markup.
    call << QApplication::applicationDisplayName() << 0U << "transship" << window->windowTitle() << text.toHtmlEscaped() << QStringList()
         << QVariantMap{{"desktop-entry", "transship"}} << -1;
    QDBusConnection::sessionBus().asyncCall(call);
}

}  // namespace transship::ui
