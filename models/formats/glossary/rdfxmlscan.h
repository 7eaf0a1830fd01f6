// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/glossary/rdfplaces.h"
#include "formats/glossary/xmltags.h"

#include <QHash>

class QXmlStreamReader;

namespace meshbook::formats {

/// Where things stand in an RDF/XML file (W3C Recommendation of 2014) of the plain kind: one element for a
/// thing, directly below rdf:RDF, and one element in it for each of its statements. Whatever else there is
/// has no name here, so that nothing of it can be changed.
class RdfXmlScan final {
public:
    /// False where the text is not what this can follow.
    [[nodiscard]] bool scan(const QByteArray &bytes);
    /// Their objects' spans are the elements of the statements.
    [[nodiscard]] const std::vector<rdfplaces::Statement> &statements() const { return m_statements; }
    /// Of an element: what stands between its tags; none where it is empty.
    [[nodiscard]] rdfplaces::Span content(const rdfplaces::Object &object) const
    {
        return m_contents.value(object.span.start, {-1, -1});
    }
    /// The name of an element for an IRI, and the declaration that it needs; null where it has none.
    struct Name {
        QString name;
        QString declaration; ///< with a blank before it
    };
    [[nodiscard]] Name nameOf(const QString &iri) const;
    /// Of attributes as rdf:about.
    [[nodiscard]] Name rdfName(const QString &local) const;
    /// Where the end tag of rdf:RDF begins.
    [[nodiscard]] qsizetype end() const { return m_end; }

private:
    [[nodiscard]] const XmlTag *next(const QXmlStreamReader &reader);
    [[nodiscard]] bool readRoot(QXmlStreamReader &reader);
    [[nodiscard]] bool readThing(QXmlStreamReader &reader, const XmlTag &tag);
    [[nodiscard]] bool readProperty(QXmlStreamReader &reader, const XmlTag &tag, const QString &language,
                                    rdfplaces::Statement &statement);
    [[nodiscard]] QString resolved(const QString &iri) const;

    std::vector<XmlTag> m_tags;
    std::size_t m_tag = 0;
    bool m_inEmpty = false; ///< the reader sees an end where the file has no tag of its own
    QString m_base;
    QHash<QString, QString> m_prefixes; ///< namespace → prefix
    QHash<qsizetype, rdfplaces::Span> m_contents;
    std::vector<rdfplaces::Statement> m_statements;
    qsizetype m_end = 0;
};

} // namespace meshbook::formats
