// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/compatibilityrules.h"

#include "governance/deltatests.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

using namespace deltatests;

constexpr unsigned added = ContractDelta::Added;
constexpr unsigned removed = ContractDelta::Removed;
constexpr unsigned changed = ContractDelta::Changed;
constexpr unsigned renamed = ContractDelta::Renamed;
constexpr unsigned any = added | removed | changed;

constexpr ChangeLevel reader = ChangeLevel::ReaderBreaking;
constexpr ChangeLevel writer = ChangeLevel::WriterBreaking;
constexpr ChangeLevel behaviour = ChangeLevel::Behavioural;
constexpr ChangeLevel addition = ChangeLevel::Addition;
constexpr ChangeLevel words = ChangeLevel::Documentation;

// Which level a change has, and why, stands in docs/compatibility.md. Order counts: the first that fits.
constexpr CompatibilityRule rules[] = {
    // Said by other fields, or of no meaning for those who use the data.
    {nullptr, "any[].version", any, nullptr, words, nullptr},
    {nullptr, "any[].created", any, nullptr, words, nullptr},
    {nullptr, "any[].updated", any, nullptr, words, nullptr},
    {nullptr, "any[].at", any, nullptr, words, nullptr},
    {nullptr, "any[].implied", any, nullptr, words, nullptr},
    {nullptr, "any[].nativeId", any, nullptr, words, nullptr},
    {nullptr, "any[].datasets", any, nullptr, words, nullptr},
    {nullptr, "any[].contract", any, nullptr, words, nullptr},
    {nullptr, "any[].shapeVersion", any, nullptr, words, nullptr},
    {nullptr, "datasets[].rowCount", any, nullptr, words, nullptr},
    {nullptr, "datasets[].sizeBytes", any, nullptr, words, nullptr},
    {nullptr, "datasets[].columns[].path", any, nullptr, words, nullptr},
    {nullptr, "datasets[].columns[].name", any, nullptr, words, nullptr},
    {nullptr, "any[].status", any, lifecycleTells, words, nullptr},

    // Products and contracts as a whole.
    {"product-removed", "products[]", removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The product %1 was removed.")},
    {"product-added", "products[]", added, nullptr, addition,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The product %1 is new.")},
    {"contract-removed", "contracts[]", removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The contract %1 was removed.")},
    {"contract-added", "contracts[]", added, nullptr, addition,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The contract %1 is new.")},
    {"retired", "any[].lifecycle", any, becomesRetired, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 was retired.")},
    {"deprecated", "any[].lifecycle", any, becomesDeprecated, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 was deprecated.")},
    {"lifecycle-changed", "any[].lifecycle", any, nullptr, words,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The lifecycle of %1 changed from %2 to %3.")},
    {"terms-of-use-changed", "any[].termsOfUse", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The terms of use changed.")},
    {"limitations-changed", "any[].limitations", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The limitations of use changed.")},
    {"price-changed", "any[].price.*", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The price changed from %2 to %3.")},

    // Ports, servers and access.
    {"input-port-removed", "products[].ports[]", removed, isInputPort, words,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The input port %1 was removed.")},
    {"input-port-added", "products[].ports[]", added, isInputPort, words,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The input port %1 is new.")},
    {"port-removed", "products[].ports[]", removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The port %1 was removed.")},
    {"port-added", "products[].ports[]", added, nullptr, addition,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The port %1 is new.")},
    {"port-moved", "products[].ports[].endpoint", changed | removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The port %1 moved from %2 to %3.")},
    {"port-protocol-changed", "products[].ports[].protocol", changed | removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The protocol of the port %1 changed from %2 to %3.")},
    {"port-type-changed", "products[].ports[].type", changed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The type of the port %1 changed from %2 to %3.")},
    {"port-contract-changed", "products[].ports[].contractId", changed | removed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The contract of the port %1 changed from %2 to %3.")},
    {"port-contract-changed", "products[].ports[].contractVersion", changed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The contract of the port %1 changed from version %2 to %3.")},
    {"port-personal-data", "products[].ports[].containsPii", any, becomesTrue, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The port %1 holds personal data now.")},
    {"server-removed", "contracts[].servers[]", removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The server %1 was removed.")},
    {"server-added", "contracts[].servers[]", added, nullptr, addition,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The server %1 is new.")},
    {"server-type-changed", "contracts[].servers[].type", changed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The type of the server %1 changed from %2 to %3.")},
    {"server-moved", "contracts[].servers[].location", changed | removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The data on the server %1 moved.")},
    {"role-removed", "any[].roles[]", removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The role %1 was removed.")},
    {"role-added", "any[].roles[]", added, nullptr, addition,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The role %1 is new.")},
    {"role-access-changed", "any[].roles[].access", changed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "What the role %1 may do changed from %2 to %3.")},

    // Datasets.
    {"dataset-removed", "datasets[]", removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The dataset %1 was removed.")},
    {"dataset-added", "datasets[]", added, nullptr, addition,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The dataset %1 is new.")},
    {"dataset-renamed", "datasets[].physicalName", changed, sayOtherName, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The dataset %1 is called %3 where it lives; it was %2.")},
    {"dataset-type-changed", "datasets[].type", changed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 became a %3; it was a %2.")},
    {"dataset-platform-changed", "datasets[].platform", changed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 moved from %2 to %3.")},
    {"granularity-changed", "datasets[].granularity", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "What one row of %1 stands for changed.")},

    // Columns.
    {"required-column-added", "datasets[].columns[]", added, isRequiredColumn, writer,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The required column %1 is new: writers must deliver it.")},
    {"column-added", "datasets[].columns[]", added, nullptr, addition,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The column %1 is new.")},
    {"column-removed", "datasets[].columns[]", removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The column %1 was removed.")},
    {"column-renamed", "datasets[].columns[]", renamed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The column %1 was renamed to %3.")},
    {"column-renamed", "datasets[].columns[].physicalName", changed, sayOtherName, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The column %1 is called %3 where it lives; it was %2.")},
    {nullptr, "datasets[].columns[].logicalType", any, physicalTypeTells, words, nullptr},
    {"type-widened", "datasets[].columns[].logicalType", any, widens, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The type of %1 was widened from %2 to %3.")},
    {"type-narrowed", "datasets[].columns[].logicalType", any, narrows, writer,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The type of %1 was narrowed from %2 to %3.")},
    {"type-changed", "datasets[].columns[].logicalType", changed, retypes, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The type of %1 changed from %2 to %3.")},
    {"type-widened", "datasets[].columns[].physicalType", changed, widens, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The type of %1 was widened from %2 to %3.")},
    {"type-narrowed", "datasets[].columns[].physicalType", changed, narrows, writer,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The type of %1 was narrowed from %2 to %3.")},
    {"type-changed", "datasets[].columns[].physicalType", changed, retypes, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The type of %1 changed from %2 to %3.")},
    {"type-spelled-otherwise", "datasets[].columns[].*Type", any, nullptr, words,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The type of %1 is written %3; it was %2.")},
    {"required-dropped", "datasets[].columns[].required", changed | removed, becomesFalse, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 may be empty now.")},
    {"required-set", "datasets[].columns[].required", changed | added, becomesTrue, writer,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 must not be empty any more.")},
    {nullptr, "datasets[].columns[].required", any, nullptr, words, nullptr},
    {"unique-dropped", "datasets[].columns[].unique", changed | removed, becomesFalse, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "Values of %1 may occur more than once now.")},
    {"unique-set", "datasets[].columns[].unique", changed | added, becomesTrue, writer,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "Each value of %1 may occur only once now.")},
    {nullptr, "datasets[].columns[].unique", any, nullptr, words, nullptr},
    {"key-removed", "datasets[].columns[].primaryKey", changed | removed, becomesFalse, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 is not part of the primary key any more.")},
    {"key-added", "datasets[].columns[].primaryKey", changed | added, becomesTrue, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "%1 is part of the primary key now: rows are told apart otherwise.")},
    {nullptr, "datasets[].columns[].primaryKey", any, nullptr, words, nullptr},
    {"key-order-changed", "datasets[].columns[].primaryKeyPosition", changed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The place of %1 in the primary key changed from %2 to %3.")},
    {"partition-changed", "datasets[].columns[].partitioned", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "Whether data is parted by %1 changed.")},
    {"partition-changed", "datasets[].columns[].partitionPosition", changed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The place of %1 among the partitions changed from %2 to %3.")},
    {"reference-removed", "datasets[].columns[].relationships[]", removed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The reference %1 is not promised any more.")},
    {"reference-added", "datasets[].columns[].relationships[]", added, nullptr, writer,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The reference %1 must hold now.")},
    {"reference-removed", "datasets[].relationships[]", removed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The reference %1 is not promised any more.")},
    {"reference-added", "datasets[].relationships[]", added, nullptr, writer,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The reference %1 must hold now.")},
    {"values-restricted", "datasets[].columns[].enumValues", added, nullptr, writer,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "Only listed values are allowed in %1 now.")},
    {"values-opened", "datasets[].columns[].enumValues", removed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "Any value is allowed in %1 now.")},
    {"values-removed", "datasets[].columns[].enumValues", changed, losesValues, writer,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "Values of %1 are not allowed any more: the list was %2 and is %3.")},
    {"values-added", "datasets[].columns[].enumValues", changed, gainsValues, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "Readers of %1 may meet values they do not know: the list was %2 and is %3.")},
    {"limit-loosened", "datasets[].columns[].options.*", any, loosensLimit, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "A limit of %1 was loosened from %2 to %3.")},
    {"limit-tightened", "datasets[].columns[].options.*", any, tightensLimit, writer,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "A limit of %1 was tightened from %2 to %3.")},
    {"pattern-changed", "datasets[].columns[].options.pattern", changed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The pattern of %1 changed from %2 to %3.")},
    {"format-changed", "datasets[].columns[].options.format", changed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The format of %1 changed from %2 to %3.")},
    {"format-changed", "datasets[].columns[].options.timezone", any, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The time zone of %1 changed from %2 to %3.")},
    {"classification-raised", "datasets[].columns[].classification", any, raisesClassification, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 is more sensitive now: %3; it was %2.")},
    {"classification-lowered", "datasets[].columns[].classification", any, lowersClassification, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 is less sensitive now: %3; it was %2.")},
    {"classification-changed", "datasets[].columns[].classification", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The classification of %1 changed from %2 to %3.")},
    {"personal-data", "datasets[].columns[].pii", any, becomesTrue, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 is personal data now.")},
    {"no-personal-data", "datasets[].columns[].pii", any, becomesFalse, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 is not marked as personal data any more.")},
    {"meaning-changed", "datasets[].columns[].terms", changed | removed, losesValues, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "%1 means something else: its terms were %2 and are %3.")},
    {"made-otherwise", "datasets[].columns[].transformLogic", changed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 is made in another way.")},
    {"encryption-changed", "datasets[].columns[].encryptedName", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The encrypted form of %1 changed from %2 to %3.")},
    {"column-deprecated", "datasets[].columns[].deprecated", any, becomesTrue, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 was deprecated.")},

    // Service levels: a number tells where there is one, else the text.
    {"level-removed", "any[].objectives[]", removed, nullptr, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The promise %1 was withdrawn.")},
    {"level-added", "any[].objectives[]", added, nullptr, addition,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The promise %1 is new.")},
    {"level-weakened", "any[].objectives[].number", changed, weakensPromise, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The promise %1 was weakened from %2 to %3.")},
    {"level-strengthened", "any[].objectives[].number", changed, strengthensPromise, addition,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The promise %1 was strengthened from %2 to %3.")},
    {"level-weakened", "any[].objectives[].value", changed, weakensDate, reader,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The promise %1 was weakened from %2 to %3.")},
    {"level-strengthened", "any[].objectives[].value", changed, strengthensDate, addition,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The promise %1 was strengthened from %2 to %3.")},
    {"level-changed", "any[].objectives[].number", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The promise %1 changed from %2 to %3.")},
    {nullptr, "any[].objectives[].*", any, numberTells, words, nullptr},
    {"level-changed", "any[].objectives[].value", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The promise %1 changed from %2 to %3.")},
    {"level-changed", "any[].objectives[].unit", changed | removed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The unit of the promise %1 changed from %2 to %3.")},
    {"level-changed", "any[].objectives[].schedule", changed | removed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The schedule of the promise %1 changed from %2 to %3.")},

    // Quality rules.
    {"rule-removed", "*.rules[]", removed, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The quality rule %1 was removed.")},
    {"rule-added", "*.rules[]", added, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The quality rule %1 is new.")},
    {"rule-changed", "*.rules[].thresholds", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "The threshold of the quality rule %1 changed from %2 to %3.")},
    {"rule-changed", "*.rules[].comparison", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "How the quality rule %1 compares changed from %2 to %3.")},
    {"rule-changed", "*.rules[].implementation", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "How the quality rule %1 is checked changed.")},
    {"rule-changed", "*.rules[].arguments", any, nullptr, behaviour,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility",
                       "What the quality rule %1 is checked with changed from %2 to %3.")},

    // The rest are words about the data.
    {"described-otherwise", "*.description", any, nullptr, words,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The description of %1 changed.")},
    {"part-added", "*[]", added, nullptr, words,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 is new.")},
    {"part-removed", "*[]", removed, nullptr, words,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "%1 was removed.")},
    {"words-changed", "*", any | renamed, nullptr, words,
     QT_TRANSLATE_NOOP("meshbook::governance::Compatibility", "The field %4 of %1 changed.")},
};

/// "*" stands for any text at its place, once in a pattern.
bool matches(QLatin1StringView pattern, const QString &text)
{
    const qsizetype star = pattern.indexOf('*'_L1);
    if (star < 0)
        return text == pattern;
    const QLatin1StringView head = pattern.first(star);
    const QLatin1StringView tail = pattern.sliced(star + 1);
    return text.size() >= head.size() + tail.size() && text.startsWith(head) && text.endsWith(tail);
}

} // namespace

std::span<const CompatibilityRule> compatibilityRules()
{
    return rules;
}

bool fits(const CompatibilityRule &rule, const ContractDelta &delta)
{
    if ((rule.ops & delta.op) == 0U)
        return false;
    const QLatin1StringView pattern(rule.pattern);
    constexpr QLatin1StringView anyRoot("any[]");
    bool same = false;
    if (pattern.startsWith(anyRoot)) {
        const qsizetype root = delta.pattern.indexOf("[]"_L1);
        same = root >= 0 && matches(pattern.sliced(anyRoot.size()), delta.pattern.sliced(root + 2));
    } else {
        same = matches(pattern, delta.pattern);
    }
    return same && (rule.holds == nullptr || rule.holds(delta));
}

const CompatibilityRule &ruleFor(const ContractDelta &delta)
{
    const auto found = std::find_if(std::begin(rules), std::end(rules),
                                    [&](const CompatibilityRule &rule) { return fits(rule, delta); });
    return found == std::end(rules) ? *std::prev(std::end(rules)) : *found;
}

} // namespace meshbook::governance
