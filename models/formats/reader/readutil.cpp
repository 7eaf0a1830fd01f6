// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/reader/readutil.h"

#include "formats/reader/redaction.h"

#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <utility>
#include <vector>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostIssues = 10'000;

/// "2024-01-02 03:04:05.678901+0000" and its kin as Qt reads them.
QString plainIso(QString text)
{
    text = text.trimmed();
    if (text.endsWith(" UTC"_L1, Qt::CaseInsensitive) || text.endsWith(" GMT"_L1, Qt::CaseInsensitive))
        text = text.chopped(4) + u'Z';
    if (text.size() > 10 && (text[10] == u' ' || text[10] == u't'))
        text[10] = u'T';
    if (text.endsWith(u'z'))
        text[text.size() - 1] = u'Z';
    // More than milliseconds cannot be kept.
    if (const qsizetype dot = text.indexOf(u'.', 19); dot == 19) {
        qsizetype end = dot + 1;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end - dot > 4)
            text.remove(dot + 4, end - dot - 4);
    }
    // "+0000" and "+00" are written "+00:00"; only behind a time, where no date part can be meant.
    const qsizetype sign = std::max(text.lastIndexOf(u'+'), text.lastIndexOf(u'-'));
    if (text.size() > 11 && sign > 11) {
        text.remove(sign - (text[sign - 1] == u' ' ? 1 : 0), text[sign - 1] == u' ' ? 1 : 0);
        const qsizetype at = std::max(text.lastIndexOf(u'+'), text.lastIndexOf(u'-'));
        if (text.size() - at == 5 && text[at + 3] != u':')
            text.insert(at + 3, u':');
        else if (text.size() - at == 3)
            text += ":00"_L1;
    }
    return text;
}

QDateTime fromEpoch(qint64 number)
{
    // Below this the number can only be seconds: as milliseconds it would be before 1973-03.
    constexpr qint64 smallestMilliseconds = 100'000'000'000;
    constexpr qint64 smallestSeconds = 100'000'000; // 1973-03
    constexpr qint64 largest = 253'402'300'799'999; // end of the year 9999
    if (number > largest || number < 0)
        return {};
    if (number < smallestMilliseconds && number >= smallestSeconds)
        return QDateTime::fromSecsSinceEpoch(number, QTimeZone::utc()).toUTC();
    return QDateTime::fromMSecsSinceEpoch(number, QTimeZone::utc()).toUTC();
}

QString tagText(Node tag)
{
    if (tag.isScalar())
        return tag.text();
    const Node named = tag.any({"tagFQN"_L1, "tag"_L1, "name"_L1});
    // DataHub nests {"tag": {"name": …}} in some exports.
    return named.isMapping() ? named["name"_L1].text() : named.text();
}

} // namespace

QJsonObject unmapped(Node mapping, std::initializer_list<QLatin1StringView> known,
                     std::vector<core::Issue> &issues)
{
    if (!mapping.isMapping())
        return {};
    std::vector<std::pair<QString, QJsonValue>> entries;
    for (const Node value : mapping) {
        const QString key = value.key();
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        const QJsonObject entry{{key, value.toJson()}};
        entries.emplace_back(key, redacted(entry, value.keyPosition(), issues)[key]);
    }
    // QJsonObject keeps itself sorted: in any other order each insertion would move half of it.
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonObject rest;
    for (const auto &[key, value] : entries)
        rest.insert(key, value);
    return rest;
}

void report(core::Batch &batch, core::Severity severity, QLatin1StringView code, QString message, Node at)
{
    if (batch.issues.size() < mostIssues)
        batch.issues.push_back({severity, QString(code), std::move(message), at.position()});
    else if (batch.issues.size() == mostIssues)
        batch.issues.push_back({core::Severity::Warning, u"limit.issues"_s,
                                u"There are more than %1 issues; the rest is not listed."_s.arg(mostIssues),
                                at.position()});
}

QStringList tagTexts(Node tags)
{
    QStringList texts;
    if (tags.isScalar())
        return {tags.text()};
    for (const Node tag : tags) {
        QString text = tags.isMapping() && tag.isScalar() ? tag.key() + u": "_s + tag.text() : tagText(tag);
        if (!text.isEmpty())
            texts.append(std::move(text));
    }
    return texts;
}

QDateTime utcTime(Node node)
{
    if (!node.isScalar())
        return {};
    constexpr std::size_t longest = 64;
    if (node.utf8().size() > longest)
        return {};
    if (const std::optional<qint64> number = node.toInt(); number && node.utf8().size() > 4)
        return fromEpoch(*number);
    const QString text = plainIso(node.text());
    if (text.size() == 10) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? date.startOfDay(QTimeZone::utc()).toUTC() : QDateTime();
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime) {
        // No zone given: UTC, never that of this machine.
        return QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC();
    }
    return time.toUTC();
}

Budget::Budget(const Content &content, const ReadContext &context, core::Batch &batch)
    : m_context(context)
    , m_batch(batch)
    , m_left(content.limits().entities)
{
}

bool Budget::take(qint64 count)
{
    constexpr qint64 askEvery = 256;
    if (m_stopped)
        return false;
    m_left -= count;
    m_sinceAsked += count;
    if (m_left < 0) {
        m_stopped = true;
        m_batch.issues.push_back({core::Severity::Error,
                                  u"limit.entities"_s,
                                  u"The file describes more than the limit allows; the rest was left out."_s,
                                  {}});
        return false;
    }
    if (m_sinceAsked >= askEvery) {
        m_sinceAsked = 0;
        m_stopped = m_context.cancelled && m_context.cancelled();
    }
    return !m_stopped;
}

} // namespace meshbook::formats
