// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/sectionmemory.h"
#include "views/product/thingsections.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QTreeView;

namespace meshbook::items {
class StatementModel;
}

namespace meshbook::views {

class SearchField;
class SegmentedControl;
class StatementFilter;
class TextLabel;
class ViewStates;

/// Who said what: a row per field with the value in force; opened, it shows the word of each source and the
/// files it stands in. Where sources disagree the row says so; a row opens its file at the line.
class StatementsView final : public QWidget, public SectionMemory {
    Q_OBJECT

public:
    explicit StatementsView(const ThingContextPtr &context, QWidget *parent = nullptr);

    [[nodiscard]] items::StatementModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    void setDisagreementsOnly(bool on);
    void focusFilter();

    [[nodiscard]] QJsonObject saveMemory() const override;
    void restoreMemory(const QJsonObject &memory) override;

signals:
    void complete();

private:
    [[nodiscard]] QWidget *makeStrip();
    void buildTree();
    void gather();
    void filterChanged();
    void showCount();
    void openFile(const QModelIndex &index);

    ThingContextPtr m_context;
    items::StatementModel *m_model;
    StatementFilter *m_proxy;
    QTreeView *m_tree;
    ViewStates *m_states;
    SearchField *m_filter;
    SegmentedControl *m_which;
    QComboBox *m_speaker;
    TextLabel *m_count;
    std::optional<QJsonObject> m_memory; ///< to restore when the table is there
    bool m_complete = false;
};

} // namespace meshbook::views
