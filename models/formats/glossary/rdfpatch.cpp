// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/rdfpatch.h"

#include "formats/glossary/turtleproperties.h"
#include "glossary/threeway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using glossary::Fields;

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

RdfPatch::RdfPatch(const std::vector<rdfplaces::Statement> &statements)
{
    for (const rdfplaces::Statement &statement : statements)
        m_subjects[statement.subject].push_back(&statement);
}

RdfPatch::Place RdfPatch::find(const QString &subject, const std::vector<rdf::Known> &names,
                               const QString &text, const QString *language, bool iri) const
{
    for (const rdf::Known name : names) {
        const QString wanted = known(name);
        for (const rdfplaces::Statement *statement : m_subjects.value(subject)) {
            for (const rdfplaces::Property &property : statement->properties) {
                if (property.iri != wanted)
                    continue;
                for (const rdfplaces::Object &object : property.objects) {
                    const bool gone = m_removed.value(&property).contains(&object);
                    const bool same = object.isIri == iri && !object.text.isNull()
                        && (object.text == text || (!iri && object.text.simplified() == text.simplified()))
                        && (language == nullptr
                            || object.language.compare(*language, Qt::CaseInsensitive) == 0);
                    if (same && !gone)
                        return {statement, &property, &object};
                }
            }
        }
    }
    return {};
}

void RdfPatch::removeObject(const Place &place)
{
    m_removed[place.property].insert(place.object);
}

bool RdfPatch::changeTexts(const QString &subject, const QString &path, const core::FieldChange &change)
{
    const std::vector<rdf::Known> names = propertiesOf(path);
    const bool reference = path.startsWith("references["_L1);
    const auto valuesOf = [&](const QJsonValue &value) {
        if (!reference)
            return textsOf(value);
        const QString url = value["url"_L1].toString();
        return value.isUndefined() ? QStringList()
                                   : QStringList{url.isEmpty() ? value["description"_L1].toString() : url};
    };
    QStringList removed = valuesOf(change.from);
    QStringList added;
    for (const QString &text : valuesOf(change.to)) {
        if (!removed.removeOne(text))
            added.append(text);
    }
    QString language;
    const bool multilingual = path.contains(u'[') && !reference && !path.startsWith("owners"_L1);
    if (multilingual)
        language = path.section(u'[', 1).chopped(1);
    const auto said = [&](const QString &text, bool iri) {
        return iri ? Value{text, {}, Value::Kind::Iri} : Value{text, language};
    };
    const auto isUrl = [](const QString &text) {
        return text.contains("://"_L1) || text.startsWith("urn:"_L1);
    };
    const bool maybeIri = reference || path == "sourceUrl"_L1;
    for (const QString &text : std::as_const(removed)) {
        Place place = find(subject, names, text, multilingual ? &language : nullptr, false);
        if (place.object == nullptr && !multilingual)
            place = find(subject, names, text, nullptr, true);
        if (place.object == nullptr)
            return false;
        if (!added.isEmpty()) {
            const QString next = added.takeFirst();
            replace(place, said(next, place.object->isIri && isUrl(next)));
        } else {
            removeObject(place);
        }
    }
    for (const QString &text : std::as_const(added)) {
        rdf::Known name = names.front();
        const QString type = reference ? change.to["type"_L1].toString() : QString();
        if (type == "dct:references"_L1)
            name = rdf::DctReferences;
        else if (type == "prov:wasDerivedFrom"_L1)
            name = rdf::ProvWasDerivedFrom;
        if (!addObject(subject, known(name), said(text, maybeIri && isUrl(text))))
            return false;
    }
    return true;
}

bool RdfPatch::changeRelation(const QString &subject, const QString &path, bool there)
{
    const core::TermRelation relation = glossary::relationFromName(path.mid(10).chopped(1));
    const std::vector<rdf::Known> names = propertiesOf(relation.kind);
    if (there)
        return addObject(subject, known(names.front()), {relation.target, {}, Value::Kind::Iri});
    const Place place = find(subject, names, relation.target, nullptr, true);
    if (place.object != nullptr)
        removeObject(place);
    return place.object != nullptr;
}

bool RdfPatch::changeStatus(const QString &subject, const core::FieldChange &change)
{
    const std::vector<rdf::Known> names = propertiesOf(u"status"_s);
    for (const rdf::Known name : names) {
        for (const rdfplaces::Statement *statement : m_subjects.value(subject)) {
            for (const rdfplaces::Property &property : statement->properties) {
                if (property.iri != known(name) || property.objects.empty())
                    continue;
                const rdfplaces::Object &object = property.objects.front();
                if (change.to.isUndefined()) {
                    removeObject({statement, &property, &object});
                } else if (object.isIri) {
                    // A word of the same vocabulary.
                    const qsizetype cut =
                        std::max(object.text.lastIndexOf(u'/'), object.text.lastIndexOf(u'#')) + 1;
                    replace({statement, &property, &object},
                            {object.text.left(cut) + change.to.toString(), {}, Value::Kind::Iri});
                } else {
                    replace({statement, &property, &object}, {change.to.toString(), object.language});
                }
                return true;
            }
        }
    }
    return change.to.isUndefined() || addObject(subject, known(rdf::AdmsStatus), {change.to.toString(), {}});
}

bool RdfPatch::changeDeprecated(const QString &subject, const TermStep &step)
{
    const auto isMarked = [](const glossary::Entry &entry) {
        return entry.term.lifecycle == core::Lifecycle::Deprecated
            && core::lifecycleFromText(entry.term.status) != core::Lifecycle::Deprecated;
    };
    Place mark = find(subject, {rdf::OwlDeprecated}, u"true"_s, nullptr, false);
    if (mark.object != nullptr && step.after->term.lifecycle != core::Lifecycle::Deprecated)
        removeObject(mark);
    else if (mark.object == nullptr && isMarked(*step.after))
        return addObject(subject, known(rdf::OwlDeprecated), {u"true"_s, {}, Value::Kind::Truth});
    return true;
}

bool RdfPatch::changeBeyond(const QString &subject, const Fields &changes)
{
    const QString property = u"urn:meshbook:glossary:fields"_s;
    for (const rdfplaces::Statement *statement : m_subjects.value(subject)) {
        for (const rdfplaces::Property &each : statement->properties) {
            if (each.iri != property || each.objects.empty())
                continue;
            QJsonObject object = QJsonDocument::fromJson(each.objects.front().text.toUtf8()).object();
            for (const auto &[path, value] : changes) {
                if (value.isUndefined())
                    object.remove(path);
                else
                    object.insert(path, value);
            }
            if (object.isEmpty())
                removeObject({statement, &each, &each.objects.front()});
            else
                replace({statement, &each, &each.objects.front()}, {textOf(object), {}});
            return true;
        }
    }
    QJsonObject object;
    for (const auto &[path, value] : changes) {
        if (!value.isUndefined())
            object.insert(path, value);
    }
    return object.isEmpty() || addObject(subject, property, {textOf(object), {}});
}

bool RdfPatch::apply(const TermStep &step)
{
    if (!step.after) {
        removeSubject(step.before->key());
        return true;
    }
    if (!step.before) {
        return addSubject(*step.after);
    }
    const QString subject = step.before->key();
    Fields beyond;
    bool good = true;
    for (const core::FieldChange &change : glossary::difference(*step.before, *step.after)) {
        const QString &path = change.path;
        const bool relation = path.startsWith("relations["_L1);
        if (path == "lifecycle"_L1 || path == "parent"_L1 || path == "identities"_L1 || path == "nativeId"_L1
            || glossary::sameValue(change.from, change.to))
            continue; // follows from others
        if (relation && !propertiesOf(glossary::relationFromName(path.mid(10).chopped(1)).kind).empty()
            && !path.startsWith("relations[custom:"_L1))
            good = good && changeRelation(subject, path, change.to.toBool());
        else if (path == "status"_L1)
            good = good && changeStatus(subject, change);
        else if (!relation && !propertiesOf(path).empty())
            good = good && changeTexts(subject, path, change);
        else
            beyond[path] = change.to;
    }
    if (!beyond.empty())
        good = good && changeBeyond(subject, beyond);
    return good && changeDeprecated(subject, step);
}

} // namespace meshbook::formats
