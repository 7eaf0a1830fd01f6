// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportmodel.h"
#include "views/widgets/openin.h"

#include <QUrl>
#include <QWidget>

class QSortFilterProxyModel;
class QTreeView;

namespace meshbook::views {

class ViewStates;

/// One table of a report: sorted by a click on a heading, filtered by words, copied like every table. Rows
/// that lead to a thing open it.
class ReportTable final : public QWidget {
    Q_OBJECT

public:
    /// `name`: for who cannot see it. `nothing`: said where there are no rows.
    ReportTable(const QString &name, const QString &nothing, QWidget *parent = nullptr);

    /// Widths of the sections; those of -1 share what is left until a person chooses widths.
    void setRows(const QStringList &titles, const QList<int> &widths, std::vector<items::ReportRow> rows);
    void setFilter(const QString &words);
    [[nodiscard]] int rowCount() const; ///< shown by the filter
    /// Places in the rows that were set, ascending.
    [[nodiscard]] QList<int> chosenRows() const;
    void focusTable();

signals:
    void choiceChanged(); ///< chosenRows()
    void navigateRequested(const QUrl &uri, meshbook::views::OpenIn openIn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void showState();
    void fitSections();
    [[nodiscard]] QString layoutName() const;

    QString m_nothing;
    QList<int> m_widths; ///< as set
    items::ReportModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTreeView *m_table;
    ViewStates *m_states;
};

} // namespace meshbook::views
