// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markuptags.h"

#include <QHash>
#include <QRegularExpression>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestTag = 400;

struct Tag {
    qsizetype length = 0; // 0: no tag
    QString name;
};

// "<span style='…'>", "</b>", "<br/>"; a tag does not go on over the end of a line.
Tag tagAt(const QString &text, qsizetype at)
{
    qsizetype i = at + 1;
    if (i < text.size() && text.at(i) == u'/')
        ++i;
    const qsizetype start = i;
    while (i < text.size() && text.at(i).isLetter())
        ++i;
    const QString name = text.mid(start, i - start).toLower();
    const bool ends = i < text.size() && (text.at(i) == u'>' || text.at(i) == u'/' || text.at(i).isSpace());
    if (name.isEmpty() || !ends)
        return {};
    for (; i < text.size() && i - at < longestTag; ++i) {
        const QChar c = text.at(i);
        if (c == u'>')
            return {i + 1 - at, name};
        if (c == u'<' || c == u'\n')
            break;
    }
    return {};
}

// A run of backticks opens code that the same run closes; both are kept as they are.
qsizetype codeLength(const QString &text, qsizetype at)
{
    qsizetype ticks = 0;
    while (at + ticks < text.size() && text.at(at + ticks) == u'`')
        ++ticks;
    const QString run(ticks, u'`');
    const qsizetype end = text.indexOf(run, at + ticks);
    return end < 0 ? ticks : end + ticks - at;
}

} // namespace

QString withoutDressingTags(const QString &markdown)
{
    static const QHash<QString, QString> instead{
        {u"span"_s, {}},   {u"font"_s, {}},      {u"center"_s, {}},      {u"u"_s, {}},
        {u"small"_s, {}},  {u"b"_s, u"**"_s},    {u"strong"_s, u"**"_s}, {u"i"_s, u"*"_s},
        {u"em"_s, u"*"_s}, {u"br"_s, u"  \n"_s}, {u"p"_s, u"\n\n"_s},    {u"div"_s, u"\n\n"_s}};
    if (!markdown.contains(u'<'))
        return markdown;
    QString result;
    result.reserve(markdown.size());
    for (qsizetype i = 0; i < markdown.size();) {
        const QChar c = markdown.at(i);
        if (c == u'`') {
            const qsizetype code = codeLength(markdown, i);
            result += QStringView(markdown).mid(i, code);
            i += code;
            continue;
        }
        const Tag tag = c == u'<' ? tagAt(markdown, i) : Tag();
        const auto known = tag.length > 0 ? instead.constFind(tag.name) : instead.constEnd();
        if (known == instead.constEnd()) {
            result += c;
            ++i;
            continue;
        }
        result += *known;
        i += tag.length;
    }
    return result;
}

QString withoutMarkup(const QString &markdown)
{
    static const QRegularExpression link(u"!?\\[([^\\[\\]\\n]*)\\]\\([^()\\n]*\\)"_s);
    static const QRegularExpression lineStart(u"^\\s*(#{1,6}|[*+-])\\s+"_s,
                                              QRegularExpression::MultilineOption);
    QString text = withoutDressingTags(markdown);
    text.replace(lineStart, QString());
    text.replace(link, u"\\1"_s);
    text.remove("**"_L1);
    text.remove(u'`');
    return text.simplified();
}

} // namespace meshbook::views
