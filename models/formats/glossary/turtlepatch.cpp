// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity.h"
#include "formats/glossary/glossarypatch.h"
#include "formats/glossary/turtleproperties.h"
#include "formats/glossary/turtlescan.h"
#include "formats/glossary/writers.h"
#include "glossary/threeway.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using core::RelationKind;
using glossary::Fields;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::formats::GlossaryPatch)
};

using Statement = TurtleScan::Statement;
using Object = TurtleScan::Object;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

/// Collects replacements of stretches of the file and does them from its end.
class Patch final {
public:
    Patch(const QByteArray &bytes, const TurtleScan &scan)
        : m_bytes(bytes)
        , m_scan(scan)
    {
        for (const Statement &statement : scan.statements())
            m_subjects[statement.subject].push_back(&statement);
    }

    bool apply(const TermStep &step);
    [[nodiscard]] QByteArray result();

private:
    struct Edit {
        TurtleScan::Span span;
        QByteArray text;
    };
    struct Place {
        const Statement *statement = nullptr;
        const TurtleScan::Property *property = nullptr;
        const Object *object = nullptr;
    };

    [[nodiscard]] Place find(const QString &subject, const std::vector<rdf::Known> &names,
                             const QString &text, const QString *language, bool iri) const;
    void replace(const Object &object, const QString &text)
    {
        m_edits.push_back({object.span, text.toUtf8()});
    }
    void removeObject(const Place &place);
    bool addObject(const QString &subject, const QString &property, const QString &object);
    bool changeTexts(const QString &subject, const QString &path, const core::FieldChange &change);
    bool changeRelation(const QString &subject, const QString &path, bool there);
    bool changeStatus(const QString &subject, const core::FieldChange &change);
    bool changeDeprecated(const QString &subject, const TermStep &step);
    bool changeBeyond(const QString &subject, const Fields &changes);
    void removeSubject(const QString &subject);
    void addSubject(const glossary::Entry &entry);

    const QByteArray &m_bytes;
    const TurtleScan &m_scan;
    QHash<QString, std::vector<const Statement *>> m_subjects;
    std::vector<Edit> m_edits;
    QHash<const TurtleScan::Property *, QSet<const Object *>> m_removed;
    QByteArray m_added;
};

Patch::Place Patch::find(const QString &subject, const std::vector<rdf::Known> &names, const QString &text,
                         const QString *language, bool iri) const
{
    for (const rdf::Known name : names) {
        const QString wanted = known(name);
        for (const Statement *statement : m_subjects.value(subject)) {
            for (const TurtleScan::Property &property : statement->properties) {
                if (property.iri != wanted)
                    continue;
                for (const Object &object : property.objects) {
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

void Patch::removeObject(const Place &place)
{
    m_removed[place.property].insert(place.object);
}

bool Patch::addObject(const QString &subject, const QString &property, const QString &object)
{
    const auto statements = m_subjects.value(subject);
    if (statements.empty())
        return false;
    for (const Statement *statement : statements) {
        for (const TurtleScan::Property &each : statement->properties) {
            if (each.iri != property
                || m_removed.value(&each).size() >= static_cast<qsizetype>(each.objects.size()))
                continue;
            const qsizetype end = each.objects.back().span.end;
            m_edits.push_back({{end, end}, (u", "_s + object).toUtf8()});
            return true;
        }
    }
    // As a line of its own, as far in as the ones before.
    const Statement &last = *statements.front();
    qsizetype end = last.dot;
    while (end > 0
           && (m_bytes.at(end - 1) == ' ' || m_bytes.at(end - 1) == '\n' || m_bytes.at(end - 1) == '\t'
               || m_bytes.at(end - 1) == '\r'))
        --end;
    const bool closed = end > 0 && m_bytes.at(end - 1) == ';';
    QByteArray indent = "  ";
    if (last.properties.size() > 1) {
        const qsizetype name = last.properties.back().name.start;
        const qsizetype line = m_bytes.lastIndexOf('\n', name) + 1;
        const QByteArray lead = m_bytes.mid(line, name - line);
        if (lead.trimmed().isEmpty())
            indent = lead;
    }
    const qsizetype at = last.properties.back().objects.back().span.end;
    const QByteArray text = indent + (m_scan.shortened(property) + u' ' + object).toUtf8();
    if (closed)
        m_edits.push_back({{end, end}, '\n' + text + " ;"});
    else
        m_edits.push_back({{at, at}, " ;\n" + text});
    return true;
}

bool Patch::changeTexts(const QString &subject, const QString &path, const core::FieldChange &change)
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
    const auto written = [&](const QString &text, bool iri) {
        return iri ? m_scan.shortened(text) : turtleLiteral(text, language);
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
            replace(*place.object, written(next, place.object->isIri && isUrl(next)));
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
        if (!addObject(subject, known(name), written(text, maybeIri && isUrl(text))))
            return false;
    }
    return true;
}

bool Patch::changeRelation(const QString &subject, const QString &path, bool there)
{
    const core::TermRelation relation = glossary::relationFromName(path.mid(10).chopped(1));
    const std::vector<rdf::Known> names = propertiesOf(relation.kind);
    if (there)
        return addObject(subject, known(names.front()), m_scan.shortened(relation.target));
    const Place place = find(subject, names, relation.target, nullptr, true);
    if (place.object != nullptr)
        removeObject(place);
    return place.object != nullptr;
}

bool Patch::changeStatus(const QString &subject, const core::FieldChange &change)
{
    const std::vector<rdf::Known> names = propertiesOf(u"status"_s);
    for (const rdf::Known name : names) {
        for (const Statement *statement : m_subjects.value(subject)) {
            for (const TurtleScan::Property &property : statement->properties) {
                if (property.iri != known(name) || property.objects.empty())
                    continue;
                const Object &object = property.objects.front();
                if (change.to.isUndefined()) {
                    removeObject({statement, &property, &object});
                } else if (object.isIri) {
                    // A word of the same vocabulary.
                    const qsizetype cut =
                        std::max(object.text.lastIndexOf(u'/'), object.text.lastIndexOf(u'#')) + 1;
                    replace(object, m_scan.shortened(object.text.left(cut) + change.to.toString()));
                } else {
                    replace(object, turtleLiteral(change.to.toString(), object.language));
                }
                return true;
            }
        }
    }
    return change.to.isUndefined()
        || addObject(subject, known(rdf::AdmsStatus), turtleLiteral(change.to.toString()));
}

bool Patch::changeDeprecated(const QString &subject, const TermStep &step)
{
    const auto isMarked = [](const glossary::Entry &entry) {
        return entry.term.lifecycle == core::Lifecycle::Deprecated
            && core::lifecycleFromText(entry.term.status) != core::Lifecycle::Deprecated;
    };
    Place mark = find(subject, {rdf::OwlDeprecated}, u"true"_s, nullptr, false);
    if (mark.object != nullptr && step.after->term.lifecycle != core::Lifecycle::Deprecated)
        removeObject(mark);
    else if (mark.object == nullptr && isMarked(*step.after))
        return addObject(subject, known(rdf::OwlDeprecated), u"true"_s);
    return true;
}

bool Patch::changeBeyond(const QString &subject, const Fields &changes)
{
    const QString property = u"urn:meshbook:glossary:fields"_s;
    for (const Statement *statement : m_subjects.value(subject)) {
        for (const TurtleScan::Property &each : statement->properties) {
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
                replace(
                    each.objects.front(),
                    turtleLiteral(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))));
            return true;
        }
    }
    QJsonObject object;
    for (const auto &[path, value] : changes) {
        if (!value.isUndefined())
            object.insert(path, value);
    }
    return object.isEmpty()
        || addObject(subject, property,
                     turtleLiteral(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))));
}

void Patch::removeSubject(const QString &subject)
{
    for (const Statement *statement : m_subjects.value(subject)) {
        TurtleScan::Span span = statement->span;
        while (span.end < m_bytes.size() && (m_bytes.at(span.end) == ' ' || m_bytes.at(span.end) == '\r'))
            ++span.end;
        if (span.end < m_bytes.size() && m_bytes.at(span.end) == '\n')
            ++span.end;
        // One blank line less, so that no gap stays.
        if (span.end < m_bytes.size() && m_bytes.at(span.end) == '\n' && span.start > 1
            && m_bytes.at(span.start - 1) == '\n' && m_bytes.at(span.start - 2) == '\n')
            ++span.end;
        m_edits.push_back({span, {}});
    }
}

void Patch::addSubject(const glossary::Entry &entry)
{
    QHash<QString, Fields> beyond;
    GlossaryContent one;
    one.terms.push_back(entry);
    const WrittenGlossary written = writeGlossary(one, GlossaryFormat::Turtle);
    TurtleScan scan;
    if (!scan.scan(written.bytes))
        return;
    // By the prefixes of the file it goes into.
    for (const Statement &statement : scan.statements()) {
        QString text = m_scan.shortened(statement.subject);
        QString lead = u" "_s;
        for (const TurtleScan::Property &property : statement.properties) {
            const bool type = property.iri == known(rdf::RdfType);
            for (const Object &object : property.objects) {
                const QByteArray raw =
                    written.bytes.mid(object.span.start, object.span.end - object.span.start);
                text += lead + (type ? u"a"_s : m_scan.shortened(property.iri)) + u' '
                    + (object.isIri ? m_scan.shortened(object.text) : QString::fromUtf8(raw));
                lead = u" ;\n    "_s;
            }
        }
        m_added += '\n' + text.toUtf8() + " .\n";
    }
}

bool Patch::apply(const TermStep &step)
{
    if (!step.after) {
        removeSubject(step.before->key());
        return true;
    }
    if (!step.before) {
        addSubject(*step.after);
        return true;
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

QByteArray Patch::result()
{
    for (auto it = m_removed.begin(); it != m_removed.end(); ++it) {
        const TurtleScan::Property &property = *it.key();
        std::vector<const Object *> kept;
        for (const Object &object : property.objects) {
            if (!it.value().contains(&object))
                kept.push_back(&object);
        }
        if (!kept.empty()) {
            // From the object before to this one, or from this one to the next.
            for (std::size_t i = 0; i < property.objects.size(); ++i) {
                const Object &object = property.objects[i];
                if (!it.value().contains(&object))
                    continue;
                const bool first = &object < kept.front();
                if (first)
                    m_edits.push_back({{object.span.start, property.objects[i + 1].span.start}, {}});
                else
                    m_edits.push_back({{property.objects[i - 1].span.end, object.span.end}, {}});
            }
            continue;
        }
        // The property goes, with the semicolon before or behind it.
        qsizetype start = property.name.start;
        qsizetype end = property.objects.back().span.end;
        qsizetype after = end;
        while (after < m_bytes.size() && std::isspace(uchar(m_bytes.at(after))) != 0)
            ++after;
        if (after < m_bytes.size() && m_bytes.at(after) == ';') {
            end = after + 1;
            while (end < m_bytes.size() && std::isspace(uchar(m_bytes.at(end))) != 0)
                ++end;
        } else {
            while (start > 0 && std::isspace(uchar(m_bytes.at(start - 1))) != 0)
                --start;
            if (start > 0 && m_bytes.at(start - 1) == ';')
                --start;
        }
        m_edits.push_back({{start, end}, {}});
    }
    std::stable_sort(m_edits.begin(), m_edits.end(),
                     [](const Edit &a, const Edit &b) { return a.span.start < b.span.start; });
    QByteArray out;
    qsizetype at = 0;
    for (const Edit &edit : m_edits) {
        if (edit.span.start < at && edit.span.end <= at && edit.text.isEmpty())
            continue; // within what goes already
        out += m_bytes.mid(at, std::max<qsizetype>(edit.span.start - at, 0)) + edit.text;
        at = std::max(at, edit.span.end);
    }
    out += m_bytes.mid(at);
    if (!m_added.isEmpty() && !out.endsWith('\n'))
        out += '\n';
    return out + m_added;
}

} // namespace

core::Result<QByteArray> patchTurtle(const QByteArray &bytes, const std::vector<TermStep> &steps)
{
    TurtleScan scan;
    if (!scan.scan(bytes))
        return core::failure(core::ErrorCode::External,
                             Words::tr("This Turtle file cannot be changed in place."));
    Patch patch(bytes, scan);
    for (const TermStep &step : steps) {
        if (!patch.apply(step))
            return core::failure(core::ErrorCode::External,
                                 Words::tr("A statement of this term was not found in the file."),
                                 step.before ? step.before->key() : QString());
    }
    return patch.result();
}

} // namespace meshbook::formats
