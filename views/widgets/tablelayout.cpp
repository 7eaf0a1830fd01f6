// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tablelayout.h"

#include "views/widgets/tablelayouts.h"

#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widest = 2'000; ///< a file edited by hand must not push everything off the window

QHeaderView *headerOf(const QAbstractItemView *view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    return nullptr;
}

TableLayout *layoutOf(const QHeaderView *header)
{
    return header->findChild<TableLayout *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

TableLayout::TableLayout(QHeaderView *header)
    : QObject(header)
    , m_header(header)
{
    header->viewport()->installEventFilter(this);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableLayout::showMenu);
    connect(&TableLayouts::shared(), &TableLayouts::changed, this, [this](const QString &table) {
        if (table == m_name)
            apply(TableLayouts::shared().of(table));
    });
}

void TableLayout::install(QHeaderView *header, const QString &name, int columns)
{
    TableLayout *layout = layoutOf(header);
    if (layout == nullptr)
        layout = new TableLayout(header); // owned by the header
    layout->capture(name, columns < 0 ? header->count() : std::min(columns, header->count()));
    layout->apply(TableLayouts::shared().of(name));
}

void TableLayout::lift(QHeaderView *header)
{
    if (TableLayout *layout = layoutOf(header))
        layout->apply({});
}

TableLayout *TableLayout::of(const QAbstractItemView *view)
{
    const QHeaderView *header = headerOf(view);
    return header != nullptr ? layoutOf(header) : nullptr;
}

void TableLayout::capture(const QString &name, int columns)
{
    m_name = name;
    m_usual.clear();
    for (int section = 0; section < columns; ++section) {
        const bool hidden = m_header->isSectionHidden(section);
        m_usual.append({hidden ? m_header->defaultSectionSize() : m_header->sectionSize(section), hidden});
    }
    const bool isSorted = m_header->isSortIndicatorShown();
    m_usualSort = isSorted ? m_header->sortIndicatorSection() : -1;
    m_usualOrder = m_header->sortIndicatorOrder();
}

QJsonObject TableLayout::current() const
{
    QJsonObject layout;
    QJsonObject shown;
    QJsonObject widths;
    QJsonArray order;
    bool isMoved = false;
    for (int section = 0; section < m_usual.size() && section < m_header->count(); ++section) {
        const Usual &usual = m_usual.at(section);
        const QString key = QString::number(section);
        const bool hidden = m_header->isSectionHidden(section);
        if (hidden != usual.hidden)
            shown.insert(key, !hidden);
        if (!hidden && m_header->sectionResizeMode(section) == QHeaderView::Interactive
            && !(m_header->stretchLastSection() && m_header->visualIndex(section) == m_header->count() - 1)
            && m_header->sectionSize(section) != usual.width)
            widths.insert(key, m_header->sectionSize(section));
        order.append(m_header->logicalIndex(section));
        isMoved = isMoved || m_header->logicalIndex(section) != section;
    }
    if (!shown.isEmpty())
        layout.insert("shown"_L1, shown);
    if (!widths.isEmpty())
        layout.insert("widths"_L1, widths);
    if (isMoved)
        layout.insert("order"_L1, order);
    if (m_header->isSortIndicatorShown()
        && (m_header->sortIndicatorSection() != m_usualSort
            || (m_usualSort >= 0 && m_header->sortIndicatorOrder() != m_usualOrder))) {
        layout.insert("sort"_L1, m_header->sortIndicatorSection());
        layout.insert("descending"_L1, m_header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return layout;
}

void TableLayout::apply(const QJsonObject &layout)
{
    if (layout == current())
        return;
    const QJsonObject shown = layout.value("shown"_L1).toObject();
    const QJsonObject widths = layout.value("widths"_L1).toObject();
    for (int section = 0; section < m_usual.size() && section < m_header->count(); ++section) {
        const Usual &usual = m_usual.at(section);
        const QString key = QString::number(section);
        const bool hidden = section > 0 && !shown.value(key).toBool(!usual.hidden);
        m_header->setSectionHidden(section, hidden);
        if (!hidden && m_header->sectionResizeMode(section) == QHeaderView::Interactive)
            m_header->resizeSection(
                section,
                qBound(m_header->minimumSectionSize(), widths.value(key).toInt(usual.width), widest));
    }
    QList<int> order;
    const QJsonArray wanted = layout.value("order"_L1).toArray();
    for (const QJsonValue &section : wanted)
        order.append(section.toInt(-1));
    applyOrder(order);
    if (m_header->isSortIndicatorShown()) {
        const int section = layout.value("sort"_L1).toInt(m_usualSort);
        const bool isDescending = layout.value("descending"_L1).toBool(m_usualOrder == Qt::DescendingOrder);
        m_header->setSortIndicator(section < m_header->count() ? section : m_usualSort,
                                   isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

/// Sections that are not named, or named twice, keep their place after the others.
void TableLayout::applyOrder(const QList<int> &order)
{
    QList<int> whole;
    for (const int section : order) {
        if (section >= 0 && section < m_header->count() && !whole.contains(section))
            whole.append(section);
    }
    for (int section = 0; section < m_header->count(); ++section) {
        if (!whole.contains(section))
            whole.append(section);
    }
    for (int place = 0; place < whole.size(); ++place)
        m_header->moveSection(m_header->visualIndex(whole.at(place)), place);
}

void TableLayout::note()
{
    TableLayouts::shared().choose(m_name, current());
}

bool TableLayout::eventFilter(QObject *watched, QEvent *event)
{
    // What the mouse did to the headings is done when the header has seen the event too.
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick)
        QMetaObject::invokeMethod(this, &TableLayout::note, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QString TableLayout::title(int section) const
{
    return m_header->model()->headerData(section, Qt::Horizontal).toString();
}

void TableLayout::setShown(int section, bool shown)
{
    m_header->setSectionHidden(section, !shown);
    if (shown && m_header->sectionSize(section) < m_header->minimumSectionSize())
        m_header->resizeSection(section, m_usual.at(section).width);
    note();
}

void TableLayout::sortBy(int section, Qt::SortOrder order)
{
    m_header->setSortIndicator(section, order);
    note();
}

void TableLayout::fillColumns(QMenu &menu)
{
    for (int section = 1; section < m_header->count() && section < m_usual.size(); ++section) {
        if (title(section).isEmpty())
            continue;
        QAction *action = menu.addAction(title(section));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool on) { setShown(section, on); });
    }
    menu.addSeparator();
    QAction *usual = menu.addAction(tr("Usual Columns"));
    usual->setEnabled(!current().isEmpty());
    connect(usual, &QAction::triggered, this, [this] {
        apply({});
        note();
    });
}

bool TableLayout::fillSorting(QMenu &menu)
{
    if (!m_header->isSortIndicatorShown())
        return false;
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, int section) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_header->sortIndicatorSection() == section);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, section] { sortBy(section, m_header->sortIndicatorOrder()); });
    };
    for (int section = 0; section < m_header->count(); ++section) {
        if (!title(section).isEmpty() && !m_header->isSectionHidden(section))
            add(title(section), section);
    }
    if (m_header->isSortIndicatorClearable())
        add(tr("As It Comes"), -1);
    menu.addSeparator();
    QAction *descending = menu.addAction(tr("Descending"));
    descending->setCheckable(true);
    descending->setChecked(m_header->sortIndicatorOrder() == Qt::DescendingOrder);
    descending->setEnabled(m_header->sortIndicatorSection() >= 0);
    connect(descending, &QAction::toggled, this, [this](bool on) {
        sortBy(m_header->sortIndicatorSection(), on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    return true;
}

void TableLayout::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumns(*menu);
    menu->popup(m_header->viewport()->mapToGlobal(at));
}

} // namespace meshbook::views
