// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/glossaryfiles.h"

#include "core/identity.h"
#include "formats/glossary/glossarycontent.h"
#include "sync/readfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services::glossaryfiles {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

/// Keys that our export made into IRIs, back as they were.
QString keyFrom(const QString &key)
{
    constexpr auto prefix = "urn:meshbook:"_L1;
    return key.startsWith(prefix) ? QUrl::fromPercentEncoding(key.mid(prefix.size()).toUtf8()) : key;
}

template <typename Change>
void changeKeys(core::Term &term, Change change)
{
    for (QString &name : term.identities)
        name = change(name);
    if (!term.parent.isEmpty())
        term.parent = change(term.parent);
    for (core::TermRelation &relation : term.relations)
        relation.target = change(relation.target);
}

void takeOwnKeys(Incoming &incoming)
{
    for (core::Glossary &each : incoming.glossaries)
        each.identities = {keyFrom(each.identities.value(0))};
    for (glossary::Entry &entry : incoming.terms) {
        changeKeys(entry.term, keyFrom);
        entry.term.nativeId = keyFrom(entry.term.nativeId);
        entry.term.glossary = keyFrom(entry.term.glossary);
    }
}

formats::GlossaryFormat formatOf(Format format)
{
    switch (format) {
    case Format::Turtle:
        return formats::GlossaryFormat::Turtle;
    case Format::RdfXml:
        return formats::GlossaryFormat::RdfXml;
    case Format::OpenMetadataCsv:
        return formats::GlossaryFormat::OpenMetadataCsv;
    case Format::DataHubYaml:
        return formats::GlossaryFormat::DataHubYaml;
    case Format::Csv:
        return formats::GlossaryFormat::Csv;
    case Format::Json:
        break;
    }
    return formats::GlossaryFormat::Json;
}

QStringList filesBelow(const QString &folder)
{
    constexpr qsizetype mostFiles = 5'000;
    QStringList paths;
    QDirIterator files(folder,
                       {u"*.ttl"_s, u"*.rdf"_s, u"*.owl"_s, u"*.xml"_s, u"*.jsonld"_s, u"*.json"_s,
                        u"*.csv"_s, u"*.yaml"_s, u"*.yml"_s},
                       QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext() && paths.size() < mostFiles)
        paths.append(files.next());
    paths.sort(); // the same each time
    return paths;
}

/// A place for each glossary of a file.
struct Places {
    QHash<QString, QString> keys; ///< theirs → ours
    QString all; ///< where all go together
    std::vector<core::Glossary> missing;
};

/// Gives the key.
QString addMissing(Places &places, core::Glossary made)
{
    const QString key = core::glossaryKey(made.name);
    const auto same = [&key](const core::Glossary &each) { return each.identities.value(0) == key; };
    if (std::none_of(places.missing.begin(), places.missing.end(), same)) {
        made.identities = {key};
        places.missing.push_back(std::move(made));
    }
    return key;
}

Places placesFor(const Incoming &incoming, const glossary::Lexicon &here, const QString &into)
{
    Places places;
    if (!into.isEmpty()) {
        const core::Glossary *known = here.glossary(into);
        core::Glossary made;
        made.name = into;
        places.all = known != nullptr ? known->identities.value(0) : addMissing(places, std::move(made));
    }
    for (const core::Glossary &each : incoming.glossaries) {
        const QString theirs = each.identities.value(0);
        if (!into.isEmpty()) {
            places.keys.insert(theirs, places.all);
            continue;
        }
        const core::Glossary *known = here.glossary(theirs);
        known = known != nullptr ? known : here.glossary(each.name);
        core::Glossary made = each;
        made.name = each.name.isEmpty() ? theirs : each.name;
        places.keys.insert(
            theirs, known != nullptr ? known->identities.value(0) : addMissing(places, std::move(made)));
    }
    return places;
}

/// Keys made of names begin with that of their glossary.
QString keyIn(const Places &places, const QString &key)
{
    if (key.contains("://"_L1))
        return key;
    for (auto place = places.keys.begin(); place != places.keys.end(); ++place) {
        if (place.key() != place.value() && key.startsWith(place.key() + u'/'))
            return place.value() + key.mid(place.key().size());
    }
    return key;
}

} // namespace

Result<Incoming> read(const QString &path, const std::function<bool()> &cancelled)
{
    core::Batch all;
    std::vector<core::PathIssue> issues;
    const QFileInfo info(path);
    const QStringList paths = info.isDir() ? filesBelow(path) : QStringList{path};
    for (const QString &each : paths) {
        if (cancelled && cancelled())
            return failure(ErrorCode::Cancelled, {}, path);
        Result<core::Batch> batch = sync::readFile(each);
        if (!batch && !info.isDir())
            return core::Unexpected{batch.error()};
        if (!batch)
            continue; // a folder has other files too
        const QString name = info.isDir() ? info.dir().relativeFilePath(each) : info.fileName();
        for (core::Issue &issue : batch->issues)
            issues.push_back({name, std::move(issue)});
        std::move(batch->entities.begin(), batch->entities.end(), std::back_inserter(all.entities));
    }
    formats::GlossaryContent content = formats::contentOf(all);
    if (content.terms.empty())
        return failure(ErrorCode::Unreadable, u"The file has no terms."_s, path);
    Incoming incoming{std::move(content.glossaries), std::move(content.terms), std::move(issues)};
    takeOwnKeys(incoming);
    return incoming;
}

glossary::Lexicon lexiconOf(const Incoming &incoming)
{
    return formats::lexiconOf({incoming.glossaries, incoming.terms});
}

Placed placed(const Incoming &incoming, const glossary::Lexicon &here, const QString &into)
{
    const Places places = placesFor(incoming, here, into);
    Placed placed;
    placed.missing = places.missing;
    QStringList keys = places.keys.values();
    keys.append(places.all);
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (const core::Glossary *known = here.glossary(key))
            placed.terms.addGlossary(*known);
    }
    for (const core::Glossary &each : places.missing)
        placed.terms.addGlossary(each);
    for (glossary::Entry entry : incoming.terms) {
        changeKeys(entry.term, [&places](const QString &key) { return keyIn(places, key); });
        const QString otherwise = places.all.isEmpty() ? entry.term.glossary : places.all;
        entry.term.glossary = places.keys.value(entry.term.glossary, otherwise);
        placed.terms.put(std::move(entry));
    }
    return placed;
}

bool holdsOne(Format format)
{
    return format == Format::OpenMetadataCsv || format == Format::DataHubYaml;
}

QString suffixOf(Format format)
{
    return formats::fileSuffix(formatOf(format));
}

Written written(const glossary::Lexicon &lexicon, const QString &glossary, Format format)
{
    const formats::GlossaryContent content = formats::contentOf(lexicon, glossary);
    formats::WrittenGlossary file = formats::writeGlossary(content, formatOf(format));
    Written written{std::move(file.bytes), static_cast<qsizetype>(content.terms.size()), {}};
    written.losses.reserve(file.losses.size());
    for (formats::Loss &loss : file.losses)
        written.losses.push_back({loss.term, loss.label, loss.path, loss.value});
    return written;
}

Result<> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Storage, file.errorString(), path);
    return {};
}

} // namespace meshbook::services::glossaryfiles
