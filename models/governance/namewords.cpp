// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/namewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

constexpr qsizetype mostLetters = 200;
constexpr qsizetype mostWords = 40;

enum class Sort : quint8 { Lower, Upper, Digit, Ideograph, Other };

Sort sortOf(QChar c)
{
    if (c.unicode() < 0x80) {
        if (c >= u'a' && c <= u'z')
            return Sort::Lower;
        if (c >= u'A' && c <= u'Z')
            return Sort::Upper;
        return c >= u'0' && c <= u'9' ? Sort::Digit : Sort::Other;
    }
    if (c.isDigit())
        return Sort::Digit;
    if (!c.isLetter())
        return Sort::Other;
    if (c.isUpper())
        return Sort::Upper;
    // Scripts without case, of which blanks do not part the words.
    return c.script() == QChar::Script_Han ? Sort::Ideograph : Sort::Lower;
}

/// Letters without their accents; "ß" and its like as people write them where they have none.
QString folded(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toString();
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'ß')
            out += "ss"_L1;
        else if (c == u'ø' || c == u'Ø')
            out += u'o';
        else if (c == u'ł' || c == u'Ł')
            out += u'l';
        else if (c == u'æ' || c == u'Æ')
            out += "ae"_L1;
        else
            out += c;
    }
    return out;
}

} // namespace

QStringList nameWords(QStringView name)
{
    const QString text = folded(name.first(std::min(name.size(), mostLetters)));
    QStringList words;
    qsizetype begin = 0;
    const auto end = [&](qsizetype at) {
        if (at > begin && words.size() < mostWords)
            words.append(text.sliced(begin, at - begin).toLower());
        begin = at;
    };
    Sort before = Sort::Other;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const Sort sort = sortOf(text.at(at));
        if (sort == Sort::Other) {
            end(at);
            begin = at + 1;
        } else if (sort != before) {
            // "Mail" goes on after its capital, "HTTPPort" ends before the last one.
            if (before == Sort::Upper && sort == Sort::Lower) {
                if (at - begin > 1)
                    end(at - 1);
            } else {
                end(at);
            }
        }
        before = sort;
    }
    end(text.size());
    return words;
}

QLatin1StringView toText(NameStyle style)
{
    switch (style) {
    case NameStyle::Snake:
        return "snake_case"_L1;
    case NameStyle::Kebab:
        return "kebab-case"_L1;
    case NameStyle::Camel:
        return "camelCase"_L1;
    case NameStyle::Pascal:
        return "PascalCase"_L1;
    case NameStyle::UpperSnake:
        return "UPPER_CASE"_L1;
    case NameStyle::Lower:
        return "lower"_L1;
    case NameStyle::Mixed:
        break;
    }
    return "mixed"_L1;
}

NameStyle nameStyle(QStringView name)
{
    bool lower = false;
    bool upper = false;
    bool under = false;
    bool dash = false;
    bool other = name.isEmpty();
    for (const QChar c : name) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        under = under || c == u'_';
        dash = dash || c == u'-';
        other = other || !(c.isLetterOrNumber() || c == u'_' || c == u'-');
    }
    if (other || (under && dash))
        return NameStyle::Mixed;
    if (!upper)
        return under ? NameStyle::Snake : dash ? NameStyle::Kebab : NameStyle::Lower;
    if (!lower)
        return dash ? NameStyle::Mixed : NameStyle::UpperSnake;
    if (under || dash)
        return NameStyle::Mixed;
    return name.front().isUpper() ? NameStyle::Pascal : NameStyle::Camel;
}

bool keepsStyle(QStringView name, QStringView style)
{
    const NameStyle is = nameStyle(name);
    if (style == toText(is))
        return true;
    if (is == NameStyle::Lower)
        return style == toText(NameStyle::Snake) || style == toText(NameStyle::Kebab)
            || style == toText(NameStyle::Camel);
    return is == NameStyle::UpperSnake && !name.contains(u'_') && style == toText(NameStyle::Pascal);
}

} // namespace meshbook::governance
