// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lineage page shows of an answer.
#include "items/momenttext.h"
#include "services/catalogservice.h"
#include "views/lineage/busystrip.h"
#include "views/lineage/canvaspane.h"
#include "views/lineage/canvaswalk.h"
#include "views/lineage/findbar.h"
#include "views/lineage/lineagepage.h"
#include "views/lineage/picturelists.h"
#include "views/lineage/whatifbar.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/viewstates.h"

#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using Kind = CanvasTarget::Kind;

namespace {

constexpr std::size_t mostJudged = 1'000; ///< boxes whose health is asked for

} // namespace

void LineagePage::arrived(const core::Result<CanvasScenePtr> &answer)
{
    m_waiting = false;
    m_busy->stop();
    if (!answer) {
        if (answer.error().code == core::ErrorCode::Cancelled)
            return;
        m_scene.reset();
        m_states->showError(answer.error().message, answer.error().detail);
        emit answered();
        return;
    }
    const CanvasScenePtr &scene = *answer;
    for (const lineage::Box &box : scene->picture().boxes) {
        if (box.root)
            m_names.insert(box.uri.toString(), box.name);
    }
    if (scene->boxCount() == 0) {
        m_scene = scene;
        showNothing(scene->picture());
    } else {
        showScene(scene);
        askStandings();
    }
    showFact();
    emit titleChanged();
    emit answered();
}

void LineagePage::showNothing(const lineage::Picture &picture)
{
    m_lists->showScene(m_scene);
    m_pane->show(nullptr, {});
    showCurrent();
    EmptyState *state = m_states->showNoMatch(
        tr("Nothing to draw"),
        picture.filtered > 0
            ? tr("All %n thing(s) are left out by the filter.", nullptr, static_cast<int>(picture.filtered))
            : tr("No source says where this comes from or where it goes."));
    if (picture.filtered > 0)
        connect(state->addAction(tr("Show all")), &QPushButton::clicked, this, [this] {
            lineage::Scope next = m_scope;
            next.filter = {};
            setScope(next);
        });
    connect(state->addAction(tr("Choose another start"), Icon::Search), &QPushButton::clicked, this,
            [this] { setScope(lineage::Scope()); });
}

void LineagePage::showScene(const CanvasScenePtr &scene)
{
    const bool first = m_scene == nullptr;
    m_scene = scene;
    const LensColors lens(m_toolbar->lens(), scene->picture(), SemanticPalette::of(this), domainNumber());
    m_pane->show(scene, lens);
    m_lists->showScene(scene);
    m_find->setPicture({scene, &scene->picture()});
    m_states->showContent();
    if (!m_viewMemory.isEmpty())
        lookAgain();
    else if (first)
        canvas()->setCurrent(canvaswalk::start(*scene));
    m_whatIf->showChanges(m_scope.whatIfs, [this](const core::Uri &about) { return nameOf(about); });
    m_whatIf->showPicture(scene->picture());
    showNotes(scene->picture());
    showCurrent();
}

/// Where one looked before the page was left.
void LineagePage::lookAgain()
{
    const int box = m_scene->indexOfBox(m_viewMemory.value("box"_L1).toString());
    if (box >= 0)
        canvas()->setCurrent({Kind::Box, box});
    canvas()->setView({m_viewMemory.value("zoom"_L1).toDouble(1),
                       {m_viewMemory.value("x"_L1).toDouble(), m_viewMemory.value("y"_L1).toDouble()}});
    m_viewMemory = {};
}

/// What a person should know before reading the picture.
void LineagePage::showNotes(const lineage::Picture &picture)
{
    QStringList notes;
    if (m_scope.asOf.isValid())
        notes << tr("As it was on %1.").arg(items::momentText(m_scope.asOf));
    if (m_scope.comparedWith.isValid())
        notes << tr("Marked: what is other than on %1.").arg(items::momentText(m_scope.comparedWith));
    if (picture.cut)
        notes << tr("Only %1 boxes are shown; the others stand behind the stubs.")
                     .arg(QLocale().toString(static_cast<qint64>(picture.boxes.size())));
    if (!notes.isEmpty())
        m_message->setMessage(Tone::Neutral, notes.join(u' '));
    m_message->setVisible(!notes.isEmpty());
}

void LineagePage::showFact()
{
    if (m_scene == nullptr) {
        m_toolbar->showFact({}, {});
        return;
    }
    const lineage::Picture &picture = m_scene->picture();
    qint64 shown = 0;
    for (const lineage::Box &box : picture.boxes)
        shown += box.members;
    const QLocale locale;
    QStringList details{tr("%n line(s)", nullptr, static_cast<int>(picture.lines.size())),
                        tr("%1 crossings").arg(locale.toString(m_scene->crossings()))};
    if (picture.filtered > 0)
        details << tr("%1 left out by the filter").arg(locale.toString(picture.filtered));
    const QString of = picture.reachableMore ? tr("%1 of more than %2 nodes") : tr("%1 of %2 nodes");
    m_toolbar->showFact(of.arg(locale.toString(shown), locale.toString(std::max(shown, picture.reachable))),
                        details.join(u", "_s));
}

/// Health and age are not of the graph: they are asked for what is on view, and then shown.
void LineagePage::askStandings()
{
    std::vector<core::Uri> uris;
    for (const lineage::Box &box : m_scene->picture().boxes) {
        if (!box.uri.key.isEmpty() && !box.implied && uris.size() < mostJudged)
            uris.push_back(box.uri);
    }
    if (uris.empty())
        return;
    m_catalog.trust(uris).then(
        this, [this, scene = m_scene](const core::Result<std::vector<core::TrustMarks>> &marks) {
            if (!marks || scene != m_scene)
                return;
            const CanvasScenePtr judged = scene->withTrust(*marks);
            if (judged != scene)
                showScene(judged);
        });
}

void LineagePage::applyLens()
{
    if (m_scene == nullptr)
        return;
    m_pane->setLens({m_toolbar->lens(), m_scene->picture(), SemanticPalette::of(this), domainNumber()});
    showCurrent();
}

} // namespace meshbook::views
