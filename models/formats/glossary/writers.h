// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/glossary/glossarycontent.h"

#include <QHash>

#include <functional>

/// One writer for each format; see writeGlossary().
namespace meshbook::formats {

/// The IRI under which RDF names a key: itself, or "urn:meshbook:" and the key where it is made of names.
[[nodiscard]] QString iriOf(const QString &key);
/// The content with every key as an IRI, as it will be read again from RDF.
[[nodiscard]] GlossaryContent withIris(const GlossaryContent &content);

/// SKOS (W3C Recommendation of 2009) in Turtle 1.1. `beyond` has the parts of terms that SKOS has no words
/// for, by key; they are written as one JSON literal of a property of ours.
[[nodiscard]] QByteArray turtleOf(const GlossaryContent &content,
                                  const QHash<QString, glossary::Fields> &beyond);
/// One term as turtleOf() writes it, with a final line end; `members` of a collection.
[[nodiscard]] QByteArray turtleTerm(const glossary::Entry &entry, const QStringList &members,
                                    const glossary::Fields &beyond);
/// "text"@en, escaped; a language tag that is none is left out.
[[nodiscard]] QString turtleLiteral(const QString &text, const QString &language = {});
/// <iri>, escaped.
[[nodiscard]] QString turtleIri(const QString &iri);
/// The same triples as RDF/XML; empty if raptor could not.
[[nodiscard]] QByteArray rdfXmlOf(const QByteArray &turtle);

/// DataHub's business glossary file, version 1 (docs of 1.6).
[[nodiscard]] QByteArray dataHubYamlOf(const GlossaryContent &content);
/// The lines of one node or term there without its children, not indented; `refer` gives the path of another
/// term.
[[nodiscard]] QStringList dataHubFields(const glossary::Entry &entry,
                                        const std::function<QString(const QString &)> &refer,
                                        const std::vector<core::Ownership> &inheritedOwners);
/// The path within a key made of names, for terms that are only named; else the key.
[[nodiscard]] QString pathOfKey(const QString &key, const QString &glossaryKey);
/// Plain where YAML reads the same text back, else in double quotes.
[[nodiscard]] QString yamlScalar(const QString &text);

/// OpenMetadata's glossary CSV (1.6 and later), of the first glossary of the content.
[[nodiscard]] QByteArray openMetadataCsvOf(const GlossaryContent &content);
/// The value of one column there.
[[nodiscard]] QString openMetadataCell(const glossary::Entry &entry, const QString &column,
                                       const std::function<QString(const QString &)> &fqnOf);

/// Our own: every part of every term. A column for each part that some term has.
[[nodiscard]] QByteArray ownCsvOf(const GlossaryContent &content);
[[nodiscard]] QByteArray ownJsonOf(const GlossaryContent &content);
/// The cell of a part in our CSV: text as it is, everything else as JSON.
[[nodiscard]] QString ownCell(const QJsonValue &value);

} // namespace meshbook::formats
