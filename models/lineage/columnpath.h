// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUtf8StringView>

namespace meshbook::lineage {

/// A path as columns are told apart by: letter case does not count, as edges and schemas of one dataset come
/// from sources that write it differently.
[[nodiscard]] inline QByteArray foldedPath(QUtf8StringView path)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(path.data()), path.size());
    for (const char byte : bytes) {
        if (static_cast<signed char>(byte) < 0)
            return path.toString().toCaseFolded().toUtf8();
    }
    return bytes.toByteArray().toLower();
}

} // namespace meshbook::lineage
