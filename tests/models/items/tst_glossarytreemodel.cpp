// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossarytreemodel.h"
#include "support/processorclock.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using items::GlossaryTreeModel;
using items::TermOutline;
using Grouping = TermOutline::Grouping;

namespace {

glossary::Entry term(const QString &key, const QString &label, const QString &parent = {},
                     core::Lifecycle lifecycle = core::Lifecycle::Active)
{
    glossary::Entry entry;
    entry.term.identities = {key};
    entry.term.name = label;
    entry.term.labels = {{u"en"_s, label}};
    entry.term.glossary = u"urn:g"_s;
    entry.term.parent = parent;
    entry.term.lifecycle = lifecycle;
    return entry;
}

glossary::Lexicon sample()
{
    glossary::Lexicon lexicon;
    core::Glossary home;
    home.identities = {u"urn:g"_s};
    home.name = u"Harbour"_s;
    lexicon.addGlossary(home);
    lexicon.put(term(u"urn:party"_s, u"Party"_s));
    glossary::Entry customer = term(u"urn:customer"_s, u"Customer"_s, u"urn:party"_s);
    customer.term.labels.push_back({u"de"_s, u"Kunde"_s});
    customer.term.altLabels = {{u"en"_s, u"Account holder"_s}};
    customer.term.owners = {{u"Ines"_s, u"steward"_s}, {u"Tom"_s, u"steward"_s}};
    customer.term.domain = u"Sales"_s;
    lexicon.put(customer);
    lexicon.put(term(u"urn:guest"_s, u"Guest customer"_s, u"urn:customer"_s, core::Lifecycle::Draft));
    glossary::Entry order = term(u"urn:order"_s, u"Order"_s);
    order.term.abbreviations = {u"ORD"_s};
    lexicon.put(order);
    return lexicon;
}

QStringList labels(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row)
        all.append(model.index(row, 0, parent).data().toString());
    return all;
}

void show(GlossaryTreeModel &model, const glossary::Lexicon &lexicon, const TermOutline::Rules &rules = {})
{
    model.setOutline(TermOutline::of(lexicon, rules, model.outline().get()));
}

} // namespace

class GlossaryTreeModelTest final : public QObject {
    Q_OBJECT

private slots:
    void hierarchy();
    void groupings();
    void filterFindsDeepTermsAndOtherNames();
    void languagesFallBack();
    void edgesOfFiles();
    void anUpdateTellsOnlyWhatDiffers();
    void chosenRowsSurviveRenames();
    void trash();
    void dragAndDrop();
    void randomUpdatesKeepTheModelSound();
    void manyTerms();
    void manySiblings();
};

void GlossaryTreeModelTest::hierarchy()
{
    GlossaryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    show(model, sample());
    QCOMPARE(labels(model), QStringList{u"Harbour"_s});
    const QModelIndex home = model.index(0, 0);
    QCOMPARE(labels(model, home), (QStringList{u"Order"_s, u"Party"_s}));
    QCOMPARE(home.data(GlossaryTreeModel::CountRole).toInt(), 4);
    QVERIFY(!model.isTerm(home));
    const QModelIndex guest = model.indexOf(u"urn:guest"_s);
    QCOMPARE(guest.data().toString(), u"Guest customer"_s);
    QCOMPARE(guest.parent().data().toString(), u"Customer"_s);
    QCOMPARE(guest.parent().data(GlossaryTreeModel::CountRole).toInt(), 1);
    QCOMPARE(model.headingOf(guest), home);
    QCOMPARE(guest.data(Qt::AccessibleTextRole).toString(), u"Guest customer, draft"_s);
    QCOMPARE(model.outline()->counted(glossary::TermStatus::Approved), 3);
    QCOMPARE(model.outline()->counted(glossary::TermStatus::Draft), 1);
    QVERIFY(!model.indexOf(u"urn:nobody"_s).isValid());
}

void GlossaryTreeModelTest::groupings()
{
    GlossaryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TermOutline::Rules rules;
    rules.grouping = Grouping::Letter;
    show(model, sample(), rules);
    QCOMPARE(labels(model), (QStringList{u"C"_s, u"G"_s, u"O"_s, u"P"_s}));
    QCOMPARE(labels(model, model.index(1, 0)), QStringList{u"Guest customer"_s});
    rules.grouping = Grouping::Domain;
    show(model, sample(), rules);
    QCOMPARE(labels(model), (QStringList{u"Sales"_s, u"Without a domain"_s}));
    rules.grouping = Grouping::Status;
    rules.inReview = {u"urn:order"_s};
    show(model, sample(), rules);
    QCOMPARE(labels(model), (QStringList{u"Draft"_s, u"In review"_s, u"Approved"_s}));
    rules.grouping = Grouping::Steward;
    show(model, sample(), rules);
    QCOMPARE(labels(model), (QStringList{u"Ines"_s, u"Tom"_s, u"Without a steward"_s}));
    QCOMPARE(labels(model, model.index(1, 0)), QStringList{u"Customer"_s});
    QCOMPARE(model.indexOf(u"urn:customer"_s).parent().data().toString(), u"Ines"_s);
}

void GlossaryTreeModelTest::filterFindsDeepTermsAndOtherNames()
{
    GlossaryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, sample());
    TermOutline::Rules rules;
    rules.filter = u"guest"_s;
    show(model, sample(), rules);
    const QModelIndex guest = model.indexOf(u"urn:guest"_s);
    QVERIFY(guest.isValid() && guest.data(GlossaryTreeModel::FoundRole).toBool());
    QVERIFY(!guest.parent().data(GlossaryTreeModel::FoundRole).toBool()); // shown as the way there
    QVERIFY(!model.indexOf(u"urn:order"_s).isValid());
    QCOMPARE(model.outline()->found(), 1);
    rules.filter = u"ACCOUNT  hold"_s;
    show(model, sample(), rules);
    QCOMPARE(model.indexOf(u"urn:customer"_s).data(GlossaryTreeModel::NoteRole).toString(),
             u"Account holder"_s);
    rules.filter = u"ord"_s;
    show(model, sample(), rules);
    QVERIFY(model.indexOf(u"urn:order"_s).isValid());
    rules.filter = u"no such word"_s;
    show(model, sample(), rules);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.outline()->total(), 4);
    rules.filter.clear();
    show(model, sample(), rules);
    QVERIFY(model.indexOf(u"urn:guest"_s).isValid());
}

void GlossaryTreeModelTest::languagesFallBack()
{
    GlossaryTreeModel model;
    TermOutline::Rules rules;
    rules.language = u"de"_s;
    show(model, sample(), rules);
    QCOMPARE(model.indexOf(u"urn:customer"_s).data().toString(), u"Kunde"_s);
    QCOMPARE(model.indexOf(u"urn:order"_s).data().toString(), u"Order"_s);
    QCOMPARE(model.outline()->languages(), (QStringList{u"de"_s, u"en"_s}));
}

/// A parent that is nowhere, one in the trash, a circle, a glossary that nothing describes.
void GlossaryTreeModelTest::edgesOfFiles()
{
    glossary::Lexicon lexicon = sample();
    lexicon.put(term(u"urn:lost"_s, u"Lost"_s, u"urn:nowhere"_s));
    lexicon.put(term(u"urn:a"_s, u"Circle a"_s, u"urn:b"_s));
    lexicon.put(term(u"urn:b"_s, u"Circle b"_s, u"urn:a"_s));
    lexicon.put(term(u"urn:self"_s, u"Self"_s, u"urn:self"_s));
    glossary::Entry gone = term(u"urn:gone"_s, u"Gone"_s);
    gone.trashed = true;
    lexicon.put(gone);
    lexicon.put(term(u"urn:left"_s, u"Left"_s, u"urn:gone"_s));
    glossary::Entry other = term(u"urn:other"_s, u"Other"_s);
    other.term.glossary = u"https://example.org/words"_s;
    lexicon.put(other);
    GlossaryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, lexicon);
    for (const QString &key :
         {u"urn:lost"_s, u"urn:a"_s, u"urn:b"_s, u"urn:self"_s, u"urn:left"_s, u"urn:other"_s})
        QVERIFY2(model.indexOf(key).isValid(), qPrintable(key));
    QVERIFY(!model.indexOf(u"urn:gone"_s).isValid());
    QCOMPARE(labels(model), (QStringList{u"Harbour"_s, u"words"_s}));
}

void GlossaryTreeModelTest::anUpdateTellsOnlyWhatDiffers()
{
    GlossaryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    glossary::Lexicon lexicon = sample();
    show(model, lexicon);
    const QPersistentModelIndex customer(model.indexOf(u"urn:customer"_s));
    const QPersistentModelIndex order(model.indexOf(u"urn:order"_s));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    lexicon.put(term(u"urn:new"_s, u"Pallet"_s));
    show(model, lexicon);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(labels(model, model.index(0, 0)), (QStringList{u"Order"_s, u"Pallet"_s, u"Party"_s}));
    glossary::Entry moved = *lexicon.find(u"urn:customer"_s);
    moved.term.parent.clear();
    lexicon.put(moved);
    show(model, lexicon);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!customer.isValid()); // stands elsewhere: the tree finds it by its key
    QCOMPARE(model.indexOf(u"urn:guest"_s).parent(), model.indexOf(u"urn:customer"_s));
    QVERIFY(order.isValid());
    lexicon.remove(u"urn:new"_s);
    show(model, lexicon);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(order.data().toString(), u"Order"_s);
}

void GlossaryTreeModelTest::chosenRowsSurviveRenames()
{
    GlossaryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    glossary::Lexicon lexicon = sample();
    show(model, lexicon);
    const QPersistentModelIndex order(model.indexOf(u"urn:order"_s));
    const QPersistentModelIndex customer(model.indexOf(u"urn:customer"_s));
    QCOMPARE(order.row(), 0);
    lexicon.put(term(u"urn:order"_s, u"Zeppelin"_s));
    show(model, lexicon);
    QVERIFY(order.isValid() && customer.isValid());
    QCOMPARE(order.row(), 1);
    QCOMPARE(order.data().toString(), u"Zeppelin"_s);
}

void GlossaryTreeModelTest::trash()
{
    glossary::Lexicon lexicon = sample();
    glossary::Entry gone = *lexicon.find(u"urn:order"_s);
    gone.trashed = true;
    gone.redirect = u"urn:customer"_s;
    lexicon.put(gone);
    GlossaryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEditable(true);
    show(model, lexicon);
    QCOMPARE(model.outline()->trashed(), 1);
    TermOutline::Rules rules;
    rules.trash = true;
    show(model, lexicon, rules);
    const QModelIndex order = model.indexOf(u"urn:order"_s);
    QVERIFY(order.isValid());
    QCOMPARE(order.data(GlossaryTreeModel::NoteRole).toString(), u"now Customer"_s);
    QVERIFY(!model.flags(order).testFlag(Qt::ItemIsEditable));
}

void GlossaryTreeModelTest::dragAndDrop()
{
    GlossaryTreeModel model;
    show(model, sample());
    const QModelIndex customer = model.indexOf(u"urn:customer"_s);
    QVERIFY(!model.flags(customer).testFlag(Qt::ItemIsDragEnabled));
    model.setEditable(true);
    QVERIFY(model.flags(customer).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({customer}));
    QCOMPARE(GlossaryTreeModel::termsIn(data.get()), QStringList{u"urn:customer"_s});
    const auto can = [&](const QString &key) {
        return model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(key));
    };
    QVERIFY(can(u"urn:order"_s));
    QVERIFY(!can(u"urn:customer"_s));
    QVERIFY(!can(u"urn:guest"_s)); // below itself
    QSignalSpy wanted(&model, &GlossaryTreeModel::moveWanted);
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(u"urn:order"_s)));
    QCOMPARE(wanted.takeFirst(), (QVariantList{QStringList{u"urn:customer"_s}, u"urn:order"_s, QString()}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(0, 0)));
    QCOMPARE(wanted.takeFirst(), (QVariantList{QStringList{u"urn:customer"_s}, QString(), u"urn:g"_s}));
    QMimeData foreign;
    foreign.setText(u"urn:customer"_s);
    QVERIFY(GlossaryTreeModel::termsIn(&foreign).isEmpty());
    QSignalSpy renamed(&model, &GlossaryTreeModel::renameWanted);
    QVERIFY(!model.setData(customer, u" Client  of ours "_s, Qt::EditRole));
    QCOMPARE(renamed.takeFirst(), (QVariantList{u"urn:customer"_s, u"Client of ours"_s}));
    QVERIFY(!model.setData(customer, u"  "_s, Qt::EditRole));
    QVERIFY(renamed.isEmpty());
}

void GlossaryTreeModelTest::randomUpdatesKeepTheModelSound()
{
    GlossaryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    glossary::Lexicon lexicon = sample();
    quint32 seed = 7;
    const auto random = [&seed](int below) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        return static_cast<int>((seed >> 16U) % static_cast<quint32>(below));
    };
    for (int step = 0; step < 120; ++step) {
        const QString key = u"urn:t%1"_s.arg(random(25));
        switch (random(4)) {
        case 0:
            lexicon.remove(key);
            break;
        case 1: {
            glossary::Entry entry = term(key, u"Term %1"_s.arg(random(99)), u"urn:t%1"_s.arg(random(25)));
            entry.trashed = random(5) == 0;
            lexicon.put(entry);
            break;
        }
        default:
            lexicon.put(term(key, u"Term %1"_s.arg(random(99)), random(2) == 0 ? u"urn:party"_s : QString()));
        }
        TermOutline::Rules rules;
        rules.filter = random(3) == 0 ? u"%1"_s.arg(random(9)) : QString();
        show(model, lexicon, rules);
        // What it says after all updates is what it says of that state alone.
        GlossaryTreeModel fresh;
        show(fresh, lexicon, rules);
        const std::function<void(const QModelIndex &, const QModelIndex &)> compare =
            [&](const QModelIndex &a, const QModelIndex &b) {
                QCOMPARE(labels(model, a), labels(fresh, b));
                for (int row = 0; row < fresh.rowCount(b); ++row)
                    compare(model.index(row, 0, a), fresh.index(row, 0, b));
            };
        compare({}, {});
        if (QTest::currentTestFailed())
            return;
    }
}

void GlossaryTreeModelTest::manyTerms()
{
    glossary::Lexicon lexicon;
    core::Glossary home;
    home.identities = {u"urn:g"_s};
    home.name = u"Large"_s;
    lexicon.addGlossary(home);
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i)
        lexicon.put(term(u"urn:%1"_s.arg(i), u"Term number %1"_s.arg(i),
                         i < 100 ? QString() : u"urn:%1"_s.arg(i / 100)));
    GlossaryTreeModel model;
    show(model, lexicon);
    QCOMPARE(model.index(0, 0).data(GlossaryTreeModel::CountRole).toInt(), count);
    QCOMPARE(model.rowCount(model.index(0, 0)), 100);
    lexicon.put(term(u"urn:99999"_s, u"Another name"_s, u"urn:999"_s));
    const auto next = TermOutline::of(lexicon, {}, model.outline().get());
    const tests::ProcessorClock clock;
    model.setOutline(next);
    QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed()))); // a frame, on a slow one
    QCOMPARE(model.indexOf(u"urn:99999"_s).data().toString(), u"Another name"_s);
}

/// A glossary without levels: what comes, goes and is renamed among many siblings is one small step for the
/// views, wherever it stands, and nothing is sorted. How long that takes is bench_glossary's.
void GlossaryTreeModelTest::manySiblings()
{
    glossary::Lexicon lexicon;
    core::Glossary home;
    home.identities = {u"urn:g"_s};
    home.name = u"Flat"_s;
    lexicon.addGlossary(home);
    constexpr int count = 3'000;
    const auto put = [&](int number, const QString &label) {
        lexicon.put(term(u"urn:%1"_s.arg(number), label, {}));
    };
    for (int i = 0; i < count; ++i)
        put(i, u"Term %1"_s.arg(i, 6, 10, QChar(u'0')));
    GlossaryTreeModel model;
    show(model, lexicon);
    const QModelIndex top = model.index(0, 0);
    QCOMPARE(model.rowCount(top), count);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy sorted(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const auto update = [&] { model.setOutline(TermOutline::of(lexicon, {}, model.outline().get())); };
    const QPersistentModelIndex kept(model.indexOf(u"urn:500"_s));
    put(10, u"Term 002999 a"_s); // down to the end
    update();
    QCOMPARE(model.indexOf(u"urn:10"_s).row(), count - 1);
    put(2'900, u"A first one"_s); // up to the beginning
    update();
    QCOMPARE(model.indexOf(u"urn:2900"_s).row(), 0);
    QCOMPARE(moved.count(), 2);
    lexicon.remove(u"urn:1500"_s);
    update();
    QCOMPARE(removed.count(), 1);
    put(count, u"Term 000300 a"_s);
    update();
    QCOMPARE(inserted.count(), 1);
    QVERIFY(sorted.isEmpty());
    QCOMPARE(model.rowCount(top), count);
    QCOMPARE(QModelIndex(kept), model.indexOf(u"urn:500"_s));
    // Two names at once are more than a move.
    put(20, u"Zebra"_s);
    put(30, u"Aardvark"_s);
    update();
    QCOMPARE(sorted.count(), 1);
    QCOMPARE(model.indexOf(u"urn:30"_s).row(), 1);
    QCOMPARE(model.indexOf(u"urn:20"_s).row(), count - 1);
}

QTEST_GUILESS_MAIN(GlossaryTreeModelTest)
#include "tst_glossarytreemodel.moc"
