// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace meshbook::core {

/// A place that publishes metadata, as a person set it up. Kept in the ledger.
struct Source {
    QString uid; ///< never changes, never shown
    QString name; ///< shown; unique within the workspace
    QString kind; ///< "folder" or "git"
    QString location; ///< absolute path, or the URL a git remote was given as
    QString domain; ///< domain its contents belong to where they name none; null if not set
    QString branch; ///< git: branch to read; null for the remote's default
    QDateTime addedAt; ///< UTC

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace meshbook::core
