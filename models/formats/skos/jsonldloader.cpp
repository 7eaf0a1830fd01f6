// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/jsonldloader.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::rdf {

namespace {

constexpr int deepest = 64;
constexpr qint64 mostTerms = 20'000'000; ///< a node with a context of its own copies all terms around it

struct Prefix {
    QLatin1StringView name;
    QLatin1StringView space;
};
constexpr QLatin1StringView dct("http://purl.org/dc/terms/");
constexpr QLatin1StringView dcat("http://www.w3.org/ns/dcat#");
constexpr QLatin1StringView dprod("https://ekgf.github.io/dprod/");
constexpr QLatin1StringView dqv("http://www.w3.org/ns/dqv#");
constexpr QLatin1StringView rdfs("http://www.w3.org/2000/01/rdf-schema#");
constexpr QLatin1StringView skos("http://www.w3.org/2004/02/skos/core#");
constexpr std::array prefixes{Prefix{"dct"_L1, dct},     Prefix{"dcterms"_L1, dct}, Prefix{"dcat"_L1, dcat},
                              Prefix{"dprod"_L1, dprod}, Prefix{"dqv"_L1, dqv},     Prefix{"rdfs"_L1, rdfs},
                              Prefix{"skos"_L1, skos}};

/// Names that stand without a prefix where the context is one we must not fetch.
struct Name {
    QLatin1StringView name;
    QLatin1StringView space;
    bool isReference = false;
    QLatin1StringView properName = {};
};
constexpr std::array names{Name{"title"_L1, dct},
                           Name{"description"_L1, dct},
                           Name{"identifier"_L1, dct},
                           Name{"issued"_L1, dct},
                           Name{"modified"_L1, dct},
                           Name{"format"_L1, dct},
                           Name{"publisher"_L1, dct, true},
                           Name{"license"_L1, dct, true},
                           Name{"conformsTo"_L1, dct, true},
                           Name{"label"_L1, rdfs},
                           Name{"comment"_L1, rdfs},
                           Name{"Dataset"_L1, dcat},
                           Name{"DataService"_L1, dcat},
                           Name{"Distribution"_L1, dcat},
                           Name{"Catalog"_L1, dcat},
                           Name{"keyword"_L1, dcat},
                           Name{"theme"_L1, dcat, true},
                           Name{"distribution"_L1, dcat, true},
                           Name{"accessURL"_L1, dcat, true},
                           Name{"downloadURL"_L1, dcat, true},
                           Name{"endpointURL"_L1, dcat, true},
                           Name{"endpointDescription"_L1, dcat, true},
                           Name{"endPointDescription"_L1, dcat, true, "endpointDescription"_L1},
                           Name{"DataProduct"_L1, dprod},
                           Name{"dataProductOwner"_L1, dprod, true},
                           Name{"datasetOwner"_L1, dprod, true},
                           Name{"lifecycleStatus"_L1, dprod, true},
                           Name{"lifecycle"_L1, dprod, false, "lifecycleStatus"_L1},
                           Name{"purpose"_L1, dprod},
                           Name{"domain"_L1, dprod, true},
                           Name{"inputPort"_L1, dprod, true},
                           Name{"outputPort"_L1, dprod, true},
                           Name{"protocol"_L1, dprod, true},
                           Name{"securitySchemaType"_L1, dprod, true},
                           Name{"informationSensitivityClassification"_L1, dprod, true},
                           Name{"isAccessServiceOf"_L1, dprod, true},
                           Name{"isDistributionOf"_L1, dprod, true},
                           Name{"QualityMeasurement"_L1, dqv},
                           Name{"Metric"_L1, dqv},
                           Name{"computedOn"_L1, dqv, true},
                           Name{"isMeasurementOf"_L1, dqv, true},
                           Name{"value"_L1, dqv},
                           Name{"Concept"_L1, skos},
                           Name{"ConceptScheme"_L1, skos},
                           Name{"prefLabel"_L1, skos},
                           Name{"altLabel"_L1, skos},
                           Name{"definition"_L1, skos},
                           Name{"broader"_L1, skos, true},
                           Name{"narrower"_L1, skos, true},
                           Name{"inScheme"_L1, skos, true}};

const Name *knownName(const QString &text)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const Name &one) { return one.name == text; });
    return found == names.end() ? nullptr : &*found;
}

bool isAbsolute(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon > 1 && !text.first(colon).contains(u'/') && !text.contains(u' ');
}

} // namespace

JsonLdLoader::JsonLdLoader(const Content &content, QString base, RdfGraph &graph,
                           std::vector<core::Issue> &issues)
    : m_content(content)
    , m_base(std::move(base))
    , m_graph(graph)
    , m_issues(issues)
    , m_left(content.limits().nodes)
{
}

bool JsonLdLoader::looksLikeJsonLd(Node root)
{
    if (root.isSequence())
        root = root.size() > 0 ? *root.begin() : Node();
    if (!root.isMapping() || root.has("$schema"_L1))
        return false;
    return root.has("@context"_L1) || root["@graph"_L1].isSequence()
        || (root.has("@id"_L1) && root.has("@type"_L1));
}

void JsonLdLoader::load()
{
    Context context;
    context.base = m_base;
    for (const Node root : m_content.roots()) {
        if (root.isMapping())
            (void)visit(root, context, 0);
        for (const Node item : root) {
            if (root.isSequence() && item.isMapping())
                (void)visit(item, context, 0);
        }
    }
    m_graph.finish();
}

void JsonLdLoader::readContext(Context &context, Node node, int depth)
{
    if (node.isSequence() && depth < deepest) {
        for (const Node item : node)
            readContext(context, item, depth + 1);
    } else if (node.isScalar()) {
        context.isRemote = true;
        if (!m_told.contains(node.text())) {
            m_told.insert(node.text());
            m_issues.push_back(
                {core::Severity::Info, u"rdf.context"_s,
                 u"The context \"%1\" is not fetched; names of DCAT, DPROD and SKOS are known."_s.arg(
                     node.text()),
                 node.position()});
        }
    }
    if (!node.isMapping())
        return;
    for (const Node value : node) {
        const QString key = value.key();
        if (key == "@vocab"_L1)
            context.vocabulary = value.text();
        else if (key == "@base"_L1)
            context.base = value.text();
        else if (key == "@language"_L1)
            context.language = value.text();
        else if (value.isScalar())
            context.terms.insert(key, {value.text(), false, false});
        else if (value.isMapping())
            context.terms.insert(
                key,
                {value.has("@id"_L1) ? value["@id"_L1].text() : key,
                 value["@type"_L1].text() == "@id"_L1 || value["@type"_L1].text() == "@vocab"_L1,
                 value["@container"_L1].text() == "@language"_L1});
    }
}

/// The IRI of a key, type or compact IRI; null for a name that nothing explains.
QString JsonLdLoader::expand(const Context &context, const QString &name, bool isType, int depth) const
{
    if (name.startsWith(u'@') || depth > 8)
        return name.startsWith(u'@') ? name : QString();
    const auto term = context.terms.constFind(name);
    if (term != context.terms.constEnd() && term->iri != name)
        return expand(context, term->iri, isType, depth + 1);
    const qsizetype colon = name.indexOf(u':');
    if (colon > 0) {
        const QString prefix = name.first(colon);
        const QString rest = name.sliced(colon + 1);
        if (rest.startsWith("//"_L1))
            return name;
        if (const auto space = context.terms.constFind(prefix); space != context.terms.constEnd())
            return expand(context, space->iri, isType, depth + 1) + rest;
        const auto known = std::find_if(prefixes.begin(), prefixes.end(),
                                        [&](const Prefix &one) { return one.name == prefix; });
        return known == prefixes.end() ? name : QString(known->space) + rest;
    }
    if (!context.vocabulary.isEmpty())
        return context.vocabulary + name;
    const Name *known = context.isRemote ? knownName(name) : nullptr;
    if (known == nullptr)
        return {};
    return known->space + QString(known->properName.isEmpty() ? known->name : known->properName);
}

/// "@id", "@type" … for keys that are, or stand for, one; else null.
QString JsonLdLoader::keywordOf(const Context &context, const QString &key) const
{
    if (key.startsWith(u'@'))
        return key;
    if (const auto term = context.terms.constFind(key); term != context.terms.constEnd())
        return term->iri.startsWith(u'@') ? term->iri : QString();
    if (context.isRemote && key == "type"_L1)
        return u"@type"_s;
    return context.isRemote && key == "id"_L1 ? u"@id"_s : QString();
}

QString JsonLdLoader::resolved(const Context &context, const QString &iri) const
{
    if (isAbsolute(iri))
        return iri;
    const QUrl url = QUrl(context.base.isEmpty() ? m_base : context.base).resolved(QUrl(iri));
    return QString::fromLatin1(url.toEncoded());
}

NodeId JsonLdLoader::nodeOf(const Context &context, const QString &id)
{
    if (id.startsWith("_:"_L1))
        return m_graph.blank(id.sliced(2).toUtf8());
    const bool isCompact = id.contains(u':') && !id.contains("://"_L1);
    return m_graph.iri(resolved(context, isCompact ? expand(context, id, false, 0) : id).toUtf8());
}

NodeId JsonLdLoader::visit(Node object, Context context, int depth)
{
    if (const Node own = object["@context"_L1]; own.isValid()) {
        m_terms += context.terms.size() + own.size();
        if (m_terms <= mostTerms)
            readContext(context, own, 0);
        else if (!m_told.contains(QString()))
            m_issues.push_back({core::Severity::Error, u"limit.contexts"_s,
                                u"Too many contexts within contexts; the rest are left out."_s,
                                own.position()});
        if (m_terms > mostTerms)
            m_told.insert(QString());
    }
    QString id = object["@id"_L1].text();
    for (const Node value : object) {
        if (id.isEmpty() && keywordOf(context, value.key()) == "@id"_L1)
            id = value.text();
    }
    const NodeId subject = id.isEmpty()
        ? m_graph.blank(QByteArray(1, 'j').append(QByteArray::number(++m_blanks)))
        : nodeOf(context, id);
    if (depth > deepest)
        return subject;
    for (const Node value : object)
        visitKey(subject, context, value, depth);
    return subject;
}

void JsonLdLoader::visitKey(NodeId subject, const Context &context, Node value, int depth)
{
    const QString key = value.key();
    const QString keyword = keywordOf(context, key);
    if (keyword == "@type"_L1) {
        for (const QString &type : value.textList()) {
            const QString iri = expand(context, type, true, 0);
            if (!iri.isEmpty() && --m_left >= 0)
                m_graph.add(subject, RdfType, m_graph.iri(iri.toUtf8()), value.position().line);
        }
    } else if (keyword == "@graph"_L1 || keyword == "@included"_L1) {
        if (value.isMapping())
            (void)visit(value, context, depth + 1);
        for (const Node item : value) {
            if (value.isSequence() && item.isMapping())
                (void)visit(item, context, depth + 1);
        }
    }
    if (!keyword.isEmpty())
        return;
    const QString iri = expand(context, key, false, 0);
    if (iri.isEmpty())
        return;
    Term term = context.terms.value(key);
    if (const Name *known = context.isRemote ? knownName(key.section(u':', -1)) : nullptr)
        term.isReference = term.isReference || known->isReference;
    addValues(subject, m_graph.iri(iri.toUtf8()), context, term, value, depth + 1);
}

void JsonLdLoader::addLiteral(NodeId subject, NodeId predicate, Node text, const QString &language)
{
    if (--m_left >= 0)
        m_graph.add(subject, predicate, m_graph.literal(text.text().toUtf8(), language.toUtf8()),
                    text.position().line);
}

void JsonLdLoader::addValues(NodeId subject, NodeId predicate, const Context &context, const Term &term,
                             Node value, int depth)
{
    if (depth > deepest || m_left <= 0 || !value)
        return;
    if (value.isSequence()) {
        for (const Node item : value)
            addValues(subject, predicate, context, term, item, depth + 1);
    } else if (value.isScalar()) {
        const QString text = value.text();
        if (value.isString() && term.isReference && (isAbsolute(text) || text.startsWith("_:"_L1))) {
            --m_left;
            m_graph.add(subject, predicate, nodeOf(context, text), value.position().line);
        } else {
            addLiteral(subject, predicate, value, value.isString() ? context.language : QString());
        }
    } else if (value.has("@value"_L1)) {
        addLiteral(subject, predicate, value["@value"_L1], value["@language"_L1].text());
    } else if (const Node list = value.any({"@list"_L1, "@set"_L1}); list.isValid()) {
        addValues(subject, predicate, context, term, list, depth + 1);
    } else if (term.byLanguage) {
        for (const Node text : value) {
            for (const Node one : text)
                addLiteral(subject, predicate, one, text.key());
            if (text.isScalar())
                addLiteral(subject, predicate, text, text.key());
        }
    } else {
        --m_left;
        m_graph.add(subject, predicate, visit(value, context, depth), value.position().line);
    }
}

} // namespace meshbook::formats::rdf
