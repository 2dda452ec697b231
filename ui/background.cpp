// SPDX-License-Identifier: Apache-2.0
#include "ui/background.h"

namespace transship::ui {

QThreadPool* workers() {
    static QThreadPool pool;
    static const bool sized = [] {
        pool.setMaxThreadCount(64);
        return true;
    }();
    static_cast<void>(sized);
    return &pool;
}

}  // namespace transship::ui
