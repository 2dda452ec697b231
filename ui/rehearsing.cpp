// SPDX-License-Identifier: Apache-2.0
#include "ui/rehearsing.h"

#include "core/base/text.h"
#include "core/migration/rehearsal.h"
#include "ui/background.h"
#include "ui/boxes.h"

#include <QMessageBox>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>

namespace transship::ui {
namespace {

using Lines = std::pair<std::shared_ptr<migration::Line>, std::shared_ptr<migration::Line>>;
using Done = std::function<void(const migration::Outcome*)>;

void carryOut(QWidget* parent, const Lines& lines, const std::shared_ptr<migration::FullRehearsal>& rehearsal, const Done& done) {
    auto* wait = waiting(parent, QObject::tr("Rehearsal"));
    wait->setCancelButtonText(QObject::tr("&Cancel"));
    const auto stop = std::make_shared<std::stop_source>();
    QObject::connect(wait, &QProgressDialog::canceled, wait, [stop, wait] {
        stop->request_stop();
        // It stays until everything is undone.
        wait->setLabelText(QObject::tr("Undoing it…"));
        wait->show();
    });
    const auto tell = [shown = QPointer(wait)](const std::string& text) {
        workers().deliver(shown, [text](QProgressDialog& dialog) { dialog.setLabelText(QString::fromStdString(printable(text))); });
    };
    inBackground(
        parent,
        [lines, rehearsal, stop, tell] {
            migration::Teller teller(tell);
            return rehearsal->run(teller, stop->get_token());
        },
        [parent, wait, done, stop](const migration::Outcome& outcome) {
            delete wait;
            if (outcome.ending == migration::Ending::NeedsPerson) {
                auto error = outcome.error.value_or(Error{ErrorKind::NeedsPerson, "", joined(outcome.remarks, " "), ""});
                error.what = outcome.sentence + " " + error.what;
                error.remedy += " transship-cli recover " + outcome.id;
                complain(parent, QObject::tr("Please have a look"), error);
            }
            if (outcome.ending == migration::Ending::Refused && outcome.error)
                complain(parent, QObject::tr("It can't be rehearsed"), *outcome.error);
            const bool tried = outcome.ending == migration::Ending::Rehearsed || outcome.ending == migration::Ending::Undone;
            const bool told = tried && !stop->stop_requested();
            done(told ? &outcome : nullptr);
        });
}

}  // namespace

void rehearseContainer(QWidget* parent, const Side& source, const Side& destination, const std::string& container, const Done& done) {
    auto* wait = waiting(parent, QObject::tr("Looking at %1…").arg(QString::fromStdString(printable(container))));
    inBackground(
        parent,
        [lines = Lines(source.line, destination.line), container] {
            auto prepared = migration::FullRehearsal::prepare(*lines.first, *lines.second, container, {});
            return prepared
                       ? Result<std::shared_ptr<migration::FullRehearsal>>(std::make_shared<migration::FullRehearsal>(std::move(*prepared)))
                       : fail(prepared.error());
        },
        [parent, wait, source, destination, container, done](const Result<std::shared_ptr<migration::FullRehearsal>>& rehearsal) {
            delete wait;
            if (!rehearsal) {
                complain(parent, QObject::tr("It can't be rehearsed"), rehearsal.error());
                return done(nullptr);
            }
            const auto& plan = (*rehearsal)->plan();
            auto* box = question(
                parent, QObject::tr("Rehearse"),
                QObject::tr("%1 will stand still for about %2.")
                    .arg(QString::fromStdString(printable(plan.container)), QString::fromStdString(durationText(plan.downtime))),
                "rehearsalBox",
                {"preflight", source.host.toStdString(), destination.host.toStdString(), "--container", container, "--rehearse=full"},
                QObject::tr("Then it goes on where it is. A copy of it is restored on %1, without a network and with copies of all "
                            "its mounts; it runs there for some milliseconds, is looked at and removed.")
                    .arg(QString::fromStdString(plan.destination).toHtmlEscaped()));
            auto* agree = box->addButton(QObject::tr("&Rehearse"), QMessageBox::AcceptRole);
            agree->setObjectName("agreeButton");
            QObject::connect(box, &QMessageBox::buttonClicked, parent, [=, prepared = *rehearsal](const QAbstractButton* button) {
                if (button == agree)
                    carryOut(parent, Lines(source.line, destination.line), prepared, done);
                else
                    done(nullptr);
            });
            box->open();
        });
}

}  // namespace transship::ui
