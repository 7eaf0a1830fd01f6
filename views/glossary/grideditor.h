// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cellchange.h"
#include "items/glossarycells.h"
#include "views/glossary/gridselection.h"
#include "views/widgets/tablecopy.h"

#include <QModelIndex>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace meshbook::items {
class GlossaryGridModel;
}

namespace meshbook::views {

class GlossarySession;
class GridView;

/// What is done to chosen cells of the table of terms. Each gesture is one step that one undo takes back;
/// where it touches many cells, or some of it cannot be, it is shown before.
class GridEditor final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; dialogs stand above the view.
    GridEditor(GlossarySession &session, items::GlossaryGridModel &model, GridView &view,
               QObject *parent = nullptr);

    /// Into one cell; where that is one of several chosen ones, into all of them.
    void type(const QModelIndex &index, const QString &text);
    /// On the clipboard when copied() comes; a paste that is asked for before waits for it.
    void copy(tablecopy::As as);
    void paste();
    /// The first chosen row into those below it.
    void fillDown();
    void clear();
    /// One part of the terms of all chosen rows.
    void setInRows(const items::GridColumn &column, const QString &text);
    void addTags(const QString &tags);
    /// A draft in the glossary with this key, else of the current row, else the first one.
    void addTerm(const QString &glossary);
    /// To do what was shown and chosen; one step.
    void apply(std::vector<items::CellChange> changes);

signals:
    void added(const QString &key);
    void copied();

private:
    struct Typed {
        glossary::EntryPtr entry;
        items::GridColumn column;
        QString text;
    };
    enum class Show { Problems, Many };
    using Typing = std::vector<Typed>;
    [[nodiscard]] GridSelection selection() const;
    /// The same with the rows and columns below and beside it that a block may reach.
    [[nodiscard]] GridSelection room() const;
    static void add(Typing &typed, const GridSelection &selection, const GridSelection::Cell &cell,
                    const QString &text);
    [[nodiscard]] static Typing pasted(const GridSelection &room, const QList<QStringList> &block, int *left);
    /// Works out what was typed and what that would do, on another thread; `note` may be set there.
    void change(std::function<Typing(QString *note)> typing, Show show, const QString &title);
    void show(std::vector<items::CellChange> changes, const QString &title, const QString &note);

    GlossarySession &m_session;
    items::GlossaryGridModel &m_model;
    GridView &m_view;
    int m_copying = 0; ///< texts that are being made
    bool m_pasteWaits = false;
};

} // namespace meshbook::views
