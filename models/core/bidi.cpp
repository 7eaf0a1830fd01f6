// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bidi.h"

#include <QLocale>

#include <algorithm>

namespace meshbook::core {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool has(const QString &text, QChar::Direction one, QChar::Direction other)
{
    return std::any_of(text.begin(), text.end(),
                       [&](QChar c) { return c.direction() == one || c.direction() == other; });
}

} // namespace

bool mixesDirections(const QStringList &parts)
{
    const auto any = [&](QChar::Direction one, QChar::Direction other) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const QString &part) { return has(part, one, other); });
    };
    return any(QChar::DirR, QChar::DirAL) && any(QChar::DirL, QChar::DirL);
}

bool runsAgainstWindow(const QString &part)
{
    if (QLocale().textDirection() == Qt::LeftToRight)
        return part.isRightToLeft();
    return !part.isRightToLeft() && has(part, QChar::DirL, QChar::DirL); // bare figures run with it
}

QString isolated(const QString &part)
{
    return firstStrongIsolate + part + popIsolate;
}

QString joinedApart(const QStringList &parts, const QString &separator)
{
    if (!mixesDirections(parts))
        return parts.join(separator);
    QStringList apart;
    apart.reserve(parts.size());
    for (const QString &part : parts)
        apart.append(runsAgainstWindow(part) ? isolated(part) : part);
    return apart.join(separator);
}

} // namespace meshbook::core
