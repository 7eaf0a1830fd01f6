// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUtf8StringView>

namespace meshbook::lineage {

/// A pattern as file names have it: * any characters, ? one, [abc] or [!abc] one of some; letter case does
/// not count. Made once, asked often: plain ASCII patterns look at UTF-8 as it is.
class Glob final {
public:
    /// `literal`: nothing in it is special.
    Glob(const QString &pattern, bool literal);

    /// The whole text.
    [[nodiscard]] bool matches(QUtf8StringView text) const;
    [[nodiscard]] bool matches(const QString &text) const { return matches(QUtf8StringView(text.toUtf8())); }
    /// The whole text or what follows a "." or "/" in it; * stays between these, unless the pattern ends with
    /// one of them and a *: "sales.*" is everything in sales.
    [[nodiscard]] bool matchesPath(QUtf8StringView text) const;

private:
    [[nodiscard]] bool match(QUtf8StringView text, bool withinSegment) const;

    QString m_pattern; ///< folded
    QByteArray m_bytes; ///< the same as UTF-8
    bool m_literal = false;
    bool m_ascii = false;
    qsizetype m_separators = 0; ///< in the pattern
    bool m_wildTail = false; ///< ends with ".*" or "/*"
};

} // namespace meshbook::lineage
