// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QDialog;
class QHBoxLayout;
class QLabel;

namespace transship::ui {

// The words behind "transship-cli", and that, quoted for a shell.
QString commandText(std::vector<std::string> words);

// Names the command that does what its window does, ready to be copied.
class CommandBar final : public QWidget {
    Q_OBJECT
public:
    explicit CommandBar(QWidget* parent = nullptr);
    // As in commandText().
    void setWords(const std::vector<std::string>& words);
    // A line for each of several commands.
    void setCommands(const std::vector<std::vector<std::string>>& commands);

private:
    QLabel* m_text;
};

// The last line of a window that only shows something: its command, and the button that closes it.
QHBoxLayout* commandAndClose(CommandBar* command, QDialog* window);

}  // namespace transship::ui
