// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages.h"

#include <functional>
#include <vector>

class QFormLayout;
class QSpinBox;

namespace transship::ui {

// What a person may change on the way: ports, networks, what becomes of mounts and of open connections. Each choice says at once what still
// stands in the way; nobody gets on before nothing does.
class OptionsPage final : public QWizardPage {
    Q_OBJECT
public:
    explicit OptionsPage(Journey& journey);
    void initializePage() override;
    bool isComplete() const override;

private:
    void addPorts();
    void addNetworks();
    void addMounts();
    void addConnections();
    void addPath();
    void addPreCopy();
    void apply();

    Journey* m_journey;
    QFormLayout* m_form = nullptr;
    QWidget* m_rows = nullptr;  // made anew for each look
    QLabel* m_said;
    QSpinBox* m_longest = nullptr;
    // Each puts what its widget says into the options.
    std::vector<std::function<void(migration::Options&)>> m_choices;
};

// How long it will stand still, in a sentence.
QString standstillText(const migration::Plan& plan);

// The same as words of the command line.
std::vector<std::string> wordsOf(const migration::Options& options);

}  // namespace transship::ui
