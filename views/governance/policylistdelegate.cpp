// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/policylistdelegate.h"

#include "items/policylistmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::PolicyLine;
using items::PolicyListModel;

PolicyListDelegate::PolicyListDelegate(const PolicyListModel &model, QObject *parent)
    : CellDelegate(parent)
    , m_model(model)
{
}

QString PolicyListDelegate::kindWord(const QString &kind)
{
    if (kind == "product"_L1)
        return tr("About products");
    if (kind == "contract"_L1)
        return tr("About contracts");
    if (kind == "dataset"_L1)
        return tr("About datasets");
    return kind == "column"_L1 ? tr("About columns") : tr("About terms");
}

Cell PolicyListDelegate::cell(const QModelIndex &index) const
{
    const PolicyLine &line = m_model.line(index.data(PolicyListModel::RowRole).toInt());
    Cell cell;
    cell.text = index.data().toString();
    cell.ink = Ink::Text2;
    switch (index.column()) {
    case PolicyListModel::TitleSection:
        cell.icon = Icon::Shield;
        cell.ink = Ink::Text;
        if (line.isEdited)
            cell.badge = {tr("not saved"), Tone::Accent};
        break;
    case PolicyListModel::SeveritySection: {
        const bool isHint = line.isReadable && line.severity == core::Severity::Info;
        const bool isError = !line.isReadable || line.severity == core::Severity::Error;
        pieces::Mark mark{isError ? State::Breach : isHint ? State::Unknown : State::Warning, cell.text};
        if (isHint)
            mark.icon = Icon::Info;
        cell.mark = mark;
        cell.text.clear();
        break;
    }
    case PolicyListModel::FindingsSection:
        cell.alignment = Qt::AlignRight;
        if (line.findings.value_or(0) > 0) {
            cell.role = TextRole::Strong;
            cell.ink = Ink::Text;
        }
        break;
    default:
        break;
    }
    return cell;
}

} // namespace meshbook::views
