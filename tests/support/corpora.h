// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/reader/reader.h"

#include <QString>
#include <QStringList>

/// Real metadata files for tests: $MESHBOOK_CORPORA, else ../shared/corpora beside the checkout.
namespace meshbook::tests {

/// Absolute path of a file or folder in the corpora; empty if the corpora are not here.
[[nodiscard]] QString corporaPath(const QString &relative = {});
/// All files below a folder of the corpora with one of the suffixes, sorted, absolute.
[[nodiscard]] QStringList corporaFiles(const QString &relative, const QStringList &suffixes);
/// Reads and parses a file.
[[nodiscard]] formats::Content contentOf(const QString &absolutePath);
/// Parses and reads in one go, with the file name as path; issues of parsing come first in the batch.
[[nodiscard]] core::Batch batchOf(const formats::Reader &reader, const QString &absolutePath);
/// The entities of one type.
template <typename T>
[[nodiscard]] std::vector<T> entitiesOf(const core::Batch &batch)
{
    std::vector<T> found;
    for (const core::AnyEntity &any : batch.entities) {
        if (const T *entity = std::get_if<T>(&any))
            found.push_back(*entity);
    }
    return found;
}

} // namespace meshbook::tests

/// At the start of a test function that needs the corpora.
#define MESHBOOK_NEED_CORPORA()                                                                              \
    if (meshbook::tests::corporaPath().isEmpty())                                                            \
    QSKIP("The corpora are not here: set MESHBOOK_CORPORA to their folder")
