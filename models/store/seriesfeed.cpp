// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seriesfeed.h"

#include "store/seriesblock.h"

#include <cmath>

namespace meshbook::store {

using core::Observation;
using core::ObservationStatus;

namespace {

constexpr std::size_t mostWaiting = 2'000'000;

QString keyOf(qint64 subject, const Observation &o)
{
    constexpr QChar between(0x1f);
    return QString::number(subject) + between + o.element + between + o.rule + between + o.metric;
}

/// Empty, not NULL: the table's texts are unique together.
QString there(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

SeriesFeed::SeriesFeed(Statements &sql)
    : m_sql(sql)
{
}

SeriesFeed::Facts &SeriesFeed::factsOf(qint64 subject, const Observation &o)
{
    const QString key = keyOf(subject, o);
    if (const auto known = m_facts.find(key); known != m_facts.end())
        return *known;
    Facts facts;
    SQLite::Statement &find = m_sql("SELECT id, newest, judged, dimension, unit, expected FROM series "
                                    "WHERE subject = ? AND element = ? AND rule = ? AND metric = ?");
    find.bind(1, static_cast<int64_t>(subject));
    bindText(find, 2, there(o.element));
    bindText(find, 3, there(o.rule));
    bindText(find, 4, there(o.metric));
    if (find.executeStep()) {
        facts.id = find.getColumn(0).getInt64();
        facts.newest = find.getColumn(1).getInt64();
        facts.isJudged = find.getColumn(2).getInt() != 0;
        facts.dimension = find.getColumn(3).getInt();
        facts.unit = textColumn(find, 4);
        facts.expected = textColumn(find, 5);
        find.reset();
    } else {
        find.reset();
        SQLite::Statement &insert =
            m_sql("INSERT INTO series (subject, element, rule, metric, dimension, judged, newest) "
                  "VALUES (?, ?, ?, ?, ?, 0, 0)");
        insert.bind(1, static_cast<int64_t>(subject));
        bindText(insert, 2, there(o.element));
        bindText(insert, 3, there(o.rule));
        bindText(insert, 4, there(o.metric));
        insert.bind(5, static_cast<int>(o.dimension));
        insert.exec();
        facts.id = m_sql.database().getLastInsertRowid();
        facts.isNew = true;
        facts.dimension = static_cast<int>(o.dimension);
        m_newlyMeasured.insert(subject);
    }
    return *m_facts.insert(key, facts);
}

void SeriesFeed::add(qint64 subject, const Observation &o)
{
    if (!o.at.isValid())
        return;
    const qint64 at = o.at.toMSecsSinceEpoch();
    if (at < 0 || at >= latestInSeries)
        return;
    Facts &facts = factsOf(subject, o);
    const bool isVerdict = o.status != ObservationStatus::Unknown && o.status != ObservationStatus::Skip;
    facts.isChanged = facts.isChanged || at >= facts.newest || (isVerdict && !facts.isJudged);
    facts.isJudged = facts.isJudged || isVerdict;
    if (at >= facts.newest) {
        facts.newest = at;
        facts.unit = o.unit.isEmpty() ? facts.unit : o.unit;
        facts.expected = o.expected.isEmpty() ? facts.expected : o.expected;
    }
    m_fresh[{facts.id, monthOf(at)}].append(at, o.value.value_or(std::nan("")), o.status);
    if (++m_waiting >= mostWaiting)
        write();
}

void SeriesFeed::writeBlock(qint64 series, qint64 month, health::Series &fresh)
{
    SQLite::Statement &find = m_sql("SELECT data FROM series_block WHERE series = ? AND month = ?");
    find.bind(1, static_cast<int64_t>(series));
    find.bind(2, static_cast<int64_t>(month));
    health::Series all;
    if (find.executeStep())
        static_cast<void>(decodeBlock(blobColumn(find, 0), month, {0, latestInSeries}, all));
    find.reset();
    all.times.insert(all.times.end(), fresh.times.begin(), fresh.times.end());
    all.values.insert(all.values.end(), fresh.values.begin(), fresh.values.end());
    all.statuses.insert(all.statuses.end(), fresh.statuses.begin(), fresh.statuses.end());
    health::tidy(all);
    SQLite::Statement &put = m_sql("INSERT INTO series_block (series, month, data) VALUES (?1, ?2, ?3) "
                                   "ON CONFLICT (series, month) DO UPDATE SET data = ?3");
    put.bind(1, static_cast<int64_t>(series));
    put.bind(2, static_cast<int64_t>(month));
    bindBlob(put, 3, encodeBlock(all, 0, all.size(), month));
    put.exec();
    m_changed.insert(series);
}

void SeriesFeed::writeFacts(const Facts &facts)
{
    SQLite::Statement &put =
        m_sql("UPDATE series SET newest = ?, judged = ?, unit = ?, expected = ?, dimension = ? WHERE id = ?");
    put.bind(1, static_cast<int64_t>(facts.newest));
    put.bind(2, facts.isJudged ? 1 : 0);
    bindText(put, 3, facts.unit);
    bindText(put, 4, facts.expected);
    put.bind(5, facts.dimension);
    put.bind(6, static_cast<int64_t>(facts.id));
    put.exec();
}

void SeriesFeed::write()
{
    for (auto &[place, fresh] : m_fresh)
        writeBlock(place.first, place.second, fresh);
    m_fresh.clear();
    m_waiting = 0;
    for (Facts &facts : m_facts) {
        if (facts.isChanged)
            writeFacts(facts);
        facts.isChanged = false;
    }
}

void SeriesFeed::noteSource(qint64 source)
{
    SQLite::Statement &subjects = m_sql("SELECT DISTINCT subject FROM observation WHERE source = ?");
    subjects.bind(1, static_cast<int64_t>(source));
    while (subjects.executeStep())
        m_subjects.insert(subjects.getColumn(0).getInt64());
    subjects.reset();
}

void SeriesFeed::addRows(SQLite::Statement &rows)
{
    Observation o;
    while (rows.executeStep()) {
        o.element = textColumn(rows, 1);
        o.rule = textColumn(rows, 2);
        o.metric = textColumn(rows, 3);
        o.dimension = static_cast<core::QualityDimension>(rows.getColumn(4).getInt());
        o.at = timeColumn(rows, 5);
        o.status = static_cast<ObservationStatus>(rows.getColumn(6).getInt());
        o.value = rows.getColumn(7).isNull() ? std::nullopt : std::optional(rows.getColumn(7).getDouble());
        o.unit = textColumn(rows, 8);
        o.expected = textColumn(rows, 9);
        add(rows.getColumn(0).getInt64(), o);
    }
}

void SeriesFeed::makeAnew()
{
    for (const qint64 subject : std::as_const(m_subjects)) {
        m_newlyMeasured.insert(subject); // its series get other numbers, or are no more
        for (const char *text :
             {"DELETE FROM series_block WHERE series IN (SELECT id FROM series WHERE subject = ?)",
              "DELETE FROM series WHERE subject = ?"}) {
            SQLite::Statement &erase = m_sql(text);
            erase.bind(1, static_cast<int64_t>(subject));
            erase.exec();
        }
        SQLite::Statement rows(m_sql.database(),
                               "SELECT subject, element, rule, metric, dimension, at, status, value, unit, "
                               "expected FROM observation WHERE subject = ?");
        rows.bind(1, static_cast<int64_t>(subject));
        addRows(rows);
    }
    m_subjects.clear();
    write();
}

void SeriesFeed::makeAll()
{
    m_sql.database().exec("DELETE FROM series_block");
    m_sql.database().exec("DELETE FROM series");
    SQLite::Statement rows(m_sql.database(),
                           "SELECT subject, element, rule, metric, dimension, at, status, value, unit, "
                           "expected FROM observation");
    addRows(rows);
    write();
}

} // namespace meshbook::store
