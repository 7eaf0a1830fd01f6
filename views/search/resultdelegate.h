// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/resultrowdelegate.h"

namespace meshbook::views {

class DomainColors;

/// Where the words of a query stand in a text: each word as a prefix of a word of it, as the search finds
/// them, without regard to case.
[[nodiscard]] QList<pieces::Range> matchesIn(const QString &text, const QString &query);

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
