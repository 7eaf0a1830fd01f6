// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QJsonObject>

/// The catalog's answers as the JSON of docs/cli.md.
namespace meshbook::cli {

[[nodiscard]] QJsonObject toJson(const core::Stats &stats);
[[nodiscard]] QJsonObject toJson(const core::EntityLine &line);
[[nodiscard]] QJsonObject toJson(const core::SourceState &state);
[[nodiscard]] QJsonObject toJson(const core::Dossier &dossier);
[[nodiscard]] QJsonObject toJson(const core::SearchAnswer &answer);

} // namespace meshbook::cli
