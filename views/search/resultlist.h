// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/openin.h"

#include <QListView>
#include <QMenu>

namespace meshbook::views {

class ResultDelegate;
class ResultFacts;

/// The matches. Return, a double click or the menu opens one; with Ctrl, or by the middle button, in a new
/// tab. Ctrl+C copies what a row says.
class ResultList final : public QListView {
    Q_OBJECT

public:
    ResultList(ResultDelegate *delegate, ResultFacts &facts, QWidget *parent = nullptr);

signals:
    void openRequested(const QModelIndex &index, meshbook::views::OpenIn openIn);
    /// Left or Right (mirrored where rows are): the group of the row is to be closed or opened.
    void foldRequested(const QModelIndex &index, bool open);
    /// Another row is the current one.
    void moved();
    /// The menu of a row opens: whoever has more to offer adds it.
    void menuOpened(QMenu *menu, const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showMenu(QPoint at);
    void copyRow() const;
    void copyLink() const;

    ResultDelegate *m_delegate;
    ResultFacts &m_facts;
};

} // namespace meshbook::views
