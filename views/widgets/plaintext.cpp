// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plaintext.h"

#include "views/theme/readingdirection.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace meshbook::views::plaintext {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxToolTip = 2000;

/// Signs that make text read otherwise than it is written. FSI and PDI are none: what stands between them is
/// only kept apart and follows its own letters, and translations put them around names (see bidi.h).
bool isDeceptive(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u < 0xA0);
    const bool bidi = (u >= 0x202A && u <= 0x202E) || u == 0x2066 || u == 0x2067;
    return control || bidi;
}

} // namespace

QString manyLines(const QString &text)
{
    QString result = text;
    result.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : result) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (isDeceptive(c))
            c = QChar::ReplacementCharacter;
    }
    return result;
}

QString oneLine(const QString &text)
{
    QString result = manyLines(text);
    result.replace(u'\n', u' ');
    result.replace(u'\t', u' ');
    return result;
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression apart(u"\\s*[(（]&[^&][)）]"_s);
    static const QRegularExpression mark(u"&(.)"_s);
    QString result = text;
    result.remove(apart);
    return result.replace(mark, u"\\1"_s);
}

QString toolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString shown = manyLines(text.size() > maxToolTip ? text.left(maxToolTip) + u"…"_s : text);
    // A paragraph reads as its first letter does unless told.
    const bool rtl =
        QGuiApplication::isRightToLeft() && readingDirection(shown, Qt::RightToLeft) == Qt::RightToLeft;
    return u"<p dir=\"%1\" style=\"white-space:pre-wrap\">%2</p>"_s.arg(rtl ? u"rtl"_s : u"ltr"_s,
                                                                        shown.toHtmlEscaped());
}

} // namespace meshbook::views::plaintext
