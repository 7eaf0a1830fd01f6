// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QImage;
class QTextDocument;
class QWidget;

/// Widgets and documents as the bytes of files. Empty where nothing could be drawn.
namespace meshbook::views::drawing {

[[nodiscard]] QByteArray png(const QImage &image);
[[nodiscard]] QByteArray svg(QWidget &widget, const QString &title);
/// On A4.
[[nodiscard]] QByteArray pdf(const QTextDocument &document, const QString &title);

} // namespace meshbook::views::drawing
