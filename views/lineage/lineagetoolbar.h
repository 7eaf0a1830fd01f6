// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/scope.h"
#include "views/lineage/lens.h"
#include "views/widgets/toolstrip.h"

class QComboBox;
class QMenu;

namespace meshbook::views {

class IconButton;
class SearchField;
class TextLabel;

/// How a scope is looked at.
enum class LineageView : quint8 { Picture, Outline, Table };

/// The strip above a picture: what to show, how far, under which lens, as what.
class LineageToolbar final : public ToolStrip {
    Q_OBJECT

public:
    explicit LineageToolbar(QWidget *parent = nullptr);

    void showScope(const lineage::Scope &scope);
    /// "19 of 318 nodes".
    void showFact(const QString &fact, const QString &details);
    [[nodiscard]] Lens lens() const;
    void setLens(Lens lens);
    void setView(LineageView view);
    void setMenu(QMenu *menu);
    void focusSelector();
    /// Words below are for a selector that cannot be understood; the field says so too.
    void markSelector(const QString &problem);

signals:
    void selectorSubmitted(const QString &text);
    void selectorEdited(const QString &text);
    void depthChanged(int up, int down);
    void lensChanged();
    void viewRequested(meshbook::views::LineageView view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QComboBox *makeDepth(const QString &name, const QString &caption);
    void makeLenses();
    static void showDepth(QComboBox *box, int hops);

    SearchField *m_selector;
    TextLabel *m_fact;
    QComboBox *m_up;
    QComboBox *m_down;
    SegmentedControl *m_lenses = nullptr;
    QComboBox *m_lensBox = nullptr; ///< in its place where there is little room
    std::vector<IconButton *> m_views;
    IconButton *m_more;
    bool m_showing = false;
};

} // namespace meshbook::views
