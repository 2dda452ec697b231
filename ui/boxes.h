// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QString>

class QMessageBox;
class QProgressDialog;
class QWidget;

namespace transship::ui {

// What failed, why and what to do, as paragraphs.
QString errorText(const Error& error);

// Says that something failed, and why; nothing waits for its answer.
void complain(QWidget* parent, const QString& title, const Error& error);

// Asks before something is done, with what it would do to the system. The one that leaves it be is the default. Shown with open().
QMessageBox* question(QWidget* parent, const QString& title, const QString& text, const QString& name);

// Shown while something is done; deleted by who asked for it.
QProgressDialog* waiting(QWidget* parent, const QString& text);

}  // namespace transship::ui
