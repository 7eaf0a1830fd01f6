// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace meshbook::gui::languages {

/// "en" and every language a translation was built for, sorted.
[[nodiscard]] QStringList present();

/// The one of present() that serves `wanted`: itself, else the same language of another country; null where
/// there is none.
[[nodiscard]] QString bestFor(const QString &wanted, const QStringList &present);

/// How numbers and dates are written for someone who chose `code`: as the system does if it speaks that
/// language, so that the country stays. A language alone says no country; Arabic is then written with the
/// figures 0 to 9, as the versions, paths and code beside it are.
[[nodiscard]] QLocale localeFor(const QString &code, const QLocale &system);

/// Before the first window: translators of Meshbook and Qt, number formats and, for right-to-left scripts,
/// the layout. An empty choice follows the system. English stays underneath for its plural forms.
void install(const QString &chosen);

} // namespace meshbook::gui::languages
