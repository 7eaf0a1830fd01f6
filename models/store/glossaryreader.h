// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "glossary/history.h"
#include "glossary/lexicon.h"
#include "glossary/people.h"

#include <QHash>

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

class Workspace;

/// What the cache knows for the glossary editor: terms as their sources say them, and where. Read-only, on a
/// connection of its own; each call sees one state.
class GlossaryReader final {
public:
    /// A file that says something of a term.
    struct Home {
        QString sourceUid;
        QString path; ///< within the source
        QString format;
        qint32 line = 0;
    };
    struct Terms {
        glossary::Lexicon lexicon;
        QHash<QString, std::vector<Home>> homes; ///< by key of term
    };
    /// A column or a thing as a whole that terms may be linked to, with what is linked by its sources.
    struct Target {
        QString uri;
        core::EntityKind kind = core::EntityKind::Dataset;
        QString thing; ///< name of the dataset or product
        QString domain;
        core::Column column; ///< empty path: the thing itself
        QString name;
        QString description;
        QStringList terms; ///< as their sources wrote them
        QStringList owners; ///< of the thing
    };

    [[nodiscard]] static core::Result<std::unique_ptr<GlossaryReader>> open(const Workspace &workspace);
    explicit GlossaryReader(std::shared_ptr<SQLite::Database> database);

    /// Glossaries and terms that somebody describes, folded as everywhere; those only named are left out.
    [[nodiscard]] core::Result<Terms> terms();
    /// Datasets with their columns, and products.
    [[nodiscard]] core::Result<std::vector<Target>> targets();
    /// Teams with their members and whoever owns something, with who answers for which domain.
    [[nodiscard]] core::Result<glossary::People> people();
    /// What syncs changed of terms; of one, or (null) of all.
    [[nodiscard]] core::Result<std::vector<glossary::SourceChange>> changes(const QString &term = {});
    /// A number that is another one after every sync.
    [[nodiscard]] core::Result<qint64> lastSync();

private:
    std::shared_ptr<SQLite::Database> m_database;
};

} // namespace meshbook::store
