// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/json_model.h"

#include <QDialog>

#include <string>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace transship::ui {

class JsonView;

// Something that is known already, as the JSON that the command line says of it.
class JsonWindow final : public QDialog {
    Q_OBJECT
public:
    // `command`: the words behind "transship-cli" that show the same.
    JsonWindow(const QString& title, json::Json document, const std::vector<std::string>& command, QWidget* parent);
    // Two of them, and what differs alone at first.
    JsonWindow(const QString& title, json::Json first, json::Json second, const std::pair<QString, QString>& names,
               const std::vector<std::string>& command, QWidget* parent);

private:
    JsonView* m_view;
    QVBoxLayout* m_layout;
};

}  // namespace transship::ui
