// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/comparison.h"

#include "core/fieldtree.h"
#include "items/statementtable.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

using core::FieldTree;
using core::Timeline;
using Row = Comparison::Row;
using Op = Comparison::Op;

constexpr int mostRows = 20'000;
constexpr qsizetype longestText = 20'000; ///< of a value; what follows is not compared

/// What the rules say, by the path they say it of.
using Meanings = QHash<QString, const governance::ContractChange *>;

class Builder final {
public:
    explicit Builder(Meanings meanings)
        : m_meanings(std::move(meanings))
    {
    }

    /// The rows of what differs between two parts; either may be missing.
    std::vector<Row> rowsOf(const FieldTree *before, const FieldTree *after, const QString &path)
    {
        std::vector<Row> rows;
        QStringList names;
        for (const FieldTree *side : {after, before}) {
            for (const auto &child : childrenOf(side)) {
                if (!child->isElement && !names.contains(child->name))
                    names.append(child->name);
            }
        }
        for (const QString &name : std::as_const(names))
            addField(rows, childOf(before, name), childOf(after, name), name, path);
        return rows;
    }

    void mean(Row &row, const QString &path) const
    {
        if (const governance::ContractChange *change = m_meanings.value(path.toLower())) {
            row.level = change->level;
            row.meaning = change->message;
        }
    }

    [[nodiscard]] int fields() const { return m_fields; }

private:
    static const std::vector<std::unique_ptr<FieldTree>> &childrenOf(const FieldTree *tree)
    {
        static const std::vector<std::unique_ptr<FieldTree>> none;
        return tree != nullptr ? tree->children : none;
    }
    static const FieldTree *childOf(const FieldTree *tree, const QString &name)
    {
        return tree != nullptr ? tree->child(name) : nullptr;
    }

    void addField(std::vector<Row> &rows, const FieldTree *before, const FieldTree *after,
                  const QString &name, const QString &path)
    {
        const QString inner = path + u'.' + name;
        const auto value = [](const FieldTree *tree) {
            return tree != nullptr ? tree->value : QJsonValue(QJsonValue::Undefined);
        };
        if (value(before) != value(after) && m_fields < mostRows) {
            Row row;
            row.op = value(before).isUndefined() ? Op::Added
                : value(after).isUndefined()     ? Op::Removed
                                                 : Op::Changed;
            row.title = name;
            row.isField = true;
            row.before = StatementTable::shown(value(before)).left(longestText);
            row.after = StatementTable::shown(value(after)).left(longestText);
            row.words = core::WordDiff::of(row.before, row.after);
            mean(row, inner);
            ++m_fields;
            rows.push_back(std::move(row));
        }
        for (Row &row : rowsOf(before, after, inner)) {
            row.title = name + u'.' + row.title;
            rows.push_back(std::move(row));
        }
        addElements(rows, before, after, name, inner);
    }

    void addElements(std::vector<Row> &rows, const FieldTree *before, const FieldTree *after,
                     const QString &list, const QString &path)
    {
        QHash<QString, const FieldTree *> old;
        for (const auto &element : childrenOf(before)) {
            if (element->isElement)
                old.insert(element->name.toLower(), element.get());
        }
        for (const auto &element : childrenOf(after)) {
            if (element->isElement)
                addElement(rows, old.take(element->name.toLower()), element.get(), list, path);
        }
        for (const auto &element : childrenOf(before)) {
            if (old.contains(element->name.toLower()))
                addElement(rows, element.get(), nullptr, list, path);
        }
    }

    void addElement(std::vector<Row> &rows, const FieldTree *before, const FieldTree *after,
                    const QString &list, const QString &path)
    {
        const QString &name = after != nullptr ? after->name : before->name;
        const QString inner = path + u'[' + name + u']';
        Row row;
        row.op = before == nullptr ? Op::Added : after == nullptr ? Op::Removed : Op::Changed;
        row.rows = rowsOf(before, after, inner);
        if (row.rows.empty() && row.op == Op::Changed)
            return;
        row.title = list == "columns"_L1 ? name : QString(list + u" · "_s + name);
        mean(row, inner);
        rows.push_back(std::move(row));
    }

    Meanings m_meanings;
    int m_fields = 0;
};

QString rootOf(const core::AnyEntity &entity, const QString &name)
{
    switch (core::kindOf(entity)) {
    case core::EntityKind::Product:
        return u"products["_s + name + u']';
    case core::EntityKind::Contract:
        return u"contracts["_s + name + u']';
    default:
        return u"datasets["_s + name + u']';
    }
}

QString nameOf(const core::AnyEntity &entity)
{
    const core::Entity &header = core::header(entity);
    return header.name.isEmpty() ? header.nativeId : header.name;
}

void addThing(Comparison &comparison, Builder &builder, const core::VersionedThing &thing,
              const Timeline::Past &before, const Timeline::Past &after, bool isOnly)
{
    if (before.knowledge == Timeline::Knowledge::NotKept || after.knowledge == Timeline::Knowledge::NotKept) {
        comparison.notKept.append(thing.line.name);
        return;
    }
    const auto treeOf = [](const Timeline::Past &past) {
        return past.entity ? FieldTree::of(core::fieldsOf(*past.entity)) : FieldTree();
    };
    const FieldTree old = treeOf(before);
    const FieldTree now = treeOf(after);
    const QString root = rootOf(thing.now, nameOf(after.entity ? *after.entity : thing.now));
    std::vector<Row> rows =
        builder.rowsOf(before.entity ? &old : nullptr, after.entity ? &now : nullptr, root);
    if (rows.empty())
        return;
    if (isOnly) {
        comparison.rows = std::move(rows);
        return;
    }
    Row row;
    row.op = !before.entity ? Op::Added : !after.entity ? Op::Removed : Op::Changed;
    row.title = thing.line.name;
    row.rows = std::move(rows);
    builder.mean(row, root);
    comparison.rows.push_back(std::move(row));
}

} // namespace

Comparison Comparison::of(const Timeline &timeline, int older, int newer)
{
    Comparison comparison;
    const std::vector<core::VersionedThing> &things = timeline.things();
    const std::vector<Timeline::Past> before = timeline.at(older);
    const std::vector<Timeline::Past> after = timeline.at(newer);
    governance::ContractSet oldSet;
    governance::ContractSet newSet;
    for (std::size_t i = 0; i < things.size(); ++i) {
        const bool kept = before[i].knowledge != Timeline::Knowledge::NotKept
            && after[i].knowledge != Timeline::Knowledge::NotKept;
        if (kept && before[i].entity)
            oldSet.add(*before[i].entity);
        if (kept && after[i].entity)
            newSet.add(*after[i].entity);
    }
    comparison.isJudged = !oldSet.isEmpty() && !newSet.isEmpty();
    if (comparison.isJudged)
        comparison.report = governance::compareContracts(oldSet, newSet);
    Meanings meanings;
    for (const governance::ContractChange &change : comparison.report.changes)
        meanings.insert(change.path.toLower(), &change);
    Builder builder(std::move(meanings));
    for (std::size_t i = 0; i < things.size(); ++i)
        addThing(comparison, builder, things[i], before[i], after[i], things.size() == 1);
    comparison.fields = builder.fields();
    return comparison;
}

} // namespace meshbook::items
