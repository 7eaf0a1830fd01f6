// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/clashes.h"
#include "glossary/fixes.h"
#include "glossary/threeway.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::glossary;
using core::RelationKind;

namespace {

Entry termOf(const QString &key, const QString &label, const QString &glossary = u"g"_s)
{
    Entry entry;
    entry.term.identities = {glossary + u'/' + key};
    entry.term.glossary = glossary;
    entry.term.name = label;
    entry.term.labels = {{{}, label}};
    entry.term.definitions = {{{}, u"What %1 means to %2."_s.arg(label, glossary)}};
    entry.term.lifecycle = core::Lifecycle::Active;
    return entry;
}

Lexicon withGlossaries()
{
    Lexicon lexicon;
    for (const QString &name : {u"g"_s, u"h"_s}) {
        core::Glossary glossary;
        glossary.identities = {name};
        glossary.name = name;
        lexicon.addGlossary(glossary);
    }
    return lexicon;
}

void apply(Lexicon &lexicon, const std::vector<TermChange> &changes)
{
    Operation step;
    step.changes = changes;
    NetChanges net;
    net.add(step);
    QVERIFY(rebase(lexicon, net).conflicts.empty());
}

std::vector<LintFinding> of(const std::vector<LintFinding> &all, LintKind kind)
{
    std::vector<LintFinding> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [&](const LintFinding &each) { return each.kind == kind; });
    return some;
}

} // namespace

/// Findings mended together, and words with several meanings told apart.
class TestFixes final : public QObject {
    Q_OBJECT

private slots:
    void manyDuplicatesBecomeOne()
    {
        Lexicon lexicon = withGlossaries();
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
            lexicon.put(termOf(key, u"Order line"_s));
        Entry referrer = termOf(u"d"_s, u"Basket"_s);
        referrer.term.relations = {{RelationKind::Related, u"g/b"_s, {}, {}},
                                   {RelationKind::Related, u"g/c"_s, {}, {}}};
        lexicon.put(referrer);
        const auto found = of(lint(lexicon, {}), LintKind::Duplicate);
        QCOMPARE(found.size(), 2U);
        const Fixes fixes = fixAll(lexicon, found);
        QCOMPARE(fixes.mended, 2);
        QCOMPARE(fixes.left, 0);
        apply(lexicon, fixes.changes);
        QVERIFY(of(lint(lexicon, {}), LintKind::Duplicate).empty());
        QCOMPARE(lexicon.find(u"g/d"_s)->term.relations.size(), 1U); // both lead to the one that stayed
        // Each part of a term is told once, from what it was to what it is in the end.
        for (const TermChange &change : fixes.changes) {
            QSet<QString> paths;
            for (const core::FieldChange &field : change.fields)
                paths.insert(field.path);
            QCOMPARE(paths.size(), qsizetype(change.fields.size()));
        }
    }

    void chainsOfNearDuplicatesEndInOneTerm()
    {
        Lexicon lexicon = withGlossaries();
        lexicon.put(termOf(u"a"_s, u"Customer"_s));
        lexicon.put(termOf(u"b"_s, u"Customers"_s));
        lexicon.put(termOf(u"c"_s, u"Customer code"_s));
        std::vector<LintFinding> chain{{LintKind::NearDuplicate, u"g/b"_s, {}, {}, u"g/a"_s, true},
                                       {LintKind::NearDuplicate, u"g/c"_s, {}, {}, u"g/b"_s, true},
                                       {LintKind::NearDuplicate, u"g/c"_s, {}, {}, u"g/a"_s, true}};
        const Fixes fixes = fixAll(lexicon, chain);
        QCOMPARE(fixes.mended, 3);
        apply(lexicon, fixes.changes);
        QCOMPARE(lexicon.redirected(u"g/c"_s), u"g/a"_s);
        QCOMPARE(lexicon.redirected(u"g/b"_s), u"g/a"_s);
    }

    void whatIsAboveStays()
    {
        Lexicon lexicon = withGlossaries();
        lexicon.put(termOf(u"a"_s, u"Parties"_s));
        Entry below = termOf(u"b"_s, u"Party"_s);
        below.term.parent = u"g/a"_s;
        lexicon.put(below);
        const Fixes fixes = fixAll(lexicon, {{LintKind::NearDuplicate, u"g/a"_s, {}, {}, u"g/b"_s, true}});
        QCOMPARE(fixes.mended, 1);
        apply(lexicon, fixes.changes);
        QCOMPARE(lexicon.redirected(u"g/b"_s), u"g/a"_s);
    }

    void whatNothingMendsIsCounted()
    {
        Lexicon lexicon = withGlossaries();
        Entry bare = termOf(u"a"_s, u"Order"_s);
        bare.term.definitions.clear();
        lexicon.put(bare);
        const auto found = of(lint(lexicon, {}), LintKind::MissingDefinition);
        QCOMPARE(found.size(), 1U);
        const Fixes fixes = fixAll(lexicon, found);
        QVERIFY(fixes.changes.empty());
        QCOMPARE(fixes.left, 1);
        QVERIFY(!fixes.why.isEmpty());
        QVERIFY(fixAll(lexicon, found, [] { return true; }).why.isEmpty()); // ended before the first
    }

    void lintEndsEarly()
    {
        Lexicon lexicon = withGlossaries();
        lexicon.put(termOf(u"a"_s, u"Order"_s));
        lexicon.put(termOf(u"b"_s, u"Order"_s));
        LintContext context;
        int asked = 0;
        context.cancelled = [&asked] { return ++asked > 1; };
        QVERIFY(lint(lexicon, context).empty());
        QCOMPARE(asked, 2);
    }

    void meaningsAreToldApart()
    {
        Lexicon lexicon = withGlossaries();
        lexicon.put(termOf(u"a"_s, u"Churn"_s));
        Entry other = termOf(u"a"_s, u"Churn"_s, u"h"_s);
        other.term.definitions = {{{}, u"Butter in the making."_s}};
        lexicon.put(other);
        const auto clashes = wordClashes(lexicon);
        QCOMPARE(clashes.size(), 1U);
        QVERIFY(!areToldApart(lexicon, clashes.front()));
        Editor editor(lexicon);
        const auto changes = tellApart(editor, u"g/a"_s, {u"h/a"_s});
        QVERIFY(changes);
        apply(lexicon, *changes);
        QVERIFY(areToldApart(lexicon, clashes.front()));
        QCOMPARE(relationName(lexicon.find(u"h/a"_s)->term.relations.front()),
                 u"custom:differs from>g/a"_s); // the same at the other end
    }
};

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"
