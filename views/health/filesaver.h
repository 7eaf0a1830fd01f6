// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

/// Asks where to write something, and writes it on another thread.
namespace meshbook::views::filesaver {

struct File {
    QString title; ///< of the dialog
    QString name; ///< suggested, without its suffix
    QString suffix;
    QString kind; ///< "CSV"
};

using Tell = std::function<void(const QString &sentence, bool good)>;
/// Makes the bytes on the other thread.
using Make = std::function<QByteArray()>;

void ask(QWidget *parent, const File &file, const QByteArray &bytes, Tell tell);
void ask(QWidget *parent, const File &file, Make make, Tell tell);
/// Without asking; whole or not at all.
void write(QWidget *parent, const QString &path, Make make, Tell tell);
/// A title as the name of a file on any file system.
[[nodiscard]] QString nameFor(const QString &title);

} // namespace meshbook::views::filesaver
