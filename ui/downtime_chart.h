// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <chrono>
#include <vector>

namespace transship::ui {

// How long containers stood still, beside what was predicted: a pair of bars for each migration, the oldest first.
class DowntimeChart final : public QWidget {
    Q_OBJECT
public:
    struct Pair {
        QString name;
        std::chrono::milliseconds predicted{0};
        std::chrono::milliseconds measured{0};
    };
    explicit DowntimeChart(QWidget* parent = nullptr);
    void setPairs(std::vector<Pair> pairs);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect barsOf(std::size_t number) const;
    std::vector<Pair> m_pairs;
};

}  // namespace transship::ui
