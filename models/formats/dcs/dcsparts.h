// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odcs/contractsession.h"

/// The building blocks of a DCS document, turned into the vocabulary that ODCS fills too.
namespace meshbook::formats {

/// servicelevels{availability, retention, latency, freshness, frequency, support, backup} as
/// objectives; recovery time and point and the response time of support are objectives of their own.
[[nodiscard]] std::vector<core::Objective> readDcsServiceLevels(ContractSession &session, Node levels);

/// quality[] of a model or of a field (`element`), DCS 1.1 and later.
[[nodiscard]] std::vector<core::QualityRule> readDcsQuality(ContractSession &session, Node list,
                                                            const QString &dataset, const QString &element);

/// The quality{type, specification} of a whole contract, DCS 0.9: checks that name a model go to it,
/// the rest to the contract.
void readDcsQualityBlock(ContractSession &session, Node quality, core::Contract &contract,
                         std::vector<core::Dataset> &datasets);

/// links{name: url} as references; names that mean a glossary also as terms.
void readDcsLinks(ContractSession &session, Node links, std::vector<core::Reference> &references,
                  QStringList &terms);

/// definitions{} as a glossary with one term each; what fields inherit is merged elsewhere.
void readDcsDefinitions(ContractSession &session, Node definitions, const core::Contract &contract);
/// Identity of the term that a definition of this contract becomes.
[[nodiscard]] QString dcsTermKey(const ContractSession &session, const QString &definition);

/// Flags a field type that no version of DCS has.
void checkDcsType(ContractSession &session, Node type);

} // namespace meshbook::formats
