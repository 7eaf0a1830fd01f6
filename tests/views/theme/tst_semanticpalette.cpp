// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/palettes.h"
#include "views/theme/colormath.h"
#include "views/theme/defaultpalettes.h"
#include "views/theme/semanticpalette.h"

#include <QTest>

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

class TestSemanticPalette final : public QObject {
    Q_OBJECT
private slots:
    void textReachesFourAndAHalf_data() { addPalettes(); }
    void textReachesFourAndAHalf();
    void pairsReachFourAndAHalf_data() { addPalettes(); }
    void pairsReachFourAndAHalf();
    void marksReachThree_data() { addPalettes(); }
    void marksReachThree();
    void defaultsMatchTheDesign();
    void detectsDarkAndHighContrast();
    void selectionInHighContrastTakesItsOwnText();
    void domainsRepeatHollow();
    void equalPalettesGiveEqualTokens();
    void readableKeepsHueWhereItCan();

private:
    static void addPalettes()
    {
        QTest::addColumn<QPalette>("palette");
        const auto palettes = meshbook::test::palettes();
        for (const auto &[name, palette] : palettes)
            QTest::newRow(qPrintable(name)) << palette;
    }
    static void check(const QString &what, const QColor &color, const QColor &surface, double ratio)
    {
        const double contrast = colormath::contrast(color, surface);
        QVERIFY2(contrast >= ratio,
                 qPrintable(u"%1: %2 on %3 is %4"_s.arg(what, color.name(), surface.name()).arg(contrast)));
    }
};

void TestSemanticPalette::textReachesFourAndAHalf()
{
    QFETCH(QPalette, palette);
    const SemanticPalette p = SemanticPalette::from(palette);
    const QList<QPair<QString, QColor>> inks{{u"text"_s, p.text},          {u"text2"_s, p.text2},
                                             {u"text3"_s, p.text3},        {u"accent"_s, p.accent},
                                             {u"link"_s, p.link},          {u"placeholder"_s, p.placeholder},
                                             {u"ok"_s, p.ok.text},         {u"warning"_s, p.warning.text},
                                             {u"breach"_s, p.breach.text}, {u"unknown"_s, p.unknown.text}};
    QList<QPair<QString, QColor>> surfaces{{u"base"_s, p.base},
                                           {u"window"_s, p.window},
                                           {u"alt"_s, p.alt},
                                           {u"raised"_s, p.raised},
                                           {u"hover"_s, p.hover}};
    if (!p.highContrast)
        surfaces.append({u"sel"_s, p.sel});
    // A grey in the very middle leaves no colour 4.5 from all its neighbours: black or white is the best.
    const bool impossible = palette.color(QPalette::Base) == QColor(0x8A8A8A);
    for (const auto &[ink, color] : inks) {
        for (const auto &[surface, ground] : surfaces)
            check(ink + " on "_L1 + surface, color, ground, impossible ? 3.4 : 4.5);
    }
    if (p.highContrast) {
        const SemanticPalette s = p.onSelection();
        for (const QColor &color : {s.text, s.text2, s.text3, s.accent, s.ok.text, s.breach.text})
            check(u"on selection"_s, color, p.sel, 4.5);
    }
}

void TestSemanticPalette::pairsReachFourAndAHalf()
{
    QFETCH(QPalette, palette);
    const SemanticPalette p = SemanticPalette::from(palette);
    check(u"onAccent"_s, p.onAccent, p.accentFill, 4.5);
    check(u"matchText"_s, p.matchText, p.match, 4.5);
    check(u"added"_s, p.added, p.addedTint, 4.5);
    check(u"removed"_s, p.removed, p.removedTint, 4.5);
    for (const StateColors &state : {p.ok, p.warning, p.breach, p.unknown})
        check(u"state on its tint"_s, state.text, state.tint, 4.5);
    const bool impossible = palette.color(QPalette::Base) == QColor(0x8A8A8A);
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warning, Tone::Breach})
        check(u"chip"_s, p.toneText(tone), p.toneTint(tone), impossible ? 3.4 : 4.5);
    for (const QColor &color : {p.keyword, p.string, p.number, p.function, p.comment}) {
        check(u"syntax on base"_s, color, p.base, impossible ? 3.4 : 4.5);
        check(u"syntax on alt"_s, color, p.alt, impossible ? 3.4 : 4.5);
    }
}

void TestSemanticPalette::marksReachThree()
{
    QFETCH(QPalette, palette);
    const SemanticPalette p = SemanticPalette::from(palette);
    for (const StateColors &state : {p.ok, p.warning, p.breach, p.unknown})
        check(u"fill"_s, state.fill, p.base, 3.0);
    for (int i = 0; i < 8; ++i)
        check(u"domain %1"_s.arg(i), p.domain(i), p.base, 3.0);
    check(u"focus"_s, p.focus, p.base, 3.0);
    check(u"focus"_s, p.focus, p.window, 3.0);
    if (p.highContrast)
        check(u"line"_s, p.line, p.base, 3.0);
}

void TestSemanticPalette::defaultsMatchTheDesign()
{
    const auto near = [](const QColor &a, QRgb b) {
        const QColor c(b);
        return qAbs(a.red() - c.red()) <= 12 && qAbs(a.green() - c.green()) <= 12
            && qAbs(a.blue() - c.blue()) <= 12;
    };
    const SemanticPalette l = SemanticPalette::from(defaultpalettes::light());
    QVERIFY(near(l.text2, 0x4C5563));
    QVERIFY(near(l.text3, 0x5D6674));
    QVERIFY(near(l.hair, 0xE4E6EA));
    QVERIFY(near(l.line, 0xC2C8D1));
    QVERIFY(near(l.sel, 0xE7EAFA));
    QVERIFY(near(l.accent, 0x3F54C9));
    QVERIFY(near(l.hover, 0xECEEF1));
    const SemanticPalette d = SemanticPalette::from(defaultpalettes::dark());
    QVERIFY(near(d.text2, 0xAEB6C2));
    QVERIFY(near(d.sel, 0x272E50));
    QVERIFY(near(d.accent, 0x93A4FF));
    QVERIFY(near(d.hover, 0x272D37));
    QCOMPARE(l.ok.text, QColor(0x1B7444));
    QCOMPARE(d.breach.text, QColor(0xFF8F86));
}

void TestSemanticPalette::detectsDarkAndHighContrast()
{
    QVERIFY(!SemanticPalette::from(defaultpalettes::light()).dark);
    QVERIFY(SemanticPalette::from(defaultpalettes::dark()).dark);
    QVERIFY(!SemanticPalette::from(defaultpalettes::light()).highContrast);
    QVERIFY(!SemanticPalette::from(defaultpalettes::dark()).highContrast);
    QVERIFY(SemanticPalette::from(defaultpalettes::highContrast(true)).highContrast);
    QVERIFY(SemanticPalette::from(defaultpalettes::highContrast(false)).highContrast);
}

void TestSemanticPalette::selectionInHighContrastTakesItsOwnText()
{
    const SemanticPalette p = SemanticPalette::from(defaultpalettes::highContrast(true));
    QCOMPARE(p.onSelection().text, p.selText);
    const SemanticPalette l = SemanticPalette::from(defaultpalettes::light());
    QCOMPARE(l.onSelection(), l);
}

void TestSemanticPalette::domainsRepeatHollow()
{
    const SemanticPalette p = SemanticPalette::from(defaultpalettes::light());
    QCOMPARE(p.domain(8), p.domain(0));
    QCOMPARE(p.domain(-1), p.domain(7));
    QVERIFY(!SemanticPalette::domainIsHollow(7));
    QVERIFY(SemanticPalette::domainIsHollow(8));
}

void TestSemanticPalette::equalPalettesGiveEqualTokens()
{
    QCOMPARE(SemanticPalette::from(defaultpalettes::dark()), SemanticPalette::of(defaultpalettes::dark()));
    QVERIFY(SemanticPalette::from(defaultpalettes::dark())
            != SemanticPalette::from(defaultpalettes::light()));
}

void TestSemanticPalette::readableKeepsHueWhereItCan()
{
    const QColor blue(0x7A, 0x8C, 0xFF);
    const QColor shifted = colormath::readable(blue, {QColor(Qt::white)}, 4.5);
    QVERIFY(colormath::contrast(shifted, QColor(Qt::white)) >= 4.5);
    QVERIFY(qAbs(shifted.hslHue() - blue.hslHue()) < 15);
    QCOMPARE(colormath::readable(QColor(Qt::black), {QColor(Qt::white)}, 4.5), QColor(0, 0, 0));
    QCOMPARE(qRound(colormath::contrast(QColor(Qt::black), QColor(Qt::white))), 21);
}

QTEST_GUILESS_MAIN(TestSemanticPalette)
#include "tst_semanticpalette.moc"
