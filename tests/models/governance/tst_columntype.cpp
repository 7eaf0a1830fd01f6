// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/columntype.h"
#include "governance/drift.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::governance;

class TestColumnType final : public QObject {
    Q_OBJECT

    static core::Column column(const QString &path, const QString &physical, const QString &logical = {},
                               std::optional<bool> required = {})
    {
        core::Column made;
        made.path = made.name = path;
        made.physicalType = physical;
        made.logicalType = logical;
        made.required = required;
        return made;
    }
    static QStringList told(const std::vector<ColumnDrift> &drift)
    {
        static const QStringList kinds{u"missing"_s, u"extra"_s, u"type"_s, u"required"_s};
        QStringList words;
        for (const ColumnDrift &each : drift)
            words.append(u"%1 %2 %3>%4"_s.arg(each.path, kinds.at(static_cast<int>(each.kind)), each.declared,
                                              each.observed));
        return words;
    }

private slots:
    void typesBecomeOthers_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<TypeChange>("change");
        const auto row = [](const char *from, const char *to, TypeChange change) {
            QTest::addRow("%s to %s", from, to)
                << QString::fromLatin1(from) << QString::fromLatin1(to) << change;
        };
        row("VARCHAR(64)", "varchar ( 64 )", TypeChange::Same);
        row("text", "string", TypeChange::Same);
        row("varchar(64)", "varchar(128)", TypeChange::Widened);
        row("varchar(64)", "varchar(32)", TypeChange::Narrowed);
        row("varchar[15]", "varchar(20)", TypeChange::Widened); // as the AdventureWorks contract writes it
        row("varchar(64)", "text", TypeChange::Widened);
        row("text", "varchar(64)", TypeChange::Narrowed);
        row("int", "bigint", TypeChange::Widened);
        row("INT64", "int32", TypeChange::Narrowed);
        row("int", "decimal(12,2)", TypeChange::Widened);
        row("bigint", "decimal(12,2)", TypeChange::Other);
        row("decimal(12,2)", "bigint", TypeChange::Other);
        row("int", "double precision", TypeChange::Widened);
        row("bigint", "double", TypeChange::Other);
        row("real", "double", TypeChange::Widened);
        row("decimal(10,2)", "numeric(12,2)", TypeChange::Widened);
        row("decimal(10,2)", "numeric(10,4)", TypeChange::Other);
        row("decimal(10,2)", "numeric(8,2)", TypeChange::Narrowed);
        row("timestamp", "timestamp with time zone", TypeChange::Same);
        row("timestamp_ntz", "timestamp(6) with time zone", TypeChange::Other);
        row("uuid", "varchar(36)", TypeChange::Widened);
        row("uuid", "varchar(20)", TypeChange::Other);
        row("date", "timestamp", TypeChange::Other);
        row("array<int>", "array<bigint>", TypeChange::Other);
        row("Nullable(String)", "LowCardinality(String)", TypeChange::Same);
        row("xml", "XML", TypeChange::Same);
        row("xml", "geometry", TypeChange::Other);
        row("varchar(999999999999)", "varchar", TypeChange::Same);
    }
    void typesBecomeOthers()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const TypeChange, change);
        QCOMPARE(compareTypes(ColumnType::parse(from), ColumnType::parse(to)), change);
        const TypeChange back = compareTypes(ColumnType::parse(to), ColumnType::parse(from));
        QCOMPARE(back,
                 change == TypeChange::Widened        ? TypeChange::Narrowed
                     : change == TypeChange::Narrowed ? TypeChange::Widened
                                                      : change);
    }

    void anObservationMeetsADeclaration_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<bool>("isLogical");
        QTest::addColumn<QString>("observed");
        QTest::addColumn<bool>("meet");
        const auto row = [](const char *declared, bool logical, const char *observed, bool meet) {
            QTest::addRow("%s, %s", declared, observed)
                << QString::fromLatin1(declared) << logical << QString::fromLatin1(observed) << meet;
        };
        row("string", true, "varchar(64)", true);
        row("varchar(64)", false, "TEXT", true);
        row("varchar(64)", false, "varchar(32)", false);
        row("integer", true, "bigint", true);
        row("integer", false, "bigint", false);
        row("integer", true, "NUMBER(38,0)", true);
        row("integer", true, "NUMBER(10,2)", false);
        row("number", true, "double", true);
        row("number", true, "text", false);
        row("date", true, "timestamp", true);
        row("date", false, "timestamp", false);
        row("string", true, "uuid", true);
        row("object", true, "jsonb", true);
        row("timestamp", true, "timestamptz", true);
        row("", true, "text", true);
        row("geometry", false, "geography", false);
        row("array", true, "array<string>", true);
    }
    void anObservationMeetsADeclaration()
    {
        QFETCH(const QString, declared);
        QFETCH(const bool, isLogical);
        QFETCH(const QString, observed);
        QFETCH(const bool, meet);
        QCOMPARE(meets(ColumnType::parse(declared, isLogical), ColumnType::parse(observed)), meet);
    }

    void driftNamesWhatTheSidesDoNotShare()
    {
        core::Dataset contract;
        contract.columns = {column(u"id"_s, u"int"_s, {}, true), column(u"name"_s, {}, u"string"_s),
                            column(u"total"_s, u"decimal(10,2)"_s), column(u"gone"_s, u"date"_s),
                            column(u"tags[].code"_s, u"text"_s)};
        core::Dataset warehouse;
        warehouse.columns = {column(u"ID"_s, u"INTEGER"_s, {}, false), column(u"NAME"_s, u"VARCHAR(64)"_s),
                             column(u"TOTAL"_s, u"FLOAT"_s), column(u"new"_s, u"int"_s)};
        QCOMPARE(told(driftBetween(contract, warehouse)),
                 (QStringList{u"id required required>optional"_s, u"total type decimal(10,2)>FLOAT"_s,
                              u"gone missing date>"_s, u"new extra >int"_s}));
        QCOMPARE(told(driftBetween(contract, warehouse, TypeComparison::Spelling)),
                 (QStringList{u"id type int>INTEGER"_s, u"id required required>optional"_s,
                              u"name type string>VARCHAR(64)"_s, u"total type decimal(10,2)>FLOAT"_s,
                              u"gone missing date>"_s, u"new extra >int"_s}));
        warehouse.columns.push_back(column(u"tags.label"_s, u"text"_s));
        QVERIFY(told(driftBetween(contract, warehouse)).contains(u"tags[].code missing text>"_s));
        QVERIFY(driftBetween(contract, contract).empty());
        QVERIFY(driftBetween(contract, {}).empty()); // a source that names no columns observed none
    }
};

QTEST_GUILESS_MAIN(TestColumnType)
#include "tst_columntype.moc"
