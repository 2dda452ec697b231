// SPDX-License-Identifier: Apache-2.0
#include "ui/single_window.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>
#include <QStandardPaths>

namespace transship::ui {
namespace {

constexpr int busyAtMost = 5'000;  // milliseconds that the first window may be busy

// Paths of sockets are short; where the account's files are may be a long one.
QString socketOf(const std::filesystem::path& directory) {
    const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(directory.string()), QCryptographicHash::Sha256).toHex().left(16);
    const auto runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QStringLiteral("%1/transship-%2").arg(runtime, QString::fromLatin1(hash));
}

Status handOver(const QString& socket, const QString& source, const QString& destination) {
    QLocalSocket other;
    other.connectToServer(socket);
    QDataStream stream(&other);
    if (other.waitForConnected(busyAtMost)) {
        stream << source << destination;
        if (other.waitForBytesWritten(busyAtMost) && other.waitForReadyRead(busyAtMost)) return {};
    }
    return fail(ErrorKind::Conflict, "Another window of Transship is open and does not answer.", other.errorString().toStdString(),
                "Look at it, or end its process.");
}

}  // namespace

Result<std::unique_ptr<SingleWindow>> SingleWindow::claim(const QString& source, const QString& destination) {
    TRANSSHIP_ASSIGN(const auto directory, stateDirectory());
    const auto socket = socketOf(directory);
    TRANSSHIP_ASSIGN(auto lock, FileLock::take(directory / "window.lock"));
    if (!lock) {
        TRANSSHIP_TRY(handOver(socket, source, destination));
        return nullptr;
    }
    std::unique_ptr<SingleWindow> window(new SingleWindow(std::move(*lock)));
    connect(&window->m_server, &QLocalServer::newConnection, window.get(), &SingleWindow::hear);
    window->m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socket);  // of one that crashed
    // Without it the window works all the same.
    window->m_server.listen(socket);
    return window;
}

void SingleWindow::hear() {
    while (auto* other = m_server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        connect(other, &QLocalSocket::readyRead, this, [this, other] {
            QDataStream stream(other);
            stream.startTransaction();
            QString source;
            QString destination;
            stream >> source >> destination;
            if (!stream.commitTransaction()) return;
            other->write("heard");
            other->flush();
            Q_EMIT wanted(source, destination);
        });
    }
}

}  // namespace transship::ui
