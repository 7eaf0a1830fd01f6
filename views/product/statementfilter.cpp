// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/statementfilter.h"

#include "items/statementmodel.h"

namespace meshbook::views {

using items::StatementModel;

void StatementFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void StatementFilter::setDisagreementsOnly(bool on)
{
    m_disagreementsOnly = on;
    invalidateFilter();
}

void StatementFilter::setSpeaker(const QString &speaker)
{
    m_speaker = speaker;
    invalidateFilter();
}

bool StatementFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true;
    const QModelIndex field = sourceModel()->index(row, 0);
    if (m_disagreementsOnly && !field.data(StatementModel::DisagreesRole).toBool())
        return false;
    if (!m_speaker.isEmpty() && !field.data(StatementModel::SpeakersRole).toStringList().contains(m_speaker))
        return false;
    return m_text.isEmpty()
        || field.data(StatementModel::FilterRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace meshbook::views
