// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages.h"

#include <QWizard>

namespace transship::ui {

// Leads through one migration: where to, check, plan, progress, result.
class MigrationWizard final : public QWizard {
    Q_OBJECT
public:
    explicit MigrationWizard(Journey journey, QWidget* parent = nullptr);
    void reject() override;

private:
    Journey m_journey;
};

}  // namespace transship::ui
