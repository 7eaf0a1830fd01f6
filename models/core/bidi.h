// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Texts of different directions in one line: Arabic or Hebrew words of the window beside Latin names of the
/// catalog, or the other way round. Without care two names are taken for one run and change places
/// (Unicode Standard Annex 9, 6.3).
namespace meshbook::core {

/// Whether letters of both directions are among them.
[[nodiscard]] bool mixesDirections(const QStringList &parts);

/// Whether the first letter of `part` runs against the language of the window, which is that of QLocale().
[[nodiscard]] bool runsAgainstWindow(const QString &part);

/// `part` between FSI and PDI: it is laid out by its own first letter and counts as one sign for what is
/// around.
[[nodiscard]] QString isolated(const QString &part);

/// The parts with `separator` between them, in the order of the window whatever their scripts: where
/// directions mix, those that run against it are isolated; else it is a plain join.
[[nodiscard]] QString joinedApart(const QStringList &parts, const QString &separator);

} // namespace meshbook::core
