// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/standingmodel.h"
#include "views/theme/semanticpalette.h"
#include "views/widgets/charts.h"

#include <QStyledItemDelegate>

#include <functional>

namespace meshbook::views {

/// Two-line rows of products: score ring and name, a cell for each day, what is met of the tightest promise,
/// what is left of its budget, open breaches, the course of the score, what is new.
class StandingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using DomainNumber = std::function<int(const QString &domain)>;

    /// The model must outlive the delegate; the view may show it through proxies.
    StandingDelegate(const items::StandingModel &model, DomainNumber domainNumber, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    [[nodiscard]] static QList<AttainmentDay> daysOf(const std::vector<health::DayStanding> &days);
    [[nodiscard]] static SparkValues trendOf(const health::ProductStanding &product);
    /// Green from B, amber to C, red below.
    [[nodiscard]] static State stateOfGrade(const QString &grade);

private:
    struct Place {
        QPainter *painter;
        QRect area;
        QRect first; ///< upper line of text
        QRect second;
        Qt::LayoutDirection direction;
        SemanticPalette palette;
    };
    void paintProduct(const Place &place, const health::ProductStanding &product) const;
    void paintScore(const Place &place, const health::ProductStanding &product) const;
    void paintMet(const Place &place, const health::ProductStanding &product) const;
    void paintBudget(const Place &place, const health::ProductStanding &product) const;
    void paintBreaches(const Place &place, const health::ProductStanding &product) const;
    void paintNews(const Place &place, const health::ProductStanding &product) const;

    const items::StandingModel &m_model;
    DomainNumber m_domainNumber;
};

} // namespace meshbook::views
