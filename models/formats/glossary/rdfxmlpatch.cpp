// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/rdfpatch.h"
#include "formats/glossary/rdfxmlscan.h"
#include "formats/glossary/turtleproperties.h"
#include "formats/glossary/turtlescan.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using rdfplaces::Object;
using rdfplaces::Property;
using rdfplaces::Span;
using rdfplaces::Statement;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::formats::GlossaryPatch)
};

/// Text between tags; a line end that is none of the file's own has to be named.
QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s).replace(u'\r', u"&#13;"_s).toUtf8();
}

/// Changes the elements of single statements and leaves every other byte.
class Patch final : public RdfPatch {
public:
    Patch(const QByteArray &bytes, const RdfXmlScan &scan)
        : RdfPatch(scan.statements())
        , m_bytes(bytes)
        , m_scan(scan)
    {
    }

    [[nodiscard]] QByteArray result();

private:
    struct Edit {
        Span span;
        QByteArray text;
    };

    void replace(const Place &place, const Value &value) override;
    bool addObject(const QString &subject, const QString &property, const Value &value) override;
    void removeSubject(const QString &subject) override;
    bool addSubject(const glossary::Entry &entry) override;
    [[nodiscard]] QByteArray element(const QString &property, const Value &value) const;
    /// The blanks before a place, with the line end that they follow.
    [[nodiscard]] QByteArray gapBefore(qsizetype at) const;
    void remove(Span span);
    [[nodiscard]] QByteArray indent() const;

    const QByteArray &m_bytes;
    const RdfXmlScan &m_scan;
    std::vector<Edit> m_edits;
    QSet<const Statement *> m_grown; ///< that something is added to
};

QByteArray Patch::gapBefore(qsizetype at) const
{
    qsizetype start = at;
    while (start > 0 && QByteArrayView(" \t\r\n").indexOf(m_bytes.at(start - 1)) >= 0)
        --start;
    return m_bytes.mid(start, at - start);
}

void Patch::remove(Span span)
{
    m_edits.push_back({{span.start - gapBefore(span.start).size(), span.end}, {}});
}

QByteArray Patch::element(const QString &property, const Value &value) const
{
    const RdfXmlScan::Name name = m_scan.nameOf(property);
    if (name.name.isEmpty())
        return {};
    const QString open = u'<' + name.name + name.declaration;
    if (value.kind == Value::Kind::Iri) {
        const RdfXmlScan::Name resource = m_scan.rdfName(u"resource"_s);
        return (open + resource.declaration + u' ' + resource.name + u"=\""_s + value.text.toHtmlEscaped()
                + u"\"/>"_s)
            .toUtf8();
    }
    QString attribute;
    if (value.kind == Value::Kind::Truth) {
        const RdfXmlScan::Name type = m_scan.rdfName(u"datatype"_s);
        attribute = type.declaration + u' ' + type.name + u"=\"http://www.w3.org/2001/XMLSchema#boolean\""_s;
    } else if (!value.language.isEmpty()) {
        attribute = u" xml:lang=\""_s + value.language.toHtmlEscaped() + u'"';
    }
    return (open + attribute + u'>').toUtf8() + escaped(value.text) + ("</" + name.name.toUtf8() + '>');
}

void Patch::replace(const Place &place, const Value &value)
{
    const Span content = m_scan.content(*place.object);
    if (value.kind == Value::Kind::Text && !place.object->isIri && content.start >= 0)
        m_edits.push_back({content, escaped(value.text)});
    else
        m_edits.push_back({place.object->span, element(place.property->iri, value)});
}

bool Patch::addObject(const QString &subject, const QString &property, const Value &value)
{
    const QByteArray text = element(property, value);
    const Statement *in = nullptr;
    const Property *beside = nullptr;
    for (const Statement *statement : statementsOf(subject)) {
        for (const Property &each : statement->properties) {
            if (each.iri == property || (beside == nullptr && &each == &statement->properties.back())) {
                in = statement;
                beside = &each;
            }
        }
    }
    if (beside == nullptr || text.isEmpty())
        return false;
    m_grown.insert(in);
    const Span span = beside->objects.back().span;
    m_edits.push_back({{span.end, span.end}, gapBefore(span.start) + text});
    return true;
}

void Patch::removeSubject(const QString &subject)
{
    for (const Statement *statement : statementsOf(subject))
        remove(statement->span);
}

/// How far in the statements of a thing are, seen from the thing.
QByteArray Patch::indent() const
{
    for (const Statement &statement : m_scan.statements()) {
        if (statement.properties.empty())
            continue;
        const QByteArray outer = gapBefore(statement.span.start);
        const QByteArray inner = gapBefore(statement.properties.front().name.start);
        const qsizetype further = outer.size() - outer.lastIndexOf('\n') - 1;
        if (inner.contains('\n')) // else both are on one line
            return inner.mid(inner.lastIndexOf('\n') + 1).mid(further);
    }
    return "  ";
}

bool Patch::addSubject(const glossary::Entry &entry)
{
    GlossaryContent one;
    one.terms.push_back(entry);
    const WrittenGlossary written = writeGlossary(one, GlossaryFormat::Turtle);
    TurtleScan scan;
    if (!scan.scan(written.bytes) || m_scan.statements().empty())
        return false;
    const QByteArray outer = gapBefore(m_scan.statements().back().span.start);
    const QByteArray line = outer.mid(std::max<qsizetype>(outer.lastIndexOf('\n'), 0));
    const QByteArray lineEnd = m_bytes.contains("\r\n") ? "\r" : "";
    const QByteArray inner = lineEnd + line + indent();
    const qsizetype at = m_scan.statements().back().span.end;
    for (const Statement &statement : scan.statements()) {
        RdfXmlScan::Name type = m_scan.rdfName(u"Description"_s);
        QByteArray text;
        bool typed = false;
        for (const Property &property : statement.properties) {
            for (const Object &object : property.objects) {
                if (property.iri == known(rdf::RdfType) && !typed) {
                    type = m_scan.nameOf(object.text);
                    typed = true;
                    continue;
                }
                const auto kind = object.isIri                  ? Value::Kind::Iri
                    : property.iri == known(rdf::OwlDeprecated) ? Value::Kind::Truth
                                                                : Value::Kind::Text;
                text += inner + element(property.iri, {object.text, object.language, kind});
            }
        }
        const RdfXmlScan::Name about = m_scan.rdfName(u"about"_s);
        const QString open = u'<' + type.name + type.declaration + about.declaration + u' ' + about.name
            + u"=\""_s + statement.subject.toHtmlEscaped() + u"\">"_s;
        m_edits.push_back(
            {{at, at}, outer + open.toUtf8() + text + lineEnd + line + "</" + type.name.toUtf8() + '>'});
    }
    return true;
}

QByteArray Patch::result()
{
    for (const Statement &statement : m_scan.statements()) {
        std::vector<Span> gone;
        for (const Property &property : statement.properties) {
            if (!removed().value(&property).isEmpty())
                gone.push_back(property.objects.front().span);
        }
        if (!gone.empty() && gone.size() == statement.properties.size() && !m_grown.contains(&statement))
            gone = {statement.span}; // nothing else was said there
        for (const Span &span : gone)
            remove(span);
    }
    std::stable_sort(m_edits.begin(), m_edits.end(),
                     [](const Edit &a, const Edit &b) { return a.span.start < b.span.start; });
    QByteArray out;
    qsizetype at = 0;
    for (const Edit &edit : m_edits) {
        out += m_bytes.mid(at, std::max<qsizetype>(edit.span.start - at, 0)) + edit.text;
        at = std::max(at, edit.span.end);
    }
    out += m_bytes.mid(at);
    return out;
}

} // namespace

core::Result<QByteArray> patchRdfXml(const QByteArray &bytes, const std::vector<TermStep> &steps)
{
    RdfXmlScan scan;
    if (!scan.scan(bytes))
        return core::failure(core::ErrorCode::Usage,
                             Words::tr("This RDF/XML file cannot be changed in place. Export the glossary as "
                                       "Turtle and publish there."));
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
