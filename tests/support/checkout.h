// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshbook::tests {

/// Absolute path of a file or folder of the sources that the tests were built from. Asked here rather than
/// defined for each test, so that compiled tests are the same in every checkout and caches can share them.
[[nodiscard]] QString checkoutPath(const QString &relative = {});

} // namespace meshbook::tests
