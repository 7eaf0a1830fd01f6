// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/book.h"
#include "store/glossarylog.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::store;
using glossary::Operation;
using glossary::Verb;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

Operation operation(const QString &uid, const QString &to)
{
    Operation made;
    made.uid = uid;
    made.verb = Verb::Edit;
    made.changeSet = u"set"_s;
    made.author = u"ana"_s;
    made.at = now;
    made.changes = {
        {u"k"_s, u"Label"_s, u"g"_s, {{u"definitions[en]"_s, QJsonValue(QJsonValue::Undefined), to}}}};
    return made;
}

} // namespace

/// What people did to glossaries is there after a restart, seen by others, and damage to it is noticed.
class TestGlossaryLog final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->filePath(u"ledger.db"_s); }
    /// As the program opens a workspace: makes and checks the file.
    core::Result<std::unique_ptr<Workspace>> openWorkspace() const
    {
        return Workspace::open(m_dir->path(), now);
    }
    std::unique_ptr<GlossaryLog> log() const
    {
        auto opened = GlossaryLog::open(path(), true);
        return opened ? std::move(*opened) : nullptr;
    }
    static core::Result<std::vector<Operation>> add(GlossaryLog &log, const QString &uid, const QString &to)
    {
        return log.append(0, [&](const auto &) { return std::vector<Operation>{operation(uid, to)}; });
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(openWorkspace());
    }

    void isThereAfterARestart()
    {
        {
            const auto first = log();
            QVERIFY(add(*first, u"1"_s, u"One"_s));
            const auto second = add(*first, u"2"_s, u"Two"_s);
            QVERIFY(second);
            QCOMPARE(second->front().number, 2);
        }
        QVERIFY(openWorkspace());
        const auto again = log()->since(0);
        QVERIFY(again);
        QCOMPARE(again->size(), 2U);
        QCOMPARE((*again)[1].uid, u"2"_s);
        QCOMPARE((*again)[1].at, now);
        QVERIFY((*again)[1].changes[0].fields[0].from.isUndefined());
        QCOMPARE((*again)[1].changes[0].fields[0].to, QJsonValue(u"Two"_s));
        QCOMPARE(log()->since(1)->size(), 1U);
    }

    /// Two processes: the second sees what the first wrote before it decides, and may refuse.
    void othersAreSeenBeforeDeciding()
    {
        const auto mine = log();
        const auto theirs = log();
        QVERIFY(add(*theirs, u"1"_s, u"Theirs"_s));
        int seen = -1;
        const auto refused = mine->append(0, [&](const std::vector<Operation> &newer) {
            seen = static_cast<int>(newer.size());
            return core::Result<std::vector<Operation>>(
                core::failure(core::ErrorCode::Conflict, u"changed"_s));
        });
        QCOMPARE(seen, 1);
        QVERIFY(!refused);
        QCOMPARE(mine->since(0)->size(), 1U);
        QVERIFY(!add(*mine, u"1"_s, u"Twice"_s)); // a step is done once
    }

    void damageIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("harm");
        QTest::newRow("changed") << QByteArray(
            "UPDATE glossary_operation SET author = 'eve' WHERE number = 2");
        QTest::newRow("lost") << QByteArray("DELETE FROM glossary_operation WHERE number = 2");
        QTest::newRow("turned") << QByteArray(
            "UPDATE glossary_operation SET changes = replace(CAST(changes AS TEXT), "
            "'Two', 'Six') WHERE number = 2");
    }
    void damageIsNoticed()
    {
        QFETCH(QByteArray, harm);
        {
            const auto opened = log();
            for (const QString &word : {u"One"_s, u"Two"_s, u"Three"_s})
                QVERIFY(add(*opened, word, word));
        }
        QVERIFY(openWorkspace());
        SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec(harm.constData());
        QVERIFY(!openWorkspace());
    }

    void draftsAreKeptUntilDone()
    {
        const auto opened = log();
        QVERIFY(opened->keepDraft({u"set"_s, u"k"_s, u"definitions[en]"_s, u"Who bu"_s, now}));
        QVERIFY(opened->keepDraft({u"set"_s, u"k"_s, u"definitions[en]"_s, u"Who buys"_s, now.addSecs(1)}));
        QVERIFY(opened->keepDraft({u"set"_s, u"k"_s, u"element.unit"_s, u"EUR"_s, now}));
        const auto drafts = log()->drafts();
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 2U);
        QCOMPARE(drafts->front().value, QJsonValue(u"Who buys"_s));
        QVERIFY(opened->dropDrafts(u"set"_s, u"k"_s, u"element.unit"_s));
        QCOMPARE(log()->drafts()->size(), 1U);
        QVERIFY(opened->dropDrafts(u"set"_s, {}, {}));
        QVERIFY(log()->drafts()->empty());
    }

    void localGlossaries()
    {
        QVERIFY(log()->addLocalGlossary(u"My Words"_s, u"Ours"_s, now));
        QCOMPARE(log()->addLocalGlossary(u"my words"_s, {}, now).error().code, core::ErrorCode::Conflict);
        QVERIFY(!log()->addLocalGlossary(u" "_s, {}, now));
        QVERIFY(openWorkspace());
        QCOMPARE(log()->localGlossaries()->front().identities, QStringList{u"my words"_s});
    }

    void readOnlyIsSaid()
    {
        const auto opened = GlossaryLog::open(path(), false);
        QVERIFY(opened);
        QCOMPARE(add(**opened, u"1"_s, u"One"_s).error().code, core::ErrorCode::Storage);
        QCOMPARE((*opened)->keepDraft({u"s"_s, u"k"_s, u"p"_s, u"v"_s, now}).error().code,
                 core::ErrorCode::Storage);
    }
};

QTEST_GUILESS_MAIN(TestGlossaryLog)
#include "tst_glossarylog.moc"
