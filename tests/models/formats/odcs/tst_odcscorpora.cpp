// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/odcsreader.h"
#include "support/corpora.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;

/// Every ODCS file of the corpora, and every other file, which must be left alone.
class TestOdcsCorpora : public QObject {
    Q_OBJECT

private slots:
    void countsAgreeWithAnotherWalk();
    void leavesOtherFamiliesAlone();
    void keysAreUniqueAndComplete();
};

void TestOdcsCorpora::countsAgreeWithAnotherWalk()
{
    MESHBOOK_NEED_CORPORA();
    // Counted on 2026-11-22 by a walk in python with PyYAML: documents whose kind is DataContract, and
    // lists of tables with columns; members of the lists of the standard. An item or a map value
    // counts as a column unless it has properties and beside them only logicalType, physicalType, name.
    // Two 2.2 contracts are of kind managedDataset and keep their tables in dataset.tables.
    // Servers: 125 in `servers`, and 4 that 2.2 contracts describe in flat keys.
    constexpr int files = 247;
    constexpr int contracts = 239;
    constexpr int datasets = 857;
    constexpr int columns = 5776;
    constexpr int rules = 185;
    constexpr int relationships = 12;
    constexpr int objectives = 152;
    constexpr int members = 73;
    constexpr int servers = 129;
    constexpr int roles = 72;
    constexpr int references = 4242; // on datasets and columns

    const formats::OdcsReader reader;
    int seen[11] = {};
    for (const QString &folder : {u"odcs"_s, u"dcs"_s, u"datacontract-cli"_s}) {
        const QStringList paths = tests::corporaFiles(folder, {u".yaml"_s, u".yml"_s, u".json"_s});
        for (const QString &path : paths) {
            if (reader.recognise(tests::contentOf(path)) == 0)
                continue;
            ++seen[0];
            const core::Batch batch = tests::batchOf(reader, path);
            for (const core::Contract &contract : tests::entitiesOf<core::Contract>(batch)) {
                ++seen[1];
                seen[6] += int(contract.objectives.size());
                seen[7] += int(contract.members.size());
                seen[8] += int(contract.servers.size());
                seen[9] += int(contract.roles.size());
            }
            for (const core::Dataset &dataset : tests::entitiesOf<core::Dataset>(batch)) {
                ++seen[2];
                seen[3] += int(dataset.columns.size());
                seen[4] += int(dataset.rules.size());
                seen[5] += int(dataset.relationships.size());
                seen[10] += int(dataset.references.size());
                for (const core::Column &column : dataset.columns) {
                    seen[4] += int(column.rules.size());
                    seen[5] += int(column.relationships.size());
                    seen[10] += int(column.references.size());
                }
            }
        }
    }
    QCOMPARE(seen[0], files);
    QCOMPARE(seen[1], contracts);
    QCOMPARE(seen[2], datasets);
    QCOMPARE(seen[3], columns);
    QCOMPARE(seen[4], rules);
    QCOMPARE(seen[5], relationships);
    QCOMPARE(seen[6], objectives);
    QCOMPARE(seen[7], members);
    QCOMPARE(seen[8], servers);
    QCOMPARE(seen[9], roles);
    QCOMPARE(seen[10], references);
}

void TestOdcsCorpora::leavesOtherFamiliesAlone()
{
    MESHBOOK_NEED_CORPORA();
    const formats::OdcsReader reader;
    int others = 0;
    const QStringList paths = tests::corporaFiles(QString(), {u".yaml"_s, u".yml"_s, u".json"_s});
    const QString root = tests::corporaPath();
    for (const QString &path : paths) {
        const QString family = path.mid(root.size() + 1).section(u'/', 0, 0);
        constexpr qint64 large = 8 * 1024 * 1024;
        if (family == u"odcs"_s || family == u"datacontract-cli"_s || QFile(path).size() > large)
            continue;
        ++others;
        QVERIFY2(reader.recognise(tests::contentOf(path)) == 0, qPrintable(path));
    }
    QVERIFY(others > 300);
}

void TestOdcsCorpora::keysAreUniqueAndComplete()
{
    MESHBOOK_NEED_CORPORA();
    const formats::OdcsReader reader;
    const QStringList paths = tests::corporaFiles(u"odcs"_s, {u".yaml"_s, u".yml"_s});
    for (const QString &path : paths) {
        if (reader.recognise(tests::contentOf(path)) == 0)
            continue;
        const core::Batch batch = tests::batchOf(reader, path);
        QSet<QString> rules;
        for (const core::AnyEntity &any : batch.entities) {
            const core::Entity &entity = core::header(any);
            QVERIFY2(!entity.identities.isEmpty() && !entity.identities.first().isEmpty(), qPrintable(path));
            QVERIFY2(!entity.name.isEmpty(), qPrintable(path));
            QVERIFY2(entity.at.isKnown(), qPrintable(path));
        }
        for (const core::Dataset &dataset : tests::entitiesOf<core::Dataset>(batch)) {
            QSet<QString> columns;
            for (const core::Column &column : dataset.columns) {
                QVERIFY2(!columns.contains(column.path), qPrintable(path + u' ' + column.path));
                columns.insert(column.path);
                QVERIFY2(column.at.isKnown(), qPrintable(path));
                for (const core::QualityRule &rule : column.rules) {
                    QVERIFY2(!rules.contains(rule.id), qPrintable(path + u' ' + rule.id));
                    rules.insert(rule.id);
                }
            }
            for (const core::QualityRule &rule : dataset.rules) {
                QVERIFY2(!rules.contains(rule.id), qPrintable(path + u' ' + rule.id));
                rules.insert(rule.id);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestOdcsCorpora)
#include "tst_odcscorpora.moc"
