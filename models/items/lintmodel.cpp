// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lintmodel.h"

#include "items/lintwords.h"

namespace meshbook::items {

using glossary::LintFinding;

void LintModel::setFindings(std::vector<LintFinding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int LintModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int LintModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QVariant LintModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LintFinding &found = finding(index.row());
    switch (role) {
    case SortRole:
        if (index.column() == KindSection)
            return static_cast<int>(found.kind);
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case TermSection:
            return found.label;
        case MessageSection:
            return found.message;
        case KindSection:
            return lintwords::title(found.kind);
        case FixSection:
            return found.canFix ? tr("can be fixed") : tr("by hand");
        default:
            return {};
        }
    case KindRole:
        return static_cast<int>(found.kind);
    case KeyRole:
        return found.term;
    case CanFixRole:
        return found.canFix;
    default:
        return {};
    }
}

QVariant LintModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TermSection:
        return tr("Term");
    case MessageSection:
        return tr("What was found");
    case KindSection:
        return tr("Kind");
    case FixSection:
        return tr("Fix");
    default:
        return {};
    }
}

} // namespace meshbook::items
