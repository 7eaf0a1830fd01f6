// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>

class QAbstractItemView;
class QHeaderView;
class QMenu;

namespace meshbook::views {

/// Lets a person choose the columns of one table: which are shown (but the first, always), how wide they are,
/// in which order they stand, and where the table can be sorted by which. A menu on the headings and one in
/// the menu of the rows offer it, so that it is there for the keyboard too; what was chosen comes back with
/// every table of that name (TableLayouts).
class TableLayout final : public QObject {
    Q_OBJECT

public:
    /// When the model is there and the columns are as usual; again whenever the program has changed them.
    /// Of `columns` that are fewer than the model has, the others are not for showing.
    static void install(QHeaderView *header, const QString &name, int columns = -1);
    /// Puts the columns as usual, for the program to change what is.
    static void lift(QHeaderView *header);
    /// nullptr where the view's columns cannot be chosen.
    [[nodiscard]] static TableLayout *of(const QAbstractItemView *view);

    void fillColumns(QMenu &menu);
    /// False where the table cannot be sorted.
    bool fillSorting(QMenu &menu);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit TableLayout(QHeaderView *header);
    void capture(const QString &name, int columns);
    /// What differs from the usual, as TableLayouts has it.
    [[nodiscard]] QJsonObject current() const;
    void apply(const QJsonObject &layout);
    void applyOrder(const QList<int> &order);
    void note();
    void setShown(int section, bool shown);
    void sortBy(int section, Qt::SortOrder order);
    void showMenu(const QPoint &at);
    [[nodiscard]] QString title(int section) const;

    struct Usual {
        int width = 0;
        bool hidden = false;
    };
    QHeaderView *m_header;
    QString m_name;
    QList<Usual> m_usual; ///< by logical section
    int m_usualSort = -1;
    Qt::SortOrder m_usualOrder = Qt::AscendingOrder;
};

} // namespace meshbook::views
