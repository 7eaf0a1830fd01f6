// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/sectionmemory.h"
#include "views/product/thingsections.h"

#include <QWidget>

class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace meshbook::items {
class HistoryModel;
}

namespace meshbook::views {

class Button;
class ComparisonView;
class SegmentedControl;
class ViewStates;

/// What changed about a thing, newest first; and any two of its versions side by side.
class HistoryView final : public QWidget, public SectionMemory {
    Q_OBJECT

public:
    explicit HistoryView(const ThingContextPtr &context, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] ComparisonView *comparison() const { return m_comparison; }
    void setComparing(bool on);
    [[nodiscard]] bool isComparing() const;

    [[nodiscard]] QJsonObject saveMemory() const override;
    void restoreMemory(const QJsonObject &memory) override;

private:
    void buildList();
    void showHistory();
    void askVersions();
    void compareCurrent();

    ThingContextPtr m_context;
    items::HistoryModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTreeView *m_list;
    ViewStates *m_states;
    ComparisonView *m_comparison;
    SegmentedControl *m_which;
    Button *m_around;
    QStackedWidget *m_stack;
};

} // namespace meshbook::views
