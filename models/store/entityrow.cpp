// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entityrow.h"

#include "core/identity.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::EntityKind;

namespace {

constexpr qsizetype summaryLength = 300;

/// The beginning of a text in one line. Signs of Markdown that only mean something where a line begins go:
/// within a line "## Usage" would be read as words.
QString firstLine(const QString &text)
{
    static const QRegularExpression signs(uR"(^ {0,3}(?:#{1,6}(?=\s|$)|(?:[-=*_][ \t]*){3,}$))"_s,
                                          QRegularExpression::MultilineOption);
    constexpr qsizetype looked = 8 * summaryLength; // blank and ruled lines do not count
    return text.isNull() ? text : text.left(looked).remove(signs).simplified().left(summaryLength);
}

QString ownerOf(const core::Entity &entity)
{
    for (const core::Ownership &owner : entity.owners) {
        if (owner.role.contains("owner"_L1, Qt::CaseInsensitive))
            return owner.party;
    }
    return entity.owners.empty() ? QString() : entity.owners.front().party;
}

const core::LabelText *preferred(const std::vector<core::LabelText> &labels)
{
    for (const core::LabelText &label : labels) {
        if (label.language.startsWith("en"_L1, Qt::CaseInsensitive))
            return &label;
    }
    return labels.empty() ? nullptr : &labels.front();
}

void describe(EntityRow &row, const core::Domain &v)
{
    row.type = v.type;
}

void describe(EntityRow &row, const core::Team &v)
{
    row.type = v.type;
}

void describe(EntityRow &row, const core::Product &v)
{
    row.type = v.type;
    row.ports = static_cast<int>(v.ports.size());
    row.objectives = static_cast<int>(v.objectives.size());
    row.rules = static_cast<int>(v.rules.size());
    if (row.summary.isNull())
        row.summary = firstLine(v.purpose);
}

void describe(EntityRow &row, const core::Contract &v)
{
    row.type = v.standard;
    row.objectives = static_cast<int>(v.objectives.size());
    row.rules = static_cast<int>(v.rules.size());
    row.qualified = row.key;
    if (row.summary.isNull())
        row.summary = firstLine(v.purpose);
}

void describe(EntityRow &row, const core::Dataset &v)
{
    row.type = v.type;
    row.platform = v.platform;
    row.columns = static_cast<int>(v.columns.size());
    row.objectives = static_cast<int>(v.objectives.size());
    row.rules = static_cast<int>(v.rules.size());
    row.links = static_cast<int>(v.terms.size());
    row.qualified = v.physicalName.isNull() ? row.key : v.physicalName;
    for (const core::Column &column : v.columns) {
        row.rules += static_cast<int>(column.rules.size());
        row.links += static_cast<int>(column.terms.size());
    }
}

void describe(EntityRow &row, const core::Job &v)
{
    row.type = v.type;
    row.qualified = v.space + u'/' + v.name;
}

void describe(EntityRow &row, const core::Glossary &v)
{
    if (const core::LabelText *label = preferred(v.labels); label != nullptr && row.name == v.name)
        row.name = label->text;
    if (const core::LabelText *text = preferred(v.definitions); row.summary.isNull() && text != nullptr)
        row.summary = firstLine(text->text);
}

void describe(EntityRow &row, const core::Term &v)
{
    row.type = v.folder.value_or(false) ? u"folder"_s : QString();
    row.relations = static_cast<int>(v.relations.size());
    row.glossary = v.glossary;
    if (const core::LabelText *label = preferred(v.labels))
        row.name = label->text;
    if (const core::LabelText *text = preferred(v.definitions); row.summary.isNull() && text != nullptr)
        row.summary = firstLine(text->text);
}

} // namespace

EntityRow entityRow(const QString &key, const core::AnyEntity &folded, int records)
{
    const core::Entity &header = core::header(folded);
    EntityRow row;
    row.kind = core::kindOf(folded);
    row.key = key;
    row.name = header.displayName.isEmpty() ? header.name : header.displayName;
    if (row.name.isEmpty())
        row.name = header.nativeId.isEmpty() ? key : header.nativeId;
    row.qualified = header.name;
    row.domain = header.domain;
    row.owner = ownerOf(header);
    row.status = header.status;
    row.lifecycle = header.lifecycle;
    row.summary = firstLine(header.description);
    row.tags = header.tags;
    row.records = records;
    row.implied = header.implied;
    row.links = static_cast<int>(header.terms.size());
    std::visit([&](const auto &value) { describe(row, value); }, folded);
    return row;
}

namespace {

void bindRow(SQLite::Statement &write, const EntityRow &row)
{
    write.bind(1, static_cast<int>(row.kind));
    int index = 2;
    for (const QString *text : {&row.key, &row.name, &row.qualified, &row.type, &row.domain, &row.owner,
                                &row.platform, &row.status})
        bindText(write, index++, *text);
    write.bind(10, static_cast<int>(row.lifecycle));
    bindText(write, 11, row.summary);
    bindText(write, 12, row.glossary);
    bindText(write, 13, row.tags.isEmpty() ? QString() : row.tags.join(QChar(0x1f)));
    write.bind(14, row.records);
    write.bind(15, row.implied ? 1 : 0);
    write.bind(16, row.stale ? 1 : 0);
    index = 17;
    for (const int count : {row.columns, row.ports, row.objectives, row.rules, row.relations, row.links})
        write.bind(index++, count);
}

} // namespace

QString bestKey(core::EntityKind kind, const QStringList &names)
{
    const auto rank = [](const QString &name) {
        if (name.contains("://"_L1))
            return 0;
        return core::datasetFoldKey(name).isEmpty() ? 2 : 1;
    };
    QString key;
    for (const QString &name : names) {
        if (key.isNull() || (kind == EntityKind::Dataset && rank(name) < rank(key)))
            key = name;
    }
    return key;
}

qint64 insertEntityRow(Statements &sql, qint64 id, const EntityRow &row, qint64 nowMs)
{
    SQLite::Statement &write = sql(
        "INSERT INTO entity (kind, key, name, qualified, type, domain, owner, platform, status, "
        "lifecycle, summary, glossary, tags, records, implied, stale, columns, ports, objectives, "
        "rules, relations, links, changed_at, first_seen, id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
        "?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?23, ?24)");
    bindRow(write, row);
    write.bind(23, static_cast<int64_t>(nowMs));
    if (id != 0)
        write.bind(24, static_cast<int64_t>(id));
    write.exec();
    return sql.database().getLastInsertRowid();
}

void updateEntityRow(Statements &sql, qint64 id, const EntityRow &row, qint64 nowMs, bool changed)
{
    SQLite::Statement &write =
        sql("UPDATE entity SET kind = ?1, key = ?2, name = ?3, qualified = ?4, type = ?5, domain = ?6, "
            "owner = ?7, platform = ?8, status = ?9, lifecycle = ?10, summary = ?11, glossary = ?12, "
            "tags = ?13, records = ?14, implied = ?15, stale = ?16, columns = ?17, ports = ?18, "
            "objectives = ?19, rules = ?20, relations = ?21, links = ?22, "
            "changed_at = coalesce(?23, changed_at) WHERE id = ?24");
    bindRow(write, row);
    if (changed)
        write.bind(23, static_cast<int64_t>(nowMs));
    write.bind(24, static_cast<int64_t>(id));
    write.exec();
}

void eraseEntityRow(Statements &sql, qint64 id)
{
    SQLite::Statement &erase = sql("DELETE FROM entity WHERE id = ?");
    erase.bind(1, static_cast<int64_t>(id));
    erase.exec();
}

void keepLastNames(Statements &sql, qint64 id)
{
    SQLite::Statement &keep =
        sql("INSERT OR REPLACE INTO past_thing (identity, kind, key, name, qualified, type, domain, owner, "
            "platform, tags) SELECT i.id, e.kind, e.key, e.name, e.qualified, e.type, e.domain, e.owner, "
            "e.platform, e.tags FROM identity i JOIN entity e ON e.id = i.entity WHERE i.entity = ? AND "
            "(EXISTS (SELECT 1 FROM edge_change WHERE from_identity = i.id) OR "
            "EXISTS (SELECT 1 FROM edge_change WHERE to_identity = i.id))");
    keep.bind(1, static_cast<int64_t>(id));
    keep.exec();
}

} // namespace meshbook::store
