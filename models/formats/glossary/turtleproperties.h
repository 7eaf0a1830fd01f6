// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"
#include "formats/skos/rdfvocabulary.h"

#include <QString>

#include <vector>

/// Where SKOS says what a part of a term says; the other way round than formats/skos/entityreader.
namespace meshbook::formats {

[[nodiscard]] QString known(rdf::Known name);
/// Under which properties a part may stand, the one to write first. Empty: SKOS has none for it.
[[nodiscard]] std::vector<rdf::Known> propertiesOf(const QString &path);
[[nodiscard]] std::vector<rdf::Known> propertiesOf(core::RelationKind kind);

} // namespace meshbook::formats
