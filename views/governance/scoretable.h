// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/scorecard.h"
#include "views/governance/scoredelegate.h"

#include <QTableView>

#include <optional>

namespace meshbook::items {
class ScorecardModel;
}

namespace meshbook::views {

class ScoreHeader;

/// Domains by groups of policies as a heat map. Arrow keys walk; the cell one stands on is what is chosen:
/// its domain, its group, or all where it is the row or column for all. A click on a heading sorts.
class ScoreTable final : public QTableView {
    Q_OBJECT

public:
    /// Null: all. A null string within: things without a domain.
    struct Choice {
        std::optional<QString> domain;
        QString group;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit ScoreTable(ScoreDelegate::DomainNumber domainNumber, QWidget *parent = nullptr);

    void setScorecard(governance::Scorecard card);
    [[nodiscard]] items::ScorecardModel *scores() const { return m_model; }
    [[nodiscard]] const Choice &choice() const { return m_choice; }
    /// Tells nobody. What is not there counts as all.
    void choose(const Choice &choice);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void currentMoved(const QModelIndex &current);
    void showChoice();
    void layOut();

    items::ScorecardModel *m_model;
    ScoreHeader *m_header;
    Choice m_choice;
    bool m_isShowing = false; ///< the table moves, not the person
};

} // namespace meshbook::views
