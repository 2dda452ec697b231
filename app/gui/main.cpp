// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"

#include <signal.h>

#include <QApplication>
#include <QCommandLineParser>

int main(int count, char** arguments) {
    signal(SIGPIPE, SIG_IGN);
    const QApplication application(count, arguments);
    QApplication::setApplicationName("transship");
    QApplication::setApplicationDisplayName("Transship");
    QApplication::setApplicationVersion(TRANSSHIP_VERSION);
    QCommandLineParser parser;
    parser.setApplicationDescription("Moves a running Docker container from one host to another; it goes on where it was.");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{"source", "Connect to this host at once.", "HOST"},
                       {"destination", "And to this one.", "HOST"},
                       {"identity", "The private key to log in with.", "FILE"},
                       {"known-hosts", "Another known hosts file.", "FILE"}});
    parser.process(application);
    transship::ui::MainWindow window(
        {.identityFile = parser.value("identity").toStdString(), .knownHostsFile = parser.value("known-hosts").toStdString()});
    window.show();
    window.connectTo(parser.value("source"), parser.value("destination"));
    return QApplication::exec();
}
