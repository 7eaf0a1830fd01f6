// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/impact.h"
#include "lineage/piitrail.h"

#include <QJsonObject>
#include <QString>

/// Reports as text for other programs and people. docs/lineage.md (Impact, PII trail) says what is where.
namespace meshbook::lineage {

/// A row for each thing concerned, under a header (RFC 4180); no cell is a formula.
[[nodiscard]] QString toCsv(const Impact &impact);
[[nodiscard]] QString toCsv(const PiiTrail &trail);

[[nodiscard]] QJsonObject toJson(const Impact &impact);
[[nodiscard]] QJsonObject toJson(const PiiTrail &trail);

/// The report as a document with tables; nothing in a name can become markup.
[[nodiscard]] QString toMarkdown(const Impact &impact);

} // namespace meshbook::lineage
