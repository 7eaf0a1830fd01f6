// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parts.h"
#include "formats/skos/rdfgraph.h"

#include <QJsonObject>

#include <vector>

namespace meshbook::formats::rdf {

/// No glossary has as many labels, owners or links on one term; a hostile one must not cost more.
inline constexpr std::size_t partsLimit = 1000;

/// Adds a text: a literal as it is; of a resource its value (rdf:value, SKOS-XL literal form, label).
void addTexts(const RdfGraph &graph, NodeId object, std::vector<core::LabelText> &texts);

/// The text to show: English, else without language, else a regional English, else the first; null if
/// there is none. The others stay in their lists.
[[nodiscard]] QString bestText(const std::vector<core::LabelText> &texts);

/// The last part of an IRI, for things without a label.
[[nodiscard]] QString localName(const QString &iri);
/// An IRI up to its last "#" or "/", with it.
[[nodiscard]] QString namespaceOf(const QString &iri);

/// A person or organisation: the name that the file gives it, else its IRI, less "mailto:".
[[nodiscard]] QString partyName(const RdfGraph &graph, NodeId object);

/// Keeps a statement that is not mapped under the compact name of its predicate. Bounded in values per
/// predicate, predicates and length; blank nodes are left out.
void addExtra(const RdfGraph &graph, const RdfGraph::Triple &triple, QJsonObject &extra);

} // namespace meshbook::formats::rdf
