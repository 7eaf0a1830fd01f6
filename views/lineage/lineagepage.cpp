// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineagepage.h"

#include "lineage/selector.h"
#include "services/catalogservice.h"
#include "views/lineage/busystrip.h"
#include "views/lineage/canvaspane.h"
#include "views/lineage/findbar.h"
#include "views/lineage/lineageaddress.h"
#include "views/lineage/lineageinspector.h"
#include "views/lineage/lineagestart.h"
#include "views/lineage/picturelists.h"
#include "views/lineage/picturequestion.h"
#include "views/lineage/selectorwords.h"
#include "views/lineage/timebar.h"
#include "views/lineage/whatifbar.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/viewstates.h"

#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr const char *lensProperty = "meshbookLineageLens"; ///< of a window: what was chosen in it last
constexpr const char *flowProperty = "meshbookLineageFlow";
constexpr std::size_t mostRoots = 12; ///< in the breadcrumb

} // namespace

LineagePage::LineagePage(const QUrl &uri, services::LineageService &lineage,
                         services::CatalogService &catalog, QWidget *parent, Keepers keepers)
    : Page(parent)
    , m_lineage(lineage)
    , m_catalog(catalog)
    , m_keepers(keepers)
    , m_top(new QStackedWidget(this))
    , m_menu(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_top);
    m_start = new LineageStart(lineage, catalog, keepers, this);
    m_top->addWidget(m_start);
    m_top->addWidget(makeBody());
    connectParts();
    connectInspector();
    connectCanvas();
    m_scope = lineageaddress::read(uri);
    m_steps.start(m_scope);
    moveTo(m_scope, false);
}

LineagePage::~LineagePage()
{
    m_question.cancel();
}

QUrl LineagePage::pageUri()
{
    return QUrl(u"meshbook:lineage"_s);
}

QWidget *LineagePage::makeBody()
{
    m_splitter = new HairSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"lineage"_s);
    auto *work = new QWidget(this);
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_toolbar = new LineageToolbar(work);
    m_toolbar->setMenu(m_menu);
    m_message = new InlineMessage(Tone::Warning, {}, work);
    m_message->hide();
    m_busy = new BusyStrip(work);
    m_find = new FindBar(work);
    m_find->hide();
    m_time = new TimeBar(m_lineage, work);
    m_time->hide();
    m_whatIf = new WhatIfBar(work);
    m_stack = new QStackedWidget(work);
    m_pane = new CanvasPane(m_stack);
    m_lists = new PictureLists(domainNumber(), m_stack);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_lists);
    m_states = new ViewStates(m_stack, work);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    layout->addWidget(m_find);
    layout->addWidget(m_time);
    layout->addWidget(m_whatIf);
    layout->addWidget(m_states, 1);
    m_inspector = new LineageInspector(m_lineage, DomainColors::of(m_catalog), this);
    m_splitter->addWidget(work);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({832, metrics::inspectorWidth});
    return m_splitter;
}

DomainNumber LineagePage::domainNumber() const
{
    return [&catalog = m_catalog](const QString &domain) { return DomainColors::of(catalog).index(domain); };
}

LineageCanvas *LineagePage::canvas() const
{
    return m_pane->canvas();
}

void LineagePage::connectParts()
{
    connect(m_start, &LineageStart::rootChosen, this, [this](const core::Uri &thing, OpenIn openIn) {
        if (openIn == OpenIn::CurrentTab)
            setScope(scopeedits::refocus(m_scope, thing));
        else
            emit navigateRequested(lineageaddress::around(thing), openIn);
    });
    connect(m_toolbar, &LineageToolbar::selectorSubmitted, this, [this](const QString &text) {
        checkSelector(text);
        lineage::Scope next = m_scope;
        next.selector = text;
        if (!lineage::parseSelector(text).error)
            setScope(next);
    });
    connect(m_toolbar, &LineageToolbar::selectorEdited, this, &LineagePage::checkSelector);
    connect(m_toolbar, &LineageToolbar::depthChanged, this, [this](int up, int down) {
        lineage::Scope next = m_scope;
        next.up = up;
        next.down = down;
        setScope(next);
    });
    connect(m_toolbar, &LineageToolbar::lensChanged, this, [this] {
        rememberInWindow();
        applyLens();
    });
    connect(m_toolbar, &LineageToolbar::viewRequested, this, &LineagePage::setView);
    connect(m_busy, &BusyStrip::cancelRequested, this, [this] {
        ++m_asked;
        m_question.cancel();
        m_waiting = false;
        m_busy->stop();
        if (m_scene == nullptr)
            m_states->showError(tr("The picture was not made: it was cancelled."), {});
    });
    connect(m_time, &TimeBar::scopeEdited, this, [this](lineage::Scope scope) {
        if (scope.comparedWith.isValid() && scope.comparedWith != m_scope.comparedWith)
            scope.whatIfs.clear(); // a picture shows the one or the other
        setScope(scope);
    });
    connect(m_whatIf, &WhatIfBar::supposed, this, &LineagePage::suppose);
    connect(m_whatIf, &WhatIfBar::reportRequested, this, &LineagePage::impactRequested);
    connect(m_whatIf, &WhatIfBar::aboutRequested, this, &LineagePage::chooseThing);
    connect(m_states, &ViewStates::retryRequested, this, &LineagePage::ask);
    connect(m_find, &FindBar::foundChanged, this, [this] { canvas()->setFound(m_find->found()); });
    connect(m_find, &FindBar::boxWanted, this, &LineagePage::chooseBox);
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->hide();
        canvas()->setFound({});
        focusMain();
    });
    connect(&m_lineage, &services::LineageService::changed, this, &LineagePage::ask);
    connect(&DomainColors::of(m_catalog), &DomainColors::changed, this, &LineagePage::applyLens);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        fillPageMenu(m_menu);
        emit menuAboutToShow(m_menu);
    });
}

void LineagePage::connectInspector()
{
    using I = LineageInspector;
    connect(m_inspector, &I::navigateRequested, this, &Page::navigateRequested);
    connect(m_inspector, &I::growRequested, this, &LineagePage::grow);
    connect(m_inspector, &I::columnsRequested, this,
            [this](const core::Uri &thing) { setScope(scopeedits::toggleColumns(m_scope, thing)); });
    connect(m_inspector, &I::refocusRequested, this,
            [this](const core::Uri &thing) { setScope(scopeedits::refocus(m_scope, thing)); });
    connect(m_inspector, &I::hideRequested, this,
            [this](const core::Uri &thing) { setScope(scopeedits::hide(m_scope, thing)); });
    connect(m_inspector, &I::traceRequested, this,
            [this](const core::Uri &column) { setScope(scopeedits::trace(m_scope, column)); });
    connect(m_inspector, &I::supposeRequested, this, &LineagePage::suppose);
    connect(m_inspector, &I::impactRequested, this, &LineagePage::impactRequested);
    connect(m_inspector, &I::closeRequested, this, [this] { setSidePanelVisible(false); });
    connect(m_inspector, &I::boxRequested, this, [this](const QString &id) {
        if (m_scene != nullptr && m_scene->indexOfBox(id) >= 0)
            chooseBox(m_scene->indexOfBox(id));
    });
}

void LineagePage::moveTo(const lineage::Scope &scope, bool push)
{
    if (!m_scope.roots.empty() && m_scope.roots != scope.roots) {
        std::erase(m_roots, m_scope.roots.front());
        m_roots.push_back(m_scope.roots.front());
        if (m_roots.size() > mostRoots)
            m_roots.erase(m_roots.begin());
    }
    m_scope = scope;
    if (!scope.roots.empty())
        std::erase(m_roots, scope.roots.front());
    m_toolbar->showScope(scope);
    m_time->showScope(scope);
    m_whatIf->showChanges(scope.whatIfs, [this](const core::Uri &about) { return nameOf(about); });
    if (scope.asOf.isValid() || scope.comparedWith.isValid())
        m_time->show();
    emit uriChanged(push);
    emit titleChanged();
    emit stepsChanged();
    ask();
}

void LineagePage::setScope(const lineage::Scope &scope)
{
    if (scope == m_scope)
        return;
    m_steps.push(scope);
    moveTo(scope, true);
}

void LineagePage::undo()
{
    if (m_steps.canUndo())
        moveTo(m_steps.undo(), true);
}

void LineagePage::redo()
{
    if (m_steps.canRedo())
        moveTo(m_steps.redo(), true);
}

bool LineagePage::showUri(const QUrl &uri)
{
    if (!lineageaddress::isLineage(uri))
        return false;
    const lineage::Scope scope = lineageaddress::read(uri);
    if (!(scope == m_scope)) {
        m_steps.push(scope);
        moveTo(scope, false);
    }
    return true;
}

void LineagePage::ask()
{
    m_question.cancel();
    const quint64 asked = ++m_asked;
    if (scopeedits::asksForNothing(m_scope)) {
        m_waiting = false;
        m_scene.reset();
        m_busy->stop();
        m_top->setCurrentWidget(m_start);
        emit answered();
        return;
    }
    m_top->setCurrentWidget(m_splitter);
    m_waiting = true;
    if (m_scene == nullptr)
        m_states->showLoading(tr("Following the lineage…"));
    m_busy->start(tr("Drawing the lineage…"));
    PictureQuestion question;
    question.scope = m_scope;
    question.flow = m_flow;
    question.metrics = CanvasMetrics::current();
    question.mirrored = isRightToLeft();
    if (m_scene != nullptr && m_scene->flow() == m_flow)
        question.earlier = m_scene->places();
    m_question = askForScene(m_lineage, std::move(question));
    m_question.then(this, [this, asked](const core::Result<CanvasScenePtr> &answer) {
        if (asked == m_asked)
            arrived(answer);
    });
}

void LineagePage::checkSelector(const QString &text)
{
    const lineage::Selector selector = lineage::parseSelector(text.trimmed());
    const QString problem =
        selector.error ? selectorwords::sentence(*selector.error, text.trimmed()) : QString();
    m_toolbar->markSelector(problem);
    if (!problem.isEmpty())
        m_message->setMessage(Tone::Warning, problem);
    m_message->setVisible(!problem.isEmpty());
}

QString LineagePage::nameOf(const core::Uri &thing) const
{
    core::Uri whole = thing;
    whole.column.clear();
    const int box = m_scene != nullptr ? m_scene->indexOfBox(whole.toString()) : -1;
    const QString name =
        box >= 0 ? m_scene->box(box).name : m_names.value(whole.toString(), whole.key.section(u'/', -1));
    return thing.column.isEmpty() ? name : name + u'.' + thing.column;
}

QUrl LineagePage::uri() const
{
    return lineageaddress::write(m_scope);
}

QString LineagePage::title() const
{
    if (!m_scope.roots.empty()) {
        const QString name = nameOf(m_scope.roots.front());
        return m_scope.roots.size() == 1
            ? name
            : tr("%1 and %n more", nullptr, static_cast<int>(m_scope.roots.size()) - 1).arg(name);
    }
    return m_scope.selector.isEmpty() ? tr("Lineage") : m_scope.selector.left(40);
}

QList<Crumb> LineagePage::breadcrumb() const
{
    if (scopeedits::asksForNothing(m_scope))
        return {{tr("Lineage"), pageUri()}};
    QList<Crumb> crumbs{{tr("Lineage"), pageUri()}};
    const std::size_t from = m_roots.size() > 3 ? m_roots.size() - 3 : 0;
    for (std::size_t i = from; i < m_roots.size(); ++i) {
        const core::Uri &root = m_roots[i];
        crumbs.append(
            {m_names.value(root.toString(), root.key.section(u'/', -1)), lineageaddress::around(root)});
    }
    crumbs.append({title(), uri()});
    return crumbs;
}

std::optional<core::ThingMark> LineagePage::subject() const
{
    const core::Uri chosen = currentUri();
    if (m_scene != nullptr && !chosen.key.isEmpty()) {
        const lineage::Box &box = m_scene->box(canvas()->current().index);
        return core::ThingMark{box.uri, box.name, box.domain, {}};
    }
    if (m_scope.roots.size() != 1)
        return {};
    const int root = m_scene != nullptr ? m_scene->indexOfBox(m_scope.roots.front().toString()) : -1;
    return core::ThingMark{
        m_scope.roots.front(), title(), root >= 0 ? m_scene->box(root).domain : QString(), {}};
}

QJsonObject LineagePage::saveState() const
{
    QJsonObject state{{u"lens"_s, lensId(m_toolbar->lens())},
                      {u"down"_s, m_flow == lineage::Flow::TopToBottom},
                      {u"view"_s, static_cast<int>(m_view)}};
    if (m_scene != nullptr && m_scene->boxCount() > 0) {
        const LineageCanvas::View view = canvas()->view();
        state.insert(u"zoom"_s, view.zoom);
        state.insert(u"x"_s, view.centre.x());
        state.insert(u"y"_s, view.centre.y());
        if (canvas()->current().isOfBox())
            state.insert(u"box"_s, m_scene->box(canvas()->current().index).id);
    }
    return state;
}

void LineagePage::restoreState(const QJsonObject &state)
{
    m_restored = true;
    m_toolbar->setLens(lensFromId(state.value("lens"_L1).toString()).value_or(Lens::Domain));
    setView(static_cast<LineageView>(std::clamp(state.value("view"_L1).toInt(), 0, 2)));
    const auto flow =
        state.value("down"_L1).toBool() ? lineage::Flow::TopToBottom : lineage::Flow::LeftToRight;
    if (state.contains("zoom"_L1))
        m_viewMemory = state;
    if (flow != m_flow) {
        m_flow = flow;
        ask();
    } else if (m_scene != nullptr && !m_viewMemory.isEmpty()) {
        lookAgain();
    }
}

void LineagePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_restored || window() == this)
        return;
    m_restored = true;
    if (const auto lens = lensFromId(window()->property(lensProperty).toString())) {
        m_toolbar->setLens(*lens);
        applyLens();
    }
    if (window()->property(flowProperty).toBool())
        setFlow(lineage::Flow::TopToBottom);
}

void LineagePage::rememberInWindow()
{
    window()->setProperty(lensProperty, lensId(m_toolbar->lens()));
    window()->setProperty(flowProperty, m_flow == lineage::Flow::TopToBottom);
}

void LineagePage::setSidePanelVisible(bool visible)
{
    m_inspector->setVisible(visible);
}

bool LineagePage::findInPage()
{
    if (m_scene == nullptr || m_top->currentWidget() == m_start) {
        m_start->focusSearch();
        return true;
    }
    m_find->start();
    return true;
}

void LineagePage::focusMain()
{
    if (m_top->currentWidget() == m_start)
        m_start->focusSearch();
    else if (m_view == LineageView::Picture)
        canvas()->setFocus(Qt::OtherFocusReason);
    else
        m_lists->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views
