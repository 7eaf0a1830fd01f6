// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampledatabase.h"

#include "sample/columntypes.h"
#include "sample/samplemesh.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sample {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::sample::SampleDatabase)
};

constexpr int rowCount = 400;
constexpr int secondsBetweenRows = 1200;
constexpr int newestSeconds = 200; ///< how old the newest row is
constexpr int missingEvery = 50; ///< 2 in 100

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

bool isNumber(const QString &type)
{
    const QString logical = logicalType(type);
    return logical == "number"_L1 || logical == "integer"_L1;
}

/// The column that a foreign key names ("table.column", "schema.table.column"); nullptr: there is none.
const Column *targetOf(const Column &column, const Table &table, const Model &model)
{
    if (column.foreignKey.isEmpty())
        return nullptr;
    const QString name = column.foreignKey.section(u'.', 0, -2);
    const Table *other = model.table(name.contains(u'.') ? name : table.schema + u'.' + name);
    if (other == nullptr)
        return nullptr;
    const QString path = column.foreignKey.section(u'.', -1);
    const auto found = std::find_if(other->columns.begin(), other->columns.end(),
                                    [&](const Column &one) { return one.path == path; });
    return found == other->columns.end() || &*found == &column ? nullptr : &*found;
}

/// What stands in a column of a row; null: nothing.
QString valueOf(const Column &column, const Table &table, const Model &model, int row, const QDateTime &now)
{
    if (const Column *target = targetOf(column, table, model)) {
        const Table *other = model.table(column.foreignKey.count(u'.') > 1
                                             ? column.foreignKey.section(u'.', 0, -2)
                                             : table.schema + u'.' + column.foreignKey.section(u'.', 0, 0));
        return valueOf(*target, *other, model, row, now);
    }
    const QString logical = logicalType(column.type);
    const bool mayMiss = std::any_of(column.rules.begin(), column.rules.end(),
                                     [](const Rule &rule) { return rule.name == "value_present"_L1; });
    if (mayMiss && row % missingEvery == 0)
        return {};
    if (logical == "timestamp"_L1)
        return now.addSecs(-newestSeconds - qint64{row} * secondsBetweenRows).toUTC().toString(Qt::ISODate);
    if (logical == "date"_L1)
        return now.addSecs(-newestSeconds - qint64{row} * secondsBetweenRows)
            .toUTC()
            .date()
            .toString(Qt::ISODate);
    if (!column.allowed.isEmpty())
        return column.allowed[row % column.allowed.size()];
    if (logical == "boolean"_L1)
        return QString::number(row % 2);
    if (column.primaryKey || column.unique) {
        if (isNumber(column.type))
            return QString::number(row + 1);
        // An example with its last digits counted on, so that it keeps the form that is asked for.
        const QString number = QString::number(1000 + row);
        const QString example = column.examples.value(0);
        return QString(example.size() > 4 ? QString(example.chopped(4)) : QString(column.leaf() + u'-'))
            + number;
    }
    if (!column.examples.isEmpty())
        return column.examples[row % column.examples.size()];
    if (isNumber(column.type))
        return QString::number(1 + row % 97);
    return column.leaf() + u'-' + QString::number(row % 211);
}

void writeTable(SQLite::Database &database, const Table &table, const Model &model, const QDateTime &now)
{
    QStringList definitions;
    QStringList marks;
    std::vector<const Column *> columns;
    for (const Column &column : table.columns) {
        if (column.nested())
            continue;
        definitions.append(quoted(column.leaf()) + u' ' + (isNumber(column.type) ? u"NUMERIC"_s : u"TEXT"_s));
        marks.append(u"?"_s);
        columns.push_back(&column);
    }
    const QString name = quoted(table.name);
    database.exec(u"CREATE TABLE %1 (%2)"_s.arg(name, definitions.join(u", "_s)).toStdString());
    SQLite::Statement insert(database,
                             u"INSERT INTO %1 VALUES (%2)"_s.arg(name, marks.join(u", "_s)).toStdString());
    for (int row = 0; row < rowCount; ++row) {
        insert.reset();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QString value = valueOf(*columns[i], table, model, row, now);
            if (value.isNull())
                insert.bind(static_cast<int>(i) + 1);
            else
                insert.bind(static_cast<int>(i) + 1, value.toStdString());
        }
        insert.exec();
    }
}

Result<> writeTables(const QString &path, const Model &model, const QDateTime &now)
{
    try {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Transaction transaction(database);
        QSet<QString> names;
        for (const Domain &domain : model.domains) {
            for (const Product &product : domain.products) {
                for (const Contract &contract : product.contracts) {
                    for (const Table &table : contract.tables) {
                        if (table.inWarehouse() && !names.contains(table.name)) {
                            names.insert(table.name); // SQLite has no schemas
                            writeTable(database, table, model, now);
                        }
                    }
                }
            }
        }
        transaction.commit();
    } catch (const SQLite::Exception &wrong) {
        return failure(ErrorCode::Storage, Words::tr("The sample database could not be written."),
                       QString::fromUtf8(wrong.what()));
    }
    return {};
}

} // namespace

QString sampleDatabaseSchema()
{
    return u"orders"_s;
}

Result<> writeSampleDatabase(const QString &path, const QDateTime &now)
{
    const Result<Model> model = sampleModel(now.toUTC().date());
    if (!model)
        return core::Unexpected{model.error()};
    // Beside it and moved into place: there is a whole one or the old one.
    const QString partial = path + u".partial-%1"_s.arg(QCoreApplication::applicationPid());
    QFile::remove(partial);
    if (const Result<> written = writeTables(partial, *model, now); !written) {
        QFile::remove(partial);
        return written;
    }
    QFile::remove(path);
    if (!QFile::rename(partial, path))
        return failure(ErrorCode::Storage, Words::tr("The sample database could not be written."), path);
    return {};
}

} // namespace meshbook::sample
