// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace meshbook::bench {

inline void append(QByteArray &out, std::initializer_list<QByteArrayView> parts)
{
    for (const QByteArrayView part : parts)
        out.append(part);
}

[[nodiscard]] inline QByteArray join(std::initializer_list<QByteArrayView> parts)
{
    QByteArray out;
    append(out, parts);
    return out;
}

} // namespace meshbook::bench
