// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/browsepane.h"

#include "views/glossary/glossarysession.h"
#include "views/glossary/termform.h"
#include "views/glossary/termside.h"
#include "views/glossary/termtree.h"
#include "views/theme/metrics.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/searchfield.h"

#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int formWidth = 584;

} // namespace

BrowsePane::BrowsePane(GlossarySession &session, QWidget *parent)
    : GlossaryPane(parent)
    , m_session(session)
    , m_splitter(new HairSplitter(Qt::Horizontal, this))
    , m_tree(new TermTree(session, m_splitter))
    , m_form(new TermForm(session, m_splitter))
    , m_side(new TermSide(session, m_splitter))
{
    m_splitter->setObjectName(u"glossary"_s);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({metrics::treeWidth, formWidth, metrics::inspectorWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_tree, &TermTree::termWanted, this, &BrowsePane::goToTerm);
    // One choice, wherever it is made; it is kept with the tree.
    connect(m_tree, &TermTree::languageChosen, m_form, &TermForm::followLanguage);
    connect(m_form, &TermForm::languageChosen, m_tree, &TermTree::setLanguage);
    const auto follow = [this](const QString &key) { goToTerm(key, true); };
    connect(m_form, &TermForm::termWanted, this, follow);
    connect(m_side, &TermSide::termWanted, this, follow);
    connect(m_form, &TermForm::navigateRequested, this, &GlossaryPane::navigateRequested);
    connect(m_side, &TermSide::navigateRequested, this, &GlossaryPane::navigateRequested);
    connect(m_form, &TermForm::modifiedChanged, this, &GlossaryPane::modifiedChanged);
    connect(&m_session, &GlossarySession::changed, this, &BrowsePane::showTerm);
    showTerm();
}

void BrowsePane::setPlace(const glossaryaddress::Place &place)
{
    m_place = place;
    m_tree->setTerm(place.term);
    m_form->setTerm(place.term);
    m_side->setTerm(place.term);
    showTerm();
}

/// A term whose key was made of its name has another one after a rename: the page's address follows.
void BrowsePane::showTerm()
{
    const glossary::EntryPtr entry = m_session.lexicon().find(m_place.term);
    m_side->setVisible(m_sideWanted && entry);
    if (entry && entry->key() != m_place.term)
        goToTerm(entry->key(), false);
}

void BrowsePane::setSideVisible(bool visible)
{
    m_sideWanted = visible;
    showTerm();
}

bool BrowsePane::isModified() const
{
    return m_form->isModified();
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
    m_form->followLanguage(m_tree->rules().language);
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
