// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/json_view.h"
#include "ui/side.h"

#include <QDialog>

#include <memory>
#include <stop_token>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace transship::ui {

class CommandBar;

// What docker inspect says of a container, to read, search and copy, and to compare with another one.
class InspectWindow final : public QDialog {
    Q_OBJECT
public:
    // `sides`: the container's host first, then the others whose containers it may be compared with.
    InspectWindow(std::vector<Side> sides, const QString& container, QWidget* parent);
    ~InspectWindow() override { m_stop.request_stop(); }
    // As soon as the containers of that side are known.
    void compareWith(std::size_t side, const QString& container) { m_wanted = {side, container}; }

private:
    struct Other {
        std::size_t side = 0;
        QString container;
    };
    void load();
    void listOthers();
    void compare();
    void tell(const QString& text);

    std::vector<Side> m_sides;
    QString m_container;
    std::vector<Other> m_others;
    Other m_wanted;  // without a container: none
    std::stop_source m_stop;
    QLabel* m_title;
    QComboBox* m_compare;
    QCheckBox* m_onlyDifferences;
    JsonView* m_view;
    CommandBar* m_command;
};

}  // namespace transship::ui
