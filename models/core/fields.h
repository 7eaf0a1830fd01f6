// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"

#include <QJsonObject>
#include <QJsonValue>

#include <vector>

/// Entities as named fields: for JSON, for "who said what" and for the change history.
namespace meshbook::core {

/// One leaf of an entity: "description", "columns[customer_id].physicalType", "owners[ana].role". List
/// elements are named by what identifies them in the standard (column path, port name and version, rule
/// id …), never by position, so that inserting one does not change the others' names.
struct Field {
    QString path;
    QJsonValue value;
    SourcePosition at; ///< of the element that holds it, or of the entity
    friend bool operator==(const Field &, const Field &) = default;
};

/// All stated fields in the order of the struct. Positions and identities are not fields: they say
/// where and as what, not what.
[[nodiscard]] std::vector<Field> fieldsOf(const AnyEntity &entity);

/// The stated fields as JSON, with the names documented in docs/cli.md.
[[nodiscard]] QJsonObject toJson(const AnyEntity &entity);

/// One difference between two states of a thing as one source describes it.
struct FieldChange {
    QString path;
    QJsonValue from; ///< undefined: was not stated
    QJsonValue to; ///< undefined: no longer stated
};

[[nodiscard]] std::vector<FieldChange> difference(const AnyEntity &from, const AnyEntity &to);

/// Makes a field of the entity absent: one named as in its struct, or "extra.<key>".
void clearField(AnyEntity &entity, QStringView name);

/// Adds what `other` says to `target` (same kind): the first to state a scalar wins, lists are united,
/// list elements that are the same thing are folded in turn (columns without regard to case).
void fold(AnyEntity &target, const AnyEntity &other);

} // namespace meshbook::core
