// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/fields.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Looking into batches by native id and field path ("columns[id].physicalType"), for tables of checks.
namespace meshbook::tests {

[[nodiscard]] inline const core::AnyEntity *entityById(const core::Batch &batch, const QString &nativeId)
{
    for (const core::AnyEntity &any : batch.entities) {
        if (core::header(any).nativeId == nativeId)
            return &any;
    }
    return nullptr;
}

[[nodiscard]] inline QString valueText(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("(absent)");
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            texts.append(item.toVariant().toString());
        return texts.join(QLatin1Char('|'));
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// A field as text: lists joined with "|", objects as JSON; "(absent)" where it is not stated.
[[nodiscard]] inline QString fieldText(const core::AnyEntity &entity, const QString &path)
{
    if (path == QLatin1StringView("identities"))
        return core::header(entity).identities.join(QLatin1Char('|'));
    if (path == QLatin1StringView("line"))
        return QString::number(core::header(entity).at.line);
    if (path.startsWith(QLatin1StringView("extra."))) {
        QJsonValue value = core::header(entity).extra;
        for (const QString &step : path.split(QLatin1Char('.')).sliced(1))
            value = value.toObject().value(step);
        return valueText(value);
    }
    for (const core::Field &field : core::fieldsOf(entity)) {
        if (field.path == path)
            return valueText(field.value);
    }
    return QStringLiteral("(absent)");
}

/// "from[column] -> to[column]" of every edge that touches a key.
[[nodiscard]] inline QStringList edgesOf(const core::Batch &batch, const QString &key)
{
    QStringList lines;
    for (const core::Edge &edge : batch.edges) {
        if (edge.from.key == key || edge.to.key == key)
            lines.append(edge.from.key + QLatin1Char('[') + edge.fromColumn + QLatin1String("] -> ")
                         + edge.to.key + QLatin1Char('[') + edge.toColumn + QLatin1Char(']'));
    }
    lines.sort();
    return lines;
}

} // namespace meshbook::tests
