// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity.h"
#include "glossary/comparison.h"
#include "glossary/lint.h"
#include "glossary/suggestions.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::glossary;
using core::RelationKind;

namespace {

Entry termOf(const QString &key, const QString &label, const QString &definition,
             const QString &glossary = u"g"_s)
{
    Entry entry;
    entry.term.identities = {glossary + u'/' + key};
    entry.term.glossary = glossary;
    entry.term.name = label;
    entry.term.labels = {{{}, label}};
    if (!definition.isEmpty()) {
        entry.term.definitions = {{{}, definition}};
        entry.term.description = definition;
    }
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

std::vector<LintFinding> of(const std::vector<LintFinding> &all, LintKind kind)
{
    std::vector<LintFinding> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [&](const LintFinding &each) { return each.kind == kind; });
    return some;
}

/// The state after a fix.
Lexicon fixed(const Lexicon &lexicon, const LintFinding &finding)
{
    Lexicon after = lexicon;
    const auto changes = fixOf(lexicon, finding);
    if (!changes)
        return after;
    for (const TermChange &change : *changes) {
        Entry entry = *after.find(change.term);
        for (const core::FieldChange &field : change.fields)
            setField(entry, field.path, field.to);
        after.put(entry);
    }
    return after;
}

TypeCheck sameWords()
{
    return {[](const QString &a, const QString &b) {
        return a == b ? TypeCheck::Verdict::Same : TypeCheck::Verdict::Other;
    }};
}

LinkTarget column(const QString &thing, const QString &name, const QString &type = {})
{
    LinkTarget target;
    target.uri = u"meshbook:column/%1%23%2"_s.arg(thing, name);
    target.thing = thing;
    target.name = name;
    target.logicalType = type;
    target.isColumn = true;
    return target;
}

} // namespace

/// What lint, suggestions and comparisons say of terms.
class TestGlossaryQuestions final : public QObject {
    Q_OBJECT

private slots:
    void lintFinds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("fixes");
        const auto row = [](LintKind kind, bool fixes) {
            QTest::newRow(toText(kind).data()) << static_cast<int>(kind) << fixes;
        };
        row(LintKind::Duplicate, true);
        row(LintKind::NearDuplicate, true);
        row(LintKind::Orphan, false);
        row(LintKind::Cycle, true);
        row(LintKind::MissingDefinition, false);
        row(LintKind::EmptyDefinition, false);
        row(LintKind::CircularDefinition, false);
        row(LintKind::UndefinedAbbreviation, true);
        row(LintKind::MissingInverse, true);
        row(LintKind::Unused, false);
        row(LintKind::BrokenLink, true);
        row(LintKind::Unreviewed, false);
    }

    void lintFinds()
    {
        QFETCH(int, kind);
        QFETCH(bool, fixes);
        Lexicon lexicon = withGlossaries();
        lexicon.put(termOf(u"a"_s, u"Order"_s, u"What a customer asks for."_s));
        lexicon.put(termOf(u"b"_s, u"order"_s, u"A request of goods."_s)); // duplicate
        lexicon.put(termOf(u"c"_s, u"Customer identifiers"_s, u"Tells customers apart, with a VID."_s));
        lexicon.put(termOf(u"d"_s, u"identifier, customer"_s, u"Number of somebody."_s)); // near
        lexicon.put(termOf(u"e"_s, u"Vendor identity document"_s, {})); // no definition; initials VID
        lexicon.put(termOf(u"f"_s, u"Invoice"_s, u"Invoices"_s)); // empty
        lexicon.put(termOf(u"k"_s, u"Bill"_s, u"Receipt"_s)); // circular
        lexicon.put(termOf(u"l"_s, u"Receipt"_s, u"Bill"_s));
        Entry one = termOf(u"m"_s, u"One"_s, u"First of them."_s);
        one.term.parent = u"g/n"_s;
        one.term.relations.push_back({RelationKind::Related, u"g/a"_s, {}, {}}); // no inverse
        Entry two = termOf(u"n"_s, u"Two"_s, u"Second of them."_s);
        two.term.parent = u"g/m"_s; // a circle
        two.term.relations.push_back({RelationKind::Related, u"g/nowhere"_s, {}, {}}); // broken
        lexicon.put(one);
        lexicon.put(two);
        Entry old = termOf(u"o"_s, u"Old draft"_s, u"Waits for long."_s);
        old.term.lifecycle = core::Lifecycle::Draft;
        old.term.updated = u"2025-01-01"_s;
        lexicon.put(old);
        LintContext context;
        context.now = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC);
        const auto found = of(lint(lexicon, context), static_cast<LintKind>(kind));
        QVERIFY2(!found.empty(), "nothing found");
        QCOMPARE(found.front().canFix, fixes);
        QVERIFY(!found.front().message.isEmpty());
        if (!fixes) {
            QVERIFY(!fixOf(lexicon, found.front()));
            return;
        }
        const auto after = of(lint(fixed(lexicon, found.front()), context), static_cast<LintKind>(kind));
        QVERIFY2(after.size() < found.size(), qPrintable(found.front().message));
    }

    void goodTermsAreLeftAlone()
    {
        Lexicon lexicon = withGlossaries();
        Entry party = termOf(u"p"_s, u"Party"_s, u"Somebody who can sign a value added tax (VAT) form."_s);
        Entry customer = termOf(u"c"_s, u"Customer"_s, u"Who buys goods from us."_s);
        customer.term.parent = u"g/p"_s;
        customer.term.relations = {{RelationKind::Broader, u"g/p"_s, {}, {}},
                                   {RelationKind::ExactMatch, u"https://elsewhere.example/x"_s, {}, {}}};
        customer.links = {u"meshbook:column/x"_s};
        party.links = {u"meshbook:column/y"_s};
        lexicon.put(party);
        lexicon.put(customer);
        LintContext context;
        context.exists = [](const QString &) { return true; };
        const auto found = lint(lexicon, context);
        QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found.front().message));
    }

    void sameWordOtherMeaning()
    {
        Lexicon lexicon = withGlossaries();
        lexicon.put(termOf(u"a"_s, u"Churn"_s, u"Customers who cancelled within a month."_s));
        lexicon.put(termOf(u"a"_s, u"churn"_s, u"Files rewritten by a commit."_s, u"h"_s));
        lexicon.put(termOf(u"b"_s, u"Order"_s, u"What a customer asks us for."_s));
        lexicon.put(termOf(u"b"_s, u"Order"_s, u"What customers ask us for."_s, u"h"_s));
        const auto clashes = wordClashes(lexicon);
        QCOMPARE(clashes.size(), 1U);
        QCOMPARE(clashes[0].meanings.size(), 2U);
        QCOMPARE(core::foldedName(clashes[0].word), u"churn"_s);
    }

    void wordsOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("camel") << u"custOrderID2"_s << u"cust order id 2"_s;
        QTest::newRow("snake") << u"CUSTOMER_IDS"_s << u"customer id"_s;
        QTest::newRow("capitals") << u"HTTPServer"_s << u"http server"_s;
        QTest::newRow("nothing") << u"__"_s << QString(u""_s);
    }
    void wordsOfNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QCOMPARE(nameWords(name).join(u' '), words);
    }

    void linksAreSuggestedWithReasons()
    {
        Lexicon lexicon = withGlossaries();
        Entry id = termOf(u"id"_s, u"Customer identifier"_s, u"Tells customers apart."_s);
        id.term.abbreviations = {u"CID"_s};
        id.term.altLabels = {{{}, u"Customer ID"_s}};
        id.term.element.logicalType = u"string"_s;
        id.rejected = {column(u"orders"_s, u"customer_id"_s).uri};
        lexicon.put(id);
        Entry status = termOf(u"status"_s, u"Order status"_s, u"How far an order is."_s);
        status.term.element.allowedValues = {u"open"_s, u"done"_s};
        lexicon.put(status);
        LinkTarget values = column(u"orders"_s, u"order_status"_s);
        values.values = {u"open"_s};
        LinkTarget linked = column(u"people"_s, u"customerIdentifier"_s);
        linked.terms = {u"customer identifier"_s};
        const std::vector<LinkTarget> targets{column(u"customers"_s, u"customer_identifier"_s, u"string"_s),
                                              column(u"sales"_s, u"billingCustomerId"_s, u"string"_s),
                                              column(u"sales"_s, u"cid"_s, u"integer"_s),
                                              column(u"customer"_s, u"id"_s, u"string"_s),
                                              column(u"orders"_s, u"customer_id"_s),
                                              values,
                                              linked,
                                              column(u"orders"_s, u"colour"_s)};
        const auto found = suggestLinks(lexicon, targets, sameWords());
        QHash<QString, double> scores;
        for (const Suggestion &each : found) {
            QVERIFY(!each.reasons.isEmpty());
            scores.insert(each.thing + u'.' + each.name, each.score);
        }
        QVERIFY(scores.value(u"customers.customer_identifier"_s) > 0.95);
        QVERIFY(scores.value(u"orders.order_status"_s) > 0.95);
        QVERIFY(scores.contains(u"customer.id"_s));
        QVERIFY(scores.contains(u"sales.billingCustomerId"_s));
        QVERIFY(scores.value(u"sales.cid"_s) < scores.value(u"customer.id"_s)); // another type
        QVERIFY(!scores.contains(u"orders.customer_id"_s)); // refused
        QVERIFY(!scores.contains(u"people.customerIdentifier"_s)); // linked already
        QVERIFY(!scores.contains(u"orders.colour"_s));
        QVERIFY(found.front().score >= found.back().score);
    }

    void patternsOfValuesCount()
    {
        Lexicon lexicon = withGlossaries();
        Entry number = termOf(u"number"_s, u"Customer number"_s, u"Tells customers apart."_s);
        number.term.element.pattern = u"^C[0-9]{4}$"_s;
        lexicon.put(number);
        LinkTarget fits = column(u"a"_s, u"customer_number"_s);
        fits.values = {u"C0001"_s, u"C4711"_s};
        LinkTarget other = column(u"b"_s, u"customer_number"_s);
        other.values = {u"17"_s, u"18"_s};
        LinkTarget mixed = column(u"c"_s, u"customer_number"_s);
        mixed.values = {u"C0001"_s, u"18"_s};
        LinkTarget same = column(u"d"_s, u"customer_number"_s);
        same.pattern = number.term.element.pattern;
        const LinkTarget silent = column(u"e"_s, u"customer_number"_s);
        const auto scoreOf = [&](const LinkTarget &target) {
            const auto found = suggestLinks(lexicon, {target}, sameWords());
            return found.empty() ? 0.0 : found.front().score;
        };
        QVERIFY(scoreOf(fits) > scoreOf(silent));
        QVERIFY(scoreOf(same) > scoreOf(silent));
        QCOMPARE(scoreOf(mixed), scoreOf(silent)); // some of them: nothing is known
        QVERIFY(scoreOf(other) < scoreOf(silent));
        number.term.element.pattern = u"^C["_s; // no expression at all
        lexicon.put(number);
        QCOMPARE(scoreOf(fits), scoreOf(silent));
        number.term.element.pattern = u"^(a+)+$"_s; // tried on such values it takes too long
        lexicon.put(number);
        LinkTarget slow = column(u"f"_s, u"customer_number"_s);
        slow.values = {QString(60, u'a') + u'b', QString(70, u'a') + u'b'};
        QCOMPARE(scoreOf(slow), scoreOf(silent));
    }

    void suggestionsEndEarly()
    {
        Lexicon lexicon = withGlossaries();
        lexicon.put(termOf(u"a"_s, u"Note"_s, u"What is noted."_s));
        SuggestionRules rules;
        QVERIFY(!suggestLinks(lexicon, {column(u"t"_s, u"note"_s)}, sameWords(), rules).empty());
        rules.goOn = [](std::size_t done, std::size_t total) { return done > total; };
        QVERIFY(suggestLinks(lexicon, {column(u"t"_s, u"note"_s)}, sameWords(), rules).empty());
    }

    void columnsThatContradict()
    {
        Lexicon lexicon = withGlossaries();
        Entry status = termOf(u"status"_s, u"Order status"_s, u"How far an order is."_s);
        status.term.element = {u"string"_s, u"^[a-z]+$"_s, {u"open"_s, u"done"_s}, u"internal"_s, u"none"_s};
        LinkTarget bad = column(u"orders"_s, u"state"_s, u"integer"_s);
        bad.values = {u"open"_s, u"lost"_s};
        bad.classification = u"public"_s;
        LinkTarget silent = column(u"orders"_s, u"status"_s);
        status.links = {bad.uri, silent.uri};
        lexicon.put(status);
        const auto found = disagreements(lexicon, {bad, silent}, sameWords());
        QCOMPARE(found.size(), 3U);
        QCOMPARE(found[2].path, u"element.allowedValues"_s);
        QCOMPARE(found[2].found, u"lost"_s);
    }

    void importsNeverWipe()
    {
        Lexicon now = withGlossaries();
        Entry order = termOf(u"order"_s, u"Order"_s, u"What is asked for."_s);
        order.term.altLabels = {{{}, u"Purchase"_s}};
        order.term.element.unit = u"piece"_s;
        now.put(order);
        now.put(termOf(u"gone"_s, u"Gone"_s, u"Not in the file."_s));
        Lexicon file = withGlossaries();
        Entry theirs = termOf(u"order"_s, u"Order"_s, u"What somebody asks for."_s);
        theirs.term.altLabels = {{{}, u"Request"_s}};
        file.put(theirs);
        file.put(termOf(u"new"_s, u"New"_s, u"Only in the file."_s));
        const auto update = planImport(now, file, ImportMode::Update);
        QCOMPARE(update.size(), 2U);
        QCOMPARE(update[0].kind, TermDifference::Kind::Added);
        QVERIFY(
            std::any_of(update[0].fields.begin(), update[0].fields.end(), [](const core::FieldChange &field) {
                return field.path == u"lifecycle"_s
                    && field.to == QJsonValue(u"active"_s); // approved stays so
            }));
        QCOMPARE(update[1].fields.size(), 2U); // definition, synonyms
        const auto replace = planImport(now, file, ImportMode::Replace);
        QCOMPARE(replace.size(), 3U);
        QCOMPARE(replace[0].kind, TermDifference::Kind::Removed);
        QVERIFY(planImport(now, now, ImportMode::Replace).empty());
    }
};

QTEST_GUILESS_MAIN(TestGlossaryQuestions)
#include "tst_glossaryquestions.moc"
