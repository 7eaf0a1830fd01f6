// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/governanceservice.h"
#include "store/workspace.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/code/codeview.h"
#include "views/governance/policyabout.h"
#include "views/governance/policycompleter.h"
#include "views/governance/policydrafts.h"
#include "views/governance/policyeditor.h"
#include "views/governance/policyplaces.h"
#include "views/governance/policystarter.h"
#include "views/governance/sqlcompletion.h"
#include "views/lineage/reporttable.h"
#include "views/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

namespace {

constexpr int patience = 60'000; ///< ms, on a machine with much else to do

const QMap<QString, QStringList> &someViews()
{
    static const QMap<QString, QStringList> views{
        {u"product"_s, {u"id"_s, u"uri"_s, u"name"_s, u"purpose"_s}},
        {u"port"_s, {u"product_id"_s, u"protocol"_s}},
        {u"part"_s, {u"whole_id"_s}}};
    return views;
}

/// "|" is the cursor.
PolicyCompletion completionOf(QString text)
{
    const qsizetype cursor =
        text.indexOf(u'|', text.indexOf("sql: |"_L1) >= 0 ? text.indexOf("sql: |"_L1) + 6 : 0);
    text.remove(cursor, 1);
    return completePolicy(text, cursor, someViews());
}

} // namespace

/// A policy being written: completion, what it finds, its tests, its problems.
class TestPolicyEditor final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::GovernanceService> m_governance;
    std::unique_ptr<PolicyEditor> m_editor;

    void show(const QString &text, bool writable = true)
    {
        PolicyDocument document;
        document.key = u"k"_s;
        document.path = u"/somewhere/mine.policy.yaml"_s;
        document.pack = u"mine 1.0.0"_s;
        document.isWritable = writable;
        document.before = text.toUtf8();
        document.text = text;
        m_editor->showDocument(document, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_editor->isTried(), patience);
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp);
        m_theme->setScheme(Theme::Scheme::Light);
        auto opened = store::Workspace::open(m_dir.filePath(u"w"_s), QDateTime::currentDateTimeUtc());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_governance = std::make_unique<services::GovernanceService>(*m_workspace);
    }

    void init()
    {
        m_editor = std::make_unique<PolicyEditor>(*m_governance);
        m_editor->resize(700, 800);
        m_editor->show();
    }

    void cleanup() { m_editor.reset(); }

    void cleanupTestCase()
    {
        m_governance.reset();
        m_workspace.reset();
    }

    void completionKnowsViewsAndColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("hasNot");
        QTest::newRow("view after FROM")
            << u"sql: |\n  SELECT uri FROM pro|"_s << u"product"_s << u"protocol"_s;
        QTest::newRow("column of a view named later")
            << u"sql: |\n  SELECT pur| FROM product"_s << u"purpose"_s << u"part"_s;
        QTest::newRow("column behind an alias")
            << u"sql: |\n  SELECT q.pro| FROM product p JOIN port q ON 1"_s << u"protocol"_s << u"purpose"_s;
        QTest::newRow("no column of another alias")
            << u"sql: |\n  SELECT p.| FROM product AS p JOIN port q ON 1"_s << u"purpose"_s << u"protocol"_s;
        QTest::newRow("parameter")
            << u"parameters:\n  minimum: {type: integer, default: 1}\nsql: |\n  SELECT :m|"_s << u"minimum"_s
            << u"product"_s;
        QTest::newRow("key") << u"id: a\nsev|"_s << u"severity:"_s << u"SELECT"_s;
        QTest::newRow("value") << u"severity: wa|"_s << u"warning"_s << u"error"_s;
        QTest::newRow("word of SQL") << u"sql: |\n  SEL|"_s << u"SELECT"_s << u"product"_s;
    }
    void completionKnowsViewsAndColumns()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, has);
        QFETCH(const QString, hasNot);
        const PolicyCompletion found = completionOf(text);
        QVERIFY2(found.words.contains(has), qPrintable(found.words.join(u' ')));
        QVERIFY2(!found.words.contains(hasNot), qPrintable(found.words.join(u' ')));
    }

    void sqlIsColouredWithinYaml()
    {
        CodeView view;
        view.setCode(policyStarter(u"product"_s, u"mine"_s), u"mine.policy.yaml"_s);
        const auto formatsOf = [&view](const QString &begin) {
            for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
                if (block.text().trimmed().startsWith(begin))
                    return block.layout()->formats();
            }
            return QList<QTextLayout::FormatRange>();
        };
        const SemanticPalette palette = SemanticPalette::of(&view);
        const auto hasKeyword = [&](const QString &begin) {
            const auto formats = formatsOf(begin);
            return std::any_of(formats.begin(), formats.end(), [&](const QTextLayout::FormatRange &each) {
                return each.format.foreground().color() == palette.keyword;
            });
        };
        QTRY_VERIFY(hasKeyword(u"SELECT"_s));
        QTRY_VERIFY(hasKeyword(u"WHERE"_s));
        QTRY_VERIFY(!formatsOf(u"tests:"_s).isEmpty()); // YAML again
    }

    void startersRunAndTheirTestsPass_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : policyStarterKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void startersRunAndTheirTestsPass()
    {
        QFETCH(const QString, kind);
        const auto trial = m_governance->tryPolicy(policyStarter(kind, u"mine"_s).toUtf8()).result();
        QVERIFY(trial);
        QVERIFY2(trial->problems.empty(),
                 qPrintable(trial->problems.empty() ? QString() : trial->problems.front().message));
        QCOMPARE(trial->testsPassed, 1);
        QCOMPARE(trial->tests.size(), std::size_t{1});
        QCOMPARE(policyIdIn(withPolicyId(policyStarter(kind, u"mine"_s), u"other.one"_s)), u"other.one"_s);
    }

    void typingShowsProblemsAtTheirLine()
    {
        show(policyStarter(u"product"_s, u"mine"_s));
        QVERIFY(m_editor->liveText().contains(u'0'));
        QCOMPARE(m_editor->tests()->table()->model()->rowCount(), 1);
        QCOMPARE(m_editor->problems()->table()->model()->rowCount(), 0);
        const QString text = m_editor->code()->toPlainText();
        const qsizetype at = text.indexOf("FROM product"_L1);
        QTextCursor cursor = m_editor->code()->textCursor();
        cursor.setPosition(static_cast<int>(at) + 5);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 7);
        QSignalSpy edited(m_editor.get(), &PolicyEditor::edited);
        cursor.insertText(u"prodct"_s);
        QCOMPARE(edited.size(), 1);
        QVERIFY(m_editor->document().isModified());
        QTRY_VERIFY_WITH_TIMEOUT(m_editor->isTried(), patience);
        const QAbstractItemModel *problems = m_editor->problems()->table()->model();
        QVERIFY(problems->rowCount() > 0);
        const int line = static_cast<int>(text.first(at).count(u'\n')) + 1;
        QStringList places;
        int row = -1;
        for (int i = 0; i < problems->rowCount(); ++i) {
            places.append(problems->index(i, 2).data().toString());
            if (problems->index(i, 1).data().toString().contains("prodct"_L1)
                && places.back().startsWith(QString::number(line)))
                row = i;
        }
        QVERIFY2(row >= 0, qPrintable(places.join(u' ')));
        QVERIFY(!m_editor->code()->noteAt(line).isEmpty());
        // Choosing it leads there.
        m_editor->code()->moveCursor(QTextCursor::Start);
        m_editor->showTab(PolicyEditor::ProblemsTab);
        QTreeView *table = m_editor->problems()->table();
        emit table->activated(problems->index(row, 1));
        QCOMPARE(m_editor->code()->cursorLine(), line);
    }

    void completionByKeyboard()
    {
        show(u"id: mine\nsql: |\n  SELECT uri FROM pro"_s);
        CodeView *code = m_editor->code();
        m_editor->completer()->offer(true); // at the very beginning: the keys of policies
        QVERIFY(m_editor->completer()->words().contains(u"title:"_s));
        code->moveCursor(QTextCursor::End);
        const auto knowsViews = [this] {
            m_editor->completer()->offer(true);
            return m_editor->completer()->words().contains(u"product"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(knowsViews(), patience); // they are asked for
        m_editor->completer()->dismiss();
        QTest::keyClick(code, Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(m_editor->completer()->isOpen());
        QVERIFY(m_editor->completer()->words().contains(u"product"_s));
        QTest::keyClick(code, Qt::Key_Escape);
        QVERIFY(!m_editor->completer()->isOpen());
        QTest::keyClicks(code, u"d"_s);
        QTRY_VERIFY(m_editor->completer()->isOpen()); // by itself
        QTest::keyClick(code, Qt::Key_Return);
        QVERIFY(code->toPlainText().endsWith("FROM product"_L1));
        QVERIFY(!m_editor->completer()->isOpen());
        QTest::keyClick(code, Qt::Key_Return); // a new line begins where this one did
        QVERIFY(code->toPlainText().endsWith("FROM product\n  "_L1));
    }

    void whatIsReadOnlyStaysSo()
    {
        show(policyStarter(u"dataset"_s, u"theirs"_s), false);
        const QString before = m_editor->code()->toPlainText();
        QTest::keyClicks(m_editor->code(), u"x"_s);
        QCOMPARE(m_editor->code()->toPlainText(), before);
        QVERIFY(m_editor->code()->isReadOnly());
        QVERIFY(m_editor->about()->factsText().contains("Who cannot tell"_L1));
    }

    void savingByKey()
    {
        show(policyStarter(u"product"_s, u"mine"_s));
        QSignalSpy save(m_editor.get(), &PolicyEditor::saveWanted);
        m_editor->activateWindow();
        m_editor->code()->setFocus();
        QTest::keyClick(m_editor->code(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(save.size(), 0); // nothing to save
        QTest::keyClicks(m_editor->code(), u"#"_s);
        QTest::keyClick(m_editor->code(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(save.size(), 1);
    }

    void draftsSurvive()
    {
        PolicyDrafts drafts;
        PolicyDocument document;
        document.key = drafts.newKey();
        document.isWritable = true;
        document.text = u"id: a\n"_s;
        drafts.keep(document);
        QVERIFY(drafts.has(document.key));
        PolicyDrafts again;
        again.restore(drafts.toJson());
        QCOMPARE(again.of(document.key).text, document.text);
        QVERIFY(!again.of(document.key).before);
        QCOMPARE(again.of(document.key).fileName(), u"a.policy.yaml"_s);
        document.before = document.text.toUtf8();
        drafts.keep(document); // as it is on disk: no draft any more
        QVERIFY(drafts.isEmpty());
    }

    void controlsHaveNames()
    {
        show(policyStarter(u"product"_s, u"mine"_s));
        const QStringList nameless = test::focusableWithoutName(m_editor.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(TestPolicyEditor)
#include "tst_policyeditor.moc"
