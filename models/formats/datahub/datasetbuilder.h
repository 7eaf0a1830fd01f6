// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/datahub/session.h"

#include <QHash>

namespace meshbook::formats::datahub {

/// Datasets and what the catalog shows as such: charts, dashboards, notebooks, machine-learning assets.
class DatasetBuilder final {
public:
    explicit DatasetBuilder(Session &session);

    /// Whether records of this urn become datasets here.
    [[nodiscard]] static bool handles(const Urn &urn);
    void add(const Record &record);

private:
    void addDataset(const Record &record);
    void addToolAsset(const Record &record);
    void addIdentities(const Record &record, core::Dataset &dataset);
    void addRecentFacts(const Record &record, core::Dataset &dataset);
    void addFeatures(const Aspect &table, core::Dataset &dataset);
    [[nodiscard]] QString typeOf(const Record &record) const;
    /// Things known of a dataset from elsewhere in the file.
    void indexFile();

    Session &m_session;
    QHash<QString, std::vector<const Record *>> m_fields; ///< schema fields by dataset urn
    QHash<QString, QString> m_products; ///< product key by asset urn
    QHash<QString, QStringList> m_twins; ///< siblings by urn, both ways
};

} // namespace meshbook::formats::datahub
