// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checkmodel.h"
#include "sample/samplemesh.h"
#include "services/catalogservice.h"
#include "store/workspace.h"
#include "sync/readerregistry.h"
#include "sync/syncengine.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/code/codeoutlineview.h"
#include "views/code/codepanel.h"
#include "views/code/codeview.h"
#include "views/product/accessrequestdialog.h"
#include "views/product/accessview.h"
#include "views/product/branchdialog.h"
#include "views/product/checksview.h"
#include "views/product/factsview.h"
#include "views/product/rolewords.h"
#include "views/product/thingpage.h"
#include "views/theme/theme.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/viewstates.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextOption>
#include <QTreeView>

#include <functional>
#include <memory>

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
    void termsAreToldAsTheGlossaryDoes();
    void rolesHaveWords_data();
    void rolesHaveWords();
    void accessIsAskedOfTheApprovers();
    void lettersReadAsTheWindow();
    void accessWithoutRolesIsAskedOfTheOwner();
    void whatCannotBeReadIsTriedAgain_data();
    void whatCannotBeReadIsTriedAgain();
    void accessIsAskedAsABranch();
    void branchOutsideARepositorySaysSo();
    void textsHaveOutlinesAndIssues();

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

/// Not by the keys and words of its source.
void SectionsTest::termsAreToldAsTheGlossaryDoes()
{
    QWidget *view = show(u"meshbook:term/https://glossary.harbour.example/term/customer"_s, u"overview"_s);
    QVERIFY(view);
    const auto told = [view] {
        QStringList lines;
        for (const FactsGrid *grid : view->findChildren<FactsGrid *>())
            lines += grid->toPlainText().split(u'\n');
        return lines;
    };
    QTRY_VERIFY2(told().contains(u"Related\tLoyalty member"_s), qPrintable(told().join(u'\n')));
    QVERIFY(told().contains(u"Broader\tParty"_s));
    QVERIFY(told().contains(u"Status\tin review"_s));
}

void SectionsTest::rolesHaveWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("owner") << u"Owner"_s;
    QTest::newRow("DATAOWNER") << u"Data owner"_s; // DataHub
    QTest::newRow("data_owner") << u"Data owner"_s;
    QTest::newRow("TECHNICAL_OWNER") << u"Technical owner"_s;
    QTest::newRow("Gardener") << u"Gardener"_s;
}

void SectionsTest::rolesHaveWords()
{
    QTEST(roleWord(QString::fromLatin1(QTest::currentDataTag())), "word");
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
    // Whatever the table is sorted by, the role that is chosen is the one asked for.
    view->table()->sortByColumn(0, Qt::DescendingOrder);
    view->table()->setCurrentIndex(view->table()->model()->index(0, 0));
    const QString chosen = view->table()->currentIndex().data().toString();
    // From the header of the page, as a person would.
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == "Request access"_L1)
            button->click();
    }
    AccessRequestDialog *dialog = view->dialog();
    QVERIFY(dialog);
    QVERIFY(dialog->letter().body.contains(chosen));
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

void SectionsTest::lettersReadAsTheWindow()
{
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    auto *view = qobject_cast<AccessView *>(show(u"meshbook:product/customer/customer_360"_s, u"access"_s));
    QVERIFY(view);
    QTRY_VERIFY(view->isComplete());
    view->request();
    const AccessRequestDialog *dialog = view->dialog();
    QVERIFY(dialog);
    for (const QPlainTextEdit *text : dialog->findChildren<QPlainTextEdit *>()) {
        if (!text->isReadOnly())
            continue;
        const QTextOption option = text->document()->defaultTextOption();
        QCOMPARE(option.textDirection(), Qt::RightToLeft);
        QVERIFY(option.alignment().testFlag(Qt::AlignRight));
        return;
    }
    QFAIL("there is no letter");
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

void SectionsTest::whatCannotBeReadIsTriedAgain_data()
{
    using Make = std::function<QWidget *(const ThingContextPtr &, QWidget *)>;
    QTest::addColumn<Make>("make");
    QTest::newRow("consumers") << Make(makeConsumerTable);
    QTest::newRow("terms") << Make(makeTermTable);
    QTest::newRow("access") << Make(
        [](const ThingContextPtr &context, QWidget *parent) { return new AccessView(context, parent); });
}

void SectionsTest::whatCannotBeReadIsTriedAgain()
{
    using Make = std::function<QWidget *(const ThingContextPtr &, QWidget *)>;
    QFETCH(Make, make);
    auto told = m_catalog->dossier({core::EntityKind::Product, u"customer/customer_360"_s, {}});
    told.waitForFinished();
    QVERIFY(told.result());
    services::CatalogService catalog(*m_workspace); // has nothing open yet
    auto context = std::make_shared<ThingContext>();
    context->catalog = &catalog;
    context->dossier = *told.result();
    QVERIFY(!context->dossier.contracts.empty() && !context->dossier.datasets.empty());
    const QString cache = QString(m_workspace->directory() + u"/catalog.db"_s);
    QVERIFY(QFile::rename(cache, cache + u".away"_s));
    const auto back = qScopeGuard([&cache] { QFile::rename(cache + u".away"_s, cache); });
    QWidget window;
    make(context, &window);
    auto *states = window.findChild<ViewStates *>();
    QVERIFY(states != nullptr);
    QTRY_COMPARE(states->shown(), ViewStates::Shown::Error);
    QTRY_COMPARE(catalog.pendingQuestions(), 0);
    QVERIFY(QFile::rename(cache + u".away"_s, cache));
    auto *problem = states->findChild<InlineMessage *>();
    emit problem->retryRequested();
    emit problem->retryRequested(); // it stands there until the answer comes
    QTRY_COMPARE(catalog.pendingQuestions(), 0);
    QTRY_COMPARE(states->shown(), ViewStates::Shown::Content);
    QCoreApplication::processEvents();
    const QAbstractItemModel *model = states->findChild<QTreeView *>()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        rows.append(cells.join(u'\t'));
    }
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.removeDuplicates(), 0);
}

void SectionsTest::accessIsAskedAsABranch()
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("There is no git");
    const QString mesh = m_folder.filePath(u"mesh"_s);
    const auto git = [&mesh](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(mesh);
        process.start(u"git"_s,
                      QStringList{u"-c"_s, u"user.name=Ana"_s, u"-c"_s, u"user.email=ana@x.example"_s}
                          + arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    };
    git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    git({u"config"_s, u"user.name"_s, u"Ana"_s});
    git({u"config"_s, u"user.email"_s, u"ana@x.example"_s});
    git({u"add"_s, u"."_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, u"mesh"_s});
    auto *view = qobject_cast<AccessView *>(show(u"meshbook:product/customer/customer_360"_s, u"access"_s));
    QVERIFY(view);
    QTRY_VERIFY(view->isComplete());
    view->table()->setFocus();
    view->table()->setCurrentIndex(view->table()->model()->index(0, 0));
    QTest::keyClick(view->table(), Qt::Key_Return);
    QVERIFY(view->dialog() != nullptr);
    QTest::keyClicks(view->dialog()->findChild<QPlainTextEdit *>(), u"Churn"_s);
    for (QPushButton *button : view->dialog()->findChildren<QPushButton *>()) {
        if (button->text().contains("Branch"_L1))
            button->click();
    }
    auto *dialog = view->dialog()->findChild<BranchDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isReady());
    QVERIFY2(dialog->diff().contains(u"Churn"_s), qPrintable(dialog->diff()));
    QCOMPARE(git({u"branch"_s, u"--list"_s, u"meshbook/*"_s}), QString()); // only looked at so far
    QCOMPARE(test::focusableWithoutName(dialog), QStringList());
    if (const QString folder = qEnvironmentVariable("MESHBOOK_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + u"/access-branch.png"_s);
    QSignalSpy made(dialog, &BranchDialog::made);
    dialog->make();
    QTRY_COMPARE(made.size(), 1);
    const QString branch = made.first().first().toString();
    QVERIFY(git({u"branch"_s, u"--list"_s, branch}).contains(branch));
    QCOMPARE(git({u"status"_s, u"--porcelain"_s}), QString()); // the checkout stays as it is
    QCOMPARE(git({u"rev-parse"_s, u"--abbrev-ref"_s, u"HEAD"_s}), u"main"_s);
    QVERIFY(git({u"show"_s, branch}).contains(u"Churn"_s));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Copy Push Command"_L1)
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(u"git push -u origin "_s + branch));
    QVERIFY(QDir(mesh + u"/.git"_s).removeRecursively());
}

void SectionsTest::branchOutsideARepositorySaysSo()
{
    governance::AccessRequest request;
    request.thing = u"Orders"_s;
    request.role.file = m_folder.filePath(u"mesh/customer/customer_360.odcs.yaml"_s);
    BranchDialog dialog(request);
    QSignalSpy failed(&dialog, &BranchDialog::failed);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(!dialog.isReady());
    dialog.make(); // nothing to make
    QVERIFY(dialog.findChild<ViewStates *>()->shown() == ViewStates::Shown::Error);
}

void SectionsTest::textsHaveOutlinesAndIssues()
{
    auto asked = m_catalog->issues({}, 1'000, 0);
    asked.waitForFinished();
    const auto issues = asked.result();
    QVERIFY(issues && !issues->empty());
    const auto flawed = std::find_if(issues->begin(), issues->end(), [](const core::FileIssue &issue) {
        return issue.issue.severity == core::Severity::Error && issue.issue.at.line > 1;
    });
    QVERIFY(flawed != issues->end());
    CodePanel panel(*m_catalog);
    panel.resize(1000, 600);
    panel.show();
    QSignalSpy annotated(&panel, &CodePanel::annotated);
    panel.showFile(flawed->sourceUid, flawed->path, 0);
    QTRY_COMPARE(annotated.size(), 1);
    QVERIFY(!panel.view()->noteAt(flawed->issue.at.line).isEmpty());
    QVERIFY(panel.view()->showNextNote(false));
    const QString contract = u"customer/customer_360.odcs.yaml"_s;
    QSignalSpy outlined(&panel, &CodePanel::outlined);
    panel.showFile(flawed->sourceUid, contract, 0);
    QTRY_COMPARE(outlined.size(), 1);
    QVERIFY(panel.outline()->isVisible());
    QStringList places;
    for (int row = 0; row < panel.outline()->model()->rowCount(); ++row)
        places.append(panel.outline()->model()->index(row, 0).data().toString());
    QVERIFY2(places.contains(u"schema"_s) && places.contains(u"id"_s), qPrintable(places.join(u' ')));
    const QModelIndex schema = panel.outline()->model()->index(places.indexOf(u"schema"_s), 0);
    panel.outline()->setFocus();
    panel.outline()->setCurrentIndex(schema);
    QTest::keyClick(panel.outline(), Qt::Key_Return);
    QCOMPARE(panel.view()->document()->findBlockByNumber(panel.view()->cursorLine() - 1).text(),
             u"schema:"_s);
    QCOMPARE(test::focusableWithoutName(&panel), QStringList());
    panel.resize(500, 600); // no room for it beside the text
    QVERIFY(!panel.outline()->isVisible());
}

QTEST_MAIN(SectionsTest)
#include "tst_sections.moc"
