// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/resultrowdelegate.h"

namespace meshbook::views {

class DomainColors;

/// Rows of items::SearchResultsModel.
class ResultDelegate final : public ResultRowDelegate {
    Q_OBJECT

public:
    ResultDelegate(DomainColors &colors, QObject *parent);

    /// The words to mark.
    void setQuery(const QString &query) { m_query = query; }

    [[nodiscard]] ResultRow row(const QModelIndex &index) const override;

private:
    DomainColors &m_colors;
    QString m_query;
};

} // namespace meshbook::views
