// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <string_view>

namespace transship::ui {
namespace {

// lupdate names a class without the namespace that tr() names it with.
class Translator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* disambiguation, int count) const override {
        constexpr std::string_view space = "transship::ui::";
        if (context != nullptr && std::string_view(context).starts_with(space)) context += space.size();
        return QTranslator::translate(context, source, disambiguation, count);
    }
};

}  // namespace

void speak(const QLocale& locale) {
    QLocale::setDefault(locale);
    // Buttons and dialogs of Qt's own.
    auto* theirs = new QTranslator(QCoreApplication::instance());
    if (theirs->load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(theirs);
    auto* ours = new Translator(QCoreApplication::instance());
    // English has its plurals there.
    if (ours->load(locale, "transship", "_", ":/i18n") || ours->load(QLocale(QLocale::English), "transship", "_", ":/i18n"))
        QCoreApplication::installTranslator(ours);
}

}  // namespace transship::ui
