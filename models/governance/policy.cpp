// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/policy.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::governance::Policy)
};

constexpr std::array severities{"info"_L1, "warning"_L1, "error"_L1};
constexpr std::array types{"integer"_L1, "number"_L1, "text"_L1, "boolean"_L1, "list"_L1};
constexpr std::array directions{""_L1,       "higher"_L1, "lower"_L1, "superset"_L1,
                                "subset"_L1, "true"_L1,   "false"_L1};

template <typename Enum, std::size_t N>
std::optional<Enum> fromText(const std::array<QLatin1StringView, N> &words, QStringView text)
{
    const auto found = std::find(words.begin(), words.end(), text);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

QSet<QString> setOf(const QJsonValue &list)
{
    QSet<QString> set;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        set.insert(item.toString());
    return set;
}

bool isList(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    return value.isArray()
        && std::all_of(items.begin(), items.end(), [](const QJsonValue &item) { return item.isString(); });
}

QString boundsProblem(const Parameter &parameter, double value)
{
    if (parameter.minimum && value < *parameter.minimum)
        return Words::tr("\"%1\" must be %2 or more.").arg(parameter.name).arg(*parameter.minimum);
    if (parameter.maximum && value > *parameter.maximum)
        return Words::tr("\"%1\" must be %2 or less.").arg(parameter.name).arg(*parameter.maximum);
    return {};
}

QString choiceProblem(const Parameter &parameter, const QStringList &chosen)
{
    if (parameter.values.isEmpty())
        return {};
    for (const QString &value : chosen) {
        if (!parameter.values.contains(value))
            return Words::tr("\"%1\" cannot be \"%2\"; it can be: %3.")
                .arg(parameter.name, value, parameter.values.join(u", "_s));
    }
    return {};
}

} // namespace

QLatin1StringView toText(Severity severity)
{
    return severities[static_cast<std::size_t>(severity)];
}

std::optional<Severity> severityFromText(QStringView text)
{
    return fromText<Severity>(severities, text);
}

std::optional<Parameter::Type> parameterTypeFromText(QStringView text)
{
    return fromText<Parameter::Type>(types, text);
}

QLatin1StringView toText(Parameter::Type type)
{
    return types[static_cast<std::size_t>(type)];
}

std::optional<Parameter::Stricter> stricterFromText(QStringView text)
{
    return fromText<Parameter::Stricter>(directions, text);
}

QString Parameter::problemWith(const QJsonValue &value) const
{
    const QString wrongType = Words::tr("\"%1\" must be of the type %2.").arg(name, QString(toText(type)));
    switch (type) {
    case Type::Integer:
        if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble())
            return wrongType;
        return boundsProblem(*this, value.toDouble());
    case Type::Number:
        return value.isDouble() ? boundsProblem(*this, value.toDouble()) : wrongType;
    case Type::Text:
        return value.isString() ? choiceProblem(*this, {value.toString()}) : wrongType;
    case Type::Boolean:
        return value.isBool() ? QString() : wrongType;
    case Type::List:
        return isList(value) ? choiceProblem(*this, setOf(value).values()) : wrongType;
    }
    return wrongType;
}

bool Parameter::isAsStrict(const QJsonValue &value, const QJsonValue &than) const
{
    if (value == than)
        return true;
    switch (stricter) {
    case Stricter::Never:
        return false;
    case Stricter::Higher:
        return value.toDouble() >= than.toDouble();
    case Stricter::Lower:
        return value.toDouble() <= than.toDouble();
    case Stricter::Superset:
        return setOf(value).contains(setOf(than));
    case Stricter::Subset:
        return setOf(than).contains(setOf(value));
    case Stricter::True:
        return value.toBool();
    case Stricter::False:
        return !value.toBool();
    }
    return false;
}

const Parameter *Policy::parameter(QStringView wanted) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [wanted](const Parameter &each) { return each.name == wanted; });
    return found == parameters.end() ? nullptr : &*found;
}

} // namespace meshbook::governance
