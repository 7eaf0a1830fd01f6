// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sourcedelegate.h"

#include "core/issue.h"
#include "items/issuemodel.h"
#include "items/sourcemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::IssueModel;
using items::SourceModel;

namespace {

State stateOf(const QString &state)
{
    if (state == "ok"_L1)
        return State::Ok;
    if (state == "issues"_L1)
        return State::Warning;
    return state == "failed"_L1 ? State::Breach : State::Unknown;
}

} // namespace

Cell SourceDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case SourceModel::Name:
        cell.icon = index.data(SourceModel::KindRole).toString() == "git"_L1 ? Icon::GitBranch : Icon::Folder;
        cell.role = TextRole::Name;
        cell.count = index.data(SourceModel::LocationRole).toString();
        break;
    case SourceModel::Files:
    case SourceModel::Things:
        cell.alignment = Qt::AlignRight;
        cell.ink = Ink::Text2;
        break;
    case SourceModel::Issues: {
        pieces::Mark mark;
        mark.state = stateOf(index.data(SourceModel::StateRole).toString());
        mark.value = cell.text;
        cell.mark = mark;
        cell.text.clear();
        break;
    }
    case SourceModel::Synced:
        cell.icon = index.data(SourceModel::RunningRole).toBool() ? Icon::Sync : Icon::Clock;
        cell.ink = Ink::Text2;
        break;
    default:
        break;
    }
    return cell;
}

Cell IssueDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.ink = Ink::Text2;
    switch (index.column()) {
    case IssueModel::SeveritySection: {
        pieces::Mark mark;
        mark.value = cell.text;
        switch (static_cast<core::Severity>(index.data(IssueModel::SeverityRole).toInt())) {
        case core::Severity::Error:
            mark.state = State::Breach;
            break;
        case core::Severity::Warning:
            mark.state = State::Warning;
            break;
        case core::Severity::Info:
            mark.state = State::Ok;
            mark.icon = Icon::Info;
            mark.quietIcon = true;
            break;
        }
        cell.mark = mark;
        cell.text.clear();
        break;
    }
    case IssueModel::PlaceSection:
        cell.role = TextRole::MonoCaption;
        cell.elide = Qt::ElideMiddle;
        break;
    case IssueModel::MessageSection:
        cell.ink = Ink::Text;
        break;
    case IssueModel::CodeSection:
        cell.role = TextRole::MonoCaption;
        break;
    default:
        break;
    }
    return cell;
}

} // namespace meshbook::views
