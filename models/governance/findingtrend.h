// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/finding.h"

namespace meshbook::governance {

/// What a trend is of.
struct TrendOf {
    enum class What : quint8 { All, Policy, Domain, Product } what = What::All;
    QString name; ///< id of the policy, name of the domain, uri of the product
};

/// How it stood at one check. Only checks at which something changed are kept.
struct TrendPoint {
    QDateTime at; ///< UTC
    qint64 findings = 0; ///< not waived
    Conformance conformance; ///< in things; of a product in policies
    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

} // namespace meshbook::governance
