// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/glossarypatch.h"

#include "formats/glossary/writers.h"
#include "glossary/comparison.h"
#include "glossary/threeway.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using glossary::Entry;
using glossary::EntryPtr;
using glossary::Lexicon;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::formats::GlossaryPatch)
};

/// As a file of the format would keep a term: what differs from this after patching is lost by the format,
/// not by us.
bool isOfTheLedger(const QString &path)
{
    return path == "identities"_L1 || path == "nativeId"_L1 || path == "links"_L1 || path == "rejected"_L1
        || path == "redirect"_L1 || path == "trashed"_L1 || path == "created"_L1 || path == "updated"_L1;
}

/// The term in the file as it is now; by path of labels where its key is made of names and has changed.
EntryPtr sameIn(const Lexicon &lexicon, const Entry &entry)
{
    for (auto name = entry.term.identities.rbegin(); name != entry.term.identities.rend(); ++name) {
        if (const EntryPtr found = lexicon.find(*name))
            return found;
    }
    const QString iri = iriOf(entry.key());
    return lexicon.find(iri);
}

/// Relations and parents by where they lead, whatever the key there is called.
glossary::Fields comparable(const Entry &entry, const Lexicon &own)
{
    glossary::Fields fields;
    const auto keyOf = [&](const QString &key) {
        const EntryPtr other = own.find(key);
        return other && !other->trashed ? own.pathOf(other->key()) : key;
    };
    for (const auto &[path, value] : glossary::fieldsOf(entry)) {
        if (isOfTheLedger(path))
            continue;
        const qsizetype target = path.indexOf(u'>');
        if (path == "parent"_L1)
            fields[path] = keyOf(value.toString());
        else if (path.startsWith("relations["_L1) && target > 0)
            fields[path.left(target + 1) + keyOf(path.mid(target + 1).chopped(1)) + u']'] = value;
        else if (path != "glossary"_L1)
            fields[path] = value;
    }
    return fields;
}

core::Result<QByteArray> patched(const QByteArray &bytes, GlossaryFormat format, const Lexicon &before,
                                 const Lexicon &after)
{
    switch (format) {
    case GlossaryFormat::Turtle:
        return patchTurtle(bytes, stepsOf(before, after));
    case GlossaryFormat::Csv:
    case GlossaryFormat::OpenMetadataCsv:
        return patchCsv(bytes, format, before, after);
    case GlossaryFormat::DataHubYaml:
        return patchDataHubYaml(bytes, before, after);
    case GlossaryFormat::Json:
        return patchJson(bytes, stepsOf(before, after));
    case GlossaryFormat::RdfXml:
        return patchRdfXml(bytes, stepsOf(before, after));
    }
    return QByteArray();
}

} // namespace

std::vector<TermStep> stepsOf(const Lexicon &before, const Lexicon &after)
{
    std::vector<TermStep> steps;
    before.each([&](const Entry &entry) {
        EntryPtr now = after.find(entry.key());
        if (now && now->trashed)
            now.reset();
        if (!now || !glossary::difference(entry, *now).empty())
            steps.push_back({before.find(entry.key()), now});
    });
    std::sort(steps.begin(), steps.end(), [](const TermStep &a, const TermStep &b) {
        return std::pair(a.before->term.at.line, a.before->key())
            < std::pair(b.before->term.at.line, b.before->key());
    });
    for (const EntryPtr &entry : after.sorted()) {
        if (!before.find(entry->key()))
            steps.push_back({EntryPtr(), entry});
    }
    return steps;
}

core::Result<PatchedGlossary> patchGlossary(const QByteArray &bytes, GlossaryFormat format,
                                            const QString &fileName, const Lexicon &before,
                                            const Lexicon &after)
{
    core::Result<QByteArray> made = patched(bytes, format, before, after);
    if (!made)
        return core::Unexpected{made.error()};
    PatchedGlossary result;
    result.bytes = std::move(*made);
    // The file is believed when it says, read again, what it should, and all else as before.
    const Lexicon read = lexiconOf(contentOf(readGlossary(result.bytes, format, fileName)));
    const auto refuse = [](const Entry &entry, const QString &path) {
        return core::failure(core::ErrorCode::External,
                             Words::tr("The changed file would not say what it should; nothing was written."),
                             entry.key() + u' ' + path);
    };
    qsizetype there = 0;
    for (const EntryPtr &entry : after.sorted()) {
        const EntryPtr old = before.find(entry->key());
        const EntryPtr now = sameIn(read, *entry);
        if (!now)
            return refuse(*entry, {});
        ++there;
        const glossary::Fields wanted = comparable(*entry, after);
        const glossary::Fields is = comparable(*now, read);
        const glossary::Fields was = old ? comparable(*old, before) : glossary::Fields();
        for (const auto &[path, value] : wanted) {
            const auto found = is.find(path);
            if (found != is.end() && glossary::sameValue(found->second, value))
                continue;
            const auto known = was.find(path);
            if (known != was.end() && glossary::sameValue(known->second, value))
                return refuse(*entry, path); // it was there before
            result.losses.push_back({entry->key(), glossary::labelOf(*entry), path, value});
        }
        for (const auto &[path, value] : is) {
            // A word that should have gone, or came from nowhere.
            const auto known = was.find(path);
            if (!wanted.contains(path) && (known == was.end() ? old != nullptr : true)
                && path != "lifecycle"_L1 && path != "status"_L1)
                return refuse(*entry, path);
        }
    }
    if (read.size() != there)
        return core::failure(
            core::ErrorCode::External,
            Words::tr("The changed file would have other terms than it should; nothing was written."));
    return result;
}

} // namespace meshbook::formats
