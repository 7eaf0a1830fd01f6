// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/glossarycontent.h"

#include "formats/datahub/datahubglossaryreader.h"
#include "formats/glossary/owncsvreader.h"
#include "formats/glossary/ownjsonreader.h"
#include "formats/glossary/writers.h"
#include "formats/openmetadata/openmetadataglossarycsvreader.h"
#include "formats/skos/skosreader.h"
#include "glossary/threeway.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using glossary::Entry;
using glossary::Fields;

namespace {

constexpr std::array<QLatin1StringView, 6> names{"skos"_L1,    "rdfxml"_L1, "openmetadata"_L1,
                                                 "datahub"_L1, "csv"_L1,    "json"_L1};

std::unique_ptr<Reader> readerOf(GlossaryFormat format)
{
    switch (format) {
    case GlossaryFormat::Turtle:
    case GlossaryFormat::RdfXml:
        return std::make_unique<SkosReader>();
    case GlossaryFormat::OpenMetadataCsv:
        return std::make_unique<OpenMetadataGlossaryCsvReader>();
    case GlossaryFormat::DataHubYaml:
        return std::make_unique<DataHubGlossaryReader>();
    case GlossaryFormat::Csv:
        return std::make_unique<OwnCsvReader>();
    case GlossaryFormat::Json:
        return std::make_unique<OwnJsonReader>();
    }
    return nullptr;
}

/// Where and under which name a thing is kept: that another format keeps it elsewhere is no loss.
bool isBookkeeping(const QString &path)
{
    return path == "identities"_L1 || path == "nativeId"_L1;
}

/// Formats that name terms by their path name parents and relations by other keys than ours.
QString comparable(const QString &path, const QHash<QString, QString> &labels)
{
    const qsizetype target = path.indexOf(u'>');
    if (!path.startsWith("relations["_L1) || target < 0)
        return path;
    const QString key = path.mid(target + 1).chopped(1);
    return path.left(target + 1) + labels.value(key, key) + u']';
}

struct Reread {
    std::vector<Entry> terms;
    QHash<QString, std::size_t> byKey;
    QHash<QString, QString> labels; ///< key → path of labels
};

Reread rereadOf(const GlossaryContent &content)
{
    Reread again;
    again.terms = content.terms;
    const glossary::Lexicon lexicon = lexiconOf(content);
    for (std::size_t i = 0; i < again.terms.size(); ++i) {
        const QString key = again.terms[i].key();
        for (const QString &name : again.terms[i].term.identities)
            again.labels.insert(name, lexicon.pathOf(key));
        again.byKey.insert(key, i);
        again.byKey.insert(u"\n"_s + lexicon.pathOf(key), i);
    }
    return again;
}

/// What of each term is not in the reread one.
std::vector<Loss> lossesOf(const GlossaryContent &content, const GlossaryContent &read, bool byPath)
{
    const Reread ours = rereadOf(content);
    const Reread theirs = rereadOf(read);
    std::vector<Loss> losses;
    for (const Entry &entry : content.terms) {
        const QString label = glossary::labelOf(entry);
        const QString name = byPath ? u"\n"_s + ours.labels.value(entry.key()) : entry.key();
        const auto found = theirs.byKey.constFind(name);
        if (found == theirs.byKey.constEnd()) {
            losses.push_back({entry.key(), label, {}, true});
            continue;
        }
        Fields kept;
        for (const auto &[path, value] : glossary::fieldsOf(theirs.terms[*found]))
            kept[byPath ? comparable(path, theirs.labels) : path] = value;
        for (const auto &[path, value] : glossary::fieldsOf(entry)) {
            const QString as = byPath ? comparable(path, ours.labels) : path;
            if (isBookkeeping(path) || (byPath && (path == "parent"_L1 || path == "glossary"_L1)))
                continue;
            auto there = kept.find(as);
            if (there == kept.end()) // only its language is missing
                there = kept.find(path.section(u'[', 0, 0) + u"[]"_s);
            if (there == kept.end() || !glossary::sameValue(there->second, value))
                losses.push_back({entry.key(), label, path, value});
        }
    }
    return losses;
}

void addBranch(const glossary::Lexicon &lexicon, const QString &key, QSet<QString> &seen,
               std::vector<Entry> &terms)
{
    QStringList stack{key};
    while (!stack.isEmpty()) {
        const QString at = stack.takeLast();
        const glossary::EntryPtr entry = lexicon.find(at);
        if (!entry || entry->trashed || seen.contains(at))
            continue;
        seen.insert(at);
        terms.push_back(*entry);
        const QStringList below = lexicon.children(at);
        for (auto child = below.rbegin(); child != below.rend(); ++child)
            stack.append(*child);
    }
}

} // namespace

QLatin1StringView toText(GlossaryFormat format)
{
    return names.at(static_cast<std::size_t>(format));
}

std::optional<GlossaryFormat> glossaryFormatFromText(QStringView text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text.compare(names.at(i), Qt::CaseInsensitive) == 0)
            return static_cast<GlossaryFormat>(i);
    }
    if (text == u"turtle" || text == u"ttl")
        return GlossaryFormat::Turtle;
    if (text == u"rdf" || text == u"xml" || text == u"rdf/xml")
        return GlossaryFormat::RdfXml;
    return std::nullopt;
}

std::optional<GlossaryFormat> glossaryFormatOf(const core::Batch &batch)
{
    if (batch.format == "skos"_L1) {
        if (batch.formatVersion == "JSON-LD"_L1)
            return std::nullopt;
        return batch.formatVersion == "RDF/XML"_L1 ? GlossaryFormat::RdfXml : GlossaryFormat::Turtle;
    }
    for (const GlossaryFormat format : {GlossaryFormat::OpenMetadataCsv, GlossaryFormat::DataHubYaml,
                                        GlossaryFormat::Csv, GlossaryFormat::Json}) {
        if (batch.format == readerOf(format)->id())
            return format;
    }
    return std::nullopt;
}

QLatin1StringView fileSuffix(GlossaryFormat format)
{
    switch (format) {
    case GlossaryFormat::Turtle:
        return "ttl"_L1;
    case GlossaryFormat::RdfXml:
        return "rdf"_L1;
    case GlossaryFormat::OpenMetadataCsv:
    case GlossaryFormat::Csv:
        return "csv"_L1;
    case GlossaryFormat::DataHubYaml:
        return "yaml"_L1;
    case GlossaryFormat::Json:
        return "json"_L1;
    }
    return "txt"_L1;
}

GlossaryContent contentOf(const core::Batch &batch)
{
    GlossaryContent content;
    QHash<QString, std::size_t> places;
    for (const core::AnyEntity &any : batch.entities) {
        if (const auto *glossary = std::get_if<core::Glossary>(&any)) {
            content.glossaries.push_back(*glossary);
            continue;
        }
        const auto *term = std::get_if<core::Term>(&any);
        if (term == nullptr || term->implied || term->identities.isEmpty())
            continue;
        const auto known = places.constFind(term->identities.first());
        if (known == places.constEnd()) {
            places.insert(term->identities.first(), content.terms.size());
            Entry entry;
            entry.term = *term;
            content.terms.push_back(std::move(entry));
        } else {
            core::AnyEntity folded = content.terms[*known].term;
            core::fold(folded, any);
            content.terms[*known].term = std::get<core::Term>(folded);
        }
    }
    return content;
}

GlossaryContent contentOf(const glossary::Lexicon &lexicon, const QString &glossaryKey)
{
    GlossaryContent content;
    QSet<QString> seen;
    for (const core::Glossary &each : lexicon.glossaries()) {
        const QString key = each.identities.value(0);
        if (!glossaryKey.isEmpty() && key != glossaryKey)
            continue;
        content.glossaries.push_back(each);
        for (const QString &top : lexicon.children(key))
            addBranch(lexicon, top, seen, content.terms);
    }
    // Under a parent of another glossary, or one that nobody describes.
    for (const glossary::EntryPtr &entry : lexicon.sorted()) {
        if ((glossaryKey.isEmpty() || entry->term.glossary == glossaryKey) && !seen.contains(entry->key()))
            addBranch(lexicon, entry->key(), seen, content.terms);
    }
    if (!glossaryKey.isEmpty())
        std::erase_if(content.terms, [&](const Entry &entry) { return entry.term.glossary != glossaryKey; });
    return content;
}

glossary::Lexicon lexiconOf(const GlossaryContent &content)
{
    glossary::Lexicon lexicon;
    for (const core::Glossary &each : content.glossaries)
        lexicon.addGlossary(each);
    for (const Entry &entry : content.terms)
        lexicon.put(entry);
    return lexicon;
}

core::Batch readGlossary(const QByteArray &bytes, GlossaryFormat format, const QString &fileName)
{
    const Content content = Content::fromBytes(bytes, fileName);
    ReadContext context;
    context.path = fileName;
    return readerOf(format)->read(content, context);
}

WrittenGlossary writeGlossary(const GlossaryContent &content, GlossaryFormat format)
{
    WrittenGlossary written;
    const QString file = u"glossary."_s + fileSuffix(format);
    switch (format) {
    case GlossaryFormat::Turtle:
    case GlossaryFormat::RdfXml: {
        const GlossaryContent named = withIris(content);
        const QByteArray plain = turtleOf(named, {});
        // What SKOS has no words for is found by reading, and goes along in a property of ours.
        QHash<QString, Fields> beyond;
        for (const Loss &loss :
             lossesOf(named, contentOf(readGlossary(plain, GlossaryFormat::Turtle, u"g.ttl"_s)), false)) {
            if (!loss.path.isNull())
                beyond[loss.term][loss.path] = loss.value;
        }
        const QByteArray turtle = beyond.isEmpty() ? plain : turtleOf(named, beyond);
        written.bytes = format == GlossaryFormat::Turtle ? turtle : rdfXmlOf(turtle);
        written.losses = lossesOf(named, contentOf(readGlossary(written.bytes, format, file)), false);
        return written;
    }
    case GlossaryFormat::OpenMetadataCsv:
        written.bytes = openMetadataCsvOf(content);
        break;
    case GlossaryFormat::DataHubYaml:
        written.bytes = dataHubYamlOf(content);
        break;
    case GlossaryFormat::Csv:
        written.bytes = ownCsvOf(content);
        break;
    case GlossaryFormat::Json:
        written.bytes = ownJsonOf(content);
        break;
    }
    const bool byPath = format == GlossaryFormat::OpenMetadataCsv || format == GlossaryFormat::DataHubYaml;
    written.losses = lossesOf(content, contentOf(readGlossary(written.bytes, format, file)), byPath);
    return written;
}

} // namespace meshbook::formats
