// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/glossaryservice.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QJsonValue>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using glossary::Verb;
using services::GlossaryService;

/// The glossary editor as the window has it: everything off its thread, in order, and there after a restart.
class TestGlossaryService final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    std::unique_ptr<store::Workspace> open() const
    {
        auto opened = store::Workspace::open(m_dir->path(), QDateTime::currentDateTimeUtc());
        return opened ? std::move(*opened) : nullptr;
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aGlossaryOfOnesOwn()
    {
        QString set;
        QString key;
        {
            const auto workspace = open();
            GlossaryService service(*workspace, u"ana"_s);
            QSignalSpy changed(&service, &GlossaryService::changed);
            QVERIFY(service.state() == nullptr);
            QVERIFY(service.addGlossary(u"Words"_s, u"Ours"_s).result());
            const auto opened = service.openSet(u"First words"_s).result();
            QVERIFY(opened);
            set = *opened;
            glossary::Entry entry;
            entry.term.labels = {{u"en"_s, u"Customer"_s}};
            entry.term.glossary = u"words"_s;
            const services::GlossaryDesk::Edit add = [entry](glossary::Editor &editor) {
                return editor.add(entry);
            };
            QVERIFY(service.preview(set, add).result());
            const auto added = service.edit(set, Verb::Add, add).result();
            QVERIFY(added);
            key = added->front().term;
            QVERIFY(service.keepDraft({set, key, u"definitions[en]"_s, u"Who bu"_s}).result());
            QTRY_VERIFY(service.state() != nullptr && changed.count() >= 3);
            QVERIFY(!service.state()->inForce.find(key)); // not approved yet
            QCOMPARE(service.state()->changeSets.size(), 1U);
        }
        const auto workspace = open();
        GlossaryService ana(*workspace, u"ana"_s);
        QCOMPARE(ana.drafts().result()->front().value, QJsonValue(u"Who bu"_s));
        QVERIFY(ana.view(set).result()->find(key));
        QVERIFY(ana.undo().result());
        QVERIFY(!ana.undo().result()); // there is nothing more
        QVERIFY(ana.redo().result());
        QVERIFY(ana.decide(set, Verb::Submit, {}).result());
        GlossaryService ben(*workspace, u"ben"_s); // as another process
        QVERIFY(ben.approve(set, u"Good"_s).result());
        const auto state = ana.refresh().result();
        QVERIFY(state);
        const glossary::EntryPtr term = (*state)->inForce.find(key);
        QVERIFY(term);
        QCOMPARE(glossary::statusOf(term->term), glossary::TermStatus::Approved); // the reviewer made it so
        QCOMPARE(ana.blame(key).result()->at(u"labels[en]"_s).approvedBy, u"ben"_s);
        // A set that is decided takes no more. Adding is not undone over the reviewer's word on the status.
        const services::GlossaryDesk::Edit number = [&](glossary::Editor &editor) {
            return editor.edit(key, {{u"notation"_s, u"1"_s}});
        };
        QVERIFY(!ana.edit(set, Verb::Edit, number).result());
        QCOMPARE(ana.undo().result().error().code, core::ErrorCode::Conflict);
        // An edit that was approved is undone by a change set of its own.
        const QString second = *ana.openSet(u"Number"_s).result();
        QVERIFY(ana.edit(second, Verb::Edit, number).result());
        QVERIFY(ana.decide(second, Verb::Submit, {}).result());
        QVERIFY(ben.approve(second, {}).result());
        QVERIFY(ana.refresh().result());
        QVERIFY(ana.undo().result());
        QTRY_VERIFY(ana.state() != nullptr && ana.state()->changeSets.size() == 3);
        QVERIFY(ana.view(ana.state()->changeSets.back().uid).result()->find(key)->term.notation.isEmpty());
        QCOMPARE(ana.view({}).result()->find(key)->term.notation, u"1"_s); // in force until that is approved
    }

    /// Terms of two reviewers: the first one's word is noted and outlives a restart, the second one's
    /// decides.
    void namedReviewersAreAsked()
    {
        const auto workspace = open();
        GlossaryService ana(*workspace, u"ana"_s);
        QVERIFY(ana.addGlossary(u"Words"_s, u"Ours"_s).result());
        const QString set = *ana.openSet(u"First words"_s).result();
        QString first;
        for (const auto &[label, who] :
             {std::pair(u"Customer"_s, u"bea@x.example"_s), std::pair(u"Order"_s, u"Carl"_s)}) {
            glossary::Entry entry;
            entry.term.labels = {{u"en"_s, label}};
            entry.term.glossary = u"words"_s;
            entry.term.reviewers = {who};
            const auto added =
                ana.edit(set, Verb::Add, [entry](glossary::Editor &editor) { return editor.add(entry); })
                    .result();
            QVERIFY(added);
            first = first.isNull() ? added->front().term : first;
        }
        QVERIFY(ana.decide(set, Verb::Submit, {}).result());
        QVERIFY(!ana.approve(set, {}).result()); // drafts would be approved terms: not by oneself
        {
            GlossaryService bea(*workspace, {});
            bea.setAuthor(u"Bea"_s);
            QCOMPARE(bea.approve(set, {}).result().error().message,
                     u"bea@x.example has to approve “Customer”. Carl has to approve “Order”."_s);
            bea.setAuthor(u"Bea"_s, u"Bea@x.example"_s);
            const auto noted = bea.approve(set, u"Fine"_s).result();
            QVERIFY(!noted);
            QCOMPARE(noted.error().code, core::ErrorCode::Conflict);
            QCOMPARE(noted.error().message, u"Your approval is noted. Carl has to approve “Order”."_s);
            QCOMPARE(bea.approve(set, {}).result().error().message, u"Carl has to approve “Order”."_s);
        }
        GlossaryService carl(*workspace, u"carl"_s);
        QVERIFY(carl.approve(set, {}).result());
        const auto state = carl.refresh().result();
        QVERIFY(state && (*state)->inForce.find(first));
        QCOMPARE((*state)->changeSets.front().state, glossary::SetState::Approved);
    }

    /// The only reviewer of a term, named by e-mail, wrote in the set: somebody else may approve, who does
    /// not know that address, and after a restart.
    void reviewerWhoWroteIsNotWaitedFor()
    {
        const auto workspace = open();
        QString set;
        {
            GlossaryService ana(*workspace, {});
            ana.setAuthor(u"Ana"_s, u"ana@x.example"_s);
            QVERIFY(ana.addGlossary(u"Words"_s, u"Ours"_s).result());
            set = *ana.openSet(u"First words"_s).result();
            glossary::Entry entry;
            entry.term.labels = {{u"en"_s, u"Customer"_s}};
            entry.term.glossary = u"words"_s;
            entry.term.reviewers = {u"Ana Pons <ana@x.example>"_s};
            QVERIFY(ana.edit(set, Verb::Add, [entry](glossary::Editor &editor) { return editor.add(entry); })
                        .result());
            QVERIFY(ana.decide(set, Verb::Submit, {}).result());
            QVERIFY(!ana.approve(set, {}).result());
        }
        GlossaryService bea(*workspace, u"Bea"_s);
        const auto approved = bea.approve(set, {}).result();
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().message));
    }

    /// The same of somebody who wrote along and did not submit it: the ledger keeps their address with the
    /// step.
    void coAuthorKnownByEmailIsNotWaitedFor()
    {
        const auto workspace = open();
        GlossaryService ana(*workspace, u"ana"_s);
        QVERIFY(ana.addGlossary(u"Words"_s, u"Ours"_s).result());
        const QString set = *ana.openSet(u"First words"_s).result();
        glossary::Entry entry;
        entry.term.labels = {{u"en"_s, u"Customer"_s}};
        entry.term.glossary = u"words"_s;
        entry.term.reviewers = {u"bea@x.example"_s};
        const auto added =
            ana.edit(set, Verb::Add, [entry](glossary::Editor &editor) { return editor.add(entry); })
                .result();
        QVERIFY(added);
        {
            GlossaryService bea(*workspace, {});
            bea.setAuthor(u"Bea"_s, u"bea@x.example"_s);
            QVERIFY(bea.edit(set, Verb::Edit,
                             [key = added->front().term](glossary::Editor &editor) {
                                 return editor.edit(key, {{u"definitions[en]"_s, u"Who buys."_s}});
                             })
                        .result());
        }
        QVERIFY(ana.decide(set, Verb::Submit, {}).result());
        GlossaryService carl(*workspace, u"carl"_s);
        const auto state = carl.refresh().result();
        QVERIFY(state && (*state)->standings.at(set).isAsked);
        QVERIFY((*state)->standings.at(set).waitsFor.isEmpty());
        const auto approved = carl.approve(set, {}).result();
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().message));
    }

    void lateAnswersAreNotHeard()
    {
        const auto workspace = open();
        auto service = std::make_unique<GlossaryService>(*workspace, u"ana"_s);
        auto context = std::make_unique<QObject>();
        bool heard = false;
        service->refresh().then(context.get(), [&](const auto &) { heard = true; });
        context.reset();
        service.reset(); // waits for what is under way
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(TestGlossaryService)
#include "tst_glossaryservice.moc"
