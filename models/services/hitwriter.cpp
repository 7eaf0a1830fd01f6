// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hitwriter.h"

#include "core/celltext.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

namespace {

const QStringList &headings()
{
    static const QStringList names{u"type"_s,     u"name"_s,   u"qualifiedName"_s, u"domain"_s, u"owner"_s,
                                   u"platform"_s, u"status"_s, u"description"_s,   u"tags"_s,   u"columns"_s,
                                   u"ports"_s,    u"rules"_s,  u"serviceLevels"_s, u"uses"_s,   u"changed"_s,
                                   u"matched"_s,  u"uri"_s};
    return names;
}

QString typeOf(const core::EntityLine &line)
{
    return line.uri.column.isEmpty() ? QString(core::toText(line.uri.kind)) : u"column"_s;
}

QString countOf(int count)
{
    return count > 0 ? QString::number(count) : QString();
}

QStringList cellsOf(const core::SearchHit &hit)
{
    const core::EntityLine &line = hit.line;
    const bool column = !line.uri.column.isEmpty(); // the counts are its dataset's
    return {typeOf(line),
            line.name,
            line.qualified,
            line.domain,
            line.owner,
            line.platform,
            line.status,
            line.summary,
            line.tags.join(u", "_s),
            column ? QString() : countOf(line.columns),
            column ? QString() : countOf(line.ports),
            column ? QString() : countOf(line.rules),
            column ? QString() : countOf(line.objectives),
            column ? QString() : countOf(line.links),
            line.changedAt.isValid() ? line.changedAt.toUTC().toString(Qt::ISODate) : QString(),
            hit.matched.join(u", "_s),
            line.uri.toString()};
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject objectOf(const core::SearchHit &hit)
{
    const core::EntityLine &line = hit.line;
    QJsonObject object{{u"uri"_s, line.uri.toString()}, {u"type"_s, typeOf(line)}, {u"name"_s, line.name}};
    const QStringList cells = cellsOf(hit);
    for (const QString &name : {u"qualifiedName"_s, u"domain"_s, u"owner"_s, u"platform"_s, u"status"_s,
                                u"description"_s, u"changed"_s})
        put(object, name, cells.at(headings().indexOf(name)));
    put(object, u"kind"_s, line.type);
    for (const QString &name : {u"columns"_s, u"ports"_s, u"rules"_s, u"serviceLevels"_s, u"uses"_s}) {
        if (const int count = cells.at(headings().indexOf(name)).toInt(); count > 0)
            object.insert(name, count);
    }
    if (!line.tags.isEmpty())
        object.insert(u"tags"_s, QJsonArray::fromStringList(line.tags));
    object.insert(u"score"_s, hit.score);
    object.insert(u"tier"_s, hit.tier);
    object.insert(u"matched"_s, QJsonArray::fromStringList(hit.matched));
    return object;
}

} // namespace

QString suffixOf(HitFormat format)
{
    switch (format) {
    case HitFormat::Csv:
        return u"csv"_s;
    case HitFormat::Json:
        return u"json"_s;
    case HitFormat::Markdown:
        return u"md"_s;
    case HitFormat::Text:
        break;
    }
    return u"txt"_s;
}

HitWriter::HitWriter(HitFormat format, QIODevice &device)
    : m_format(format)
    , m_device(device)
{
}

bool HitWriter::put(const QByteArray &bytes)
{
    m_good = m_good && m_device.write(bytes) == bytes.size();
    return m_good;
}

void HitWriter::addLine(const QStringList &cells, QByteArray &into) const
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(m_format == HitFormat::Csv            ? core::csvCell(cell)
                           : m_format == HitFormat::Markdown ? core::markdownInline(cell)
                                                             : core::withoutControls(cell));
    if (m_format == HitFormat::Markdown)
        into += "| " + written.join(u" | "_s).toUtf8() + " |\n";
    else if (m_format == HitFormat::Csv)
        into += written.join(u',').toUtf8() + "\r\n";
    else
        into += written.join(u'\t').toUtf8() + '\n';
}

bool HitWriter::begin()
{
    if (m_format == HitFormat::Json)
        return put("[");
    QByteArray head;
    addLine(headings(), head);
    if (m_format == HitFormat::Markdown)
        head += '|' + QByteArray(" --- |").repeated(headings().size()) + '\n';
    return put(head);
}

bool HitWriter::add(const std::vector<core::SearchHit> &hits)
{
    QByteArray bytes;
    for (const core::SearchHit &hit : hits) {
        if (m_format == HitFormat::Json) {
            bytes += m_first ? "\n" : ",\n";
            bytes += QJsonDocument(objectOf(hit)).toJson(QJsonDocument::Compact);
        } else {
            addLine(cellsOf(hit), bytes);
        }
        m_first = false;
    }
    return put(bytes);
}

bool HitWriter::end()
{
    return m_format == HitFormat::Json ? put("\n]\n") : m_good;
}

} // namespace meshbook::services
