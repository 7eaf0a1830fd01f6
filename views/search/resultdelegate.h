// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matchset.h"
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

    /// What was there when one last looked: the others are marked as new. Null: nothing is.
    void setSeen(const std::optional<core::MatchSet> &seen) { m_seen = seen; }

    [[nodiscard]] ResultRow row(const QModelIndex &index) const override;

private:
    DomainColors &m_colors;
    QString m_query;
    std::optional<core::MatchSet> m_seen;
};

} // namespace meshbook::views
