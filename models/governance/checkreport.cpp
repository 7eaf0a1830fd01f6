// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/checkreport.h"

#include <algorithm>

namespace meshbook::governance {

qint64 CheckReport::count(Severity severity) const
{
    return std::count_if(findings.begin(), findings.end(), [severity](const Finding &finding) {
        return !finding.waiver && finding.severity == severity;
    });
}

qint64 CheckReport::waivedCount() const
{
    return std::count_if(findings.begin(), findings.end(),
                         [](const Finding &finding) { return finding.waiver.has_value(); });
}

bool CheckReport::isAsBadAs(Severity severity) const
{
    return std::any_of(findings.begin(), findings.end(), [severity](const Finding &finding) {
        return !finding.waiver && finding.severity >= severity;
    });
}

} // namespace meshbook::governance
