// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completion.h"
#include "search/searcher.h"
#include "search/segmentbuilder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::search;

namespace {

Document document(qint64 id, const QString &domain, const QStringList &tags = {})
{
    Document made;
    made.id = id;
    made.name = u"thing %1"_s.arg(id);
    made.facets[static_cast<std::size_t>(Facet::Domain)] = {domain};
    made.facets[static_cast<std::size_t>(Facet::Tag)] = tags;
    made.subtype = u"table"_s;
    return made;
}

std::shared_ptr<const Segment> segment(const std::vector<Document> &documents)
{
    SegmentBuilder builder;
    for (const Document &each : documents)
        builder.add(each);
    const auto opened = Segment::open(builder.finish());
    return opened ? *opened : nullptr;
}

QStringList inserts(const std::vector<Candidate> &candidates)
{
    QStringList found;
    for (const Candidate &each : candidates)
        found << each.insert;
    return found;
}

} // namespace

/// What can follow what was typed: where it stands, and which words fit there.
class TestCompletion final : public QObject {
    Q_OBJECT

    std::unique_ptr<Index> m_index;

    QStringList values(const QString &text, std::size_t most = 10) const
    {
        const CompletionPlace place = completionPlace(text, text.size());
        return place.kind == CompletionPlace::Kind::Value ? inserts(valueCandidates(*m_index, place, most))
                                                          : QStringList();
    }

private slots:
    void initTestCase()
    {
        m_index = std::make_unique<Index>(
            std::vector{segment({document(1, u"Orders"_s, {u"pii"_s, u"a,b"_s}),
                                 document(2, u"Orders"_s, {u"say \"x\""_s}), document(3, u"Order Insights"_s),
                                 document(4, u"Ördering"_s), document(5, u"Customer (EU)"_s)}),
                        segment({document(6, u"Order Insights"_s), document(7, u"Order Insights"_s),
                                 document(8, u"Big orders"_s)})});
    }

    void places_data()
    {
        using Kind = CompletionPlace::Kind;
        QTest::addColumn<QString>("marked"); // the cursor is the bar
        QTest::addColumn<CompletionPlace::Kind>("kind");
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const QString &marked, Kind kind, const QString &replaced,
                            const QString &typed) {
            QTest::newRow(name) << marked << kind << replaced << typed;
        };
        row("empty", u"|"_s, Kind::Field, u""_s, u""_s);
        row("field", u"dom|"_s, Kind::Field, u"dom"_s, u"dom"_s);
        row("field inside", u"do|main x"_s, Kind::Field, u"domain"_s, u"do"_s);
        row("field with colon", u"do|main:x"_s, Kind::Field, u"domain:"_s, u"do"_s);
        row("after a word", u"customer dom|"_s, Kind::Field, u"dom"_s, u"dom"_s);
        row("after a space", u"customer |"_s, Kind::Field, u""_s, u""_s);
        row("after minus", u"-dom|"_s, Kind::Field, u"dom"_s, u"dom"_s);
        row("after NOT", u"NOT dom|"_s, Kind::Field, u"dom"_s, u"dom"_s);
        row("after a parenthesis", u"(dom|"_s, Kind::Field, u"dom"_s, u"dom"_s);
        row("before a parenthesis", u"(dom|)"_s, Kind::Field, u"dom"_s, u"dom"_s);
        row("value", u"domain:ord|"_s, Kind::Value, u"ord"_s, u"ord"_s);
        row("no value yet", u"domain:|"_s, Kind::Value, u""_s, u""_s);
        row("value after minus", u"-(x domain:ord|)"_s, Kind::Value, u"ord"_s, u"ord"_s);
        row("value inside", u"domain:o|rd x"_s, Kind::Value, u"ord"_s, u"o"_s);
        row("second value", u"domain:a,b|"_s, Kind::Value, u"b"_s, u"b"_s);
        row("first of two", u"domain:a|,b"_s, Kind::Value, u"a"_s, u"a"_s);
        row("after a comma", u"domain:a,|"_s, Kind::Value, u""_s, u""_s);
        row("quoted value", u"domain:\"order in|"_s, Kind::Value, u"\"order in"_s, u"order in"_s);
        row("quoted and closed", u"domain:\"order| in\""_s, Kind::Value, u"\"order in\""_s, u"order"_s);
        row("behind a closed value", u"domain:\"x\"|"_s, Kind::None, u"\"x\""_s, u"x"_s);
        row("other word for it", u"kind:ta|"_s, Kind::Value, u"ta"_s, u"ta"_s);
        row("no field", u"postgres:/|"_s, Kind::Field, u"postgres:"_s, u"postgres:/"_s);
        row("phrase", u"\"dom|"_s, Kind::None, u""_s, u""_s);
        row("closed phrase", u"\"dom|ain\" x"_s, Kind::None, u""_s, u""_s);
        row("after a phrase", u"\"a b\" dom|"_s, Kind::Field, u"dom"_s, u"dom"_s);
        row("between", u"a | b"_s, Kind::Field, u""_s, u""_s);
        row("before everything", u"|domain:x"_s, Kind::Field, u"domain:"_s, u""_s);
    }

    void places()
    {
        QFETCH(QString, marked);
        QFETCH(CompletionPlace::Kind, kind);
        QFETCH(QString, replaced);
        QFETCH(QString, typed);
        const qsizetype cursor = marked.indexOf(u'|');
        const QString text = QString(marked).remove(u'|');
        const CompletionPlace place = completionPlace(text, cursor);
        QCOMPARE(place.kind, kind);
        QCOMPARE(text.mid(place.start, place.length), replaced);
        QCOMPARE(place.typed, typed);
    }

    void fieldsAreNamed()
    {
        QCOMPARE(inserts(fieldCandidates(u"dom"_s)), QStringList{u"domain:"_s});
        QCOMPARE(inserts(fieldCandidates(u"S"_s)),
                 (QStringList{u"status:"_s, u"sla:"_s, u"source:"_s, u"score:"_s}));
        QCOMPARE(fieldCandidates({}).size(), std::size_t(fieldCount));
        QVERIFY(fieldCandidates(u"customer"_s).empty());
    }

    /// Over two segments, the most frequent first; what begins with it before what has a word that does.
    void valuesComeFromTheIndex()
    {
        QCOMPARE(values(u"domain:ord"_s),
                 (QStringList{u"\"order insights\""_s, u"orders"_s, u"ordering"_s, u"\"big orders\""_s}));
        const CompletionPlace place = completionPlace(u"domain:ord"_s, 10);
        const std::vector<Candidate> found = valueCandidates(*m_index, place, 2);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].label, u"Order Insights"_s);
        QCOMPARE(found[0].count, 3);
        QCOMPARE(found[1].label, u"Orders"_s);
        QCOMPARE(found[1].count, 2);
        QCOMPARE(values(u"domain:örd"_s).size(), 4); // accents do not matter
        QVERIFY(values(u"domain:zzz"_s).isEmpty());
    }

    void valuesThatAreThereAreLeftOut()
    {
        QCOMPARE(values(u"domain:orders,ord"_s),
                 (QStringList{u"\"order insights\""_s, u"ordering"_s, u"\"big orders\""_s}));
        QVERIFY(!values(u"domain:orders"_s).contains(u"orders"_s)); // it is typed to its end
    }

    void valuesAreQuotedWhereTheyMustBe()
    {
        QCOMPARE(values(u"domain:cust"_s), QStringList{u"\"customer (eu)\""_s});
        QCOMPARE(values(u"tag:a"_s), QStringList{u"\"a,b\""_s});
        QVERIFY(values(u"tag:say"_s).isEmpty()); // there is no way to write a quotation mark
    }

    /// Whatever is offered is understood, and finds as many things as it says.
    void candidatesFindWhatTheySay()
    {
        for (const QString &text : {u"domain:"_s, u"tag:"_s, u"type:"_s}) {
            const CompletionPlace place = completionPlace(text, text.size());
            const std::vector<Candidate> found = valueCandidates(*m_index, place, 50);
            QVERIFY(!found.empty());
            for (const Candidate &candidate : found) {
                const Answer answer = search::search(*m_index, text + candidate.insert, {});
                QVERIFY2(!answer.error, qPrintable(candidate.insert));
                QCOMPARE(answer.total, candidate.count);
            }
        }
    }

    void fixedValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("offered");
        QTest::newRow("has") << u"has:ow"_s << u"owner"_s;
        QTest::newRow("missing") << u"missing:d"_s << u"description"_s;
        QTest::newRow("missing list") << u"missing:owner,s"_s << u"sla"_s;
        QTest::newRow("age") << u"updated:7"_s << u"7w"_s;
        QTest::newRow("any age") << u"updated:"_s << u"7d"_s;
        QTest::newRow("older") << u"updated:>"_s << u">1y"_s;
        QTest::newRow("columns") << u"columns:>"_s << u">10"_s;
        QTest::newRow("score") << u"score:<"_s << u"<65"_s;
        QTest::newRow("kind") << u"type:da"_s << u"dataset"_s;
        QTest::newRow("subtype") << u"type:ta"_s << u"table"_s;
    }

    void fixedValues()
    {
        QFETCH(QString, text);
        QFETCH(QString, offered);
        const QStringList found = values(text);
        QVERIFY2(found.contains(offered), qPrintable(found.join(u' ')));
        const CompletionPlace place = completionPlace(text, text.size());
        for (const QString &each : found) {
            const QString query = QString(text).replace(place.start, place.length, each);
            QVERIFY2(!parseQuery(query).error, qPrintable(query));
        }
    }

    void anythingMayBeTyped()
    {
        QRandomGenerator random(7);
        const QString letters = u"domain:has:\"(),*- >a0\u00e9\u202e\U0001F600"_s;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int n = random.bounded(24); n > 0; --n)
                text.append(letters[random.bounded(static_cast<int>(letters.size()))]);
            const qsizetype cursor = random.bounded(-3, 30);
            const CompletionPlace place = completionPlace(text, cursor);
            QVERIFY(place.start >= 0 && place.length >= 0 && place.start + place.length <= text.size());
            if (place.kind == CompletionPlace::Kind::Value)
                (void)valueCandidates(*m_index, place, 10);
        }
        QCOMPARE(completionPlace(QString(100'000, u'a'), 5).kind, CompletionPlace::Kind::None);
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
