// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/colormath.h"

#include <algorithm>
#include <cmath>

namespace meshbook::views::colormath {

namespace {

struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double toGamma(double channel)
{
    const double c = std::clamp(channel, 0.0, 1.0);
    return c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1.0 / 2.4) - 0.055;
}

Lab toLab(const QColor &color)
{
    const double r = toLinear(color.redF());
    const double g = toLinear(color.greenF());
    const double b = toLinear(color.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromLab(const Lab &lab)
{
    const double l = std::pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    const double r = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
    const double g = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
    const double b = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
    const auto channel = [](double value) { return static_cast<int>(std::lround(toGamma(value) * 255.0)); };
    return QColor(channel(r), channel(g), channel(b));
}

// Chroma is scaled down near black and white, where a strong hue has no room.
QColor atLightness(const Lab &lab, double lightness)
{
    const double room = std::min(1.0, 4.0 * std::min(lightness, 1.0 - lightness) + 0.15);
    return fromLab({lightness, lab.a * room, lab.b * room});
}

} // namespace

double luminance(const QColor &color)
{
    return 0.2126 * toLinear(color.redF()) + 0.7152 * toLinear(color.greenF())
        + 0.0722 * toLinear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

double worstContrast(const QColor &color, std::initializer_list<QColor> surfaces)
{
    double worst = 21.0;
    for (const QColor &surface : surfaces)
        worst = std::min(worst, contrast(color, surface));
    return worst;
}

QColor mix(const QColor &over, const QColor &base, double amount)
{
    const auto channel = [amount](int o, int b) {
        return static_cast<int>(std::lround(o * amount + b * (1.0 - amount)));
    };
    return QColor(channel(over.red(), base.red()), channel(over.green(), base.green()),
                  channel(over.blue(), base.blue()));
}

QColor mixKeepingCast(const QColor &over, const QColor &base, double amount)
{
    const Lab cast = toLab(over);
    const double chroma = std::hypot(cast.a, cast.b);
    const QColor plain = mix(over, base, amount);
    // A text with a colour of its own (green on black) needs no help; a plain grey has no cast to keep.
    if (chroma < 0.004 || chroma > 0.05)
        return plain;
    const double strength = 1.9 * std::min(1.0, amount + 0.25);
    const Lab mixed = toLab(plain);
    // A ground more coloured than the text keeps its own cast.
    if (std::hypot(mixed.a, mixed.b) >= chroma * strength)
        return plain;
    return atLightness({0, cast.a * strength, cast.b * strength}, mixed.l);
}

QColor readable(const QColor &color, std::initializer_list<QColor> surfaces, double ratio)
{
    const QColor opaque(color.red(), color.green(), color.blue());
    if (worstContrast(opaque, surfaces) >= ratio)
        return opaque;
    const Lab lab = toLab(opaque);
    const auto nearest = [&](double limit) {
        // Rounding to 8 bits makes the contrast a staircase; small steps find its first sufficient tread.
        constexpr int steps = 200;
        for (int i = 1; i <= steps; ++i) {
            const QColor candidate = atLightness(lab, lab.l + (limit - lab.l) * i / steps);
            if (worstContrast(candidate, surfaces) >= ratio)
                return candidate;
        }
        return limit > 0.5 ? QColor(255, 255, 255) : QColor(0, 0, 0);
    };
    const bool lighter =
        worstContrast(QColor(255, 255, 255), surfaces) > worstContrast(QColor(0, 0, 0), surfaces);
    return nearest(lighter ? 1.0 : 0.0);
}

} // namespace meshbook::views::colormath
