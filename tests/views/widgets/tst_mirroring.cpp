// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/readingorder.h"
#include "views/theme/iconprovider.h"
#include "views/theme/theme.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/pieces.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/resultrowdelegate.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/truststrip.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <functional>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

namespace {

constexpr int sideBearing = 3; // of the letters at the edges, which are not mirrored themselves

class OneRow final : public ResultRowDelegate {
public:
    [[nodiscard]] ResultRow row(const QModelIndex &index) const override
    {
        Q_UNUSED(index)
        ResultRow row;
        row.icon = Icon::Dataset;
        row.name = u"orders"_s;
        row.path = u"lake.sales.orders"_s;
        return row;
    }
};

class OneCell final : public CellDelegate {
public:
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Q_UNUSED(index)
        Cell cell;
        cell.icon = Icon::Column;
        cell.domain = 1;
        cell.text = u"customer_id"_s;
        cell.chip = pieces::Chip{u"PII"_s};
        cell.hairline = false;
        return cell;
    }
};

} // namespace

/// What paints itself stands at the other edge, by the same distance, where the window reads from right to
/// left.
class MirroringTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void delegates_data();
    void delegates();
    void widgets_data();
    void widgets();
    void drawingsThatPoint();
    void namesKeepTheirOrder_data();
    void namesKeepTheirOrder();
    void isolatesAreNoDeception();
    void sentencesBeginAtTheRight_data();
    void sentencesBeginAtTheRight();
    void mnemonicsAreLeftOut_data();
    void mnemonicsAreLeftOut();

private:
    std::unique_ptr<Theme> m_theme;
};

void MirroringTest::delegates_data()
{
    QTest::addColumn<QSharedPointer<QStyledItemDelegate>>("delegate");
    QTest::newRow("result row") << QSharedPointer<QStyledItemDelegate>(new OneRow);
    QTest::newRow("cell") << QSharedPointer<QStyledItemDelegate>(new OneCell);
}

void MirroringTest::delegates()
{
    QFETCH(QSharedPointer<QStyledItemDelegate>, delegate);
    QStandardItemModel model(1, 1);
    const auto spanIn = [&](Qt::LayoutDirection direction) {
        QImage picture(600, 44, QImage::Format_RGB32);
        picture.fill(QApplication::palette().color(QPalette::Base));
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.palette = QApplication::palette();
        option.direction = direction;
        option.rect = picture.rect();
        delegate->paint(&painter, option, model.index(0, 0));
        painter.end();
        return test::inkSpan(
            picture.copy(0, 0, picture.width(), picture.height() - 1)); // without the hairline
    };
    const auto ltr = spanIn(Qt::LeftToRight);
    const auto rtl = spanIn(Qt::RightToLeft);
    QVERIFY(ltr && rtl);
    QVERIFY2(ltr->second < 500, qPrintable(QString::number(ltr->second))); // else nothing would be told apart
    QVERIFY(qAbs(rtl->second - (599 - ltr->first)) <= sideBearing);
    QVERIFY(qAbs(rtl->first - (599 - ltr->second)) <= sideBearing);
}

void MirroringTest::widgets_data()
{
    using Make = std::function<QWidget *()>;
    QTest::addColumn<Make>("make");
    QTest::newRow("link") << Make([]() -> QWidget * {
        auto *link = new LinkLabel(u"Customer"_s, QUrl(u"meshbook:term/x"_s));
        link->setIconId(Icon::Term);
        return link;
    });
    QTest::newRow("header") << Make([]() -> QWidget * {
        auto *header = new PageHeader(Icon::Product);
        header->setTitle(u"Orders"_s, false);
        return header;
    });
    QTest::newRow("figures") << Make([]() -> QWidget * {
        auto *strip = new TrustStrip;
        TrustFigure figure;
        figure.caption = u"Quality"_s;
        figure.figure = u"12"_s;
        figure.promise = u"all"_s;
        strip->setFigures({figure});
        return strip;
    });
    QTest::newRow("sections") << Make([]() -> QWidget * {
        auto *bar = new SectionTabBar;
        bar->addSection(u"Schema"_s, 12);
        return bar;
    });
}

void MirroringTest::widgets()
{
    QFETCH(std::function<QWidget *()>, make);
    const auto spanIn = [&](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        const std::unique_ptr<QWidget> widget(make());
        widget->resize(500, widget->sizeHint().height());
        const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        // The lines above and below go from edge to edge.
        return test::inkSpan(picture.copy(0, 3, picture.width(), picture.height() - 6));
    };
    const auto ltr = spanIn(Qt::LeftToRight);
    const auto rtl = spanIn(Qt::RightToLeft);
    QVERIFY(ltr && rtl);
    QVERIFY(ltr->second < 400);
    QVERIFY2(qAbs(rtl->second - (499 - ltr->first)) <= sideBearing,
             qPrintable(u"%1, %2"_s.arg(rtl->second).arg(499 - ltr->first)));
}

void MirroringTest::drawingsThatPoint()
{
    const auto pictureOf = [](Icon id) {
        return icons::pixmap(id, 16, 1.0, Qt::black).toImage().convertToFormat(QImage::Format_ARGB32);
    };
    const auto leftHalf = [](const QImage &picture) { // how much of the ink is there
        double left = 0;
        double all = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const int ink = qAlpha(picture.pixel(x, y));
                all += ink;
                left += x < picture.width() / 2 ? ink : 0;
            }
        }
        return left / all;
    };
    const QImage port = pictureOf(Icon::PortIn);
    const QImage chevron = pictureOf(Icon::ChevronRight);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(leftHalf(port) < 0.45);
    QVERIFY(leftHalf(pictureOf(Icon::PortIn)) > 0.55);
    QCOMPARE(pictureOf(Icon::ChevronRight), chevron);
}

void MirroringTest::namesKeepTheirOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("kept");
    QTest::newRow("alone") << u"/srv/mesh/"_s << true;
    QTest::newRow("bare within Arabic") << u"تعذرت كتابة /srv/mesh/: لا مكان"_s << false;
    QTest::newRow("set apart") << u"تعذرت كتابة \u2068/srv/mesh/\u2069: لا مكان"_s << true;
    QTest::newRow("address") << u"افتح meshbook:product/orders الآن"_s << true;
}

void MirroringTest::namesKeepTheirOrder()
{
    QFETCH(QString, text);
    QFETCH(bool, kept);
    QCOMPARE(test::scrambledNames(text).isEmpty(), kept);
}

/// Translations set names apart with FSI and PDI, which must reach the screen; what reverses letters must
/// not.
void MirroringTest::isolatesAreNoDeception()
{
    const QString apart = u"فشل: \u2068orders/\u2069"_s;
    QCOMPARE(plaintext::oneLine(apart), apart);
    for (const char16_t sign : {u'\u202A', u'\u202D', u'\u202E', u'\u2066', u'\u2067'})
        QCOMPARE(plaintext::oneLine(u"a"_s + QChar(sign) + u'b'), u"a\uFFFDb"_s);
}

void MirroringTest::sentencesBeginAtTheRight_data()
{
    using Make = std::function<QWidget *(const QString &)>;
    QTest::addColumn<Make>("make");
    QTest::newRow("line") << Make([](const QString &text) -> QWidget * { return new TextLabel(text); });
    QTest::newRow("paragraph") << Make([](const QString &text) -> QWidget * {
        auto *label = new TextLabel(text);
        label->setWrapped(true);
        return label;
    });
    QTest::newRow("plain label") << Make([](const QString &text) -> QWidget * { return new QLabel(text); });
    QTest::newRow("link") << Make([](const QString &text) -> QWidget * { return new LinkLabel(text, {}); });
}

/// A sentence that begins with a Latin name begins at the right all the same: much ink, far from little ink.
void MirroringTest::sentencesBeginAtTheRight()
{
    QFETCH(std::function<QWidget *(const QString &)>, make);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto inkIn = [&](const QString &text) {
        const std::unique_ptr<QWidget> widget(make(text));
        widget->resize(widget->sizeHint());
        const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = picture.pixel(0, 0);
        int left = 0;
        int right = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) != ground)
                    ++(x < picture.width() / 2 ? left : right);
            }
        }
        return std::pair{left, right};
    };
    const auto [left, right] = inkIn(u"MMMM"_s + QString(12, u' ') + u'ا');
    QVERIFY2(right > 2 * left && left > 0, qPrintable(u"%1, %2"_s.arg(left).arg(right)));
    const auto [latinLeft, latinRight] = inkIn(u"MMMM"_s + QString(12, u' ') + u'i');
    QVERIFY2(latinLeft > 2 * latinRight, qPrintable(u"%1, %2"_s.arg(latinLeft).arg(latinRight)));
}

void MirroringTest::mnemonicsAreLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("English") << u"Open wor&kspace…"_s << u"Open workspace…"_s;
    QTest::newRow("Chinese") << u"文件(&F)"_s << u"文件"_s;
    QTest::newRow("Chinese with dots") << u"打开工作区(&W)…"_s << u"打开工作区…"_s;
    QTest::newRow("Arabic") << u"ت&صدير"_s << u"تصدير"_s;
    QTest::newRow("ampersand") << u"Buy && sell"_s << u"Buy & sell"_s;
    QTest::newRow("parentheses") << u"Copy (all)"_s << u"Copy (all)"_s;
    QTest::newRow("none") << QString() << QString();
}

void MirroringTest::mnemonicsAreLeftOut()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(plaintext::withoutMnemonic(text), plain);
}

QTEST_MAIN(MirroringTest)
#include "tst_mirroring.moc"
