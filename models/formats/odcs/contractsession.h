// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odcs/driftlog.h"
#include "formats/odcs/fieldreader.h"
#include "formats/odcs/impliedentities.h"

#include <QHash>

namespace meshbook::formats {

/// What the readers of one contract's parts share while one file is read. `drift`, `contractId` and
/// the rule names belong to the document at hand and start anew with each.
struct ContractSession {
    ContractSession(const Content &content, const ReadContext &readContext, core::Batch &target,
                    const ContractCodes &issueCodes)
        : context(readContext)
        , batch(target)
        , codes(issueCodes)
        , budget(content, readContext, target)
        , fields(target, issueCodes)
        , implied(target)
    {
    }

    const ReadContext &context;
    core::Batch &batch;
    const ContractCodes &codes;
    Budget budget;
    FieldReader fields;
    ImpliedEntities implied;
    DriftLog drift;
    QString contractId; ///< scope for made-up ids; the path where the contract has no id
    QHash<QString, int> ruleIds; ///< how often each made-up id was given

    void startDocument()
    {
        drift = DriftLog();
        contractId.clear();
        ruleIds.clear();
    }
};

} // namespace meshbook::formats
