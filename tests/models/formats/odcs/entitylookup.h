// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace meshbook::tests {

/// The first entity of a kind by name, as JSON; empty if there is none.
[[nodiscard]] inline QJsonObject entityNamed(const core::Batch &batch, core::EntityKind kind,
                                             const QString &name)
{
    for (const core::AnyEntity &any : batch.entities) {
        if (core::kindOf(any) == kind && (name.isEmpty() || core::header(any).name == name))
            return core::toJson(any);
    }
    return {};
}

/// A value by a path of keys, list places and "key=value" picks:
/// "columns/path=order_id/rules/0/metric".
[[nodiscard]] inline QJsonValue valueAt(QJsonValue value, const QString &path)
{
    const QStringList steps = path.split(u'/');
    for (const QString &step : steps) {
        const qsizetype equals = step.indexOf(u'=');
        if (value.isArray() && equals > 0) {
            QJsonValue found(QJsonValue::Undefined);
            const QJsonArray members = value.toArray();
            for (const QJsonValue &member : members) {
                if (member[step.left(equals)].toVariant().toString() == step.mid(equals + 1)) {
                    found = member;
                    break;
                }
            }
            value = found;
        } else if (value.isArray() && step == u"size") {
            return value.toArray().size();
        } else if (value.isArray()) {
            value = value.toArray().at(step.toInt());
        } else {
            value = value.toObject().value(step);
        }
    }
    return value;
}

/// As one text, so that tables of expectations stay readable: "-" for what is not there.
[[nodiscard]] inline QString textAt(const QJsonValue &value, const QString &path)
{
    const QJsonValue found = valueAt(value, path);
    if (found.isUndefined())
        return QStringLiteral("-");
    if (found.isArray())
        return QString::fromUtf8(QJsonDocument(found.toArray()).toJson(QJsonDocument::Compact));
    if (found.isObject())
        return QString::fromUtf8(QJsonDocument(found.toObject()).toJson(QJsonDocument::Compact));
    return found.isNull() ? QStringLiteral("null") : found.toVariant().toString();
}

} // namespace meshbook::tests
