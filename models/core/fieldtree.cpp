// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldtree.h"

#include "core/reflect.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

namespace {

/// Where the element's name that begins at `open` ends: names of nested columns have brackets of their own
/// ("columns[addresses[].city].type"); one that does not add up ends at the last bracket.
qsizetype closingBracket(const QString &path, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < path.size(); ++at) {
        depth += path.at(at) == u'[' ? 1 : path.at(at) == u']' ? -1 : 0;
        if (depth == 0 && (at + 1 == path.size() || path.at(at + 1) == u'.'))
            return at;
    }
    const qsizetype last = path.lastIndexOf(u']');
    return last > open ? last : path.size();
}

template <typename T>
void setValue(T &field, const QJsonValue &value);

/// The inverse of toText(); what no word stands for leaves the field as it is.
template <typename E>
void setEnum(E &field, const QString &text)
{
    constexpr int mostWords = 32;
    for (int i = 0; i < mostWords; ++i) {
        const auto candidate = static_cast<E>(i);
        const QLatin1StringView word = toText(candidate);
        if (text == word && (i == 0 || word != "unknown"_L1)) { // what is no value reads "unknown" too
            field = candidate;
            return;
        }
    }
}

template <Reflected T>
void fill(T &object, const FieldTree &tree)
{
    T::reflect(object, [&](const char *label, auto &field) {
        using F = std::remove_cvref_t<decltype(field)>;
        const FieldTree *branch = tree.child(QLatin1StringView(label));
        if (branch == nullptr)
            return;
        if constexpr (std::is_same_v<F, SourcePosition>) {
            return;
        } else if constexpr (isVector<F>) {
            for (const auto &element : branch->children) {
                field.emplace_back();
                fill(field.back(), *element);
            }
        } else if constexpr (Reflected<F>) {
            fill(field, *branch);
        } else {
            setValue(field, branch->value);
        }
    });
}

template <typename T>
void setValue(T &field, const QJsonValue &value)
{
    if constexpr (std::is_same_v<T, QStringList>) {
        for (const QJsonValue &each : value.toArray())
            field.append(each.toString());
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        field = value.toObject();
    } else if constexpr (std::is_same_v<T, QString>) {
        field = value.toString();
    } else if constexpr (isOptional<T>) {
        typename T::value_type inner{};
        setValue(inner, value);
        field = inner;
    } else if constexpr (std::is_enum_v<T>) {
        setEnum(field, value.toString());
    } else if constexpr (std::is_same_v<T, bool>) {
        field = value.toBool();
    } else if constexpr (std::is_same_v<T, double>) {
        field = value.toDouble();
    } else if constexpr (std::is_integral_v<T>) {
        field = static_cast<T>(value.toInteger());
    }
}

template <std::size_t I = 0>
AnyEntity emptyOf(EntityKind kind)
{
    if constexpr (I < std::variant_size_v<AnyEntity>) {
        if (static_cast<std::size_t>(kind) == I)
            return AnyEntity(std::in_place_index<I>);
        return emptyOf<I + 1>(kind);
    } else {
        return AnyEntity();
    }
}

} // namespace

FieldTree &FieldTree::at(const QString &wanted, bool element)
{
    FieldTree *known = byName.value(wanted);
    if (known == nullptr) {
        children.push_back(std::make_unique<FieldTree>());
        known = children.back().get();
        known->name = wanted;
        known->isElement = element;
        byName.insert(wanted, known);
    }
    return *known;
}

void FieldTree::insert(const QString &path, const QJsonValue &fieldValue)
{
    FieldTree *holder = this;
    qsizetype at = 0;
    while (at < path.size()) {
        if (path.at(at) == u'[') {
            const qsizetype close = closingBracket(path, at);
            holder = &holder->at(path.mid(at + 1, close - at - 1), true);
            at = close + 1;
        } else {
            qsizetype end = at;
            while (end < path.size() && path.at(end) != u'.' && path.at(end) != u'[')
                ++end;
            holder = &holder->at(path.mid(at, end - at), false);
            at = end;
        }
        if (at < path.size() && path.at(at) == u'.')
            ++at;
    }
    holder->value = fieldValue;
}

FieldTree FieldTree::of(const std::vector<Field> &fields)
{
    FieldTree tree;
    for (const Field &field : fields)
        tree.insert(field.path, field.value);
    return tree;
}

AnyEntity entityFrom(EntityKind kind, const std::vector<Field> &fields)
{
    AnyEntity entity = emptyOf(kind);
    const FieldTree tree = FieldTree::of(fields);
    std::visit([&](auto &value) { fill(value, tree); }, entity);
    return entity;
}

QJsonObject keptWhole(const AnyEntity &entity)
{
    QJsonArray fields; // in their order, which an object would lose
    for (const Field &field : fieldsOf(entity))
        fields.append(QJsonArray{field.path, field.value});
    return {{u"identities"_s, QJsonArray::fromStringList(header(entity).identities)}, {u"fields"_s, fields}};
}

std::optional<AnyEntity> entityFromWhole(EntityKind kind, const QJsonValue &whole)
{
    const QJsonArray identities = whole["identities"_L1].toArray();
    const QJsonValue kept = whole["fields"_L1];
    if (identities.isEmpty() || !kept.isArray())
        return std::nullopt;
    std::vector<Field> fields;
    for (const QJsonValue &each : kept.toArray())
        fields.push_back({each[0].toString(), each[1], {}});
    AnyEntity entity = entityFrom(kind, fields);
    for (const QJsonValue &each : identities)
        header(entity).identities.append(each.toString());
    return entity;
}

void undo(std::vector<Field> &fields, const std::vector<FieldChange> &changes)
{
    QHash<QString, std::size_t> places;
    places.reserve(static_cast<qsizetype>(fields.size()));
    for (std::size_t i = 0; i < fields.size(); ++i)
        places.insert(fields[i].path, i);
    QSet<QString> gone;
    for (const FieldChange &change : changes) {
        if (change.from.isUndefined()) {
            gone.insert(change.path);
            continue;
        }
        gone.remove(change.path);
        const auto known = places.constFind(change.path);
        if (known != places.constEnd()) {
            fields[*known].value = change.from;
        } else {
            places.insert(change.path, fields.size());
            fields.push_back({change.path, change.from, {}});
        }
    }
    if (!gone.isEmpty())
        std::erase_if(fields, [&](const Field &field) { return gone.contains(field.path); });
}

} // namespace meshbook::core
