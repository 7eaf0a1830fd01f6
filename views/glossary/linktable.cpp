// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/linktable.h"

#include "items/linkmodel.h"
#include "views/glossary/linkdelegate.h"
#include "views/glossary/linkfilter.h"
#include "views/search/domaincolors.h"
#include "views/theme/metrics.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"

#include <QHeaderView>
#include <QTableView>

namespace meshbook::views {

using items::LinkModel;

QTableView *makeLinkTable(LinkModel *model, LinkFilter *filter, services::CatalogService &catalog,
                          const QString &accessibleName, const QString &layout, bool scored, QWidget *parent)
{
    auto *table = new QTableView(parent);
    filter->setSourceModel(model);
    table->setModel(filter);
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::dense(metrics::rowHeight));
    DomainColors &colors = DomainColors::of(catalog);
    table->setItemDelegate(
        new LinkDelegate([&colors](const QString &domain) { return colors.index(domain); }, table));
    table->setSortingEnabled(true);
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // best first, as they were found
    header->setHighlightSections(false);
    header->setSectionResizeMode(scored ? LinkModel::WhySection : LinkModel::TargetSection,
                                 QHeaderView::Stretch);
    headings::setWidths(header, {210, 260, 120, 240, 120, 130});
    if (!scored) {
        table->setColumnHidden(LinkModel::ScoreSection, true);
        table->setColumnHidden(LinkModel::WhySection, true);
    }
    tablecopy::install(table);
    TableLayout::install(header, layout);
    return table;
}

} // namespace meshbook::views
