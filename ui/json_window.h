// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/json_model.h"

#include <QDialog>

#include <string>
#include <vector>

namespace transship::ui {

// Something that is known already, as the JSON that the command line says of it.
class JsonWindow final : public QDialog {
    Q_OBJECT
public:
    // `command`: the words behind "transship-cli" that show the same.
    JsonWindow(const QString& title, json::Json document, const std::vector<std::string>& command, QWidget* parent);
};

}  // namespace transship::ui
