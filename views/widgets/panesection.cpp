// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/panesection.h"

#include "views/theme/metrics.h"
#include "views/widgets/hairline.h"
#include "views/widgets/sectionheading.h"

#include <QVBoxLayout>

namespace meshbook::views {

QVBoxLayout *addPaneSection(QVBoxLayout *pane, QWidget *parent, const QString &title, const QString &fact)
{
    pane->addWidget(new Hairline(Qt::Horizontal, parent));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::panePadding, metrics::space3, metrics::panePadding, metrics::space3);
    inner->setSpacing(metrics::space2);
    if (!title.isEmpty()) {
        auto *heading = new SectionHeading(title, SectionHeading::Size::Small, parent);
        heading->setFact(fact);
        inner->addWidget(heading);
    }
    pane->addLayout(inner);
    return inner;
}

} // namespace meshbook::views
