// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/skosreader.h"

#include "formats/skos/catalogbuilder.h"
#include "formats/skos/glossarybuilder.h"
#include "formats/skos/jsonldloader.h"
#include "formats/skos/rdfparser.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

constexpr QLatin1StringView catalogFormat("dcat"); ///< of files that hold data and no glossary

/// Relative IRIs are relative to the file, as every RDF tool has it.
QString baseOf(const QString &path)
{
    QUrl url;
    url.setScheme(u"file"_s);
    url.setPath(path.startsWith(u'/') ? path : u'/' + path);
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

QLatin1StringView SkosReader::id() const
{
    return "skos"_L1;
}

int SkosReader::recognise(const Content &content) const
{
    if (content.syntax() == Syntax::Json)
        return rdf::JsonLdLoader::looksLikeJsonLd(content.root()) ? 60 : 0;
    return content.syntax() == Syntax::Turtle || content.syntax() == Syntax::RdfXml ? 80 : 0;
}

core::Batch SkosReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    rdf::RdfGraph graph;
    if (content.syntax() == Syntax::Json) {
        batch.formatVersion = u"JSON-LD"_s;
        rdf::JsonLdLoader(content, baseOf(context.path), graph, batch.issues).load();
    } else {
        batch.formatVersion = content.syntax() == Syntax::RdfXml ? u"RDF/XML"_s : u"Turtle"_s;
        rdf::RdfParser parser(content, baseOf(context.path), context.cancelled);
        if (!parser.parse(graph, batch.issues))
            return batch;
    }
    const bool hasCatalog = rdf::CatalogBuilder(graph, content, context, batch).build();
    const bool hasGlossary = rdf::GlossaryBuilder(graph, content, context, batch).build();
    if (hasCatalog && !hasGlossary)
        batch.format = catalogFormat;
    if (!hasCatalog && !hasGlossary)
        batch.issues.push_back({core::Severity::Info,
                                u"rdf.no-concepts"_s,
                                u"RDF without concepts, datasets or classes that could be glossary terms."_s,
                                {}});
    return batch;
}

} // namespace meshbook::formats
