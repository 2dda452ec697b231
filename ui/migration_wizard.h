// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages.h"

#include <QWizard>

#include <memory>
#include <vector>

namespace transship::ui {

// Leads through one migration: where to, check, plan, progress, result. Of several containers it asks where to, and checks; whoever opened
// it gives them to the queue when it is accepted.
class MigrationWizard final : public QWizard {
    Q_OBJECT
public:
    explicit MigrationWizard(Journey journey, QWidget* parent = nullptr);
    void reject() override;
    const Journey& journey() const { return m_journey; }
    std::vector<std::shared_ptr<migration::Line>> lines() const;

private:
    Journey m_journey;
};

}  // namespace transship::ui
