// SPDX-License-Identifier: Apache-2.0
#include "ui/json_window.h"

#include "ui/command_bar.h"
#include "ui/heading.h"
#include "ui/json_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace transship::ui {

JsonWindow::JsonWindow(const QString& title, json::Json document, const std::vector<std::string>& command, QWidget* parent)
    : QDialog(parent, Qt::Window) {
    setObjectName("jsonWindow");
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 600);
    auto* name = heading("jsonTitle");
    name->setText(title);
    auto* view = new JsonView;
    view->setDocument(std::make_shared<const json::Json>(std::move(document)));
    auto* bar = new CommandBar;
    bar->setWords(command);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(name);
    layout->addWidget(view, 1);
    layout->addLayout(commandAndClose(bar, this));
}

}  // namespace transship::ui
