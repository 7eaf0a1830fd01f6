// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/glossary/glossarycontent.h"

/// Changes a glossary's file where it stands: comments, order, quoting and what is not concerned stay byte
/// for byte as they are.
namespace meshbook::formats {

struct PatchedGlossary {
    QByteArray bytes;
    std::vector<Loss> losses; ///< what the format has no place for: it stays in the ledger
};

/// `before` is what the bytes say (as read from them, with positions), `after` what they should say; terms in
/// the trash of `after` go. Reads the result again: External where it does not say what it should, and then
/// nothing may be written; Usage where such files cannot be changed in place (RDF/XML, JSON-LD).
[[nodiscard]] core::Result<PatchedGlossary> patchGlossary(const QByteArray &bytes, GlossaryFormat format,
                                                          const QString &fileName,
                                                          const glossary::Lexicon &before,
                                                          const glossary::Lexicon &after);

/// One term on its way from one state to the other; null: not there.
struct TermStep {
    glossary::EntryPtr before;
    glossary::EntryPtr after;
};
/// Terms that differ, in the order of the file; new ones last.
[[nodiscard]] std::vector<TermStep> stepsOf(const glossary::Lexicon &before, const glossary::Lexicon &after);

/// One for each format.
[[nodiscard]] core::Result<QByteArray> patchTurtle(const QByteArray &bytes,
                                                   const std::vector<TermStep> &steps);
[[nodiscard]] core::Result<QByteArray> patchRdfXml(const QByteArray &bytes,
                                                   const std::vector<TermStep> &steps);
[[nodiscard]] core::Result<QByteArray> patchJson(const QByteArray &bytes, const std::vector<TermStep> &steps);
[[nodiscard]] core::Result<QByteArray> patchCsv(const QByteArray &bytes, GlossaryFormat format,
                                                const glossary::Lexicon &before,
                                                const glossary::Lexicon &after);
[[nodiscard]] core::Result<QByteArray>
patchDataHubYaml(const QByteArray &bytes, const glossary::Lexicon &before, const glossary::Lexicon &after);

} // namespace meshbook::formats
