// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dcs/dcsreader.h"
#include "formats/odcs/odcsreader.h"
#include "support/corpora.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;

namespace {

bool saysSo(const core::Batch &batch)
{
    for (const core::Issue &issue : batch.issues) {
        if (issue.code == "dcs.drift"_L1 || issue.code == "dcs.invalid"_L1 || issue.code == "dcs.missing"_L1)
            return true;
    }
    return false;
}

} // namespace

/// Every DCS file of the corpora, and every other file, which must be left alone.
class TestDcsCorpora : public QObject {
    Q_OBJECT

private slots:
    void countsAgreeWithAnotherWalk();
    void agreesWithTheValidator();
    void leavesOtherFamiliesAlone();
};

void TestDcsCorpora::countsAgreeWithAnotherWalk()
{
    MESHBOOK_NEED_CORPORA();
    // Counted on 2026-11-22 by a walk in python with PyYAML over documents with a
    // dataContractSpecification, `$ref` to local definitions followed. Items and values of maps count
    // as columns unless they have fields and beside them only a type.
    constexpr int contracts = 97;
    constexpr int datasets = 102;
    constexpr int columns = 479;
    constexpr int rules = 31; // on models and fields; those of 0.9 quality blocks come on top
    constexpr int relationships = 8;
    constexpr int servers = 75;
    constexpr int terms = 23;
    constexpr int edges = 4;
    constexpr int pii = 33;

    const formats::DcsReader reader;
    int seen[9] = {};
    for (const QString &folder : {u"odcs"_s, u"dcs"_s, u"datacontract-cli"_s}) {
        const QStringList paths = tests::corporaFiles(folder, {u".yaml"_s, u".yml"_s, u".json"_s});
        for (const QString &path : paths) {
            if (reader.recognise(tests::contentOf(path)) == 0)
                continue;
            const core::Batch batch = tests::batchOf(reader, path);
            const bool block = tests::contentOf(path).root().has("quality"_L1);
            for (const core::Contract &contract : tests::entitiesOf<core::Contract>(batch)) {
                ++seen[0];
                seen[5] += int(contract.servers.size());
            }
            seen[6] += int(tests::entitiesOf<core::Term>(batch).size());
            seen[7] += int(batch.edges.size());
            for (const core::Dataset &dataset : tests::entitiesOf<core::Dataset>(batch)) {
                ++seen[1];
                seen[2] += int(dataset.columns.size());
                seen[3] += block ? 0 : int(dataset.rules.size());
                for (const core::Column &column : dataset.columns) {
                    seen[3] += int(column.rules.size());
                    seen[4] += int(column.relationships.size());
                    seen[8] += column.pii.value_or(false) ? 1 : 0;
                }
            }
        }
    }
    QCOMPARE(seen[0], contracts);
    QCOMPARE(seen[1], datasets);
    QCOMPARE(seen[2], columns);
    QCOMPARE(seen[3], rules);
    QCOMPARE(seen[4], relationships);
    QCOMPARE(seen[5], servers);
    QCOMPARE(seen[6], terms);
    QCOMPARE(seen[7], edges);
    QCOMPARE(seen[8], pii);
}

void TestDcsCorpora::agreesWithTheValidator()
{
    MESHBOOK_NEED_CORPORA();
    QFile file(tests::corporaPath(u"../schemas/contract-validation-oracle.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The verdicts of the validator are not here");
    const QJsonArray verdicts = QJsonDocument::fromJson(file.readAll()).array();
    const formats::DcsReader reader;
    QStringList missed;
    int invalid = 0;
    int valid = 0;
    int broken = 0; // files that the schema lets pass and the reader calls invalid
    int drifted = 0;
    for (const QJsonValue &verdict : verdicts) {
        if (!verdict["standard"_L1].toString().startsWith("DCS"_L1))
            continue;
        const QString path = verdict["file"_L1].toString();
        const core::Batch batch = tests::batchOf(reader, tests::corporaPath(path));
        if (verdict["result"_L1].toString() == "INVALID"_L1) {
            ++invalid;
            if (!saysSo(batch))
                missed.append(path);
            continue;
        }
        ++valid;
        for (const core::Issue &issue : batch.issues) {
            broken += issue.code == "dcs.invalid"_L1 ? 1 : 0;
            drifted += issue.code == "dcs.drift"_L1 ? 1 : 0;
        }
    }
    QCOMPARE(invalid, 5);
    QCOMPARE(valid, 92);
    QCOMPARE(missed, QStringList());
    QCOMPARE(broken, 0);
    // The schemas of 1.x let the 0.9 blocks `quality` and `examples` pass as unknown keys.
    QCOMPARE(drifted, 11);
}

void TestDcsCorpora::leavesOtherFamiliesAlone()
{
    MESHBOOK_NEED_CORPORA();
    const formats::DcsReader reader;
    const formats::OdcsReader odcs;
    const QStringList paths = tests::corporaFiles(QString(), {u".yaml"_s, u".yml"_s, u".json"_s});
    for (const QString &path : paths) {
        constexpr qint64 large = 8 * 1024 * 1024;
        if (QFile(path).size() > large)
            continue;
        const formats::Content content = tests::contentOf(path);
        const bool mine = reader.recognise(content) > 0;
        QVERIFY2(!mine || odcs.recognise(content) == 0, qPrintable(path));
        if (mine)
            QVERIFY2(path.contains("/dcs/"_L1) || path.contains("/datacontract-cli/"_L1), qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestDcsCorpora)
#include "tst_dcscorpora.moc"
