// SPDX-License-Identifier: Apache-2.0
#include "ui/json_window.h"

#include "ui/command_bar.h"
#include "ui/heading.h"
#include "ui/json_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace transship::ui {

JsonWindow::JsonWindow(const QString& title, json::Json document, const std::vector<std::string>& command, QWidget* parent)
    : QDialog(parent, Qt::Window), m_view(new JsonView), m_layout(new QVBoxLayout(this)) {
    setObjectName("jsonWindow");
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 600);
    auto* name = heading("jsonTitle");
    name->setText(title);
    m_view->setDocument(std::make_shared<const json::Json>(std::move(document)));
    auto* bar = new CommandBar;
    bar->setWords(command);
    m_layout->addWidget(name);
    m_layout->addWidget(m_view, 1);
    m_layout->addLayout(commandAndClose(bar, this));
}

JsonWindow::JsonWindow(const QString& title, json::Json first, json::Json second, const std::pair<QString, QString>& names,
                       const std::vector<std::string>& command, QWidget* parent)
    : JsonWindow(title, nullptr, command, parent) {
    auto* only = new QCheckBox(tr("&Differences only"));
    only->setObjectName("onlyDifferencesBox");
    m_layout->insertWidget(1, only);
    m_view->setDocuments(std::make_shared<const json::Json>(std::move(first)), std::make_shared<const json::Json>(std::move(second)), {},
                         names.first, names.second);
    connect(only, &QCheckBox::toggled, m_view, &JsonView::setDifferencesOnly);
    only->setChecked(true);
}

}  // namespace transship::ui
