// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/resultdelegate.h"

#include "items/searchresultsmodel.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using items::SearchResultsModel;

std::optional<pieces::Mark> countMark(const QModelIndex &index, int role, Icon icon)
{
    const int count = index.data(role).toInt();
    if (count <= 0)
        return {};
    return pieces::Mark{State::Ok, QLocale().toString(count), icon, true};
}

QString reason(const QStringList &matched)
{
    QStringList words;
    for (const QString &each : matched) {
        if (each == "name"_L1)
            words << ResultDelegate::tr("name");
        else if (each == "names"_L1)
            words << ResultDelegate::tr("other names");
        else if (each == "columns"_L1)
            words << ResultDelegate::tr("columns");
        else
            words << ResultDelegate::tr("description");
    }
    return words.join(u" · "_s);
}

} // namespace

QList<pieces::Range> matchesIn(const QString &text, const QString &query)
{
    QList<pieces::Range> found;
    QString word;
    QStringList words;
    for (const QChar c : query.left(500)) {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    for (const QString &each : std::as_const(words)) {
        qsizetype at = text.indexOf(each, 0, Qt::CaseInsensitive);
        while (at >= 0 && found.size() < 50) {
            const bool starts = at == 0 || !text.at(at - 1).isLetterOrNumber()
                || (text.at(at).isUpper() && text.at(at - 1).isLower());
            if (starts)
                found.append({static_cast<int>(at), static_cast<int>(each.size())});
            at = text.indexOf(each, at + each.size(), Qt::CaseInsensitive);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const pieces::Range &a, const pieces::Range &b) { return a.start < b.start; });
    // "cust" and "customer" may both match at one place: the longer mark covers it.
    QList<pieces::Range> apart;
    for (const pieces::Range &each : std::as_const(found)) {
        if (!apart.isEmpty() && each.start < apart.last().start + apart.last().length)
            apart.last().length =
                std::max(apart.last().length, each.start + each.length - apart.last().start);
        else
            apart.append(each);
    }
    return apart;
}

ResultDelegate::ResultDelegate(DomainColors &colors, QObject *parent)
    : ResultRowDelegate(parent)
    , m_colors(colors)
{
}

ResultRow ResultDelegate::row(const QModelIndex &index) const
{
    ResultRow row;
    if (index.data(SearchResultsModel::LoadingRole).toBool()) {
        row.name = tr("Loading…");
        return row;
    }
    const auto kind = static_cast<core::EntityKind>(index.data(SearchResultsModel::KindRole).toInt());
    const QString status = index.data(SearchResultsModel::StatusRole).toString();
    const QString type = index.data(SearchResultsModel::TypeRole).toString();
    row.icon = things::icon(kind);
    row.name = index.data(Qt::DisplayRole).toString();
    row.nameMatches = matchesIn(row.name, m_query);
    row.nameIsCode = kind == core::EntityKind::Dataset;
    if (!status.isEmpty())
        row.badge = {status,
                     things::tone(static_cast<core::Lifecycle>(
                         index.data(SearchResultsModel::LifecycleRole).toInt()))};
    if (kind == core::EntityKind::Dataset && !type.isEmpty())
        row.chip = pieces::Chip{type};
    if (index.data(SearchResultsModel::StaleRole).toBool())
        row.badge = {tr("stale"), Tone::Warning};
    row.path = index.data(SearchResultsModel::PathRole).toString();
    row.pathIsProse = kind != core::EntityKind::Dataset && kind != core::EntityKind::Job;
    row.domainName = index.data(SearchResultsModel::DomainRole).toString();
    row.domain = m_colors.index(row.domainName);
    row.owner = index.data(SearchResultsModel::OwnerRole).toString();
    row.why = m_query.trimmed().isEmpty()
        ? QString()
        : reason(index.data(SearchResultsModel::MatchedRole).toStringList());
    const int links = index.data(SearchResultsModel::LinksRole).toInt();
    if (kind == core::EntityKind::Term && links > 0) {
        row.factsInstead = tr("%n use(s)", nullptr, links);
    } else {
        row.facts = {countMark(index, SearchResultsModel::ColumnsRole, Icon::Column),
                     countMark(index, SearchResultsModel::PortsRole, Icon::PortOut),
                     countMark(index, SearchResultsModel::RulesRole, Icon::Check),
                     countMark(index, SearchResultsModel::ObjectivesRole, Icon::Target)};
    }
    return row;
}

} // namespace meshbook::views
