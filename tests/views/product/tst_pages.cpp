// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/columntreemodel.h"
#include "items/searchresultsmodel.h"
#include "items/statementmodel.h"
#include "sample/samplemesh.h"
#include "services/catalogservice.h"
#include "store/workspace.h"
#include "sync/readerregistry.h"
#include "sync/syncengine.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/code/codepage.h"
#include "views/code/codepanel.h"
#include "views/code/codeview.h"
#include "views/product/contractview.h"
#include "views/product/pagefactory.h"
#include "views/product/schemaview.h"
#include "views/product/statementsview.h"
#include "views/product/thingpage.h"
#include "views/search/discoverpage.h"
#include "views/search/previewpanel.h"
#include "views/search/thingwords.h"
#include "views/theme/theme.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

/// The pages over a real workspace with the sample mesh in it.
class PagesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void typingSearches();
    void keysOpenMatches();
    void facetsNarrow();
    void nothingMatches();
    void unfinishedQueriesLoseNothing();
    void typingErrorsArePutRight();
    void columnsAreHits();
    void productShowsItsSchema();
    void everyKindHasAPage();
    void columnAddressChoosesTheColumn();
    void statementsCompareSources();
    void syncsKeepThePlace_data();
    void syncsKeepThePlace();
    void unchangedThingsStayAsTheyAre();
    void filesOpenAtTheirLine();
    void controlsHaveNames();

private:
    [[nodiscard]] QUrl first(const QString &query, core::EntityKind kind);
    void grab(QWidget *page, const QString &name);
    /// Until every question to the catalog is answered and shown.
    void settle();
    template <typename T>
    T *open(const QUrl &url, std::unique_ptr<Page> &owner);
    /// Another word on the customer 360 table comes in by a sync.
    void changeDescription(const QString &text);
    void sync();

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<Theme> m_theme;
    QString m_sourceUid;
};

void PagesTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qApp);
    m_theme->setScheme(Theme::Scheme::Light);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto mesh = sample::writeSampleMesh(m_folder.filePath(u"mesh"_s), now.date());
    QVERIFY2(mesh, mesh ? "" : qPrintable(mesh.error().message));
    auto workspace = store::Workspace::open(m_folder.filePath(u"workspace"_s), now);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
    m_workspace = std::move(*workspace);
    core::Source source;
    source.name = u"harbour-goods"_s;
    source.kind = u"folder"_s;
    source.location = m_folder.filePath(u"mesh"_s);
    source.addedAt = now;
    const auto added = m_workspace->ledger().addSource(source);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    sync();
    m_catalog = std::make_unique<services::CatalogService>(*m_workspace);
}

void PagesTest::sync()
{
    const sync::ReaderRegistry registry;
    sync::SyncEngine engine(*m_workspace, registry);
    const auto sources = m_workspace->ledger().sources();
    QVERIFY(sources && sources->size() == 1);
    m_sourceUid = sources->front().uid;
    const auto report = engine.sync(sources->front(), {}, {}, [](const core::SyncProgress &) {});
    QVERIFY2(!report.failed, qPrintable(report.error.message));
}

void PagesTest::changeDescription(const QString &text)
{
    QFile file(m_folder.filePath(u"mesh/customer/customer_360.odcs.yaml"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QString contract = QString::fromUtf8(file.readAll());
    file.close();
    static const QRegularExpression granularity(u"dataGranularityDescription: .*"_s);
    QVERIFY(contract.contains(granularity));
    contract.replace(granularity, u"dataGranularityDescription: "_s + text);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(contract.toUtf8()), contract.toUtf8().size());
    file.close();
    sync();
    emit m_catalog->changed();
}

void PagesTest::cleanupTestCase()
{
    m_catalog.reset();
    m_workspace.reset();
}

void PagesTest::grab(QWidget *page, const QString &name)
{
    const QString folder = qEnvironmentVariable("MESHBOOK_PICTURES");
    if (folder.isEmpty())
        return;
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme->setScheme(scheme);
        QCoreApplication::processEvents();
        page->grab().save(folder + u'/' + name + u'-' + Theme::schemeName(scheme) + u".png"_s);
    }
    m_theme->setScheme(Theme::Scheme::Light);
}

void PagesTest::settle()
{
    QTRY_COMPARE(m_catalog->pendingQuestions(), 0);
    QCoreApplication::processEvents();
}

QUrl PagesTest::first(const QString &query, core::EntityKind kind)
{
    core::SearchRequest request;
    request.text = query;
    request.filters.insert(u"type"_s, {QString(core::toText(kind))});
    auto future = m_catalog->search(request);
    future.waitForFinished();
    const auto answer = future.result();
    return answer && !answer->hits.empty() ? things::url(answer->hits.front().line.uri) : QUrl();
}

template <typename T>
T *PagesTest::open(const QUrl &url, std::unique_ptr<Page> &owner)
{
    owner.reset(makeCatalogPage(url, *m_catalog, nullptr));
    auto *page = qobject_cast<T *>(owner.get());
    if (page != nullptr) {
        page->resize(1120, 672); // a 1280 x 800 window without rail, bars and tabs
        page->show();
        (void)QTest::qWaitForWindowExposed(page);
    }
    return page;
}

void PagesTest::typingSearches()
{
    std::unique_ptr<Page> owner;
    auto *page = open<DiscoverPage>(QUrl(u"meshbook:search"_s), owner);
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->model()->rowCount() > 100);
    const int all = page->model()->rowCount();
    QSignalSpy answered(page, &DiscoverPage::answered);
    page->setQuery(u"c"_s);
    page->setQuery(u"cus"_s);
    page->setQuery(u"customer"_s);
    QTRY_COMPARE(answered.size(), 1); // what was typed over is not searched for
    QVERIFY(page->model()->rowCount() < all);
    QVERIFY(page->list()->currentIndex().data().toString().contains(u"customer"_s, Qt::CaseInsensitive));
    QCOMPARE(things::parse(page->uri()).has_value(), false);
    QVERIFY(page->uri().toString().contains(u"q=customer"_s));
    auto *preview = page->findChild<PreviewPanel *>();
    QVERIFY(preview != nullptr);
    QTRY_VERIFY(preview->isComplete());
    grab(page, u"discover"_s);
}

void PagesTest::keysOpenMatches()
{
    std::unique_ptr<Page> owner;
    auto *page = open<DiscoverPage>(QUrl(u"meshbook:search?q=customer"_s), owner);
    QTRY_VERIFY(page->model()->rowCount() > 2);
    QSignalSpy navigated(page, &Page::navigateRequested);
    page->moveSelection(Qt::Key_Down);
    QCOMPARE(page->list()->currentIndex().row(), 1);
    QTest::keyClick(page->list(), Qt::Key_Return);
    QCOMPARE(navigated.size(), 1);
    QTest::keyClick(page->list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(navigated.size(), 2);
    QCOMPARE(navigated.at(1).at(1).value<OpenIn>(), OpenIn::NewTab);
    page->setQuery(u"customer 360"_s);
    page->openCurrent(OpenIn::CurrentTab); // before the answer is there
    QTRY_COMPARE(navigated.size(), 3);
}

void PagesTest::facetsNarrow()
{
    std::unique_ptr<Page> owner;
    auto *page = open<DiscoverPage>(QUrl(u"meshbook:search?type=product"_s), owner);
    QTRY_VERIFY(page->model()->rowCount() > 0);
    QCOMPARE(page->filters().value(u"type"_s), QStringList{u"product"_s});
    for (int row = 0; row < page->model()->rowCount(); ++row)
        QCOMPARE(page->model()->index(row).data(items::SearchResultsModel::KindRole).toInt(),
                 static_cast<int>(core::EntityKind::Product));
}

void PagesTest::nothingMatches()
{
    std::unique_ptr<Page> owner;
    auto *page = open<DiscoverPage>(QUrl(u"meshbook:search?q=xyzzyqqq"_s), owner);
    QTRY_COMPARE(page->states()->shown(), ViewStates::Shown::NoMatch);
    grab(page, u"nomatch"_s);
}

/// While a quotation mark or a value is still to come, what was found before stays, and the page says why.
void PagesTest::unfinishedQueriesLoseNothing()
{
    std::unique_ptr<Page> owner;
    auto *page = open<DiscoverPage>(QUrl(u"meshbook:search?q=customer"_s), owner);
    QTRY_VERIFY(page->model()->rowCount() > 0);
    const int rows = page->model()->rowCount();
    QSignalSpy answered(page, &DiscoverPage::answered);
    page->setQuery(u"customer type:"_s);
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(page->model()->rowCount(), rows);
    QCOMPARE(page->states()->shown(), ViewStates::Shown::Content);
    page->setQuery(u"customer type:term"_s);
    QTRY_COMPARE(answered.count(), 2);
    QVERIFY(page->model()->rowCount() > 0);
    // With nothing there yet it says so in the middle.
    auto *other = open<DiscoverPage>(QUrl(u"meshbook:search?q=%22cust"_s), owner);
    QTRY_COMPARE(other->states()->shown(), ViewStates::Shown::NoMatch);
}

void PagesTest::typingErrorsArePutRight()
{
    std::unique_ptr<Page> owner;
    auto *page = open<DiscoverPage>(QUrl(u"meshbook:search?q=custmer"_s), owner);
    QTRY_VERIFY(page->model()->rowCount() > 0);
    const QList<TextLabel *> labels = page->findChildren<TextLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const TextLabel *label) { return label->text().contains("customer"_L1); }));
}

void PagesTest::columnsAreHits()
{
    std::unique_ptr<Page> owner;
    auto *page = open<DiscoverPage>(QUrl(u"meshbook:search?q=customer_id&type=column"_s), owner);
    QTRY_VERIFY(page->model()->rowCount() > 0);
    for (int row = 0; row < std::min(page->model()->rowCount(), 5); ++row) {
        const auto hit =
            page->model()->index(row).data(items::SearchResultsModel::HitRole).value<core::SearchHit>();
        QVERIFY(!hit.line.uri.column.isEmpty());
    }
}

void PagesTest::productShowsItsSchema()
{
    std::unique_ptr<Page> owner;
    auto *page = open<ThingPage>(first(u"customer 360"_s, core::EntityKind::Product), owner);
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->isLoaded());
    grab(page, u"product-overview"_s);
    page->showSection(u"schema"_s);
    auto *schema = qobject_cast<SchemaView *>(page->sectionWidget());
    QVERIFY(schema != nullptr);
    QTRY_VERIFY(schema->model()->columnTotal() > 5);
    QTRY_VERIFY(schema->isComplete());
    settle();
    grab(page, u"product-schema"_s);
    page->showSection(u"ports"_s);
    grab(page, u"product-ports"_s);
    page->showSection(u"contract"_s);
    auto *contract = qobject_cast<ContractView *>(page->sectionWidget());
    QVERIFY(contract != nullptr);
    QTRY_VERIFY(contract->panel()->view()->blockCount() > 10);
    grab(page, u"product-contract"_s);
    page->showSection(u"terms"_s);
    settle();
    grab(page, u"product-terms"_s);
    page->showSection(u"sources"_s);
    auto *statements = qobject_cast<StatementsView *>(page->sectionWidget());
    QVERIFY(statements != nullptr);
    QTRY_VERIFY(statements->isComplete());
    QVERIFY(statements->model()->rowCount() > 3);
    QCOMPARE(page->saveState().value(u"section"_s).toString(), u"sources"_s);
}

void PagesTest::everyKindHasAPage()
{
    const QMap<core::EntityKind, QString> names{
        {core::EntityKind::Dataset, u"dataset"_s}, {core::EntityKind::Contract, u"contract"_s},
        {core::EntityKind::Term, u"term"_s},       {core::EntityKind::Domain, u"domain"_s},
        {core::EntityKind::Team, u"team"_s},       {core::EntityKind::Glossary, u"glossary"_s},
        {core::EntityKind::Job, u"job"_s}};
    for (auto it = names.constBegin(); it != names.constEnd(); ++it) {
        QUrl url = first(u"customer"_s, it.key());
        if (url.isEmpty())
            url = first({}, it.key());
        QVERIFY2(!url.isEmpty(), qPrintable(it.value()));
        std::unique_ptr<Page> owner;
        auto *page = open<ThingPage>(url, owner);
        QVERIFY(page != nullptr);
        QCOMPARE(page->uri(), url);
        QTRY_VERIFY(page->isLoaded());
        QVERIFY(!page->title().isEmpty());
        settle();
        grab(page, it.value());
    }
}

void PagesTest::columnAddressChoosesTheColumn()
{
    const auto dataset = things::parse(first(u"customer"_s, core::EntityKind::Dataset));
    QVERIFY(dataset);
    auto future = m_catalog->dossier(*dataset);
    future.waitForFinished();
    const auto dossier = future.result();
    QVERIFY(dossier);
    const auto &columns = std::get<core::Dataset>(dossier->folded).columns;
    QVERIFY(!columns.empty());
    std::unique_ptr<Page> owner;
    auto *page = open<ThingPage>(things::columnUrl(*dataset, columns.back().path), owner);
    QTRY_VERIFY(page->isLoaded());
    auto *schema = qobject_cast<SchemaView *>(page->sectionWidget());
    QVERIFY(schema != nullptr);
    QCOMPARE(schema->tree()->currentIndex().data(items::ColumnTreeModel::PathRole).toString(),
             columns.back().path);
}

void PagesTest::statementsCompareSources()
{
    std::unique_ptr<Page> owner;
    QUrl url = first(u"customer 360"_s, core::EntityKind::Dataset);
    url.setQuery(u"section=sources"_s);
    auto *page = open<ThingPage>(url, owner);
    QTRY_VERIFY(page->isLoaded());
    auto *view = qobject_cast<StatementsView *>(page->sectionWidget());
    QVERIFY(view != nullptr);
    QTRY_VERIFY(view->isComplete());
    QAbstractItemModel *rows = view->tree()->model();
    const int all = rows->rowCount();
    QVERIFY(view->model()->disagreements() > 0 && all > view->model()->disagreements());
    QCOMPARE(rows->columnCount(), static_cast<int>(items::StatementModel::SectionCount));
    grab(page, u"dataset-sources"_s);
    const QString asBuilt = rows->index(0, 0).data().toString();
    view->tree()->sortByColumn(items::StatementModel::FieldSection, Qt::DescendingOrder);
    for (int row = 1; row < all; ++row)
        QVERIFY(QString::localeAwareCompare(rows->index(row - 1, 0).data().toString().toLower(),
                                            rows->index(row, 0).data().toString().toLower())
                >= 0);
    view->tree()->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(rows->index(0, 0).data().toString(), asBuilt);
    view->setDisagreementsOnly(true);
    QCOMPARE(rows->rowCount(), view->model()->disagreements());
    QVERIFY(view->tree()->isExpanded(rows->index(0, 0)));
    auto *speaker = view->findChild<QComboBox *>();
    view->setDisagreementsOnly(false);
    speaker->setCurrentIndex(speaker->findText(u"OpenLineage · harbour-goods"_s));
    QVERIFY(rows->rowCount() > 0 && rows->rowCount() < all);
    speaker->setCurrentIndex(0);
    QCOMPARE(rows->rowCount(), all);
    auto *filter = view->findChild<SearchField *>();
    QTest::keyClicks(filter->lineEdit(), u"physicalType"_s);
    QVERIFY(rows->rowCount() > 0 && rows->rowCount() < all);
    QSignalSpy navigated(page, &Page::navigateRequested);
    view->tree()->setFocus();
    view->tree()->setCurrentIndex(rows->index(0, 0));
    QTest::keyClick(view->tree(), Qt::Key_Return);
    QCOMPARE(navigated.size(), 1);
    const QUrl file = navigated.first().first().toUrl();
    QVERIFY(CodePage::isFileUri(file));
    QVERIFY(file.fragment().toInt() > 0);
    QTest::keyClicks(filter->lineEdit(), u"xyzzy"_s);
    QCOMPARE(view->findChild<ViewStates *>()->shown(), ViewStates::Shown::NoMatch);
}

void PagesTest::syncsKeepThePlace_data()
{
    QTest::addColumn<QString>("section");
    QTest::newRow("schema") << u"schema"_s;
    QTest::newRow("who said what") << u"sources"_s;
}

/// The thing changes under whoever reads it: what was open, chosen, filtered and scrolled stays so.
void PagesTest::syncsKeepThePlace()
{
    QFETCH(QString, section);
    std::unique_ptr<Page> owner;
    auto *page = open<ThingPage>(first(u"customer 360"_s, core::EntityKind::Dataset), owner);
    QTRY_VERIFY(page->isLoaded());
    page->showSection(section);
    settle();
    const QPointer<QTreeView> before = page->sectionWidget()->findChild<QTreeView *>();
    QTRY_VERIFY(before->model()->rowCount() > 20);
    const auto rowNamed = [](const QTreeView *tree, const QString &name) {
        const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name,
                                                           1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    };
    const QString chosen = before->model()->index(17, 0).data().toString();
    const QString opened =
        section == "schema"_L1 ? u"addresses"_s : before->model()->index(1, 0).data().toString();
    before->collapseAll();
    before->expand(rowNamed(before, opened));
    before->setCurrentIndex(rowNamed(before, chosen));
    before->verticalScrollBar()->setValue(3);
    before->setFocus();
    const int top = before->verticalScrollBar()->value();
    QVERIFY(top > 0);

    QSignalSpy loaded(page, &ThingPage::loaded);
    changeDescription(u"Changed while "_s + section + u" is open."_s);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(page->section(), section);
    QTRY_VERIFY(page->sectionWidget()->findChild<QTreeView *>()->model()->rowCount() > 20);
    auto *after = page->sectionWidget()->findChild<QTreeView *>();
    QVERIFY(after != before);
    QTRY_COMPARE(after->currentIndex().data().toString(), chosen);
    QVERIFY(after->isExpanded(rowNamed(after, opened)));
    QTRY_COMPARE(after->verticalScrollBar()->value(), top);
    QCOMPARE(page->window()->focusWidget(), after);
}

void PagesTest::unchangedThingsStayAsTheyAre()
{
    std::unique_ptr<Page> owner;
    auto *page = open<ThingPage>(first(u"customer 360"_s, core::EntityKind::Dataset), owner);
    QTRY_VERIFY(page->isLoaded());
    const QPointer<QWidget> section = page->sectionWidget();
    QSignalSpy loaded(page, &ThingPage::loaded);
    emit m_catalog->changed();
    settle();
    QCOMPARE(loaded.size(), 0);
    QVERIFY(section && page->sectionWidget() == section);
}

void PagesTest::filesOpenAtTheirLine()
{
    const auto thing = things::parse(first(u"customer"_s, core::EntityKind::Contract));
    QVERIFY(thing);
    auto future = m_catalog->dossier(*thing);
    future.waitForFinished();
    const auto dossier = future.result();
    QVERIFY(dossier && !dossier->statements.empty());
    std::unique_ptr<Page> owner;
    auto *page = open<CodePage>(CodePage::fileUri(m_sourceUid, dossier->statements.front().path, 5), owner);
    QVERIFY(page != nullptr);
    QTRY_COMPARE(page->panel()->view()->markedLine(), 5);
    QTRY_COMPARE(page->panel()->view()->language(), u"YAML"_s);
    QVERIFY(page->panel()->view()->findText(u"customer"_s, false));
    grab(page, u"code"_s);
    auto *escape = open<CodePage>(CodePage::fileUri(m_sourceUid, u"../../../etc/passwd"_s, 1), owner);
    QVERIFY(escape != nullptr);
    settle();
    QVERIFY(escape->panel()->absolutePath().isEmpty());
}

void PagesTest::controlsHaveNames()
{
    for (const QUrl &url :
         {QUrl(u"meshbook:search?q=customer"_s), first(u"customer 360"_s, core::EntityKind::Product)}) {
        std::unique_ptr<Page> owner;
        auto *page = open<Page>(url, owner);
        QVERIFY(page != nullptr);
        settle();
        QCOMPARE(test::focusableWithoutName(page), QStringList());
    }
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
