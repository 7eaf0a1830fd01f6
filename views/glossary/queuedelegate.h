// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/resultrowdelegate.h"

namespace meshbook::views {

/// Rows of items::ChangeSetModel: headings of groups, and change sets in two lines.
class QueueDelegate final : public ResultRowDelegate {
    Q_OBJECT

public:
    explicit QueueDelegate(QObject *parent);

    [[nodiscard]] ResultRow row(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace meshbook::views
