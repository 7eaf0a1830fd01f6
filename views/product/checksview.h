// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/sectionmemory.h"
#include "views/product/thingsections.h"

#include <QWidget>

#include <optional>
#include <vector>

class QTreeView;

namespace meshbook::items {
class CheckModel;
}

namespace meshbook::views {

class Button;
class CheckFilter;
class SearchField;
class SegmentedControl;
class TextLabel;
class ViewStates;

/// Promises or rules beside what was measured of them last: what is not met first. A row opens the dataset
/// it is about at its column.
class ChecksView final : public QWidget, public SectionMemory {
    Q_OBJECT

public:
    enum class Of { ServiceLevels, Quality };

    ChecksView(const ThingContextPtr &context, Of of, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] items::CheckModel *model() const { return m_model; }
    void focusFilter();

    [[nodiscard]] QJsonObject saveMemory() const override;
    void restoreMemory(const QJsonObject &memory) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStrip();
    void offerMeasuring();
    void buildTable();
    void askDatasets();
    void takeWord(const core::Dossier &dataset);
    void filterChanged();
    void showCounts();
    void open(const QModelIndex &index);

    ThingContextPtr m_context;
    Of m_of;
    items::CheckModel *m_model;
    CheckFilter *m_proxy;
    QTreeView *m_table;
    ViewStates *m_states;
    SearchField *m_filter;
    SegmentedControl *m_which;
    TextLabel *m_count;
    Button *m_measure; ///< where the window can measure
    bool m_offered = false;
    std::size_t m_waiting = 0; ///< datasets that have not told their rules yet
    std::vector<core::Check> m_gathered;
    std::optional<QJsonObject> m_memory; ///< to restore when all have told
};

} // namespace meshbook::views
