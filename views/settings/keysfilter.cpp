// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/keysfilter.h"

#include "views/settings/keysmodel.h"

#include <algorithm>

namespace meshbook::views {

void KeysFilter::setWords(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool KeysFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString words = sourceModel()->index(row, 0, parent).data(KeysModel::WordsRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace meshbook::views
