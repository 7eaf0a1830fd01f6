// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/target.h"

#include "measure/ruleplanner.h"
#include "measure/sqltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

using core::Connection;
using core::Driver;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::measure::Target)
};

bool isOfOneCase(const QString &name)
{
    return name == name.toLower() || name == name.toUpper();
}

QString folded(const QString &name, Driver driver)
{
    return driver == Driver::PostgreSql && isOfOneCase(name) ? name.toLower() : name;
}

QStringList partsOf(const QString &name)
{
    QStringList parts = name.split(u'.', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        part = part.trimmed();
        if (part.size() > 1 && part.startsWith(u'"') && part.endsWith(u'"'))
            part = part.sliced(1).chopped(1);
    }
    return parts;
}

/// The name that the connection knows the dataset by; identities are folded, so the physical name, where it
/// is the same but for case, is the better one.
QString nameIn(const Target &target, const Connection &connection)
{
    QString name;
    for (const QString &identity : target.identities) {
        const Located located = locatedOf(identity);
        if (!located.name.isEmpty()
            && (name.isEmpty() || core::answersFor(connection, located.space, located.name)))
            name = located.name;
    }
    const QString &physical = target.dataset.physicalName;
    if (name.isEmpty())
        return physical.isEmpty() ? target.dataset.name : physical;
    return !physical.isEmpty() && name.endsWith(physical, Qt::CaseInsensitive)
        ? name.chopped(physical.size()) + physical
        : name;
}

} // namespace

Located locatedOf(const QString &identity)
{
    const qsizetype scheme = identity.indexOf(u"://"_s);
    if (scheme < 0) {
        const qsizetype slash = identity.indexOf(u":/"_s); // no host is known
        return slash < 0 ? Located{} : Located{identity.first(slash), identity.sliced(slash + 2)};
    }
    // The path of a SQLite file has slashes of its own.
    const qsizetype slash =
        identity.startsWith(u"sqlite://"_s) ? identity.lastIndexOf(u'/') : identity.indexOf(u'/', scheme + 3);
    if (slash <= scheme + 2)
        return {};
    return {identity.first(slash), identity.sliced(slash + 1)};
}

bool livesIn(const Target &target, const Connection &connection)
{
    const auto known = [&](const QString &identity) {
        const Located located = locatedOf(identity);
        return core::answersFor(connection, located.space, located.name);
    };
    return core::answersFor(connection, target.dataset.space, target.dataset.physicalName)
        || std::any_of(target.identities.begin(), target.identities.end(), known)
        || std::any_of(target.servers.begin(), target.servers.end(), [&](const core::Server &server) {
               return core::answersFor(connection, server.space);
           });
}

QString otherTable(const core::QualityRule &rule)
{
    static const QRegularExpression quoted(u"'([^']+)'|\"([^\"]+)\""_s);
    const QString to = argumentOf(rule, "to"_L1).toString();
    QString table = to;
    for (auto names = quoted.globalMatch(to); names.hasNext();) {
        const QRegularExpressionMatch match = names.next();
        table = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    }
    return table;
}

namespace {

/// The end of a name: the table, with its schema where the database has some.
QStringList endOf(QStringList parts, const Connection &connection)
{
    if (connection.driver == Driver::Sqlite)
        return QStringList{parts.last()};
    while (parts.size() > 2)
        parts.removeFirst();
    if (parts.size() == 1 && !connection.schema.isEmpty())
        parts.prepend(connection.schema);
    for (QString &part : parts)
        part = folded(part, connection.driver);
    return parts;
}

} // namespace

Result<QStringList> tableOf(const Target &target, const Connection &connection)
{
    const QStringList parts = partsOf(nameIn(target, connection));
    if (parts.isEmpty())
        return failure(ErrorCode::NotFound, Words::tr("Nothing says what the table is called."),
                       target.dataset.name);
    return endOf(parts, connection);
}

QStringList tableOf(const QString &identity, const Connection &connection)
{
    const QStringList parts = partsOf(locatedOf(identity).name);
    return parts.isEmpty() ? parts : endOf(parts, connection);
}

namespace {

constexpr qsizetype deepest = 20; ///< fields within fields

const core::Column *columnAt(const Target &target, const QString &path)
{
    const auto &columns = target.dataset.columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const core::Column &column) {
        return column.path.compare(path, Qt::CaseInsensitive) == 0;
    });
    return found == columns.end() ? nullptr : &*found;
}

core::Unexpected<core::Error> notMeasured(const QString &path)
{
    return failure(
        ErrorCode::Unreadable,
        Words::tr("\"%1\" is a field within a column, which Meshbook does not measure.").arg(path));
}

QString nameOf(const core::Column *column, const QString &path)
{
    return column == nullptr || column->physicalName.isEmpty() ? path : column->physicalName;
}

/// A composite value becomes JSON, and JSON in a text is read as such; what is none is an error of the
/// statement, so that a field that cannot be there is never told as missing.
QString postgresField(const QString &column, const QStringList &fields)
{
    QStringList keys;
    for (const QString &field : fields)
        keys.append(quotedText(field));
    return u"CASE jsonb_typeof(to_jsonb(%1)) WHEN 'string' THEN "
           "jsonb_extract_path_text(CAST(to_jsonb(%1) #>> '{}' AS jsonb), %2) "
           "ELSE jsonb_extract_path_text(to_jsonb(%1), %2) END"_s.arg(column, keys.join(u", "_s));
}

Result<QString> sqliteField(const QString &column, const QStringList &fields, const QString &path)
{
    QString place = u"$"_s;
    for (const QString &field : fields) {
        if (field.contains(u'"'))
            return notMeasured(path); // its JSON paths have no way to write it
        place += u".\""_s + field + u'"';
    }
    return u"json_extract(%1, %2)"_s.arg(column, quotedText(place));
}

} // namespace

bool isWithinColumn(const Target &target, const QString &path)
{
    return path.contains(u'.')
        && (columnAt(target, path.section(u'.', 0, 0)) != nullptr || columnAt(target, path) == nullptr);
}

Result<QString> columnOf(const Target &target, const QString &path, Driver driver)
{
    if (path.contains(u'[') || path.contains(u'{') || isWithinColumn(target, path))
        return notMeasured(path);
    return folded(nameOf(columnAt(target, path), path), driver);
}

Result<QString> columnSql(const Target &target, const QString &path, Driver driver)
{
    if (path.contains(u'[') || path.contains(u'{') || !isWithinColumn(target, path)) {
        const Result<QString> name = columnOf(target, path, driver);
        return name ? Result<QString>(quotedName(*name)) : name;
    }
    const QStringList parts = path.split(u'.');
    if (parts.size() > deepest || parts.contains(QString()))
        return notMeasured(path);
    QStringList fields;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const core::Column *column = columnAt(target, parts.mid(0, i + 1).join(u'.'));
        const QString type = column == nullptr ? QString() : column->logicalType;
        if (i + 1 < parts.size()
            && (type.compare("array"_L1, Qt::CaseInsensitive) == 0
                || type.compare("map"_L1, Qt::CaseInsensitive) == 0))
            return notMeasured(path);
        fields.append(nameOf(column, parts[i]).section(u'.', -1));
    }
    const QString column = quotedName(folded(fields.takeFirst(), driver));
    if (driver == Driver::Sqlite)
        return sqliteField(column, fields, path);
    QStringList lower;
    for (const QString &field : fields)
        lower.append(folded(field, driver));
    // The fields of a composite type were folded unless they were quoted; the keys of JSON never are.
    return lower == fields
        ? postgresField(column, fields)
        : u"COALESCE(%1, %2)"_s.arg(postgresField(column, fields), postgresField(column, lower));
}

} // namespace meshbook::measure
