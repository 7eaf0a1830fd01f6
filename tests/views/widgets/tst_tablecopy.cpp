// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::views;

Q_DECLARE_METATYPE(meshbook::views::tablecopy::As)

class TableCopyTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void writes_data();
    void writes();
    void nothingChosenGivesNothing();
    void keyCopiesTheRow();

private:
    QStandardItemModel m_model;
};

void TableCopyTest::init()
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"Name"_s, u"Value"_s});
    m_model.appendRow({new QStandardItem(u"a|b"_s), new QStandardItem(u"two\nlines"_s)});
    m_model.appendRow({new QStandardItem(u"say \"hi\", you"_s), new QStandardItem(u"=1+1"_s)});
}

void TableCopyTest::writes_data()
{
    QTest::addColumn<tablecopy::As>("as");
    QTest::addColumn<QString>("text");
    QTest::newRow("TSV") << tablecopy::As::Tsv << u"a|b\ttwo lines\nsay \"hi\", you\t=1+1\n"_s;
    QTest::newRow("with headings") << tablecopy::As::TsvWithHeaders
                                   << u"Name\tValue\na|b\ttwo lines\nsay \"hi\", you\t=1+1\n"_s;
    QTest::newRow("CSV") << tablecopy::As::Csv
                         << u"Name,Value\r\na|b,\"two\nlines\"\r\n\"say \"\"hi\"\", you\",'=1+1\r\n"_s;
    QTest::newRow("Markdown")
        << tablecopy::As::Markdown
        << u"| Name | Value |\n| --- | --- |\n| a\\|b | two lines |\n| say \"hi\", you | =1+1 |\n"_s;
    QTest::newRow("JSON")
        << tablecopy::As::Json
        << u"[\n    {\n        \"Name\": \"a|b\",\n        \"Value\": \"two\\nlines\"\n    },\n    {\n        \"Name\": \"say \\\"hi\\\", you\",\n        \"Value\": \"=1+1\"\n    }\n]\n"_s;
}

void TableCopyTest::writes()
{
    QFETCH(tablecopy::As, as);
    QTEST(tablecopy::text({m_model.index(0, 1), m_model.index(1, 0)}, as), "text");
}

void TableCopyTest::nothingChosenGivesNothing()
{
    QCOMPARE(tablecopy::text({}, tablecopy::As::Json), QString());
}

void TableCopyTest::keyCopiesTheRow()
{
    QTreeView view;
    view.setModel(&m_model);
    tablecopy::install(&view);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    view.setCurrentIndex(m_model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"say \"hi\", you\t=1+1\n"_s);
}

QTEST_MAIN(TableCopyTest)
#include "tst_tablecopy.moc"
