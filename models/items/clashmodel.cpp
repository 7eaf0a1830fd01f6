// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clashmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using glossary::WordClash;

void ClashModel::setClashes(std::vector<WordClash> clashes)
{
    beginResetModel();
    m_clashes = std::move(clashes);
    endResetModel();
}

int ClashModel::rowOf(const QString &word) const
{
    const auto found = std::find_if(m_clashes.begin(), m_clashes.end(),
                                    [&word](const WordClash &each) { return each.word == word; });
    return found == m_clashes.end() ? -1 : static_cast<int>(found - m_clashes.begin());
}

int ClashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clashes.size());
}

QVariant ClashModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WordClash &of = clash(index.row());
    const auto meanings = [&of] {
        return tr("%n meaning(s)", nullptr, static_cast<int>(of.meanings.size()));
    };
    switch (role) {
    case Qt::DisplayRole:
        return of.word;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(of.word, meanings());
    case CountRole:
        return meanings();
    default:
        return {};
    }
}

} // namespace meshbook::items
