// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "policies/rowbatch.h"

#include <QByteArray>

#include <vector>

namespace meshbook::policies {

/// One thing as the cache has it, not yet decoded.
struct StoredThing {
    struct Record {
        qint64 file = 0;
        QString format;
        QString source; ///< name
        QByteArray body;
        QString withdrawn;
        qint32 line = 0;
        qint64 told = 0;
        qint64 id = 0;
    };
    qint64 id = 0;
    core::EntityKind kind = core::EntityKind::Domain;
    QString key;
    QString name;
    QString domain;
    QString owner;
    bool isStale = false;
    bool isImplied = false;
    qint64 firstSeen = 0;
    qint64 changedAt = 0;
    std::vector<Record> records;
};

/// A thing as its page shows it, with the records it is folded from: where each part of it stands.
class DescribedThing final {
public:
    /// Decodes and folds; what is damaged is left out, as elsewhere.
    explicit DescribedThing(const StoredThing &stored);

    [[nodiscard]] bool isDescribed() const { return !m_said.empty(); }
    [[nodiscard]] const core::AnyEntity &folded() const { return m_folded; }

    struct Said {
        const StoredThing::Record *record = nullptr;
        core::AnyEntity entity;
    };
    /// In order of precedence.
    [[nodiscard]] const std::vector<Said> &said() const { return m_said; }
    /// The file of a part that stands at `at` in the list `parts` gets from an entity of the kind T.
    template <typename T, typename Parts>
    [[nodiscard]] qint64 fileOf(core::SourcePosition at, Parts parts) const
    {
        for (const Said &each : m_said) {
            for (const auto &part : parts(std::get<T>(each.entity))) {
                if (part.at == at)
                    return each.record->file;
            }
        }
        return m_said.front().record->file;
    }

private:
    core::AnyEntity m_folded;
    std::vector<Said> m_said;
};

/// Writes all rows of one thing. Pure and thread-safe.
void addRows(const StoredThing &stored, RowBatch &rows);

} // namespace meshbook::policies
