// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/syncservice.h"
#include "services/taskregistry.h"
#include "store/workspace.h"
#include "tests/views/support/accessibilitywalk.h"
#include "tests/views/support/smallmesh.h"
#include "views/sources/addsourcedialog.h"
#include "views/theme/theme.h"
#include "views/widgets/inlinemessage.h"

#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

class AddSourceDialogTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void previewSaysWhatWouldCome_data();
    void previewSaysWhatWouldCome();
    void missingPathCannotBeAdded();
    void sameFolderTwiceIsRefused();
    void repositoryNeedsAnAddress_data();
    void repositoryNeedsAnAddress();
    void fieldsHaveNames();

private:
    [[nodiscard]] QLineEdit *field(const AddSourceDialog &dialog, const QString &name) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::TaskRegistry> m_tasks;
    std::unique_ptr<services::SyncService> m_sync;
};

void AddSourceDialogTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qApp);
}

void AddSourceDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = store::Workspace::open(m_folder->filePath(u"workspace"_s), QDateTime::currentDateTimeUtc());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    m_workspace = std::move(*opened);
    m_tasks = std::make_unique<services::TaskRegistry>();
    m_sync = std::make_unique<services::SyncService>(*m_workspace, *m_tasks);
    test::smallmesh::write(m_folder->filePath(u"mesh"_s));
}

void AddSourceDialogTest::cleanup()
{
    m_sync.reset();
    m_tasks.reset();
    m_workspace.reset();
    m_folder.reset();
}

QLineEdit *AddSourceDialogTest::field(const AddSourceDialog &dialog, const QString &name) const
{
    for (QLineEdit *each : dialog.findChildren<QLineEdit *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void AddSourceDialogTest::previewSaysWhatWouldCome_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("folder") << u"mesh"_s << QStringList{u"2 ODCS"_s, u"2 dataset(s)"_s, u"2 contract(s)"_s};
    QTest::newRow("file") << u"mesh/orders.odcs.yaml"_s << QStringList{u"1 ODCS"_s, u"1 dataset(s)"_s};
    QTest::newRow("flawed") << u"flawed"_s << QStringList{u"broken.odcs.yaml:3"_s};
    QTest::newRow("nothing of the kind") << u"empty"_s << QStringList{u"None of the 1 files"_s};
}

void AddSourceDialogTest::previewSaysWhatWouldCome()
{
    QFETCH(QString, path);
    QFETCH(QStringList, words);
    test::smallmesh::write(m_folder->filePath(u"flawed"_s));
    test::smallmesh::writeBroken(m_folder->filePath(u"flawed"_s));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"empty"_s)));
    test::smallmesh::writeFile(m_folder->filePath(u"empty/notes.txt"_s), "hello\n");
    AddSourceDialog dialog(*m_sync);
    dialog.showFolder(m_folder->filePath(path));
    dialog.show();
    QVERIFY(!dialog.canAdd()); // not before one could know what comes
    QTRY_VERIFY(dialog.canAdd());
    for (const QString &each : words)
        QVERIFY2(dialog.previewText().contains(each), qPrintable(dialog.previewText()));
    QCOMPARE(m_sync->sources()->size(), size_t(0));
}

void AddSourceDialogTest::missingPathCannotBeAdded()
{
    AddSourceDialog dialog(*m_sync);
    dialog.showFolder(m_folder->filePath(u"nowhere"_s));
    dialog.show();
    auto *message = dialog.findChild<InlineMessage *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(!dialog.canAdd());
}

void AddSourceDialogTest::sameFolderTwiceIsRefused()
{
    for (int round = 0; round < 2; ++round) {
        AddSourceDialog dialog(*m_sync);
        dialog.showFolder(m_folder->filePath(u"mesh"_s));
        dialog.show();
        QTRY_VERIFY(dialog.canAdd());
        field(dialog, u"Name"_s)->setText(u"shop"_s);
        field(dialog, u"Domain"_s)->setText(u" Retail "_s);
        dialog.tryToAdd();
        QCOMPARE(dialog.isVisible(), round == 1); // the second says why and stays
        QCOMPARE(dialog.findChild<InlineMessage *>()->isVisible(), round == 1);
        QTRY_COMPARE(m_tasks->runningCount(), 0);
    }
    const auto sources = m_sync->sources();
    QCOMPARE(sources->size(), size_t(1));
    QCOMPARE(sources->front().name, u"shop"_s);
    QCOMPARE(sources->front().domain, u"Retail"_s);
}

void AddSourceDialogTest::repositoryNeedsAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("path") << u"/srv/contracts.git"_s << true;
    QTest::newRow("option") << u"--upload-pack=touch /tmp/x"_s << false;
    QTest::newRow("program") << u"ext::sh -c id"_s << false;
}

void AddSourceDialogTest::repositoryNeedsAnAddress()
{
    QFETCH(QString, address);
    QFETCH(bool, accepted);
    AddSourceDialog dialog(*m_sync);
    dialog.askForRepository();
    dialog.show();
    QVERIFY(!dialog.canAdd());
    field(dialog, u"Location"_s)->setText(address);
    QVERIFY(dialog.canAdd());
    dialog.tryToAdd();
    QCOMPARE(!dialog.isVisible(), accepted);
    QCOMPARE(m_sync->sources()->size(), size_t(accepted ? 1 : 0));
    QTRY_COMPARE(m_tasks->runningCount(), 0);
}

void AddSourceDialogTest::fieldsHaveNames()
{
    AddSourceDialog dialog(*m_sync);
    dialog.askForRepository();
    dialog.show();
    QCOMPARE(test::focusableWithoutName(&dialog), QStringList());
    field(dialog, u"Location"_s)->setText(u"x"_s);
    QCOMPARE(test::missedByTab(&dialog), QStringList());
}

QTEST_MAIN(AddSourceDialogTest)
#include "tst_addsourcedialog.moc"
