// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preparedbatch.h"

#include "core/codec.h"
#include "core/identity.h"
#include "lineage/classification.h"
#include "store/searchtexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::EntityKind;

namespace {

constexpr qsizetype longestAlias = 1'000;

/// Whether the same file says that the thing is no more.
bool isGone(const core::AnyEntity &any, const core::Batch &batch)
{
    const core::Entity &entity = core::header(any);
    return std::any_of(batch.withdrawals.begin(), batch.withdrawals.end(),
                       [&](const core::Withdrawal &withdrawal) {
                           return withdrawal.field.isNull() && withdrawal.what.kind == core::kindOf(any)
                               && entity.identities.contains(withdrawal.what.key);
                       });
}

/// The last part of a qualified name: what people call a table.
QString shortName(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? name : name.sliced(dot + 1);
}

void addAlias(PreparedEntity &out, int kind, const QString &name)
{
    const QString folded = core::foldedName(name);
    if (!folded.isEmpty() && folded.size() <= longestAlias)
        out.aliases.push_back({kind, folded});
}

void addAliases(PreparedEntity &out, const core::AnyEntity &any)
{
    const int kind = static_cast<int>(out.kind);
    const core::Entity &entity = core::header(any);
    for (const QString &name : {entity.nativeId, entity.name, entity.displayName})
        addAlias(out, kind, name);
    if (const auto *contract = std::get_if<core::Contract>(&any)) {
        addAlias(out, kind, core::contractKey(entity.nativeId, contract->version));
    } else if (const auto *dataset = std::get_if<core::Dataset>(&any)) {
        addAlias(out, kind, shortName(dataset->physicalName));
        addAlias(out, kind, dataset->businessName);
        addAlias(out, kind, shortName(dataset->name));
        // Test results name the test only; the test's id leads to what it tests.
        for (const core::QualityRule &rule : dataset->rules)
            addAlias(out, kind, rule.id);
        for (const core::Column &column : dataset->columns) {
            for (const core::QualityRule &rule : column.rules)
                addAlias(out, kind, rule.id);
        }
    } else if (const auto *term = std::get_if<core::Term>(&any)) {
        addAlias(out, kind, term->notation);
        for (const core::LabelText &label : term->labels)
            addAlias(out, kind, label.text);
    }
}

void addMentions(PreparedEntity &out, const core::AnyEntity &any)
{
    for (const QString &term : core::header(any).terms)
        addAlias(out, TermMention, term);
    const auto addDatasets = [&out](const QStringList &datasets) {
        for (const QString &dataset : datasets)
            addAlias(out, DatasetMention, dataset);
    };
    if (const auto *product = std::get_if<core::Product>(&any)) {
        addDatasets(product->datasets);
        for (const QString &contract : product->contracts)
            addAlias(out, ContractMention, contract);
        for (const core::Port &port : product->ports) {
            if (port.direction == core::PortDirection::Output)
                addAlias(out, ContractMention, port.contractId);
            if (port.direction != core::PortDirection::Input)
                addDatasets(port.datasets);
            for (const QString &contract : port.inputContracts)
                addAlias(out, ConsumedMention, contract);
            if (port.direction == core::PortDirection::Input) {
                addAlias(out, ConsumedMention, port.contractId);
                addAlias(out, ConsumedMention, port.sourceProduct);
                for (const QString &dataset : port.datasets)
                    addAlias(out, ConsumedMention, dataset);
            }
        }
        for (const QString &other : product->consumesFrom)
            addAlias(out, ConsumedMention, other);
        for (const QString &other : product->providesTo)
            addAlias(out, ProvidedMention, other);
    } else if (const auto *contract = std::get_if<core::Contract>(&any)) {
        addDatasets(contract->datasets);
    } else if (const auto *dataset = std::get_if<core::Dataset>(&any)) {
        addAlias(out, WholeMention, dataset->product);
        addAlias(out, WholeMention, dataset->contract);
        for (const core::Column &column : dataset->columns) {
            for (const QString &term : column.terms)
                addAlias(out, TermMention, term);
        }
    }
}

/// One word for each column, the strictest: of its classification, its tags and its terms.
void addClassified(PreparedEntity &out, const core::AnyEntity &any)
{
    const auto *dataset = std::get_if<core::Dataset>(&any);
    if (dataset == nullptr)
        return;
    for (const core::Column &column : dataset->columns) {
        QString word = column.classification.trimmed();
        const auto offer = [&word](const QString &other) {
            if (lineage::strictness(other.toUtf8()) > lineage::strictness(word.toUtf8()))
                word = other;
        };
        if (column.pii.value_or(false) && !lineage::isPersonal(word.toUtf8()))
            offer(u"PII"_s);
        for (const QStringList *words : {&column.tags, &column.terms}) {
            for (const QString &other : *words) {
                if (lineage::saysToKeep(other.toUtf8()))
                    offer(other);
            }
        }
        if (!word.isEmpty() && !column.path.isEmpty())
            out.classified.push_back({column.path, word.left(longestAlias)});
    }
}

PreparedEntity prepared(core::AnyEntity &any)
{
    PreparedEntity out;
    core::Entity &entity = core::header(any);
    out.kind = core::kindOf(any);
    out.at = entity.at;
    out.told = entity.told;
    out.names = entity.identities;
    out.names.removeAll(QString());
    out.names.removeDuplicates();
    if (out.names.isEmpty())
        return out; // a reader that cannot name a thing has reported it
    if (out.kind == EntityKind::Dataset) {
        for (const QString &key : std::as_const(out.names)) {
            const QString folded = core::datasetFoldKey(key);
            if (!folded.isEmpty())
                out.folds.append(u'~' + folded);
        }
        out.folds.removeDuplicates();
    }
    addAliases(out, any);
    addMentions(out, any);
    addClassified(out, any);
    std::sort(out.aliases.begin(), out.aliases.end());
    out.aliases.erase(std::unique(out.aliases.begin(), out.aliases.end()), out.aliases.end());
    // Every file of a domain implies the domain. Without its place each says the same, and what is the
    // same is folded once.
    if (entity.implied)
        entity.at = {};
    out.body = core::encode(any);
    out.row = entityRow(bestKey(out.kind, out.names), any, 1);
    addRow(out.document, out.row);
    addTexts(out.document, any);
    return out;
}

} // namespace

PreparedBatch prepare(core::Batch batch)
{
    PreparedBatch out;
    out.format = batch.format;
    out.formatVersion = batch.formatVersion;
    out.entities.reserve(batch.entities.size());
    for (core::AnyEntity &any : batch.entities) {
        if (isGone(any, batch))
            continue;
        if (PreparedEntity entity = prepared(any); !entity.names.isEmpty())
            out.entities.push_back(std::move(entity));
    }
    out.rest = std::move(batch);
    out.rest.entities = {};
    return out;
}

} // namespace meshbook::store
