// SPDX-License-Identifier: Apache-2.0
#include "ui/spoken.h"

#include "ui/sentences.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace transship::ui {
namespace {

struct Sentence {
    QString english;
    QRegularExpression form;
};

QRegularExpression formOf(const QString& english) {
    static const QRegularExpression place(R"(\\%\d)");
    auto pattern = QRegularExpression::escape(english);
    // What follows a semicolon is another sentence.
    pattern.replace(place, "([^;]+)");
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

// All at once: a stranger's name that holds "%2" is not filled in turn.
QString filled(const QString& pattern, const QRegularExpressionMatch& match) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        text += place > 0 ? match.captured(place) : pattern.mid(i, 1);
        if (place > 0) ++i;
    }
    return text;
}

}  // namespace

QString spoken(const std::string& text) {
    // Models ask for each cell again and again: most of what is said has no place to fill, and is found at once.
    struct Known {
        QSet<QString> whole;
        std::vector<Sentence> forms;
    };
    static const auto known = [] {
        Known all;
        const auto add = [&](const QString& english) {
            if (english.contains('%'))
                all.forms.push_back({english, formOf(english)});
            else
                all.whole.insert(english);
        };
        for (const auto* english : coreSentences()) add(english);
        // "All %1 containers can move" fits "%1 can move" as well: the one that says most comes first.
        std::ranges::stable_sort(all.forms, std::ranges::greater(), [](const Sentence& sentence) { return sentence.english.size(); });
        return all;
    }();
    const auto translated = [](const QString& english) { return QCoreApplication::translate("Core", english.toUtf8().constData()); };
    auto shown = plain(text);
    if (known.whole.contains(shown)) return translated(shown);
    for (const auto& [english, form] : known.forms)
        if (const auto match = form.match(shown); match.hasMatch()) return filled(translated(english), match);
    return shown;
}

}  // namespace transship::ui
