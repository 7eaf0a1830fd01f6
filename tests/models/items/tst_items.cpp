// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/columntreemodel.h"
#include "items/historymodel.h"
#include "items/issuemodel.h"
#include "items/searchresultsmodel.h"
#include "items/statementmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using items::ColumnTreeModel;
using items::HistoryModel;
using items::IssueModel;
using items::SearchResultsModel;
using items::StatementModel;

namespace {

core::SearchHit hitNumber(int number)
{
    core::SearchHit hit;
    hit.line.uri = {core::EntityKind::Dataset, u"key-%1"_s.arg(number), {}};
    hit.line.name = u"thing %1"_s.arg(number);
    return hit;
}

std::vector<core::SearchHit> hits(int from, int count)
{
    std::vector<core::SearchHit> all;
    all.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        all.push_back(hitNumber(from + i));
    return all;
}

core::SearchAnswer answerOf(qint64 total, int given)
{
    core::SearchAnswer answer;
    answer.total = total;
    answer.hits = hits(0, given);
    return answer;
}

core::Column columnOf(const QString &path, const QString &type = {})
{
    core::Column column;
    column.path = path;
    column.name = path.mid(path.lastIndexOf(u'.') + 1);
    column.physicalType = type;
    return column;
}

core::Dossier dossierOf(const std::vector<std::vector<core::Column>> &saidBySource)
{
    core::Dossier dossier;
    core::Dataset folded;
    for (const auto &columns : saidBySource) {
        core::Dataset dataset;
        dataset.name = u"orders"_s;
        dataset.columns = columns;
        core::Statement statement;
        statement.format = u"format%1"_s.arg(dossier.statements.size());
        statement.path = u"folder/file%1.yaml"_s.arg(dossier.statements.size());
        statement.entity = dataset;
        if (dossier.statements.empty())
            folded = dataset;
        dossier.statements.push_back(statement);
    }
    dossier.folded = folded;
    dossier.line.name = u"orders"_s;
    dossier.line.columns = static_cast<int>(folded.columns.size());
    return dossier;
}

} // namespace

class ItemsTest final : public QObject {
    Q_OBJECT

private slots:
    void resultsAreWindowed();
    void trustComesAfterTheRows();
    void failedPagesAreAskedAgain();
    void columnsNest();
    void oneDatasetNeedsNoLine();
    void sourcesOfColumnsAreNamed();
    void disagreementsComeFirst();
    void manyFilesAreOneVoice();
    void pathsReadWell_data();
    void pathsReadWell();
    void issuesSayWhere();
    void historySaysWhat();
};

void ItemsTest::resultsAreWindowed()
{
    SearchResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<int> asked;
    model.setFetcher([&](int offset, int limit) {
        QCOMPARE(limit, SearchResultsModel::pageSize);
        asked.append(offset);
    });
    model.setAnswer(answerOf(200'000, SearchResultsModel::pageSize));
    QCOMPARE(model.total(), 200'000);
    QVERIFY(model.rowCount() < 100'000); // views lay out all rows they know of
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 200'000);
    QCOMPARE(model.index(3).data().toString(), u"thing 3"_s);
    QVERIFY(!model.index(3).data(SearchResultsModel::LoadingRole).toBool());
    QCoreApplication::processEvents(); // the tester looked at the end of the list
    for (int i = 0; i < 5 && !asked.isEmpty(); ++i) {
        const int offset = asked.takeLast();
        model.addPage(offset, hits(offset, SearchResultsModel::pageSize));
        QCoreApplication::processEvents();
    }
    asked.clear();
    QVERIFY(model.index(100'000).data(SearchResultsModel::LoadingRole).toBool());
    QVERIFY(!model.index(100'000).data().isValid());
    QTRY_COMPARE(asked, QList<int>{100'000});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.addPage(100'000, hits(100'000, SearchResultsModel::pageSize));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(100'123).data().toString(), u"thing 100123"_s);
    QCOMPARE(model.rowOf(u"meshbook:dataset/key-100123"_s), 100'123);
    model.addPage(150'000, hits(150'000, 3)); // nobody asked
    QVERIFY(model.hit(150'000) == nullptr);
}

/// Marks are asked for in one go for the rows that were looked at, and told once they are there.
void ItemsTest::trustComesAfterTheRows()
{
    SearchResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<std::vector<core::Uri>> asked;
    model.setTrustFetcher([&](const std::vector<core::Uri> &uris) { asked.append(uris); });
    model.setAnswer(answerOf(100, 100));
    for (int row = 10; row < 30; ++row)
        QVERIFY(!model.index(row).data(SearchResultsModel::TrustRole).isValid());
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().size(), std::size_t(20));
    QCOMPARE(asked.first().front(), model.hit(10)->line.uri);
    // While they are under way, others wait.
    (void)model.index(50).data(SearchResultsModel::TrustRole);
    std::vector<core::TrustMarks> marks;
    for (const core::Uri &uri : asked.first()) {
        core::TrustMarks one;
        one.uri = uri;
        one.checks.met = 3;
        marks.push_back(one);
    }
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.addTrust(marks);
    QCOMPARE(changed.size(), 20);
    QCOMPARE(model.index(12).data(SearchResultsModel::TrustRole).value<core::TrustMarks>().checks.met, 3);
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(asked.last().size(), std::size_t(1));
    model.trustFailed(); // asked for again when it is looked at again
    (void)model.index(50).data(SearchResultsModel::TrustRole);
    QTRY_COMPARE(asked.size(), 3);
    // What is known stays known over the next answer, until the catalog changes.
    model.setAnswer(answerOf(100, 100));
    QVERIFY(model.index(12).data(SearchResultsModel::TrustRole).isValid());
    model.forgetTrust();
    QVERIFY(!model.index(12).data(SearchResultsModel::TrustRole).isValid());
}

void ItemsTest::failedPagesAreAskedAgain()
{
    SearchResultsModel model;
    QList<int> asked;
    model.setFetcher([&](int offset, int) { asked.append(offset); });
    model.setAnswer(answerOf(500, SearchResultsModel::pageSize));
    (void)model.index(250).data();
    QTRY_COMPARE(asked.size(), 1);
    model.pageFailed(asked.first());
    (void)model.index(250).data();
    QTRY_COMPARE(asked, (QList<int>{200, 200}));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ItemsTest::columnsNest()
{
    ColumnTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    core::EntityLine one;
    one.name = u"orders"_s;
    core::EntityLine two;
    two.name = u"lines"_s;
    model.setDatasets({one, two}, true);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data(ColumnTreeModel::LoadingRole).toBool());
    model.setDataset(0,
                     dossierOf({{columnOf(u"id"_s, u"string"_s), columnOf(u"addresses"_s, u"array<struct>"_s),
                                 columnOf(u"addresses[].country_code"_s, u"string(2)"_s),
                                 columnOf(u"orphan.deep.leaf"_s)}}));
    const QModelIndex dataset = model.index(0, 0);
    QCOMPARE(model.rowCount(dataset), 3);
    const QModelIndex addresses = model.index(1, 0, dataset);
    QCOMPARE(model.rowCount(addresses), 1);
    QVERIFY(addresses.data(ColumnTreeModel::ArrayRole).toBool());
    QCOMPARE(model.index(0, 0, addresses).data().toString(), u"country_code"_s);
    QCOMPARE(model.find(0, u"ADDRESSES.COUNTRY_CODE"_s), QModelIndex());
    QVERIFY(model.find(0, u"Addresses[].Country_Code"_s).isValid());
    QVERIFY(model.find(0, u"orphan.deep.leaf"_s).isValid());
    QCOMPARE(model.column(model.find(0, u"orphan.deep"_s))->path, u"orphan.deep"_s);
    QCOMPARE(model.columnTotal(), 4);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    model.setDataset(0, dossierOf({{columnOf(u"id"_s)}}));
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
}

void ItemsTest::oneDatasetNeedsNoLine()
{
    ColumnTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    core::EntityLine line;
    model.setDatasets({line}, false);
    QCOMPARE(model.rowCount(), 0);
    core::Column key = columnOf(u"id"_s, u"int"_s);
    key.primaryKey = true;
    key.required = true;
    key.pii = true;
    key.terms = {u"https://example.org/terms#customer-id"_s};
    model.setDataset(0, dossierOf({{key, columnOf(u"name"_s)}}));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.parent(model.index(0, 0)).isValid());
    const auto text = [&](int section) { return model.index(0, section).data().toString(); };
    QCOMPARE(text(ColumnTreeModel::KeySection), u"PK"_s);
    QCOMPARE(text(ColumnTreeModel::ClassSection), u"PII"_s);
    QCOMPARE(text(ColumnTreeModel::TermSection), u"customer-id"_s);
    core::EntityLine term;
    term.name = u"Customer ID"_s;
    term.summary = u"Names one customer."_s;
    model.setTerm(key.terms.first(), term);
    QCOMPARE(text(ColumnTreeModel::TermSection), u"Customer ID"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Customer ID"_s));
}

void ItemsTest::sourcesOfColumnsAreNamed()
{
    ColumnTreeModel model;
    model.setDatasets({core::EntityLine()}, false);
    model.setDataset(0,
                     dossierOf({{columnOf(u"amount"_s, u"decimal(12, 2)"_s), columnOf(u"id"_s, u"INT"_s)},
                                {columnOf(u"AMOUNT"_s, u"double"_s), columnOf(u"id"_s, u"int"_s)}}));
    const QModelIndex amount = model.find(0, u"amount"_s);
    QCOMPARE(amount.data(ColumnTreeModel::SaidByRole).toStringList(),
             (QStringList{u"format0"_s, u"format1"_s}));
    QVERIFY(amount.data(ColumnTreeModel::DriftRole).toBool());
    QVERIFY(!model.find(0, u"id"_s).data(ColumnTreeModel::DriftRole).toBool());
}

void ItemsTest::disagreementsComeFirst()
{
    core::Dossier dossier = dossierOf({{columnOf(u"id"_s, u"varchar(12)"_s)},
                                       {columnOf(u"ID"_s, u"VARCHAR( 12 )"_s)},
                                       {columnOf(u"id"_s, u"bigint"_s)}});
    std::get<core::Dataset>(dossier.statements[1].entity).nativeId = u"other"_s;
    std::get<core::Dataset>(dossier.statements[1].entity).rowCount = 1;
    std::get<core::Dataset>(dossier.statements[2].entity).rowCount = 2;
    StatementModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(items::StatementTable::of(dossier), dossier.statements);
    QCOMPARE(model.disagreements(), 1);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data(StatementModel::FieldRole).toString(), u"columns[id].physicalType"_s);
    QCOMPARE(first.data().toString(), u"id › physicalType"_s);
    QVERIFY(first.data(StatementModel::DisagreesRole).toBool());
    QCOMPARE(first.data(StatementModel::OtherValuesRole).toInt(), 1);
    QCOMPARE(model.index(0, StatementModel::ValueSection).data().toString(), u"varchar(12)"_s);
    QCOMPARE(model.rowCount(first), 3);
    QVERIFY(
        model.index(1, 0, first).data(StatementModel::InForceRole).toBool()); // but for letters and spaces
    QVERIFY(!model.index(2, 0, first).data(StatementModel::InForceRole).toBool());
    QCOMPARE(model.index(2, StatementModel::ValueSection, first).data().toString(), u"bigint"_s);
    QCOMPARE(model.index(2, StatementModel::PlaceSection, first).data().toString(), u"folder/file2.yaml"_s);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"sources disagree"_s));
}

void ItemsTest::manyFilesAreOneVoice()
{
    core::Dossier dossier;
    for (int i = 0; i < 95; ++i) {
        core::Dataset dataset;
        dataset.name = u"orders"_s;
        dataset.tags = {i == 0 ? u"gold"_s : u"daily"_s};
        core::Statement statement;
        statement.source = u"mesh"_s;
        statement.format = i == 0 ? u"odcs"_s : u"dbt-run-results"_s;
        statement.path = u"runs/%1.json"_s.arg(i);
        statement.entity = dataset;
        dossier.statements.push_back(statement);
    }
    core::Dataset folded;
    folded.name = u"orders"_s;
    folded.tags = {u"gold"_s, u"daily"_s};
    dossier.folded = folded;
    StatementModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(items::StatementTable::of(dossier), dossier.statements);
    QCOMPARE(model.disagreements(), 0);
    QCOMPARE(model.speakers(), (QStringList{u"ODCS · mesh"_s, u"dbt run results · mesh"_s}));
    QCOMPARE(model.columnCount(), static_cast<int>(StatementModel::SectionCount));
    int names = -1;
    int tags = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString field = model.index(row, 0).data(StatementModel::FieldRole).toString();
        names = field == "name"_L1 ? row : names;
        tags = field == "tags"_L1 ? row : tags;
    }
    QVERIFY(names >= 0 && tags >= 0);
    const QModelIndex name = model.index(names, 0);
    QCOMPARE(model.rowCount(name), 2);
    const QModelIndex runs = model.index(1, 0, name);
    QCOMPARE(model.rowCount(runs), 94);
    const QModelIndex last = model.index(93, StatementModel::PlaceSection, runs);
    QCOMPARE(last.data().toString(), u"runs/94.json"_s);
    QCOMPARE(last.data(StatementModel::StatementRole).toInt(), 94);
    QCOMPARE(model.index(tags, StatementModel::ValueSection).data().toString(), u"gold, daily"_s); // united
}

void ItemsTest::pathsReadWell_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"description"_s << u"description"_s;
    QTest::newRow("column") << u"columns[id].physicalType"_s << u"id › physicalType"_s;
    QTest::newRow("nested") << u"columns[addresses[].city].logicalType"_s
                            << u"addresses[].city › logicalType"_s;
    QTest::newRow("rule") << u"columns[id].rules[unique].dimension"_s << u"id › rules[unique].dimension"_s;
    QTest::newRow("list") << u"owners[ana].role"_s << u"owners ana › role"_s;
    QTest::newRow("element") << u"tags[x]"_s << u"tags x"_s;
    QTest::newRow("unclosed") << u"columns[id"_s << u"id"_s;
    QTest::newRow("empty") << QString() << QString();
}

void ItemsTest::pathsReadWell()
{
    QFETCH(QString, path);
    QFETCH(QString, shown);
    QCOMPARE(items::StatementTable::shownPath(path), shown);
}

void ItemsTest::issuesSayWhere()
{
    core::FileIssue issue;
    issue.path = u"a/b.yaml"_s;
    issue.issue = {core::Severity::Warning, u"odcs.drift"_s, u"Declares 3.0."_s, {12, 4}};
    IssueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIssues({issue});
    issue.issue.at = {};
    model.append({issue});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, IssueModel::PlaceSection).data().toString(), u"a/b.yaml:12"_s);
    QCOMPARE(model.index(1, IssueModel::PlaceSection).data().toString(), u"a/b.yaml"_s);
    QCOMPARE(model.index(0, 0).data(IssueModel::LineRole).toInt(), 12);
}

void ItemsTest::historySaysWhat()
{
    core::Event event;
    event.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    event.op = 1;
    event.field = u"columns[id].required"_s;
    event.from = false;
    event.to = true;
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHistory({event});
    QCOMPARE(model.index(0, HistoryModel::FromSection).data().toString(), u"no"_s);
    QCOMPARE(model.index(0, HistoryModel::ToSection).data().toString(), u"yes"_s);
    // Another version of the contract, later.
    core::Event other = event;
    other.at = event.at.addDays(1);
    other.op = 0;
    other.field.clear();
    model.addHistory(u"2.0.0"_s, {other});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, HistoryModel::FieldSection).data().toString(),
             u"Version 2.0.0: Added to the catalog"_s);
    QCOMPARE(model.index(0, 0).data(HistoryModel::VersionRole).toString(), u"2.0.0"_s);
    QVERIFY(model.index(1, 0).data(HistoryModel::VersionRole).toString().isNull());
    QCOMPARE(model.history().at(1).field, event.field);
}

QTEST_GUILESS_MAIN(ItemsTest)
#include "tst_items.moc"
