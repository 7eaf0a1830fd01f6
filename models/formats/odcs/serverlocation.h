// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace meshbook::formats {

/// Where a contract's server keeps its datasets, in the terms of the OpenLineage naming specification:
/// worked out from the server's type and its other keys, for every type of ODCS 3.0 to 3.2 and DCS.
/// Unknown types are read like a database where they have a host, like a file store where they have a
/// location. Placeholders ("${HOST}", "__PORT__") count as not stated: they name nothing.
class ServerLocation final {
public:
    ServerLocation() = default;
    /// `details` are the server's keys as written (host, port, database, schema, location, topic …).
    [[nodiscard]] static ServerLocation of(const QString &type, const QJsonObject &details);

    /// Enough is known to tell the server's datasets from those of others.
    [[nodiscard]] bool isUsable() const;
    /// Normalized platform of the server's type: postgres, snowflake, kafka, s3 …
    [[nodiscard]] const QString &platform() const { return m_platform; }
    /// OpenLineage namespace ("postgres://host:5432", "bigquery"); null if it cannot be told.
    [[nodiscard]] QString space() const;
    /// Where one dataset is. A physical name that is already qualified ("schema.table") replaces as
    /// many levels of the server as it has. `alone`: it is the only dataset of the contract, so a
    /// location without a placeholder for the model is its own.
    [[nodiscard]] core::DatasetLocation dataset(const QString &physicalName, bool alone) const;

private:
    enum class Naming : quint8 { Levels, Path, Topic };

    void readDatabase(const QJsonObject &details);
    void readPath(const QJsonObject &details);
    void readTopic(const QJsonObject &details);
    void splitUrl(const QString &url);

    Naming m_naming = Naming::Levels;
    QString m_platform; ///< of the type
    QString m_scheme; ///< of the namespace; differs from the platform for abfss, gs, file
    QString m_authority;
    QStringList m_levels; ///< database, schema as far as the platform has them; empty texts are unknown
    int m_depth = 3; ///< parts of a full table name
    QString m_path; ///< location below the authority, or the topic
};

} // namespace meshbook::formats
