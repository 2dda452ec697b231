// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <utility>

namespace transship::ui {

// The threads that wait for hosts. Not those of Qt's global pool: Qt paints with them, and would wait for a host that does not answer.
QThreadPool* workers();

// Runs `work` on another thread and then `done` with its result on the thread of `receiver`, unless that is gone by then.
// What `work` refers to must live until the future that is given has finished.
template <typename Work, typename Done>
auto inBackground(QObject* receiver, Work work, Done done) {
    using Value = std::invoke_result_t<Work>;
    // Results need not be copyable.
    auto* watcher = new QFutureWatcher<std::shared_ptr<Value>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)]() mutable {
        done(std::move(*watcher->result()));
        watcher->deleteLater();
    });
    auto future = QtConcurrent::run(workers(), [work = std::move(work)]() mutable { return std::make_shared<Value>(work()); });
    watcher->setFuture(future);
    return future;
}

}  // namespace transship::ui
