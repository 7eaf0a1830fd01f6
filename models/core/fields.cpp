// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields.h"

#include "core/reflect.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

namespace {

// What names an element within its list. Two elements of one list with equal names are the same thing.
QString elementName(const Column &v)
{
    return v.path;
}
QString elementName(const Reference &v)
{
    return v.url.isNull() ? v.description : v.url;
}
QString elementName(const Ownership &v)
{
    return v.party + u'/' + v.role;
}
QString elementName(const Member &v)
{
    return v.username.isNull() ? v.name : v.username;
}
QString elementName(const SupportChannel &v)
{
    return v.channel.isNull() ? v.url : v.channel;
}
QString elementName(const AccessRole &v)
{
    return v.role;
}
QString elementName(const Server &v)
{
    return v.name.isNull() ? v.type : v.name;
}
QString elementName(const Relationship &v)
{
    return v.from.join(u',') + u'>' + v.to.join(u',');
}
QString elementName(const QualityRule &v)
{
    return v.id.isNull() ? v.name + u'/' + v.metric + u'/' + v.element : v.id;
}
QString elementName(const Objective &v)
{
    const QString name = v.id.isNull() ? v.property : v.id;
    QString full = name;
    if (!v.element.isNull())
        full += u'/' + v.element;
    if (!v.level.isNull())
        full += u'/' + v.level;
    return full;
}
QString elementName(const Port &v)
{
    const QString name = QString(toText(v.direction)) + u':' + v.name;
    return v.version.isNull() ? name : name + u'@' + v.version;
}
QString elementName(const LabelText &v)
{
    return v.language + u':' + v.text;
}
QString elementName(const TermRelation &v)
{
    return QString(toText(v.kind)) + u'>' + v.target;
}

/// Names are compared without case: warehouses and contracts disagree about it, and mean the same.
template <typename T>
QHash<QString, std::size_t> byName(const std::vector<T> &elements)
{
    QHash<QString, std::size_t> found;
    found.reserve(static_cast<qsizetype>(elements.size()));
    for (std::size_t i = elements.size(); i > 0; --i)
        found.insert(elementName(elements[i - 1]).toLower(), i - 1); // the first of equals stays
    return found;
}

template <Reflected T>
QJsonObject jsonOf(const T &value);

template <typename T>
QJsonValue jsonValue(const T &field)
{
    if constexpr (std::is_same_v<T, QStringList>)
        return QJsonArray::fromStringList(field);
    else if constexpr (isVector<T>) {
        QJsonArray array;
        for (const auto &element : field)
            array.append(jsonOf(element));
        return array;
    } else if constexpr (isOptional<T>)
        return jsonValue(*field);
    else if constexpr (std::is_enum_v<T>)
        return QString(toText(field));
    else if constexpr (std::is_same_v<T, SourcePosition>)
        return QJsonObject{{u"line"_s, field.line}, {u"column"_s, field.column}};
    else if constexpr (Reflected<T>)
        return jsonOf(field);
    else
        return QJsonValue(field);
}

template <Reflected T>
QJsonObject jsonOf(const T &value)
{
    QJsonObject object;
    T::reflect(value, [&](const char *name, const auto &field) {
        using F = std::remove_cvref_t<decltype(field)>;
        const bool always =
            std::is_enum_v<F> && !std::is_same_v<F, Lifecycle> && !std::is_same_v<F, QualityDimension>;
        if (always || !isAbsent(field))
            object.insert(QLatin1StringView(name), jsonValue(field));
    });
    return object;
}

class Flattener final {
public:
    explicit Flattener(std::vector<Field> &out)
        : m_out(out)
    {
    }

    template <Reflected T>
    void flatten(const T &value, const QString &prefix, SourcePosition at)
    {
        T::reflect(value, [&](const char *name, const auto &field) {
            using F = std::remove_cvref_t<decltype(field)>;
            const QLatin1StringView label(name);
            if constexpr (std::is_same_v<F, SourcePosition>) {
                return;
            } else {
                if (isAbsent(field) || label == "identities"_L1)
                    return;
                const QString path = prefix + label;
                if constexpr (isVector<F>) {
                    for (const auto &element : field)
                        flattenElement(element, path, at);
                } else if constexpr (Reflected<F>) {
                    flatten(field, path + u'.', at);
                } else {
                    m_out.push_back({path, jsonValue(field), at});
                }
            }
        });
    }

private:
    template <typename T>
    void flattenElement(const T &element, const QString &path, SourcePosition at)
    {
        if constexpr (requires { element.at; }) {
            if (element.at.isKnown())
                at = element.at;
        }
        const QString name = path + u'[' + elementName(element) + u']';
        const std::size_t before = m_out.size();
        flatten(element, name + u'.', at);
        if (m_out.size() == before)
            m_out.push_back({name, QJsonValue(true), at});
    }

    std::vector<Field> &m_out;
};

template <Reflected T>
void foldInto(T &target, const T &other);

template <typename T>
void foldField(T &target, const T &other)
{
    if constexpr (std::is_same_v<T, QStringList>) {
        QSet<QString> have(target.begin(), target.end());
        for (const QString &text : other) {
            if (!have.contains(text)) {
                have.insert(text);
                target.append(text);
            }
        }
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        for (auto it = other.begin(); it != other.end(); ++it) {
            if (!target.contains(it.key()))
                target.insert(it.key(), it.value());
        }
    } else if constexpr (isVector<T>) {
        const QHash<QString, std::size_t> have = byName(target);
        for (const auto &element : other) {
            const auto same = have.constFind(elementName(element).toLower());
            if (same == have.constEnd())
                target.push_back(element);
            else
                foldInto(target[*same], element);
        }
    } else if constexpr (Reflected<T>) {
        foldInto(target, other);
    } else if (isAbsent(target)) {
        target = other;
    }
}

/// Walks two values of one type side by side. `reflect` visits one value at a time, so the addresses of
/// the other's fields are noted first; their types agree because the list is the same.
template <Reflected T>
void foldInto(T &target, const T &other)
{
    std::array<const void *, 64> fields{};
    std::size_t count = 0;
    T::reflect(other, [&](const char *, const auto &field) { fields.at(count++) = &field; });
    std::size_t index = 0;
    T::reflect(target, [&](const char *, auto &field) {
        using F = std::remove_reference_t<decltype(field)>;
        foldField(field, *static_cast<const F *>(fields.at(index++)));
    });
}

} // namespace

std::vector<Field> fieldsOf(const AnyEntity &entity)
{
    std::vector<Field> fields;
    Flattener flattener(fields);
    std::visit([&](const auto &value) { flattener.flatten(value, QString(), value.at); }, entity);
    return fields;
}

QJsonObject toJson(const AnyEntity &entity)
{
    return std::visit([](const auto &value) { return jsonOf(value); }, entity);
}

std::vector<FieldChange> difference(const AnyEntity &from, const AnyEntity &to)
{
    const std::vector<Field> before = fieldsOf(from);
    const std::vector<Field> after = fieldsOf(to);
    QHash<QString, const Field *> left;
    left.reserve(static_cast<qsizetype>(before.size()));
    for (const Field &field : before)
        left.insert(field.path, &field);
    std::vector<FieldChange> changes;
    QSet<QString> seen;
    for (const Field &field : after) {
        seen.insert(field.path);
        const Field *old = left.value(field.path);
        if (old == nullptr)
            changes.push_back({field.path, QJsonValue(QJsonValue::Undefined), field.value});
        else if (old->value != field.value)
            changes.push_back({field.path, old->value, field.value});
    }
    for (const Field &field : before) {
        if (!seen.contains(field.path))
            changes.push_back({field.path, field.value, QJsonValue(QJsonValue::Undefined)});
    }
    return changes;
}

void clearField(AnyEntity &entity, QStringView name)
{
    constexpr QStringView extra = u"extra.";
    if (name.startsWith(extra)) {
        header(entity).extra.remove(name.sliced(extra.size()).toString());
        return;
    }
    std::visit(
        [&](auto &value) {
            std::remove_reference_t<decltype(value)>::reflect(value, [&](const char *label, auto &field) {
                if (name == QLatin1StringView(label))
                    field = std::remove_reference_t<decltype(field)>();
            });
        },
        entity);
}

void fold(AnyEntity &target, const AnyEntity &other)
{
    Q_ASSERT(target.index() == other.index());
    const bool implied = header(target).implied && header(other).implied;
    std::visit(
        [&](auto &value) {
            using T = std::remove_reference_t<decltype(value)>;
            if (const T *same = std::get_if<T>(&other))
                foldInto(value, *same);
        },
        target);
    header(target).implied = implied;
}

} // namespace meshbook::core
