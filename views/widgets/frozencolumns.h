// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace meshbook::views {

class Hairline;

/// Keeps the first columns of a wide table in place while the others are scrolled: a second view of the same
/// rows lies over them. Keyboard, selection, menu and focus stay those of the table.
class FrozenColumns final : public QObject {
    Q_OBJECT

public:
    /// When model, delegate and modes of the table are set; its columns must not be movable.
    static FrozenColumns *install(QTableView *table, int columns);

    [[nodiscard]] QTableView *overlay() const { return m_overlay; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FrozenColumns(QTableView *table, int columns);
    void follow();
    void copySections();
    void place();
    void uncover();
    [[nodiscard]] int width() const;

    QTableView *m_table;
    QTableView *m_overlay;
    Hairline *m_edge;
    int m_columns;
};

} // namespace meshbook::views
