// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/rdfxmlscan.h"

#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using rdfplaces::Statement;

namespace {

constexpr auto rdfSpace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto xmlSpace = "http://www.w3.org/XML/1998/namespace"_L1;

bool isUtf8(const QByteArray &bytes)
{
    static const QRegularExpression encoding(u"^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)"_s);
    const auto named = encoding.match(QString::fromLatin1(bytes.left(200)));
    return !named.hasMatch() || named.captured(1).compare("utf-8"_L1, Qt::CaseInsensitive) == 0
        || named.captured(1).compare("us-ascii"_L1, Qt::CaseInsensitive) == 0;
}

/// What is in an element that holds no text alone.
void skip(QXmlStreamReader &reader, const auto &seen)
{
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        reader.readNext();
        if (reader.isStartElement()) {
            ++depth;
            seen();
        } else if (reader.isEndElement()) {
            --depth;
            seen();
        }
    }
}

} // namespace

/// The tag that the reader has just come to; null where both do not see the same.
const XmlTag *RdfXmlScan::next(const QXmlStreamReader &reader)
{
    if (m_inEmpty && reader.isEndElement()) {
        m_inEmpty = false;
        return &m_tags[m_tag - 1];
    }
    if (m_inEmpty || m_tag >= m_tags.size())
        return nullptr;
    const XmlTag &tag = m_tags[m_tag++];
    const bool isSame = QString::fromUtf8(tag.name) == reader.qualifiedName()
        && (tag.kind == XmlTag::Kind::Close) == reader.isEndElement();
    m_inEmpty = tag.kind == XmlTag::Kind::Empty;
    return isSame ? &tag : nullptr;
}

QString RdfXmlScan::resolved(const QString &iri) const
{
    const QUrl url(iri);
    if (!url.isRelative() || m_base.isEmpty())
        return iri;
    return iri.startsWith(u'#') ? m_base.section(u'#', 0, 0) + iri : QUrl(m_base).resolved(url).toString();
}

bool RdfXmlScan::scan(const QByteArray &bytes)
{
    auto tags = isUtf8(bytes) ? xmlTags(bytes) : std::nullopt;
    if (!tags)
        return false;
    m_tags = std::move(*tags);
    QXmlStreamReader reader(bytes);
    return reader.readNextStartElement() && readRoot(reader) && !reader.hasError();
}

bool RdfXmlScan::readRoot(QXmlStreamReader &reader)
{
    if (next(reader) == nullptr || reader.namespaceUri() != rdfSpace || reader.name() != "RDF"_L1)
        return false;
    m_base = reader.attributes().value(xmlSpace, "base"_L1).toString();
    const QString language = reader.attributes().value(xmlSpace, "lang"_L1).toString();
    for (const QXmlStreamNamespaceDeclaration &each : reader.namespaceDeclarations())
        m_prefixes.insert(each.namespaceUri().toString(), each.prefix().toString());
    while (reader.readNextStartElement()) {
        const XmlTag *tag = next(reader);
        // A language that all of it would inherit is nothing this writes right.
        if (tag == nullptr || !language.isEmpty() || !readThing(reader, *tag))
            return false;
    }
    const XmlTag *end = reader.isEndElement() ? next(reader) : nullptr;
    m_end = end != nullptr ? end->start : -1;
    return end != nullptr;
}

bool RdfXmlScan::readThing(QXmlStreamReader &reader, const XmlTag &tag)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    Statement statement;
    statement.span.start = tag.start;
    const bool plain = !attributes.hasAttribute(xmlSpace, "base"_L1);
    if (plain && attributes.hasAttribute(rdfSpace, "about"_L1))
        statement.subject = resolved(attributes.value(rdfSpace, "about"_L1).toString());
    else if (plain && attributes.hasAttribute(rdfSpace, "ID"_L1))
        statement.subject = resolved(u'#' + attributes.value(rdfSpace, "ID"_L1));
    const QString language = attributes.value(xmlSpace, "lang"_L1).toString();
    while (reader.readNextStartElement()) {
        const XmlTag *property = next(reader);
        if (property == nullptr || !readProperty(reader, *property, language, statement))
            return false;
    }
    const XmlTag *end = reader.isEndElement() ? next(reader) : nullptr;
    if (end == nullptr)
        return false;
    statement.span.end = end->end;
    m_statements.push_back(std::move(statement));
    return true;
}

bool RdfXmlScan::readProperty(QXmlStreamReader &reader, const XmlTag &tag, const QString &language,
                              Statement &statement)
{
    rdfplaces::Property property;
    property.iri = reader.namespaceUri().toString() + reader.name();
    property.name = {tag.start, tag.end};
    rdfplaces::Object object;
    object.span.start = tag.start;
    const QXmlStreamAttributes attributes = reader.attributes();
    const bool told = attributes.hasAttribute(xmlSpace, "lang"_L1);
    object.language = told ? attributes.value(xmlSpace, "lang"_L1).toString() : language;
    bool isText = true;
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.namespaceUri() == rdfSpace && each.name() == "resource"_L1) {
            object.isIri = true;
            object.text = resolved(each.value().toString());
        } else if (each.namespaceUri() == rdfSpace && each.name() == "datatype"_L1) {
            object.language.clear();
        } else if (each.namespaceUri() != xmlSpace) {
            isText = false; // parseType, nodeID and the like
        }
    }
    QString text = u""_s;
    const XmlTag *end = nullptr;
    while (end == nullptr && !reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters()) {
            text += reader.text();
        } else if (reader.isStartElement()) {
            isText = false;
            bool good = next(reader) != nullptr;
            skip(reader, [&] { good = next(reader) != nullptr && good; });
            if (!good)
                return false;
        } else if (reader.isEndElement()) {
            end = next(reader);
            if (end == nullptr)
                return false;
        }
    }
    if (end == nullptr)
        return false;
    object.span.end = end->end;
    if (!isText)
        object.text = QString();
    else if (!object.isIri)
        object.text = text;
    if (isText && tag.kind == XmlTag::Kind::Open)
        m_contents.insert(tag.start, {tag.end, end->start});
    property.objects.push_back(std::move(object));
    statement.properties.push_back(std::move(property));
    return true;
}

RdfXmlScan::Name RdfXmlScan::nameOf(const QString &iri) const
{
    static const QRegularExpression local(u"[A-Za-z_][A-Za-z0-9_.-]*$"_s);
    const auto found = local.match(iri);
    if (!found.hasMatch())
        return {};
    const QString space = iri.left(found.capturedStart());
    const auto prefix = m_prefixes.constFind(space);
    if (prefix != m_prefixes.constEnd())
        return {prefix->isEmpty() ? found.captured() : *prefix + u':' + found.captured(), {}};
    return {u"ns:"_s + found.captured(), u" xmlns:ns=\"%1\""_s.arg(space.toHtmlEscaped())};
}

RdfXmlScan::Name RdfXmlScan::rdfName(const QString &local) const
{
    const QString prefix = m_prefixes.value(rdfSpace);
    if (!prefix.isEmpty())
        return {prefix + u':' + local, {}};
    // As the default namespace it names elements only.
    return {u"rdf:"_s + local, u" xmlns:rdf=\"%1\""_s.arg(rdfSpace)};
}

} // namespace meshbook::formats
