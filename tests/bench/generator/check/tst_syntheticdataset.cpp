// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generator/syntheticdataset.h"
#include "bench/generator/vocabulary.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

/// The benches' catalog against what it says of itself.
class TestSyntheticDataset final : public QObject {
    Q_OBJECT

private slots:
    void wordsAreDistinct()
    {
        QSet<QString> words;
        for (quint64 rank = 0; rank < bench::Vocabulary::size; ++rank)
            words.insert(bench::Vocabulary::word(rank));
        QCOMPARE(words.size(), qsizetype(bench::Vocabulary::size));
        QVERIFY(bench::Vocabulary::commonSize() >= 300);
    }

    void frequenciesFallAsOneByRank()
    {
        constexpr int draws = 200'000;
        QHash<QString, int> counts;
        for (quint64 i = 0; i < draws; ++i)
            ++counts[bench::Vocabulary::drawn(i)];
        // ln 2 / ln 50,001 of all words are the first, a tenth of that the tenth (within the noise).
        const int first = counts.value(bench::Vocabulary::word(0));
        QVERIFY(first > draws * 0.061 && first < draws * 0.067);
        const int tenth = counts.value(bench::Vocabulary::word(9));
        QVERIFY(tenth > draws * 0.0078 && tenth < draws * 0.0098);
        QVERIFY(counts.size() > 20'000);
    }

    void datasetsAreDistinctAndRepeatable()
    {
        QSet<QString> keys;
        for (quint64 i = 0; i < 10'000; ++i)
            keys.insert(bench::syntheticDataset(i, 0).identities.front());
        QCOMPARE(keys.size(), 10'000);
        const core::Dataset first = bench::syntheticDataset(7, 0);
        QCOMPARE(first.columns.size(), std::size_t(bench::columnsPerDataset));
        QCOMPARE(bench::syntheticDataset(7, 0).description, first.description);
        QVERIFY(bench::syntheticDataset(7, 1).description != first.description);
        QCOMPARE(bench::syntheticDataset(7, 1).name, first.name);
    }
};

QTEST_GUILESS_MAIN(TestSyntheticDataset)
#include "tst_syntheticdataset.moc"
