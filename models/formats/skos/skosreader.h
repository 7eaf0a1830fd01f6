// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Reads glossaries written in RDF: SKOS (W3C Recommendation of 2009) with SKOS-XL labels, and
/// ontologies in the style of FIBO, whose classes are terms; and what RDF says of data: DCAT 3, DPROD, DQV
/// (rdf/CatalogBuilder). Turtle, N-Triples, RDF/XML and JSON-LD.
///
/// skos:ConceptScheme → glossary, skos:Concept → term, skos:Collection → folder term; owl:Class with a
/// label or definition → term of its owl:Ontology, rdfs:subClassOf → broader. Concepts without a scheme
/// belong to the file's only scheme, else to a glossary made from their namespace. Cycles and several
/// broader terms are kept. RDF without any of these gives one Info "rdf.no-concepts".
/// A file with a syntax error gives its issues and no entities, as half a glossary would look like
/// terms that were removed.
class SkosReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats
