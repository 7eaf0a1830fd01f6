// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markuptags.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class MarkupTagsTest final : public QObject {
    Q_OBJECT

private slots:
    void onlyDressingGoes_data();
    void onlyDressingGoes();
    void listsShowWords_data();
    void listsShowWords();
};

void MarkupTagsTest::onlyDressingGoes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("left");
    QTest::newRow("none") << u"plain *text*"_s << u"plain *text*"_s;
    QTest::newRow("span") << u"**<span style=\"font-size:16px\">Core</span>** of it"_s << u"**Core** of it"_s;
    QTest::newRow("marks") << u"<b>bold</b> <em>leaning</em>"_s << u"**bold** *leaning*"_s;
    QTest::newRow("breaks") << u"one<br>two<br/>three<BR />four"_s << u"one  \ntwo  \nthree  \nfour"_s;
    QTest::newRow("paragraphs") << u"<p>one</p><div>two</div>"_s << u"\n\none\n\n\n\ntwo\n\n"_s;
    QTest::newRow("code stays") << u"`<b>x</b>` and ```\n<span>\n```"_s
                                << u"`<b>x</b>` and ```\n<span>\n```"_s;
    QTest::newRow("unclosed code") << u"` <b>x"_s << u"` **x"_s;
    QTest::newRow("others stay") << u"<script>x</script> <img src=y> a < b > c"_s
                                 << u"<script>x</script> <img src=y> a < b > c"_s;
    QTest::newRow("type names stay") << u"List<String> and <boldly>"_s << u"List<String> and <boldly>"_s;
    QTest::newRow("never closed") << u"<span style=\"x"_s << u"<span style=\"x"_s;
    QTest::newRow("over a line") << u"<span\n>x"_s << u"<span\n>x"_s;
    QTest::newRow("at the end") << u"x <"_s << u"x <"_s;
}

void MarkupTagsTest::onlyDressingGoes()
{
    QFETCH(QString, written);
    QTEST(meshbook::views::withoutDressingTags(written), "left");
}

void MarkupTagsTest::listsShowWords_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u"plain text, 2 * 3"_s << u"plain text, 2 * 3"_s;
    QTest::newRow("heading") << u"# Orders\n\nAll of **them**."_s << u"Orders All of them."_s;
    QTest::newRow("list") << u"* one\n- two"_s << u"one two"_s;
    QTest::newRow("link") << u"see [the wiki](https://example.org/x) and ![icon](file:///dev/zero)"_s
                          << u"see the wiki and icon"_s;
    QTest::newRow("code and tags") << u"<span>`id`</span> of it"_s << u"id of it"_s;
    QTest::newRow("identifiers stay") << u"customer_id and #1"_s << u"customer_id and #1"_s;
}

void MarkupTagsTest::listsShowWords()
{
    QFETCH(QString, written);
    QTEST(meshbook::views::withoutMarkup(written), "shown");
}

QTEST_GUILESS_MAIN(MarkupTagsTest)
#include "tst_markuptags.moc"
