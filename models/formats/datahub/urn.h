// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <QString>
#include <QStringList>

#include <optional>

/// DataHub's names: urns, field paths and what they mean in the catalog.
namespace meshbook::formats::datahub {

/// The one glossary of a DataHub instance; its YAML files name it in `source`.
inline constexpr QStringView glossaryName{u"DataHub"};

/// "urn:li:<type>:<id>", where the id may be a tuple "(a,b,c)" whose members may be urns themselves, so
/// members are found by counting parentheses.
struct Urn {
    QString text; ///< as written
    QString type; ///< dataset, chart, corpuser …
    QString id; ///< all that follows the type
    QStringList parts; ///< members of the tuple; the id alone where it is none

    [[nodiscard]] bool isValid() const { return !type.isEmpty(); }
    [[nodiscard]] static Urn parse(QStringView text);
    /// Short name for people: table of a dataset, last part of a path, decoded.
    [[nodiscard]] QString shortName() const;
    /// Platform or tool of datasets, charts, jobs …; null where the urn names none.
    [[nodiscard]] QString platform() const;
};

/// One column named by "urn:li:schemaField:(<dataset urn>,<field path>)".
struct FieldUrn {
    QString dataset; ///< urn
    QString path; ///< catalog column path
};
[[nodiscard]] std::optional<FieldUrn> parseFieldUrn(QStringView urn);

/// Column path of a DataHub fieldPath. Version 1 paths ("a.b") stay as they are; in version 2
/// ("[version=2.0].[type=array].[type=struct].a.[type=string].b") the type annotations go, and arrays
/// and maps that have children are marked ("a[].b").
[[nodiscard]] QString columnPath(QStringView fieldPath);

/// What a urn stands for in the catalog; empty for types without a place there (tags, queries …).
[[nodiscard]] std::optional<core::EntityRef> entityRef(const Urn &urn);

/// The key of a term or, with a trailing "/", of a folder: a node and a term may share a path.
[[nodiscard]] QString glossaryTermKey(QStringView path, bool folder);

} // namespace meshbook::formats::datahub
