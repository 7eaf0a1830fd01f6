// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "services/catalogservice.h"
#include "views/widgets/openin.h"

#include <QUrl>
#include <QWidget>

class QTreeView;
class QVBoxLayout;
class QSortFilterProxyModel;
class QScrollArea;

namespace meshbook::items {
class ColumnTreeModel;
}

namespace meshbook::views {

class SearchField;
class TextLabel;

/// The columns of a thing's datasets as a tree with a filter, and beside it everything said of the column
/// that is selected.
class SchemaSection final : public QWidget {
    Q_OBJECT

public:
    /// `whole` is the thing itself if it is a dataset; else its datasets are asked for one by one.
    SchemaSection(const core::Dossier &whole, services::CatalogService &catalog, QWidget *parent = nullptr);

    void focusFilter();
    /// Selects and shows a column.
    void showColumn(const QString &path);

signals:
    void linkActivated(const QUrl &url, meshbook::views::OpenIn openIn);
    void countChanged(int columns);

private:
    [[nodiscard]] QWidget *makeTree();
    void loadDatasets(const std::vector<core::EntityLine> &datasets);
    void arrived(int place, const core::Dossier &dossier);
    void nameTerms();
    void inspect();

    services::CatalogService &m_catalog;
    items::ColumnTreeModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTreeView *m_tree = nullptr;
    SearchField *m_filter = nullptr;
    TextLabel *m_count = nullptr;
    QScrollArea *m_inspector;
    QString m_wanted;
};

} // namespace meshbook::views
