// SPDX-License-Identifier: Apache-2.0
#include "ui/help_window.h"

#include "core/preflight/catalogue.h"

#include <QHBoxLayout>
#include <QImage>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>

namespace transship::ui {
namespace {

// Whose pictures are no wider than a page.
class Browser final : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl& name) override {
        auto found = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource) return found;
        auto picture = found.typeId() == QMetaType::QByteArray ? QImage::fromData(found.toByteArray()) : found.value<QImage>();
        const auto scale = devicePixelRatioF();
        const int room = static_cast<int>((viewport()->width() - 2 * document()->documentMargin()) * scale);
        if (picture.isNull() || picture.width() <= room) return found;
        picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(scale);
        return picture;
    }
};

}  // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), m_browser(new Browser) {
    setObjectName("helpWindow");
    setWindowTitle(tr("Transship help"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 640);
    m_browser->setObjectName("helpBrowser");
    m_browser->setAccessibleName(windowTitle());
    m_browser->setOpenExternalLinks(false);
    // Pictures are made to fit before it is known how long a page is.
    m_browser->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
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
    window->show();
    window->m_browser->setSource(QUrl("qrc:/docs/" + name));
    window->raise();
    window->activateWindow();
}

void HelpWindow::showFinding(const std::string& id, QWidget* parent) {
    showPage(QStringLiteral("findings/%1.md").arg(QString::fromUtf8(preflight::entryOf(id).id)), parent);
}

}  // namespace transship::ui
