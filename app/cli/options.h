// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace meshbook::cli {

/// A command's own options. Flags stand alone, values follow ("--limit 5" or "--limit=5"); "--" ends
/// the options.
class Options final {
public:
    Options(QStringList flags, QStringList values)
        : m_knownFlags(std::move(flags))
        , m_knownValues(std::move(values))
    {
    }
    /// Null if all is well, else what is wrong.
    [[nodiscard]] QString parse(const QStringList &arguments);
    [[nodiscard]] bool flag(const QString &name) const { return m_flags.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_values.value(name); }
    /// A whole number in a range; absent if it is none.
    [[nodiscard]] std::optional<int> number(const QString &name, int fallback, int least, int most) const;
    [[nodiscard]] const QStringList &positional() const { return m_positional; }

private:
    QStringList m_knownFlags;
    QStringList m_knownValues;
    QStringList m_flags;
    QHash<QString, QString> m_values;
    QStringList m_positional;
};

} // namespace meshbook::cli
