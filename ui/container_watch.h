// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace transship::ui {

// Follows the events of a host's engine, and tells when its list of containers is another one.
class ContainerWatch final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // From now on this host; nothing happens where it is followed already.
    void follow(const std::shared_ptr<migration::Line>& line);

Q_SIGNALS:
    void changed();
    // The events ended; follow() begins anew.
    void lost();

private:
    std::shared_ptr<migration::Line> m_line;
    std::shared_ptr<std::atomic<bool>> m_follows = std::make_shared<std::atomic<bool>>(false);
    std::jthread m_thread;
};

}  // namespace transship::ui
