// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/database.h"
#include "store/preparedbatch.h"
#include "store/snapshot.h"

#include <QCoreApplication>
#include <QSet>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

// Who reads a thing.
namespace meshbook::store {

using core::EntityKind;
using core::Result;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::CacheReader)
};
} // namespace

Result<std::vector<EntityLine>> CacheReader::consumers(const core::Uri &uri)
{
    std::vector<EntityLine> found;
    const Result<> read = guarded(u"consumers"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        const std::optional<EntityLine> line = lineOf(entityId(uri));
        if (!line)
            return core::failure(core::ErrorCode::NotFound,
                                 Words::tr("There is no such thing in the catalog."), uri.toString());
        Dossier dossier;
        dossier.line = *line;
        loadStatements(line->id, dossier);
        std::ignore = loadNeighbours(dossier);
        loadHops(dossier);
        QStringList names = allNames(line->id);
        for (const EntityLine &contract : dossier.contracts)
            names += allNames(contract.id);
        names.removeDuplicates();
        QSet<qint64> seen{line->id};
        const auto add = [&](std::vector<EntityLine> lines) {
            for (EntityLine &each : lines) {
                if (!seen.contains(each.id)) {
                    seen.insert(each.id);
                    found.push_back(std::move(each));
                }
            }
        };
        add(mentioning(ConsumedMention, names));
        if (const auto *product = std::get_if<core::Product>(&dossier.folded))
            add(byAlias(EntityKind::Product, product->providesTo));
        add(std::move(dossier.downstreamThings));
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

} // namespace meshbook::store
