// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QProcess;

namespace transship::ui {

// Two hosts on this workstation to try everything with: those of the lab in Transship's source tree, in a window of their own.
class Demo final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // Where this program was built in its source tree and runs as root, which the lab needs.
    static bool isPossible();
    void start();

Q_SIGNALS:
    void said(const QString& text);
    // Its window opens, or nothing where `why` says why not.
    void ended(const QString& why);

private:
    static QString program();
    static bool openWindow();
    QProcess* m_process = nullptr;
};

}  // namespace transship::ui
