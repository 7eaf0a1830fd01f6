// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/search/queryset.h"

#include "bench/generator/syntheticdataset.h"
#include "bench/generator/vocabulary.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::bench {

namespace {

constexpr quint64 queriesEach = 40;
constexpr quint64 typedTexts = 200;
constexpr quint64 firstRare = 4'000; ///< rank; a word in some hundreds of a million datasets and fewer

QString rare(quint64 i)
{
    return Vocabulary::word(firstRare + i * 1'100);
}

QString common(quint64 i)
{
    return Vocabulary::word(i);
}

QueryClass each(const QString &name, quint64 count, QString (*query)(quint64))
{
    QueryClass made{name, {}};
    for (quint64 i = 0; i < count; ++i)
        made.queries.append(query(i));
    return made;
}

QueryClass filtersOnly()
{
    return {u"filters only"_s,
            {u"type:dataset"_s,
             u"type:view"_s,
             u"domain:\"domain 7\""_s,
             u"domain:\"domain 1*\""_s,
             u"owner:\"team 12\""_s,
             u"platform:kafka"_s,
             u"platform:kafka,s3"_s,
             u"tag:customer"_s,
             u"-tag:customer"_s,
             u"tag:cust*"_s,
             u"status:active"_s,
             u"has:owner"_s,
             u"missing:owner"_s,
             u"missing:contract"_s,
             u"columns:>5"_s,
             u"columns:<5"_s,
             u"updated:7d"_s,
             u"updated:>7d"_s,
             u"type:view platform:kafka"_s,
             u"platform:oracle -type:view has:description"_s,
             u"type:column"_s,
             u"type:column platform:kafka"_s,
             u"score:50..80"_s},
            true};
}

/// One edit of a common word: the third letter left out, doubled, changed, changed places.
QString mistyped(quint64 i)
{
    QString word = Vocabulary::word(i * 5 + 3);
    while (word.size() < 6)
        word = Vocabulary::word(++i * 5 + 3);
    switch (i % 4) {
    case 0:
        word.remove(3, 1);
        break;
    case 1:
        word.insert(3, word.at(3));
        break;
    case 2:
        word[3] = u'q';
        break;
    default:
        std::swap(word[2], word[3]);
    }
    return word;
}

/// Every beginning of what people type: words of a name, now and then one more word, or a filter.
QueryClass typed(quint64 things)
{
    QueryClass made{u"200 texts typed key by key"_s, {}, true};
    for (quint64 i = 0; i < typedTexts; ++i) {
        QString text = nameWords(noise(i) % things).mid(0, 1 + static_cast<int>(i % 3)).join(u' ');
        if (i % 5 == 4)
            text += u' ' + Vocabulary::drawn(noise(i));
        if (i % 10 == 9)
            text += u" platform:kafka"_s;
        for (qsizetype length = 1; length <= text.size(); ++length)
            made.queries.append(text.first(length));
    }
    return made;
}

} // namespace

std::vector<QueryClass> queryClasses(quint64 things)
{
    std::vector<QueryClass> classes{
        each(u"rare word"_s, queriesEach, rare),
        each(u"rare prefix (5 letters)"_s, queriesEach, [](quint64 i) { return rare(i).first(5); }),
        each(u"1 letter"_s, 26, [](quint64 i) { return QString(QChar(u'a' + static_cast<char16_t>(i))); }),
        each(u"2 letters"_s, queriesEach, [](quint64 i) { return common(i * 3).first(2); }),
        each(u"3 letters"_s, queriesEach, [](quint64 i) { return common(i * 3 + 3).first(3); }),
        each(u"common word"_s, queriesEach, common),
        each(u"two common words"_s, queriesEach,
             [](quint64 i) -> QString { return common(i) + u' ' + common((i * 7 + 1) % queriesEach); }),
        each(u"common and rare word"_s, queriesEach,
             [](quint64 i) -> QString { return common(i) + u' ' + rare(i); }),
        filtersOnly(),
        each(u"typing error"_s, queriesEach, mistyped),
        each(u"no match"_s, queriesEach, [](quint64 i) -> QString { return u"qqzwx"_s + rare(i) + u"jj"_s; }),
        typed(things)};
    classes[9].typo = true;
    return classes;
}

QueryClass badInput()
{
    constexpr int longText = 100'000;
    QueryClass bad{u"bad input"_s, {}, true};
    // As many different beginnings as a query may have, all of them common ones.
    const auto beginnings = [](const QString &between) {
        QStringList words;
        for (quint64 i = 0; words.size() < 32; ++i) {
            if (const QString word = Vocabulary::word(i).first(2) + u'*'; !words.contains(word))
                words.append(word);
        }
        return words.join(between);
    };
    const auto repeated = [](const QString &part, int times) {
        QString text;
        text.reserve(part.size() * times);
        for (int i = 0; i < times; ++i)
            text += part;
        return text;
    };
    bad.queries = {QString(longText, u'a'),
                   QString(longText, u'('),
                   QString(longText, u'"'),
                   QString(longText, QChar(0)),
                   QString(longText, QChar(0x202e)),
                   repeated(u"a* "_s, 5'000),
                   repeated(u"order OR "_s, 5'000),
                   repeated(u"-"_s, 5'000),
                   repeated(u"😀"_s, 5'000),
                   QString(1'999, u'a'),
                   QString(1'999, u'*'),
                   repeated(u"a* "_s, 32),
                   repeated(u"c* OR "_s, 31) + u"d*"_s,
                   beginnings(u" OR "_s),
                   beginnings(u" "_s),
                   repeated(u"(a OR "_s, 24) + u'b' + QString(24, u')'),
                   repeated(u"-a "_s, 31),
                   repeated(u"\"customer order\" "_s, 30),
                   repeated(u"customer_order_id "_s, 20),
                   repeated(u"tag:a*,b*,c*,d* "_s, 30),
                   repeated(u"aXbYcZ"_s, 300),
                   repeated(u"שלום "_s, 60),
                   repeated(u"客户订单"_s, 400),
                   u"\u202ecustomer\u202c \u200f\ufeff order\u0000\u0001\u001f"_s,
                   u"customer AND (order OR"_s,
                   u"((((((((((customer"_s,
                   u"columns:99999999999999999999..1"_s,
                   u"updated:999999999999999999y"_s,
                   u"' OR 1=1 --"_s,
                   u"%s%n%x ../../etc/passwd"_s};
    return bad;
}

} // namespace meshbook::bench
