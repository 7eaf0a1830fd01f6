// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the lineage page: by canvas, menu and command.
#include "lineage/words.h"
#include "services/catalogservice.h"
#include "views/lineage/canvaspane.h"
#include "views/lineage/lineageaddress.h"
#include "views/lineage/lineageinspector.h"
#include "views/lineage/lineagepage.h"
#include "views/lineage/picturelists.h"
#include "views/lineage/picturewords.h"
#include "views/lineage/timebar.h"
#include "views/lineage/whatifbar.h"
#include "views/search/thingwords.h"
#include "views/theme/iconprovider.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using lineage::Direction;
using Kind = CanvasTarget::Kind;

void LineagePage::connectCanvas()
{
    LineageCanvas *picture = canvas();
    connect(picture, &LineageCanvas::currentChanged, this, &LineagePage::showCurrent);
    connect(picture, &LineageCanvas::activated, this, &LineagePage::open);
    connect(picture, &LineageCanvas::menuRequested, this, &LineagePage::showMenu);
    connect(picture, &LineageCanvas::growRequested, this,
            [this](const CanvasTarget &, Direction direction) { growCurrent(direction, 1); });
    connect(picture, &LineageCanvas::shrinkRequested, this, &LineagePage::shrinkCurrent);
    connect(picture, &LineageCanvas::columnsRequested, this, &LineagePage::toggleColumns);
    connect(picture, &LineageCanvas::hideRequested, this, &LineagePage::hideCurrent);
    connect(picture, &LineageCanvas::traceRequested, this, &LineagePage::traceCurrent);
    connect(picture, &LineageCanvas::refocusRequested, this, &LineagePage::refocusCurrent);
    connect(picture, &LineageCanvas::groupToggled, this, &LineagePage::toggleGroup);
    connect(m_lists, &PictureLists::currentChanged, picture, &LineageCanvas::setCurrent);
    connect(m_lists, &PictureLists::activated, this,
            [this](const CanvasTarget &target) { open(target, OpenIn::CurrentTab); });
    connect(m_lists, &PictureLists::menuRequested, this,
            [this](const CanvasTarget &target, const QPoint &at) {
                canvas()->setCurrent(target);
                showMenu(target, at);
            });
}

bool LineagePage::event(QEvent *event)
{
    // On this page Ctrl+Z takes back a step of the picture, not what the window did last.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->matches(QKeySequence::Undo);
        const bool forth = key->matches(QKeySequence::Redo)
            || (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
        if ((back && canUndo()) || (forth && canRedo())) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                if (back)
                    undo();
                else
                    redo();
            }
            return true;
        }
    }
    return Page::event(event);
}

core::Uri LineagePage::currentUri() const
{
    const CanvasTarget &target = canvas()->current();
    if (m_scene == nullptr || !target.isOfBox())
        return {};
    const lineage::Box &box = m_scene->box(target.index);
    core::Uri uri = box.uri;
    if (target.kind == Kind::Column)
        uri.column = box.columns.at(static_cast<std::size_t>(target.column)).path;
    return uri;
}

QString LineagePage::currentFrame() const
{
    const CanvasTarget &target = canvas()->current();
    if (m_scene == nullptr)
        return {};
    const auto &frames = m_scene->picture().frames;
    if (target.kind == Kind::Frame)
        return frames.at(static_cast<std::size_t>(target.index)).id;
    if (!target.isOfBox())
        return {};
    const lineage::Box &box = m_scene->box(target.index);
    if (box.uri.key.isEmpty())
        return box.id;
    return box.frame >= 0 ? frames.at(static_cast<std::size_t>(box.frame)).id : QString();
}

void LineagePage::grow(const core::Uri &from, Direction direction, int hops)
{
    setScope(scopeedits::grow(m_scope, from, direction, hops));
}

void LineagePage::growCurrent(Direction direction, int hops)
{
    const core::Uri uri = currentUri();
    if (!uri.key.isEmpty())
        grow(uri, direction, hops);
    else if (canvas()->current().isOfBox())
        toggleGroup();
}

void LineagePage::shrinkCurrent()
{
    setScope(scopeedits::shrink(m_scope, currentUri()));
}

void LineagePage::toggleColumns()
{
    setScope(scopeedits::toggleColumns(m_scope, currentUri()));
}

void LineagePage::hideCurrent()
{
    setScope(scopeedits::hide(m_scope, currentUri()));
}

void LineagePage::refocusCurrent()
{
    setScope(scopeedits::refocus(m_scope, currentUri()));
}

void LineagePage::traceCurrent()
{
    const core::Uri uri = currentUri();
    if (!uri.column.isEmpty())
        setScope(scopeedits::trace(m_scope, uri));
}

std::optional<lineage::WhatIf> LineagePage::whatIfOf(const core::Uri &about) const
{
    for (const lineage::Supposition &change : m_scope.whatIfs) {
        if (change.about == about)
            return change.whatIf;
    }
    return std::nullopt;
}

void LineagePage::suppose(const core::Uri &about, const std::optional<lineage::WhatIf> &change)
{
    const bool isNew = change && !whatIfOf(about);
    setScope(scopeedits::suppose(m_scope, about, change));
    if (isNew && change->change != lineage::WhatIf::Change::Drop)
        m_whatIf->startEditing();
}

void LineagePage::supposeCurrent(const std::optional<lineage::WhatIf> &change)
{
    const core::Uri uri = currentUri();
    const bool typeOfWhole =
        change && change->change == lineage::WhatIf::Change::Retype && uri.column.isEmpty();
    if (!uri.key.isEmpty() && !typeOfWhole)
        suppose(uri, change);
}

void LineagePage::chooseThing(const core::Uri &thing)
{
    core::Uri whole = thing;
    whole.column.clear();
    if (m_scene != nullptr && m_scene->indexOfBox(whole.toString()) >= 0)
        chooseBox(m_scene->indexOfBox(whole.toString()));
}

void LineagePage::toggleGroup()
{
    const QString frame = currentFrame();
    if (!frame.isEmpty())
        setScope(scopeedits::setGroupClosed(m_scope, frame, !m_scope.closed.contains(frame)));
}

void LineagePage::setGrouping(lineage::Grouping grouping)
{
    lineage::Scope next = m_scope;
    next.grouping = grouping;
    next.closed.clear();
    setScope(next);
}

void LineagePage::setAllGroupsClosed(bool closed)
{
    lineage::Scope next = m_scope;
    next.closed.clear();
    if (closed)
        next.closed.insert(u"*"_s);
    setScope(next);
}

void LineagePage::setNoiseShown(bool shown)
{
    lineage::Scope next = m_scope;
    next.filter.noise = shown;
    setScope(next);
}

void LineagePage::openColumnsOfAll(bool open)
{
    lineage::Scope next = m_scope;
    next.columnsOf.clear();
    if (open && m_scene != nullptr) {
        for (const lineage::Box &box : m_scene->picture().boxes) {
            if (!box.uri.key.isEmpty() && box.kind == core::EntityKind::Dataset)
                next.columnsOf.push_back(box.uri);
        }
    }
    setScope(next);
}

void LineagePage::setFlow(lineage::Flow flow)
{
    if (flow == m_flow)
        return;
    m_flow = flow;
    rememberInWindow();
    ask();
}

void LineagePage::setLens(Lens lens)
{
    m_toolbar->setLens(lens);
    rememberInWindow();
    applyLens();
}

Lens LineagePage::lens() const
{
    return m_toolbar->lens();
}

void LineagePage::setView(LineageView view)
{
    m_view = view;
    m_toolbar->setView(view);
    m_stack->setCurrentWidget(view == LineageView::Picture ? static_cast<QWidget *>(m_pane) : m_lists);
    if (view == LineageView::Outline)
        m_lists->showOutline();
    else if (view == LineageView::Table)
        m_lists->showTable();
    m_lists->setCurrent(canvas()->current());
}

void LineagePage::copyPath()
{
    if (m_scene != nullptr)
        QGuiApplication::clipboard()->setText(LineageInspector::pathText(*m_scene, canvas()->current()));
}

void LineagePage::copyLink()
{
    QGuiApplication::clipboard()->setText(uri().toString(QUrl::FullyEncoded));
}

void LineagePage::showCurrent()
{
    m_inspector->show(m_scene, m_scene != nullptr ? canvas()->current() : CanvasTarget(), m_scope,
                      m_scene != nullptr && m_scene->boxCount() > 0 ? canvas()->lens() : LensColors());
    m_lists->setCurrent(canvas()->current());
    emit titleChanged(); // what "Add to favourites" means is another thing now
}

void LineagePage::chooseBox(int box)
{
    const CanvasTarget target{Kind::Box, box};
    canvas()->setCurrent(target);
    canvas()->ensureVisible(target);
}

void LineagePage::open(const CanvasTarget &target, OpenIn openIn)
{
    canvas()->setCurrent(target);
    const core::Uri uri = currentUri();
    if (uri.key.isEmpty()) {
        toggleGroup();
        return;
    }
    emit navigateRequested(uri.column.isEmpty() ? things::url(uri)
                                                : things::columnUrl({uri.kind, uri.key, {}}, uri.column),
                           openIn);
}

void LineagePage::showMenu(const CanvasTarget &target, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (target.isNone()) {
        fillPageMenu(menu);
        emit menuAboutToShow(menu);
    } else {
        fillTargetMenu(menu, target);
    }
    menu->popup(at);
}

void LineagePage::fillTargetMenu(QMenu *menu, const CanvasTarget &target)
{
    const auto add = [&](const QString &text, Icon icon, auto does) {
        return menu->addAction(icons::icon(icon), text, this, does);
    };
    const core::Uri uri = currentUri();
    if (!uri.key.isEmpty()) {
        const lineage::Box &box = m_scene->box(target.index);
        if (!box.implied) {
            add(tr("Open page"), things::icon(uri.kind),
                [this, target] { open(target, OpenIn::CurrentTab); });
            add(tr("Open in a new tab"), Icon::External, [this, target] { open(target, OpenIn::NewTab); });
        }
        add(tr("Look from here (R)"), Icon::Target, [this] { refocusCurrent(); });
        menu->addSeparator();
        const auto expand = [&](const QString &text, Icon icon, Direction direction, int hops, bool enabled) {
            add(text, icon, [this, direction, hops] { growCurrent(direction, hops); })->setEnabled(enabled);
        };
        expand(tr("Show %n more upstream", nullptr, box.hiddenUp), picturewords::upstreamIcon(),
               Direction::Up, 1, box.hiddenUp > 0);
        expand(tr("Show %n more downstream", nullptr, box.hiddenDown), picturewords::downstreamIcon(),
               Direction::Down, 1, box.hiddenDown > 0);
        expand(tr("Show %n more on both sides (+)", nullptr, box.hiddenUp + box.hiddenDown), Icon::Plus,
               Direction::Both, 1, box.hiddenUp + box.hiddenDown > 0);
        expand(tr("Show all upstream"), picturewords::upstreamIcon(), Direction::Up, -1, true);
        expand(tr("Show all downstream"), picturewords::downstreamIcon(), Direction::Down, -1, true);
        add(tr("Collapse (−)"), Icon::Minus, [this] { shrinkCurrent(); });
        add(tr("Hide (Del)"), Icon::Eye, [this] { hideCurrent(); });
        menu->addSeparator();
        if (uri.kind == core::EntityKind::Dataset)
            add(box.columns.empty() ? tr("Open the columns (C)") : tr("Close the columns (C)"), Icon::Column,
                [this] { toggleColumns(); });
        if (!uri.column.isEmpty())
            add(m_scope.tracedColumn == uri ? tr("End tracing (T)") : tr("Trace this column (T)"),
                Icon::Lineage, [this] { traceCurrent(); });
        fillWhatIfMenu(menu, uri);
        add(tr("Impact report"), Icon::File, [this, uri] { emit impactRequested(uri); });
    }
    if (!currentFrame().isEmpty())
        add(m_scope.closed.contains(currentFrame()) ? tr("Open the group (G)") : tr("Close the group (G)"),
            Icon::Domain, [this] { toggleGroup(); });
    menu->addSeparator();
    add(tr("Copy path"), Icon::Copy, [this] { copyPath(); });
    add(tr("Copy link to this picture"), Icon::Link, [this] { copyLink(); });
}

void LineagePage::fillWhatIfMenu(QMenu *menu, const core::Uri &about)
{
    using lineage::WhatIf;
    QMenu *changes = menu->addMenu(icons::icon(Icon::Warning), tr("What if it were…"));
    const std::optional<WhatIf> known = whatIfOf(about);
    const auto add = [&](const QString &text, WhatIf::Change change) {
        QAction *action =
            changes->addAction(text, this, [this, about, change] { suppose(about, WhatIf{change}); });
        action->setCheckable(true);
        action->setChecked(known && known->change == change);
    };
    add(tr("Dropped"), WhatIf::Change::Drop);
    add(tr("Renamed"), WhatIf::Change::Rename);
    if (!about.column.isEmpty())
        add(tr("Of another type"), WhatIf::Change::Retype);
    changes->addSeparator();
    changes->addAction(tr("As it is"), this, [this, about] { suppose(about, std::nullopt); })
        ->setEnabled(known.has_value());
}

void LineagePage::fillGroupMenu(QMenu *menu)
{
    QMenu *groups = menu->addMenu(icons::icon(Icon::Domain), tr("Group by"));
    auto *exclusive = new QActionGroup(groups);
    const auto addGroup = [&](const QString &text, lineage::Grouping grouping) {
        QAction *action = groups->addAction(text, this, [this, grouping] { setGrouping(grouping); });
        action->setCheckable(true);
        action->setChecked(m_scope.grouping == grouping);
        exclusive->addAction(action);
    };
    addGroup(tr("Nothing"), lineage::Grouping::None);
    addGroup(tr("Data product"), lineage::Grouping::Product);
    addGroup(tr("Domain"), lineage::Grouping::Domain);
    addGroup(tr("Schema"), lineage::Grouping::Schema);
    addGroup(tr("Source"), lineage::Grouping::Source);
    groups->addSeparator();
    groups->addAction(tr("Close all groups"), this, [this] { setAllGroupsClosed(true); });
    groups->addAction(tr("Open all groups"), this, [this] { setAllGroupsClosed(false); });
}

void LineagePage::fillPageMenu(QMenu *menu)
{
    fillGroupMenu(menu);
    QAction *time = menu->addAction(icons::icon(Icon::History), tr("Earlier moments"), this,
                                    [this](bool shown) { m_time->setVisible(shown); });
    time->setCheckable(true);
    time->setChecked(!m_time->isHidden());
    QMenu *flows = menu->addMenu(icons::icon(Icon::ArrowRight), tr("Direction"));
    auto *ways = new QActionGroup(flows);
    const auto addFlow = [&](const QString &text, lineage::Flow flow) {
        QAction *action = flows->addAction(text, this, [this, flow] { setFlow(flow); });
        action->setCheckable(true);
        action->setChecked(m_flow == flow);
        ways->addAction(action);
    };
    addFlow(tr("Across"), lineage::Flow::LeftToRight);
    addFlow(tr("Top to bottom"), lineage::Flow::TopToBottom);
    QAction *noise = menu->addAction(tr("Show staging models, tests and seeds"), this,
                                     [this] { setNoiseShown(!m_scope.filter.noise); });
    noise->setCheckable(true);
    noise->setChecked(m_scope.filter.noise);
    menu->addAction(icons::icon(Icon::Column), tr("Open the columns of all"), this,
                    [this] { openColumnsOfAll(true); });
    menu->addAction(tr("Close the columns of all"), this, [this] { openColumnsOfAll(false); });
    if (!m_scope.hidden.empty())
        menu->addAction(tr("Show %n hidden again", nullptr, static_cast<int>(m_scope.hidden.size())), this,
                        [this] {
                            lineage::Scope next = m_scope;
                            next.hidden.clear();
                            setScope(next);
                        });
    menu->addSeparator();
    menu->addAction(icons::icon(Icon::Undo), tr("Undo the last step"), this, &LineagePage::undo)
        ->setEnabled(canUndo());
    menu->addAction(icons::icon(Icon::Redo), tr("Redo"), this, &LineagePage::redo)->setEnabled(canRedo());
    menu->addSeparator();
    menu->addAction(icons::icon(Icon::Copy), tr("Copy path"), this, &LineagePage::copyPath);
    menu->addAction(icons::icon(Icon::Link), tr("Copy link to this picture"), this, &LineagePage::copyLink);
}

} // namespace meshbook::views
