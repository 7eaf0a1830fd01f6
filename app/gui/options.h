// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSize>
#include <QStringList>

namespace meshbook::gui {

/// The command line of the window (docs/cli.md).
struct Options {
    QString workspace;
    QString theme; ///< system, light, dark, contrast or contrast-dark; null keeps the session's
    QString grab; ///< file to write a picture of the window to; the program then leaves
    QSize size;
    QStringList targets; ///< meshbook: addresses, and files or folders to offer for adding

    [[nodiscard]] static core::Result<Options> parse(const QStringList &arguments);
    [[nodiscard]] static QString defaultWorkspace();
    [[nodiscard]] static QString help();
};

} // namespace meshbook::gui
