// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace meshbook::formats {

/// A value of a JSON text and where it stands there.
struct JsonSpan {
    struct Key {
        qsizetype start = 0; ///< of its first quote
        qsizetype end = 0;
        QString text;
    };
    enum class Kind : quint8 { Scalar, Array, Object };

    Kind kind = Kind::Scalar;
    qsizetype start = 0;
    qsizetype end = 0; ///< behind it
    std::vector<JsonSpan> children;
    std::vector<Key> keys; ///< of an object: one for each child

    /// The child of that name, the last one of several as readers do; -1 where there is none.
    [[nodiscard]] qsizetype indexOf(QStringView key) const;
    /// Where the child with its key begins.
    [[nodiscard]] qsizetype startOf(std::size_t child) const
    {
        return kind == Kind::Object ? keys[child].start : children[child].start;
    }
};

/// Of a text that is JSON. Absent where it is none, or nested deeper than anybody writes.
[[nodiscard]] std::optional<JsonSpan> scanJson(const QByteArray &bytes);

} // namespace meshbook::formats
