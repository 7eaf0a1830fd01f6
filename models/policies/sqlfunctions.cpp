// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/sqlfunctions.h"

#include "core/boundedpattern.h"
#include "core/uri.h"
#include "lineage/classification.h"
#include "policies/hintfunctions.h"
#include "policies/textfunctions.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

namespace {

using Context = sqlite3_context *;
using Values = sqlite3_value **;

/// Good as long as the call.
QUtf8StringView viewOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {bytes, bytes == nullptr ? 0 : sqlite3_value_bytes(value)};
}

QString textOf(sqlite3_value *value)
{
    return viewOf(value).toString();
}

bool isNull(sqlite3_value *value)
{
    return sqlite3_value_type(value) == SQLITE_NULL;
}

void giveText(Context context, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_result_text(context, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

constexpr qsizetype longestPattern = 2'000;

void forget(void *expression)
{
    delete static_cast<QRegularExpression *>(expression);
}

void regexp(Context context, int, Values values)
{
    if (isNull(values[0]) || isNull(values[1])) {
        sqlite3_result_null(context);
        return;
    }
    auto *expression = static_cast<QRegularExpression *>(sqlite3_get_auxdata(context, 0));
    std::unique_ptr<QRegularExpression> made;
    if (expression == nullptr) {
        const QString pattern = textOf(values[0]);
        if (pattern.size() > longestPattern) {
            sqlite3_result_error(context, "the pattern is too long", -1);
            return;
        }
        made = std::make_unique<QRegularExpression>(
            core::boundedPattern(pattern, QRegularExpression::UseUnicodePropertiesOption));
        if (!made->isValid()) {
            const QString wrong =
                u"the pattern is not right at character %1: %2"_s.arg(core::errorOffset(*made) + 1)
                    .arg(made->errorString());
            sqlite3_result_error(context, wrong.toUtf8().constData(), -1);
            return;
        }
        expression = made.get();
    }
    // Captured as a match object, since hasMatch() alone cannot tell "no" from "gave up".
    const QRegularExpressionMatch match = expression->match(textOf(values[1]));
    if (match.isValid())
        sqlite3_result_int(context, match.hasMatch() ? 1 : 0);
    else
        sqlite3_result_error(context, "the pattern needs too many steps", -1);
    if (made)
        sqlite3_set_auxdata(context, 0, made.release(), forget);
}

void isSemver(Context context, int, Values values)
{
    static const QRegularExpression semver(
        // As semver.org suggests it.
        u"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)"
        "(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$"_s);
    if (isNull(values[0]))
        sqlite3_result_null(context);
    else
        sqlite3_result_int(context, semver.match(textOf(values[0]).left(300)).hasMatch() ? 1 : 0);
}

void strictness(Context context, int, Values values)
{
    sqlite3_result_int(context, lineage::strictness(viewOf(values[0])));
}

void isPersonal(Context context, int, Values values)
{
    sqlite3_result_int(context, lineage::isPersonal(viewOf(values[0])) ? 1 : 0);
}

/// Splits where case, digits and punctuation do: "customerEmail_ID2" is " customer email id 2 ".
void words(Context context, int, Values values)
{
    if (isNull(values[0])) {
        sqlite3_result_null(context);
        return;
    }
    const QString text = textOf(values[0]);
    QString out = u" "_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isLetterOrNumber()) {
            if (!out.endsWith(u' '))
                out += u' ';
            continue;
        }
        const QChar before = i > 0 ? text.at(i - 1) : QChar(u' ');
        const bool isNextLower = i + 1 < text.size() && text.at(i + 1).isLower();
        const bool starts = (c.isUpper() && (before.isLower() || (before.isUpper() && isNextLower)))
            || c.isDigit() != before.isDigit();
        if (starts && !out.endsWith(u' '))
            out += u' ';
        out += c.toLower();
    }
    giveText(context, out.endsWith(u' ') ? out : out + u' ');
}

void thingUri(Context context, int, Values values)
{
    const std::optional<core::EntityKind> kind = core::entityKindFromText(textOf(values[0]));
    if (kind && !isNull(values[1]))
        giveText(context, core::Uri{*kind, textOf(values[1]), {}}.toString());
    else
        sqlite3_result_null(context);
}

void columnUri(Context context, int, Values values)
{
    if (isNull(values[0]) || isNull(values[1]))
        sqlite3_result_null(context);
    else
        giveText(context,
                 core::Uri{core::EntityKind::Dataset, textOf(values[0]), textOf(values[1])}.toString());
}

void isoTime(Context context, int, Values values)
{
    if (isNull(values[0]))
        sqlite3_result_null(context);
    else
        giveText(
            context,
            QDateTime::fromMSecsSinceEpoch(sqlite3_value_int64(values[0]), Qt::UTC).toString(Qt::ISODate));
}

void seconds(Context context, int, Values values)
{
    static const QRegularExpression duration(
        u"^P(?:(\\d+(?:\\.\\d+)?)Y)?(?:(\\d+(?:\\.\\d+)?)M)?(?:(\\d+(?:\\.\\d+)?)W)?(?:(\\d+(?:\\.\\d+)?)D)?"
        "(?:T(?:(\\d+(?:\\.\\d+)?)H)?(?:(\\d+(?:\\.\\d+)?)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?$"_s);
    static constexpr std::array<double, 7> units{365 * 86'400.0, 30 * 86'400.0, 7 * 86'400.0, 86'400.0,
                                                 3'600.0,        60.0,          1.0};
    const QRegularExpressionMatch match = duration.match(textOf(values[0]).left(100));
    double sum = 0;
    bool any = false;
    for (std::size_t i = 0; match.hasMatch() && i < units.size(); ++i) {
        const QString part = match.captured(static_cast<int>(i) + 1);
        any = any || !part.isEmpty();
        sum += part.toDouble() * units[i];
    }
    if (any)
        sqlite3_result_double(context, sum);
    else
        sqlite3_result_null(context);
}

constexpr std::array functions{
    SqlFunction{"regexp", 2, regexp},         SqlFunction{"is_semver", 1, isSemver},
    SqlFunction{"strictness", 1, strictness}, SqlFunction{"is_personal", 1, isPersonal},
    SqlFunction{"words", 1, words},           SqlFunction{"thing_uri", 2, thingUri},
    SqlFunction{"column_uri", 2, columnUri},  SqlFunction{"iso_time", 1, isoTime},
    SqlFunction{"seconds", 1, seconds}};

} // namespace

core::Result<> addFunctions(SQLite::Database &database)
{
    std::vector<SqlFunction> all(functions.begin(), functions.end());
    all.insert(all.end(), hintFunctions().begin(), hintFunctions().end());
    all.insert(all.end(), textFunctions().begin(), textFunctions().end());
    for (const SqlFunction &function : all) {
        // Innocuous, so that views may use them though the schema is not trusted.
        const int done = sqlite3_create_function(database.getHandle(), function.name, function.arguments,
                                                 SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                                 nullptr, function.call, nullptr, nullptr);
        if (done != SQLITE_OK)
            return core::failure(core::ErrorCode::Internal, u"A function could not be added to SQL."_s,
                                 QString::fromLatin1(function.name));
    }
    return {};
}

bool isAllowedFunction(const char *name)
{
    // Not: load_extension, fts3_tokenizer, randomblob and zeroblob (memory), random (every run differs),
    // sqlite_* (about the program), edit, readfile, writefile, last_insert_rowid, changes,
    // printf("%1000000d").
    static const QSet<QByteArray> allowed{"abs",
                                          "char",
                                          "coalesce",
                                          "glob",
                                          "hex",
                                          "ifnull",
                                          "iif",
                                          "instr",
                                          "length",
                                          "like",
                                          "likelihood",
                                          "likely",
                                          "unlikely",
                                          "lower",
                                          "ltrim",
                                          "max",
                                          "min",
                                          "nullif",
                                          "quote",
                                          "replace",
                                          "round",
                                          "rtrim",
                                          "sign",
                                          "substr",
                                          "substring",
                                          "trim",
                                          "typeof",
                                          "unicode",
                                          "upper",
                                          "avg",
                                          "count",
                                          "group_concat",
                                          "string_agg",
                                          "sum",
                                          "total",
                                          "date",
                                          "time",
                                          "datetime",
                                          "julianday",
                                          "unixepoch",
                                          "strftime",
                                          "timediff",
                                          "json",
                                          "json_array",
                                          "json_array_length",
                                          "json_extract",
                                          "->",
                                          "->>",
                                          "json_object",
                                          "json_type",
                                          "json_valid",
                                          "json_quote",
                                          "json_group_array",
                                          "json_group_object",
                                          "row_number",
                                          "rank",
                                          "dense_rank",
                                          "percent_rank",
                                          "cume_dist",
                                          "ntile",
                                          "lag",
                                          "lead",
                                          "first_value",
                                          "last_value",
                                          "nth_value",
                                          "ceil",
                                          "ceiling",
                                          "floor",
                                          "trunc",
                                          "ln",
                                          "log",
                                          "log10",
                                          "log2",
                                          "exp",
                                          "pow",
                                          "power",
                                          "sqrt",
                                          "mod",
                                          "concat",
                                          "concat_ws",
                                          "current_date",
                                          "current_time",
                                          "current_timestamp"};
    const QByteArray folded = QByteArray(name).toLower();
    const auto isCalled = [&folded](const SqlFunction &function) { return folded == function.name; };
    return allowed.contains(folded) || std::any_of(functions.begin(), functions.end(), isCalled)
        || std::any_of(hintFunctions().begin(), hintFunctions().end(), isCalled);
}

} // namespace meshbook::policies
