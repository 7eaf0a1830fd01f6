// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/issuemodel.h"

#include "items/issuetext.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

void IssueModel::setIssues(std::vector<core::FileIssue> issues)
{
    if (issues == m_issues)
        return; // whoever reads keeps the place
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

void IssueModel::append(const std::vector<core::FileIssue> &more)
{
    if (more.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_issues.insert(m_issues.end(), more.begin(), more.end());
    endInsertRows();
}

QString IssueModel::severityWord(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return tr("Error");
    case core::Severity::Warning:
        return tr("Warning");
    case core::Severity::Info:
        return tr("Note");
    }
    return {};
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(SectionCount);
}

QString IssueModel::text(const core::FileIssue &issue, int section)
{
    switch (section) {
    case SeveritySection:
        return severityWord(issue.issue.severity);
    case PlaceSection:
        return issue.issue.at.isKnown() ? issue.path + u':' + QString::number(issue.issue.at.line)
                                        : issue.path;
    case MessageSection:
        return issueText(issue.issue.message);
    case CodeSection:
        return issue.issue.code;
    case SourceSection:
        return issue.source;
    default:
        return {};
    }
}

QVariant IssueModel::sortKey(const core::FileIssue &issue, int section)
{
    if (section == SeveritySection)
        return -static_cast<int>(issue.issue.severity);
    if (section == PlaceSection) {
        // Lines of one file in their order, not in that of their digits.
        return QString(issue.path + u':' + QString::number(issue.issue.at.line).rightJustified(10, u'0'));
    }
    return text(issue, section).toCaseFolded();
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::FileIssue &each = issue(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(each, index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() != SeveritySection)
            return text(each, index.column());
        QStringList words;
        for (int section = 0; section < SectionCount; ++section)
            words << text(each, section);
        return words.join(u", "_s);
    }
    case SeverityRole:
        return static_cast<int>(each.issue.severity);
    case SourceUidRole:
        return each.sourceUid;
    case FilePathRole:
        return each.path;
    case LineRole:
        return each.issue.at.line;
    case FilterRole:
        return QStringList{each.path, issueText(each.issue.message), each.issue.code, each.source}.join(
            u'\n');
    case SortRole:
        return sortKey(each, index.column());
    default:
        return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeveritySection:
        return tr("Severity");
    case PlaceSection:
        return tr("File");
    case MessageSection:
        return tr("Message");
    case CodeSection:
        return tr("Code");
    case SourceSection:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace meshbook::items
