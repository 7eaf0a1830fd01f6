// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/hintfunctions.h"

#include "governance/columnmeaning.h"
#include "governance/namewords.h"
#include "governance/piihints.h"
#include "governance/secretwords.h"
#include "governance/standardcodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

namespace {

using Context = sqlite3_context *;
using Values = sqlite3_value **;

/// Null of SQL is a null text.
QString textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes == nullptr ? QString() : QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

/// A JSON array of texts and numbers.
QStringList listOf(sqlite3_value *value)
{
    QStringList list;
    if (sqlite3_value_type(value) == SQLITE_NULL)
        return list;
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    const QJsonArray array =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes, sqlite3_value_bytes(value))).array();
    for (const QJsonValue &each : array)
        list.append(each.isDouble() ? QString::number(each.toDouble(), 'g', 17) : each.toString());
    return list;
}

/// Null where the text is.
void give(Context context, const QString &text)
{
    if (text.isNull()) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    sqlite3_result_text(context, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void piiHint(Context context, int, Values values)
{
    // Asked of each column of the catalog, most of which say nothing by their name.
    const governance::PiiHint hint =
        governance::piiHint({textOf(values[0]), textOf(values[1]), textOf(values[2]), textOf(values[3]),
                             listOf(values[4]), listOf(values[5])});
    if (hint.kind == governance::PiiKind::None) {
        sqlite3_result_null(context);
        return;
    }
    const QJsonObject object{{u"kind"_s, QString(governance::toText(hint.kind))},
                             {u"confidence"_s, hint.confidence},
                             {u"evidence"_s, hint.evidence}};
    give(context, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void piiValue(Context context, int, Values values)
{
    const governance::PiiKind kind = governance::piiKindOfValue(textOf(values[0]));
    give(context, kind == governance::PiiKind::None ? QString() : QString(governance::toText(kind)));
}

void secretWord(Context context, int, Values values)
{
    const QString text = textOf(values[0]);
    give(context, governance::secretWord(text).masked(text));
}

void columnMeaning(Context context, int, Values values)
{
    give(context,
         QString(governance::toText(governance::columnMeaning(textOf(values[0]), textOf(values[1])))));
}

void zoneOf(Context context, int, Values values)
{
    QString zone = textOf(values[2]);
    if (sqlite3_value_type(values[2]) == SQLITE_INTEGER)
        zone = sqlite3_value_int(values[2]) != 0 ? u"true"_s : u"false"_s;
    switch (governance::zoneOf(textOf(values[0]), textOf(values[1]), zone, listOf(values[3]))) {
    case governance::ZoneStatement::Stated:
        return give(context, u"stated"_s);
    case governance::ZoneStatement::Missing:
        return give(context, u"missing"_s);
    case governance::ZoneStatement::Unsaid:
        break;
    }
    give(context, u"unsaid"_s);
}

/// A test of one text: null of null.
template <bool (*test)(const QString &)>
void tell(Context context, int, Values values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        sqlite3_result_null(context);
    else
        sqlite3_result_int(context, test(textOf(values[0])) ? 1 : 0);
}

bool isCurrency(const QString &text)
{
    return governance::isCurrencyCode(text);
}
bool isCountry(const QString &text)
{
    return governance::isCountryCode(text);
}
bool isUnit(const QString &text)
{
    return governance::isUnit(text);
}
bool isIsoTime(const QString &text)
{
    return governance::isIsoDate(text) || governance::isIsoTimestamp(text, false);
}

void nameCurrency(Context context, int, Values values)
{
    give(context, governance::currencyInName(textOf(values[0])));
}

void nameUnit(Context context, int, Values values)
{
    give(context, governance::unitInName(textOf(values[0])));
}

void keepsStyle(Context context, int, Values values)
{
    sqlite3_result_int(context, governance::keepsStyle(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

/// -1, 0 or 1; null where one of them is no semantic version.
void semverCompare(Context context, int, Values values)
{
    const auto a = governance::SemanticVersion::parse(textOf(values[0]));
    const auto b = governance::SemanticVersion::parse(textOf(values[1]));
    if (!a || !b)
        sqlite3_result_null(context);
    else
        sqlite3_result_int(context, *a < *b ? -1 : *b < *a ? 1 : 0);
}

constexpr std::array functions{SqlFunction{"pii_hint", 6, piiHint},
                               SqlFunction{"pii_value", 1, piiValue},
                               SqlFunction{"secret_word", 1, secretWord},
                               SqlFunction{"column_meaning", 2, columnMeaning},
                               SqlFunction{"zone_of", 4, zoneOf},
                               SqlFunction{"is_currency", 1, tell<isCurrency>},
                               SqlFunction{"is_country", 1, tell<isCountry>},
                               SqlFunction{"is_unit", 1, tell<isUnit>},
                               SqlFunction{"is_iso_time", 1, tell<isIsoTime>},
                               SqlFunction{"name_currency", 1, nameCurrency},
                               SqlFunction{"name_unit", 1, nameUnit},
                               SqlFunction{"keeps_style", 2, keepsStyle},
                               SqlFunction{"semver_compare", 2, semverCompare}};

} // namespace

std::span<const SqlFunction> hintFunctions()
{
    return functions;
}

} // namespace meshbook::policies
