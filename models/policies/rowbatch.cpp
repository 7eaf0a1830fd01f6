// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/rowbatch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace meshbook::policies {

const char *nameOf(Table table)
{
    static constexpr std::array<const char *, tableCount> names{
        "p_thing",      "p_domain",        "p_team",      "p_product", "p_contract",     "p_dataset",
        "p_job",        "p_glossary",      "p_term",      "p_column",  "p_port",         "p_port_dataset",
        "p_part_said",  "p_consumption",   "p_owner",     "p_member",  "p_support",      "p_access_role",
        "p_reference",  "p_server",        "p_objective", "p_rule",    "p_relationship", "p_term_link",
        "p_term_label", "p_term_relation", "p_drift"};
    return names[static_cast<std::size_t>(table)];
}

RowBatch &RowBatch::row(Table table)
{
    m_rows.push_back({m_thing, table, static_cast<quint32>(m_cells.size()), 0});
    return *this;
}

RowBatch::Cell &RowBatch::add(Kind kind)
{
    ++m_rows.back().count;
    Cell &cell = m_cells.emplace_back();
    cell.kind = kind;
    return cell;
}

void RowBatch::putText(Cell &cell, const QByteArray &utf8)
{
    cell.offset = static_cast<qint64>(m_texts.size());
    cell.size = static_cast<quint32>(utf8.size());
    m_texts.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

RowBatch &RowBatch::null()
{
    add(Kind::Null);
    return *this;
}

RowBatch &RowBatch::number(qint64 value)
{
    add(Kind::Integer).integer = value;
    return *this;
}

RowBatch &RowBatch::real(std::optional<double> value)
{
    if (!value)
        return null();
    add(Kind::Real).real = *value;
    return *this;
}

RowBatch &RowBatch::text(const QString &value)
{
    if (value.isNull())
        return null();
    putText(add(Kind::Text), value.toUtf8());
    return *this;
}

RowBatch &RowBatch::text(QLatin1StringView value)
{
    putText(add(Kind::Text), QByteArray::fromRawData(value.data(), value.size()));
    return *this;
}

RowBatch &RowBatch::list(const QStringList &value)
{
    if (value.isEmpty())
        return null();
    putText(add(Kind::Text), QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
    return *this;
}

RowBatch &RowBatch::object(const QJsonObject &value)
{
    if (value.isEmpty())
        return null();
    putText(add(Kind::Text), QJsonDocument(value).toJson(QJsonDocument::Compact));
    return *this;
}

RowBatch &RowBatch::reference(core::EntityKind kind, const QString &name)
{
    if (name.isEmpty())
        return null();
    Cell &cell = add(Kind::Reference);
    cell.named = kind;
    putText(cell, name.toUtf8());
    return *this;
}

RowBatch &RowBatch::lastPort()
{
    add(Kind::LastPort);
    return *this;
}

} // namespace meshbook::policies
