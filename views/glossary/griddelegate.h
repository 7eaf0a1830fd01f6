// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celldelegate.h"

#include <QStringList>

namespace meshbook::views {

class GlossarySession;

/// Cells of the table of terms: the status by its shape, a pencil where a value is still only proposed, and
/// editors: a choice for the status, the terms there are for the parent, the people that are known for owners
/// and stewards, several lines for definitions.
class GridDelegate final : public CellDelegate {
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit GridDelegate(GlossarySession &session, QObject *parent = nullptr)
        : CellDelegate(parent)
        , m_session(session)
    {
    }

    /// Ways of terms from the top, which a parent can be.
    void setTerms(const QStringList &ways) { m_terms = ways; }

    [[nodiscard]] Cell cell(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    GlossarySession &m_session;
    QStringList m_terms;
};

} // namespace meshbook::views
