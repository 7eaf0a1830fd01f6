// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/changesetmodel.h"
#include "items/comparisonmodel.h"
#include "items/conflictmodel.h"
#include "items/revisionmodel.h"
#include "items/termchanges.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::items;
using glossary::ChangeSet;
using glossary::SetState;

namespace {

const QJsonValue nothing(QJsonValue::Undefined);

glossary::Lexicon sample()
{
    glossary::Lexicon lexicon;
    core::Glossary words;
    words.identities = {u"words"_s};
    words.name = u"Words"_s;
    lexicon.addGlossary(words);
    for (const QString &name : {u"Party"_s, u"Customer"_s}) {
        glossary::Entry entry;
        entry.term.identities = {name.toLower()};
        entry.term.glossary = u"words"_s;
        entry.term.labels = {{u"en"_s, name}};
        entry.term.definitions = {{u"en"_s, u"What a %1 is."_s.arg(name)}};
        lexicon.put(entry);
    }
    return lexicon;
}

ChangeSet setOf(const QString &uid, const QString &author, SetState state)
{
    ChangeSet set;
    set.uid = uid;
    set.title = u"Set "_s + uid;
    set.author = author;
    set.openedAt = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    set.state = state;
    return set;
}

/// For Ana, in a catalog where no term names a reviewer.
ChangeSetModel::Standings standings(const std::vector<ChangeSet> &sets)
{
    ChangeSetModel::Standings all;
    for (const ChangeSet &set : sets) {
        if (set.isPending())
            all.emplace(set.uid, glossary::standingOf({}, set, {u"ana"_s, {}}));
    }
    return all;
}

} // namespace

/// What is done to terms, told in rows.
class ChangeSetsTest final : public QObject {
    Q_OBJECT

private slots:
    void setsByWhatIsToBeDone()
    {
        ChangeSetModel model;
        const QAbstractItemModelTester tester(&model);
        std::vector<ChangeSet> sets{
            setOf(u"a"_s, u"ana"_s, SetState::Open),     setOf(u"b"_s, u"tom"_s, SetState::InReview),
            setOf(u"c"_s, u"tom"_s, SetState::Open),     setOf(u"d"_s, u"tom"_s, SetState::Approved),
            setOf(u"e"_s, u"ana"_s, SetState::InReview), setOf(u"f"_s, u"ana"_s, SetState::Rejected)};
        model.setSets(sets, {{u"c"_s, u"customer"_s, u"Customer"_s, u"parent"_s, {}, {}, {}}},
                      standings(sets), u"ana"_s);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data(ChangeSetModel::GroupRole).toInt(),
                 static_cast<int>(ChangeSetModel::Group::Waiting));
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        QCOMPARE(model.rowCount(model.index(1, 0)), 3); // what is in review too: one's own is no task
        QCOMPARE(model.first().data(ChangeSetModel::UidRole).toString(), u"b"_s);
        QCOMPARE(model.indexOf(u"c"_s).data(ChangeSetModel::ConflictsRole).toInt(), 1);
        QVERIFY(!model.indexOf(u"x"_s).isValid());
        // The same again resets nothing.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSets(sets, {{u"c"_s, u"customer"_s, u"Customer"_s, u"parent"_s, {}, {}, {}}},
                      standings(sets), u"ana"_s);
        QCOMPARE(reset.count(), 0);
        // Who wrote in it is an author of it, also where only the e-mail tells.
        const auto groupOf = [&] {
            const glossary::Standing standing =
                glossary::standingOf({}, sets[1], {u"ana"_s, u"Ana@x.example"_s});
            return ChangeSetModel::groupOf(sets[1], &standing, u"ana"_s);
        };
        QCOMPARE(groupOf(), ChangeSetModel::Group::Waiting);
        glossary::Operation step;
        step.author = u"Ana Pons"_s;
        step.email = u"ana@x.example"_s;
        sets[1].edits.push_back(step);
        QCOMPARE(groupOf(), ChangeSetModel::Group::Own);
    }

    /// What others are named for is no task of the person, and says whom it waits for.
    void setsThatWaitForOthers()
    {
        ChangeSetModel model;
        const QAbstractItemModelTester tester(&model);
        const std::vector<ChangeSet> sets{setOf(u"b"_s, u"tom"_s, SetState::InReview)};
        glossary::Standing standing;
        standing.waitsFor = {u"zoe"_s, u"Carl"_s};
        model.setSets(sets, {}, {{u"b"_s, standing}}, u"ana"_s);
        const QModelIndex index = model.indexOf(u"b"_s);
        QCOMPARE(index.data(ChangeSetModel::GroupRole).toInt(),
                 static_cast<int>(ChangeSetModel::Group::Others));
        QCOMPARE(index.data(ChangeSetModel::WaitsForRole).toStringList(), standing.waitsFor);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().endsWith(u"waits for zoe, Carl"_s));
        standing.isAsked = true;
        model.setSets(sets, {}, {{u"b"_s, standing}}, u"ana"_s);
        QCOMPARE(model.indexOf(u"b"_s).data(ChangeSetModel::GroupRole).toInt(),
                 static_cast<int>(ChangeSetModel::Group::Waiting));
    }

    void changesInTheWordsOfPeople()
    {
        const TermChanges words(sample(), sample());
        QCOMPARE(words.shown(u"parent"_s, u"party"_s), u"Party"_s);
        QCOMPARE(words.shown(u"glossary"_s, u"words"_s), u"Words"_s);
        QCOMPARE(words.shown(u"relations[related>customer]"_s, true), u"Customer"_s);
        QCOMPARE(words.shown(u"lifecycle"_s, u"draft"_s), u"draft"_s);
        QVERIFY(words.shown(u"parent"_s, nothing).isEmpty());
        const auto rows = words.fields({{u"owners[steward]"_s, nothing, QJsonArray{u"Ines"_s}},
                                        {u"identities"_s, nothing, QJsonArray{u"x"_s}},
                                        {u"definitions[en]"_s, u"Old words."_s, u"New words."_s}});
        QCOMPARE(rows.size(), 2U); // keys are no business of people
        QCOMPARE(rows[0].before, u"Old words."_s);
        QCOMPARE(rows[0].words.removed.size(), 1U);
        QCOMPARE(rows[0].words.removed[0].length, 3);
        QCOMPARE(rows[1].op, Comparison::Op::Added);
    }

    void termsThatComeAndGo()
    {
        glossary::Operation step;
        step.changes = {
            {u"new"_s,
             u"Basket"_s,
             u"words"_s,
             {{u"identities"_s, nothing, QJsonArray{u"new"_s}}, {u"labels[en]"_s, nothing, u"Basket"_s}}},
            {u"party"_s, u"Party"_s, u"words"_s, {{u"trashed"_s, nothing, true}}},
            {u"customer"_s,
             u"Customer"_s,
             u"words"_s,
             {{u"redirect"_s, nothing, u"party"_s}, {u"trashed"_s, nothing, true}}}};
        glossary::NetChanges net;
        net.add(step);
        const auto rows = TermChanges(sample(), sample()).rows(net);
        QCOMPARE(rows.size(), 3U); // by name
        QCOMPARE(rows[0].op, Comparison::Op::Added);
        QCOMPARE(rows[1].op, Comparison::Op::Removed);
        QCOMPARE(rows[1].after, u"merged into Party"_s);
        QCOMPARE(rows[2].op, Comparison::Op::Removed);
        QCOMPARE(rows[2].key, u"party"_s);
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setComparison(rows);
        QCOMPARE(model.index(2, 0).data(ComparisonModel::KeyRole).toString(), u"party"_s);
    }

    void whatASourceChanged()
    {
        const auto changes =
            TermChanges::fromSource({{u"definitions[en:Old words.].text"_s, u"Old words."_s, nothing},
                                     {u"definitions[en:Old words.].language"_s, u"en"_s, nothing},
                                     {u"definitions[en:New words.].text"_s, nothing, u"New words."_s},
                                     {u"definitions[en:New words.].language"_s, nothing, u"en"_s},
                                     {u"description"_s, u"Old words."_s, u"New words."_s},
                                     {u"relations[related>party].kind"_s, nothing, u"related"_s},
                                     {u"notation"_s, nothing, u"7"_s}});
        QCOMPARE(changes.size(), 3U);
        const auto about = [&](const QString &path) {
            return *std::find_if(changes.begin(), changes.end(),
                                 [&](const core::FieldChange &change) { return change.path == path; });
        };
        QCOMPARE(about(u"definitions[en]"_s).from, QJsonValue(u"Old words."_s));
        QCOMPARE(about(u"definitions[en]"_s).to, QJsonValue(u"New words."_s));
        QCOMPARE(about(u"relations[related>party]"_s).to, QJsonValue(true));
        QCOMPARE(about(u"notation"_s).to, QJsonValue(u"7"_s));
    }

    void conflictsSideBySide()
    {
        ConflictModel model;
        const QAbstractItemModelTester tester(&model);
        model.setConflicts({{u"s"_s, u"customer"_s, u"Customer"_s, u"definitions[en]"_s, u"one two"_s,
                             u"one three"_s, u"four two"_s},
                            {u"s"_s, u"gone"_s, u"Gone"_s, {}, {}, true, nothing}},
                           TermChanges(sample(), sample()));
        QCOMPARE(model.rowCount(), 2);
        const auto stretches = [&](int section) {
            return model.index(0, section).data(ComparisonModel::StretchesRole).value<QList<QPoint>>();
        };
        QCOMPARE(stretches(ConflictModel::MineSection), QList<QPoint>{QPoint(4, 5)});
        QCOMPARE(stretches(ConflictModel::TheirsSection), QList<QPoint>{QPoint(0, 4)});
        QCOMPARE(stretches(ConflictModel::BaseSection).size(), 2);
        QCOMPARE(model.index(1, ConflictModel::TheirsSection).data().toString(), u"removed in the source"_s);
    }

    void revisions()
    {
        RevisionModel model;
        const QAbstractItemModelTester tester(&model);
        glossary::Revision person;
        person.who = u"ana"_s;
        person.changeSet = u"s"_s;
        person.title = u"Clearer words"_s;
        glossary::Revision source;
        source.who = u"git"_s;
        source.title = u"0123456789abcdef"_s;
        model.setRevisions({person, source});
        QCOMPARE(model.index(0, RevisionModel::WhatSection).data().toString(), u"Clearer words"_s);
        QCOMPARE(model.index(1, RevisionModel::WhatSection).data().toString(), u"commit 0123456789"_s);
        QVERIFY(model.index(1, 0).data(RevisionModel::IsSourceRole).toBool());
    }
};

QTEST_GUILESS_MAIN(ChangeSetsTest)
#include "tst_changesets.moc"
