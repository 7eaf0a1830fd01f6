// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineageaddress.h"

#include "lineage/words.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::lineageaddress {

using namespace lineage;

namespace {

constexpr qsizetype mostEntries = 2'000;
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestWord = 2'000;
constexpr std::size_t mostChanges = 100;
constexpr int mostHops = 9'999;
constexpr int mostBoxes = 20'000;
constexpr int mostColumns = 2'000;

class Writer final {
public:
    void add(const QString &key, const QString &value)
    {
        // QUrlQuery leaves + alone, which means a blank to many; and # & end a value.
        m_query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    void add(const QString &key, const std::vector<core::Uri> &uris)
    {
        for (const core::Uri &uri : uris)
            add(key, uri.toString());
    }
    void add(const QString &key, const QStringList &values)
    {
        for (const QString &value : values)
            add(key, value);
    }
    [[nodiscard]] QUrl url() const
    {
        QUrl url(u"meshbook:lineage"_s);
        if (!m_query.isEmpty())
            url.setQuery(m_query);
        return url;
    }

private:
    QUrlQuery m_query;
};

class Reader final {
public:
    explicit Reader(const QUrl &url)
        : m_query(url)
    {
    }
    [[nodiscard]] QStringList texts(const QString &key) const
    {
        QStringList values = m_query.allQueryItemValues(key, QUrl::FullyDecoded);
        values.resize(std::min(values.size(), mostEntries));
        return values;
    }
    [[nodiscard]] QString text(const QString &key) const { return texts(key).value(0).left(longestText); }
    [[nodiscard]] int number(const QString &key, int otherwise, int least, int most) const
    {
        bool good = false;
        const int value = text(key).toInt(&good);
        return good ? std::clamp(value, least, most) : otherwise;
    }
    [[nodiscard]] std::vector<core::Uri> uris(const QString &key) const
    {
        std::vector<core::Uri> uris;
        for (const QString &each : texts(key)) {
            if (const auto uri = core::Uri::parse(each))
                uris.push_back(*uri);
        }
        return uris;
    }
    [[nodiscard]] QDateTime time(const QString &key) const
    {
        return QDateTime::fromString(text(key), Qt::ISODateWithMs).toUTC();
    }

private:
    QUrlQuery m_query;
};

std::optional<Growth> growthFrom(const QString &text)
{
    const QString direction = text.section(u':', 0, 0);
    bool good = false;
    Growth growth;
    growth.hops = std::clamp(text.section(u':', 1, 1).toInt(&good), -1, mostHops);
    const auto uri = core::Uri::parse(text.section(u':', 2));
    if (!good || !uri)
        return std::nullopt;
    growth.from = *uri;
    for (const Direction each : {Direction::Up, Direction::Down, Direction::Both}) {
        if (direction == toText(each)) {
            growth.direction = each;
            return growth;
        }
    }
    return std::nullopt;
}

/// "rename:customer%20no:meshbook:dataset/…"
QString textOf(const Supposition &change)
{
    return u"%1:%2:"_s.arg(toText(change.whatIf.change),
                           QString::fromLatin1(QUrl::toPercentEncoding(change.whatIf.to)))
        + change.about.toString();
}

std::optional<Supposition> suppositionFrom(const QString &text)
{
    const auto change = changeFromText(text.section(u':', 0, 0));
    const auto about = core::Uri::parse(text.section(u':', 2));
    if (!change || !about)
        return std::nullopt;
    const QString to = QUrl::fromPercentEncoding(text.section(u':', 1, 1).toLatin1());
    return Supposition{*about, {*change, to.left(longestWord)}};
}

} // namespace

bool isLineage(const QUrl &url)
{
    return url.scheme() == "meshbook"_L1 && url.path() == "lineage"_L1;
}

QUrl write(const Scope &scope)
{
    const Scope usual;
    Writer writer;
    writer.add(u"root"_s, scope.roots);
    if (!scope.selector.isEmpty())
        writer.add(u"select"_s, scope.selector);
    if (scope.up != usual.up)
        writer.add(u"up"_s, QString::number(scope.up));
    if (scope.down != usual.down)
        writer.add(u"down"_s, QString::number(scope.down));
    for (const Growth &growth : scope.grown)
        writer.add(u"grow"_s,
                   u"%1:%2:%3"_s.arg(toText(growth.direction)).arg(growth.hops).arg(growth.from.toString()));
    writer.add(u"hide"_s, scope.hidden);
    if (scope.grouping != usual.grouping)
        writer.add(u"group"_s, QString(toText(scope.grouping)));
    QStringList closed(scope.closed.begin(), scope.closed.end());
    closed.sort();
    writer.add(u"close"_s, closed);
    writer.add(u"columns"_s, scope.columnsOf);
    if (!scope.tracedColumn.key.isEmpty())
        writer.add(u"trace"_s, scope.tracedColumn.toString());
    if (!scope.openTrail)
        writer.add(u"trail"_s, u"closed"_s);
    if (scope.mostColumns != usual.mostColumns)
        writer.add(u"mostcolumns"_s, QString::number(scope.mostColumns));
    writer.add(u"type"_s, scope.filter.types);
    writer.add(u"domain"_s, scope.filter.domains);
    writer.add(u"tag"_s, scope.filter.tags);
    if (!scope.filter.noise)
        writer.add(u"noise"_s, u"0"_s);
    if (scope.asOf.isValid())
        writer.add(u"asof"_s, scope.asOf.toUTC().toString(Qt::ISODateWithMs));
    if (scope.comparedWith.isValid())
        writer.add(u"compare"_s, scope.comparedWith.toUTC().toString(Qt::ISODateWithMs));
    for (const Supposition &change : scope.whatIfs)
        writer.add(u"whatif"_s, textOf(change));
    if (scope.mostBoxes != usual.mostBoxes)
        writer.add(u"most"_s, QString::number(scope.mostBoxes));
    return writer.url();
}

Scope read(const QUrl &url)
{
    const Reader reader(url);
    Scope scope;
    scope.roots = reader.uris(u"root"_s);
    scope.selector = reader.text(u"select"_s);
    scope.up = reader.number(u"up"_s, scope.up, -1, mostHops);
    scope.down = reader.number(u"down"_s, scope.down, -1, mostHops);
    for (const QString &each : reader.texts(u"grow"_s)) {
        if (const auto growth = growthFrom(each))
            scope.grown.push_back(*growth);
    }
    scope.hidden = reader.uris(u"hide"_s);
    scope.grouping = groupingFromText(reader.text(u"group"_s)).value_or(scope.grouping);
    const QStringList closed = reader.texts(u"close"_s);
    scope.closed = QSet<QString>(closed.begin(), closed.end());
    scope.columnsOf = reader.uris(u"columns"_s);
    if (const auto traced = reader.uris(u"trace"_s); !traced.empty())
        scope.tracedColumn = traced.front();
    scope.openTrail = reader.text(u"trail"_s) != "closed"_L1;
    scope.mostColumns = reader.number(u"mostcolumns"_s, scope.mostColumns, 0, mostColumns);
    scope.filter.types = reader.texts(u"type"_s);
    scope.filter.domains = reader.texts(u"domain"_s);
    scope.filter.tags = reader.texts(u"tag"_s);
    scope.filter.noise = reader.text(u"noise"_s) != "0"_L1;
    scope.asOf = reader.time(u"asof"_s);
    scope.comparedWith = reader.time(u"compare"_s);
    for (const QString &each : reader.texts(u"whatif"_s)) {
        if (const auto change = suppositionFrom(each); change && scope.whatIfs.size() < mostChanges)
            scope.whatIfs.push_back(*change);
    }
    scope.mostBoxes = reader.number(u"most"_s, scope.mostBoxes, 1, mostBoxes);
    return scope;
}

QUrl around(const core::Uri &thing)
{
    Scope scope;
    core::Uri root = thing;
    root.column.clear();
    scope.roots = {root};
    if (!thing.column.isEmpty()) {
        scope.tracedColumn = thing;
        scope.columnsOf = {root};
    }
    return write(scope);
}

} // namespace meshbook::views::lineageaddress
