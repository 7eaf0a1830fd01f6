// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields.h"
#include "core/fieldtree.h"
#include "store/contractversions.h"
#include "store/reconciler.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

// What a sync changed, as the history keeps it.
namespace meshbook::store {

using core::AnyEntity;
using core::EntityKind;

namespace {

QString jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
}

} // namespace

/// A contract whose only successor in this sync has its id and another version was given a new number, not
/// taken away: its history goes on under the new name, with the fields that changed.
bool Reconciler::goesOn(qint64 entity, const QString &key)
{
    const auto was = m_before.constFind(entity);
    if (was == m_before.constEnd() || !*was)
        return false;
    std::vector<ContractVersion> heirs = versionsOf(m_sql.database(), std::get<core::Contract>(**was), key);
    const auto isNew = [this](const ContractVersion &version) {
        return m_newThings.contains(version.entity)
            || std::any_of(m_changes.begin(), m_changes.end(), [&](const Change &change) {
                   return change.kind == EntityKind::Contract && change.op == Added
                       && change.key == version.key;
               });
    };
    heirs.erase(std::remove_if(heirs.begin(), heirs.end(), std::not_fn(isNew)), heirs.end());
    if (heirs.size() != 1)
        return false;
    const ContractVersion &heir = heirs.front();
    SQLite::Statement &rows = m_sql("SELECT id FROM record WHERE entity = ?");
    rows.bind(1, static_cast<int64_t>(heir.entity));
    std::vector<qint64> ids;
    while (rows.executeStep())
        ids.push_back(rows.getColumn(0).getInt64());
    const std::optional<AnyEntity> now = foldRecords(ids);
    if (!now)
        return false;
    if (!m_newThings.remove(heir.entity)) {
        --m_counts.added;
        m_changes.erase(std::remove_if(m_changes.begin(), m_changes.end(),
                                       [&](const Change &change) {
                                           return change.kind == EntityKind::Contract && change.op == Added
                                               && change.key == heir.key;
                                       }),
                        m_changes.end());
    }
    SQLite::Statement &move = m_sql("UPDATE change SET key = ?1 WHERE kind = ?2 AND key = ?3");
    bindText(move, 1, heir.key);
    move.bind(2, static_cast<int>(EntityKind::Contract));
    bindText(move, 3, key);
    move.exec();
    note(EntityKind::Contract, heir.key, **was, now);
    return true;
}

/// A term is kept with its text, so that a glossary can be told as it was before the term went.
std::vector<core::FieldChange> Reconciler::lastWordsOf(EntityKind kind, qint64 entity) const
{
    const auto was = m_before.constFind(entity);
    if (kind != EntityKind::Term || was == m_before.constEnd() || !*was || core::header(**was).implied)
        return {};
    return {{QString(), core::keptWhole(**was), QJsonValue(QJsonValue::Undefined)}};
}

/// In an empty cache everything is new; that is no history.
void Reconciler::remember(Change change)
{
    if (m_lastOldRecord > 0)
        m_changes.push_back(std::move(change));
}

void Reconciler::note(EntityKind kind, const QString &key, const std::optional<AnyEntity> &was,
                      const std::optional<AnyEntity> &is)
{
    if (!was) {
        ++m_counts.added;
        remember({kind, key, Added, {}});
        return;
    }
    std::vector<core::FieldChange> fields = core::difference(*was, *is);
    if (fields.empty()) {
        ++m_counts.unchanged;
        return;
    }
    ++m_counts.changed;
    remember({kind, key, Changed, std::move(fields)});
}

/// Things made before the reconciler came, unless they were folded into others since.
void Reconciler::noteNewThings()
{
    m_counts.added += m_newThings.size();
    if (m_lastOldRecord == 0)
        return;
    std::vector<qint64> sorted(m_newThings.begin(), m_newThings.end());
    std::sort(sorted.begin(), sorted.end());
    for (const qint64 thing : sorted) {
        SQLite::Statement &row = m_sql("SELECT kind, key FROM entity WHERE id = ?");
        row.bind(1, static_cast<int64_t>(thing));
        if (row.executeStep())
            remember({static_cast<EntityKind>(row.getColumn(0).getInt()), textColumn(row, 1), Added, {}});
    }
}

SyncCounts Reconciler::writeChanges(qint64 sync)
{
    noteNewThings();
    if (sync == 0)
        return m_counts;
    for (Change &change : m_changes) {
        if (change.op != Changed && change.fields.empty())
            change.fields.push_back(
                {QString(), QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Undefined)});
        for (const core::FieldChange &field : change.fields) {
            SQLite::Statement &sql = m_sql(
                "INSERT INTO change (sync, kind, key, op, field, old, new) VALUES (?, ?, ?, ?, ?, ?, ?)");
            sql.bind(1, static_cast<int64_t>(sync));
            sql.bind(2, static_cast<int>(change.kind));
            bindText(sql, 3, change.key);
            sql.bind(4, change.op);
            bindText(sql, 5, field.path.isEmpty() ? QString() : field.path);
            bindText(sql, 6, jsonText(field.from));
            bindText(sql, 7, jsonText(field.to));
            sql.exec();
        }
    }
    return m_counts;
}

} // namespace meshbook::store
