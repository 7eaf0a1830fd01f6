// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/schemaview.h"

#include "items/columntreemodel.h"
#include "views/product/columninspector.h"
#include "views/product/driftview.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/headings.h"
#include "views/widgets/markuptags.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/treememory.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolTip>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using items::ColumnTreeModel;

constexpr int mostDatasets = 200;
constexpr int expandedColumns = 400;
constexpr int fromWide = 1150;
constexpr qsizetype mostTerms = 300;

class ColumnDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        const bool dataset = index.data(ColumnTreeModel::IsDatasetRole).toBool();
        const QString text = index.data().toString();
        switch (index.column()) {
        case ColumnTreeModel::NameSection:
            cell.icon = dataset                                    ? Icon::Dataset
                : index.data(ColumnTreeModel::ArrayRole).toBool()  ? Icon::Array
                : index.data(ColumnTreeModel::NestedRole).toBool() ? Icon::Struct
                                                                   : Icon::Column;
            cell.text = text;
            cell.role = TextRole::Mono;
            cell.elide = Qt::ElideMiddle; // columns of a table often begin alike
            break;
        case ColumnTreeModel::TypeSection:
            cell.text = text;
            cell.role = TextRole::MonoCaption;
            cell.ink = index.data(ColumnTreeModel::DriftRole).toBool() ? Ink::Warning : Ink::Text2;
            if (index.data(ColumnTreeModel::DriftRole).toBool())
                cell.icon = Icon::Drift;
            break;
        case ColumnTreeModel::KeySection:
            if (!text.isEmpty())
                cell.icon = index.data(ColumnTreeModel::PrimaryKeyRole).toBool() ? Icon::Key : Icon::Link;
            cell.text = text;
            cell.role = TextRole::Caption;
            cell.ink = Ink::Text2;
            break;
        case ColumnTreeModel::RequiredSection: {
            const QVariant required = index.data(ColumnTreeModel::RequiredRole);
            if (required.isValid())
                cell.icon = required.toBool() ? Icon::Check : Icon::Minus;
            break;
        }
        case ColumnTreeModel::ClassSection:
            if (index.data(ColumnTreeModel::PersonalDataRole).toBool()
                || text.contains("pii"_L1, Qt::CaseInsensitive))
                cell.chip = pieces::Chip{text, Icon::Lock, Tone::Warning};
            else if (!text.isEmpty())
                cell.chip = pieces::Chip{text, Icon::Shield, Tone::Neutral, true};
            break;
        case ColumnTreeModel::TermSection:
            if (!text.isEmpty())
                cell.icon = Icon::Term;
            cell.text = text;
            break;
        case ColumnTreeModel::SaidBySection:
            for (const QString &format : index.data(ColumnTreeModel::SaidByRole).toStringList())
                cell.trailing.append(things::formatIcon(format));
            break;
        case ColumnTreeModel::DescriptionSection:
            cell.text = withoutMarkup(text);
            cell.role = TextRole::Caption;
            cell.ink = Ink::Text2;
            break;
        default:
            cell.text = text;
            cell.role = TextRole::Caption;
            cell.ink = Ink::Text2;
        }
        return cell;
    }
    /// The terms of a column say what it means.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const bool asked =
            index.column() == ColumnTreeModel::TermSection || index.column() == ColumnTreeModel::NameSection;
        const QString meaning = asked ? index.siblingAtColumn(ColumnTreeModel::TermSection)
                                            .data(ColumnTreeModel::MeaningRole)
                                            .toString()
                                      : QString();
        if (event->type() != QEvent::ToolTip || meaning.isEmpty())
            return CellDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), plaintext::toolTip(meaning), view->viewport());
        return true;
    }
};

} // namespace

SchemaView::SchemaView(const ThingContextPtr &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ColumnTreeModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter columns"), this))
    , m_counts(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_tree(new QTreeView(this))
    , m_inspector(new ColumnInspector(context, this))
    , m_drift(new DriftView(this))
    , m_driftButton(new Button(tr("Drift"), Button::Role::Secondary, Icon::Drift, this))
    , m_stack(new QStackedWidget(this))
{
    const bool isDataset = context->dossier.line.uri.kind == core::EntityKind::Dataset;
    if (isDataset)
        m_lines = {context->dossier.line};
    else
        m_lines = context->dossier.datasets;
    if (m_lines.size() > mostDatasets)
        m_lines.resize(mostDatasets);
    m_model->setDatasets(m_lines, !isDataset);
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterRole(ColumnTreeModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(ColumnTreeModel::NameSection);

    auto *splitter = new HairSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"schema"_s);
    splitter->addWidget(makeTree());
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({832, metrics::inspectorWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    if (isDataset) {
        m_next = 1;
        arrived(0, context->dossier);
    } else {
        loadNext();
    }
}

QWidget *SchemaView::makeTree()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new ToolStrip(false, pane);
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(220);
    strip->addWidget(m_filter, 1);
    strip->addStretch();
    strip->addWidget(m_counts);
    m_driftButton->setCompact(true);
    m_driftButton->setCheckable(true);
    m_driftButton->setToolTip(tr("Compare with what another source observed"));
    m_driftButton->setEnabled(false);
    strip->addWidget(m_driftButton);
    connect(m_driftButton, &QPushButton::toggled, this, &SchemaView::setDriftShown);
    connect(m_drift, &DriftView::counted, this, &SchemaView::showDrifting);
    layout->addWidget(strip);
    m_tree->setAccessibleName(tr("Columns"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setIndentation(metrics::treeIndent);
    m_tree->setItemDelegate(new ColumnDelegate(m_tree));
    m_tree->setModel(m_proxy);
    m_tree->header()->setSortIndicatorClearable(true);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder); // as the contract has them
    m_tree->setSortingEnabled(true);
    spread();
    m_tree->installEventFilter(this);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_drift);
    layout->addWidget(m_stack, 1);
    tablecopy::install(m_tree);
    connect(m_filter, &SearchField::textEdited, this, &SchemaView::setFilter);
    connect(m_filter, &SearchField::moveRequested, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &SearchField::escaped, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchemaView::chosen);
    return pane;
}

/// Where there is room, names and terms get more of it and descriptions stand beside them. Widths that a
/// person has chosen stay until the room changes its kind.
void SchemaView::spread()
{
    const bool wide = m_tree->width() >= fromWide;
    if (m_isWide == wide)
        return;
    m_isWide = wide;
    TableLayout::lift(m_tree->header());
    const QList<int> widths = wide ? QList<int>{260, 150, 70, 56, 110, 180, 80, 110}
                                   : QList<int>{204, 122, 62, 40, 96, 132, 66, 84};
    headings::setWidths(m_tree->header(), widths);
    m_tree->setColumnHidden(ColumnTreeModel::DescriptionSection, !wide);
    TableLayout::install(m_tree->header(), wide ? u"schema, wide"_s : u"schema"_s);
}

bool SchemaView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::Resize)
        spread();
    return QWidget::eventFilter(watched, event);
}

void SchemaView::loadNext()
{
    showCounts();
    if (isComplete()) {
        m_drift->setDossiers(m_model->dossiers());
        if (m_memory)
            restoreMemory(*std::exchange(m_memory, {}));
        emit complete();
        return;
    }
    const int place = m_next++;
    m_context->catalog->dossier(m_lines[static_cast<size_t>(place)].uri)
        .then(this, [this, place](const core::Result<core::Dossier> &dossier) { arrived(place, dossier); });
}

void SchemaView::arrived(int place, const core::Result<core::Dossier> &dossier)
{
    if (dossier) {
        m_model->setDataset(place, *dossier);
        if (m_model->columnTotal() <= expandedColumns)
            m_tree->expandAll();
        nameTerms();
        if (!m_wanted.isEmpty())
            showColumn(m_wanted);
        if (!m_tree->currentIndex().isValid() && place == 0) {
            const QModelIndex first = m_proxy->index(0, 0);
            const QModelIndex below = m_proxy->index(0, 0, first);
            m_tree->setCurrentIndex(
                m_context->dossier.line.uri.kind != core::EntityKind::Dataset && below.isValid() ? below
                                                                                                 : first);
        }
    }
    loadNext();
}

void SchemaView::nameTerms()
{
    for (const QString &written : m_model->writtenTerms()) {
        if (m_named.contains(written) || m_named.size() >= mostTerms)
            continue;
        m_named.append(written);
        m_context->catalog->resolve(written).then(
            this, [this, written](const core::Result<std::vector<core::EntityLine>> &lines) {
                if (lines && !lines->empty() && lines->front().uri.kind == core::EntityKind::Term) {
                    m_model->setTerm(written, lines->front());
                    m_inspector->setTerm(written, lines->front());
                }
            });
    }
}

void SchemaView::showCounts()
{
    const int datasets = m_model->datasetCount();
    const QString columns = tr("%n column(s)", nullptr, m_model->columnTotal());
    m_counts->setText(m_context->dossier.line.uri.kind == core::EntityKind::Dataset
                          ? columns
                          : tr("%n dataset(s) · %1", nullptr, datasets).arg(columns));
}

/// The count stands on the button, so that drift is seen without being looked for.
void SchemaView::showDrifting(int columns)
{
    m_driftButton->setEnabled(columns >= 0 || m_driftButton->isChecked());
    m_driftButton->setText(columns > 0        ? tr("Drift %1").arg(columns)
                               : columns == 0 ? tr("No drift")
                                              : tr("Drift"));
    if (columns < 0)
        m_driftButton->setToolTip(tr("Nobody else describes these columns"));
}

void SchemaView::setDriftShown(bool on)
{
    m_driftButton->setChecked(on);
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_drift) : m_tree);
    m_filter->setVisible(!on);
    m_inspector->setVisible(!on && m_wantsInspector);
}

void SchemaView::chosen()
{
    const QModelIndex index = m_proxy->mapToSource(m_tree->currentIndex());
    m_inspector->show(m_model->datasetLine(index), m_model->column(index), m_model->dossier(index));
}

void SchemaView::setFilter(const QString &text)
{
    m_proxy->setFilterFixedString(text);
    if (!text.isEmpty())
        m_tree->expandAll();
}

void SchemaView::showColumn(const QString &path)
{
    const QModelIndex found = m_proxy->mapFromSource(m_model->find(0, path));
    if (!found.isValid()) {
        m_wanted = path;
        return;
    }
    m_wanted.clear();
    m_tree->setCurrentIndex(found);
    m_tree->scrollTo(found, QAbstractItemView::PositionAtCenter);
}

QJsonObject SchemaView::saveMemory() const
{
    if (m_memory)
        return *m_memory;
    return {{u"filter"_s, m_filter->text()},
            {u"drift"_s, m_driftButton->isChecked()},
            {u"tree"_s, treememory::save(*m_tree, Qt::DisplayRole)}};
}

void SchemaView::restoreMemory(const QJsonObject &memory)
{
    if (!isComplete()) {
        m_memory = memory;
        return;
    }
    m_filter->setText(memory.value("filter"_L1).toString());
    m_proxy->setFilterFixedString(m_filter->text());
    treememory::restore(*m_tree, Qt::DisplayRole, memory.value("tree"_L1).toObject());
    if (memory.value("drift"_L1).toBool())
        setDriftShown(true);
}

void SchemaView::setInspectorVisible(bool visible)
{
    m_wantsInspector = visible;
    m_inspector->setVisible(visible && !m_driftButton->isChecked());
}

void SchemaView::focusFilter()
{
    m_filter->focusText();
}

} // namespace meshbook::views
