// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/hopsview.h"

#include "views/product/factsview.h"
#include "views/product/hopspicture.h"
#include "views/theme/metrics.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::HopsView)
};

QWidget *side(const ThingContextPtr &context, const QString &title, qint64 count,
              const std::vector<core::EntityLine> &things, QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *heading = new SectionHeading(title, SectionHeading::Size::Small, pane);
    const QLocale locale;
    const auto told = static_cast<qint64>(things.size());
    heading->setFact(told < count ? Words::tr("%1 of %2").arg(locale.toString(told), locale.toString(count))
                                  : locale.toString(count));
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space2);
    inset->addWidget(heading);
    layout->addLayout(inset);
    if (things.empty()) { // a whole empty state would take the room from the picture and the other side
        inset->addWidget(new TextLabel(noThings(), TextRole::Base, Ink::Text2, pane));
        pane->setMaximumHeight(pane->sizeHint().height());
        return pane;
    }
    layout->addWidget(makeLineTable(context, title, things, pane), 1);
    return pane;
}

} // namespace

QWidget *makeHopsView(const ThingContextPtr &context, QWidget *parent)
{
    const core::Dossier &dossier = context->dossier;
    auto *splitter = new HairSplitter(Qt::Vertical, parent);
    if (context->lineage != nullptr)
        splitter->addWidget(new HopsPicture(context, splitter));
    splitter->addWidget(
        side(context, Words::tr("Upstream: made from"), dossier.upstream, dossier.upstreamThings, splitter));
    splitter->addWidget(side(context, Words::tr("Downstream: read by"), dossier.downstream,
                             dossier.downstreamThings, splitter));
    splitter->setChildrenCollapsible(false);
    if (context->lineage != nullptr)
        splitter->setSizes({320, 160, 160});
    return splitter;
}

} // namespace meshbook::views
