// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace meshbook::views {

/// Cells of a heat map of scores: the figure always written, a flag and a count where errors were found, a
/// hatch where nothing was checked. How good a score is shows in the tint and in the figure itself.
class ScoreDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using DomainNumber = std::function<int(const QString &domain)>;

    explicit ScoreDelegate(DomainNumber domainNumber, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintScore(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    DomainNumber m_domainNumber;
};

} // namespace meshbook::views
