// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/driftview.h"

#include "items/comparisonmodel.h"
#include "items/formatname.h"
#include "services/answer.h"
#include "views/product/diffdelegate.h"
#include "views/theme/metrics.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

using items::ColumnSpeaker;
using items::ComparisonModel;
using items::DriftTable;

} // namespace

DriftView::DriftView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_tree(new QTreeView(this))
    , m_states(new ViewStates(m_tree, this))
    , m_declares(new QComboBox(this))
    , m_observes(new QComboBox(this))
    , m_exact(new QCheckBox(tr("Exact types"), this))
    , m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
{
    buildTree();
    auto *strip = new ToolStrip(false, this);
    m_declares->setAccessibleName(tr("Declared by"));
    m_observes->setAccessibleName(tr("Observed by"));
    strip->addWidget(new TextLabel(tr("Declared by"), TextRole::Caption, Ink::Text3, strip));
    strip->addWidget(m_declares);
    strip->addSpacing(metrics::space2);
    strip->addWidget(new TextLabel(tr("Observed by"), TextRole::Caption, Ink::Text3, strip));
    strip->addWidget(m_observes);
    strip->addSpacing(metrics::space2);
    strip->addWidget(m_exact);
    strip->addStretch();
    strip->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_states, 1);
    for (QComboBox *box : {m_declares, m_observes}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        connect(box, &QComboBox::activated, this, &DriftView::compare);
    }
    connect(m_exact, &QCheckBox::toggled, this, &DriftView::compare);
}

void DriftView::buildTree()
{
    m_model->setHeadings(tr("Declared"), tr("Observed"));
    m_tree->setAccessibleName(tr("Drift"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setIndentation(metrics::treeIndent);
    m_tree->setItemDelegate(new DiffDelegate(m_tree));
    m_tree->setModel(m_model);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->resizeSection(ComparisonModel::FieldSection, 260);
    header->resizeSection(ComparisonModel::MeaningSection, 160);
    header->resizeSection(ComparisonModel::BeforeSection, 280);
    header->setSectionResizeMode(ComparisonModel::AfterSection, QHeaderView::Stretch);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // as the files have them
    m_tree->setSortingEnabled(true);
    tablecopy::install(m_tree);
    TableLayout::install(header, QStringLiteral("drift"));
}

void DriftView::setDossiers(items::Dossiers dossiers)
{
    m_dossiers = std::move(dossiers);
    m_speakers = DriftTable::speakersOf(m_dossiers);
    const auto [declares, observes] = DriftTable::likeliest(m_speakers);
    for (QComboBox *box : {m_declares, m_observes}) {
        box->clear();
        for (const ColumnSpeaker &speaker : m_speakers)
            box->addItem(
                plaintext::oneLine(tr("%1 of %2").arg(items::formatName(speaker.format), speaker.source)));
    }
    m_declares->setCurrentIndex(declares);
    m_observes->setCurrentIndex(observes);
    compare();
}

void DriftView::setExactTypes(bool on)
{
    m_exact->setChecked(on);
}

void DriftView::compare()
{
    const int declares = m_declares->currentIndex();
    const int observes = m_observes->currentIndex();
    if (declares < 0 || declares == observes) {
        m_columns = -1;
        m_model->setComparison({});
        m_count->setText({});
        m_states->showEmpty(m_speakers.size() < 2 ? tr("Nobody else observed it") : tr("Choose two sources"),
                            m_speakers.size() < 2
                                ? tr("Drift shows where a second source describes the same columns.")
                                : tr("A source does not drift from itself."));
        emit counted(m_columns);
        return;
    }
    const quint64 question = ++m_asked;
    services::elsewhere([dossiers = m_dossiers, from = m_speakers[static_cast<std::size_t>(declares)],
                         to = m_speakers[static_cast<std::size_t>(observes)],
                         types = m_exact->isChecked() ? governance::TypeComparison::Spelling
                                                      : governance::TypeComparison::Meaning] {
        return DriftTable::of(dossiers, from, to, types);
    }).then(this, [this, question](const DriftTable &table) {
        if (question == m_asked)
            show(table);
    });
}

void DriftView::show(const DriftTable &table)
{
    m_columns = table.datasets > 0 ? table.columns : -1;
    m_model->setComparison(table.rows);
    m_tree->expandAll();
    m_tree->setRootIsDecorated(m_dossiers.size() > 1);
    const QString columns = tr("%n column(s) differ", nullptr, table.columns);
    m_count->setText(m_dossiers.size() > 1
                         ? tr("%1 in %n dataset(s) that both describe", nullptr, table.datasets).arg(columns)
                         : columns);
    if (!table.rows.empty()) {
        m_states->showContent();
        m_tree->setCurrentIndex(m_model->index(0, 0));
    } else if (table.datasets > 0) {
        m_states->showEmpty(tr("No drift"), tr("Both sources name the same columns with types that agree."));
    } else {
        m_states->showEmpty(tr("Nothing to compare"),
                            tr("No dataset is described by both of these sources."));
    }
    emit counted(m_columns);
}

} // namespace meshbook::views
