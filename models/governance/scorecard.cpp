// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/scorecard.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <cmath>

namespace meshbook::governance {

namespace {

class Scoring final {
public:
    explicit Scoring(const CheckReport &report)
    {
        QSet<QString> ids;
        QSet<QString> groups;
        for (const EffectivePolicy &each : report.policies) {
            ids.insert(each.policy.id);
            groups.insert(each.policy.category);
            m_groups.insert(each.policy.id, each.policy.category);
        }
        m_card.policies = static_cast<int>(ids.size());
        m_card.groups = QStringList(groups.begin(), groups.end());
        m_card.groups.sort(Qt::CaseInsensitive);
        for (qsizetype i = 0; i < m_card.groups.size(); ++i)
            m_places.insert(m_card.groups.at(i), static_cast<std::size_t>(i));
        prepare(m_card.total);
    }

    void add(const PolicyTally &tally)
    {
        ScoreCell cell;
        cell.things = tally.things;
        cell.findings = tally.findings;
        put(tally.domain, tally.policy, cell);
    }

    void add(const Finding &finding)
    {
        if (finding.waiver) {
            ++m_card.waived;
            return;
        }
        ++(finding.severity == Severity::Error         ? m_card.errors
               : finding.severity == Severity::Warning ? m_card.warnings
                                                       : m_card.hints);
        ScoreCell cell;
        cell.errors = finding.severity == Severity::Error ? 1 : 0;
        put(finding.domain, finding.policy, cell);
    }

    Scorecard finish()
    {
        ScoreRow none;
        for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
            if (row->domain.isEmpty())
                none = *row;
            else
                m_card.rows.push_back(*row);
        }
        if (!none.cells.empty())
            m_card.rows.push_back(none);
        return std::move(m_card);
    }

private:
    void prepare(ScoreRow &row) const { row.cells.resize(static_cast<std::size_t>(m_card.groups.size())); }

    /// Waivers that ran out are found by no policy: they count for no group.
    void put(const QString &domain, const QString &policy, const ScoreCell &cell)
    {
        const auto group = m_groups.constFind(policy);
        if (group == m_groups.constEnd())
            return;
        const std::size_t place = m_places.value(*group);
        ScoreRow &row = m_rows[domain.trimmed().toCaseFolded()];
        if (row.cells.empty()) {
            prepare(row);
            row.domain = domain.trimmed();
        }
        for (ScoreRow *each : {&row, &m_card.total}) {
            each->cells[place].add(cell);
            each->all.add(cell);
        }
    }

    Scorecard m_card;
    QHash<QString, QString> m_groups; ///< policy → its category
    QHash<QString, std::size_t> m_places;
    QMap<QString, ScoreRow> m_rows; ///< by folded name
};

} // namespace

std::optional<int> ScoreCell::score() const
{
    const auto share = things.share();
    if (!share)
        return {};
    // The least bit of rounding must not make 99 of 100.
    return static_cast<int>(std::floor(*share * 100.0 + 1e-9));
}

void ScoreCell::add(const ScoreCell &other)
{
    things.checked += other.things.checked;
    things.violated += other.things.violated;
    things.waived += other.things.waived;
    errors += other.errors;
    findings += other.findings;
}

Scorecard scorecardOf(const CheckReport &report)
{
    Scoring scoring(report);
    for (const PolicyTally &tally : report.tallies)
        scoring.add(tally);
    for (const Finding &finding : report.findings)
        scoring.add(finding);
    Scorecard card = scoring.finish();
    QSet<QString> failed;
    for (const PolicyRun &run : report.runs) {
        if (!run.problem.isEmpty())
            failed.insert(run.policy);
    }
    card.failed = static_cast<int>(failed.size());
    return card;
}

} // namespace meshbook::governance
