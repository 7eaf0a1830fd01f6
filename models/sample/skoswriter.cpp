// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/skoswriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

/// One subject with its predicates; the last line ends with a full stop.
class Subject final {
public:
    Subject(const QString &name, const QString &type)
        : m_text(u'\n' + name + u" a "_s + type)
    {
    }

    void add(const QString &predicate, const QStringList &objects)
    {
        if (objects.isEmpty())
            return;
        const QString line = objects.join(u", "_s);
        m_text += u" ;\n    "_s + predicate + u' ';
        m_text += line.size() > 90 ? objects.join(u",\n        "_s) : line;
    }
    void text(const QString &predicate, const QString &value, const QString &language = u"en"_s)
    {
        if (!value.isEmpty())
            add(predicate, {quoted(value) + u'@' + language});
    }
    void plain(const QString &predicate, const QString &value)
    {
        if (!value.isEmpty())
            add(predicate, {quoted(value)});
    }
    void labels(const QString &predicate, const QStringList &english, const QStringList &german)
    {
        QStringList objects;
        for (const QString &label : english)
            objects << quoted(label) + u"@en"_s;
        for (const QString &label : german) {
            if (!label.isEmpty())
                objects << quoted(label) + u"@de"_s;
        }
        add(predicate, objects);
    }
    [[nodiscard]] QString end() const { return m_text + u" .\n"_s; }

private:
    QString m_text;
};

QString termName(const QString &slug)
{
    return u"term:"_s + slug;
}

QString statusName(const QString &status)
{
    return u"status:"_s + (status == u"review" ? u"in-review"_s : status);
}

QString header()
{
    return uR"(# The business glossary of Harbour Goods. Terms are grouped by subject area; "creator" is the owner of
# a term, and what Meshbook knows beyond SKOS is in urn:meshbook:glossary:fields.
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix term: <https://glossary.harbour.example/term/> .
@prefix area: <https://glossary.harbour.example/area/> .
@prefix status: <https://glossary.harbour.example/status/> .
)"_s;
}

QString scheme(const Model &model)
{
    Subject subject(u"<https://glossary.harbour.example/>"_s, u"skos:ConceptScheme"_s);
    subject.labels(u"skos:prefLabel"_s, {u"Harbour Goods business glossary"_s},
                   {u"Geschäftsglossar von Harbour Goods"_s});
    subject.text(u"dct:description"_s, u"What the words of Harbour Goods mean, and who decides."_s);
    subject.plain(u"dct:modified"_s, model.today.toString(Qt::ISODate));
    QStringList areas;
    for (const TermGroup &group : model.glossary)
        areas << u"area:"_s + group.id;
    subject.add(u"skos:hasTopConcept"_s, areas);
    return subject.end();
}

void describe(Subject &subject, const Term &term)
{
    subject.labels(u"skos:prefLabel"_s, {term.label}, {term.germanLabel});
    subject.labels(u"skos:altLabel"_s, term.synonyms, term.germanSynonyms);
    subject.text(u"skos:definition"_s, term.definition);
    subject.text(u"skos:scopeNote"_s, term.note);
    for (const QString &example : term.examples)
        subject.text(u"skos:example"_s, example);
}

/// What SKOS has no words for, written as Meshbook exports it: the steward, and what columns have to be like.
QString fieldsOf(const TermGroup &group, const Term &term)
{
    QJsonObject fields;
    if (!group.steward.isEmpty())
        fields.insert(u"owners[steward]"_s, QJsonArray{group.steward});
    for (const auto &[path, value] :
         {std::pair(u"element.classification"_s, term.classification),
          std::pair(u"element.logicalType"_s, term.logicalType),
          std::pair(u"element.pattern"_s, term.pattern), std::pair(u"element.unit"_s, term.unit)}) {
        if (!value.isEmpty())
            fields.insert(path, value);
    }
    return fields.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

QString conceptOf(const TermGroup &group, const Term &term)
{
    Subject subject(termName(term.slug), u"skos:Concept"_s);
    subject.add(u"skos:inScheme"_s, {u"<https://glossary.harbour.example/>"_s});
    describe(subject, term);
    subject.add(u"skos:broader"_s, {term.parent.isEmpty() ? u"area:"_s + group.id : termName(term.parent)});
    QStringList related;
    for (const QString &slug : term.related)
        related << termName(slug);
    subject.add(u"skos:related"_s, related);
    if (!term.replacedBy.isEmpty())
        subject.add(u"dct:isReplacedBy"_s, {termName(term.replacedBy)});
    if (term.status == u"deprecated")
        subject.add(u"owl:deprecated"_s, {u"true"_s});
    subject.add(u"adms:status"_s, {statusName(term.status)});
    subject.plain(u"dct:creator"_s, group.owner);
    subject.plain(u"<urn:meshbook:glossary:fields>"_s, fieldsOf(group, term));
    return subject.end();
}

QString area(const Model &model, const TermGroup &group)
{
    Subject subject(u"area:"_s + group.id, u"skos:Concept"_s);
    subject.add(u"skos:topConceptOf"_s, {u"<https://glossary.harbour.example/>"_s});
    subject.labels(u"skos:prefLabel"_s, {group.label}, {group.germanLabel});
    subject.text(u"skos:definition"_s, group.description);
    for (const Domain &domain : model.domains) {
        if (domain.id == group.domain)
            subject.plain(u"dct:subject"_s, domain.name);
    }
    subject.add(u"adms:status"_s, {statusName(u"approved"_s)});
    subject.plain(u"dct:creator"_s, group.owner);
    subject.plain(u"<urn:meshbook:glossary:fields>"_s, fieldsOf(group, {}));
    return subject.end();
}

} // namespace

QString skosGlossary(const Model &model)
{
    QString text = header() + scheme(model);
    for (const TermGroup &group : model.glossary) {
        text += area(model, group);
        for (const Term &term : group.terms)
            text += conceptOf(group, term);
    }
    for (const Term &term : model.orphans) {
        Subject subject(termName(term.slug), u"skos:Concept"_s);
        describe(subject, term);
        text += subject.end();
    }
    return text;
}

} // namespace meshbook::sample
