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

/// One thing as it was and is.
struct Pair {
    QString name;
    const core::AnyEntity *now; ///< whose name and kind it goes by
    Timeline::Past before;
    Timeline::Past after;
};

void addThing(Comparison &comparison, Builder &builder, const Pair &pair, bool isOnly)
{
    const Timeline::Past &before = pair.before;
    const Timeline::Past &after = pair.after;
    if (before.knowledge == Timeline::Knowledge::NotKept || after.knowledge == Timeline::Knowledge::NotKept) {
        comparison.notKept.append(pair.name);
        return;
    }
    const auto treeOf = [](const Timeline::Past &past) {
        return past.entity ? FieldTree::of(core::fieldsOf(*past.entity)) : FieldTree();
    };
    const FieldTree old = treeOf(before);
    const FieldTree now = treeOf(after);
    const QString root = rootOf(*pair.now, nameOf(after.entity ? *after.entity : *pair.now));
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
    row.title = pair.name;
    row.rows = std::move(rows);
    builder.mean(row, root);
    comparison.rows.push_back(std::move(row));
}

Comparison compare(const std::vector<Pair> &pairs)
{
    Comparison comparison;
    governance::ContractSet oldSet;
    governance::ContractSet newSet;
    for (const Pair &pair : pairs) {
        const bool kept = pair.before.knowledge != Timeline::Knowledge::NotKept
            && pair.after.knowledge != Timeline::Knowledge::NotKept;
        if (kept && pair.before.entity)
            oldSet.add(*pair.before.entity);
        if (kept && pair.after.entity)
            newSet.add(*pair.after.entity);
    }
    comparison.isJudged = !oldSet.isEmpty() && !newSet.isEmpty();
    if (comparison.isJudged)
        comparison.report = governance::compareContracts(oldSet, newSet);
    Meanings meanings;
    for (const governance::ContractChange &change : comparison.report.changes)
        meanings.insert(change.path.toLower(), &change);
    Builder builder(std::move(meanings));
    for (const Pair &pair : pairs)
        addThing(comparison, builder, pair, pairs.size() == 1);
    comparison.fields = builder.fields();
    return comparison;
}

/// Contracts are the same contract here, whatever their names; datasets are by their names.
bool isSame(const core::AnyEntity &a, const core::AnyEntity &b)
{
    return core::kindOf(a) == core::kindOf(b)
        && (core::kindOf(a) == core::EntityKind::Contract
            || nameOf(a).compare(nameOf(b), Qt::CaseInsensitive) == 0);
}

} // namespace

Comparison Comparison::of(const Timeline &timeline, int older, int newer)
{
    const std::vector<core::VersionedThing> &things = timeline.things();
    std::vector<Timeline::Past> before = timeline.at(older);
    std::vector<Timeline::Past> after = timeline.at(newer);
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < things.size(); ++i)
        pairs.push_back({things[i].line.name, &things[i].now, std::move(before[i]), std::move(after[i])});
    return compare(pairs);
}

Comparison Comparison::of(const std::vector<core::AnyEntity> &before,
                          const std::vector<core::AnyEntity> &after)
{
    const Timeline::Past missing{Timeline::Knowledge::NotThere, {}};
    std::vector<Pair> pairs;
    std::vector<bool> isPaired(before.size());
    for (const core::AnyEntity &entity : after) {
        Pair pair{nameOf(entity), &entity, missing, {Timeline::Knowledge::Known, entity}};
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (!isPaired[i] && isSame(before[i], entity)) {
                isPaired[i] = true;
                pair.before = {Timeline::Knowledge::Known, before[i]};
                break;
            }
        }
        pairs.push_back(std::move(pair));
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!isPaired[i])
            pairs.push_back(
                {nameOf(before[i]), &before[i], {Timeline::Knowledge::Known, before[i]}, missing});
    }
    return compare(pairs);
}

} // namespace meshbook::items
