// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/glossary/jsonscan.h"

#include <QJsonValue>

#include <map>
#include <set>

namespace meshbook::formats {

/// An array or object of a JSON text with other children: those that stay keep every byte, and new ones are
/// laid out as those beside them are.
class JsonList final {
public:
    /// Both must outlive it.
    JsonList(const QByteArray &bytes, const JsonSpan &list);

    void replace(std::size_t child, const QByteArray &value) { m_values[child] = value; }
    void remove(std::size_t child) { m_removed.insert(child); }
    /// Before a child, or behind all; in the order of the calls.
    void add(std::size_t before, const QJsonValue &value) { m_added[before].append(rendered(value)); }
    void add(std::size_t before, const QString &key, const QJsonValue &value);
    /// A value as it is written here.
    [[nodiscard]] QByteArray rendered(const QJsonValue &value) const;
    [[nodiscard]] QByteArray text() const;

private:
    [[nodiscard]] QByteArray kept(std::size_t child) const;

    const QByteArray &m_bytes;
    const JsonSpan &m_list;
    QByteArray m_lead; ///< between the bracket and the first child
    QByteArray m_tail;
    QByteArray m_indent; ///< of the children
    QByteArray m_unit; ///< one step further in; null: everything on one line
    std::map<std::size_t, QByteArray> m_values;
    std::map<std::size_t, QByteArrayList> m_added;
    std::set<std::size_t> m_removed;
};

} // namespace meshbook::formats
