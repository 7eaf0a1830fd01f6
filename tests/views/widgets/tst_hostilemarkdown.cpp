// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/processorclock.h"
#include "views/widgets/links.h"
#include "views/widgets/markdownview.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/safedocument.h"
#include "views/widgets/textlabel.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

// Text from strangers must open no file. A pipe nobody writes to shows it: a reader would hang on it (the
// alarm then ends the test), and while none reads it, opening it for writing fails with ENXIO.
class TestHostileMarkdown final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { alarm(20); }
    void cleanup() { alarm(0); }
    void opensNoFile_data();
    void opensNoFile();
    void toolTipsAndLabelsOpenNoFile();
    void keepsOnlyAllowedLinks();
    void announcesLinksAndFollowsNone();
    void htmlStaysText();
    void imagesBecomeTheirWords();
    void longAndDeepTextIsBounded();
    void deceptiveCharactersShow();

private:
    [[nodiscard]] bool somebodyReadsThePipe() const
    {
        const int fd = ::open(QFile::encodeName(m_pipe).constData(), O_WRONLY | O_NONBLOCK);
        if (fd >= 0)
            ::close(fd);
        return fd >= 0 || errno != ENXIO;
    }

    QTemporaryDir m_dir;
    QString m_pipe;
};

void TestHostileMarkdown::initTestCase()
{
    m_pipe = m_dir.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(m_pipe).constData(), 0600), 0);
    QVERIFY(!somebodyReadsThePipe());
}

void TestHostileMarkdown::opensNoFile_data()
{
    QTest::addColumn<QString>("markdown");
    const QStringList targets{QString(u"file://"_s + m_pipe), m_pipe, u"file:///dev/zero"_s, u"/dev/zero"_s,
                              u"qrc:/x.png"_s};
    const QList<QPair<QString, QString>> shapes{
        {u"image"_s, u"before ![alt](%1) after"_s},
        {u"reference"_s, u"![alt][r]\n\n[r]: %1 \"title\"\n"_s},
        {u"html"_s, u"<img src=\"%1\">\n\n<link rel=stylesheet href=\"%1\">"_s},
        {u"style"_s, u"<p style=\"background-image:url(%1);list-style-image:url('%1')\">x</p>"_s},
        {u"list"_s, u"- a\n  - ![alt](%1)\n\n> ![alt](%1)\n\n|a|\n|-|\n|![x](%1)|\n"_s},
        {u"link"_s, u"[![alt](%1)](%1)"_s}};
    for (const QString &target : targets) {
        for (const auto &[name, shape] : shapes)
            QTest::newRow(qPrintable(name + u' ' + target)) << shape.arg(target);
    }
}

void TestHostileMarkdown::opensNoFile()
{
    QFETCH(QString, markdown);
    MarkdownView view;
    view.setMarkdownText(markdown, u"text"_s);
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(!view.grab().isNull());
    QVERIFY(view.heightForWidth(200) > 0);
    QVERIFY(!view.document()->resource(QTextDocument::ImageResource, QUrl(u"file:///dev/zero"_s)).isNull());
    QVERIFY(!somebodyReadsThePipe());
    QVERIFY(!view.document()->toHtml().contains("<img"_L1));
}

void TestHostileMarkdown::toolTipsAndLabelsOpenNoFile()
{
    const QString hostile = u"<img src=\"file://%1\"> ![x](file://%1)"_s.arg(m_pipe);
    TextLabel label(hostile);
    label.show();
    QVERIFY(!label.grab().isNull());
    QCOMPARE(label.text(), hostile);
    QLabel tip(plaintext::toolTip(hostile)); // what a tool tip does with its text
    QVERIFY(!tip.grab().isNull());
    QVERIFY(!somebodyReadsThePipe());
}

void TestHostileMarkdown::keepsOnlyAllowedLinks()
{
    SafeDocument document;
    document.setSafeMarkdown(
        u"[a](https://example.org/x) [b](file:///etc/passwd) [c](javascript:alert(1)) "
        u"[d](mailto:a@b.example) [e](meshbook:term/x) [f](smb://host/x) [g](relative/path) "
        u"[h](data:text/html,x) [i](vscode://x)"_s);
    QStringList kept;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isAnchor())
                kept.append(it.fragment().charFormat().anchorHref());
    QCOMPARE(kept, QStringList({u"https://example.org/x"_s, u"mailto:a@b.example"_s, u"meshbook:term/x"_s}));
    QVERIFY(document.toPlainText().contains(u'b'));
    QVERIFY(!links::isAllowed(QUrl(u"https:///nohost"_s)));
    QVERIFY(!links::isAllowed(QUrl(u"FILE:///etc/passwd"_s)));
    QVERIFY(!links::isAllowed(QUrl()));
}

void TestHostileMarkdown::announcesLinksAndFollowsNone()
{
    MarkdownView view;
    view.setMarkdownText(u"[a](https://example.org/x)"_s, u"text"_s);
    QSignalSpy spy(&view, &MarkdownView::linkActivated);
    emit view.anchorClicked(QUrl(u"https://example.org/x"_s));
    emit view.anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(spy.count(), 1);
    QVERIFY(!view.openLinks());
    QVERIFY(!view.openExternalLinks());
}

void TestHostileMarkdown::htmlStaysText()
{
    SafeDocument document;
    document.setSafeMarkdown(u"a <b>bold</b> <script>x</script>"_s);
    QVERIFY(document.toPlainText().contains("<b>bold</b>"_L1));
    QVERIFY(document.toPlainText().contains("<script>"_L1));
}

void TestHostileMarkdown::imagesBecomeTheirWords()
{
    SafeDocument document;
    document.setSafeMarkdown(u"see ![the picture](https://example.org/x.png) here"_s);
    QVERIFY(!document.toPlainText().contains(QChar::ObjectReplacementCharacter));
    QVERIFY2(document.toPlainText().contains("the picture"_L1), qPrintable(document.toPlainText()));
}

void TestHostileMarkdown::longAndDeepTextIsBounded()
{
    SafeDocument document;
    bool cut = false;
    document.setSafeMarkdown(QString(500000, u'a'), &cut);
    QVERIFY(cut);
    QVERIFY(document.characterCount() <= SafeDocument::maxLength + 2);
    document.setSafeMarkdown(QString(20000, u'>') + u" deep"_s, &cut);
    QVERIFY(!cut);
    QVERIFY(document.toPlainText().contains("deep"_L1));
    // Each of these kept Qt's own reader busy for 7 to 43 seconds.
    for (const QString &dense :
         {u"- x\n"_s.repeated(16000), u"*_"_s.repeated(20000), u"[a](http://x.y/z) "_s.repeated(3500),
          QString(u"|a|b|\n|-|-|\n"_s + u"|x|y|\n"_s.repeated(8000)), u"- "_s.repeated(5000),
          u"["_s.repeated(20000), u"`a` b "_s.repeated(10000), u"a\n\n"_s.repeated(20000)}) {
        const meshbook::tests::ProcessorClock clock;
        document.setSafeMarkdown(dense, &cut);
        QVERIFY2(clock.elapsed() < 2500, qPrintable(dense.left(20)));
    }
}

void TestHostileMarkdown::deceptiveCharactersShow()
{
    const QString name = u"invoice\u202Egnp.exe\u0007\n\ttwo"_s;
    const QString shown = plaintext::oneLine(name);
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(!shown.contains(u'\n'));
    QCOMPARE(shown.count(QChar::ReplacementCharacter), 2);
    QCOMPARE(plaintext::oneLine(u"Überblick 数据"_s), u"Überblick 数据"_s);
    QVERIFY(plaintext::toolTip(QString(100000, u'x')).size() < 3000);
}

QTEST_MAIN(TestHostileMarkdown)
#include "tst_hostilemarkdown.moc"
