// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace meshbook::formats {

/// A file's bytes as UTF-8 without a byte-order mark.
struct Decoded {
    QByteArray bytes;
    bool binary = false; ///< no text: NUL bytes in the first 4 KiB or too much that is no UTF-8
    std::optional<quint32> invalidAt; ///< first byte of the result that stands for one that was no UTF-8
    std::optional<quint32> nulAt; ///< first NUL byte behind the first 4 KiB
};

/// UTF-8, UTF-16 and UTF-32 (both by their marks). Bytes that are no UTF-8 become U+FFFD, so that one
/// stray Latin-1 letter does not cost the file.
[[nodiscard]] Decoded decode(QByteArray bytes);

} // namespace meshbook::formats
