// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/syncreport.h"
#include "glossary/lexicon.h"

#include <QByteArray>
#include <QJsonValue>

#include <functional>

/// Glossaries from and to the files that people exchange. All on the calling thread; large files take
/// seconds.
namespace meshbook::services::glossaryfiles {

/// What one file says, or the files of a folder, under the keys that the terms have here.
struct Incoming {
    std::vector<core::Glossary> glossaries;
    std::vector<glossary::Entry> terms; ///< in the order of the file
    std::vector<core::PathIssue> issues; ///< paths within the folder; of a file its name
};

/// A file, or all files of a folder that may hold terms, some thousand at most: a glossary may be written in
/// several. Unreadable where it cannot be read or has no terms. `cancelled` is asked between files.
[[nodiscard]] core::Result<Incoming> read(const QString &path, const std::function<bool()> &cancelled = {});
/// As a lexicon of its own.
[[nodiscard]] glossary::Lexicon lexiconOf(const Incoming &incoming);

/// The terms of a file, placed in glossaries of a workspace.
struct Placed {
    glossary::Lexicon terms;
    std::vector<core::Glossary> missing; ///< glossaries that have to be made first
};
/// All terms into the glossary with the key `into`; null: into those that the file names, found here by key
/// or name. A glossary that is nowhere yet becomes one of the ledger, under a key made of its name.
[[nodiscard]] Placed placed(const Incoming &incoming, const glossary::Lexicon &here, const QString &into);

enum class Format : quint8 { Turtle, RdfXml, OpenMetadataCsv, DataHubYaml, Csv, Json };
inline constexpr Format allFormats[] = {Format::Turtle,      Format::RdfXml, Format::OpenMetadataCsv,
                                        Format::DataHubYaml, Format::Csv,    Format::Json};
/// Such a file is one glossary.
[[nodiscard]] bool holdsOne(Format format);
/// The usual ending of a file's name.
[[nodiscard]] QString suffixOf(Format format);

/// A part of a term that a format has no place for.
struct Loss {
    QString term;
    QString label;
    QString path; ///< null: the term as a whole
    QJsonValue value;
};
struct Written {
    QByteArray bytes;
    qsizetype terms = 0;
    std::vector<Loss> losses; ///< found by reading the bytes again
};
/// One glossary, or (null) all.
[[nodiscard]] Written written(const glossary::Lexicon &lexicon, const QString &glossary, Format format);
/// Whole or not at all.
[[nodiscard]] core::Result<> save(const QString &path, const QByteArray &bytes);

} // namespace meshbook::services::glossaryfiles
