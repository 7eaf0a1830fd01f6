// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/changepreview.h"

#include "items/comparisonmodel.h"
#include "views/glossary/partwords.h"
#include "views/product/diffdelegate.h"
#include "views/theme/metrics.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace meshbook::views {

using items::ComparisonModel;

namespace {

constexpr std::size_t openedTerms = 20; ///< more begin closed
constexpr std::size_t mostTerms = 2'000; ///< that are told one by one

} // namespace

ChangePreview::ChangePreview(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_tree(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    layout->addWidget(m_count);
    layout->addWidget(m_tree, 1);
    m_tree->setAccessibleName(tr("What changes"));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setIndentation(metrics::treeIndent);
    m_tree->setItemDelegate(new DiffDelegate(m_tree));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setTabKeyNavigation(false);
    m_tree->setModel(m_model);
    m_tree->setColumnHidden(ComparisonModel::MeaningSection, true);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->resizeSection(ComparisonModel::FieldSection, 180);
    header->setSectionResizeMode(ComparisonModel::BeforeSection, QHeaderView::Stretch);
    header->setSectionResizeMode(ComparisonModel::AfterSection, QHeaderView::Stretch);
    // Other widths break the values into other lines.
    connect(
        header, &QHeaderView::sectionResized, m_tree, [this] { m_tree->doItemsLayout(); },
        Qt::QueuedConnection);
    tablecopy::install(m_tree);
    clear();
}

void ChangePreview::setChanges(const std::vector<glossary::TermChange> &changes,
                               const glossary::Lexicon &lexicon)
{
    if (changes.size() <= mostTerms) {
        m_model->setComparison(partwords::rowsOf(changes, lexicon));
    } else {
        const auto last = changes.begin() + static_cast<std::ptrdiff_t>(mostTerms);
        m_model->setComparison(partwords::rowsOf({changes.begin(), last}, lexicon));
    }
    if (changes.size() <= openedTerms)
        m_tree->expandAll();
    m_count->setText(changes.empty() ? tr("Nothing changes.")
                                     : tr("%n term(s) change", nullptr, static_cast<int>(changes.size())));
}

void ChangePreview::clear()
{
    m_model->setComparison({});
    m_count->setText(tr("What changes is shown here before it is done."));
}

QString ChangePreview::sentence() const
{
    return m_count->text();
}

} // namespace meshbook::views
