// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <Qt>

namespace meshbook::views {

/// The way the words of `text` follow each other in a window that is read in the direction `window`. Unlike
/// QString::isRightToLeft(), a sentence of the window's language that begins with a Latin name reads as the
/// window does; Latin words alone keep their own order. In a left-to-right window a text reads as its first
/// letter does.
[[nodiscard]] Qt::LayoutDirection readingDirection(QStringView text, Qt::LayoutDirection window);

} // namespace meshbook::views
