// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector offers to think of.
#include "views/lineage/lineageinspector.h"
#include "views/widgets/panesection.h"

#include <QVBoxLayout>

#include <algorithm>

namespace meshbook::views {

/// What if the chosen thing or column were another, or none.
void LineageInspector::addWhatIf(QVBoxLayout *layout, const core::Uri &about)
{
    using lineage::WhatIf;
    auto *inner = addPaneSection(layout, this, tr("What if it were…"));
    const auto known = std::find_if(m_scope.whatIfs.begin(), m_scope.whatIfs.end(),
                                    [&](const auto &change) { return change.about == about; });
    const auto add = [&](const QString &text, Icon icon, const std::optional<WhatIf> &change) {
        inner->addWidget(
            actionButton(text, icon, [this, about, change] { emit supposeRequested(about, change); }), 0,
            Qt::AlignLeft);
    };
    if (known != m_scope.whatIfs.end()) {
        add(tr("End this what-if"), Icon::Close, std::nullopt);
        return;
    }
    add(tr("Dropped"), Icon::Breach, WhatIf{WhatIf::Change::Drop});
    add(tr("Renamed"), Icon::Edit, WhatIf{WhatIf::Change::Rename});
    if (!about.column.isEmpty())
        add(tr("Of another type"), Icon::Column, WhatIf{WhatIf::Change::Retype});
}

} // namespace meshbook::views
