// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checkmodel.h"
#include "sample/samplemesh.h"
#include "services/catalogservice.h"
#include "store/workspace.h"
#include "sync/readerregistry.h"
#include "sync/syncengine.h"
#include "views/product/accessrequestdialog.h"
#include "views/product/accessview.h"
#include "views/product/checksview.h"
#include "views/product/thingpage.h"
#include "views/theme/theme.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/viewstates.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using items::CheckModel;

/// Service levels, quality rules and neighbours of the sample mesh, which breaks some promises on purpose.
class SectionsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void promisesTellWhatWasMeasured();
    void rulesAreToldOnce();
    void filtersNarrow();
    void keysOpenTheDataset();
    void placeIsKept();
    void neighboursAreNamed();
    void accessIsAskedOfTheApprovers();
    void accessWithoutRolesIsAskedOfTheOwner();

private:
    QWidget *show(const QString &uri, const QString &section);
    ChecksView *open(const QString &uri, const QString &section)
    {
        return qobject_cast<ChecksView *>(show(uri, section));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ThingPage> m_page;
};

void SectionsTest::initTestCase()
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
    const auto added = m_workspace->ledger().addSource(source);
    QVERIFY(added);
    const sync::ReaderRegistry registry;
    sync::SyncEngine engine(*m_workspace, registry);
    QVERIFY(!engine.sync(*added, {}, {}, [](const core::SyncProgress &) {}).failed);
    m_catalog = std::make_unique<services::CatalogService>(*m_workspace);
}

QWidget *SectionsTest::show(const QString &uri, const QString &section)
{
    const auto parsed = core::Uri::parse(uri);
    if (!parsed)
        return nullptr;
    m_page = std::make_unique<ThingPage>(*parsed, *m_catalog);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->showSection(section);
    QSignalSpy loaded(m_page.get(), &ThingPage::loaded);
    if (!m_page->isLoaded() && !loaded.wait())
        return nullptr;
    m_page->showSection(section);
    return m_page->sectionWidget();
}

void SectionsTest::promisesTellWhatWasMeasured()
{
    const ChecksView *view = open(u"meshbook:product/orders/orders_basket"_s, u"levels"_s);
    QVERIFY(view);
    QHash<QString, QString> told;
    const CheckModel *model = view->model();
    for (int row = 0; row < model->rowCount(); ++row)
        told.insert(model->index(row, CheckModel::WhatSection).data().toString(),
                    model->index(row, 0).data(CheckModel::StandingWordRole).toString());
    QCOMPARE(told,
             (QHash<QString, QString>{{u"Availability"_s, u"not met"_s},
                                      {u"Freshness"_s, u"not met"_s},
                                      {u"Retention"_s, u"not measured"_s}}));
}

void SectionsTest::rulesAreToldOnce()
{
    const ChecksView *view = open(u"meshbook:product/orders/orders_basket"_s, u"quality"_s);
    QVERIFY(view);
    const CheckModel *model = view->model();
    const auto rules = [model] {
        QStringList told;
        for (int row = 0; row < model->rowCount(); ++row)
            told.append(model->index(row, CheckModel::AboutSection).data().toString() + u' '
                        + model->index(row, CheckModel::WhatSection).data().toString());
        return told;
    };
    // The contract states it, the tool that runs the contract measured it: one row, and it is met.
    QTRY_COMPARE(rules().count(u"orders_basket.state state_in_list"_s), 1);
    QStringList told = rules();
    const qsizetype row = told.indexOf(u"orders_basket.state state_in_list"_s);
    QCOMPARE(model->index(int(row), 0).data(CheckModel::StandingWordRole).toString(), u"met"_s);
    QCOMPARE(told.removeDuplicates(), 0);
}

void SectionsTest::filtersNarrow()
{
    ChecksView *view = open(u"meshbook:product/orders/orders_basket"_s, u"levels"_s);
    QVERIFY(view);
    QVERIFY(m_page->findInPage());
    auto *field = view->findChild<SearchField *>();
    QTest::keyClicks(field->lineEdit(), u"FRESH"_s);
    QCOMPARE(view->table()->model()->rowCount(), 1);
    QTest::keyClicks(field->lineEdit(), u"ly baked"_s);
    auto *states = view->findChild<ViewStates *>();
    QCOMPARE(states->shown(), ViewStates::Shown::NoMatch);
    QTest::keyClick(field->lineEdit(), Qt::Key_Escape); // clears
    QCOMPARE(states->shown(), ViewStates::Shown::Content);
    QCOMPARE(view->table()->model()->rowCount(), 3);
}

void SectionsTest::keysOpenTheDataset()
{
    const ChecksView *view = open(u"meshbook:product/orders/orders_basket"_s, u"quality"_s);
    QVERIFY(view);
    QTRY_COMPARE(m_catalog->pendingQuestions(), 0);
    QSignalSpy asked(m_page.get(), &Page::navigateRequested);
    view->table()->setCurrentIndex(view->table()->model()->index(0, 0));
    QTest::keyClick(view->table(), Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().toUrl().toString().startsWith(u"meshbook:dataset/"_s));
}

void SectionsTest::placeIsKept()
{
    ChecksView *view = open(u"meshbook:product/orders/orders_basket"_s, u"quality"_s);
    QVERIFY(view);
    QTest::keyClicks(view->findChild<SearchField *>()->lineEdit(), u"not_null"_s);
    const QJsonObject memory = view->saveMemory();
    view = open(u"meshbook:product/orders/orders_basket"_s, u"quality"_s);
    QVERIFY(view);
    view->restoreMemory(memory);
    QTRY_COMPARE(view->findChild<SearchField *>()->text(), u"not_null"_s);
    QTRY_VERIFY(view->table()->model()->rowCount() > 0
                && view->table()->model()->rowCount() < view->model()->rowCount());
}

void SectionsTest::neighboursAreNamed()
{
    QWidget *view = show(u"meshbook:product/customer/customer_360"_s, u"lineage"_s);
    QVERIFY(view);
    QHash<QString, QTreeView *> tables;
    for (QTreeView *table : view->findChildren<QTreeView *>())
        tables.insert(table->accessibleName().section(u':', 0, 0), table);
    QTreeView *upstream = tables.value(u"Upstream"_s);
    QTreeView *downstream = tables.value(u"Downstream"_s);
    QVERIFY(upstream != nullptr && downstream != nullptr);
    const auto names = [](const QTreeView *table) {
        QStringList told;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            told.append(table->model()->index(row, 0).data().toString());
        return told;
    };
    // Flows between the product's own tables are left out.
    QCOMPARE(names(upstream),
             (QStringList{u"accounts"_s, u"consent_current"_s, u"customer_returns"_s, u"orders_confirmed"_s,
                          u"refunds"_s}));
    QVERIFY(names(downstream).contains(u"Churn early warning"_s));
    QVERIFY(!names(downstream).contains(u"customer_360"_s));
    QSignalSpy asked(m_page.get(), &Page::navigateRequested);
    upstream->setCurrentIndex(upstream->model()->index(0, 0));
    QTest::keyClick(upstream, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void SectionsTest::accessIsAskedOfTheApprovers()
{
    auto *view = qobject_cast<AccessView *>(show(u"meshbook:product/customer/customer_360"_s, u"access"_s));
    QVERIFY(view);
    QTRY_VERIFY(view->isComplete());
    QVERIFY(view->table()->model()->rowCount() > 0);
    // From the header of the page, as a person would.
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == "Request access"_L1)
            button->click();
    }
    AccessRequestDialog *dialog = view->dialog();
    QVERIFY(dialog);
    if (const QString folder = qEnvironmentVariable("MESHBOOK_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + u"/access-request.png"_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Churn & <b>loss</b>"_s);
    const governance::AccessLetter letter = dialog->letter();
    QVERIFY2(!letter.to.isEmpty(), "the sample contract names approvers");
    QVERIFY(letter.body.contains(u"Purpose:\nChurn & <b>loss</b>\n"_s));
    QVERIFY(letter.body.contains(u"Data: meshbook:product/customer/customer_360\n"_s));
    QSignalSpy mail(dialog, &AccessRequestDialog::mailRequested);
    QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Down); // another role, another letter
    const QUrl url = dialog->mailUrl();
    QCOMPARE(url.scheme(), u"mailto"_s);
    QVERIFY(url.isValid() && url.toEncoded().contains("Churn%20%26%20"));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Copy Letter"_L1)
            button->click();
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"I ask for access to Customer 360."_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(view->dialog() == nullptr);
    QCOMPARE(mail.size(), 0); // nothing leaves by itself
}

void SectionsTest::accessWithoutRolesIsAskedOfTheOwner()
{
    governance::AccessRequest request;
    request.thing = u"Orders"_s;
    request.owners = QStringList{u"Checkout <checkout@x.example>"_s, u"data@x.example"_s};
    const AccessRequestDialog dialog(request, {});
    QCOMPARE(dialog.letter().subject, u"Access to Orders"_s);
    QCOMPARE(dialog.letter().to.size(), 2);
    QVERIFY(dialog.mailUrl().toString(QUrl::FullyEncoded).startsWith(u"mailto:data@x.example?subject="_s));
}

QTEST_MAIN(SectionsTest)
#include "tst_sections.moc"
