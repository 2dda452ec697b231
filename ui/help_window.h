// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <string>

class QTextBrowser;

namespace transship::ui {

// The user documentation (resources/docs), built into the program.
class HelpWindow final : public QDialog {
    Q_OBJECT
public:
    // A page by its name ("migrate.md"). One window serves all.
    static void showPage(const QString& name, QWidget* parent);
    static void showFinding(const std::string& id, QWidget* parent);

private:
    explicit HelpWindow(QWidget* parent);
    QTextBrowser* m_browser;
};

}  // namespace transship::ui
