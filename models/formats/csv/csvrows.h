// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "formats/document/limits.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <functional>
#include <initializer_list>
#include <vector>

/// Comma-separated values as RFC 4180 has them and spreadsheets write them.
namespace meshbook::formats {

/// One record and the line it begins on; a quoted cell may go on over several lines.
struct CsvRow {
    qint32 line = 0;
    std::vector<QString> cells; ///< a cell left empty without quotes is null

    /// Null for a column that is not there.
    [[nodiscard]] QString cell(int column) const;
    /// No cell holds anything.
    [[nodiscard]] bool isBlank() const;
};

/// Calls `onRow` for each record of UTF-8 bytes until it returns false. A cell longer than
/// Limits::scalarBytes (an unclosed quote takes in the rest of a file) ends the reading with an Error.
void readCsvRows(const QByteArray &bytes, const Limits &limits, std::vector<core::Issue> &issues,
                 const std::function<bool(const CsvRow &)> &onRow);

/// Column names of a header row. Case, surrounding spaces and the "*" that some exporters put behind
/// required columns do not count.
class CsvHeader final {
public:
    CsvHeader() = default;
    explicit CsvHeader(const CsvRow &row);
    /// Position of the first of the names that is there; -1 if none is.
    [[nodiscard]] int find(std::initializer_list<QLatin1StringView> names) const;
    [[nodiscard]] bool has(QLatin1StringView name) const { return find({name}) >= 0; }
    /// Names as written, without "*".
    [[nodiscard]] const std::vector<QString> &names() const { return m_names; }

private:
    std::vector<QString> m_names;
};

/// The header of a file, cheaply: reads no further than its first record.
[[nodiscard]] CsvHeader csvHeader(const QByteArray &bytes);

} // namespace meshbook::formats
