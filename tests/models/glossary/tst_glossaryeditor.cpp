// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/glossary/salesglossary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace meshbook;
using namespace meshbook::glossary;
using namespace meshbook::glossary::test;

/// What steps make of terms, worked out before anything is done.
class GlossaryEditorTest final : public QObject {
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
};

QTEST_GUILESS_MAIN(GlossaryEditorTest)
#include "tst_glossaryeditor.moc"
