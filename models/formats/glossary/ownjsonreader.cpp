// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/ownjsonreader.h"

#include "core/fieldtree.h"
#include "formats/glossary/ownparts.h"
#include "formats/reader/readutil.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

int OwnJsonReader::recognise(const Content &content) const
{
    return content.root().isMapping() && content.root().has("meshbookGlossary"_L1) ? 100 : 0;
}

core::Batch OwnJsonReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    const Node root = content.root();
    batch.formatVersion = root["meshbookGlossary"_L1].text();
    Budget budget(content, context, batch);
    for (const Node item : root["glossaries"_L1]) {
        if (!budget.take())
            return batch;
        core::Glossary glossary = own::glossaryFrom(item.toJson().toObject());
        glossary.at = item.position();
        if (glossary.identities.isEmpty())
            report(batch, core::Severity::Error, "meshbook.key"_L1,
                   u"A glossary without a key was left out."_s, item);
        else
            batch.entities.emplace_back(std::move(glossary));
    }
    for (const Node item : root["terms"_L1]) {
        if (!budget.take())
            return batch;
        glossary::Fields fields;
        for (const Node part : item)
            fields[part.key()] = part.toJson();
        core::Term term = own::termFrom(fields);
        term.at = item.position();
        if (term.identities.isEmpty())
            report(batch, core::Severity::Error, "meshbook.key"_L1, u"A term without a key was left out."_s,
                   item);
        else
            batch.entities.emplace_back(std::move(term));
    }
    return batch;
}

} // namespace meshbook::formats
