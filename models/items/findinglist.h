// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/checkreport.h"

#include <memory>

namespace meshbook::items {

/// Which findings are wanted, and how they stand. Null: all.
struct FindingWish {
    enum class Which : quint8 { Open, Waived, All };
    enum class Grouping : quint8 { None, Policy, Domain, Product };
    enum class Order : quint8 { WorstFirst, Severity, Subject, Place, Policy, Since };

    Which which = Which::Open;
    QString words; ///< all of them stand in what the finding says
    std::optional<governance::Severity> severity;
    QString policy; ///< id
    QString group; ///< category
    std::optional<QString> domain; ///< null string: things without one
    Grouping grouping = Grouping::None;
    Order order = Order::WorstFirst;
    bool descending = false;
    friend bool operator==(const FindingWish &, const FindingWish &) = default;
};

/// Findings of a report as a list, in groups where they are wanted. Made on any thread.
struct FindingList {
    using Report = std::shared_ptr<const governance::CheckReport>;

    struct Group {
        QString title;
        std::size_t first = 0; ///< of rows
        std::size_t count = 0;
        qint64 errors = 0;
    };

    Report report;
    std::vector<quint32> rows; ///< places in report->findings; one may stand in several groups
    std::vector<Group> groups; ///< the worst first; empty: they are not grouped
    qint64 found = 0; ///< findings that fit, each once
};

[[nodiscard]] FindingList listFindings(const FindingList::Report &report, const FindingWish &wish);

} // namespace meshbook::items
