// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/browsepane.h"

#include "views/glossary/glossarysession.h"
#include "views/glossary/termtree.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/searchfield.h"

#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

BrowsePane::BrowsePane(GlossarySession &session, QWidget *parent)
    : GlossaryPane(parent)
    , m_splitter(new HairSplitter(Qt::Horizontal, this))
    , m_tree(new TermTree(session, m_splitter))
{
    m_splitter->setObjectName(u"glossary"_s);
    m_splitter->addWidget(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_tree, &TermTree::termWanted, this, &BrowsePane::goToTerm);
}

void BrowsePane::setPlace(const glossaryaddress::Place &place)
{
    m_place = place;
    m_tree->setTerm(place.term);
}

void BrowsePane::goToTerm(const QString &key, bool push)
{
    if (key == m_place.term)
        return;
    glossaryaddress::Place place = m_place;
    place.term = key;
    emit placeWanted(place, push);
}

QJsonObject BrowsePane::saveState() const
{
    return {{u"tree"_s, m_tree->saveState()}};
}

void BrowsePane::restoreState(const QJsonObject &state)
{
    m_tree->restoreState(state.value("tree"_L1).toObject());
}

bool BrowsePane::find()
{
    m_tree->filterField()->focusText();
    return true;
}

void BrowsePane::focusMain()
{
    m_tree->view()->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views
