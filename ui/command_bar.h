// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QLabel;

namespace transship::ui {

// Names the command that does what its window does, ready to be copied.
class CommandBar final : public QWidget {
    Q_OBJECT
public:
    explicit CommandBar(QWidget* parent = nullptr);
    // The words behind "transship-cli"; they are quoted for a shell.
    void setWords(const std::vector<std::string>& words);
    // A line for each of several commands.
    void setCommands(const std::vector<std::vector<std::string>>& commands);

private:
    QLabel* m_text;
};

}  // namespace transship::ui
