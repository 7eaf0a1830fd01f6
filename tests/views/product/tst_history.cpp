// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/comparisonmodel.h"
#include "sample/samplemesh.h"
#include "services/catalogservice.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "sync/readerregistry.h"
#include "sync/syncengine.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/product/comparisonview.h"
#include "views/product/definitions.h"
#include "views/product/driftview.h"
#include "views/product/historyview.h"
#include "views/product/schemaview.h"
#include "views/product/thingpage.h"
#include "views/search/thingwords.h"
#include "views/theme/theme.h"
#include "views/widgets/tablelayout.h"

#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using items::ComparisonModel;

/// What was, what another source saw, and what words mean: on the sample mesh, of which a contract changed.
class HistoryTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void changesOpenTheirVersions();
    void anyTwoVersionsAreCompared();
    void contractsAreJudgedWithTheirDatasets();
    void versionsBesideAreCompared();
    void whatNeverChangedSaysSo();
    void driftIsCountedAndShown();
    void namesSayWhatTheyMean();
    void controlsHaveNames();

private:
    void change(const QString &pattern, const QString &to);
    void sync();
    QWidget *show(const QString &uri, const QString &section);
    static QModelIndex find(const QAbstractItemModel &model, const QString &title,
                            const QModelIndex &in = {});

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ThingPage> m_page;
    QString m_dataset;
    QString m_contract;
};

void HistoryTest::sync()
{
    const auto sources = m_workspace->ledger().sources();
    QVERIFY(sources);
    const sync::ReaderRegistry registry;
    sync::SyncEngine engine(*m_workspace, registry);
    QVERIFY(!engine.sync(sources->front(), {}, {}, [](const core::SyncProgress &) {}).failed);
}

void HistoryTest::change(const QString &pattern, const QString &to)
{
    QFile file(m_folder.filePath(u"mesh/customer/customer_360.odcs.yaml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString contract = QString::fromUtf8(file.readAll());
    file.close();
    const QRegularExpression wanted(pattern);
    QVERIFY(contract.contains(wanted));
    contract.replace(wanted, to);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(contract.toUtf8()), contract.toUtf8().size());
    file.close();
    sync();
}

void HistoryTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qApp);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(sample::writeSampleMesh(m_folder.filePath(u"mesh"_s), now.date()));
    auto workspace = store::Workspace::open(m_folder.filePath(u"workspace"_s), now);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    core::Source source;
    source.name = u"harbour-goods"_s;
    source.kind = u"folder"_s;
    source.location = m_folder.filePath(u"mesh"_s);
    source.addedAt = now;
    QVERIFY(m_workspace->ledger().addSource(source));
    sync();
    change(u"dataGranularityDescription: .*"_s, u"dataGranularityDescription: one row per person"_s);
    change(u"physicalType: numeric\\(12,2\\)"_s, u"physicalType: numeric(10,2)"_s);
    m_catalog = std::make_unique<services::CatalogService>(*m_workspace);
    auto reader = m_workspace->openReader();
    QVERIFY(reader);
    const auto lines = (*reader)->resolve(u"customer_360"_s);
    QVERIFY(lines);
    for (const core::EntityLine &line : *lines) {
        if (line.uri.kind == core::EntityKind::Dataset && m_dataset.isEmpty())
            m_dataset = line.uri.toString();
    }
    QVERIFY(!m_dataset.isEmpty());
    const auto dossier = (*reader)->dossier(*core::Uri::parse(m_dataset));
    QVERIFY(dossier && !dossier->contracts.empty());
    m_contract = dossier->contracts.front().uri.toString();
}

QWidget *HistoryTest::show(const QString &uri, const QString &section)
{
    const auto parsed = core::Uri::parse(uri);
    if (!parsed)
        return nullptr;
    m_page = std::make_unique<ThingPage>(*parsed, *m_catalog);
    m_page->resize(1100, 700);
    m_page->show();
    QSignalSpy loaded(m_page.get(), &ThingPage::loaded);
    if (!m_page->isLoaded() && !loaded.wait())
        return nullptr;
    m_page->showSection(section);
    return m_page->sectionWidget();
}

QModelIndex HistoryTest::find(const QAbstractItemModel &model, const QString &title, const QModelIndex &in)
{
    for (int row = 0; row < model.rowCount(in); ++row) {
        const QModelIndex index = model.index(row, 0, in);
        if (index.data().toString() == title)
            return index;
        if (const QModelIndex below = find(model, title, index); below.isValid())
            return below;
    }
    return {};
}

void HistoryTest::changesOpenTheirVersions()
{
    auto *view = qobject_cast<HistoryView *>(show(m_dataset, u"history"_s));
    QVERIFY(view);
    QVERIFY(view->list()->model()->rowCount() >= 2);
    QVERIFY(!view->isComparing());
    view->list()->setCurrentIndex(view->list()->model()->index(0, 0));
    view->list()->setFocus();
    QSignalSpy compared(view->comparison(), &ComparisonView::compared);
    QTest::keyClick(view->list(), Qt::Key_Return);
    QVERIFY(view->isComparing());
    QTRY_VERIFY(!compared.isEmpty());
    QCOMPARE(view->comparison()->older(), 1);
    QCOMPARE(view->comparison()->newer(), 0);
    const QModelIndex type = find(*view->comparison()->model(), u"physicalType"_s);
    QVERIFY(type.isValid());
    QCOMPARE(type.siblingAtColumn(ComparisonModel::BeforeSection).data().toString(), u"numeric(12,2)"_s);
    QCOMPARE(type.siblingAtColumn(ComparisonModel::AfterSection)
                 .data(ComparisonModel::StretchesRole)
                 .value<QList<QPoint>>(),
             (QList<QPoint>{{8, 2}}));
    QVERIFY(!find(*view->comparison()->model(), u"granularity"_s).isValid()); // that was the sync before
}

void HistoryTest::anyTwoVersionsAreCompared()
{
    auto *view = qobject_cast<HistoryView *>(show(m_dataset, u"history"_s));
    QVERIFY(view);
    QSignalSpy compared(view->comparison(), &ComparisonView::compared);
    view->setComparing(true);
    QTRY_VERIFY(!compared.isEmpty());
    compared.clear();
    view->comparison()->compare(0, 2); // the wrong way round is put right
    QTRY_COMPARE(compared.size(), 1);
    QCOMPARE(view->comparison()->older(), 2);
    QVERIFY(find(*view->comparison()->model(), u"granularity"_s).isValid());
    QVERIFY(find(*view->comparison()->model(), u"physicalType"_s).isValid());
    QVERIFY(view->comparison()->verdict().startsWith("Breaking: 0 for readers"_L1));
    const QJsonObject memory = view->saveMemory();
    auto *again = qobject_cast<HistoryView *>(show(m_dataset, u"history"_s));
    again->restoreMemory(memory);
    QVERIFY(again->isComparing());
}

void HistoryTest::contractsAreJudgedWithTheirDatasets()
{
    auto *view = qobject_cast<HistoryView *>(show(m_contract, u"history"_s));
    QVERIFY(view);
    QSignalSpy compared(view->comparison(), &ComparisonView::compared);
    view->setComparing(true);
    QTRY_VERIFY(!compared.isEmpty());
    QVERIFY2(view->comparison()->verdict().contains("asks for version 4.0.0"_L1)
                 || view->comparison()->verdict().contains("asks for version"_L1),
             qPrintable(view->comparison()->verdict()));
    QVERIFY(find(*view->comparison()->model(), u"physicalType"_s).isValid());
}

void HistoryTest::versionsBesideAreCompared()
{
    QFile file(m_folder.filePath(u"mesh/customer/customer_360.odcs.yaml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString next = QString::fromUtf8(file.readAll());
    const QRegularExpression version(u"\nversion: .*"_s);
    const QRegularExpression type(u"physicalType: numeric\\(10,2\\)"_s);
    QVERIFY(next.contains(version) && next.contains(type));
    next.replace(version, u"\nversion: 9.0.0"_s);
    next.replace(type, u"physicalType: numeric(20,2)"_s);
    QFile beside(m_folder.filePath(u"mesh/customer/customer_360_next.odcs.yaml"_s));
    QVERIFY(beside.open(QIODevice::WriteOnly));
    QCOMPARE(beside.write(next.toUtf8()), next.toUtf8().size());
    beside.close();
    sync();
    auto *view = qobject_cast<HistoryView *>(show(m_contract, u"history"_s));
    QVERIFY(view);
    // The list tells of it too, and opens both side by side.
    QTRY_COMPARE(view->list()->model()->index(0, 1).data().toString(),
                 u"Version 9.0.0: Added to the catalog"_s);
    QSignalSpy compared(view->comparison(), &ComparisonView::compared);
    view->list()->setCurrentIndex(view->list()->model()->index(0, 0));
    QTest::keyClick(view->list(), Qt::Key_Return);
    QTRY_VERIFY(!compared.isEmpty());
    QCOMPARE(view->comparison()->older(), 0); // the higher number is on the right
    QCOMPARE(view->comparison()->newer(), -1);
    const QModelIndex changed = find(*view->comparison()->model(), u"physicalType"_s);
    QVERIFY(changed.isValid());
    QCOMPARE(changed.siblingAtColumn(ComparisonModel::BeforeSection).data().toString(), u"numeric(10,2)"_s);
    QCOMPARE(changed.siblingAtColumn(ComparisonModel::AfterSection).data().toString(), u"numeric(20,2)"_s);
    QVERIFY2(!view->comparison()->verdict().isEmpty(), qPrintable(view->comparison()->verdict()));
    QVERIFY(beside.remove());
    sync();
}

void HistoryTest::whatNeverChangedSaysSo()
{
    auto *view = qobject_cast<HistoryView *>(show(u"meshbook:product/orders/orders_basket"_s, u"history"_s));
    QVERIFY(view);
    view->setComparing(true);
    QTRY_COMPARE(view->comparison()->model()->rowCount(), 0);
    QVERIFY(view->comparison()->verdict().isEmpty());
}

void HistoryTest::driftIsCountedAndShown()
{
    auto *view = qobject_cast<SchemaView *>(show(m_dataset, u"schema"_s));
    QVERIFY(view);
    QTRY_VERIFY(view->drift()->drifting() >= 1);
    view->setDriftShown(true);
    QVERIFY(view->drift()->isVisible());
    const QModelIndex value = find(*view->drift()->model(), u"lifetime_value_eur"_s);
    QVERIFY(value.isValid());
    QCOMPARE(value.siblingAtColumn(ComparisonModel::BeforeSection).data().toString(), u"numeric(10,2)"_s);
    QCOMPARE(value.siblingAtColumn(ComparisonModel::AfterSection).data().toString(), u"double precision"_s);
    QTreeView *tree = view->drift()->tree();
    const auto firstNames = [tree] {
        QStringList names;
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            names.append(tree->model()->index(row, 0).data().toString());
        return names;
    };
    const QStringList asTheyCame = firstNames();
    QHeaderView *header = tree->header();
    const QPoint heading(header->sectionViewportPosition(0) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QStringList up = asTheyCame;
    up.sort(Qt::CaseInsensitive);
    QCOMPARE(firstNames(), up);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(firstNames(), asTheyCame);
    QMenu menu; // the same from the keyboard
    QVERIFY(TableLayout::of(tree)->fillSorting(menu));
    QCOMPARE(menu.actions().constFirst()->text(), u"What"_s);
    menu.actions().constFirst()->trigger();
    QCOMPARE(firstNames(), up);
    const int meant = view->drift()->drifting();
    view->drift()->setExactTypes(true);
    QTRY_VERIFY(view->drift()->drifting() >= meant);
    view->setDriftShown(false);
    QVERIFY(view->tree()->isVisible());
}

void HistoryTest::namesSayWhatTheyMean()
{
    const auto *view = qobject_cast<SchemaView *>(show(m_dataset, u"schema"_s));
    QVERIFY(view);
    Definitions &definitions = Definitions::of(*m_catalog);
    const QUrl url = things::lookUpUrl(u"Customer segment"_s);
    QVERIFY(!definitions.show(QUrl(u"https://example.org"_s), m_page.get(), {}));
    QSignalSpy learned(&definitions, &Definitions::learned);
    QVERIFY(definitions.show(url, m_page.get(), {}));
    QTRY_COMPARE(learned.size(), 1);
    QVERIFY(definitions.known(url).contains(u'\n')); // a name and its definition
    QVERIFY(definitions.show(url, m_page.get(), {}));
    QCOMPARE(learned.size(), 1); // remembered
    emit m_catalog->changed();
    QVERIFY(definitions.known(url).isNull());
}

void HistoryTest::controlsHaveNames()
{
    for (const QString &section : {u"history"_s, u"schema"_s}) {
        QWidget *view = show(m_dataset, section);
        if (auto *history = qobject_cast<HistoryView *>(view))
            history->setComparing(true);
        if (auto *schema = qobject_cast<SchemaView *>(view))
            schema->setDriftShown(true);
        QCOMPARE(test::focusableWithoutName(m_page.get()), QStringList());
    }
}

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
