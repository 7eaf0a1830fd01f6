// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celldelegate.h"

#include <functional>

namespace meshbook::views {

/// Cells of suggested links: a check mark before the term, the score as a bar with its number.
class LinkDelegate final : public CellDelegate {
    Q_OBJECT

public:
    /// Of a domain the number of its colour.
    using DomainNumber = std::function<int(const QString &domain)>;

    explicit LinkDelegate(DomainNumber domainNumber, QObject *parent = nullptr);

    [[nodiscard]] Cell cell(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintCheck(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintScore(QPainter *painter, const QStyleOptionViewItem &option, double score) const;

    DomainNumber m_domainNumber;
};

} // namespace meshbook::views
