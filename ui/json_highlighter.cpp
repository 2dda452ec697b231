// SPDX-License-Identifier: Apache-2.0
#include "ui/json_highlighter.h"

#include <QRegularExpression>

namespace transship::ui {

JsonHighlighter::JsonHighlighter(QTextDocument* document, bool dark) : QSyntaxHighlighter(document) {
    m_key.setFontWeight(QFont::DemiBold);
    m_string.setForeground(QColor(dark ? 0x8fd18f : 0x1d6b1d));
    m_other.setForeground(QColor(dark ? 0x8fb8ff : 0x1a4fa3));
}

void JsonHighlighter::highlightBlock(const QString& text) {
    // A string with what follows it, or a number or literal.
    static const QRegularExpression token(QStringLiteral(R"(("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*|true|false|null))"));
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const int part = match.capturedStart(1) >= 0 ? 1 : 3;
        const auto& format = part == 3 ? m_other : match.capturedStart(2) >= 0 ? m_key : m_string;
        setFormat(static_cast<int>(match.capturedStart(part)), static_cast<int>(match.capturedLength(part)), format);
    }
}

}  // namespace transship::ui
