// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "search/document.h"
#include "store/entityrow.h"

#include <vector>

namespace meshbook::store {

/// Rows of `alias` that lead the other way: from a contract, term or dataset to those who name it; from a
/// product or contract to the datasets that say they are part of it; from what a product reads to that
/// product.
enum Mention {
    ContractMention = 100,
    TermMention = 101,
    DatasetMention = 102,
    WholeMention = 103,
    ConsumedMention = 104,
    ProvidedMention = 105 ///< from who reads a product to that product
};

/// One thing as one file describes it, in the shape the tables take.
struct PreparedEntity {
    struct Alias {
        int kind = 0; ///< an EntityKind or a Mention
        QString name; ///< folded
        friend bool operator==(const Alias &, const Alias &) = default;
        friend auto operator<=>(const Alias &a, const Alias &b)
        {
            return a.kind != b.kind ? a.kind <=> b.kind : a.name.compare(b.name) <=> 0;
        }
    };
    /// A column whose data has to be kept well or is public, and the word for it.
    struct Classified {
        QString element; ///< column path
        QString word;
        friend bool operator==(const Classified &, const Classified &) = default;
    };
    core::EntityKind kind = core::EntityKind::Dataset;
    core::SourcePosition at;
    QDateTime told; ///< core::Entity::told
    QByteArray body; ///< core::encode
    QStringList names; ///< identities
    QStringList folds; ///< names without their host; they may mean the same thing, see Reconciler
    std::vector<Alias> aliases;
    std::vector<Classified> classified;
    EntityRow row; ///< what the thing is if nobody else speaks of it
    search::Document document; ///< what the search index is told then; without id, source and time
};

/// What one file says, ready to be stored.
struct PreparedBatch {
    QString format;
    QString formatVersion;
    std::vector<PreparedEntity> entities;
    core::Batch rest; ///< without its entities
};

/// Does the part of storing that needs no database, so that it can be done for several files at once.
/// Pure and thread-safe.
[[nodiscard]] PreparedBatch prepare(core::Batch batch);

} // namespace meshbook::store
