// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/source.h"
#include "sync/cancellation.h"

namespace meshbook::sync {

struct CheckoutState {
    QString commitId;
    QString branch;
};

/// Clones a git source into `folder`, or fetches what is new, and checks its branch out. Shallow: the
/// catalog needs the present only. A failed update leaves the last good checkout.
[[nodiscard]] core::Result<CheckoutState> updateCheckout(const core::Source &source, const QString &folder,
                                                         const Cancellation &cancellation);

} // namespace meshbook::sync
