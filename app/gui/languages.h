// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meshbook::gui::languages {

/// "en" and every language a translation was built for, sorted.
[[nodiscard]] QStringList present();

/// The one of present() that serves `wanted`: itself, else the same language of another country; null where
/// there is none.
[[nodiscard]] QString bestFor(const QString &wanted, const QStringList &present);

/// Before the first window: translators of Meshbook and Qt, number formats and, for right-to-left scripts,
/// the layout. An empty choice follows the system. English stays underneath for its plural forms.
void install(const QString &chosen);

} // namespace meshbook::gui::languages
