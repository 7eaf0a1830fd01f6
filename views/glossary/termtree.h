// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/termoutline.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

class QMenu;
class QTreeView;

namespace meshbook::items {
class GlossaryTreeModel;
}

namespace meshbook::views {

class GlossarySession;
class IconButton;
class SearchField;
class TermLegend;
class TermTreeDelegate;
class TextLabel;
class ViewStates;

/// All terms as a tree, with a field that finds them at any depth: to choose one, and to change where terms
/// are. What it does goes through the session.
class TermTree final : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit TermTree(GlossarySession &session, QWidget *parent = nullptr);
    ~TermTree() override;

    /// Chooses a term and shows it as soon as it is known; null: none.
    void setTerm(const QString &key);
    /// The one that is chosen; null: none.
    [[nodiscard]] const QString &term() const { return m_term; }
    /// Keys of all terms that are selected.
    [[nodiscard]] QStringList selected() const;

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] items::GlossaryTreeModel *model() const { return m_model; }
    [[nodiscard]] SearchField *filterField() const { return m_filter; }
    void setFilter(const QString &text);
    void setGrouping(items::TermOutline::Grouping grouping);
    void setTrashShown(bool on);
    void toggleTrash() { setTrashShown(!m_rules.trash); }
    void setLanguage(const QString &language);
    [[nodiscard]] const items::TermOutline::Rules &rules() const { return m_rules; }
    /// Nothing is being worked out any more.
    [[nodiscard]] bool isSettled() const { return !m_isMaking && !m_isStale; }
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

    void addGlossary();
    void addBelow();
    void addBeside();
    void renameHere();
    void renameWithDialog();
    void moveSelected();
    void cut();
    void paste();
    void trashSelected();
    void restoreSelected();
    void deprecateCurrent();
    void mergeCurrent();
    void splitCurrent();

signals:
    /// `push`: chosen by a click, a step of the history.
    void termWanted(const QString &key, bool push);
    /// Of labels; null: as they come.
    void languageChosen(const QString &language);
    /// Another outline is on view.
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void buildView();
    void connectAll();
    void makeOutline();
    void take(const items::TermOutlinePtr &outline);
    void showState();
    void openFound();
    void rememberOpen();
    void reopen();
    void selectAgain(const QStringList &terms);
    /// `wasThere`: it stood in the tree before, so that it is gone if it does not now.
    void selectTerm(bool wasThere = false);
    void currentChanged(const QModelIndex &index);
    void fillArrange();
    void fillMenu(QMenu &menu);
    void addTrashActions(QMenu &menu);
    void addTermActions(QMenu &menu);
    void showMenu(const QPoint &global);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void moveTo(const QStringList &terms, const QString &parent, const QString &glossary);
    void renameTo(const QString &term, const QString &label);
    [[nodiscard]] bool canEdit() const { return !m_rules.trash; }

    GlossarySession &m_session;
    items::TermOutline::Rules m_rules;
    items::GlossaryTreeModel *m_model;
    TermTreeDelegate *m_delegate;
    SearchField *m_filter;
    IconButton *m_add;
    IconButton *m_arrange;
    QMenu *m_arrangeMenu;
    TextLabel *m_where; ///< says that the trash is on view
    QTreeView *m_view;
    ViewStates *m_states;
    TermLegend *m_legend;
    QString m_term;
    QSet<QString> m_open; ///< keys of terms that stand open
    QStringList m_reopened; ///< of them those that came to stand elsewhere
    QJsonObject m_opened; ///< rows that stood open before there was a filter
    QJsonObject m_memory; ///< to return to once the rows are there
    bool m_isSelecting = false; ///< by setTerm(), not by a person
    bool m_isMaking = false;
    bool m_isStale = false; ///< another outline is wanted than the one being made
};

} // namespace meshbook::views
