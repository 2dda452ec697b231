// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/line.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <stop_token>

namespace transship::ui {

// Follows the events of a host's engine, and tells when its list of containers is another one.
class ContainerWatch final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ContainerWatch() override { letGo(); }
    // From now on this host; nothing happens where it is followed already.
    void follow(const std::shared_ptr<migration::Line>& line);

Q_SIGNALS:
    void changed();
    // The events ended; follow() begins anew.
    void lost();

private:
    // Between the watch and the thread that listens, which may wait for a host that does not answer while the watch is gone.
    struct Tie {
        std::mutex mutex;
        ContainerWatch* watch = nullptr;  // null: nobody hears any more
        std::stop_source stop;
    };
    void letGo();

    std::shared_ptr<migration::Line> m_line;
    std::shared_ptr<Tie> m_tie;
};

}  // namespace transship::ui
