// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/glossarygridmodel.h"
#include "items/glossaryrows.h"
#include "views/glossary/glossarypane.h"
#include "views/glossary/gridview.h"

#include <functional>

class QComboBox;
class QMenu;

namespace meshbook::views {

class Button;
class GlossarySession;
class GridDelegate;
class GridEditor;
class SearchField;
class TextLabel;
class ViewStates;

/// The glossary as a table: cells are typed into, filled, pasted and cleared like those of a spreadsheet,
/// many rows are set at once, and files come in and go out.
class GridPane final : public GlossaryPane {
    Q_OBJECT

public:
    explicit GridPane(GlossarySession &session, QWidget *parent = nullptr);

    void setPlace(const glossaryaddress::Place &place) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool find() override;
    void focusMain() override;

    void replace();
    void importFile();
    void exportFile();

signals:
    /// The rows that were asked for are there.
    void shown();

private:
    QWidget *makeStrip();
    void buildTable();
    void fillSetMenu(QMenu *menu);
    void fillGlossaries();
    void grant(GridView::Wish wish);
    void showMenu(const QPoint &at);
    void askTags();
    void askPerson(items::GridColumn::Kind kind);
    void askText(const QString &title, const QString &text, const std::function<void(const QString &)> &take);
    void addTerm();
    void openTerm();
    /// Reads the terms as they are now; the rows stay in their order unless something else is asked for.
    void read(bool again);
    struct Answer {
        items::GlossaryGridModel::Content content;
        QStringList ways;
    };
    void take(Answer answer);
    void layOutColumns();
    void showState();
    void showCount();
    void choose(const QString &key, bool edit);

    GlossarySession &m_session;
    items::GlossaryGridModel *m_model;
    GridView *m_view;
    GridDelegate *m_delegate;
    GridEditor *m_editor;
    ViewStates *m_states;
    SearchField *m_filter;
    QComboBox *m_glossary;
    TextLabel *m_count;
    Button *m_set;
    QString m_chosenGlossary; ///< key; null: all
    std::optional<items::GridColumn> m_sortedBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QString m_wanted; ///< key of a term to show as soon as it is there
    bool m_editWanted = false;
    bool m_isAgain = true; ///< the next answer is a new question's
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::views
