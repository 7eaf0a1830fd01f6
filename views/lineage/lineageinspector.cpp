// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineageinspector.h"

#include "lineage/surroundings.h"
#include "views/lineage/picturewords.h"
#include "views/search/domaincolors.h"
#include "views/search/resultfacts.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/hairline.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/panesection.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using lineage::Direction;
using Kind = CanvasTarget::Kind;

namespace {

constexpr std::size_t mostSteps = 40; ///< of a traced path, in the list

/// The boxes that traced lines join, upstream first.
std::vector<int> tracedBoxes(const CanvasScene &scene)
{
    std::vector<int> boxes;
    for (const lineage::Line &line : scene.picture().lines) {
        if (!line.traced)
            continue;
        for (const int box : {line.from, line.to}) {
            if (std::find(boxes.begin(), boxes.end(), box) == boxes.end())
                boxes.push_back(box);
        }
    }
    std::stable_sort(boxes.begin(), boxes.end(),
                     [&](int a, int b) { return scene.box(a).depth < scene.box(b).depth; });
    return boxes;
}

QString tracedColumnOf(const lineage::Box &box)
{
    const auto traced = std::find_if(box.columns.begin(), box.columns.end(),
                                     [](const lineage::PictureColumn &column) { return column.traced; });
    return traced != box.columns.end() ? box.name + u'.' + traced->path : box.name;
}

/// The shortest way in the picture from a root to the box, or from it to a root.
std::vector<int> wayFromRoot(const CanvasScene &scene, int box)
{
    for (const bool up : {true, false}) {
        std::vector<int> next(static_cast<std::size_t>(scene.boxCount()), -1);
        std::deque<int> open{box};
        next.at(static_cast<std::size_t>(box)) = box;
        while (!open.empty()) {
            const int at = open.front();
            open.pop_front();
            if (scene.box(at).root) {
                std::vector<int> way{at};
                for (int each = at; each != box; each = way.back())
                    way.push_back(next.at(static_cast<std::size_t>(each)));
                if (!up)
                    std::reverse(way.begin(), way.end());
                return way;
            }
            for (const int line : up ? scene.linesIn(at) : scene.linesOut(at)) {
                const int other = up ? scene.line(line).from : scene.line(line).to;
                if (next.at(static_cast<std::size_t>(other)) < 0) {
                    next.at(static_cast<std::size_t>(other)) = at;
                    open.push_back(other);
                }
            }
        }
    }
    return {box};
}

} // namespace

LineageInspector::LineageInspector(services::LineageService &lineage, DomainColors &domains, QWidget *parent)
    : QWidget(parent)
    , m_lineage(lineage)
    , m_domains(domains)
    , m_area(new QScrollArea(this))
    , m_foot(new QWidget(this))
{
    setMinimumWidth(220);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_foot);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(0);
    build();
}

QSize LineageInspector::sizeHint() const
{
    return {metrics::inspectorWidth, 400};
}

void LineageInspector::show(const CanvasScenePtr &scene, const CanvasTarget &target,
                            const lineage::Scope &scope, const LensColors &lens)
{
    const bool same = m_scene == scene && m_target == target && m_lens.lens() == lens.lens();
    m_scene = scene;
    m_target = target;
    m_scope = scope;
    m_lens = lens;
    if (same)
        return;
    ++m_asked;
    m_details.reset();
    m_beyond.reset();
    if (target.kind == Kind::Line)
        askDetails();
    else if (target.isOfBox())
        askGrowth();
    build();
}

void LineageInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_details)
        build();
}

const lineage::Box &LineageInspector::box() const
{
    return m_scene->box(m_target.index);
}

void LineageInspector::askDetails()
{
    const lineage::Line &line = m_scene->line(m_target.index);
    const auto end = [this](int of, int column) {
        core::Uri uri = m_scene->box(of).uri;
        if (column >= 0)
            uri.column = m_scene->box(of).columns.at(static_cast<std::size_t>(column)).path;
        return uri;
    };
    const core::Uri from = end(line.from, line.fromColumn);
    const core::Uri to = end(line.to, line.toColumn);
    if (from.key.isEmpty() || to.key.isEmpty())
        return; // a closed group has many
    m_lineage.details(from, to).then(
        this, [this, asked = m_asked](const core::Result<lineage::EdgeDetails> &details) {
            if (asked != m_asked)
                return;
            m_details = details;
            build();
        });
}

void LineageInspector::askGrowth()
{
    const core::Uri uri = box().uri;
    if (uri.key.isEmpty())
        return;
    m_lineage
        .ask<Beyond>([uri,
                      scope = m_scope](const services::LineageService::Sight &sight) -> core::Result<Beyond> {
            Beyond beyond;
            const auto up = lineage::growthCounts(*sight.graph, scope, uri, Direction::Up, sight.cancelled);
            const auto down =
                lineage::growthCounts(*sight.graph, scope, uri, Direction::Down, sight.cancelled);
            if (!up || !down)
                return core::failure(core::ErrorCode::Cancelled, {});
            beyond.up = up->all;
            beyond.down = down->all;
            return beyond;
        })
        .then(this, [this, asked = m_asked](const core::Result<Beyond> &beyond) {
            if (asked != m_asked || !beyond || (beyond->up == 0 && beyond->down == 0))
                return;
            m_beyond = *beyond;
            build();
        });
}

void LineageInspector::build()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setMinimumWidth(1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_scene == nullptr || m_target.isNone()) {
        addHead(layout, Icon::Lineage, tr("Nothing chosen"));
        auto *hint =
            new TextLabel(tr("Choose a box or a line to see what it is. Arrow keys walk along the lines, "
                             "+ shows what is beyond, C opens the columns."),
                          TextRole::Base, Ink::Text3, content);
        hint->setWrapped(true);
        auto *inset = new QVBoxLayout;
        inset->setContentsMargins(metrics::panePadding, 0, metrics::panePadding, metrics::space3);
        inset->addWidget(hint);
        layout->addLayout(inset);
    } else if (m_target.kind == Kind::Line) {
        addLine(layout);
    } else if (m_target.kind == Kind::Frame) {
        addFrame(layout);
    } else {
        addBox(layout);
    }
    if (m_scene != nullptr)
        addTrail(layout);
    layout->addStretch(1);
    // What was pressed to come here is still at work.
    if (QWidget *before = m_area->takeWidget())
        before->deleteLater();
    m_area->setWidget(content);
    const auto actions = m_foot->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *each : actions) {
        each->hide();
        m_foot->layout()->removeWidget(each);
        each->deleteLater();
    }
    addActions(static_cast<QVBoxLayout *>(m_foot->layout()));
}

void LineageInspector::addHead(QVBoxLayout *layout, Icon icon, const QString &kind)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics::panePadding, metrics::space2, metrics::space2, metrics::space1);
    auto *label = new LinkLabel(kind, {}, this);
    label->setIconId(icon);
    label->setLook(TextRole::Caption, Ink::Text2);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->addWidget(label);
    line->addStretch(1);
    auto *close = new IconButton(Icon::Close, tr("Hide the side panel"), this);
    close->setSmall(true);
    connect(close, &QAbstractButton::clicked, this, &LineageInspector::closeRequested);
    line->addWidget(close);
    layout->addLayout(line);
}

void LineageInspector::addBox(QVBoxLayout *layout)
{
    const lineage::Box &of = box();
    addHead(layout, of.uri.key.isEmpty() ? Icon::Domain : things::icon(of.kind),
            of.uri.key.isEmpty() ? tr("Closed group") : things::word(of.kind));
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::panePadding, 0, metrics::panePadding, metrics::space3);
    inset->setSpacing(metrics::space1);
    auto *name = new TextLabel(of.name, TextRole::Strong, Ink::Text, this);
    name->setSelectable(true);
    name->setWrapped(true);
    inset->addWidget(name);
    if (!of.qualified.isEmpty() && of.qualified != of.name) {
        auto *qualified = new TextLabel(of.qualified, TextRole::MonoCaption, Ink::Text3, this);
        qualified->setElide(Qt::ElideMiddle);
        qualified->setSelectable(true);
        inset->addWidget(qualified);
    }
    auto *chips = new FlowLayout(nullptr, metrics::space1);
    const auto chip = [&](const QString &text, Icon icon, Tone tone) {
        chips->addWidget(new ChipLabel({text, icon, tone, tone == Tone::Neutral}, this));
    };
    chip(picturewords::type(of), Icon::None, Tone::Neutral);
    if (!of.classification.isEmpty())
        chip(of.classification, Icon::Lock, Tone::Warning);
    if (of.mark != lineage::Mark::None)
        chip(picturewords::mark(of.mark), Icon::None, Tone::Warning);
    if (of.implied)
        chip(tr("described nowhere"), Icon::Unknown, Tone::Neutral);
    if (of.inCycle)
        chip(tr("in a cycle"), Icon::Sync, Tone::Neutral);
    if (of.selfLoop)
        chip(tr("made from itself"), Icon::Sync, Tone::Neutral);
    inset->addLayout(chips);
    layout->addLayout(inset);
    if (m_target.kind == Kind::Column)
        addColumn(layout);
    addFacts(layout, of);
    if (of.uri.key.isEmpty())
        return;
    addGrowth(layout, of);
    core::Uri about = of.uri;
    if (m_target.kind == Kind::Column)
        about.column = of.columns.at(static_cast<std::size_t>(m_target.column)).path;
    addWhatIf(layout, about);
}

void LineageInspector::addFacts(QVBoxLayout *layout, const lineage::Box &of)
{
    QList<Fact> facts;
    const auto add = [&](const QString &label, const QString &value, Fact::Kind kind = Fact::Kind::Text) {
        if (!value.isEmpty())
            facts.append({.label = label, .value = value, .kind = kind});
    };
    if (!of.domain.isEmpty())
        facts.append({.label = tr("Domain"),
                      .value = of.domain,
                      .uri = things::searchUrl({}, {{u"domain"_s, {of.domain}}}),
                      .domain = m_domains.index(of.domain)});
    add(tr("Owner"), of.owner);
    add(tr("Product"), of.product);
    add(tr("Schema"), of.schema, Fact::Kind::Code);
    add(tr("Platform"), of.platform);
    add(tr("Source"), of.source);
    add(tr("Tags"), of.tags.join(u", "_s));
    if (of.uri.key.isEmpty()) {
        add(tr("Members"), QLocale().toString(of.members));
    } else {
        const State state = healthState(of.health);
        facts.append({.label = tr("Health"),
                      .value = of.health ? tr("%1 of 100").arg(QLocale().toString(qRound(*of.health)))
                                         : tr("not measured"),
                      .state = state});
        if (of.ageSeconds)
            add(tr("Age of data"), resultfacts::age(*of.ageSeconds));
    }
    add(tr("Hops"), of.depth == 0 ? tr("root") : QLocale().toString(of.depth));
    auto *inner = addPaneSection(layout, this, {});
    auto *grid = new FactsGrid(this);
    grid->setFacts(facts);
    connect(grid, &FactsGrid::linkActivated, this, &LineageInspector::navigateRequested);
    inner->addWidget(grid);
}

QWidget *LineageInspector::actionButton(const QString &text, Icon icon, const std::function<void()> &does)
{
    auto *button = new Button(text, Button::Role::Plain, icon, this);
    button->setCompact(true);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void LineageInspector::addGrowth(QVBoxLayout *layout, const lineage::Box &of)
{
    auto *inner = addPaneSection(layout, this, tr("Around it"));
    const core::Uri uri = of.uri;
    const auto add = [&](const QString &text, Icon icon, const std::function<void()> &does) {
        inner->addWidget(actionButton(text, icon, does), 0, Qt::AlignLeft);
    };
    const auto shown = [this](bool up) {
        return static_cast<int>(
            (up ? m_scene->linesIn(m_target.index) : m_scene->linesOut(m_target.index)).size());
    };
    const QLocale locale;
    inner->addWidget(new TextLabel(tr("Lines in this picture: %1 in, %2 out")
                                       .arg(locale.toString(shown(true)), locale.toString(shown(false))),
                                   TextRole::Caption, Ink::Text3, this));
    if (of.hiddenUp > 0)
        add(tr("Show %n more upstream", nullptr, of.hiddenUp), picturewords::upstreamIcon(),
            [this, uri] { emit growRequested(uri, Direction::Up, 1); });
    if (m_beyond && m_beyond->up > of.hiddenUp)
        add(tr("Show all %1 upstream").arg(locale.toString(m_beyond->up)), picturewords::upstreamIcon(),
            [this, uri] { emit growRequested(uri, Direction::Up, -1); });
    if (of.hiddenDown > 0)
        add(tr("Show %n more downstream", nullptr, of.hiddenDown), picturewords::downstreamIcon(),
            [this, uri] { emit growRequested(uri, Direction::Down, 1); });
    if (m_beyond && m_beyond->down > of.hiddenDown)
        add(tr("Show all %1 downstream").arg(locale.toString(m_beyond->down)), picturewords::downstreamIcon(),
            [this, uri] { emit growRequested(uri, Direction::Down, -1); });
    if (of.kind == core::EntityKind::Dataset)
        add(of.columns.empty() ? tr("Open the columns") : tr("Close the columns"), Icon::Column,
            [this, uri] { emit columnsRequested(uri); });
    if (!of.root)
        add(tr("Look from here"), Icon::Target, [this, uri] { emit refocusRequested(uri); });
    add(tr("Hide it"), Icon::Eye, [this, uri] { emit hideRequested(uri); });
}

void LineageInspector::addColumn(QVBoxLayout *layout)
{
    const lineage::PictureColumn &column = box().columns.at(static_cast<std::size_t>(m_target.column));
    auto *inner = addPaneSection(layout, this, tr("Column"));
    auto *path = new TextLabel(column.path, TextRole::Mono, Ink::Text, this);
    path->setElide(Qt::ElideMiddle);
    path->setSelectable(true);
    inner->addWidget(path);
    QList<Fact> facts;
    facts.append({.label = tr("Type"), .value = column.type, .kind = Fact::Kind::Code});
    if (!column.classification.isEmpty())
        facts.append({.label = tr("Classification"), .value = column.classification, .icon = Icon::Lock});
    if (column.key)
        facts.append({.label = tr("Key"), .value = tr("yes")});
    auto *grid = new FactsGrid(this);
    grid->setFacts(facts);
    inner->addWidget(grid);
    core::Uri uri = box().uri;
    uri.column = column.path;
    const bool traced = m_scope.tracedColumn == uri;
    inner->addWidget(actionButton(traced ? tr("End tracing") : tr("Trace it through"), Icon::Lineage,
                                  [this, uri] { emit traceRequested(uri); }),
                     0, Qt::AlignLeft);
}

void LineageInspector::addFrame(QVBoxLayout *layout)
{
    const lineage::Frame &frame = m_scene->picture().frames.at(static_cast<std::size_t>(m_target.index));
    addHead(layout, Icon::Domain, tr("Group"));
    auto *inner = addPaneSection(layout, this, {});
    inner->addWidget(new TextLabel(frame.title, TextRole::Strong, Ink::Text, this));
    inner->addWidget(new TextLabel(tr("%n member(s) in this picture", nullptr, frame.members), TextRole::Base,
                                   Ink::Text2, this));
}

void LineageInspector::addTrail(QVBoxLayout *layout)
{
    const std::vector<int> boxes = tracedBoxes(*m_scene);
    if (boxes.empty())
        return;
    auto *inner = addPaneSection(layout, this, tr("Traced path"),
                                 tr("%n step(s)", nullptr, static_cast<int>(boxes.size())));
    for (std::size_t i = 0; i < std::min(boxes.size(), mostSteps); ++i) {
        const lineage::Box &each = m_scene->box(boxes[i]);
        auto *link = new LinkLabel(tracedColumnOf(each), {}, this);
        link->setLook(TextRole::MonoCaption, Ink::Text);
        link->setDomain(m_domains.index(each.domain));
        link->setElide(Qt::ElideMiddle);
        connect(link, &LinkLabel::activated, this, [this, id = each.id] { emit boxRequested(id); });
        inner->addWidget(link);
    }
    if (boxes.size() > mostSteps)
        inner->addWidget(new TextLabel(tr("and %n more", nullptr, static_cast<int>(boxes.size() - mostSteps)),
                                       TextRole::Caption, Ink::Text3, this));
}

QString LineageInspector::pathText(const CanvasScene &scene, const CanvasTarget &target)
{
    QStringList steps;
    for (const int index : tracedBoxes(scene))
        steps << tracedColumnOf(scene.box(index));
    if (target.kind == Kind::Line) {
        const lineage::Line &line = scene.line(target.index);
        steps = {picturewords::end(scene.box(line.from), line.fromColumn),
                 picturewords::end(scene.box(line.to), line.toColumn)};
    } else if (steps.isEmpty() && target.isOfBox()) {
        for (const int index : wayFromRoot(scene, target.index))
            steps << scene.box(index).name;
    }
    return steps.join(u" → "_s);
}

void LineageInspector::addActions(QVBoxLayout *layout)
{
    if (m_scene == nullptr || m_target.isNone())
        return;
    auto *line = new Hairline(Qt::Horizontal, m_foot);
    layout->addWidget(line);
    auto *row = new QWidget(m_foot);
    auto *flow = new FlowLayout(row, metrics::space2);
    flow->setContentsMargins(metrics::panePadding, metrics::space3, metrics::panePadding, metrics::space3);
    const auto add = [&](const QString &text, Icon icon, const std::function<void()> &does) {
        auto *button = new Button(text, Button::Role::Secondary, icon, row);
        button->setCompact(true);
        connect(button, &QPushButton::clicked, this, does);
        flow->addWidget(button);
    };
    if (m_target.isOfBox() && !box().uri.key.isEmpty()) {
        const core::Uri uri = box().uri;
        if (!box().implied)
            add(tr("Open page"), things::icon(uri.kind),
                [this, uri] { emit navigateRequested(things::url(uri), OpenIn::CurrentTab); });
        add(tr("Impact report"), Icon::File, [this, uri] { emit impactRequested(uri); });
    }
    if (const QString path = pathText(*m_scene, m_target); !path.isEmpty())
        add(tr("Copy path"), Icon::Copy, [path] { QGuiApplication::clipboard()->setText(path); });
    layout->addWidget(row);
}

} // namespace meshbook::views
