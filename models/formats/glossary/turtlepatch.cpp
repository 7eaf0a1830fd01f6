// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity.h"
#include "formats/glossary/glossarypatch.h"
#include "formats/glossary/rdfpatch.h"
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

/// Collects replacements of stretches of the file and does them from its end.
class Patch final : public RdfPatch {
public:
    Patch(const QByteArray &bytes, const TurtleScan &scan)
        : RdfPatch(scan.statements())
        , m_bytes(bytes)
        , m_scan(scan)
    {
    }

    [[nodiscard]] QByteArray result();

private:
    struct Edit {
        TurtleScan::Span span;
        QByteArray text;
    };

    void replace(const Place &place, const Value &value) override
    {
        m_edits.push_back({place.object->span, written(value).toUtf8()});
    }
    bool addObject(const QString &subject, const QString &property, const Value &value) override;
    void removeSubject(const QString &subject) override;
    bool addSubject(const glossary::Entry &entry) override;
    [[nodiscard]] QString written(const Value &value) const;

    const QByteArray &m_bytes;
    const TurtleScan &m_scan;
    std::vector<Edit> m_edits;
    QByteArray m_added;
};

QString Patch::written(const Value &value) const
{
    if (value.kind == Value::Kind::Iri)
        return m_scan.shortened(value.text);
    return value.kind == Value::Kind::Truth ? value.text : turtleLiteral(value.text, value.language);
}

bool Patch::addObject(const QString &subject, const QString &property, const Value &value)
{
    const QString object = written(value);
    const auto statements = statementsOf(subject);
    if (statements.empty())
        return false;
    for (const Statement *statement : statements) {
        for (const TurtleScan::Property &each : statement->properties) {
            if (each.iri != property
                || removed().value(&each).size() >= static_cast<qsizetype>(each.objects.size()))
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

void Patch::removeSubject(const QString &subject)
{
    for (const Statement *statement : statementsOf(subject)) {
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

bool Patch::addSubject(const glossary::Entry &entry)
{
    GlossaryContent one;
    one.terms.push_back(entry);
    const WrittenGlossary written = writeGlossary(one, GlossaryFormat::Turtle);
    TurtleScan scan;
    if (!scan.scan(written.bytes))
        return false;
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
    return true;
}

QByteArray Patch::result()
{
    for (auto it = removed().begin(); it != removed().end(); ++it) {
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
