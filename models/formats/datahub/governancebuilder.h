// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/datahub/session.h"

namespace meshbook::formats::datahub {

/// Domains, people and groups, data products, contracts, jobs, and the glossary.
class GovernanceBuilder final {
public:
    explicit GovernanceBuilder(Session &session);

    [[nodiscard]] static bool handles(const Urn &urn);
    void add(const Record &record);
    /// The glossary itself, once any term was seen.
    void finish();

private:
    void addDomain(const Record &record);
    void addPerson(const Record &record);
    void addGroup(const Record &record);
    void addProduct(const Record &record);
    void addAsset(core::Product &product, const Aspect &aspect, const QString &urn, bool outputPort,
                  core::SourcePosition at);
    void addContract(const Record &record);
    void addJob(const Record &record);
    void addTerm(const Record &record);
    void addNode(const Record &record);
    void addRelations(const Record &record, core::Term &term);
    void fillTerm(const Record &record, core::Term &term, const Aspect *info);
    void indexGlossaryPaths();

    Session &m_session;
    QHash<QString, int> m_termPaths; ///< how many terms of the file share a path
    bool m_sawGlossary = false;
};

} // namespace meshbook::formats::datahub
