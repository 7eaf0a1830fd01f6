// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace meshbook::cli {

/// Texts from sources, made safe for a terminal: control characters, escape sequences and marks that
/// turn the writing direction are taken out.
[[nodiscard]] QString plain(const QString &text);

/// A table fitted to the terminal: columns as wide as they must be, the widest cut with "…" where the
/// line would be too long. The last `rightAligned` columns are numbers.
class Table final {
public:
    explicit Table(QStringList header, int rightAligned = 0)
        : m_header(std::move(header))
        , m_rightAligned(rightAligned)
    {
    }
    void add(QStringList cells);
    [[nodiscard]] QString toString(int width) const;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
    int m_rightAligned;
};

/// Columns of the terminal on standard output; 120 where there is none.
[[nodiscard]] int terminalWidth();

} // namespace meshbook::cli
