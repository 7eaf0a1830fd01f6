// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_glossarydesk.h"
#include "views/glossary/publishdialog.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using glossary::Verb;
using tests::GlossaryDesk;

/// Publishing into a real repository with a remote: what is shown is what is done, and nothing is lost when
/// it cannot be.
class PublishDialogTest final : public QObject {
    Q_OBJECT

    static constexpr int patience = 60'000;
    std::unique_ptr<GlossaryDesk> m_desk;
    QString m_set;

    void approved(const QString &text)
    {
        QVERIFY(m_desk->makeRepository());
        m_set = m_desk->openSet(u"Clearer words"_s);
        QVERIFY(m_desk->edit(m_set, GlossaryDesk::iri(1), u"definitions[en]"_s, text));
        QVERIFY(m_desk->decide(m_set, Verb::Submit));
        QVERIFY(m_desk->approve(m_set, u"mara"_s));
    }

    [[nodiscard]] QByteArray gitSays(const QString &folder, const QStringList &arguments) const
    {
        QByteArray output;
        return m_desk->git(folder, arguments, &output) ? output.trimmed() : QByteArray("failed");
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<GlossaryDesk>(u"ana"_s);
        QVERIFY(m_desk->isReady());
    }

    void onABranch()
    {
        approved(u"clearer"_s);
        const QByteArray head = gitSays(u"clone"_s, {u"rev-parse"_s, u"HEAD"_s});
        PublishDialog dialog(m_desk->session(), m_set);
        QSignalSpy planned(&dialog, &PublishDialog::planned);
        QVERIFY(planned.wait(patience));
        QVERIFY(dialog.isReady());
        QVERIFY(dialog.diff().contains("-    skos:definition \"start 1\"@en ."_L1));
        QVERIFY(dialog.diff().contains("+    skos:definition \"clearer\"@en ."_L1));
        QVERIFY(!dialog.diff().contains("+    skos:definition \"start"_L1)); // no other term
        QSignalSpy ended(&dialog, &PublishDialog::ended);
        dialog.publish();
        QVERIFY(ended.wait(patience));
        QVERIFY(ended.front().front().toBool());
        QVERIFY(dialog.published());
        QCOMPARE(dialog.published()->branch, u"meshbook/glossary/clearer-words"_s);
        QCOMPARE(gitSays(u"clone"_s, {u"rev-parse"_s, dialog.published()->branch}),
                 dialog.published()->commitId.toUtf8());
        QCOMPARE(gitSays(u"clone"_s, {u"log"_s, u"-1"_s, u"--format=%s %an"_s, dialog.published()->branch}),
                 QByteArray("Clearer words ana"));
        QCOMPARE(gitSays(u"clone"_s, {u"rev-parse"_s, u"HEAD"_s}), head); // the checkout stays as it is
        QTRY_VERIFY(!m_desk->session().changeSet(m_set)->published.isEmpty());
    }

    void pushedDirectly()
    {
        approved(u"clearer"_s);
        PublishDialog dialog(m_desk->session(), m_set);
        dialog.setDirect(true);
        QSignalSpy planned(&dialog, &PublishDialog::planned);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady(), patience);
        QSignalSpy ended(&dialog, &PublishDialog::ended);
        dialog.publish();
        QVERIFY(ended.wait(patience));
        QVERIFY(ended.front().front().toBool());
        QVERIFY(dialog.published()->pushed);
        QCOMPARE(gitSays(u"remote.git"_s, {u"rev-parse"_s, u"main"_s}),
                 dialog.published()->commitId.toUtf8());
        // Once the source has it, nothing stands in the way of anything.
        QVERIFY(m_desk->sync());
        QVERIFY(m_desk->session().changeSet(m_set)->landed);
    }

    void upstreamSaysOtherwise()
    {
        approved(u"clearer"_s);
        QVERIFY(m_desk->pushUpstream("start 1", "theirs"));
        PublishDialog dialog(m_desk->session(), m_set);
        QSignalSpy planned(&dialog, &PublishDialog::planned);
        QVERIFY(planned.wait(patience));
        QVERIFY(!dialog.isReady());
        QCOMPARE(m_desk->definition(GlossaryDesk::iri(1)), u"clearer"_s); // kept
        // After a sync the window can resolve it.
        QVERIFY(m_desk->sync());
        QCOMPARE(m_desk->session().state()->conflicts.size(), 1U);
        PublishDialog again(m_desk->session(), m_set);
        QSignalSpy plannedAgain(&again, &PublishDialog::planned);
        QVERIFY(plannedAgain.wait(patience));
        QVERIFY(!again.isReady());
        const glossary::Conflict conflict = m_desk->session().state()->conflicts.front();
        QVERIFY(m_desk->service().resolve(conflict, conflict.mine).result());
        QVERIFY(m_desk->refresh());
        PublishDialog last(m_desk->session(), m_set);
        QTRY_VERIFY_WITH_TIMEOUT(last.isReady(), patience);
        QVERIFY(last.diff().contains("-    skos:definition \"theirs\"@en ."_L1));
    }

    void theRemoteRefuses()
    {
        approved(u"clearer"_s);
        const QString hook = m_desk->path(u"remote.git/hooks/pre-receive"_s);
        QFile file(hook);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho no >&2\nexit 1\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        PublishDialog dialog(m_desk->session(), m_set);
        dialog.setPush(true);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady(), patience);
        QSignalSpy ended(&dialog, &PublishDialog::ended);
        dialog.publish();
        QVERIFY(ended.wait(patience));
        QVERIFY(!ended.front().front().toBool());
        QVERIFY(!dialog.published());
        QCOMPARE(m_desk->definition(GlossaryDesk::iri(1)), u"clearer"_s); // kept
        QVERIFY(m_desk->session().changeSet(m_set)->published.isEmpty());
    }

    void movedBetweenLookingAndDoing()
    {
        approved(u"clearer"_s);
        PublishDialog dialog(m_desk->session(), m_set);
        dialog.setDirect(true);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady(), patience);
        QVERIFY(m_desk->pushUpstream("start 0", "theirs"));
        QSignalSpy ended(&dialog, &PublishDialog::ended);
        dialog.publish();
        QVERIFY(ended.wait(patience));
        QVERIFY(!ended.front().front().toBool()); // nothing is forced
        QVERIFY(gitSays(u"remote.git"_s, {u"show"_s, u"main:g.ttl"_s}).contains("theirs"));
    }

    void anEditDoesNotWaitForTheNetwork()
    {
        approved(u"clearer"_s);
        PublishDialog dialog(m_desk->session(), m_set);
        const QString set = m_desk->openSet(u"Meanwhile"_s); // answers while upstream is asked, or after it
        QVERIFY(!set.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady(), patience);
    }

    void closedBeforeTheAnswer()
    {
        approved(u"clearer"_s);
        auto dialog = std::make_unique<PublishDialog>(m_desk->session(), m_set);
        dialog->reject();
        dialog.reset();
        QVERIFY(m_desk->refresh());
        QCOMPARE(m_desk->definition(GlossaryDesk::iri(1)), u"clearer"_s);
    }
};

QTEST_MAIN(PublishDialogTest)
#include "tst_publishdialog.moc"
