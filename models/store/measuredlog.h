// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace meshbook::store {

/// What Meshbook measured itself: files of lines in a folder of the workspace, precious as the ledger, that
/// sync like any source. One for each day, and another one where that grows beyond `mostBytes`, since a file
/// that changed is read again whole. Several processes may write.
class MeasuredLog final {
public:
    static constexpr qint64 mostBytes = 4 * 1024 * 1024;

    explicit MeasuredLog(QString folder, qint64 most = mostBytes);

    /// Puts whole lines at the end of the day's file; they are on disk when the call returns. A line that an
    /// earlier process did not finish, and so never said to be kept, is cut off first.
    [[nodiscard]] core::Result<> append(const QByteArray &lines, const QDateTime &now);

private:
    QString m_folder;
    qint64 m_most;
};

} // namespace meshbook::store
