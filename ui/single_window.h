// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/files.h"

#include <QLocalServer>

#include <memory>

namespace transship::ui {

// One window for each account on this workstation, by a lock among its own files. Who comes second hands over what was asked for.
class SingleWindow final : public QObject {
    Q_OBJECT
public:
    // The right to be the window; null where another program has it, and that was told what is wanted here.
    static Result<std::unique_ptr<SingleWindow>> claim(const QString& source, const QString& destination);

Q_SIGNALS:
    // Somebody started the program again; the hosts may be empty.
    void wanted(const QString& source, const QString& destination);

private:
    explicit SingleWindow(FileLock lock) : m_lock(std::move(lock)) {}
    void hear();
    FileLock m_lock;
    QLocalServer m_server;
};

}  // namespace transship::ui
