// SPDX-License-Identifier: Apache-2.0
#include "ui/keyring.h"

#include "ui/boxes.h"

#include <QObject>
#include <QWidget>
#include <qt6keychain/keychain.h>

namespace transship::ui::keyring {
namespace {

constexpr auto service = "Transship";

}  // namespace

void read(QWidget* window, const QString& name, const std::function<void(std::optional<std::string>)>& done) {
    auto* job = new QKeychain::ReadPasswordJob(service, window);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, window, [job, done] {
        if (job->error() == QKeychain::NoError)
            done(job->textData().toStdString());
        else
            done(std::nullopt);
    });
    job->start();
}

void keep(QWidget* window, const QString& name, const std::string& secret) {
    auto* job = new QKeychain::WritePasswordJob(service, window);
    job->setKey(name);
    job->setTextData(QString::fromStdString(secret));
    QObject::connect(job, &QKeychain::Job::finished, window, [job, window] {
        if (job->error() == QKeychain::NoError) return;
        complain(window, QObject::tr("The keyring"),
                 {ErrorKind::Failed, "The keyring could not keep it.", job->errorString().toStdString(),
                  "It is used this time and asked for again at the next. Look whether the desktop's keyring runs and is unlocked."});
    });
    job->start();
}

void forget(QWidget* window, const QString& name) {
    auto* job = new QKeychain::DeletePasswordJob(service, window);
    job->setKey(name);
    job->start();
}

}  // namespace transship::ui::keyring
