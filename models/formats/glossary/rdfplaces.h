// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Where the statements of an RDF file stand in its bytes, so that single objects can be changed.
namespace meshbook::formats::rdfplaces {

struct Span {
    qsizetype start = 0;
    qsizetype end = 0; ///< behind the last byte
};
struct Object {
    Span span;
    bool isIri = false;
    QString text; ///< of a literal, or the whole IRI; null for lists, blank nodes and numbers with types
    QString language;
};
struct Property {
    Span name;
    QString iri;
    std::vector<Object> objects;
};
struct Statement {
    Span span; ///< Turtle: from the subject to behind the final dot; RDF/XML: the element
    qsizetype dot = 0; ///< Turtle only
    QString subject; ///< IRI; null for blank nodes
    std::vector<Property> properties;
};

} // namespace meshbook::formats::rdfplaces
