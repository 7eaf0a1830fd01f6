// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/thingsections.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTreeView;

namespace meshbook::items {
class StatementModel;
}

namespace meshbook::views {

class ChipLabel;
class SearchField;

/// Who said what: every stated field with the word of each file, the one in force first; where files
/// disagree the row says so. A value opens its file at the line.
class StatementsView final : public QWidget {
    Q_OBJECT

public:
    StatementsView(const ThingContextPtr &context, QWidget *parent = nullptr);

    [[nodiscard]] items::StatementModel *model() const { return m_model; }

private:
    void openFile(const QModelIndex &index);

    ThingContextPtr m_context;
    items::StatementModel *m_model;
    QTreeView *m_table;
};

} // namespace meshbook::views
