// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUtf8StringView>

#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

/// Which source a thing comes from, by name: that of its oldest source; where there is only one, always that.
class SourceNames final {
public:
    /// Throws what SQLiteCpp throws.
    [[nodiscard]] static SourceNames read(SQLite::Database &database);

    [[nodiscard]] bool isOne() const { return m_names.size() == 1; }
    void note(qint64 entity, qint64 source);
    /// Of a source by its id; empty where there is no such.
    [[nodiscard]] QUtf8StringView name(qint64 source) const;
    [[nodiscard]] QUtf8StringView of(qint64 entity) const;
    /// Other where sources came, went or were renamed.
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    std::vector<QByteArray> m_names;
    QHash<qint64, quint32> m_places; ///< of sources by id
    QHash<qint64, quint32> m_sourceOf; ///< things; where several sources are
    QByteArray m_text;
};

} // namespace meshbook::store
