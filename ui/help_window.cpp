// SPDX-License-Identifier: Apache-2.0
#include "ui/help_window.h"

#include "core/preflight/catalogue.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>

namespace transship::ui {

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), m_browser(new QTextBrowser) {
    setObjectName("helpWindow");
    setWindowTitle(tr("Transship help"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 560);
    m_browser->setObjectName("helpBrowser");
    m_browser->setOpenExternalLinks(false);
    m_browser->document()->setDocumentMargin(16);
    auto* back = new QPushButton(tr("&Back"));
    auto* findings = new QPushButton(tr("All &findings"));
    auto* close = new QPushButton(tr("&Close"));
    back->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(findings);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_browser, 1);
    layout->addLayout(buttons);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(findings, &QPushButton::clicked, m_browser, [this] { m_browser->setSource(QUrl("qrc:/docs/findings.md")); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void HelpWindow::showPage(const QString& name, QWidget* parent) {
    auto* window = parent->window()->findChild<HelpWindow*>("helpWindow");
    if (window == nullptr) window = new HelpWindow(parent->window());
    window->m_browser->setSource(QUrl("qrc:/docs/" + name));
    window->show();
    window->raise();
    window->activateWindow();
}

void HelpWindow::showFinding(const std::string& id, QWidget* parent) {
    showPage(QStringLiteral("findings/%1.md").arg(QString::fromUtf8(preflight::entryOf(id).id)), parent);
}

}  // namespace transship::ui
