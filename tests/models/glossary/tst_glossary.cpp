// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/editor.h"
#include "glossary/history.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::glossary;
using core::RelationKind;

namespace {

const QDateTime start(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
constexpr auto space = "https://x.example/g"_L1;

QString iri(const QString &name)
{
    return QString(space) + u'/' + name;
}

Entry termOf(const QString &name, const QString &parent = {},
             core::Lifecycle lifecycle = core::Lifecycle::Active)
{
    Entry entry;
    entry.term.identities = {iri(name)};
    entry.term.nativeId = iri(name);
    entry.term.glossary = space;
    entry.term.name = name;
    entry.term.labels = {{u"en"_s, name}};
    entry.term.definitions = {{u"en"_s, u"What a %1 is."_s.arg(name)}};
    entry.term.description = u"What a %1 is."_s.arg(name);
    entry.term.lifecycle = lifecycle;
    if (!parent.isEmpty()) {
        entry.term.parent = iri(parent);
        entry.term.relations.push_back({RelationKind::Broader, iri(parent), u"skos:broader"_s, {}});
    }
    return entry;
}

Lexicon sample()
{
    Lexicon lexicon;
    core::Glossary glossary;
    glossary.identities = {space};
    glossary.name = u"Sales"_s;
    lexicon.addGlossary(glossary);
    lexicon.put(termOf(u"Party"_s));
    lexicon.put(termOf(u"Customer"_s, u"Party"_s));
    lexicon.put(termOf(u"Client"_s, u"Party"_s));
    lexicon.put(termOf(u"Order"_s));
    lexicon.put(termOf(u"Basket"_s, {}, core::Lifecycle::Draft));
    return lexicon;
}

/// A book with hands on it.
struct Desk {
    Book book;
    int step = 0;

    Desk() { book.setBase(sample()); }
    core::Result<> act(Verb verb, const QString &set, const QString &who,
                       std::vector<TermChange> changes = {}, const QString &text = {},
                       const QString &undoes = {})
    {
        Operation operation;
        operation.uid = u"op%1"_s.arg(++step);
        operation.number = step;
        operation.verb = verb;
        operation.changeSet = set;
        operation.author = who;
        operation.at = start.addSecs(step * 60);
        operation.text = text;
        operation.undoes = undoes;
        operation.changes = std::move(changes);
        core::Result<> may = book.check(operation);
        if (may)
            book.fold(operation);
        return may;
    }
    core::Result<> edit(const QString &set, const QString &who, const QString &key, const QString &path,
                        const QJsonValue &value)
    {
        const auto changes = Editor(book.view(set)).edit(key, {{path, value}});
        return changes ? act(Verb::Edit, set, who, *changes)
                       : core::Result<>(core::Unexpected{changes.error()});
    }
    core::Result<> undo(const QString &who, bool redo = false)
    {
        const Operation *last = redo ? book.redoable(who) : book.undoable(who);
        if (last == nullptr)
            return core::failure(core::ErrorCode::NotFound, u"nothing"_s);
        const Operation copy = *last;
        return act(redo ? Verb::Redo : Verb::Undo, copy.changeSet, who, inverted(copy.changes), {}, copy.uid);
    }
    QString definition(const QString &key, const QString &set = {}) const
    {
        return fieldOf(*book.view(set).find(key), u"definitions[en]"_s).toString();
    }
};

Fields fieldsAt(const Lexicon &lexicon, const QString &key)
{
    return fieldsOf(*lexicon.find(key));
}

} // namespace

/// Fields, steps, change sets and merging of the glossary editor.
class TestGlossary final : public QObject {
    Q_OBJECT

private slots:
    void fieldsAreSetAndTakenBack()
    {
        Entry entry = termOf(u"Customer"_s, u"Party"_s);
        const Fields before = fieldsOf(entry);
        QVERIFY(!before.contains(u"name"_s)); // it repeats the label
        setField(entry, u"labels[de]"_s, u"Kunde"_s);
        setField(entry, u"altLabels[en]"_s, QJsonArray{u"Client"_s, u"Buyer"_s});
        setField(entry, u"element.unit"_s, u"EUR"_s);
        setField(entry, u"owners[steward]"_s, QJsonArray{u"ana"_s});
        setField(entry, u"references[https://x.example]"_s, QJsonObject{{u"url"_s, u"https://x.example"_s}});
        setField(entry, u"relations[custom:pays / is paid by>k]"_s, true);
        setField(entry, u"extra.color"_s, u"red"_s);
        QCOMPARE(entry.term.labels.size(), 2U);
        QCOMPARE(entry.term.relations.back().raw, u"pays / is paid by"_s);
        const Fields after = fieldsOf(entry);
        QCOMPARE(after.at(u"altLabels[en]"_s), QJsonValue(QJsonArray{u"Client"_s, u"Buyer"_s}));
        for (const auto &[path, value] : after) {
            const auto was = before.find(path);
            setField(entry, path, was == before.end() ? QJsonValue(QJsonValue::Undefined) : was->second);
        }
        QCOMPARE(fieldsOf(entry), before);
        setField(entry, u"labels[en]"_s, u"Buyer"_s);
        QCOMPARE(entry.term.name, u"Buyer"_s);
        setField(entry, u"definitions[en]"_s, u"Who buys."_s);
        QCOMPARE(entry.term.description, u"Who buys."_s);
    }

    void copiesShareAndDoNotDisturb()
    {
        const Lexicon first = sample();
        Lexicon second = first;
        Entry entry = *second.find(iri(u"Order"_s));
        setField(entry, u"labels[en]"_s, u"Purchase"_s);
        second.put(entry);
        QCOMPARE(first.resolve(u"order"_s), QStringList{iri(u"Order"_s)});
        QVERIFY(second.resolve(u"order"_s).isEmpty());
        QCOMPARE(second.resolve(u"PURCHASE"_s), QStringList{iri(u"Order"_s)});
        QCOMPARE(second.resolve(u"Sales/Customer"_s), QStringList{iri(u"Customer"_s)});
        QCOMPARE(first.children(iri(u"Party"_s)).size(), 2);
        QCOMPARE(first.children(space).size(), 3);
    }

    void inversesAreKept()
    {
        const core::TermRelation related{RelationKind::Related, iri(u"Order"_s), {}, {}};
        const auto changes = Editor(sample()).relate(iri(u"Customer"_s), related);
        QVERIFY(changes);
        QCOMPARE(changes->size(), 2U); // both ends
        core::TermRelation custom;
        custom.target = iri(u"Order"_s);
        custom.raw = u"places / is placed by"_s;
        const auto placed = Editor(sample()).relate(iri(u"Customer"_s), custom);
        QVERIFY(placed);
        QCOMPARE(placed->back().fields.front().path,
                 u"relations[custom:is placed by / places>%1]"_s.arg(iri(u"Customer"_s)));
    }

    void circlesAreRefused()
    {
        const auto moved = Editor(sample()).move({iri(u"Party"_s)}, iri(u"Customer"_s));
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, core::ErrorCode::Conflict);
        QVERIFY2(moved.error().message.contains(u"Party › Customer › Party"_s),
                 qPrintable(moved.error().message));
        QVERIFY(!Editor(sample()).relate(iri(u"Party"_s), {RelationKind::Broader, iri(u"Client"_s), {}, {}}));
        QVERIFY(
            !Editor(sample()).relate(iri(u"Customer"_s), {RelationKind::Narrower, iri(u"Party"_s), {}, {}}));
        QVERIFY(!Editor(sample()).relate(iri(u"Party"_s), {RelationKind::Related, iri(u"Party"_s), {}, {}}));
    }

    void mergingTakesEverythingAlong()
    {
        Lexicon lexicon = sample();
        Entry order = *lexicon.find(iri(u"Order"_s));
        setField(order, u"relations[related>%1]"_s.arg(iri(u"Client"_s)), true);
        lexicon.put(order);
        Entry client = *lexicon.find(iri(u"Client"_s));
        client.links = {u"meshbook:column/x"_s};
        lexicon.put(client);
        Desk desk;
        desk.book.setBase(lexicon);
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"One customer"_s));
        const auto changes = Editor(desk.book.view(u"s"_s)).merge(iri(u"Client"_s), iri(u"Customer"_s));
        QVERIFY(changes);
        QVERIFY(desk.act(Verb::Merge, u"s"_s, u"ana"_s, *changes));
        const Lexicon &view = desk.book.view(u"s"_s);
        QCOMPARE(view.resolve(u"client"_s), QStringList{iri(u"Customer"_s)});
        QCOMPARE(view.resolve(iri(u"Client"_s)), QStringList{iri(u"Customer"_s)}); // the redirect
        QCOMPARE(view.find(iri(u"Customer"_s))->links, QStringList{u"meshbook:column/x"_s});
        QCOMPARE(fieldOf(*view.find(iri(u"Customer"_s)), u"altLabels[en]"_s),
                 QJsonValue(QJsonArray{u"Client"_s}));
        QVERIFY(!fieldOf(*view.find(iri(u"Order"_s)), u"relations[related>%1]"_s.arg(iri(u"Customer"_s)))
                     .isUndefined());
        QVERIFY(desk.undo(u"ana"_s));
        QCOMPARE(fieldsAt(desk.book.view(u"s"_s), iri(u"Client"_s)), fieldsAt(lexicon, iri(u"Client"_s)));
        QCOMPARE(fieldsAt(desk.book.view(u"s"_s), iri(u"Order"_s)), fieldsAt(lexicon, iri(u"Order"_s)));
    }

    void namesThatAreKeysFollow()
    {
        Lexicon lexicon;
        core::Glossary glossary;
        glossary.identities = {u"shop"_s};
        glossary.name = u"Shop"_s;
        lexicon.addGlossary(glossary);
        Entry parent;
        parent.term.identities = {u"shop/people"_s};
        parent.term.glossary = u"shop"_s;
        parent.term.name = u"People"_s;
        parent.term.labels = {{{}, u"People"_s}};
        lexicon.put(parent);
        Entry child = parent;
        child.term.identities = {u"shop/people.buyer"_s};
        child.term.parent = u"shop/people"_s;
        child.term.name = u"Buyer"_s;
        child.term.labels = {{{}, u"Buyer"_s}};
        lexicon.put(child);
        const auto changes = Editor(lexicon).rename(u"shop/people"_s, u"Persons"_s, {}, false);
        QVERIFY(changes);
        Book book;
        book.setBase(lexicon);
        Operation open;
        open.uid = u"0"_s;
        open.verb = Verb::Open;
        open.changeSet = u"s"_s;
        open.text = u"t"_s;
        book.fold(open);
        Operation operation;
        operation.uid = u"1"_s;
        operation.verb = Verb::Rename;
        operation.changeSet = u"s"_s;
        operation.changes = *changes;
        QVERIFY(book.check(operation));
        book.fold(operation);
        QCOMPARE(book.view(u"s"_s).find(u"shop/persons"_s)->term.name, u"Persons"_s);
        QCOMPARE(book.view(u"s"_s).find(u"shop/persons.buyer"_s)->key(), u"shop/people.buyer"_s);
    }

    void manyTermsAreEditedInOneStep()
    {
        const auto changes = Editor(sample()).editEach(
            {{iri(u"Customer"_s), {{u"labels[en]"_s, u" Patron "_s}, {u"status"_s, u"Deprecated"_s}}},
             {iri(u"Order"_s), {{u"parent"_s, iri(u"Party"_s)}}}});
        QVERIFY(changes);
        QCOMPARE(changes->size(), 2U);
        QCOMPARE(changes->front().label, u"Customer"_s);
        QVERIFY(std::any_of(changes->front().fields.begin(), changes->front().fields.end(),
                            [](const core::FieldChange &each) {
                                return each.path == u"labels[en]"_s && each.to.toString() == u"Patron"_s;
                            }));
        // One that cannot be leaves all as they were.
        QVERIFY(!Editor(sample()).editEach({{iri(u"Order"_s), {{u"notation"_s, u"1"_s}}},
                                            {iri(u"Party"_s), {{u"parent"_s, iri(u"Client"_s)}}}}));
        QVERIFY(!Editor(sample()).editEach({{iri(u"Order"_s), {{u"labels[en]"_s, u" "_s}}}}));
    }

    void approvedTextStaysInForce()
    {
        Desk desk;
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Better words"_s));
        const QString key = iri(u"Customer"_s);
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, key, u"definitions[en]"_s, u"Who buys."_s));
        QCOMPARE(desk.definition(key), u"What a Customer is."_s);
        QCOMPARE(desk.definition(key, u"s"_s), u"Who buys."_s);
        QVERIFY(!desk.act(Verb::Approve, u"s"_s, u"ben"_s)); // not submitted
        QVERIFY(desk.act(Verb::Submit, u"s"_s, u"ana"_s));
        QCOMPARE(desk.book.statusOf(key), TermStatus::InReview);
        QVERIFY(!desk.edit(u"s"_s, u"ana"_s, key, u"definitions[en]"_s, u"Other."_s));
        const auto own = desk.act(Verb::Approve, u"s"_s, u"ana"_s);
        QVERIFY(!own && own.error().code == core::ErrorCode::Conflict);
        QVERIFY(!desk.act(Verb::Reject, u"s"_s, u"ben"_s)); // without a reason
        QVERIFY(desk.act(Verb::Reject, u"s"_s, u"ben"_s, {}, u"Too short"_s));
        QVERIFY(desk.act(Verb::Reopen, u"s"_s, u"ana"_s));
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, key, u"definitions[en]"_s, u"Who buys from us."_s));
        QVERIFY(desk.act(Verb::Submit, u"s"_s, u"ana"_s));
        QVERIFY(desk.act(Verb::Approve, u"s"_s, u"ben"_s));
        QCOMPARE(desk.definition(key), u"Who buys from us."_s);
        const auto who = blame(desk.book, key, {});
        QCOMPARE(who.at(u"definitions[en]"_s).who, u"ana"_s);
        QCOMPARE(who.at(u"definitions[en]"_s).approvedBy, u"ben"_s);
        QVERIFY(!who.contains(u"labels[en]"_s));
        const Lexicon then = asOf(desk.book, start.addSecs(60), {});
        QCOMPARE(fieldOf(*then.find(key), u"definitions[en]"_s), QJsonValue(u"What a Customer is."_s));
        const Lexicon now = asOf(desk.book, start.addDays(1), {});
        QCOMPARE(fieldOf(*now.find(key), u"definitions[en]"_s), QJsonValue(u"Who buys from us."_s));
    }

    void draftsNeedNoReview()
    {
        Desk desk;
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Draft"_s));
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, iri(u"Basket"_s), u"definitions[en]"_s, u"Things."_s));
        QVERIFY(desk.act(Verb::Approve, u"s"_s, u"ana"_s));
        QVERIFY(desk.act(Verb::Open, u"t"_s, u"ana"_s, {}, u"Approve it"_s));
        QVERIFY(desk.edit(u"t"_s, u"ana"_s, iri(u"Basket"_s), u"status"_s, u"Approved"_s));
        QVERIFY(!desk.act(Verb::Approve, u"t"_s, u"ana"_s));
        QVERIFY(desk.act(Verb::Open, u"l"_s, u"ana"_s, {}, u"Links"_s));
        const auto links =
            Editor(desk.book.view(u"l"_s)).link(iri(u"Order"_s), {u"meshbook:column/a"_s}, true);
        QVERIFY(desk.act(Verb::Link, u"l"_s, u"ana"_s, *links));
        QVERIFY(desk.act(Verb::Approve, u"l"_s, u"ana"_s)); // links are no text
    }

    /// Reviewers that terms name are the only ones to approve a change of them; one of each where several do.
    void namedReviewersAreAsked()
    {
        Desk desk;
        Lexicon named = sample();
        Entry customer = *named.find(iri(u"Customer"_s));
        customer.term.reviewers = {u"Bea Roth <bea@x.example>"_s, u"ana"_s};
        named.put(customer);
        Entry order = *named.find(iri(u"Order"_s));
        order.term.reviewers = {u"carl@x.example"_s};
        named.put(order);
        desk.book.setBase(named);
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Better words"_s));
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, iri(u"Customer"_s), u"definitions[en]"_s, u"Who buys."_s));
        // Nobody appoints their own reviewer on the way.
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, iri(u"Customer"_s), u"reviewers"_s, QJsonArray{u"dan"_s}));
        QVERIFY(desk.act(Verb::Submit, u"s"_s, u"ana"_s));
        const auto other = desk.act(Verb::Approve, u"s"_s, u"dan"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().code, core::ErrorCode::Conflict);
        QCOMPARE(other.error().message, u"Bea Roth <bea@x.example> has to approve “Customer”."_s);
        QVERIFY(!desk.act(Verb::Approve, u"s"_s, u"Ana"_s)); // reviewer and author
        QVERIFY(desk.act(Verb::Approve, u"s"_s, u"bea  ROTH"_s));
        // Where all who are named wrote in it, anybody else will do.
        QVERIFY(desk.act(Verb::Open, u"t"_s, u"dan"_s, {}, u"Own"_s));
        QVERIFY(desk.edit(u"t"_s, u"dan"_s, iri(u"Customer"_s), u"definitions[en]"_s, u"Who buys now."_s));
        QVERIFY(desk.act(Verb::Submit, u"t"_s, u"dan"_s));
        QVERIFY(desk.act(Verb::Approve, u"t"_s, u"eve"_s));
    }

    void oneOfEachIsNeeded()
    {
        Desk desk;
        Lexicon named = sample();
        for (const auto &[name, who] :
             {std::pair(u"Customer"_s, u"bea"_s), std::pair(u"Order"_s, u"carl"_s)}) {
            Entry entry = *named.find(iri(name));
            entry.term.reviewers = {who};
            named.put(entry);
        }
        desk.book.setBase(named);
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Both"_s));
        for (const QString &name : {u"Customer"_s, u"Order"_s, u"Party"_s})
            QVERIFY(desk.edit(u"s"_s, u"ana"_s, iri(name), u"definitions[en]"_s, u"Other words."_s));
        QVERIFY(desk.act(Verb::Submit, u"s"_s, u"ana"_s));
        const auto duties = [&] { return desk.book.openDuties(*desk.book.changeSet(u"s"_s)); };
        const auto agree = [&](const QString &who) {
            return desk.act(Verb::Agree, u"s"_s, who, agreedTo(dutiesOf(duties(), {who, {}}, true)));
        };
        QCOMPARE(duties().size(), 2U);
        QVERIFY(!desk.act(Verb::Approve, u"s"_s, u"bea"_s));
        QVERIFY(!desk.act(Verb::Agree, u"s"_s, u"bea"_s, agreedTo(duties()))); // carl's is not hers
        QVERIFY(agree(u"bea"_s));
        QCOMPARE(duties().size(), 1U);
        QCOMPARE(waitingText(duties()), u"carl has to approve “Order”."_s);
        QVERIFY(!desk.act(Verb::Approve, u"s"_s, u"bea"_s));
        // What is written anew is to be seen again.
        QVERIFY(desk.act(Verb::Reopen, u"s"_s, u"ana"_s));
        QVERIFY(desk.act(Verb::Submit, u"s"_s, u"ana"_s));
        QCOMPARE(duties().size(), 2U);
        QVERIFY(agree(u"bea"_s));
        QVERIFY(desk.act(Verb::Approve, u"s"_s, u"carl"_s));
        QVERIFY(duties().empty());
        QCOMPARE(desk.definition(iri(u"Order"_s)), u"Other words."_s);
        QCOMPARE(verbFromText(QString(toText(Verb::Agree))), std::optional(Verb::Agree));
    }

    void whatTheSourceSaysIsMergedOrShown()
    {
        Desk desk;
        const QString key = iri(u"Customer"_s);
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Words"_s));
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, key, u"definitions[en]"_s, u"Mine."_s));
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, key, u"altLabels[en]"_s, QJsonArray{u"Buyer"_s}));
        Lexicon moved = sample();
        Entry theirs = *moved.find(key);
        setField(theirs, u"altLabels[en]"_s, QJsonArray{u"Shopper"_s});
        setField(theirs, u"labels[de]"_s, u"Kunde"_s);
        moved.put(theirs);
        desk.book.setBase(moved);
        QVERIFY(desk.book.conflicts().empty());
        QCOMPARE(fieldOf(*desk.book.view(u"s"_s).find(key), u"altLabels[en]"_s),
                 QJsonValue(QJsonArray{u"Shopper"_s, u"Buyer"_s}));
        setField(theirs, u"definitions[en]"_s, u"Theirs."_s);
        moved.put(theirs);
        desk.book.setBase(moved);
        const auto conflicts = desk.book.conflicts();
        QCOMPARE(conflicts.size(), 1U);
        QCOMPARE(conflicts[0].base, QJsonValue(u"What a Customer is."_s));
        QCOMPARE(conflicts[0].mine, QJsonValue(u"Mine."_s));
        QCOMPARE(conflicts[0].theirs, QJsonValue(u"Theirs."_s));
        QVERIFY(desk.act(Verb::Submit, u"s"_s, u"ana"_s));
        QVERIFY(!desk.act(Verb::Approve, u"s"_s, u"ben"_s));
        QVERIFY(desk.act(Verb::Reopen, u"s"_s, u"ana"_s));
        QVERIFY(desk.act(Verb::Resolve, u"s"_s, u"ana"_s,
                         {{key, u"Customer"_s, space, {{u"definitions[en]"_s, u"Theirs."_s, u"Both."_s}}}}));
        QVERIFY(desk.book.conflicts().empty());
        QVERIFY(desk.act(Verb::Submit, u"s"_s, u"ana"_s));
        QVERIFY(desk.act(Verb::Approve, u"s"_s, u"ben"_s));
        QCOMPARE(desk.definition(key), u"Both."_s);
        QVERIFY(desk.book.landed().isEmpty());
        desk.book.setBase(desk.book.inForce());
        QCOMPARE(desk.book.landed(), QStringList{u"s"_s});
        QVERIFY(desk.act(Verb::Land, u"s"_s, u"sync"_s));
        Lexicon later = desk.book.base();
        Entry newer = *later.find(key);
        setField(newer, u"definitions[en]"_s, u"Newer."_s);
        later.put(newer);
        desk.book.setBase(later); // what has landed stands no more in the way
        QVERIFY(desk.book.conflicts().empty());
        QCOMPARE(desk.definition(key), u"Newer."_s);
    }

    void removedThereAndChangedHere()
    {
        Desk desk;
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Words"_s));
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, iri(u"Customer"_s), u"definitions[en]"_s, u"Mine."_s));
        Lexicon gone = sample();
        gone.remove(iri(u"Customer"_s));
        desk.book.setBase(gone);
        QCOMPARE(desk.book.conflicts().size(), 1U);
        QVERIFY(desk.book.conflicts()[0].path.isNull());
    }

    /// Let go, the set says nothing of the term any more; that can be undone.
    void lettingGoWhatIsGoneThere()
    {
        Desk desk;
        const QString key = iri(u"Customer"_s);
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Words"_s));
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, key, u"definitions[en]"_s, u"Mine."_s));
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, iri(u"Order"_s), u"definitions[en]"_s, u"Other."_s));
        Lexicon gone = sample();
        gone.remove(key);
        desk.book.setBase(gone);
        const Conflict conflict = desk.book.conflicts().at(0);
        const auto letGo = settling(*desk.book.changeSet(u"s"_s), conflict, {}, false);
        QVERIFY(desk.act(Verb::Resolve, u"s"_s, u"ana"_s, letGo));
        QVERIFY(desk.book.conflicts().empty());
        QVERIFY(!desk.book.changeSet(u"s"_s)->net.terms().contains(key));
        QVERIFY(desk.book.changeSet(u"s"_s)->net.terms().contains(iri(u"Order"_s)));
        QVERIFY(!desk.book.view(u"s"_s).find(key));
        QVERIFY(desk.undo(u"ana"_s));
        QCOMPARE(desk.book.conflicts().size(), 1U);
        QCOMPARE(desk.book.conflicts()[0].term, key);
        QVERIFY(desk.undo(u"ana"_s, true));
        QVERIFY(desk.book.conflicts().empty());
    }

    /// Kept, it is a new term: with what the set says of it, a draft until somebody reviews it.
    void keepingWhatIsGoneThere()
    {
        for (const bool approved : {false, true}) {
            Desk desk;
            const QString key = iri(u"Customer"_s);
            QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Words"_s));
            QVERIFY(desk.edit(u"s"_s, u"ana"_s, key, u"definitions[en]"_s, u"Mine."_s));
            if (approved) {
                QVERIFY(desk.act(Verb::Submit, u"s"_s, u"ana"_s));
                QVERIFY(desk.act(Verb::Approve, u"s"_s, u"ben"_s));
            }
            Lexicon gone = sample();
            gone.remove(key);
            desk.book.setBase(gone);
            const Conflict conflict = desk.book.conflicts().at(0);
            const auto keep = settling(*desk.book.changeSet(u"s"_s), conflict, {}, true);
            QVERIFY(desk.act(Verb::Resolve, u"s"_s, u"ana"_s, keep));
            QVERIFY(desk.book.conflicts().empty());
            const EntryPtr kept = desk.book.view(u"s"_s).find(key);
            QVERIFY(kept);
            QCOMPARE(labelOf(*kept), u"Customer"_s);
            QCOMPARE(desk.definition(key, u"s"_s), u"Mine."_s);
            QCOMPARE(kept->term.glossary, QString(space));
            QCOMPARE(statusOf(kept->term), approved ? TermStatus::Approved : TermStatus::Draft);
            QCOMPARE(!!desk.book.inForce().find(key), approved);
        }
    }

    /// Any number of steps can be undone and done again, and comes out as it was.
    void undoWithoutLimit()
    {
        Desk desk;
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Random"_s));
        QRandomGenerator random(7);
        std::vector<std::vector<Fields>> states;
        const QStringList keys{iri(u"Party"_s), iri(u"Customer"_s), iri(u"Client"_s), iri(u"Order"_s)};
        const auto state = [&] {
            std::vector<Fields> all;
            for (const QString &key : keys)
                all.push_back(fieldsAt(desk.book.view(u"s"_s), key));
            return all;
        };
        states.push_back(state());
        while (states.size() < 200) {
            Editor editor(desk.book.view(u"s"_s));
            const QString key = keys[random.bounded(4)];
            const QString other = keys[random.bounded(4)];
            const int kind = random.bounded(5);
            const auto changes = kind == 0 ? editor.move({key}, other)
                : kind == 1 ? editor.rename(key, u"N%1"_s.arg(random.bounded(1000)), u"en"_s, true)
                : kind == 2 ? editor.relate(key, {RelationKind::Related, other, {}, {}})
                : kind == 3
                ? editor.edit(key, {{u"altLabels[de]"_s, QJsonArray{u"S%1"_s.arg(random.bounded(9))}}})
                : editor.edit(key, {{u"element.unit"_s, u"u%1"_s.arg(random.bounded(9))}});
            if (!changes || changes->empty())
                continue;
            QVERIFY(desk.act(Verb::Edit, u"s"_s, u"ana"_s, *changes));
            states.push_back(state());
        }
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            QVERIFY(desk.undo(u"ana"_s));
            if (state() != states[i - 1])
                QFAIL(qPrintable(u"undo to %1"_s.arg(i - 1)));
        }
        QVERIFY(!desk.undo(u"ana"_s));
        for (std::size_t i = 1; i < states.size(); ++i) {
            const auto again = desk.undo(u"ana"_s, true);
            QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
            if (state() != states[i])
                QFAIL(qPrintable(u"redo to %1"_s.arg(i)));
        }
        // The view kept from step to step is the one a restart folds from the log.
        Book fresh;
        fresh.setBase(sample());
        for (const Operation &operation : desk.book.log())
            fresh.fold(operation);
        for (const QString &key : keys)
            QCOMPARE(fieldsAt(fresh.view(u"s"_s), key), fieldsAt(desk.book.view(u"s"_s), key));
    }

    void addingIsUndoneAndDoneAgain()
    {
        Desk desk;
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"New"_s));
        Entry entry;
        entry.term.glossary = space;
        entry.term.labels = {{u"en"_s, u"Invoice"_s}};
        const auto changes = Editor(desk.book.view(u"s"_s)).add(entry);
        QVERIFY(changes);
        const QString key = changes->front().term;
        QVERIFY(desk.act(Verb::Add, u"s"_s, u"ana"_s, *changes));
        QVERIFY(desk.book.view(u"s"_s).find(key));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(desk.undo(u"ana"_s));
            QVERIFY(!desk.book.view(u"s"_s).find(key));
            QVERIFY(desk.book.view(u"s"_s).resolve(u"invoice"_s).isEmpty());
            QVERIFY(desk.undo(u"ana"_s, true));
            QCOMPARE(desk.book.view(u"s"_s).resolve(u"invoice"_s), QStringList{key});
        }
        // A merge that was undone leads nowhere any more.
        const auto merged = Editor(desk.book.view(u"s"_s)).merge(key, iri(u"Order"_s));
        QVERIFY(desk.act(Verb::Merge, u"s"_s, u"ana"_s, *merged));
        QCOMPARE(desk.book.view(u"s"_s).resolve(u"invoice"_s), QStringList{iri(u"Order"_s)});
        QVERIFY(desk.undo(u"ana"_s));
        desk.book.setBase(sample()); // all views are made anew
        QCOMPARE(desk.book.view(u"s"_s).resolve(u"invoice"_s), QStringList{key});
    }

    void operationsAreWrittenAndRead()
    {
        const std::vector<TermChange> changes{{u"k"_s,
                                               u"l"_s,
                                               u"g"_s,
                                               {{u"a"_s, QJsonValue(QJsonValue::Undefined), u"x"_s},
                                                {u"b"_s, true, QJsonValue(QJsonValue::Undefined)}}}};
        const auto back = decodeChanges(encodeChanges(changes));
        QVERIFY(back);
        QVERIFY((*back)[0].fields[0].from.isUndefined());
        QVERIFY((*back)[0].fields[1].to.isUndefined());
        QVERIFY(!decodeChanges("{}"));
        for (int i = 0; i <= static_cast<int>(Verb::Land); ++i)
            QCOMPARE(verbFromText(QString(toText(static_cast<Verb>(i)))), static_cast<Verb>(i));
    }
};

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
