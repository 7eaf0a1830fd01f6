// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lineagewords.h"

#include "core/identity.h"
#include "store/rows.h"

#include <QMultiHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using lineage::NodeId;

namespace {

/// What things of the kinds `who` name by a mention of one kind: who, and the folded name.
#define MESHBOOK_SAID(who, mention)                                                                          \
    "SELECT w.id AS id, m.alias AS name FROM entity w JOIN record r ON r.entity = w.id "                     \
    "JOIN alias m ON m.record = r.id AND m.kind = " mention " WHERE w.kind IN (" who ")"

/// Who, the name, and the things of the kind `what` that are called so, by alias or key.
#define MESHBOOK_CALLED(who, mention, what)                                                                  \
    "WITH said AS (" MESHBOOK_SAID(                                                                          \
        who,                                                                                                 \
        mention) ") "                                                                                        \
                 "SELECT said.id, said.name, t.entity FROM said JOIN alias a ON a.alias = said.name AND "    \
                 "a.kind = " what                                                                            \
                 " JOIN record t ON t.id = a.record UNION SELECT said.id, said.name, i.entity FROM said "    \
                 "JOIN identity i ON i.key = said.name AND i.kind = " what " ORDER BY 1, 2, 3"

constexpr std::size_t mostCalledSo = 50; ///< things one name may mean; CacheReader takes as many

QByteArray bytesOf(QUtf8StringView text)
{
    return {reinterpret_cast<const char *>(text.data()), text.size()};
}

} // namespace

LineageWords::LineageWords(SQLite::Database &database, NodeOf nodeOf, lineage::Cancelled cancelled)
    : m_database(database)
    , m_nodeOf(std::move(nodeOf))
    , m_cancelled(std::move(cancelled))
{
}

/// `sql` gives the thing that says a name, the name, and a thing that is called so, in this order. A name
/// that means too many things means the first of them.
LineageWords::Pairs LineageWords::pairs(const char *sql)
{
    Pairs found;
    Rows rows(m_database, sql);
    qint64 last = -1;
    QByteArray lastName;
    std::size_t called = 0;
    while (rows.next() && !m_cancelled()) {
        const QUtf8StringView name = rows.text(1);
        const bool same = rows.number(0) == last && name == QUtf8StringView(lastName);
        if (!same) {
            last = rows.number(0);
            lastName = bytesOf(name);
            called = 0;
        }
        const NodeId from = m_nodeOf(last);
        const NodeId to = m_nodeOf(rows.number(2));
        if (from == lineage::none || to == lineage::none || ++called > mostCalledSo)
            continue;
        found.push_back({from, to});
    }
    return found;
}

/// Mentions are folded and keys are not: what `sql` says (who, and a folded name) is met with the keys that
/// have capitals, and added to `found`.
void LineageWords::addByKeysWithCapitals(const char *sql, int kind, Pairs &found)
{
    QMultiHash<QByteArray, NodeId> said;
    Rows sayings(m_database, sql);
    while (sayings.next() && !m_cancelled())
        said.insert(bytesOf(sayings.text(1)), m_nodeOf(sayings.number(0)));
    if (said.isEmpty())
        return;
    Rows keys(m_database,
              "SELECT kind, key, entity FROM identity WHERE kind BETWEEN 2 AND 4 AND key <> lower(key) "
              "AND entity IS NOT NULL");
    while (keys.next() && !m_cancelled()) {
        if (keys.number(0) != kind)
            continue;
        const auto [begin, end] = said.equal_range(core::foldedName(keys.text(1).toString()).toUtf8());
        for (auto who = begin; who != end; ++who) {
            if (const NodeId node = m_nodeOf(keys.number(2)); node != lineage::none && *who != lineage::none)
                found.push_back({*who, node});
        }
    }
}

/// Products contain what they and their contracts name, and what names them; as on their pages.
LineageWords::Pairs LineageWords::parts()
{
    // From the few products and contracts to the many datasets: the other way would read every alias.
    Pairs datasets = pairs(MESHBOOK_CALLED("2, 3", "102", "4"));
    addByKeysWithCapitals(MESHBOOK_SAID("2, 3", "102"), 4, datasets);
    const Pairs claims =
        pairs("SELECT w.id, a.alias, d.entity FROM entity w JOIN record r ON r.entity = w.id "
              "JOIN alias a ON a.record = r.id AND a.kind = w.kind JOIN alias m ON m.alias = "
              "a.alias AND m.kind = 103 JOIN record d ON d.id = m.record "
              "WHERE w.kind IN (2, 3) ORDER BY 1, 2, 3");
    datasets.insert(datasets.end(), claims.begin(), claims.end());
    Pairs contracts = pairs(MESHBOOK_CALLED("2", "100", "3"));
    addByKeysWithCapitals(MESHBOOK_SAID("2", "100"), 3, contracts);
    std::sort(datasets.begin(), datasets.end());
    Pairs found = datasets;
    for (const auto &[product, contract] : contracts) {
        found.push_back({product, contract});
        for (auto at =
                 std::lower_bound(datasets.begin(), datasets.end(), lineage::Adjacency::Pair{contract, 0});
             at != datasets.end() && at->from == contract; ++at)
            found.push_back({product, at->to});
    }
    return found;
}

/// Products name contracts, products and datasets that they read, and products that read them.
LineageWords::Pairs LineageWords::declarations()
{
    Pairs read = pairs(MESHBOOK_CALLED("2", "104", "2"));
    const auto append = [&read](const Pairs &more) { read.insert(read.end(), more.begin(), more.end()); };
    append(pairs(MESHBOOK_CALLED("2", "104", "3")));
    append(pairs(MESHBOOK_CALLED("2", "104", "4")));
    for (const int kind : {2, 3, 4})
        addByKeysWithCapitals(MESHBOOK_SAID("2", "104"), kind, read);
    Pairs provided = pairs(MESHBOOK_CALLED("2", "105", "2"));
    addByKeysWithCapitals(MESHBOOK_SAID("2", "105"), 2, provided);
    for (const auto &[what, reader] : provided)
        read.push_back({reader, what});
    return read;
}

} // namespace meshbook::store
