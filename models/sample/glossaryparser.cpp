// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/glossaryparser.h"

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList commaList(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts))
        list << part.trimmed();
    return list;
}

bool setFact(Term &term, const QString &fact)
{
    const QString name = fact.section(u'=', 0, 0);
    const QString value = fact.section(u'=', 1);
    if (name == u"status")
        term.status = value;
    else if (name == u"alt")
        term.synonyms = commaList(value);
    else if (name == u"altde")
        term.germanSynonyms = commaList(value);
    else if (name == u"rel")
        term.related = commaList(value);
    else if (name == u"ex")
        term.examples = {value};
    else if (name == u"note")
        term.note = value;
    else if (name == u"replaced")
        term.replacedBy = value;
    else if (name == u"type")
        term.logicalType = value;
    else if (name == u"pattern")
        term.pattern = value;
    else if (name == u"class")
        term.classification = value;
    else if (name == u"unit")
        term.unit = value;
    else
        return false;
    return true;
}

/// slug | label | German label | definition | facts …
bool readTerm(Term &term, const QStringList &fields)
{
    if (fields.size() < 4)
        return false;
    term.slug = fields.at(0);
    term.label = fields.at(1);
    term.germanLabel = fields.at(2) == u"-" ? QString() : fields.at(2);
    term.definition = fields.at(3);
    term.status = u"approved"_s;
    for (const QString &fact : fields.mid(4)) {
        if (!setFact(term, fact.trimmed()))
            return false;
    }
    return true;
}

class GlossaryParser final {
public:
    explicit GlossaryParser(Model &model)
        : m_model(model)
    {
    }

    bool line(const QString &word, const QStringList &fields)
    {
        if (word == u"group" && fields.size() == 7) {
            const QString domain = fields.at(3) == u"-" ? QString() : fields.at(3);
            m_model.glossary.push_back({fields.at(0),
                                        fields.at(1),
                                        fields.at(2),
                                        domain,
                                        fields.at(4),
                                        fields.at(5),
                                        fields.at(6),
                                        {}});
            m_above.clear();
            return true;
        }
        Term term;
        if (word == u"orphan" && readTerm(term, fields)) {
            m_model.orphans.push_back(term);
            return true;
        }
        const qsizetype depth = word.count(u'*');
        if (depth != word.size() || depth > m_above.size() + 1 || m_model.glossary.empty()
            || !readTerm(term, fields))
            return false;
        m_above.resize(depth - 1);
        term.parent = m_above.isEmpty() ? QString() : m_above.last();
        m_above << term.slug;
        m_model.glossary.back().terms.push_back(term);
        return true;
    }

private:
    Model &m_model;
    QStringList m_above; ///< slugs from the top of the group to the term read last
};

} // namespace

core::Result<> readGlossary(Model &model, QStringView text)
{
    GlossaryParser parser(model);
    int number = 0;
    for (const QStringView raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed().toString();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList fields = line.section(u' ', 1).split(u" | "_s);
        for (QString &field : fields)
            field = field.trimmed();
        if (!parser.line(line.section(u' ', 0, 0), fields))
            return core::failure(core::ErrorCode::Internal,
                                 u"The sample mesh has a mistake in its glossary, line %1."_s.arg(number),
                                 line);
    }
    return {};
}

} // namespace meshbook::sample
