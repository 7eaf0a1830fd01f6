// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/celltext.h"

namespace meshbook::core {

using namespace Qt::Literals::StringLiterals;

QString csvCell(QString text)
{
    static const QString formulas = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    if (!text.isEmpty() && formulas.contains(text.at(0)))
        text.prepend(u'\'');
    const bool quoted =
        text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString markdownInline(const QString &text)
{
    const QString line = withoutControls(text);
    QString safe;
    safe.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const bool link = c == u':' && QStringView(line).sliced(i + 1).startsWith(u"//"); // http://…
        if (link || u"\\`*_{}[]<>|~!&$"_s.contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString withoutControls(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

} // namespace meshbook::core
