// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "glossary/lexicon.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// Glossaries as files: written in the formats people exchange, and patched where they stand.
namespace meshbook::formats {

enum class GlossaryFormat : quint8 { Turtle, RdfXml, OpenMetadataCsv, DataHubYaml, Csv, Json };

[[nodiscard]] QLatin1StringView toText(GlossaryFormat format);
/// "skos", "turtle", "ttl", "rdfxml", "openmetadata", "datahub", "csv", "json".
[[nodiscard]] std::optional<GlossaryFormat> glossaryFormatFromText(QStringView text);
/// By what a reader calls a file it read; absent where nothing of ours writes that.
[[nodiscard]] std::optional<GlossaryFormat> glossaryFormatOf(const core::Batch &batch);
/// A file name's usual ending.
[[nodiscard]] QLatin1StringView fileSuffix(GlossaryFormat format);

/// Some glossaries with their terms, apart from any workspace.
struct GlossaryContent {
    std::vector<core::Glossary> glossaries;
    std::vector<glossary::Entry> terms; ///< as a file has them: in its order
};

/// What a reader found; terms that are only named are left out, several records of one are one.
[[nodiscard]] GlossaryContent contentOf(const core::Batch &batch);
/// One glossary, or (null) all, of a lexicon: parents before their children, without what is in the trash.
[[nodiscard]] GlossaryContent contentOf(const glossary::Lexicon &lexicon, const QString &glossaryKey);
/// As a lexicon, to look things up in.
[[nodiscard]] glossary::Lexicon lexiconOf(const GlossaryContent &content);

/// A part of a term that a format has no place for.
struct Loss {
    QString term;
    QString label;
    QString path; ///< null: the term as a whole
    QJsonValue value;
};

struct WrittenGlossary {
    QByteArray bytes;
    std::vector<Loss> losses; ///< found by reading the bytes again
};

/// Writes a file of the format, and finds out what it cannot hold.
[[nodiscard]] WrittenGlossary writeGlossary(const GlossaryContent &content, GlossaryFormat format);

/// A batch read from bytes by the reader of a format.
[[nodiscard]] core::Batch readGlossary(const QByteArray &bytes, GlossaryFormat format,
                                       const QString &fileName);

} // namespace meshbook::formats
