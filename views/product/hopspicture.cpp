// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/hopspicture.h"

#include "services/lineageservice.h"
#include "views/lineage/canvaspane.h"
#include "views/lineage/lineageaddress.h"
#include "views/lineage/picturequestion.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr int mostShown = 60; ///< boxes; more make no small picture

} // namespace

HopsPicture::HopsPicture(ThingContextPtr context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_pane(new CanvasPane(this))
    , m_words(new TextLabel(tr("Drawing the lineage…"), TextRole::Base, Ink::Text3, this))
{
    auto *heading = new SectionHeading(tr("One step on each side"), SectionHeading::Size::Small, this);
    auto *open = new Button(tr("Open in Lineage"), Button::Role::Secondary, Icon::Lineage, this);
    open->setCompact(true);
    heading->addTrailing(open);
    connect(open, &QPushButton::clicked, this, [this] {
        m_context->follow(lineageaddress::around(m_context->dossier.line.uri), OpenIn::CurrentTab);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    inset->addWidget(heading);
    inset->addWidget(m_words);
    layout->addLayout(inset);
    layout->addWidget(m_pane, 1);
    m_pane->setToolsVisible(false);
    m_pane->setMinimumHeight(120);
    connect(m_pane->canvas(), &LineageCanvas::activated, this,
            [this](const CanvasTarget &target, OpenIn openIn) {
                if (!target.isOfBox())
                    return;
                const core::Uri &uri = m_pane->canvas()->scene()->box(target.index).uri;
                if (!uri.key.isEmpty())
                    m_context->follow(things::url(uri), openIn);
            });
    connect(m_pane->canvas(), &LineageCanvas::growRequested, this, [this](const CanvasTarget &target) {
        // A small picture does not grow: what lies beyond is looked at on the page.
        const core::Uri &uri = m_pane->canvas()->scene()->box(target.index).uri;
        m_context->follow(lineageaddress::around(uri), OpenIn::CurrentTab);
    });
    connect(m_context->lineage, &services::LineageService::changed, this, &HopsPicture::ask);
    ask();
}

void HopsPicture::ask()
{
    PictureQuestion question;
    question.scope.roots = {m_context->dossier.line.uri};
    question.scope.mostBoxes = mostShown;
    question.metrics = CanvasMetrics::current();
    question.mirrored = isRightToLeft();
    const quint64 asked = ++m_asked;
    askForScene(*m_context->lineage, std::move(question))
        .then(this, [this, asked](const core::Result<CanvasScenePtr> &scene) {
            if (asked != m_asked)
                return;
            if (!scene)
                m_words->setText(scene.error().message);
            m_words->setVisible(!scene);
            if (scene)
                showScene(*scene);
            emit answered();
        });
}

void HopsPicture::showScene(const CanvasScenePtr &scene)
{
    services::CatalogService &catalog = *m_context->catalog;
    m_pane->show(
        scene,
        LensColors(Lens::Domain, scene->picture(), SemanticPalette::of(this),
                   [&catalog](const QString &domain) { return DomainColors::of(catalog).index(domain); }));
}

} // namespace meshbook::views
