// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QString>

#include <string>
#include <vector>

class QMessageBox;
class QProgressDialog;
class QWidget;

namespace transship::ui {

// What failed, why and what to do, as paragraphs.
QString errorText(const Error& error);

// Says that something failed, and why; nothing waits for its answer.
void complain(QWidget* parent, const QString& title, const Error& error);

// Says something that is no failure; nothing waits for its answer.
void inform(QWidget* parent, const QString& title, const QString& text);

// Asks before something is done, with what it would do to the system. The one that leaves it be is the default. Shown with open().
// `command`: the words behind "transship-cli" that do the same; `details`: more to be read, as HTML.
QMessageBox* question(QWidget* parent, const QString& title, const QString& text, const QString& name,
                      const std::vector<std::string>& command = {}, const QString& details = {});

// Shown while something is done; deleted by who asked for it.
QProgressDialog* waiting(QWidget* parent, const QString& text);

}  // namespace transship::ui
