// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tabhistory.h"

namespace meshbook::views {

void TabHistory::push(const Entry &entry)
{
    if (!m_entries.isEmpty() && current().uri == entry.uri)
        return;
    m_entries.resize(m_index + 1);
    m_entries.append(entry);
    if (m_entries.size() > maxEntries)
        m_entries.remove(0, m_entries.size() - maxEntries);
    m_index = m_entries.size() - 1;
}

void TabHistory::replaceCurrent(const Entry &entry)
{
    if (m_entries.isEmpty())
        push(entry);
    else
        m_entries[m_index] = entry;
}

bool TabHistory::step(qsizetype offset)
{
    const qsizetype target = m_index + offset;
    if (target < 0 || target >= m_entries.size())
        return false;
    m_index = target;
    return true;
}

} // namespace meshbook::views
