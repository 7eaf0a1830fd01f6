// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/columntypes.h"

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

QString logicalType(const QString &physicalType, bool timestamps)
{
    if (physicalType.endsWith(u"[]"))
        return u"array"_s;
    const QString base = physicalType.section(u'(', 0, 0);
    if (base == u"object" || base == u"boolean" || base == u"date")
        return base;
    if (base.startsWith(u"timestamp"))
        return timestamps ? u"timestamp"_s : u"date"_s;
    if (base == u"numeric" || base.startsWith(u"double"))
        return u"number"_s;
    if (base == u"integer" || base == u"bigint" || base == u"smallint")
        return u"integer"_s;
    return u"string"_s;
}

QString warehouseType(const Column &column)
{
    if (!column.actualType.isEmpty())
        return column.actualType;
    if (column.type.startsWith(u"object"))
        return u"jsonb"_s;
    return column.type;
}

int maxLength(const QString &physicalType)
{
    const QString base = physicalType.section(u'(', 0, 0);
    if (base != u"varchar" && base != u"char")
        return 0;
    return physicalType.section(u'(', 1).section(u')', 0, 0).toInt();
}

} // namespace meshbook::sample
