// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/linttable.h"

#include "items/lintmodel.h"
#include "views/glossary/lintfilter.h"
#include "views/theme/metrics.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::LintModel;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::LintTable)
};

class LintDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString();
        cell.ink = Ink::Text2;
        if (index.column() == LintModel::TermSection) {
            cell.icon = Icon::Term;
            cell.role = TextRole::Name;
            cell.ink = Ink::Text;
        } else if (index.column() == LintModel::MessageSection) {
            cell.ink = Ink::Text;
        } else if (index.column() == LintModel::FixSection && index.data(LintModel::CanFixRole).toBool()) {
            cell.icon = Icon::Check;
        }
        return cell;
    }
};

} // namespace

QTableView *makeLintTable(LintModel *model, LintFilter *filter, QWidget *parent)
{
    auto *table = new QTableView(parent);
    filter->setSourceModel(model);
    table->setModel(filter);
    table->setAccessibleName(Words::tr("Findings"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::dense(metrics::rowHeight));
    table->setItemDelegate(new LintDelegate(table));
    table->setSortingEnabled(true);
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // by kind and label, as lint gives them
    header->setHighlightSections(false);
    header->setSectionResizeMode(LintModel::MessageSection, QHeaderView::Stretch);
    headings::setWidth(header, LintModel::TermSection, 190);
    headings::setWidth(header, LintModel::KindSection, 176);
    headings::setWidth(header, LintModel::FixSection, 140);
    tablecopy::install(table);
    TableLayout::install(header, u"findings of lint"_s);
    return table;
}

} // namespace meshbook::views
