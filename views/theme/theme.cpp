// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "views/theme/colormath.h"
#include "views/theme/defaultpalettes.h"
#include "views/theme/meshbookstyle.h"
#include "views/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>
#include <QToolTip>

#include <memory>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return colormath::luminance(palette.color(QPalette::Active, QPalette::Window)) < 0.2;
}

// Platforms without a theme of their own hand out Fusion's plain greys, which nobody chose.
bool isPlatformsOwn(const QPalette &palette)
{
    const QPalette plain = std::unique_ptr<QStyle>(QStyleFactory::create(u"Fusion"_s))->standardPalette();
    const auto same = [&](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role) == plain.color(QPalette::Active, role);
    };
    return !(same(QPalette::Window) && same(QPalette::Highlight));
}

} // namespace

Theme::Theme(QApplication *app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_systemFont(chooseFont(QApplication::font()))
{
    QApplication::setStyle(new MeshbookStyle);
    app->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
    apply();
}

Theme::~Theme() = default;

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setHighContrast(bool on)
{
    if (m_highContrast == on)
        return;
    m_highContrast = on;
    apply();
}

void Theme::setZoom(int percent)
{
    const int zoom = qBound(minZoom, percent, maxZoom);
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    apply();
}

bool Theme::isCompact() const
{
    return metrics::compact;
}

void Theme::setCompact(bool on)
{
    if (metrics::compact == on)
        return;
    metrics::compact = on;
    // A new style makes every widget and view measure itself again.
    QApplication::setStyle(new MeshbookStyle);
    apply();
}

bool Theme::isDark() const
{
    return isDarkPalette(QApplication::palette());
}

QString Theme::schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return u"light"_s;
    case Scheme::Dark:
        return u"dark"_s;
    case Scheme::System:
        break;
    }
    return u"system"_s;
}

Theme::Scheme Theme::schemeFromName(const QString &name)
{
    if (name == "light"_L1)
        return Scheme::Light;
    return name == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_scheme == Scheme::System && !m_applying)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QPalette Theme::choosePalette() const
{
    bool dark = m_scheme == Scheme::Dark;
    if (m_scheme == Scheme::System) {
        // An unset palette makes Qt show the platform's again, so that it can be read.
        QApplication::setPalette(QPalette());
        const QPalette platform = QApplication::palette();
        dark = isDarkPalette(platform);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        dark = dark || QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
        if (!m_highContrast && isPlatformsOwn(platform))
            return platform;
    }
    if (m_highContrast)
        return defaultpalettes::highContrast(dark);
    return dark ? defaultpalettes::dark() : defaultpalettes::light();
}

QFont Theme::chooseFont(const QFont &system)
{
    // Desktops name their font; platforms without one fall back to whatever "Sans Serif" matches first.
    const QString family = system.family();
    const bool named = !family.isEmpty() && family != "Sans Serif"_L1 && family != "sans"_L1
        && QFontDatabase::hasFamily(family) && QGuiApplication::platformName() != "offscreen"_L1;
    if (named)
        return system;
    QFont font = system;
    for (const QString &good : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (QFontDatabase::hasFamily(good)) {
            font.setFamilies({good});
            break;
        }
    }
    font.setPixelSize(13);
    return font;
}

void Theme::apply()
{
    m_applying = true;
    const QPalette palette = choosePalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QFont font = m_systemFont;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * m_zoom / 100.0));
    else
        font.setPointSizeF(font.pointSizeF() * m_zoom / 100.0);
    if (font != QApplication::font())
        QApplication::setFont(font);
    m_applying = false;
    emit changed();
}

} // namespace meshbook::views
