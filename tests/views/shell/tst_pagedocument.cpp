// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/page.h"
#include "views/shell/pagedocument.h"
#include "views/shell/pageexport.h"
#include "views/theme/theme.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTreeView>
#include <QVBoxLayout>

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;
using Block = PageDocument::Block;

namespace {

class TestPage final : public Page {
public:
    explicit TestPage(const QString &title)
        : m_title(title)
    {
    }
    [[nodiscard]] QUrl uri() const override { return QUrl(u"meshbook:product/a%2Fb"_s); }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Icon icon() const override { return Icon::Product; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override { return {{u"Discover"_s}, {m_title}}; }

private:
    QString m_title;
};

const QString &hostile()
{
    static const QString text =
        u"<script>alert(1)</script> <img src=\"file:///dev/zero\"> [x](javascript:y) | a"_s;
    return text;
}

} // namespace

/// What a page says as a document: complete, in order, and harmless wherever it goes.
class PageDocumentTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void blocksComeInReadingOrder();
    void hiddenPartsAndControlsAreLeftOut();
    void treesBecomeTables();
    void hostileTextStaysText();
    void muchIsCutAndSaidSo();
    void codeKeepsItsFences();
    void fileNamesFitAnywhere_data();
    void fileNamesFitAnywhere();
    void printsToPdf();

private:
    std::unique_ptr<Theme> m_theme;
};

void PageDocumentTest::blocksComeInReadingOrder()
{
    TestPage page(u"Orders"_s);
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->addWidget(new TextLabel(u"Orders"_s, TextRole::Page));
    auto *line = new QHBoxLayout;
    line->addWidget(new TextLabel(u"Finance"_s));
    line->addWidget(new BadgeLabel(u"active"_s));
    layout->addLayout(line);
    layout->addWidget(new TextLabel(u"Terms"_s, TextRole::CaptionStrong));
    auto *facts = new FactsGrid;
    facts->setFacts({{.label = u"Owner"_s, .value = u"Ana"_s}});
    layout->addWidget(facts);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    auto *outer = new QVBoxLayout(&page);
    outer->addWidget(scroll);
    const PageDocument document = PageDocument::of(page);
    QCOMPARE(document.title, u"Orders"_s);
    QCOMPARE(document.path, u"Discover › Orders"_s);
    QCOMPARE(document.link, u"meshbook:product/a%2Fb"_s);
    QCOMPARE(document.blocks.size(), 3); // the title is said once
    QCOMPARE(document.blocks.at(0).text, u"Finance · active"_s);
    QCOMPARE(document.blocks.at(1).kind, Block::Kind::Heading);
    QCOMPARE(document.blocks.at(2).rows, (QList<QStringList>{{u"Owner"_s, u"Ana"_s}}));
    QVERIFY(document.toMarkdown().contains(u"### Terms\n"_s));
    QVERIFY(document.toMarkdown().contains(u"| Owner | Ana |"_s));
    QVERIFY(document.toHtml().contains(u"<td>Ana</td>"_s));
}

void PageDocumentTest::hiddenPartsAndControlsAreLeftOut()
{
    TestPage page(u"P"_s);
    auto *layout = new QVBoxLayout(&page);
    auto *hidden = new TextLabel(u"secret"_s);
    hidden->hide();
    auto *stack = new QStackedWidget;
    stack->addWidget(new TextLabel(u"front"_s));
    stack->addWidget(new TextLabel(u"behind"_s));
    layout->addWidget(hidden);
    layout->addWidget(stack);
    layout->addWidget(new Button(u"Press"_s));
    layout->addWidget(new QLineEdit(u"typed"_s));
    const PageDocument document = PageDocument::of(page);
    QCOMPARE(document.blocks.size(), 1);
    QCOMPARE(document.blocks.constFirst().text, u"front"_s);
}

void PageDocumentTest::treesBecomeTables()
{
    TestPage page(u"P"_s);
    auto *layout = new QVBoxLayout(&page);
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Column"_s, u"Type"_s});
    model.appendRow({new QStandardItem(u"name"_s), new QStandardItem(u"struct"_s)});
    model.item(0)->appendRow({new QStandardItem(u"given"_s), new QStandardItem(u"string"_s)});
    auto *tree = new QTreeView;
    tree->setModel(&model);
    layout->addWidget(tree);
    const Block table = PageDocument::of(page).blocks.constFirst();
    QCOMPARE(table.header, (QStringList{u"Column"_s, u"Type"_s}));
    QCOMPARE(table.rows.size(), 2); // what is folded in the window too
    QCOMPARE(table.rows.at(1).at(0).trimmed(), u"given"_s);
}

void PageDocumentTest::hostileTextStaysText()
{
    TestPage page(hostile());
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(new TextLabel(hostile()));
    auto *facts = new FactsGrid;
    facts->setFacts({{.label = hostile(), .value = hostile()}});
    layout->addWidget(facts);
    const PageDocument document = PageDocument::of(page);
    const QString html = document.toHtml();
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img"_s));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    // Markdown that is read again is the same words, with no link, no markup and two cells per row.
    QTextDocument read;
    read.setMarkdown(document.toMarkdown(), QTextDocument::MarkdownDialectGitHub);
    QVERIFY(read.toPlainText().contains(hostile()));
    QVERIFY(!read.toHtml().contains(u"href=\"javascript"_s));
    QVERIFY(!read.toHtml().contains(u"<img"_s));
    PageDocument numbered;
    numbered.blocks = {
        {.text = u"1. not a list"_s}, {.text = u"# not a heading"_s}, {.text = u"- nor this"_s}};
    QVERIFY(numbered.toMarkdown().contains(u"1\\. not"_s));
    QVERIFY(numbered.toMarkdown().contains(u"\\# not"_s));
    QVERIFY(numbered.toMarkdown().contains(u"\\- nor"_s));
}

void PageDocumentTest::muchIsCutAndSaidSo()
{
    TestPage page(u"P"_s);
    auto *layout = new QVBoxLayout(&page);
    QStandardItemModel model(PageDocument::mostRows + 10, 1);
    model.setHorizontalHeaderLabels({u"n"_s});
    auto *tree = new QTreeView;
    tree->setModel(&model);
    layout->addWidget(tree);
    const PageDocument document = PageDocument::of(page);
    QCOMPARE(document.blocks.constFirst().rows.size(), PageDocument::mostRows);
    QVERIFY(document.cut);
    QVERIFY(document.toHtml().contains(u"says more"_s));
}

void PageDocumentTest::codeKeepsItsFences()
{
    TestPage page(u"P"_s);
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(new QPlainTextEdit(u"a: `````\n```\nb"_s));
    const QString markdown = PageDocument::of(page).toMarkdown();
    QVERIFY(markdown.contains(u"``````\na: `````\n```\nb\n``````"_s));
}

void PageDocumentTest::fileNamesFitAnywhere_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Customer 360"_s << u"Customer_360.pdf"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"_.._etc_passwd.pdf"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc.pdf"_s;
    QTest::newRow("signs") << u"a:b*c?\"<>|"_s << u"a_b_c_____.pdf"_s;
    QTest::newRow("empty") << QString() << u"page.pdf"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(80, u'x') + u".pdf"_s;
}

void PageDocumentTest::fileNamesFitAnywhere()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(pageexport::fileNameFor(TestPage(title), pageexport::Format::Pdf), name);
}

void PageDocumentTest::printsToPdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    PageDocument document;
    document.title = u"Orders"_s;
    for (int i = 0; i < 200; ++i)
        document.blocks.append({.text = u"Line %1"_s.arg(i)});
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    pageexport::print(document, printer);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count("/Type /Page\n") >= 2); // more than one sheet
}

QTEST_MAIN(PageDocumentTest)
#include "tst_pagedocument.moc"
