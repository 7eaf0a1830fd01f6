// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/resultdelegate.h"

#include "items/hitlistmodel.h"
#include "views/search/domaincolors.h"
#include "views/search/grouprow.h"
#include "views/search/matchreason.h"
#include "views/search/thingwords.h"
#include "views/widgets/itemtooltip.h"
#include "views/widgets/markuptags.h"

#include <QHelpEvent>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using items::HitListModel;

constexpr qsizetype longestSummary = 200; // more than a row shows

/// "orders.customer_id" of a column: the dataset that has it.
QString datasetOf(const core::EntityLine &column)
{
    const QString tail = u'.' + column.uri.column;
    return column.qualified.endsWith(tail) ? column.qualified.chopped(tail.size()) : column.qualified;
}

bool isMatch(const QModelIndex &index)
{
    return index.data(HitListModel::RowRole).toInt() == static_cast<int>(HitListModel::Row::Match);
}

} // namespace

ResultDelegate::ResultDelegate(DomainColors &colors, QObject *parent)
    : ResultRowDelegate(parent)
    , m_colors(colors)
{
}

void ResultDelegate::setQuery(const QString &query)
{
    m_query = query;
    forget();
}

void ResultDelegate::setFacts(const QList<ResultFact> &facts)
{
    m_facts = facts;
    QList<int> widths;
    for (const ResultFact fact : facts)
        widths << resultfacts::width(fact);
    setFactWidths(widths);
    forget();
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (isMatch(index))
        ResultRowDelegate::paint(painter, option, index);
    else
        grouprow::paint(painter, option, index, m_colors, m_groupedByDomain);
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return isMatch(index) ? ResultRowDelegate::sizeHint(option, index) : grouprow::sizeHint(option);
}

bool ResultDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    return isMatch(index) || event->type() != QEvent::ToolTip
        ? ResultRowDelegate::helpEvent(event, view, option, index)
        : showItemToolTip(*event, view, index);
}

ResultRow ResultDelegate::row(const QModelIndex &index) const
{
    if (const ResultRow *known = m_rows.object(index.row()))
        return *known;
    ResultRow made = make(index);
    if (!index.data(HitListModel::LoadingRole).toBool())
        m_rows.insert(index.row(), new ResultRow(made));
    return made;
}

ResultRow ResultDelegate::make(const QModelIndex &index) const
{
    ResultRow row;
    if (index.data(HitListModel::LoadingRole).toBool()) {
        row.name = tr("Loading…");
        return row;
    }
    const auto kind = static_cast<core::EntityKind>(index.data(HitListModel::KindRole).toInt());
    const QString status = index.data(HitListModel::StatusRole).toString();
    const QString type = index.data(HitListModel::TypeRole).toString();
    const core::SearchHit hit = index.data(HitListModel::HitRole).value<core::SearchHit>();
    const bool isColumn = !hit.line.uri.column.isEmpty();
    row.icon = isColumn ? Icon::Column : things::icon(kind);
    row.name = index.data(Qt::DisplayRole).toString();
    row.nameMatches = matchesIn(row.name, m_query);
    row.nameIsCode = kind == core::EntityKind::Dataset;
    if (!status.isEmpty())
        row.badge = {
            status,
            things::tone(static_cast<core::Lifecycle>(index.data(HitListModel::LifecycleRole).toInt()))};
    if (isColumn)
        row.chip = pieces::Chip{tr("column")};
    else if (kind == core::EntityKind::Dataset && !type.isEmpty())
        row.chip = pieces::Chip{type};
    if (index.data(HitListModel::StaleRole).toBool())
        row.badge = {tr("stale"), Tone::Warning};
    if (m_seen && m_seen->knowsThings() && !m_seen->contains(hit.line.uri.toString()))
        row.badge = {tr("new"), Tone::Accent};
    row.path = isColumn ? datasetOf(hit.line) : placeOf(hit.line);
    row.pathIsProse = kind != core::EntityKind::Dataset && kind != core::EntityKind::Job;
    if (row.path.isEmpty()) {
        row.path = withoutMarkup(hit.line.summary.left(longestSummary));
        row.pathIsProse = true;
    }
    row.pathMatches = matchesIn(row.path, m_query);
    row.domainName = index.data(HitListModel::DomainRole).toString();
    row.domain = m_colors.index(row.domainName);
    row.owner = index.data(HitListModel::OwnerRole).toString();
    const MarkedText why = reasonOf(hit, m_query);
    row.why = why.text;
    row.whyMatches = why.matches;
    const int links = index.data(HitListModel::LinksRole).toInt();
    if (kind == core::EntityKind::Term && links > 0) {
        row.factsInstead = tr("%n use(s)", nullptr, links);
    } else if (kind == core::EntityKind::Product || kind == core::EntityKind::Dataset
               || kind == core::EntityKind::Contract) {
        const QVariant known = index.data(HitListModel::TrustRole);
        const auto trust = known.value<core::TrustMarks>();
        for (const ResultFact fact : m_facts)
            row.facts.append(resultfacts::mark(fact, hit.line, known.isValid() ? &trust : nullptr));
    }
    return row;
}

} // namespace meshbook::views
