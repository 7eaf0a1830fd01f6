// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celldelegate.h"

#include <functional>

namespace meshbook::items {
class ReadinessModel;
}

namespace meshbook::views {

/// Cells of a ReadinessModel: a bar, the share, and of how many it is one.
class ReadinessDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using DomainNumber = std::function<int(const QString &)>;

    ReadinessDelegate(const items::ReadinessModel &model, DomainNumber domainNumber,
                      QObject *parent = nullptr);

    [[nodiscard]] Cell cell(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const items::ReadinessModel &m_model;
    DomainNumber m_domainNumber;
};

} // namespace meshbook::views
