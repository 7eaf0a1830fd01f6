// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/drift.h"

#include "governance/columntype.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

/// "Items[].Code" and "items.code" are one: sources disagree on how they write lists.
QString keyOf(const QString &path)
{
    return path.toLower().remove(u"[]"_s).remove(u"{}"_s);
}

QString holderOf(const QString &key)
{
    return key.left(std::max<qsizetype>(0, key.lastIndexOf(u'.')));
}

QString shownType(const core::Column &column)
{
    return column.physicalType.isEmpty() ? column.logicalType : column.physicalType;
}

/// The columns of one side by key, and which of them have fields inside.
struct Side {
    explicit Side(const core::Dataset &dataset)
    {
        for (const core::Column &column : dataset.columns) {
            const QString key = keyOf(column.path);
            columns.insert(key, &column);
            holders.insert(holderOf(key));
        }
    }
    /// Whether this side would name the column if it had it.
    [[nodiscard]] bool describes(const QString &key) const
    {
        const QString holder = holderOf(key);
        return holder.isEmpty() ? !columns.isEmpty() : holders.contains(holder);
    }
    QHash<QString, const core::Column *> columns;
    QSet<QString> holders;
};

bool typesAgree(const core::Column &declared, const core::Column &observed, TypeComparison types)
{
    const ColumnType observedType = ColumnType::of(observed);
    const ColumnType declaredType = ColumnType::of(declared);
    if (types == TypeComparison::Meaning)
        return meets(declaredType, observedType);
    return !declaredType.isStated() || !observedType.isStated()
        || declaredType.written == observedType.written;
}

} // namespace

std::vector<ColumnDrift> driftBetween(const core::Dataset &declared, const core::Dataset &observed,
                                      TypeComparison types)
{
    using Kind = ColumnDrift::Kind;
    std::vector<ColumnDrift> drift;
    const Side left(declared);
    const Side right(observed);
    for (const core::Column &column : declared.columns) {
        const QString key = keyOf(column.path);
        const core::Column *other = right.columns.value(key);
        if (other == nullptr) {
            if (right.describes(key))
                drift.push_back({column.path, Kind::Missing, shownType(column), {}});
            continue;
        }
        if (!typesAgree(column, *other, types))
            drift.push_back({column.path, Kind::Type, shownType(column), shownType(*other)});
        const auto word = [](bool required) { return required ? u"required"_s : u"optional"_s; };
        if (column.required && other->required && *column.required != *other->required)
            drift.push_back({column.path, Kind::Required, word(*column.required), word(*other->required)});
    }
    for (const core::Column &column : observed.columns) {
        const QString key = keyOf(column.path);
        if (!left.columns.contains(key) && left.describes(key))
            drift.push_back({column.path, Kind::Extra, {}, shownType(column)});
    }
    return drift;
}

} // namespace meshbook::governance
