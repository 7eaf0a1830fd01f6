// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

namespace meshbook::views {

/// What a person made of the columns of tables, by the tables' names: which are shown, how wide, in which
/// order, sorted by what. The same for all tables of a name, in all windows; what is as usual is not in it.
class TableLayouts final : public QObject {
    Q_OBJECT

public:
    /// Of the application; lives as long as it.
    [[nodiscard]] static TableLayouts &shared();

    [[nodiscard]] const QJsonObject &all() const { return m_layouts; }
    /// What an earlier start kept. Nobody is told.
    void setAll(const QJsonObject &layouts) { m_layouts = layouts; }
    [[nodiscard]] QJsonObject of(const QString &table) const;
    /// What a person chose just now; empty is as usual.
    void choose(const QString &table, const QJsonObject &layout);
    /// The same for what is taken back or done again.
    void put(const QString &table, const QJsonObject &layout);

signals:
    void chosen(const QString &table, const QJsonObject &before, const QJsonObject &after);
    void changed(const QString &table);

private:
    using QObject::QObject;
    QJsonObject m_layouts;
};

} // namespace meshbook::views
