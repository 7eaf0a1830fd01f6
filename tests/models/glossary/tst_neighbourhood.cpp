// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/neighbourhood.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::glossary;
using core::RelationKind;

namespace {

Entry termOf(const QString &key, const std::vector<core::TermRelation> &relations = {},
             const QString &parent = {})
{
    Entry entry;
    entry.term.identities = {key};
    entry.term.glossary = u"g"_s;
    entry.term.name = key;
    entry.term.labels = {{u"en"_s, key.toUpper()}};
    entry.term.relations = relations;
    entry.term.parent = parent;
    entry.term.lifecycle = core::Lifecycle::Active;
    return entry;
}

core::TermRelation own(const QString &name, const QString &target)
{
    return {RelationKind::Related, target, name, {}};
}

Lexicon sample()
{
    Lexicon lexicon;
    core::Glossary glossary;
    glossary.identities = {u"g"_s};
    glossary.name = u"Sales"_s;
    lexicon.addGlossary(glossary);
    lexicon.put(termOf(u"party"_s));
    lexicon.put(termOf(u"customer"_s,
                       {{RelationKind::Broader, u"party"_s, {}, {}},
                        {RelationKind::Related, u"order"_s, {}, {}},
                        own(u"pays / is paid by"_s, u"invoice"_s)},
                       u"party"_s));
    lexicon.put(termOf(u"guest"_s, {{RelationKind::IsA, u"customer"_s, {}, {}}}));
    lexicon.put(
        termOf(u"order"_s,
               {{RelationKind::Related, u"customer"_s, {}, {}}, {RelationKind::HasPart, u"line"_s, {}, {}}}));
    lexicon.put(termOf(u"line"_s, {{RelationKind::PartOf, u"order"_s, {}, {}}}));
    lexicon.put(termOf(u"invoice"_s, {own(u"is paid by / pays"_s, u"customer"_s)}));
    Entry gone = termOf(u"gone"_s, {{RelationKind::Related, u"customer"_s, {}, {}}});
    gone.trashed = true;
    lexicon.put(gone);
    return lexicon;
}

QStringList keysOf(const Neighbourhood &found)
{
    QStringList keys;
    for (const auto &term : found.terms)
        keys.append(term.key);
    return keys;
}

/// "from family to name", sorted.
QStringList tiesOf(const Neighbourhood &found)
{
    QStringList told;
    for (const auto &tie : found.ties) {
        told.append(
            u"%1 %2 %3%4%5"_s.arg(found.terms[std::size_t(tie.from)].key)
                .arg(int(tie.family))
                .arg(found.terms[std::size_t(tie.to)].key, tie.directed ? u">"_s : QString(), tie.name));
    }
    told.sort();
    return told;
}

} // namespace

/// What is around a term.
class TestNeighbourhood final : public QObject {
    Q_OBJECT

private slots:
    void oneStep()
    {
        const Neighbourhood found = neighbourhood(sample(), u"customer"_s);
        QCOMPARE(found.terms.front().key, u"customer"_s);
        QCOMPARE(found.terms.front().hops, 0);
        QCOMPARE(found.terms.front().place, u"Sales"_s);
        QStringList keys = keysOf(found);
        keys.sort();
        QCOMPARE(keys, (QStringList{u"customer"_s, u"guest"_s, u"invoice"_s, u"order"_s, u"party"_s}));
        // Said at both ends, drawn once; the broader, the general and the one who pays come first.
        QCOMPARE(tiesOf(found),
                 (QStringList{u"customer 1 guest>"_s, u"customer 3 order"_s,
                              u"invoice 8 customer>is paid by"_s, u"party 0 customer>"_s}));
        const auto order = std::find_if(found.terms.begin(), found.terms.end(),
                                        [](const auto &term) { return term.key == u"order"_s; });
        QCOMPARE(order->hidden, 1); // its line
        QVERIFY(!found.cut);
        QCOMPARE(found.counts[std::size_t(Family::Hierarchy)], 1);
    }

    void moreStepsAndFewerKinds()
    {
        NeighbourhoodRules rules;
        rules.hops = 2;
        QCOMPARE(neighbourhood(sample(), u"customer"_s, rules).terms.size(), 6U);
        rules.without = {Family::Related};
        const Neighbourhood found = neighbourhood(sample(), u"customer"_s, rules);
        QCOMPARE(found.terms.size(), 4U);
        QCOMPARE(found.counts[std::size_t(Family::Related)], 1); // there to be switched on again
        rules.without.clear();
        rules.most = 3;
        const Neighbourhood few = neighbourhood(sample(), u"customer"_s, rules);
        QCOMPARE(few.terms.size(), 3U);
        QVERIFY(few.cut);
        QVERIFY(few.terms.front().hidden > 0);
    }

    void nothingThere()
    {
        QVERIFY(neighbourhood(sample(), u"none"_s).terms.empty());
        QVERIFY(neighbourhood(sample(), u"gone"_s).terms.empty());
    }

    void theSameEachTime()
    {
        NeighbourhoodRules rules;
        rules.hops = 3;
        const Neighbourhood once = neighbourhood(sample(), u"line"_s, rules);
        const Neighbourhood again = neighbourhood(sample(), u"line"_s, rules);
        QCOMPARE(keysOf(once), keysOf(again));
        QVERIFY(once.ties == again.ties);
    }

    void wordsThatAreTheSameAtBothEnds()
    {
        Lexicon lexicon = sample();
        lexicon.put(termOf(u"a"_s, {own(u"differs from"_s, u"b"_s)}));
        lexicon.put(termOf(u"b"_s, {own(u"differs from"_s, u"a"_s)}));
        QCOMPARE(tiesOf(neighbourhood(lexicon, u"b"_s)), QStringList{u"b 8 adiffers from"_s});
    }
};

QTEST_GUILESS_MAIN(TestNeighbourhood)
#include "tst_neighbourhood.moc"
