// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/sectionmemory.h"
#include "views/product/thingsections.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <optional>

class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace meshbook::items {
class ColumnTreeModel;
}

namespace meshbook::views {

class Button;
class ColumnInspector;
class DriftView;
class SearchField;
class TextLabel;

/// The columns of a dataset, or of all datasets of a product or contract, as a tree with a filter; the
/// chosen column in full at the right.
class SchemaView final : public QWidget, public SectionMemory {
    Q_OBJECT

public:
    explicit SchemaView(const ThingContextPtr &context, QWidget *parent = nullptr);

    void setInspectorVisible(bool visible);
    void focusFilter();
    /// Chooses a column of the first dataset as soon as it is there.
    void showColumn(const QString &path);
    [[nodiscard]] items::ColumnTreeModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    /// What another source observed, instead of the tree.
    void setDriftShown(bool on);
    [[nodiscard]] DriftView *drift() const { return m_drift; }
    [[nodiscard]] bool isComplete() const { return m_next >= static_cast<int>(m_lines.size()); }

    [[nodiscard]] QJsonObject saveMemory() const override;
    void restoreMemory(const QJsonObject &memory) override;

signals:
    void complete();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTree();
    void spread();
    void loadNext();
    void arrived(int place, const core::Result<core::Dossier> &dossier);
    void nameTerms();
    void showCounts();
    void showDrifting(int columns);
    void chosen();
    void setFilter(const QString &text);

    ThingContextPtr m_context;
    items::ColumnTreeModel *m_model;
    QSortFilterProxyModel *m_proxy;
    std::optional<bool> m_isWide;
    SearchField *m_filter;
    TextLabel *m_counts;
    QTreeView *m_tree;
    ColumnInspector *m_inspector;
    DriftView *m_drift;
    Button *m_driftButton;
    QStackedWidget *m_stack;
    bool m_wantsInspector = true;
    std::vector<core::EntityLine> m_lines;
    QStringList m_named;
    QString m_wanted;
    std::optional<QJsonObject> m_memory; ///< to restore when all columns are there
    int m_next = 0;
};

} // namespace meshbook::views
