// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odcs/contractsession.h"

#include <QJsonObject>

/// The building blocks that stand in several places of an ODCS document.
namespace meshbook::formats {

/// authoritativeDefinitions[] as references; the links of those that lead to a glossary also as terms.
void readOdcsDefinitions(ContractSession &session, Node list, std::vector<core::Reference> &references,
                         QStringList &terms);

/// customProperties[] into `extra`: each value under its property's name. Where an entry says more (a
/// description, a vendor) or a name is taken, the whole list is kept under "customProperties" too.
void readOdcsCustom(ContractSession &session, Node list, QJsonObject &extra);

/// synonyms[] (texts, or objects of 3.2); what the objects say beyond the word goes into `extra`.
[[nodiscard]] QStringList readOdcsSynonyms(ContractSession &session, Node list, QJsonObject &extra);

/// quality[] of the contract, of a dataset or of a column (`element`), ODCS 3 and 2 alike.
[[nodiscard]] std::vector<core::QualityRule> readOdcsQuality(ContractSession &session, Node list,
                                                             const QString &dataset, const QString &element);

} // namespace meshbook::formats
