// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odcs/contractsession.h"
#include "formats/odcs/serverlocation.h"

/// Steps that the readers of ODCS and DCS share.
namespace meshbook::formats {

/// Whether a link of this type leads to a glossary: businessDefinition, "Business definition",
/// glossary, definition, semantics, ontology … in any case and joining style.
[[nodiscard]] bool isTermLink(QStringView type);

/// Gives a rule its id: its own, else "<contract>/<dataset>/<element>:<what it checks>", which stays
/// the same from one reading to the next as long as the rule does.
void nameRule(ContractSession &session, core::QualityRule &rule, const QString &dataset);

/// The operator and its thresholds of a quality rule (mustBe … mustNotBeBetween, also the older DCS
/// spellings). A second operator is kept in `extra` and reported: exactly one is meaningful.
void readComparison(ContractSession &session, Node rule, core::QualityRule &target);
/// Whether a key is one of those operators.
[[nodiscard]] bool isComparison(QStringView key);
/// A mapping of arguments as "key: value" texts.
[[nodiscard]] QStringList argumentTexts(ContractSession &session, Node arguments);

/// The server by which datasets are named: of the environment prod or production, else one that is
/// called so, else the first; null without servers.
[[nodiscard]] const core::Server *primaryServer(const std::vector<core::Server> &servers);
/// Fills identities, platform, namespace, environment and contract of a dataset; name and physicalName
/// are there already. `alone`: it is the contract's only one.
void locateDataset(ContractSession &session, const core::Contract &contract, core::Dataset &dataset,
                   bool alone);

/// Puts the contract, its datasets and the things it implies into the batch.
void emitContract(ContractSession &session, core::Contract contract, std::vector<core::Dataset> datasets);

/// Adds to `extra[key]` (an object) what a list member has beyond the vocabulary, under its label.
void keepRest(QJsonObject &extra, QLatin1StringView key, const QString &label, const QJsonObject &rest);

} // namespace meshbook::formats
