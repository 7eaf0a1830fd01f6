// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "formats/document/content.h"
#include "formats/skos/rdfgraph.h"

#include <QString>

#include <functional>
#include <vector>

namespace meshbook::formats::rdf {

/// Parses Turtle, N-Triples (which is Turtle) or RDF/XML with raptor.
///
/// Nothing is fetched: network, files and external entities are switched off, and a document type
/// whose entities could blow up is refused before the parser sees it. Problems go into `issues` with
/// line and column as raptor gives them.
class RdfParser final {
public:
    /// `base` resolves relative IRIs. `cancelled` may be empty.
    RdfParser(const Content &content, QString base, std::function<bool()> cancelled);

    /// False if the file is broken, past a limit or the read was cancelled; the graph is then partial
    /// and an Error stands in `issues`, except after a cancellation.
    [[nodiscard]] bool parse(RdfGraph &graph, std::vector<core::Issue> &issues);

private:
    [[nodiscard]] bool entitiesAreTame(std::vector<core::Issue> &issues) const;

    const Content &m_content;
    QString m_base;
    std::function<bool()> m_cancelled;
};

} // namespace meshbook::formats::rdf
