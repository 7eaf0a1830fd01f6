// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check.h"

namespace meshbook::core {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView toText(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return "met"_L1;
    case Standing::Warning:
        return "warning"_L1;
    case Standing::Breached:
        return "breached"_L1;
    case Standing::Unknown:
        break;
    }
    return "unknown"_L1;
}

} // namespace meshbook::core
