// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/iconprovider.h"

#include "views/theme/tintediconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

// Outside any namespace, as Q_INIT_RESOURCE requires.
static void registerIconFiles()
{
    Q_INIT_RESOURCE(meshbook_icons);
}

namespace meshbook::views::icons {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array names{""_L1,
                           "array"_L1,
                           "arrow-down"_L1,
                           "arrow-left"_L1,
                           "arrow-right"_L1,
                           "arrow-up"_L1,
                           "bell"_L1,
                           "breach"_L1,
                           "calendar"_L1,
                           "chat"_L1,
                           "check"_L1,
                           "chevron-down"_L1,
                           "chevron-left"_L1,
                           "chevron-right"_L1,
                           "chevron-up"_L1,
                           "clock"_L1,
                           "close"_L1,
                           "code"_L1,
                           "column"_L1,
                           "contract"_L1,
                           "copy"_L1,
                           "dataset"_L1,
                           "discover"_L1,
                           "domain"_L1,
                           "drift"_L1,
                           "edit"_L1,
                           "expand"_L1,
                           "export"_L1,
                           "external"_L1,
                           "eye"_L1,
                           "file"_L1,
                           "filter"_L1,
                           "flag"_L1,
                           "folder"_L1,
                           "git-branch"_L1,
                           "globe"_L1,
                           "glossary"_L1,
                           "health"_L1,
                           "help"_L1,
                           "history"_L1,
                           "import"_L1,
                           "inbox"_L1,
                           "info"_L1,
                           "job"_L1,
                           "key"_L1,
                           "keyboard"_L1,
                           "lineage"_L1,
                           "link"_L1,
                           "list"_L1,
                           "lock"_L1,
                           "mail"_L1,
                           "minus"_L1,
                           "monitor"_L1,
                           "moon"_L1,
                           "more"_L1,
                           "ok"_L1,
                           "panel"_L1,
                           "pause"_L1,
                           "person"_L1,
                           "pin"_L1,
                           "play"_L1,
                           "plus"_L1,
                           "port-in"_L1,
                           "port-out"_L1,
                           "print"_L1,
                           "product"_L1,
                           "redo"_L1,
                           "search"_L1,
                           "server"_L1,
                           "settings"_L1,
                           "shield"_L1,
                           "sort"_L1,
                           "sources"_L1,
                           "split"_L1,
                           "star"_L1,
                           "star-filled"_L1,
                           "struct"_L1,
                           "sun"_L1,
                           "sync"_L1,
                           "tag"_L1,
                           "target"_L1,
                           "team"_L1,
                           "term"_L1,
                           "trash"_L1,
                           "undo"_L1,
                           "unknown"_L1,
                           "warning"_L1};

QByteArray drawing(Icon id)
{
    static const bool registered = [] {
        registerIconFiles();
        return true;
    }();
    Q_UNUSED(registered)
    QFile file(":/meshbook/icons/"_L1 + name(id) + ".svg"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(Icon id, int size, double devicePixelRatio, const QColor &color, bool mirrored)
{
    QByteArray svg = drawing(id);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    // Small sizes need a slightly heavier pen to keep the same visual weight beside 11 px text.
    if (size < 16)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.7\"");
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (mirrored) {
            painter.translate(pixels, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace

QString name(Icon id)
{
    return QString(names[static_cast<std::size_t>(id)]);
}

Icon fromName(const QString &name)
{
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<Icon>(i);
    }
    return Icon::None;
}

bool followsReading(Icon id)
{
    switch (id) {
    case Icon::External:
    case Icon::Lineage:
    case Icon::List:
    case Icon::Panel:
    case Icon::PortIn:
    case Icon::PortOut:
    case Icon::Redo:
    case Icon::Sort:
    case Icon::Undo:
        return true;
    default:
        return false;
    }
}

Icon onward()
{
    return QGuiApplication::isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight;
}

Icon forState(State state)
{
    switch (state) {
    case State::Ok:
        return Icon::Ok;
    case State::Warning:
        return Icon::Warning;
    case State::Breach:
        return Icon::Breach;
    case State::Unknown:
        break;
    }
    return Icon::Unknown;
}

QPixmap pixmap(Icon id, int size, double devicePixelRatio, const QColor &color)
{
    if (id == Icon::None || size <= 0)
        return {};
    const bool mirrored = QGuiApplication::isRightToLeft() && followsReading(id);
    const QString key = u"meshbook-icon-%1-%2-%3-%4-%5"_s.arg(static_cast<int>(id))
                            .arg(size)
                            .arg(qRound(devicePixelRatio * 100.0))
                            .arg(color.rgb(), 0, 16)
                            .arg(mirrored ? 1 : 0);
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        result = render(id, size, devicePixelRatio, color, mirrored);
        QPixmapCache::insert(key, result);
    }
    return result;
}

void paint(QPainter *painter, Icon id, const QRectF &rect, const QColor &color, int size)
{
    if (id == Icon::None)
        return;
    const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const QPixmap picture = pixmap(id, size, ratio, color);
    // Whole device pixels: a half-pixel offset would blur every stem of the drawing.
    const auto snap = [ratio](double value) { return qRound(value * ratio) / ratio; };
    painter->drawPixmap(QPointF(snap(rect.center().x() - size / 2.0), snap(rect.center().y() - size / 2.0)),
                        picture);
}

QIcon icon(Icon id)
{
    return id == Icon::None ? QIcon() : QIcon(new TintedIconEngine(id));
}

QIcon tinted(Icon id, const QColor &color)
{
    return id == Icon::None ? QIcon() : QIcon(new TintedIconEngine(id, color));
}

} // namespace meshbook::views::icons
