// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace meshbook::sample {

/// Writes YAML as a careful person would: quotes only where needed, long texts folded, short lists in
/// one line. Indents are given in columns; item() turns the next line into a list item.
class YamlText final {
public:
    void comment(const QString &text);
    void blank();
    void item() { m_item = true; }
    /// "key:" with nothing behind; what follows is nested deeper.
    void open(int indent, const QString &key);
    /// Leaves the field out if the value is empty.
    void field(int indent, const QString &key, const QString &value);
    void number(int indent, const QString &key, const QString &value);
    void flag(int indent, const QString &key, bool value);
    /// A sentence or more: folded over several lines if it does not fit into one.
    void text(int indent, const QString &key, const QString &value);
    /// A flow list in one line; left out if empty.
    void list(int indent, const QString &key, const QStringList &values);

    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    void line(int indent, const QString &text);

    QString m_text;
    bool m_item = false;
};

/// A scalar, quoted if it would otherwise be read as something else.
[[nodiscard]] QString yamlScalar(const QString &value);

} // namespace meshbook::sample
