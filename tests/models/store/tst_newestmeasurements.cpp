// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
const QStringList names{u"postgres://bench:1/db.s.orders"_s, u"warehouse.s.orders"_s};

QString checkOf(const core::Observation &one)
{
    return one.rule + u'|' + one.metric + u'|' + one.element;
}

/// Newest first; what has no time comes last.
bool isNewer(const core::Observation &a, const core::Observation &b)
{
    if (a.at.isValid() != b.at.isValid())
        return a.at.isValid();
    return a.at.isValid() && a.at > b.at;
}

/// Few checks and few moments, so that many measurements meet at one moment; some are of no time, of long
/// ago, or of far ahead.
std::vector<core::Observation> someMeasurements(QRandomGenerator &random, int count)
{
    std::vector<core::Observation> all;
    for (int i = 0; i < count; ++i) {
        core::Observation one;
        one.subject = {core::EntityKind::Dataset, names[random.bounded(2)]};
        one.rule = random.bounded(3) == 0 ? QString() : u"rule %1"_s.arg(random.bounded(4));
        one.metric = random.bounded(3) == 0 ? QString() : u"metric %1"_s.arg(random.bounded(3));
        one.element = random.bounded(2) == 0 ? QString() : u"column"_s;
        one.value = i; // tells them apart
        one.status = core::ObservationStatus::Pass;
        const int when = random.bounded(20);
        if (when == 0)
            one.at = QDateTime(QDate(1950, 1, 1), QTime(0, 0), Qt::UTC);
        else if (when == 1)
            one.at = QDateTime(QDate(2300, 1, 1), QTime(0, 0), Qt::UTC);
        else if (when > 2)
            one.at = now.addDays(-random.bounded(10));
        all.push_back(one);
    }
    return all;
}

} // namespace

/// What a page tells of measurements: the last of each check, found without reading those before it.
class TestNewestMeasurements final : public QObject {
    Q_OBJECT

private slots:
    void theLastOfEachCheckIsTold_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("count");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed << (seed % 3 == 0 ? 10 : 300);
    }
    void theLastOfEachCheckIsTold()
    {
        QFETCH(const int, seed);
        QFETCH(const int, count);
        QRandomGenerator random(static_cast<quint32>(seed));
        const QTemporaryDir folder;
        const auto workspace = store::Workspace::open(folder.path(), now);
        QVERIFY(workspace.has_value());
        core::Dataset table;
        table.identities = names;
        table.name = u"orders"_s;
        std::vector<core::Observation> all;
        for (const QString &name : {u"first"_s, u"second"_s}) {
            core::Source source;
            source.uid = name;
            source.name = name;
            source.kind = u"folder"_s;
            source.location = u"/"_s + name;
            core::Batch batch;
            batch.format = u"bench"_s;
            batch.entities = {table};
            batch.observations = someMeasurements(random, count);
            all.insert(all.end(), batch.observations.begin(), batch.observations.end());
            const auto database = (*workspace)->openWriter();
            QVERIFY(database.has_value());
            const auto update = store::SourceUpdate::begin(**database, source, now);
            QVERIFY(update.has_value());
            QVERIFY((*update)->put({name, 1, 1, QByteArray("h"), {}}, store::prepare(std::move(batch))));
            QVERIFY((*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, true));
        }
        const auto reader = (*workspace)->openReader();
        QVERIFY(reader.has_value());
        const auto dossier = (*reader)->dossier({core::EntityKind::Dataset, names[0], {}});
        QVERIFY(dossier.has_value());

        // Of one moment the one stored last counts, so the newest come first and later ones before earlier.
        std::reverse(all.begin(), all.end());
        std::stable_sort(all.begin(), all.end(), isNewer);
        QSet<QString> seen;
        QStringList expected;
        for (const core::Observation &one : all) {
            if (seen.contains(checkOf(one)))
                continue;
            seen.insert(checkOf(one));
            expected.append(checkOf(one) + u" %1"_s.arg(*one.value));
        }
        QStringList told;
        for (const core::Observation &one : dossier->measurements)
            told.append(checkOf(one) + u" %1"_s.arg(*one.value));
        QCOMPARE(told, expected);
    }
};

QTEST_GUILESS_MAIN(TestNewestMeasurements)
#include "tst_newestmeasurements.moc"
