// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "options.h"
#include "services/glossarydesk.h"

#include <memory>

/// What the verbs of `glossary` share. See docs/cli.md.
namespace meshbook::cli {

/// The desk of the workspace for whoever runs the command: --author, $MESHBOOK_AUTHOR, git's user.name or the
/// name of the account.
[[nodiscard]] core::Result<std::unique_ptr<services::GlossaryDesk>> openDesk(Context &context,
                                                                             const Options &options);

/// The one term that is meant: key, label or "glossary/label".
[[nodiscard]] core::Result<QString> termOf(const glossary::Lexicon &lexicon, const QString &text);
/// Key of a glossary; null text gives null.
[[nodiscard]] core::Result<QString> glossaryOf(const glossary::Lexicon &lexicon, const QString &text);
/// --at DATE as a moment: a date without time is its end.
[[nodiscard]] core::Result<QDateTime> momentOf(const QString &text);
/// The state that --set and --at ask for.
[[nodiscard]] core::Result<glossary::Lexicon> stateOf(const services::GlossaryDesk &desk,
                                                      const Options &options);

/// As people read them: texts as they are, lists with commas.
[[nodiscard]] QString valueText(const QJsonValue &value);
[[nodiscard]] QJsonObject toJson(const core::FieldChange &change);
[[nodiscard]] QJsonObject toJson(const glossary::TermChange &change);
[[nodiscard]] QJsonObject toJson(const glossary::Conflict &conflict);
[[nodiscard]] QJsonObject toJson(const glossary::TermDifference &difference);
[[nodiscard]] QJsonObject toJson(const glossary::Entry &entry);
[[nodiscard]] QJsonObject toJson(const glossary::Book &book, const glossary::ChangeSet &set);
/// Base, mine and theirs of each, for the terminal.
[[nodiscard]] QString conflictText(const std::vector<glossary::Conflict> &conflicts);
[[nodiscard]] QString differenceText(const std::vector<glossary::TermDifference> &differences);

int runGlossaryList(Context &context, const QStringList &arguments);
int runGlossaryShow(Context &context, const QStringList &arguments);
int runGlossaryExport(Context &context, const QStringList &arguments);
int runGlossaryImport(Context &context, const QStringList &arguments);
int runGlossaryLint(Context &context, const QStringList &arguments);
int runGlossaryChanges(Context &context, const QStringList &arguments);
int runGlossaryEdit(Context &context, const QStringList &arguments);
int runGlossaryUndo(Context &context, const QStringList &arguments);
int runGlossaryRedo(Context &context, const QStringList &arguments);
int runGlossaryPublish(Context &context, const QStringList &arguments);
int runGlossaryDiff(Context &context, const QStringList &arguments);
int runGlossaryMerge(Context &context, const QStringList &arguments);
int runGlossarySuggest(Context &context, const QStringList &arguments);
int runGlossaryConflicts(Context &context, const QStringList &arguments);

} // namespace meshbook::cli
