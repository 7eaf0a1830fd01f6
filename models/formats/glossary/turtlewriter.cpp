// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using core::LabelText;
using core::RelationKind;
using glossary::Entry;
using glossary::Fields;

namespace {

/// Prefixes whose names may stand in `extra`: the readers shorten by the file's own prefixes, and these are
/// the same everywhere.
constexpr auto prefixes = "@prefix adms: <http://www.w3.org/ns/adms#> .\n"
                          "@prefix cmns-av: <https://www.omg.org/spec/Commons/AnnotationVocabulary/> .\n"
                          "@prefix dc: <http://purl.org/dc/elements/1.1/> .\n"
                          "@prefix dct: <http://purl.org/dc/terms/> .\n"
                          "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
                          "@prefix prov: <http://www.w3.org/ns/prov#> .\n"
                          "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
                          "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"_L1;

constexpr auto beyondProperty = "<urn:meshbook:glossary:fields>"_L1;

bool isIri(const QString &text)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+$"_s);
    return (text.contains("://"_L1) || text.startsWith("urn:"_L1)) && scheme.match(text).hasMatch();
}

bool isLanguage(const QString &tag)
{
    static const QRegularExpression shape(u"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"_s);
    return shape.match(tag).hasMatch();
}

QLatin1StringView propertyOf(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Broader:
        return "skos:broader"_L1;
    case RelationKind::Narrower:
        return "skos:narrower"_L1;
    case RelationKind::Related:
        return "skos:related"_L1;
    case RelationKind::ExactMatch:
        return "skos:exactMatch"_L1;
    case RelationKind::CloseMatch:
        return "skos:closeMatch"_L1;
    case RelationKind::BroadMatch:
        return "skos:broadMatch"_L1;
    case RelationKind::NarrowMatch:
        return "skos:narrowMatch"_L1;
    case RelationKind::RelatedMatch:
        return "skos:relatedMatch"_L1;
    case RelationKind::ReplacedBy:
        return "dct:isReplacedBy"_L1;
    case RelationKind::PartOf:
        return "dct:isPartOf"_L1;
    case RelationKind::HasPart:
        return "dct:hasPart"_L1;
    default:
        return {};
    }
}

/// Statements of one subject.
class Subject final {
public:
    Subject(const QString &iri, QLatin1StringView type)
        : m_text(turtleIri(iri) + u" a "_s + type)
    {
    }
    void add(QLatin1StringView property, const QString &object)
    {
        m_text += u" ;\n    "_s + property + u' ' + object;
    }
    void text(QLatin1StringView property, const QString &value)
    {
        if (!value.isEmpty())
            add(property, turtleLiteral(value));
    }
    void texts(QLatin1StringView property, const std::vector<LabelText> &list)
    {
        for (const LabelText &each : list) {
            if (!each.text.isEmpty() && (each.language.isEmpty() || isLanguage(each.language)))
                add(property, turtleLiteral(each.text, each.language));
        }
    }
    void owners(const std::vector<core::Ownership> &owners)
    {
        for (const core::Ownership &owner : owners) {
            if (owner.role == "creator"_L1 || owner.role == "contributor"_L1 || owner.role == "publisher"_L1)
                add(owner.role == "creator"_L1         ? "dct:creator"_L1
                        : owner.role == "publisher"_L1 ? "dct:publisher"_L1
                                                       : "dct:contributor"_L1,
                    turtleLiteral(owner.party));
        }
    }
    void common(const core::Entity &entity)
    {
        text("owl:versionInfo"_L1, entity.version);
        text("dct:created"_L1, entity.created);
        text("dct:modified"_L1, entity.updated);
        text("adms:status"_L1, entity.status);
        if (entity.lifecycle == core::Lifecycle::Deprecated
            && core::lifecycleFromText(entity.status) != core::Lifecycle::Deprecated)
            add("owl:deprecated"_L1, u"true"_s);
        owners(entity.owners);
    }
    [[nodiscard]] QByteArray end() const { return (m_text + u" .\n"_s).toUtf8(); }

private:
    QString m_text;
};

void addReferences(const core::Term &term, Subject &subject)
{
    for (const core::Reference &reference : term.references) {
        const QLatin1StringView property = reference.type == "rdfs:seeAlso"_L1 ? "rdfs:seeAlso"_L1
            : reference.type == "dct:references"_L1                            ? "dct:references"_L1
            : reference.type == "prov:wasDerivedFrom"_L1                       ? "prov:wasDerivedFrom"_L1
                                                                               : QLatin1StringView();
        if (property.isEmpty())
            continue;
        if (isIri(reference.url))
            subject.add(property, turtleIri(reference.url));
        else
            subject.text(property, reference.url.isEmpty() ? reference.description : reference.url);
    }
    subject.text("dct:source"_L1, term.sourceName);
    if (isIri(term.sourceUrl))
        subject.add("dct:source"_L1, turtleIri(term.sourceUrl));
}

void addRelations(const core::Term &term, Subject &subject)
{
    // The first one is where the tree shows it.
    if (!term.parent.isEmpty()) {
        for (const core::TermRelation &relation : term.relations) {
            if (relation.kind == RelationKind::Broader && relation.target == term.parent)
                subject.add("skos:broader"_L1, turtleIri(relation.target));
        }
    }
    for (const core::TermRelation &relation : term.relations) {
        const QLatin1StringView property = propertyOf(relation.kind);
        const bool done = relation.kind == RelationKind::Broader && relation.target == term.parent;
        if (!property.isEmpty() && !done && !glossary::isCustom(relation) && isIri(relation.target))
            subject.add(property, turtleIri(relation.target));
    }
}

QString keyIn(const QString &key)
{
    return key.isEmpty() ? key : iriOf(key);
}

} // namespace

QString turtleLiteral(const QString &text, const QString &language)
{
    QString out;
    out.reserve(text.size() + 8);
    out += u'"';
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '"':
            out += u"\\\""_s;
            break;
        case '\\':
            out += u"\\\\"_s;
            break;
        case '\n':
            out += u"\\n"_s;
            break;
        case '\r':
            out += u"\\r"_s;
            break;
        case '\t':
            out += u"\\t"_s;
            break;
        default:
            if (c < u' ')
                out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
            else
                out += c;
        }
    }
    out += u'"';
    return language.isEmpty() || !isLanguage(language) ? out : out + u'@' + language;
}

QString turtleIri(const QString &iri)
{
    QString out;
    for (const QChar c : iri) {
        if (c <= u' ' || QStringView(u"<>\"{}|^`\\").contains(c))
            out += u'%' + QString::number(c.unicode(), 16).rightJustified(2, u'0').toUpper();
        else
            out += c;
    }
    return u'<' + out + u'>';
}

QString iriOf(const QString &key)
{
    if (key.contains("://"_L1) || key.startsWith("urn:"_L1))
        return key;
    return u"urn:meshbook:"_s + QString::fromLatin1(QUrl::toPercentEncoding(key, "/"));
}

GlossaryContent withIris(const GlossaryContent &content)
{
    GlossaryContent named = content;
    for (core::Glossary &each : named.glossaries) {
        each.identities = {keyIn(each.identities.value(0))};
        for (QString &top : each.topTerms)
            top = keyIn(top);
    }
    for (Entry &entry : named.terms) {
        core::Term &term = entry.term;
        term.identities = {keyIn(entry.key())};
        term.nativeId = term.identities.first();
        term.glossary = keyIn(term.glossary);
        term.parent = keyIn(term.parent);
        for (QString &collection : term.collections)
            collection = keyIn(collection);
        for (core::TermRelation &relation : term.relations)
            relation.target = keyIn(relation.target);
    }
    return named;
}

QByteArray turtleTerm(const Entry &entry, const QStringList &members, const Fields &beyond)
{
    const core::Term &term = entry.term;
    Subject subject(entry.key(), term.folder.value_or(false) ? "skos:Collection"_L1 : "skos:Concept"_L1);
    QStringList schemes{term.glossary};
    for (const QJsonValue &scheme : term.extra.value("inScheme"_L1).toArray())
        schemes.append(scheme.toString());
    schemes.removeDuplicates();
    for (const QString &scheme : std::as_const(schemes)) {
        if (isIri(scheme))
            subject.add("skos:inScheme"_L1, turtleIri(scheme));
    }
    subject.texts("skos:prefLabel"_L1, term.labels);
    subject.texts("skos:altLabel"_L1, term.altLabels);
    subject.texts("skos:hiddenLabel"_L1, term.hiddenLabels);
    subject.text("skos:notation"_L1, term.notation);
    subject.texts("skos:definition"_L1, term.definitions);
    subject.texts("skos:scopeNote"_L1, term.scopeNotes);
    subject.texts("skos:example"_L1, term.examples);
    for (const QString &abbreviation : term.abbreviations)
        subject.text("cmns-av:abbreviation"_L1, abbreviation);
    addRelations(term, subject);
    addReferences(term, subject);
    subject.common(term);
    for (const QString &member : members)
        subject.add("skos:member"_L1, turtleIri(member));
    if (!beyond.empty()) {
        QJsonObject object;
        for (const auto &[path, value] : beyond)
            object.insert(path, value);
        subject.add(beyondProperty,
                    turtleLiteral(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))));
    }
    return subject.end();
}

QByteArray turtleOf(const GlossaryContent &content, const QHash<QString, Fields> &beyond)
{
    QByteArray bytes(prefixes.data(), prefixes.size());
    for (const core::Glossary &each : content.glossaries) {
        if (each.implied)
            continue;
        Subject subject(each.identities.value(0), "skos:ConceptScheme"_L1);
        subject.texts("skos:prefLabel"_L1, each.labels);
        if (each.labels.empty())
            subject.text("skos:prefLabel"_L1, each.name);
        subject.texts("skos:definition"_L1, each.definitions);
        if (each.definitions.empty())
            subject.text("skos:definition"_L1, each.description);
        subject.common(each);
        for (const QString &top : each.topTerms)
            subject.add("skos:hasTopConcept"_L1, turtleIri(top));
        bytes += '\n' + subject.end();
    }
    QHash<QString, QStringList> members;
    for (const Entry &entry : content.terms) {
        for (const QString &collection : entry.term.collections)
            members[collection].append(entry.key());
    }
    for (const Entry &entry : content.terms)
        bytes += '\n' + turtleTerm(entry, members.value(entry.key()), beyond.value(entry.key()));
    return bytes;
}

} // namespace meshbook::formats
