// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace meshbook::views {

/// Two-line rows of findings, and the headings of their groups.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using DomainNumber = std::function<int(const QString &domain)>;

    explicit FindingDelegate(DomainNumber domainNumber, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    DomainNumber m_domainNumber;
};

} // namespace meshbook::views
