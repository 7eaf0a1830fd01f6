// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/colormath.h"
#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/readingdirection.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

class TestTheme final : public QObject {
    Q_OBJECT
private slots:
    void switchesPalettes();
    void namesRoundTrip();
    void zoomScalesTheFontScale();
    void everyIconHasItsDrawing();
    void iconsTakeTheAskedColour();
    void iconsFollowTheRatio();
    void statesHaveShapesOfTheirOwn();
    void sentencesReadAsTheWindow_data();
    void sentencesReadAsTheWindow();
};

void TestTheme::switchesPalettes()
{
    Theme theme(qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Theme::Scheme::Dark);
    QVERIFY(theme.isDark());
    theme.setScheme(Theme::Scheme::Light);
    QVERIFY(!theme.isDark());
    theme.setScheme(Theme::Scheme::Light);
    QCOMPARE(changed.count(), 2);
    theme.setHighContrast(true);
    QVERIFY(SemanticPalette::of(QApplication::palette()).highContrast);
    theme.setHighContrast(false);
    QVERIFY(!SemanticPalette::of(QApplication::palette()).highContrast);
}

void TestTheme::namesRoundTrip()
{
    for (const auto scheme : {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark})
        QCOMPARE(Theme::schemeFromName(Theme::schemeName(scheme)), scheme);
    QCOMPARE(Theme::schemeFromName(u"nonsense"_s), Theme::Scheme::System);
}

void TestTheme::zoomScalesTheFontScale()
{
    Theme theme(qApp);
    const int base = QFontMetrics(FontScale::current().base).height();
    theme.setZoom(200);
    QVERIFY(QFontMetrics(FontScale::current().base).height() > base * 3 / 2);
    theme.setZoom(10000);
    QCOMPARE(theme.zoom(), Theme::maxZoom);
    theme.setZoom(100);
    const FontScale s = FontScale::current();
    const auto height = [](const QFont &font) { return QFontMetrics(font).height(); };
    QVERIFY(height(s.caption) < height(s.base));
    QVERIFY(height(s.base) < height(s.section));
    QVERIFY(height(s.section) < height(s.page));
    QVERIFY(height(s.page) < height(s.hero));
    QVERIFY(QFontInfo(s.mono).fixedPitch());
}

void TestTheme::everyIconHasItsDrawing()
{
    for (int i = 1; i <= static_cast<int>(Icon::Warning); ++i) {
        const auto id = static_cast<Icon>(i);
        QVERIFY(!icons::name(id).isEmpty());
        QCOMPARE(icons::fromName(icons::name(id)), id);
        const QImage image = icons::pixmap(id, 16, 1.0, QColor(Qt::black)).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).alpha() > 96;
        QVERIFY2(inked >= 4, qPrintable(icons::name(id)));
    }
    QCOMPARE(icons::fromName(u"no-such-icon"_s), Icon::None);
    QVERIFY(icons::icon(Icon::None).isNull());
}

void TestTheme::iconsTakeTheAskedColour()
{
    const QColor red(0xCC, 0x00, 0x00);
    const QImage image = icons::pixmap(Icon::Pause, 32, 1.0, red).toImage();
    bool found = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found = found || image.pixelColor(x, y) == red;
    QVERIFY(found);
}

void TestTheme::iconsFollowTheRatio()
{
    const QPixmap picture = icons::pixmap(Icon::Product, 16, 2.0, QColor(Qt::black));
    QCOMPARE(picture.size(), QSize(32, 32));
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(16, 16));
    QCOMPARE(icons::icon(Icon::Product).pixmap(QSize(16, 16), 1.0).size(), QSize(16, 16));
    QCOMPARE(icons::icon(Icon::Product).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void TestTheme::statesHaveShapesOfTheirOwn()
{
    QSet<Icon> shapes;
    for (const State state : {State::Ok, State::Warning, State::Breach, State::Unknown})
        shapes.insert(icons::forState(state));
    QCOMPARE(shapes.size(), 4);
}

void TestTheme::sentencesReadAsTheWindow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("mirrored"); ///< in a window that reads from right to left
    QTest::addColumn<Qt::LayoutDirection>("usual");
    QTest::newRow("Latin name") << u"orders_basket"_s << Qt::LeftToRight << Qt::LeftToRight;
    QTest::newRow("sentence") << u"غير معتمد"_s << Qt::RightToLeft << Qt::RightToLeft;
    QTest::newRow("name first") << u"Customer: غير معتمد"_s << Qt::RightToLeft << Qt::LeftToRight;
    QTest::newRow("name last") << u"غير معتمد: Customer"_s << Qt::RightToLeft << Qt::RightToLeft;
    QTest::newRow("figures") << u"12 / 30"_s << Qt::RightToLeft << Qt::LeftToRight;
    QTest::newRow("nothing") << QString() << Qt::RightToLeft << Qt::LeftToRight;
}

void TestTheme::sentencesReadAsTheWindow()
{
    QFETCH(QString, text);
    QTEST(readingDirection(text, Qt::RightToLeft), "mirrored");
    QTEST(readingDirection(text, Qt::LeftToRight), "usual");
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
