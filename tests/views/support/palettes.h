// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPalette>
#include <QString>

namespace meshbook::test {

struct NamedPalette {
    QString name;
    QPalette palette;
};

// The program's own palettes and some that real desktops and stubborn people have.
[[nodiscard]] QList<NamedPalette> palettes();

} // namespace meshbook::test
