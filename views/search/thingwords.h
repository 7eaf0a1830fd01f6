// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "core/catalogviews.h"
#include "views/theme/icons.h"
#include "views/theme/semanticpalette.h"

#include <QUrl>

/// What the things of the catalog look like and are called, the same on every page.
namespace meshbook::views::things {

[[nodiscard]] Icon icon(core::EntityKind kind);
/// The kind of file a fact comes from: contract, tool, lineage, test result, catalog server.
[[nodiscard]] Icon formatIcon(const QString &format);
/// "Product", translated.
[[nodiscard]] QString word(core::EntityKind kind);
/// "Products", translated.
[[nodiscard]] QString plural(core::EntityKind kind);
/// "3 products", translated; within a sentence.
[[nodiscard]] QString counted(core::EntityKind kind, qint64 count);
[[nodiscard]] QString countedColumns(qint64 count);
/// Neutral while all is well.
[[nodiscard]] Tone tone(core::Lifecycle lifecycle);
/// Unknown is never well: what was not measured keeps the whole from being so.
[[nodiscard]] State state(core::Standing standing);
[[nodiscard]] State state(const core::Tally &tally);
/// A glossary as people call it: of an address the last part that is a word.
[[nodiscard]] QString glossaryName(const QString &written);
/// The badge of a line: its status as written, else what kind of dataset it is.
[[nodiscard]] QString badge(const core::EntityLine &line);

[[nodiscard]] QUrl url(const core::Uri &uri);
/// The address of a column of a dataset.
[[nodiscard]] QUrl columnUrl(const core::Uri &dataset, const QString &path);
/// The thing an address names; an error where it names none.
[[nodiscard]] core::Result<core::Uri> parse(const QUrl &url);
/// An address that is looked up by name when it is opened: for references written by name, id or IRI.
[[nodiscard]] QUrl lookUpUrl(const QString &written);
/// What lookUpUrl() was made of; null for any other address.
[[nodiscard]] QString lookUpText(const QUrl &url);
/// The search page with these words and filters.
[[nodiscard]] QUrl searchUrl(const QString &words, const QMap<QString, QStringList> &filters = {});
/// The same with the order of the matches, where it is not the usual one.
[[nodiscard]] QUrl urlOf(const core::SearchWords &words);

/// "3 days ago", for times in the past; the date from a month on.
[[nodiscard]] QString ago(const QDateTime &time);

} // namespace meshbook::views::things
