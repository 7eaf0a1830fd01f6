// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/revisionmodel.h"

#include "items/momenttext.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using glossary::Revision;

namespace {

constexpr qsizetype shortCommit = 10;

} // namespace

void RevisionModel::setRevisions(std::vector<Revision> revisions)
{
    beginResetModel();
    m_revisions = std::move(revisions);
    endResetModel();
}

int RevisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_revisions.size());
}

int RevisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString RevisionModel::text(const Revision &revision, int section)
{
    switch (section) {
    case WhenSection:
        return momentText(revision.at);
    case WhoSection:
        return revision.who;
    case ApprovedSection:
        return revision.approvedBy;
    case WhatSection:
        if (!revision.changeSet.isNull())
            return revision.title;
        return revision.title.isEmpty() ? tr("sync") : tr("commit %1").arg(revision.title.left(shortCommit));
    case ReasonSection:
        return revision.reason;
    default:
        return {};
    }
}

QVariant RevisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Revision &revision = m_revisions[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(revision, index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() != WhenSection)
            return text(revision, index.column());
        QStringList words{text(revision, WhenSection), revision.who, text(revision, WhatSection)};
        if (!revision.approvedBy.isEmpty())
            words.append(tr("approved by %1").arg(revision.approvedBy));
        if (!revision.reason.isEmpty())
            words.append(revision.reason);
        return words.join(u", "_s);
    }
    case IsSourceRole:
        return revision.changeSet.isNull();
    case ChangeSetRole:
        return revision.changeSet;
    default:
        return {};
    }
}

QVariant RevisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenSection:
        return tr("When");
    case WhoSection:
        return tr("Who");
    case ApprovedSection:
        return tr("Approved by");
    case WhatSection:
        return tr("What");
    case ReasonSection:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace meshbook::items
