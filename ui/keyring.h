// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>

class QWidget;

// Secrets that a person wants kept, in the keyring of the desktop (Secret Service or KWallet) and nowhere else. To be called on the
// window's thread; answers come there, too, unless the window is gone by then.
namespace transship::ui::keyring {

// Nothing where the keyring has none, stays locked, or does not exist.
void read(QWidget* window, const QString& name, const std::function<void(std::optional<std::string>)>& done);
// What can't be kept is told in a box of the window.
void keep(QWidget* window, const QString& name, const std::string& secret);
void forget(QWidget* window, const QString& name);

}  // namespace transship::ui::keyring
