// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/code/codehighlighter.h"
#include "views/code/codeoutlineview.h"
#include "views/code/codeview.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;
using meshbook::views::CodeHighlighter;
using meshbook::views::CodeOutlineView;
using meshbook::views::CodeView;

namespace {

/// A contract of so many columns.
QString contract(int columns)
{
    QString text = u"apiVersion: v3.0.2\nschema:\n"_s;
    for (int i = 0; i < columns; ++i)
        text += u"  - name: column_%1 # the %1th\n    required: true\n"_s.arg(i);
    return text;
}

QList<QColor> colorsOf(const QTextBlock &line)
{
    QList<QColor> colors;
    for (const QTextLayout::FormatRange &range : line.layout()->formats())
        colors.append(range.format.foreground().color());
    return colors;
}

} // namespace

class TestCodeView final : public QObject {
    Q_OBJECT

private slots:
    /// The first of a process does not wait for the languages to be read, and has its colours once they are.
    void initTestCase()
    {
        CodeView view;
        const auto *highlighter = view.findChild<CodeHighlighter *>();
        view.setCode(contract(100), u"first.yaml"_s);
        QTRY_COMPARE(view.language(), u"YAML"_s);
        QTRY_VERIFY(highlighter->isDone());
        QVERIFY(!colorsOf(view.document()->firstBlock()).isEmpty());
    }

    void aLongFileIsColouredInSlices()
    {
        CodeView view;
        const auto *highlighter = view.findChild<CodeHighlighter *>();
        QVERIFY(highlighter);
        view.setCode(contract(8'000), u"a/orders.odcs.yaml"_s);
        QCOMPARE(view.language(), u"YAML"_s);
        QVERIFY(!colorsOf(view.document()->firstBlock()).isEmpty()); // what is seen first, at once
        QVERIFY(!highlighter->isDone()); // the rest when the window has time for it
        QTRY_VERIFY(highlighter->isDone());
        QTextBlock line = view.document()->findBlockByNumber(2);
        const QList<QColor> expected = colorsOf(line);
        QVERIFY(expected.size() > 1);
        for (; line.isValid() && line.next().isValid() && !line.text().isEmpty(); line = line.next().next())
            QCOMPARE(colorsOf(line), expected);
    }

    void notesStandBesideTheirLines()
    {
        using meshbook::core::Severity;
        CodeView view;
        view.setCode(contract(100), u"orders.yaml"_s);
        const int before = view.numbersWidth();
        view.resize(500, 300);
        view.show();
        view.setNotes({{40, Severity::Warning, u"odd"_s},
                       {3, Severity::Info, u"note"_s},
                       {3, Severity::Error, u"wrong\nindeed"_s},
                       {9'999, Severity::Error, u"beyond the end"_s}});
        QVERIFY(view.numbersWidth() > before); // room for the signs
        QCOMPARE(view.noteAt(3), u"wrong indeed\nnote"_s); // the worst first
        QVERIFY(view.noteAt(4).isNull());
        QCOMPARE(view.extraSelections().size(), 2);
        view.showLine(1);
        QTest::keyClick(&view, Qt::Key_F8);
        QCOMPARE(view.cursorLine(), 3);
        QTest::keyClick(&view, Qt::Key_F8);
        QCOMPARE(view.cursorLine(), 40);
        QTest::keyClick(&view, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(view.cursorLine(), 3);
        QTest::keyClick(&view, Qt::Key_F8, Qt::ShiftModifier); // round the end
        QCOMPARE(view.cursorLine(), view.blockCount());
        view.showLine(1);
        QCOMPARE(view.lineAt(1), 1);
        view.setCode(u"a: 1\n"_s, u"other.yaml"_s);
        QVERIFY(view.noteAt(3).isNull()); // notes were of the other text
    }

    void outlineLeadsToLines()
    {
        CodeOutlineView outline;
        outline.setEntries({{2, 0, u"schema"_s}, {3, 1, u"orders"_s}, {9, 1, {}}, {20, 0, u"servers"_s}});
        QVERIFY(!outline.isEmpty());
        outline.resize(200, 300);
        outline.show();
        QSignalSpy chosen(&outline, &CodeOutlineView::lineChosen);
        outline.showLine(4);
        QCOMPARE(outline.currentIndex().data().toString(), u"orders"_s);
        QVERIFY(chosen.isEmpty());
        outline.showLine(19);
        QCOMPARE(outline.currentIndex().data().toString(), u"line 9"_s);
        outline.collapse(outline.model()->index(0, 0));
        outline.showLine(3); // a closed branch stays closed
        QCOMPARE(outline.currentIndex().data().toString(), u"schema"_s);
        QTest::keyClick(&outline, Qt::Key_Down);
        QTest::keyClick(&outline, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 20);
        outline.setEntries({});
        QVERIFY(outline.isEmpty());
    }

    void anotherFileMeanwhileTakesItsPlace()
    {
        CodeView view;
        const auto *highlighter = view.findChild<CodeHighlighter *>();
        view.setCode(contract(8'000), u"orders.yaml"_s);
        QVERIFY(!highlighter->isDone());
        view.setCode(u"{\"name\": true}"_s, u"orders.json"_s);
        QCOMPARE(view.language(), u"JSON"_s);
        QTRY_VERIFY(highlighter->isDone());
        QVERIFY(!colorsOf(view.document()->firstBlock()).isEmpty());
        view.setCode(contract(8'000), u"orders.unheard-of"_s);
        QVERIFY(highlighter->isDone());
        QCOMPARE(view.language(), QString());
        QVERIFY(colorsOf(view.document()->findBlockByNumber(2)).isEmpty());
    }

    void whatGoesOnOverManyLinesKeepsItsColour()
    {
        CodeView view;
        const auto *highlighter = view.findChild<CodeHighlighter *>();
        QString text = u"<a>\n<!-- "_s;
        for (int i = 0; i < 20'000; ++i)
            text += u"still said aside\n"_s;
        view.setCode(text + u"-->\n</a>\n"_s, u"a.xml"_s);
        QTRY_VERIFY(highlighter->isDone());
        const QList<QColor> aside = colorsOf(view.document()->findBlockByNumber(5));
        QCOMPARE(aside.size(), 1);
        QCOMPARE(colorsOf(view.document()->findBlockByNumber(19'999)), aside);
        QVERIFY(colorsOf(view.document()->findBlockByNumber(20'002)) != aside);
    }

    void otherColoursReachEveryLine()
    {
        CodeView view;
        const auto *highlighter = view.findChild<CodeHighlighter *>();
        view.setCode(contract(3'000), u"orders.yaml"_s);
        QTRY_VERIFY(highlighter->isDone());
        const QTextBlock last = view.document()->findBlockByNumber(5'998);
        const QList<QColor> light = colorsOf(last);
        QPalette dark = view.palette();
        for (const auto &[role, color] :
             {std::pair(QPalette::Window, 0x14171c), {QPalette::Base, 0x1a1e25}, {QPalette::Text, 0xe6e9ee}})
            dark.setColor(role, QColor::fromRgb(QRgb(color)));
        view.setPalette(dark);
        QTRY_VERIFY(highlighter->isDone());
        QVERIFY(colorsOf(last) != light);
    }

    void whatWouldStopTheLayoutIsShortened()
    {
        CodeView view;
        view.setCode(u"short\n"_s + QString(CodeView::longestLine + 5, u'x') + u"\nshort\n"_s, u"a.txt"_s);
        QVERIFY(view.wasCut());
        QCOMPARE(view.document()->findBlockByNumber(1).text().size(), CodeView::longestLine + 1);
        view.setCode(QString(CodeView::longestColoured + 1, u'\n'), u"a.yaml"_s);
        QVERIFY(!view.wasCut());
        QCOMPARE(view.language(), QString());
    }

    void linesAndWordsAreFound()
    {
        CodeView view;
        view.setCode(contract(50), u"orders.yaml"_s);
        view.showLine(13);
        QCOMPARE(view.markedLine(), 13);
        QCOMPARE(view.textCursor().blockNumber(), 12);
        view.showLine(1'000'000);
        QCOMPARE(view.markedLine(), 0);
        QCOMPARE(view.countOf(u"COLUMN_1 "_s, 100), 1);
        QCOMPARE(view.countOf(u"required"_s, 20), 20);
        QVERIFY(view.findText(u"column_49"_s, false));
        QVERIFY(view.findText(u"column_0"_s, false)); // round the end
        QCOMPARE(view.textCursor().blockNumber(), 2);
        QVERIFY(!view.findText(u"nowhere"_s, false));
        QCOMPARE(view.textCursor().blockNumber(), 2);
    }
};

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
