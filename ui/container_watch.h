// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace transship::ui {

// Follows the events of a host's engine, and tells when its list of containers is another one.
class ContainerWatch final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ContainerWatch() override { m_stop.request_stop(); }
    // From now on this host; nothing happens where it is followed already.
    void follow(const std::shared_ptr<migration::Line>& line);

Q_SIGNALS:
    void changed();
    // The events ended; follow() begins anew.
    void lost();

private:
    std::shared_ptr<migration::Line> m_line;  // none: nothing is followed
    std::stop_source m_stop;
};

}  // namespace transship::ui
