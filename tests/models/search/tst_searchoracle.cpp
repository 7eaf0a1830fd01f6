// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/bruteforce.h"
#include "models/search/randomcorpus.h"
#include "search/searcher.h"
#include "search/segmentbuilder.h"
#include "search/segmentmerger.h"

#include <QTest>

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::search;
using namespace meshbook::tests;

namespace {

std::shared_ptr<const Segment> segmentOf(SegmentBuilder &builder)
{
    auto segment = Segment::open(builder.finish());
    return segment ? *segment : nullptr;
}

} // namespace

/// The engine against a slow and plain answer to the same questions, over random corpora and changes.
class TestSearchOracle final : public QObject {
    Q_OBJECT

    static SearchOptions everything()
    {
        SearchOptions options;
        options.limit = 1'000'000;
        options.now = Oracle::now;
        options.correct = false;
        options.glossary = false;
        options.mostFacetValues = 1'000;
        return options;
    }

    static void compare(const Index &index, const Oracle &oracle, Corpus &corpus, int queries)
    {
        for (int i = 0; i < queries; ++i) {
            const QString text = corpus.query();
            SearchOptions options = everything();
            if (corpus.upTo(2) == 0)
                options.selected[static_cast<std::size_t>(Facet::Domain)] = {corpus.pick(domains)};
            if (corpus.upTo(3) == 0)
                options.selected[static_cast<std::size_t>(Facet::Type)] = {
                    corpus.pick({u"dataset"_s, u"column"_s, u"term"_s}), u"product"_s};
            if (corpus.upTo(4) == 0)
                options.selected[static_cast<std::size_t>(Facet::Tag)] = {u"Ann"_s};
            const Answer answer = search::search(index, text, options);
            std::set<Match> found;
            for (const Hit &hit : answer.hits)
                QVERIFY2(found.insert({hit.id, hit.column}).second, qPrintable(u"twice: "_s + text));
            const std::set<Match> expected =
                oracle.matches(text, options.selected, Oracle::selectsColumns(options.selected));
            for (const Match &match : expected)
                QVERIFY2(found.contains(match),
                         qPrintable(u"%1: missed %2 %3"_s.arg(text).arg(match.first).arg(match.second)));
            for (const Match &match : found)
                QVERIFY2(expected.contains(match),
                         qPrintable(u"%1: wrong %2 %3"_s.arg(text).arg(match.first).arg(match.second)));
            QCOMPARE(answer.total, static_cast<qint64>(expected.size()));
            compareFacets(answer, oracle, text, options);
            comparePages(index, text, options, answer);
        }
    }

    static void compareFacets(const Answer &answer, const Oracle &oracle, const QString &text,
                              const SearchOptions &options)
    {
        if (answer.error)
            return;
        for (const Facet facet : {Facet::Type, Facet::Domain, Facet::Owner, Facet::Tag, Facet::Term}) {
            std::map<QString, qint64> counted;
            for (const FacetCount &value : answer.facets[static_cast<std::size_t>(facet)])
                counted[value.value] = value.count;
            const std::map<QString, qint64> expected = oracle.counts(facet, text, options.selected);
            QVERIFY2(counted == expected, qPrintable(u"%1: %2"_s.arg(text, QString(toText(facet)))));
        }
    }

    /// Pages are cut from one order.
    static void comparePages(const Index &index, const QString &text, SearchOptions options,
                             const Answer &all)
    {
        options.facets = false;
        options.limit = 5;
        for (options.offset = 0; options.offset < 15; options.offset += 5) {
            const Answer page = search::search(index, text, options);
            QCOMPARE(page.total, all.total);
            for (std::size_t i = 0; i < page.hits.size(); ++i) {
                const Hit &whole = all.hits[static_cast<std::size_t>(options.offset) + i];
                QCOMPARE(page.hits[i].id, whole.id);
                QCOMPARE(page.hits[i].column, whole.column);
                QCOMPARE(page.hits[i].tier, whole.tier);
            }
        }
    }

private slots:
    void agrees_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("size");
        for (quint32 seed = 1; seed <= 9; ++seed)
            QTest::addRow("corpus %u", seed) << seed << static_cast<int>(seed * seed * 4);
    }
    void agrees()
    {
        QFETCH(const quint32, seed);
        QFETCH(const int, size);
        Corpus corpus(seed);
        Oracle oracle;
        SegmentBuilder builder;
        for (qint64 id = 1; id <= size; ++id) {
            const Document document = corpus.document(id);
            oracle.documents[id] = document;
            builder.add(document);
        }
        const Index index({segmentOf(builder)});
        compare(index, oracle, corpus, 60);
    }

    void agreesAfterChanges_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 100; seed < 105; ++seed)
            QTest::addRow("history %u", seed) << seed;
    }
    /// Segments pile up with changed, removed and returning things, and are merged now and then.
    void agreesAfterChanges()
    {
        QFETCH(const quint32, seed);
        Corpus corpus(seed);
        Oracle oracle;
        std::vector<std::shared_ptr<const Segment>> segments;
        for (int step = 0; step < 14; ++step) {
            SegmentBuilder builder;
            std::set<qint64> touched;
            for (int n = step == 0 ? 200 : corpus.upTo(25); n > 0; --n) {
                const qint64 id = 1 + corpus.upTo(250);
                if (!touched.insert(id).second)
                    continue;
                if (step > 0 && corpus.upTo(4) == 0) {
                    builder.remove(id);
                    oracle.documents.erase(id);
                    continue;
                }
                const Document document = corpus.document(id);
                builder.add(document);
                oracle.documents[id] = document;
            }
            segments.push_back(segmentOf(builder));
            QVERIFY(segments.back() && segments.back()->isIntact());
            const Index index(segments);
            QCOMPARE(index.things(), static_cast<quint64>(oracle.documents.size()));
            compare(index, oracle, corpus, 12);
            if (step % 5 == 4) {
                const std::size_t first = corpus.upTo(2) == 0 ? 0 : segments.size() / 2;
                const Index before(segments);
                auto merged = Segment::open(mergeSegments(before, first, segments.size()));
                QVERIFY(merged && (*merged)->isIntact());
                segments.resize(first);
                segments.push_back(*merged);
                const Index after(segments);
                QCOMPARE(after.things(), before.things());
                compareIndexes(before, after, corpus);
                compare(after, oracle, corpus, 12);
            }
        }
    }

    void mergesStayFew()
    {
        std::vector<quint64> sizes;
        quint64 merged = 0;
        for (int i = 0; i < 1'000; ++i) {
            sizes.push_back(10);
            const auto [first, last] = segmentsToMerge(sizes);
            if (first == last)
                continue;
            quint64 sum = 0;
            for (std::size_t n = first; n < last; ++n)
                sum += sizes[n];
            merged += sum;
            sizes.resize(first);
            sizes.push_back(sum);
        }
        QVERIFY(sizes.size() <= 7);
        QVERIFY2(merged < 10'000 * 12, qPrintable(QString::number(merged)));
    }

private:
    /// Two indexes that should say the same.
    static void compareIndexes(const Index &one, const Index &two, Corpus &corpus)
    {
        for (int i = 0; i < 30; ++i) {
            const QString text = corpus.query();
            const Answer a = search::search(one, text, everything());
            const Answer b = search::search(two, text, everything());
            const auto matches = [](const Answer &answer) {
                std::set<std::tuple<Tier, qint64, QString>> all;
                for (const Hit &hit : answer.hits)
                    all.insert({hit.tier, hit.id, hit.column});
                return all;
            };
            QVERIFY2(matches(a) == matches(b), qPrintable(text));
            QCOMPARE(a.total, b.total);
            for (std::size_t facet = 0; facet < facetCount; ++facet) {
                const auto counts = [&](const Answer &answer) {
                    std::map<QString, qint64> sums;
                    for (const FacetCount &value : answer.facets[facet])
                        sums[value.value] = value.count;
                    return sums;
                };
                QVERIFY2(counts(a) == counts(b), qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchOracle)
#include "tst_searchoracle.moc"
