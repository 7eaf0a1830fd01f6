// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <QString>
#include <QStringList>

/// OpenMetadata's fully qualified names: parts joined by ".", a part that holds a dot or a quote is put
/// in quotes with quotes doubled: service.db.schema."dim.product".
namespace meshbook::formats::openmetadata {

[[nodiscard]] QStringList splitFqn(QStringView fqn);
[[nodiscard]] QString joinFqn(const QStringList &parts);
/// "parent.name" with the name quoted where needed; the bare name where there is no parent.
[[nodiscard]] QString childFqn(const QString &parent, const QString &name);
/// The part before the last; null for a single part.
[[nodiscard]] QString parentFqn(const QString &fqn);
[[nodiscard]] QString lastPart(const QString &fqn);

/// The catalog's name for an OpenMetadata entity type ("table", "glossaryTerm", "pipeline" …) and name;
/// types without a place in the catalog give none. Datasets of one service may share a name across
/// types (a chart and a dashboard), so the type is part of their key.
[[nodiscard]] std::optional<core::EntityRef> refOf(const QString &type, const QString &fqn);

/// Key of a term "Glossary.Parent.Term" and of its glossary.
[[nodiscard]] QString termKeyOf(const QString &fqn);
[[nodiscard]] QString glossaryKeyOf(const QString &fqn);
/// "Sales/Orders" for the domain "Sales.Orders".
[[nodiscard]] QString domainPathOf(const QString &fqn);

} // namespace meshbook::formats::openmetadata
