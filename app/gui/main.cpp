// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "ui/background.h"
#include "ui/boxes.h"
#include "ui/contents_window.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/report_file.h"
#include "ui/single_window.h"

#include <signal.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <iostream>
#include <memory>

namespace {

int makePdf(const QString& file) {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return 1;
    const auto written = transship::ui::writePdf(QString::fromUtf8(input.readAll()), file);
    if (!written) std::cerr << transship::summary(written.error()) << '\n';
    return written ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
    signal(SIGPIPE, SIG_IGN);
    const QApplication application(count, arguments);
    QApplication::setOrganizationName("transship");
    QApplication::setApplicationName("transship");
    QApplication::setApplicationDisplayName("Transship");
    QApplication::setApplicationVersion(TRANSSHIP_VERSION);
    transship::ui::speak(QLocale());
    QCommandLineParser parser;
    parser.setApplicationDescription("Moves a running Docker container from one host to another; it goes on where it was.");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{"source", "Connect to this host at once.", "HOST"},
                       {"destination", "And to this one.", "HOST"},
                       {"identity", "The private key to log in with.", "FILE"},
                       {"known-hosts", "Another known hosts file.", "FILE"},
                       {"pdf", "Make this PDF of a report in HTML on standard input, and end.", "FILE"}});
    parser.addPositionalArgument("FILE", "Show what is in this archive of a checkpoint, and nothing else.", "[FILE]");
    parser.process(application);
    if (parser.isSet("pdf")) return makePdf(parser.value("pdf"));
    namespace ui = transship::ui;
    QApplication::setWindowIcon(ui::icon("transship"));
    if (const auto files = parser.positionalArguments(); !files.isEmpty()) {
        ui::archiveWindow(files.front(), nullptr)->QWidget::show();
        const int status = QApplication::exec();
        ui::workers().waitForDone();
        return status;
    }
    const auto source = parser.value("source");
    const auto destination = parser.value("destination");
    auto only = ui::SingleWindow::claim(source, destination);
    if (!only) {
        std::cerr << transship::summary(only.error()) << '\n';
        ui::complain(nullptr, QApplication::applicationDisplayName(), only.error());
        QApplication::exec();
        return 1;
    }
    if (*only == nullptr) return 0;
    auto window = std::make_unique<ui::MainWindow>(transship::ssh::Access{.identityFile = parser.value("identity").toStdString(),
                                                                          .knownHostsFile = parser.value("known-hosts").toStdString()});
    QObject::connect(only->get(), &ui::SingleWindow::wanted, window.get(), &ui::MainWindow::come);
    window->show();
    window->showCutOff(false);
    window->connectTo(source, destination);
    const int status = QApplication::exec();
    window.reset();
    // The next window need not wait for a host that hangs.
    only->reset();
    // Threads that still undo something need the application and what the libraries hold.
    ui::workers().waitForDone();
    return status;
}
