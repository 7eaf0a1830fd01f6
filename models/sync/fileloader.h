// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "store/sourceupdate.h"
#include "sync/cancellation.h"
#include "sync/readerregistry.h"

namespace meshbook::sync {

/// What came of one file.
struct LoadedFile {
    enum class Outcome {
        Unchanged, ///< same size and time, or same content
        Read,
        NotOurs, ///< nothing for the catalog in it
        Failed
    };
    store::FileFacts facts;
    Outcome outcome = Outcome::NotOurs;
    store::PreparedBatch batch; ///< for Read; for the others its issues only
};

/// Reads one file of a source, bounded and without exceptions. Thread-safe.
class FileLoader final {
public:
    FileLoader(QString root, QString domain, const ReaderRegistry &registry, Cancellation cancellation);
    /// `known` is null for new files. `reread` ignores what is known (the readers have changed).
    [[nodiscard]] LoadedFile load(const store::FileFacts &facts, const store::KnownFile *known,
                                  bool reread) const;

private:
    void parse(LoadedFile &file, QByteArray bytes) const;
    [[nodiscard]] bool hasSameParts(const store::KnownFile &known) const;
    void addDomain(core::Batch &batch) const;

    QString m_root;
    QString m_domain;
    const ReaderRegistry &m_registry;
    Cancellation m_cancellation;
};

} // namespace meshbook::sync
