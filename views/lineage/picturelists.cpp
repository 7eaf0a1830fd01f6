// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/picturelists.h"

#include "items/pictureoutlinemodel.h"
#include "items/picturetablemodel.h"
#include "views/search/thingwords.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace meshbook::views {

using items::PictureOutlineModel;
using items::PictureTableModel;
using Kind = CanvasTarget::Kind;

namespace {

constexpr int expandedRows = 2'000; ///< an outline of more stays closed below its second level

bool hasNotes(const lineage::Picture &picture)
{
    const auto isMarked = [](const auto &each) { return each.mark != lineage::Mark::None; };
    return std::any_of(picture.boxes.begin(), picture.boxes.end(), isMarked)
        || std::any_of(picture.lines.begin(), picture.lines.end(), isMarked)
        || std::any_of(picture.lines.begin(), picture.lines.end(), [](const lineage::Line &line) {
               return line.standing == lineage::Standing::Declared
                   || line.standing == lineage::Standing::Undeclared;
           });
}

/// Rows of both: the name with the icon of its kind, the domain with its square.
class PictureDelegate final : public CellDelegate {
public:
    PictureDelegate(const CanvasScenePtr &scene, DomainNumber domainNumber, int boxRole, int nameColumn,
                    int domainColumn, QObject *parent)
        : CellDelegate(parent)
        , m_scene(scene)
        , m_domainNumber(std::move(domainNumber))
        , m_boxRole(boxRole)
        , m_nameColumn(nameColumn)
        , m_domainColumn(domainColumn)
    {
    }

    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data(Qt::DisplayRole).toString();
        cell.ink = index.column() == m_nameColumn ? Ink::Text : Ink::Text2;
        cell.elide = Qt::ElideMiddle;
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        if (alignment.isValid() && alignment.toInt() & Qt::AlignRight)
            cell.alignment = Qt::AlignRight;
        const int box = index.data(m_boxRole).toInt();
        if (m_scene == nullptr || box < 0 || box >= m_scene->boxCount())
            return cell;
        const lineage::Box &of = m_scene->box(box);
        if (index.column() == m_nameColumn) {
            cell.icon = of.uri.key.isEmpty() ? Icon::Domain : things::icon(of.kind);
            cell.role = of.root ? TextRole::Strong : TextRole::Base;
        } else if (index.column() == m_domainColumn && !of.domain.isEmpty()) {
            cell.domain = m_domainNumber(of.domain);
        }
        return cell;
    }

private:
    const CanvasScenePtr &m_scene;
    DomainNumber m_domainNumber;
    int m_boxRole;
    int m_nameColumn;
    int m_domainColumn;
};

} // namespace

PictureLists::PictureLists(DomainNumber domainNumber, QWidget *parent)
    : QStackedWidget(parent)
    , m_outline(new QTreeView(this))
    , m_table(new QTableView(this))
    , m_outlineModel(new PictureOutlineModel(this))
    , m_tableModel(new PictureTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    makeOutline(domainNumber);
    makeTable(domainNumber);
    addWidget(m_outline);
    addWidget(m_table);
    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_outline), static_cast<QAbstractItemView *>(m_table)}) {
        view->setFrameShape(QFrame::NoFrame);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this](const QModelIndex &index) {
                    if (!m_choosing && index.isValid())
                        emit currentChanged(
                            sender() == m_table->selectionModel()
                                ? targetAt(index, PictureTableModel::BoxRole, PictureTableModel::LineRole)
                                : targetAt(index, PictureOutlineModel::BoxRole, -1));
                });
        connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
            const int box = index
                                .data(sender() == m_table ? int(PictureTableModel::BoxRole)
                                                          : int(PictureOutlineModel::BoxRole))
                                .toInt();
            emit activated({Kind::Box, box});
        });
    }
}

void PictureLists::makeOutline(const DomainNumber &domainNumber)
{
    m_outline->setModel(m_outlineModel);
    m_outline->setAccessibleName(tr("Outline of the lineage"));
    m_outline->setUniformRowHeights(true);
    m_outline->setItemDelegate(new PictureDelegate(m_scene, domainNumber, PictureOutlineModel::BoxRole,
                                                   PictureOutlineModel::NameSection,
                                                   PictureOutlineModel::DomainSection, this));
    m_outline->header()->resizeSection(PictureOutlineModel::NameSection, 340);
    m_outline->header()->resizeSection(PictureOutlineModel::HowSection, 260);
    m_outline->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_outline, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_outline->indexAt(at);
        if (index.isValid())
            emit menuRequested(targetAt(index, PictureOutlineModel::BoxRole, -1),
                               m_outline->viewport()->mapToGlobal(at));
    });
}

void PictureLists::makeTable(const DomainNumber &domainNumber)
{
    m_sorted->setSourceModel(m_tableModel);
    m_sorted->setSortRole(PictureTableModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Lineage as a table"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setItemDelegate(new PictureDelegate(m_scene, domainNumber, PictureTableModel::BoxRole,
                                                 PictureTableModel::NameSection,
                                                 PictureTableModel::DomainSection, this));
    m_table->horizontalHeader()->resizeSection(PictureTableModel::NameSection, 220);
    m_table->horizontalHeader()->resizeSection(PictureTableModel::ViaSection, 200);
    m_table->horizontalHeader()->setStretchLastSection(true);
    tablecopy::install(m_table);
    TableLayout::install(m_table->horizontalHeader(), QStringLiteral("lineage"));
}

CanvasTarget PictureLists::targetAt(const QModelIndex &index, int boxRole, int lineRole) const
{
    const int line = lineRole >= 0 ? index.data(lineRole).toInt() : -1;
    if (line >= 0)
        return {Kind::Line, line};
    return {Kind::Box, index.data(boxRole).toInt()};
}

void PictureLists::showScene(const CanvasScenePtr &scene)
{
    m_scene = scene;
    m_filled = false;
    if (isVisible())
        fill();
}

void PictureLists::fill()
{
    if (m_filled)
        return;
    m_filled = true;
    m_choosing = true;
    const std::shared_ptr<const lineage::Picture> picture =
        m_scene != nullptr ? std::shared_ptr<const lineage::Picture>(m_scene, &m_scene->picture()) : nullptr;
    m_outlineModel->setPicture(picture);
    m_tableModel->setPicture(picture);
    m_table->setColumnHidden(PictureTableModel::NoteSection, picture == nullptr || !hasNotes(*picture));
    if (m_scene != nullptr && m_scene->picture().lines.size() < expandedRows)
        m_outline->expandAll();
    else
        m_outline->expandToDepth(1);
    m_choosing = false;
}

void PictureLists::showOutline()
{
    fill();
    setCurrentWidget(m_outline);
    setFocusProxy(m_outline);
}

void PictureLists::showTable()
{
    fill();
    setCurrentWidget(m_table);
    setFocusProxy(m_table);
}

void PictureLists::setCurrent(const CanvasTarget &target)
{
    if (!isVisible() || !target.isOfBox() || m_choosing)
        return;
    fill();
    m_choosing = true;
    if (m_outline->currentIndex().data(PictureOutlineModel::BoxRole).toInt() != target.index
        || !m_outline->currentIndex().isValid())
        m_outline->setCurrentIndex(m_outlineModel->indexOfBox(target.index));
    m_choosing = false;
}

} // namespace meshbook::views
