// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossarygridmodel.h"
#include "items/glossaryrows.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonValue>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using glossary::Entry;
using glossary::Lexicon;
using items::CellChange;
using items::GlossaryCells;
using items::GlossaryGridModel;
using items::GlossaryRows;
using items::GridColumn;
using Kind = GridColumn::Kind;

namespace {

Entry term(const QString &name, const QString &parent = {})
{
    Entry entry;
    entry.term.identities = {u"shop/"_s + name.toLower()};
    entry.term.glossary = u"shop"_s;
    entry.term.name = name;
    entry.term.labels = {{u"en"_s, name}, {u"de"_s, name + u"-de"_s}};
    entry.term.definitions = {{u"en"_s, u"What %1 means."_s.arg(name)}};
    entry.term.lifecycle = core::Lifecycle::Active;
    entry.term.parent = parent.isEmpty() ? QString() : u"shop/"_s + parent;
    return entry;
}

Lexicon shop()
{
    Lexicon lexicon;
    core::Glossary glossary;
    glossary.identities = {u"shop"_s};
    glossary.name = u"Shop"_s;
    lexicon.addGlossary(glossary);
    Entry customer = term(u"Customer"_s, u"party"_s);
    customer.term.altLabels = {{u"en"_s, u"Client"_s}, {u"en"_s, u"a;b"_s}, {u"de"_s, u"Kunde"_s}};
    customer.term.owners = {{u"ana"_s, u"Steward"_s}};
    lexicon.put(term(u"Party"_s));
    lexicon.put(std::move(customer));
    lexicon.put(term(u"Order"_s));
    return lexicon;
}

GlossaryGridModel::Content contentOf(const Lexicon &lexicon)
{
    GlossaryGridModel::Content content;
    content.cells = GlossaryCells(lexicon, u"en"_s);
    content.columns = GlossaryCells::columns({u"de"_s});
    content.rows = GlossaryRows{content.cells, content.columns, {}, {}, {}, Qt::AscendingOrder}.find();
    return content;
}

std::optional<CellChange> typed(const QString &key, Kind kind, const QString &text)
{
    const GlossaryCells cells(shop(), u"en"_s);
    return cells.change(*cells.lexicon().find(key), {kind}, text);
}

QStringList labels(const std::vector<glossary::EntryPtr> &rows)
{
    QStringList labels;
    for (const glossary::EntryPtr &row : rows)
        labels.append(row->term.name);
    return labels;
}

} // namespace

class TestGlossaryGridModel final : public QObject {
    Q_OBJECT

private slots:
    void cellsShowParts_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("label") << Kind::Label << u"Customer"_s << u"labels[en]"_s;
        QTest::newRow("definition") << Kind::Definition << u"What Customer means."_s << u"definitions[en]"_s;
        QTest::newRow("status") << Kind::Status << u"approved"_s << u"status"_s;
        QTest::newRow("parent") << Kind::Parent << u"Party"_s << u"parent"_s;
        QTest::newRow("synonyms") << Kind::Synonyms << u"Client; a\\;b"_s << u"altLabels[en]"_s;
        QTest::newRow("steward") << Kind::Steward << u"ana"_s << u"owners[Steward]"_s;
        QTest::newRow("owner") << Kind::Owner << QString() << u"owners[owner]"_s;
        QTest::newRow("glossary") << Kind::Glossary << u"Shop"_s << u"glossary"_s;
        QTest::newRow("unit") << Kind::Unit << QString() << u"element.unit"_s;
    }
    void cellsShowParts()
    {
        QFETCH(const Kind, kind);
        const GlossaryCells cells(shop(), u"en"_s);
        const glossary::EntryPtr customer = cells.lexicon().find(u"shop/customer"_s);
        QTEST(cells.text(*customer, {kind}), "text");
        QTEST(cells.path(*customer, {kind}), "path");
        QCOMPARE(cells.text(*customer, {Kind::Label, u"de"_s}), u"Customer-de"_s);
        QCOMPARE(cells.path(*customer, {Kind::Synonyms, u"de"_s}), u"altLabels[de]"_s);
    }

    void whatIsTypedBecomesAPart_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("changes");
        QTest::addColumn<bool>("fails");
        const QJsonValue none(QJsonValue::Undefined);
        QTest::newRow("label") << Kind::Label << u" Patron "_s << QJsonValue(u"Patron"_s) << true << false;
        QTest::newRow("same label") << Kind::Label << u"Customer"_s << none << false << false;
        QTest::newRow("no label") << Kind::Label << u" "_s << none << true << true;
        QTest::newRow("status") << Kind::Status << u"Draft"_s << QJsonValue(u"Draft"_s) << true << false;
        QTest::newRow("no status") << Kind::Status << u"good"_s << none << true << true;
        QTest::newRow("in review") << Kind::Status << u"in review"_s << none << true << true;
        QTest::newRow("parent") << Kind::Parent << u"order"_s << QJsonValue(u"shop/order"_s) << true << false;
        QTest::newRow("top") << Kind::Parent << QString() << none << true << false;
        QTest::newRow("no parent") << Kind::Parent << u"Nobody"_s << none << true << true;
        QTest::newRow("itself") << Kind::Parent << u"Customer"_s << none << true << true;
        QTest::newRow("synonyms") << Kind::Synonyms << u"Buyer;  Client ;Buyer"_s
                                  << QJsonValue(QJsonArray{u"Buyer"_s, u"Client"_s}) << true << false;
        QTest::newRow("same synonyms") << Kind::Synonyms << u"Client;a\\;b"_s << none << false << false;
        QTest::newRow("no synonyms") << Kind::Synonyms << QString() << none << true << false;
        QTest::newRow("pattern") << Kind::Pattern << u"^C[0-9]+$"_s << QJsonValue(u"^C[0-9]+$"_s) << true
                                 << false;
        QTest::newRow("bad pattern") << Kind::Pattern << u"(("_s << none << true << true;
        QTest::newRow("glossary") << Kind::Glossary << u"Other"_s << none << true << true;
    }
    void whatIsTypedBecomesAPart()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, text);
        QFETCH(const QJsonValue, value);
        QFETCH(const bool, changes);
        QFETCH(const bool, fails);
        const std::optional<CellChange> change = typed(u"shop/customer"_s, kind, text);
        QCOMPARE(change.has_value(), changes);
        if (!change)
            return;
        QCOMPARE(!change->problem.isEmpty(), fails);
        if (!fails)
            QCOMPARE(change->value, value);
    }

    void rowsAreFoundAndOrdered()
    {
        GlossaryRows rows{
            GlossaryCells(shop(), u"en"_s), GlossaryCells::columns({}), {}, {}, {}, Qt::AscendingOrder};
        QCOMPARE(labels(rows.find()), (QStringList{u"Customer"_s, u"Order"_s, u"Party"_s}));
        rows.order = Qt::DescendingOrder;
        QCOMPARE(labels(rows.find()), (QStringList{u"Party"_s, u"Order"_s, u"Customer"_s}));
        rows.sortedBy = GridColumn{Kind::Steward};
        QCOMPARE(labels(rows.find()).first(), u"Customer"_s); // what is not stated comes last
        rows.words = u"client part"_s; // in two cells of one row
        QCOMPARE(labels(rows.find()), QStringList{u"Customer"_s});
        rows.words.clear();
        rows.glossary = u"other"_s;
        QVERIFY(rows.find().empty());
    }

    void editedRowsStayWhereTheyAre()
    {
        Lexicon lexicon = shop();
        GlossaryGridModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContent(contentOf(lexicon));
        QCOMPARE(model.rowCount(), 3);
        const QPersistentModelIndex order = model.index(model.rowOf(u"shop/order"_s), 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        lexicon.put(term(u"Order"_s)); // as new
        Entry added = term(u"Aaa"_s);
        lexicon.put(added);
        GlossaryGridModel::Content content = contentOf(lexicon);
        content.rows =
            GlossaryRows{content.cells, content.columns, {}, {}, {}, Qt::AscendingOrder}.follow(model.keys());
        model.setContent(content);
        QCOMPARE(labels(content.rows), (QStringList{u"Customer"_s, u"Order"_s, u"Party"_s, u"Aaa"_s}));
        QCOMPARE(resets.count(), 0);
        QVERIFY(order.isValid());
        QCOMPARE(order.data().toString(), u"Order"_s);
        // What is gone is left out.
        Entry gone = term(u"Customer"_s);
        gone.trashed = true;
        lexicon.put(gone);
        content = contentOf(lexicon);
        content.rows =
            GlossaryRows{content.cells, content.columns, {}, {}, {}, Qt::AscendingOrder}.follow(model.keys());
        model.setContent(content);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(order.row(), 0);
        // Another order is another table.
        std::reverse(content.rows.begin(), content.rows.end());
        model.setContent(content);
        QCOMPARE(model.index(0, 0).data().toString(), u"Aaa"_s);
    }

    void whatIsProposedIsMarked()
    {
        GlossaryGridModel model;
        GlossaryGridModel::Content content = contentOf(shop());
        content.pending[u"shop/customer"_s] = {
            {u"altLabels[en]"_s,
             {u"altLabels[en]"_s, QJsonArray{u"Buyer"_s}, QJsonArray{u"Client"_s, u"a;b"_s}}}};
        content.pending[u"shop/order"_s] = {
            {u"glossary"_s, {u"glossary"_s, QJsonValue(QJsonValue::Undefined), u"shop"_s}}};
        content.inReview = {u"shop/customer"_s};
        model.setContent(content);
        const int row = model.rowOf(u"shop/customer"_s);
        const QModelIndex synonyms = model.index(row, model.sectionOf({Kind::Synonyms}));
        QVERIFY(synonyms.data(GlossaryGridModel::IsPendingRole).toBool());
        QVERIFY(synonyms.data(Qt::ToolTipRole).toString().contains(u"Buyer"_s));
        QVERIFY(!model.index(row, 0).data(GlossaryGridModel::IsPendingRole).toBool());
        QCOMPARE(model.index(row, model.sectionOf({Kind::Status})).data().toString(), u"in review"_s);
        const QModelIndex order = model.index(model.rowOf(u"shop/order"_s), 0);
        QVERIFY(order.data(GlossaryGridModel::IsNewRole).toBool());
        QVERIFY(order.data(GlossaryGridModel::IsPendingRole).toBool());
    }

    void typingOnlyAsks()
    {
        GlossaryGridModel model;
        model.setContent(contentOf(shop()));
        QSignalSpy edited(&model, &GlossaryGridModel::edited);
        QVERIFY(!model.setData(model.index(0, 0), u"Other"_s, Qt::EditRole));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"Customer"_s);
        const int home = model.sectionOf({Kind::Glossary});
        QVERIFY(!(model.flags(model.index(0, home)) & Qt::ItemIsEditable));
    }

    void tenThousandTerms()
    {
        Lexicon lexicon = shop();
        for (int i = 0; i < 10'000; ++i)
            lexicon.put(term(u"Word %1"_s.arg(i)));
        GlossaryGridModel model;
        model.setContent(contentOf(lexicon));
        QCOMPARE(model.rowCount(), 10'003);
        QVERIFY(model.index(9'999, 0).data().isValid());
    }
};

QTEST_GUILESS_MAIN(TestGlossaryGridModel)
#include "tst_glossarygridmodel.moc"
