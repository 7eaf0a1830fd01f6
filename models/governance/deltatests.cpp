// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/deltatests.h"

#include "governance/columntype.h"

#include <QJsonArray>
#include <QSet>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance::deltatests {

namespace {

ColumnType typeIn(const ContractDelta &delta, bool now)
{
    const auto field = [&](const QString &name) {
        return (now ? delta.now(name) : delta.old(name)).toString();
    };
    const bool physical = !delta.old(u"physicalType"_s).toString().isEmpty()
        && !delta.now(u"physicalType"_s).toString().isEmpty();
    return physical ? ColumnType::parse(field(u"physicalType"_s))
                    : ColumnType::parse(field(u"logicalType"_s), true);
}

/// Only where both sides state one: a type that is stated for the first time takes nothing away.
std::optional<TypeChange> typeChange(const ContractDelta &delta)
{
    const ColumnType from = typeIn(delta, false);
    const ColumnType to = typeIn(delta, true);
    if (!from.isStated() || !to.isStated())
        return std::nullopt;
    return compareTypes(from, to);
}

QSet<QString> setOf(const QJsonValue &value)
{
    QSet<QString> values;
    for (const QJsonValue &each : value.toArray())
        values.insert(each.toString());
    return values;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool good = false;
    const double number = value.toString().toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

/// Whether a larger number allows more (+1) or less (-1); 0: no limit of that sort.
int senseOfLimit(const QString &pattern)
{
    static const QSet<QString> upper{u"maxLength"_s, u"maximum"_s,       u"exclusiveMaximum"_s,
                                     u"maxItems"_s,  u"maxProperties"_s, u"precision"_s};
    static const QSet<QString> lower{u"minLength"_s, u"minimum"_s, u"exclusiveMinimum"_s, u"minItems"_s,
                                     u"minProperties"_s};
    const QString name = pattern.sliced(pattern.lastIndexOf(u'.') + 1);
    return upper.contains(name) ? 1 : lower.contains(name) ? -1 : 0;
}

/// +1 where the limit allows more than before, -1 where less, 0 where neither can be said.
int changeOfLimit(const ContractDelta &delta)
{
    const int sense = senseOfLimit(delta.pattern);
    if (sense == 0)
        return delta.pattern.endsWith(".pattern"_L1) && delta.op != ContractDelta::Changed
            ? (delta.op == ContractDelta::Removed ? 1 : -1)
            : 0;
    if (delta.op == ContractDelta::Added)
        return -1;
    if (delta.op == ContractDelta::Removed)
        return 1;
    const auto from = numberOf(delta.from);
    const auto to = numberOf(delta.to);
    if (!from || !to || *from == *to)
        return 0;
    return *to > *from ? sense : -sense;
}

int rankOfClassification(const QJsonValue &value)
{
    static const QList<QSet<QString>> ranks{{u"public"_s, u"open"_s, u"unrestricted"_s, u"none"_s},
                                            {u"internal"_s, u"general"_s, u"private"_s},
                                            {u"confidential"_s, u"sensitive"_s, u"pii"_s, u"personal"_s},
                                            {u"restricted"_s, u"highlyconfidential"_s, u"secret"_s,
                                             u"strictlyconfidential"_s, u"highlyrestricted"_s,
                                             u"topsecret"_s}};
    QString word = value.toString().toLower();
    word.removeIf([](QChar c) { return !c.isLetter(); });
    for (int i = 0; i < ranks.size(); ++i) {
        if (ranks.at(i).contains(word))
            return i;
    }
    return -1;
}

int changeOfRank(const ContractDelta &delta)
{
    // What is not classified has no rank: neither more nor less than another.
    const int from = rankOfClassification(delta.from);
    const int to = rankOfClassification(delta.to);
    return from < 0 || to < 0 ? 0 : to - from;
}

/// Whether a larger number is a better promise (+1) or a worse one (-1).
int senseOfPromise(const QString &kind)
{
    static const QSet<QString> more{u"availability"_s, u"retention"_s,    u"throughput"_s,
                                    u"supportHours"_s, u"completeness"_s, u"accuracy"_s};
    static const QSet<QString> less{u"freshness"_s,    u"latency"_s,   u"frequency"_s,
                                    u"responseTime"_s, u"errorRate"_s, u"recovery"_s};
    return more.contains(kind) ? 1 : less.contains(kind) ? -1 : 0;
}

int changeOfPromise(const ContractDelta &delta)
{
    const auto from = numberOf(delta.from);
    const auto to = numberOf(delta.to);
    const QString kind = delta.now(u"kind"_s).toString();
    if (!from || !to || kind != delta.old(u"kind"_s).toString()
        || delta.now(u"unitIso"_s) != delta.old(u"unitIso"_s))
        return 0;
    return *to > *from ? senseOfPromise(kind) : -senseOfPromise(kind);
}

/// Dates and times as ISO 8601 writes them sort as texts.
int changeOfDate(const ContractDelta &delta)
{
    static const QSet<QString> later{u"endOfSupport"_s, u"endOfLife"_s};
    static const QSet<QString> earlier{u"generalAvailability"_s, u"timeOfAvailability"_s};
    const QString kind = delta.now(u"kind"_s).toString();
    const int sense = later.contains(kind) ? 1 : earlier.contains(kind) ? -1 : 0;
    const QString from = delta.from.toString();
    const QString to = delta.to.toString();
    const bool comparable = from.size() >= 5 && to.size() >= 5 && from.at(0).isDigit() && to.at(0).isDigit();
    return comparable ? (to > from ? sense : -sense) : 0;
}

} // namespace

bool becomesTrue(const ContractDelta &delta)
{
    return delta.to.toBool() && !delta.from.toBool();
}

bool becomesFalse(const ContractDelta &delta)
{
    return delta.from.toBool() && !delta.to.toBool();
}

bool becomesRetired(const ContractDelta &delta)
{
    return delta.to.toString() == "retired"_L1;
}

bool becomesDeprecated(const ContractDelta &delta)
{
    return delta.to.toString() == "deprecated"_L1;
}

bool lifecycleTells(const ContractDelta &delta)
{
    return delta.old(u"lifecycle"_s) != delta.now(u"lifecycle"_s);
}

bool isInputPort(const ContractDelta &delta)
{
    const QJsonValue direction =
        delta.after != nullptr ? delta.now(u"direction"_s) : delta.old(u"direction"_s);
    return direction.toString() == "input"_L1;
}

bool isRequiredColumn(const ContractDelta &delta)
{
    return delta.now(u"required"_s).toBool() || delta.now(u"primaryKey"_s).toBool();
}

bool sayOtherName(const ContractDelta &delta)
{
    return delta.from.toString().compare(delta.to.toString(), Qt::CaseInsensitive) != 0;
}

bool widens(const ContractDelta &delta)
{
    return typeChange(delta) == TypeChange::Widened;
}

bool narrows(const ContractDelta &delta)
{
    return typeChange(delta) == TypeChange::Narrowed;
}

bool retypes(const ContractDelta &delta)
{
    return typeChange(delta) == TypeChange::Other;
}

bool physicalTypeTells(const ContractDelta &delta)
{
    const QJsonValue from = delta.old(u"physicalType"_s);
    const QJsonValue to = delta.now(u"physicalType"_s);
    return !from.isUndefined() && !to.isUndefined() && from != to;
}

bool losesValues(const ContractDelta &delta)
{
    return !setOf(delta.to).contains(setOf(delta.from));
}

bool gainsValues(const ContractDelta &delta)
{
    return !setOf(delta.from).contains(setOf(delta.to));
}

bool loosensLimit(const ContractDelta &delta)
{
    return changeOfLimit(delta) > 0;
}

bool tightensLimit(const ContractDelta &delta)
{
    return changeOfLimit(delta) < 0;
}

bool raisesClassification(const ContractDelta &delta)
{
    return changeOfRank(delta) > 0;
}

bool lowersClassification(const ContractDelta &delta)
{
    return changeOfRank(delta) < 0;
}

bool weakensPromise(const ContractDelta &delta)
{
    return changeOfPromise(delta) < 0;
}

bool strengthensPromise(const ContractDelta &delta)
{
    return changeOfPromise(delta) > 0;
}

bool weakensDate(const ContractDelta &delta)
{
    return changeOfDate(delta) < 0;
}

bool strengthensDate(const ContractDelta &delta)
{
    return changeOfDate(delta) > 0;
}

bool numberTells(const ContractDelta &delta)
{
    return !delta.old(u"number"_s).isUndefined() && !delta.now(u"number"_s).isUndefined()
        && delta.old(u"number"_s) != delta.now(u"number"_s);
}

} // namespace meshbook::governance::deltatests
