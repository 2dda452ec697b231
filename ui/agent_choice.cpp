// SPDX-License-Identifier: Apache-2.0
#include "ui/agent_choice.h"

#include "core/host/consent.h"
#include "ui/background.h"
#include "ui/boxes.h"

namespace transship::ui {

void chooseAgent(QWidget* parent, const std::shared_ptr<migration::Line>& line, const QString& host, bool withAgent) {
    if (!withAgent) {
        line->refuseAgent("You chose to do without it.");
        return;
    }
    line->allowAgent();
    if (const auto kept = host::giveAgentConsent(host.toStdString()); !kept)
        complain(parent, QObject::tr("Your agreement could not be remembered"), kept.error());
}

void endAgents(QObject* receiver, const std::vector<std::shared_ptr<migration::Line>>& lines) {
    inBackground(
        receiver,
        [lines] {
            for (const auto& line : lines) line->endAgent();
            return true;
        },
        [](bool) {});
}

}  // namespace transship::ui
