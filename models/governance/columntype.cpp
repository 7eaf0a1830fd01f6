// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/columntype.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

using Family = ColumnType::Family;

constexpr qsizetype longestType = 2'000;

struct Known {
    Family family = Family::Unknown;
    int bits = 0; ///< 0: not said by the name
    std::optional<bool> zoned = {};
};

/// Names of types as platforms and standards have them, without arguments.
const QHash<QString, Known> &knownTypes()
{
    static const QHash<QString, Known> known = [] {
        QHash<QString, Known> all;
        const auto add = [&all](const Known &type, const QStringList &names) {
            for (const QString &name : names)
                all.insert(name, type);
        };
        add({Family::Text}, {u"string"_s,      u"text"_s,       u"varchar"_s,
                             u"char"_s,        u"character"_s,  u"charactervarying"_s,
                             u"nvarchar"_s,    u"nchar"_s,      u"bpchar"_s,
                             u"clob"_s,        u"nclob"_s,      u"varchar2"_s,
                             u"nvarchar2"_s,   u"citext"_s,     u"ntext"_s,
                             u"longtext"_s,    u"mediumtext"_s, u"tinytext"_s,
                             u"fixedstring"_s, u"utf8"_s,       u"str"_s,
                             u"enum"_s});
        add({Family::Integer, 8}, {u"tinyint"_s, u"byteint"_s, u"byte"_s});
        add({Family::Integer, 16}, {u"smallint"_s, u"int2"_s, u"int16"_s, u"short"_s, u"smallserial"_s});
        add({Family::Integer, 24}, {u"mediumint"_s});
        add({Family::Integer, 32}, {u"int"_s, u"integer"_s, u"int4"_s, u"int32"_s, u"serial"_s});
        add({Family::Integer, 64}, {u"bigint"_s, u"int64"_s, u"long"_s, u"bigserial"_s});
        add({Family::Integer}, {u"int8"_s}); // eight bytes in one system, eight bits in another
        add({Family::Decimal},
            {u"decimal"_s, u"numeric"_s, u"dec"_s, u"money"_s, u"bignumeric"_s, u"bigdecimal"_s,
             u"smallmoney"_s, u"fixed"_s});
        add({Family::Number}, {u"number"_s});
        add({Family::Float, 32}, {u"real"_s, u"float4"_s, u"float32"_s});
        add({Family::Float, 64}, {u"double"_s, u"doubleprecision"_s, u"float8"_s, u"float64"_s});
        add({Family::Float}, {u"float"_s});
        add({Family::Boolean}, {u"boolean"_s, u"bool"_s, u"bit"_s});
        add({Family::Date}, {u"date"_s, u"date32"_s});
        add({Family::Time}, {u"time"_s, u"timetz"_s});
        add({Family::Timestamp}, {u"timestamp"_s, u"datetime"_s, u"datetime64"_s});
        add({Family::Timestamp, 0, false},
            {u"timestamp_ntz"_s, u"timestampntz"_s, u"timestampwithouttimezone"_s, u"datetime2"_s,
             u"smalldatetime"_s});
        add({Family::Timestamp, 0, true},
            {u"timestamptz"_s, u"timestamp_tz"_s, u"timestamp_ltz"_s, u"timestampltz"_s,
             u"timestampwithtimezone"_s, u"timestampwithlocaltimezone"_s, u"datetimeoffset"_s});
        add({Family::Interval}, {u"interval"_s, u"duration"_s});
        add({Family::Binary},
            {u"bytes"_s, u"bytea"_s, u"binary"_s, u"varbinary"_s, u"blob"_s, u"raw"_s, u"image"_s,
             u"longblob"_s});
        add({Family::Uuid}, {u"uuid"_s, u"uniqueidentifier"_s, u"guid"_s});
        add({Family::Json}, {u"json"_s, u"jsonb"_s, u"variant"_s, u"super"_s});
        add({Family::Array}, {u"array"_s, u"list"_s, u"repeated"_s});
        add({Family::Struct}, {u"struct"_s, u"record"_s, u"object"_s, u"row"_s, u"tuple"_s});
        add({Family::Map}, {u"map"_s});
        return all;
    }();
    return known;
}

/// Without what wraps a type and says nothing of it: "Nullable(…)", "LowCardinality(…)", "… not null".
QString unwrapped(QString text)
{
    static const QRegularExpression wrapper(u"^(?:nullable|lowcardinality)\\((.*)\\)$"_s);
    if (text.endsWith("notnull"_L1))
        text.chop(7);
    for (auto match = wrapper.match(text); match.hasMatch(); match = wrapper.match(text))
        text = match.captured(1);
    return text;
}

QList<int> argumentsOf(const QString &text)
{
    static const QRegularExpression figures(u"[(\\[](\\d{1,6})(?:char|byte)?(?:,(\\d{1,6}))?[)\\]]"_s);
    const auto match = figures.match(text);
    QList<int> numbers;
    for (int i = 1; i <= 2; ++i) {
        if (match.hasMatch() && !match.captured(i).isEmpty())
            numbers.append(match.captured(i).toInt());
    }
    return numbers;
}

void readArguments(ColumnType &type, const QList<int> &arguments)
{
    if (arguments.isEmpty())
        return;
    switch (type.family) {
    case Family::Text:
    case Family::Binary:
        type.length = arguments.first();
        break;
    case Family::Number: // NUMBER(38, 0) of Oracle and Snowflake
        type.family = Family::Decimal;
        [[fallthrough]];
    case Family::Decimal:
        type.precision = arguments.first();
        type.scale = arguments.value(1, 0);
        break;
    default:
        break;
    }
}

/// Compares one measure: larger is wider, and what does not say one is widest.
TypeChange byMeasure(const std::optional<int> &from, const std::optional<int> &to)
{
    if (from == to)
        return TypeChange::Same;
    if (!from || !to)
        return from ? TypeChange::Widened : TypeChange::Narrowed;
    return *from < *to ? TypeChange::Widened : TypeChange::Narrowed;
}

/// Two measures of one type: wider in one and narrower in the other is neither.
TypeChange both(TypeChange a, TypeChange b)
{
    if (a == TypeChange::Same || a == b)
        return b;
    return b == TypeChange::Same ? a : TypeChange::Other;
}

TypeChange decimals(const ColumnType &from, const ColumnType &to)
{
    if (!from.precision || !to.precision)
        return byMeasure(from.precision, to.precision);
    return both(byMeasure(*from.precision - from.scale.value_or(0), *to.precision - to.scale.value_or(0)),
                byMeasure(from.scale.value_or(0), to.scale.value_or(0)));
}

/// Every number of the second family can be written in the first.
bool holds(const ColumnType &wide, const ColumnType &narrow)
{
    switch (narrow.family) {
    case Family::Integer:
        if (wide.family == Family::Decimal) {
            constexpr int digitsOfLong = 19;
            constexpr int digitsOfInt = 10;
            const int needed = narrow.bits.value_or(64) <= 32 ? digitsOfInt : digitsOfLong;
            return !wide.precision || *wide.precision - wide.scale.value_or(0) >= needed;
        }
        return wide.family == Family::Number
            || (wide.family == Family::Float && narrow.bits.value_or(64) <= 32
                && wide.bits.value_or(64) == 64);
    case Family::Decimal:
    case Family::Float:
        return wide.family == Family::Number;
    case Family::Uuid:
        return wide.family == Family::Text && wide.length.value_or(36) >= 36;
    default:
        return false;
    }
}

TypeChange withinFamily(const ColumnType &from, const ColumnType &to)
{
    switch (from.family) {
    case Family::Text:
    case Family::Binary:
        return byMeasure(from.length, to.length);
    case Family::Integer:
    case Family::Float:
        return byMeasure(from.bits, to.bits);
    case Family::Decimal:
        return decimals(from, to);
    case Family::Timestamp:
        return from.zoned && to.zoned && *from.zoned != *to.zoned ? TypeChange::Other : TypeChange::Same;
    case Family::Unknown:
    case Family::Array:
    case Family::Map:
        return from.written == to.written ? TypeChange::Same : TypeChange::Other;
    default:
        return TypeChange::Same; // the fields of a struct are columns of their own
    }
}

} // namespace

ColumnType ColumnType::parse(const QString &written, bool isLogical)
{
    static const QRegularExpression end(u"[(<\\[]"_s);
    ColumnType type;
    type.isLogical = isLogical;
    QString text = written.left(longestType).toLower();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'"' || c == u'`'; });
    text = unwrapped(text);
    type.written = text;
    if (text.endsWith("[]"_L1)) {
        type.family = Family::Array;
        return type;
    }
    const qsizetype open = text.indexOf(end);
    QString name = open < 0 ? text : text.left(open);
    const qsizetype close = text.lastIndexOf(u')');
    if (open >= 0 && close > open && close + 1 < text.size())
        name += text.sliced(close + 1); // "timestamp(6) with time zone"
    const Known known = knownTypes().value(name);
    type.family = known.family;
    type.zoned = known.zoned;
    if (known.bits > 0 && !isLogical)
        type.bits = known.bits;
    readArguments(type, argumentsOf(text));
    if (!isLogical && type.family == Family::Number)
        type.family = Family::Decimal;
    return type;
}

ColumnType ColumnType::of(const core::Column &column)
{
    return column.physicalType.isEmpty() ? parse(column.logicalType, true) : parse(column.physicalType);
}

TypeChange compareTypes(const ColumnType &from, const ColumnType &to)
{
    if (from.written == to.written)
        return TypeChange::Same;
    if (from.family == to.family)
        return withinFamily(from, to);
    if (holds(to, from))
        return TypeChange::Widened;
    return holds(from, to) ? TypeChange::Narrowed : TypeChange::Other;
}

bool meets(const ColumnType &declared, const ColumnType &observed)
{
    if (!declared.isStated() || !observed.isStated() || declared.written == observed.written)
        return true;
    const auto agree = [](const std::optional<int> &a, const std::optional<int> &b) {
        return !a || !b || *a == *b;
    };
    const auto isWhole = [](const ColumnType &type) {
        return type.family == Family::Integer
            || (type.family == Family::Decimal && type.precision && type.scale.value_or(0) == 0);
    };
    if (declared.family == observed.family) {
        if (declared.family == Family::Unknown)
            return false;
        if (declared.family == Family::Array || declared.family == Family::Map)
            return declared.isLogical || observed.isLogical || !declared.written.contains(u'<')
                || !observed.written.contains(u'<');
        return agree(declared.length, observed.length) && agree(declared.bits, observed.bits)
            && agree(declared.precision, observed.precision)
            && (!declared.precision || !observed.precision || agree(declared.scale, observed.scale))
            && (!declared.zoned || !observed.zoned || declared.zoned == observed.zoned);
    }
    if (isWhole(declared) && isWhole(observed))
        return true;
    const ColumnType &logical = declared.isLogical ? declared : observed;
    const ColumnType &other = declared.isLogical ? observed : declared;
    if (!logical.isLogical)
        return false;
    switch (logical.family) {
    case Family::Number:
        return other.family == Family::Integer || other.family == Family::Decimal
            || other.family == Family::Float;
    case Family::Text:
        return other.family == Family::Uuid || other.family == Family::Json;
    case Family::Date:
        return other.family == Family::Timestamp;
    case Family::Struct:
        return other.family == Family::Json || other.family == Family::Map;
    default:
        return false;
    }
}

} // namespace meshbook::governance
