// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace meshbook::services {

/// The text of a file that was read, for display beside what it says.
struct FileText {
    QString absolutePath;
    QString text;
    QString format;
    bool cut = false; ///< longer than is shown
};

} // namespace meshbook::services
