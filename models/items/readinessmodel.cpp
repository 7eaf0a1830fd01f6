// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/readinessmodel.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using services::DomainReadiness;
using services::PartOf;
using Figure = services::ReadinessFigure;

static_assert(ReadinessModel::SectionCount - ReadinessModel::FirstFigureSection
              == services::readinessFigures);

void ReadinessModel::setReport(services::ReadinessReport report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

const DomainReadiness &ReadinessModel::standing(int row) const
{
    return row == 0 ? m_report.all : m_report.domains[static_cast<std::size_t>(row - 1)];
}

Figure ReadinessModel::figureOf(int section)
{
    return static_cast<Figure>(section - FirstFigureSection);
}

int ReadinessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_report.domains.empty() ? 0 : static_cast<int>(m_report.domains.size()) + 1;
}

int ReadinessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString ReadinessModel::title(Figure figure)
{
    switch (figure) {
    case Figure::Owners:
        return tr("Owners");
    case Figure::Contracts:
        return tr("Contracts");
    case Figure::Levels:
        return tr("Service levels");
    case Figure::Glossary:
        return tr("Glossary");
    case Figure::Conformance:
        return tr("Conformance");
    case Figure::Releases:
        break;
    }
    return tr("Changed lately");
}

QString ReadinessModel::meaning(Figure figure)
{
    switch (figure) {
    case Figure::Owners:
        return tr("Products with an owner");
    case Figure::Contracts:
        return tr("Products with a contract");
    case Figure::Levels:
        return tr("Products that promise service levels");
    case Figure::Glossary:
        return tr("Columns linked to a term");
    case Figure::Conformance:
        return tr("Things that keep the policies that are about them");
    case Figure::Releases:
        break;
    }
    return tr("Products with a change or a new version in the last %n days", nullptr, services::releaseDays);
}

QString ReadinessModel::shareText(const PartOf &share)
{
    const auto value = share.share();
    if (!value)
        return u"–"_s;
    // Not everything is never "100 %", and something never "0 %".
    double percent = std::round(*value * 100);
    if (share.part < share.whole)
        percent = std::min(percent, 99.0);
    if (share.part > 0)
        percent = std::max(percent, 1.0);
    return tr("%1 %").arg(QLocale().toString(percent, 'f', 0));
}

QString ReadinessModel::countsText(const PartOf &share)
{
    const QLocale locale;
    return share.whole == 0 ? tr("none")
                            : tr("%1 of %2").arg(locale.toString(share.part), locale.toString(share.whole));
}

QString ReadinessModel::text(int row, int section) const
{
    const DomainReadiness &standing = this->standing(row);
    if (section == DomainSection)
        return row == 0 ? tr("All domains") : standing.domain.isEmpty() ? tr("No domain") : standing.domain;
    const PartOf &share = standing[figureOf(section)];
    return share.whole == 0 ? shareText(share) : tr("%1 (%2)").arg(countsText(share), shareText(share));
}

QVariant ReadinessModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DomainReadiness &standing = this->standing(index.row());
    const bool isDomain = index.column() == DomainSection;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole: {
        if (isDomain)
            return text(index.row(), DomainSection);
        const Figure figure = figureOf(index.column());
        QString words = meaning(figure) + u": "_s + text(index.row(), index.column());
        if (figure == Figure::Releases)
            words += u'\n' + tr("%n new version(s)", nullptr, static_cast<int>(standing.versions));
        return words;
    }
    case Qt::AccessibleTextRole:
        return isDomain ? text(index.row(), DomainSection)
                        : tr("%1, %2: %3")
                              .arg(text(index.row(), DomainSection), meaning(figureOf(index.column())),
                                   text(index.row(), index.column()));
    case RowRole:
        return index.row();
    case DomainRole:
        return standing.domain;
    case IsAllRole:
        return index.row() == 0;
    case SortRole:
        return isDomain ? QVariant(standing.domain)
                        : QVariant(standing[figureOf(index.column())].share().value_or(-1));
    default:
        return {};
    }
}

QVariant ReadinessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= SectionCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == DomainSection ? tr("Domain") : title(figureOf(section));
    if (role == Qt::ToolTipRole && section != DomainSection)
        return meaning(figureOf(section));
    return {};
}

} // namespace meshbook::items
