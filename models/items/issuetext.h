// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace meshbook::items {

/// The sentence of an issue in the language of the program. Readers write English, and that is what the cache
/// keeps, since a workspace is shared by people and programs of several languages: so all their sentences are
/// known here by their English words (issuesentences.h), and the names in them are put into the translated
/// sentence. What a library or the system says within one, why a text is no YAML, stays as it is. Costs
/// microseconds.
[[nodiscard]] QString issueText(const QString &english);

/// The English sentences that are known, with %1 … for what differs.
[[nodiscard]] QStringList knownIssueTexts();

} // namespace meshbook::items
