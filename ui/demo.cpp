// SPDX-License-Identifier: Apache-2.0
#include "ui/demo.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace transship::ui {

// In the source tree around the build folder that this program lies in.
QString Demo::program() {
    QDir folder(QCoreApplication::applicationDirPath());
    while (folder.cdUp())
        if (const auto file = folder.filePath("tests/lab/demo"); QFileInfo(file).isExecutable()) return file;
    return {};
}

bool Demo::isPossible() { return geteuid() == 0 && !program().isEmpty(); }

// Nobody waits for what it prints, and it outlives this program.
bool Demo::openWindow() {
    QProcess window;
    window.setProgram(program());
    window.setArguments({"window", QCoreApplication::applicationDirPath() + "/transship"});
    window.setStandardInputFile(QProcess::nullDevice());
    window.setStandardOutputFile(QProcess::nullDevice());
    window.setStandardErrorFile(QProcess::nullDevice());
    return window.startDetached();
}

void Demo::start() {
    if (m_process != nullptr) return;
    m_process = new QProcess(this);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("TRANSSHIP_BUILD", QCoreApplication::applicationDirPath() + "/..");
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, this, [this](int status) {
        const auto output = QString::fromUtf8(m_process->readAll()).trimmed();
        m_process->deleteLater();
        m_process = nullptr;
        Q_EMIT ended(status == 0 && openWindow() ? QString() : tr("The demo hosts could not be started.") + "\n\n" + output);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return;  // else it finishes
        const auto why = m_process->errorString();
        m_process->deleteLater();
        m_process = nullptr;
        Q_EMIT ended(tr("The demo hosts could not be started.") + "\n\n" + why);
    });
    Q_EMIT said(tr("Starting two demo hosts. The first time their system is fetched, which takes some minutes."));
    m_process->start(program(), {"up"});
}

}  // namespace transship::ui
