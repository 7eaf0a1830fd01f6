// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "services/hitwriter.h"
#include "views/widgets/toolstrip.h"

class QActionGroup;
class QMenu;

namespace meshbook::views {

class Button;
class IconButton;
class ResultColumnsHeader;
class TextLabel;

/// Above the matches: how many there are, their order, what can be done with all of them, and the captions of
/// the columns at their right.
class ResultStrip final : public ToolStrip {
    Q_OBJECT

public:
    explicit ResultStrip(QWidget *parent = nullptr);

    void setCount(const QString &words);
    /// How long it took, or what else there is to say of the answer.
    void setNote(const QString &words);
    void setOrder(core::SearchOrder order);
    [[nodiscard]] core::SearchOrder order() const { return m_order; }
    /// The facet the matches are grouped by; null for none.
    void setGrouping(const QString &facet);
    [[nodiscard]] const QString &grouping() const { return m_grouping; }
    /// Puts a tool of somebody else's after the order (a button that saves the search).
    void addTool(QWidget *tool);
    /// The menu of the last button, for what else can be done with the matches.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] ResultColumnsHeader *captions() const { return m_captions; }

signals:
    /// Chosen by a person.
    void orderChanged(meshbook::core::SearchOrder order);
    void groupingChanged(const QString &facet);
    void exportRequested(meshbook::services::HitFormat format);
    void copyAllRequested(meshbook::services::HitFormat format);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillOrders();
    void fillGroupings();
    void showChoice();
    void fillMenu();
    void fitIn();

    core::SearchOrder m_order = core::SearchOrder::Relevance;
    QString m_grouping;
    TextLabel *m_count;
    TextLabel *m_note;
    Button *m_orderButton;
    QMenu *m_orders;
    QActionGroup *m_orderActions;
    QActionGroup *m_groupActions;
    QWidget *m_tools;
    IconButton *m_more;
    QMenu *m_menu;
    ResultColumnsHeader *m_captions;
};

} // namespace meshbook::views
