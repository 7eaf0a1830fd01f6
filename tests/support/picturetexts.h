// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Reads what is written of lineage pictures back, so that the ways of writing can be compared.
namespace meshbook::tests {

/// Names of boxes, and lines as "name.column>name.column x2" with a count above one; both sorted.
struct ReadPicture {
    QStringList boxes;
    QStringList lines;
    friend bool operator==(const ReadPicture &, const ReadPicture &) = default;
};

[[nodiscard]] ReadPicture readCsvPicture(const QByteArray &bytes);
[[nodiscard]] ReadPicture readJsonPicture(const QByteArray &bytes);
[[nodiscard]] ReadPicture readDotPicture(const QByteArray &bytes);
[[nodiscard]] ReadPicture readMermaidPicture(const QByteArray &bytes);

/// The fields of a file of comma-separated values, row by row (RFC 4180).
[[nodiscard]] QList<QStringList> csvRows(const QString &text);

} // namespace meshbook::tests
