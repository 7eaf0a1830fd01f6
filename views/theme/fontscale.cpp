// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/fontscale.h"

#include <QCache>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QFont scaled(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font = base;
    // Whole pixels or half points keep stems crisp at the common sizes.
    if (base.pixelSize() > 0)
        font.setPixelSize(qMax(6, qRound(base.pixelSize() * factor)));
    else
        font.setPointSizeF(qMax(4.0, qRound(base.pointSizeF() * factor * 4.0) / 4.0));
    font.setWeight(weight);
    return font;
}

QString firstInstalled(const QStringList &families)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

// Looking the family up costs a font match; it does not change while the program runs.
QString fixedFamily()
{
    static const QString family = [] {
        const QFont system = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        const bool named = QFontInfo(system).fixedPitch() && system.family() != "monospace"_L1;
        if (named)
            return system.family();
        const QString good = firstInstalled(
            {u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s});
        return good.isEmpty() ? u"monospace"_s : good;
    }();
    return family;
}

} // namespace

QFont fixedPitchFont(const QFont &base)
{
    QFont font = base;
    font.setFamilies({fixedFamily()});
    font.setStyleHint(QFont::Monospace, QFont::PreferDefault);
    font.setFixedPitch(true);
    font.setWeight(QFont::Normal);
    return font;
}

// By value, for it is changed wherever Qt can.
QFont withTabularFigures(QFont font) // NOLINT(performance-unnecessary-value-param)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

FontScale FontScale::from(const QFont &base)
{
    FontScale s;
    s.caption = withTabularFigures(scaled(base, 0.85, QFont::Normal));
    s.captionStrong = scaled(base, 0.85, QFont::DemiBold);
    s.chip = scaled(base, 0.85, QFont::Medium);
    s.base = scaled(base, 1.0, QFont::Normal);
    s.name = scaled(base, 1.0, QFont::Medium);
    s.strong = scaled(base, 1.0, QFont::DemiBold);
    s.lead = scaled(base, 1.15, QFont::Normal);
    s.section = scaled(base, 1.15, QFont::DemiBold);
    s.page = scaled(base, 1.54, QFont::DemiBold);
    s.hero = scaled(base, 2.0, QFont::DemiBold);
    const QFont fixed = fixedPitchFont(base);
    s.mono = scaled(fixed, 0.92, QFont::Normal);
    s.monoCaption = scaled(fixed, 0.85, QFont::Normal);
    return s;
}

FontScale FontScale::current()
{
    static thread_local QCache<QString, FontScale> cache(4);
    const QFont base = QGuiApplication::font();
    const QString key = base.key();
    if (const FontScale *known = cache.object(key))
        return *known;
    auto *fresh = new FontScale(from(base));
    cache.insert(key, fresh);
    return *fresh;
}

} // namespace meshbook::views
