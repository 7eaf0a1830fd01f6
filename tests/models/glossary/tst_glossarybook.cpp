// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/history.h"
#include "glossary/termstatus.h"
#include "tests/models/glossary/salesglossary.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QRandomGenerator>
#include <QTest>

using namespace meshbook;
using namespace meshbook::glossary;
using namespace meshbook::glossary::test;

/// Change sets, who may decide them, what sources say meanwhile, and undo.
class GlossaryBookTest final : public QObject {
    Q_OBJECT

private slots:
    void sourcesMayReviewThemselves_data()
    {
        QTest::addColumn<core::Lifecycle>("lifecycle");
        QTest::addColumn<QString>("raw");
        QTest::addColumn<TermStatus>("status");
        QTest::newRow("in review") << core::Lifecycle::Draft << u"in-review"_s << TermStatus::InReview;
        QTest::newRow("constant") << core::Lifecycle::Draft << u"IN_REVIEW"_s << TermStatus::InReview;
        QTest::newRow("draft") << core::Lifecycle::Draft << u"draft"_s << TermStatus::Draft;
        QTest::newRow("other draft") << core::Lifecycle::Draft << u"Review pending"_s << TermStatus::Draft;
        QTest::newRow("approved since") << core::Lifecycle::Active << u"in review"_s << TermStatus::Approved;
        QTest::newRow("no word") << core::Lifecycle::Unknown << QString() << TermStatus::Approved;
    }
    /// Such a term is not in force yet, so what is edited in it needs no review here.
    void sourcesMayReviewThemselves()
    {
        QFETCH(core::Lifecycle, lifecycle);
        QFETCH(TermStatus, status);
        core::Term term;
        term.lifecycle = lifecycle;
        QFETCH(QString, raw);
        term.status = raw;
        QCOMPARE(statusOf(term), status);
        QCOMPARE(isDraft(term), status == TermStatus::Draft || status == TermStatus::InReview);
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

    /// What somebody may do is known before they try, and is what happens when they do.
    void whoMayIsKnownBefore()
    {
        Desk desk;
        Lexicon named = sample();
        Entry customer = *named.find(iri(u"Customer"_s));
        customer.term.reviewers = {u"bea@x.example"_s};
        named.put(customer);
        desk.book.setBase(named);
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Better words"_s));
        QVERIFY(desk.edit(u"s"_s, u"ana"_s, iri(u"Customer"_s), u"definitions[en]"_s, u"Who buys."_s));
        const auto standing = [&](const Person &person) {
            return desk.book.standingOf(*desk.book.changeSet(u"s"_s), person);
        };
        QVERIFY(standing({u"ana"_s, {}}).needsReview);
        QVERIFY(!standing({u"Bea"_s, u"bea@x.example"_s}).isAsked); // nobody is asked before it is submitted
        QVERIFY(desk.act(Verb::Submit, u"s"_s, u"ana"_s));
        const QString wanted = u"bea@x.example has to approve “Customer”."_s;
        const Standing carl = standing({u"carl"_s, {}});
        QVERIFY(!carl.isOwn && !carl.isAsked);
        QCOMPARE(carl.waitsFor, QStringList{u"bea@x.example"_s});
        QCOMPARE(carl.waiting, wanted);
        QCOMPARE(carl.approvalRefused, wanted);
        QVERIFY(carl.rejectionRefused.endsWith(wanted));
        QCOMPARE(desk.act(Verb::Approve, u"s"_s, u"carl"_s).error().message, carl.approvalRefused);
        QCOMPARE(desk.act(Verb::Reject, u"s"_s, u"carl"_s, {}, u"No."_s).error().message,
                 carl.rejectionRefused);
        const Standing ana = standing({u"Ana"_s, {}});
        QVERIFY(ana.isOwn && !ana.isAsked);
        QVERIFY(!ana.approvalRefused.isEmpty());
        const Standing bea = standing({u"Bea"_s, u"Bea@x.example"_s});
        QVERIFY(bea.isAsked);
        QVERIFY(bea.approvalRefused.isNull() && bea.rejectionRefused.isNull());
    }

    /// Somebody who only wrote a step, and whom a term names by e-mail, is an author all the same.
    void coAuthorsAreKnownByEmail()
    {
        Desk desk;
        Lexicon named = sample();
        Entry customer = *named.find(iri(u"Customer"_s));
        customer.term.reviewers = {u"bea@x.example"_s};
        named.put(customer);
        desk.book.setBase(named);
        QVERIFY(desk.act(Verb::Open, u"s"_s, u"ana"_s, {}, u"Better words"_s));
        Operation step;
        step.uid = u"by-bea"_s;
        step.verb = Verb::Edit;
        step.changeSet = u"s"_s;
        step.author = u"Bea"_s;
        step.email = u"Bea@x.example"_s;
        step.changes = *Editor(desk.book.view(u"s"_s))
                            .edit(iri(u"Customer"_s), {{u"definitions[en]"_s, u"Who buys."_s}});
        desk.book.fold(step);
        QVERIFY(desk.act(Verb::Submit, u"s"_s, u"ana"_s));
        const ChangeSet &set = *desk.book.changeSet(u"s"_s);
        QVERIFY(desk.book.openDuties(set).empty()); // all who are named wrote in it
        QVERIFY(desk.book.standingOf(set, {u"B. Roth"_s, u"bea@x.example"_s}).isOwn);
        QVERIFY(desk.book.standingOf(set, {u"carl"_s, {}}).isAsked);
        QVERIFY(desk.act(Verb::Approve, u"s"_s, u"carl"_s));
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
        const auto back = decodeChanges(encodeChanges(changes, u"ana@x.example"_s));
        QVERIFY(back);
        QCOMPARE(back->email, u"ana@x.example"_s);
        QVERIFY(back->changes[0].fields[0].from.isUndefined());
        QVERIFY(back->changes[0].fields[1].to.isUndefined());
        QVERIFY(decodeChanges(encodeChanges(changes))->email.isEmpty());
        QVERIFY(decodeChanges("[]")->changes.empty());
        QVERIFY(!decodeChanges("{}"));
        for (int i = 0; i <= static_cast<int>(Verb::Land); ++i)
            QCOMPARE(verbFromText(QString(toText(static_cast<Verb>(i)))), static_cast<Verb>(i));
    }
};

QTEST_GUILESS_MAIN(GlossaryBookTest)
#include "tst_glossarybook.moc"
