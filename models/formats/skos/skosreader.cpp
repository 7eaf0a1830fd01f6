// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/skosreader.h"

#include "formats/skos/glossarybuilder.h"
#include "formats/skos/rdfparser.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

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
    return content.syntax() == Syntax::Turtle || content.syntax() == Syntax::RdfXml ? 80 : 0;
}

core::Batch SkosReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    batch.formatVersion = content.syntax() == Syntax::RdfXml ? u"RDF/XML"_s : u"Turtle"_s;
    rdf::RdfGraph graph;
    rdf::RdfParser parser(content, baseOf(context.path), context.cancelled);
    if (parser.parse(graph, batch.issues))
        rdf::GlossaryBuilder(graph, content, context, batch).build();
    return batch;
}

} // namespace meshbook::formats
