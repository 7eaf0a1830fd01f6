// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/node.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <vector>

/// Blocks that all Bitol documents share: links, custom properties, support, team.
namespace meshbook::formats::odps {

/// A mapping's key that must be a mapping or a list; reports "odps.type" and gives nothing if not.
[[nodiscard]] Node mappingAt(Node parent, QLatin1StringView key, core::Batch &batch);
[[nodiscard]] Node listAt(Node parent, QLatin1StringView key, core::Batch &batch);
/// The text of a scalar; reports "odps.type" for anything else that is there.
[[nodiscard]] QString textAt(Node parent, QLatin1StringView key, core::Batch &batch);

/// authoritativeDefinitions[] as references; those that lead to a glossary also go to `terms`.
void readDefinitions(Node parent, std::vector<core::Reference> &references, QStringList *terms,
                     core::Batch &batch);
/// customProperties[] with values under secret names taken out; null if there are none.
[[nodiscard]] QJsonArray customProperties(Node parent, core::Batch &batch);
/// unmapped() for a block that may hold customProperties[].
[[nodiscard]] QJsonObject restOf(Node mapping, std::initializer_list<QLatin1StringView> known,
                                 core::Batch &batch);
[[nodiscard]] std::vector<core::SupportChannel> readSupport(Node parent, core::Batch &batch);
/// members[] of a team object, or the list that ODCS 3.0 wrote in its place.
[[nodiscard]] std::vector<core::Member> readMembers(Node list, core::Batch &batch);
/// synonyms[] as texts: objects of 1.1 or plain words.
[[nodiscard]] QStringList readSynonyms(Node parent);

} // namespace meshbook::formats::odps
