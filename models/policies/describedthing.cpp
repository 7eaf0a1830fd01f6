// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/describedthing.h"

#include "core/codec.h"
#include "core/fields.h"
#include "core/precedence.h"
#include "store/withdrawals.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace meshbook::policies {

using core::AnyEntity;

DescribedThing::DescribedThing(const StoredThing &stored)
{
    // Thousands of files may imply one domain in the same words; these need folding once.
    QSet<std::pair<int, QByteArray>> seen;
    for (const StoredThing::Record &record : stored.records) {
        if (store::Withdrawals::isWhole(record.withdrawn))
            continue;
        if (stored.records.size() > 1) {
            const qsizetype before = seen.size();
            seen.insert({core::precedenceOf(record.format), record.body});
            if (seen.size() == before && record.withdrawn.isEmpty())
                continue;
        }
        std::optional<AnyEntity> entity = core::decode(stored.kind, record.body);
        if (!entity)
            continue;
        store::Withdrawals::apply(*entity, record.withdrawn);
        m_said.push_back({&record, std::move(*entity)});
    }
    std::stable_sort(m_said.begin(), m_said.end(), [](const Said &a, const Said &b) {
        const bool impliedA = core::header(a.entity).implied;
        const bool impliedB = core::header(b.entity).implied;
        const int precedenceA = core::precedenceOf(a.record->format);
        const int precedenceB = core::precedenceOf(b.record->format);
        const qint64 newestA = -a.record->told;
        const qint64 newestB = -b.record->told;
        return std::tie(impliedA, precedenceA, newestA, a.record->id)
            < std::tie(impliedB, precedenceB, newestB, b.record->id);
    });
    if (m_said.empty())
        return;
    m_folded = m_said.front().entity;
    for (std::size_t i = 1; i < m_said.size(); ++i)
        core::fold(m_folded, m_said[i].entity);
}

} // namespace meshbook::policies
