// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

#include <QHash>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace meshbook::core {

/// Named fields put back into the shape they were taken from: "columns[id].physicalType" is the field
/// "physicalType" of the element "id" of the list "columns".
struct FieldTree {
    QString name; ///< of the field, or of the element within its list
    bool isElement = false; ///< an element of a list
    QJsonValue value = QJsonValue(QJsonValue::Undefined); ///< of a leaf
    std::vector<std::unique_ptr<FieldTree>> children; ///< in the order of the fields
    QHash<QString, FieldTree *> byName; ///< the children

    /// Null where there is none.
    [[nodiscard]] const FieldTree *child(const QString &wanted) const { return byName.value(wanted); }
    /// The child of that name, made if there is none.
    FieldTree &at(const QString &wanted, bool element);
    void insert(const QString &path, const QJsonValue &fieldValue);

    [[nodiscard]] static FieldTree of(const std::vector<Field> &fields);
};

/// Turns the named fields back into an entity. What has no field is absent; names that no field of the kind
/// has are left out. Positions and identities are not fields, so the entity has none.
[[nodiscard]] AnyEntity entityFrom(EntityKind kind, const std::vector<Field> &fields);

/// All that an entity says and is called, for keeping it when it goes: an object of JSON.
[[nodiscard]] QJsonObject keptWhole(const AnyEntity &entity);
/// The entity again, without positions; absent where the value is none of keptWhole().
[[nodiscard]] std::optional<AnyEntity> entityFromWhole(EntityKind kind, const QJsonValue &whole);

/// The fields as they were before `changes` were made to them.
void undo(std::vector<Field> &fields, const std::vector<FieldChange> &changes);

} // namespace meshbook::core
