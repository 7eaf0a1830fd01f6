// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matchset.h"
#include "views/search/resultfacts.h"
#include "views/widgets/resultrowdelegate.h"

#include <QCache>

namespace meshbook::views {

class DomainColors;

/// Rows of an items::HitListModel.
class ResultDelegate final : public ResultRowDelegate {
    Q_OBJECT

public:
    ResultDelegate(DomainColors &colors, QObject *parent);

    /// The words to mark.
    void setQuery(const QString &query);
    void setFacts(const QList<ResultFact> &facts);
    /// How headings look: with the colour of a domain, or the icon of a type.
    void setGroupedByDomain(bool on) { m_groupedByDomain = on; }
    /// Rows are made of many pieces and painted often; to be called when a row says something else.
    void forget() { m_rows.clear(); }

    /// What was there when one last looked: the others are marked as new. Null: nothing is.
    void setSeen(const std::optional<core::MatchSet> &seen)
    {
        m_seen = seen;
        forget();
    }

    [[nodiscard]] ResultRow row(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] ResultRow make(const QModelIndex &index) const;

    static constexpr int keptRows = 300;
    DomainColors &m_colors;
    QString m_query;
    std::optional<core::MatchSet> m_seen;
    QList<ResultFact> m_facts;
    bool m_groupedByDomain = false;
    mutable QCache<int, ResultRow> m_rows{keptRows};
};

} // namespace meshbook::views
