// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossarycommands.h"

#include "applicationcontext.h"
#include "services/glossaryservice.h"
#include "services/settings.h"
#include "views/glossary/browsepane.h"
#include "views/glossary/glossarypage.h"
#include "views/glossary/glossarypanes.h"
#include "views/glossary/termtree.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigationrail.h"
#include "views/shell/pagehost.h"
#include "views/shell/statusstrip.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

namespace glossaryaddress = views::glossaryaddress;
using glossaryaddress::View;
using services::Settings;

namespace {

/// The count in the rail can wait until the window stands: all terms are read for it.
constexpr int firstLookMs = 1'500;

} // namespace

GlossaryCommands::GlossaryCommands(ApplicationContext &context, views::MainWindow &window, Settings &settings)
    : m_context(context)
    , m_window(window)
    , m_settings(settings)
{
    addCommands();
    window.rebuildMenus();
    followAuthor();
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::UserName || key == Settings::Key::UserEmail)
            followAuthor();
    });
    connect(&m_context.glossary(), &services::GlossaryService::changed, this, &GlossaryCommands::showCount);
    connect(&m_window.status(), &views::StatusStrip::editsActivated, this,
            [this] { open(views::glossarypanes::isOffered(View::Reviews) ? View::Reviews : View::Browse); });
    const auto allowTree = [this] {
        const bool tree = treeHere() != nullptr;
        for (const QString &id : std::as_const(m_treeCommands))
            m_window.commands().setAvailable(id, tree, tr("Open the glossary first"));
    };
    connect(&m_window, &views::MainWindow::pageChanged, this, allowTree);
    allowTree();
    QTimer::singleShot(firstLookMs, this, [this] {
        if (m_context.glossary().state())
            return;
        m_context.glossary().isBegun().then(this, [this](const core::Result<bool> &begun) {
            if (begun && *begun && !m_context.glossary().state())
                m_context.glossary().refresh();
        });
    });
    showCount();
}

QUrl GlossaryCommands::homeUri()
{
    return glossaryaddress::urlOf({});
}

QUrl GlossaryCommands::editorOf(const QString &term)
{
    return glossaryaddress::urlOf({View::Browse, term, {}, {}});
}

void GlossaryCommands::followAuthor()
{
    m_context.glossary().setAuthor(m_settings.text(Settings::Key::UserName).trimmed(),
                                   m_settings.text(Settings::Key::UserEmail).trimmed());
    showCount();
}

void GlossaryCommands::addCommands()
{
    using views::Icon;
    using views::MenuId;
    m_window.commands().add({.id = u"go.glossary"_s,
                             .text = tr("&Glossary"),
                             .description = tr("Look up, write and review terms"),
                             .icon = Icon::Glossary,
                             .shortcuts = {QKeySequence(u"Ctrl+Shift+Y"_s, QKeySequence::PortableText)},
                             .menu = MenuId::Go,
                             .group = 1,
                             .handler = [this] { open(View::Browse); }});
    m_window.commands().add({.id = u"glossary.edit"_s,
                             .text = tr("Edit term"),
                             .description = tr("Open the term of the page in front in the glossary editor"),
                             .icon = Icon::Edit,
                             .handler = [this] { editHere(); }});
    addView(u"glossary.grid"_s, tr("Glossary as table"),
            tr("Edit many terms at once, fill down, paste from a spreadsheet"), View::Grid);
    addView(u"glossary.reviews"_s, tr("Reviews of the glossary"),
            tr("Changes that wait for review, and conflicts with the source"), View::Reviews);
    addView(u"glossary.checks"_s, tr("Checks of the glossary"),
            tr("Duplicates, missing definitions, broken links and words with two meanings"), View::Checks);
    addView(u"glossary.links"_s, tr("Links of terms to data"), tr("Accept or refuse suggested links"),
            View::Links);
    addView(u"glossary.graph"_s, tr("Graph of terms"), tr("A term and its neighbours as a picture"),
            View::Graph);
    addView(u"glossary.history"_s, tr("History of the glossary"),
            tr("Who changed what, and what differs between two days"), View::History);
    addTreeCommands();
}

void GlossaryCommands::addTreeCommands()
{
    using views::TermTree;
    addTreeCommand(u"glossary.newTerm"_s, tr("New term below"),
                   tr("Write a new term below the one that is chosen (Insert)"), &TermTree::addBelow);
    addTreeCommand(u"glossary.newSibling"_s, tr("New term beside"),
                   tr("Write a new term beside the one that is chosen (Shift+Insert)"), &TermTree::addBeside);
    addTreeCommand(u"glossary.rename"_s, tr("Rename the term"),
                   tr("Give the chosen term another label, with all that follows"),
                   &TermTree::renameWithDialog);
    addTreeCommand(u"glossary.move"_s, tr("Move the terms"),
                   tr("Put the chosen terms below another one (Ctrl+M)"), &TermTree::moveSelected);
    addTreeCommand(u"glossary.merge"_s, tr("Merge the term into another"),
                   tr("What refers to the chosen term goes to the other one"), &TermTree::mergeCurrent);
    addTreeCommand(u"glossary.split"_s, tr("Split the term"), tr("Write new terms beside the chosen one"),
                   &TermTree::splitCurrent);
    addTreeCommand(u"glossary.deprecate"_s, tr("Deprecate the term"),
                   tr("Say that the chosen term is not to be used any more, and which one is"),
                   &TermTree::deprecateCurrent);
    addTreeCommand(u"glossary.trash"_s, tr("Move the terms to the trash"),
                   tr("Remove the chosen terms; they can be restored (Delete)"), &TermTree::trashSelected);
    addTreeCommand(u"glossary.newGlossary"_s, tr("New glossary"),
                   tr("Begin a glossary that is kept in this workspace"), &TermTree::addGlossary);
    addTreeCommand(u"glossary.showTrash"_s, tr("Trash of the glossary"),
                   tr("Show or hide the terms that were removed"), &TermTree::toggleTrash);
}

void GlossaryCommands::addTreeCommand(const QString &id, const QString &text, const QString &description,
                                      void (views::TermTree::*does)())
{
    m_window.commands().add({.id = id,
                             .text = text,
                             .description = description,
                             .icon = views::Icon::Term,
                             .handler = [this, does] {
                                 if (views::TermTree *tree = treeHere())
                                     (tree->*does)();
                             }});
    m_treeCommands.append(id);
}

views::TermTree *GlossaryCommands::treeHere() const
{
    const auto *page = qobject_cast<const views::GlossaryPage *>(m_window.pages().currentPage());
    const auto *pane = page != nullptr ? qobject_cast<const views::BrowsePane *>(page->pane()) : nullptr;
    return pane != nullptr ? pane->tree() : nullptr;
}

void GlossaryCommands::addView(const QString &id, const QString &text, const QString &description, View view)
{
    if (!views::glossarypanes::isOffered(view))
        return;
    m_window.commands().add({.id = id,
                             .text = text,
                             .description = description,
                             .icon = views::Icon::Glossary,
                             .handler = [this, view] { open(view); }});
}

QString GlossaryCommands::termHere() const
{
    const views::Page *front = m_window.pages().currentPage();
    if (const auto *page = qobject_cast<const views::GlossaryPage *>(front))
        return page->place().term;
    const auto subject = front != nullptr ? front->subject() : std::nullopt;
    return subject && subject->uri.kind == core::EntityKind::Term ? subject->uri.key : QString();
}

void GlossaryCommands::open(View view)
{
    m_window.open(glossaryaddress::urlOf({view, termHere(), {}, {}}));
}

void GlossaryCommands::editHere()
{
    m_window.open(editorOf(termHere()));
}

views::Page *GlossaryCommands::makePage(const QUrl &uri)
{
    if (const auto place = glossaryaddress::placeOf(uri))
        return new views::GlossaryPage(*place, m_context.glossary(), m_context.catalog(),
                                       m_context.governance());
    return nullptr;
}

/// What waits for the person in the rail; what they have not handed in yet in the status bar.
void GlossaryCommands::showCount()
{
    const services::GlossaryService &glossary = m_context.glossary();
    if (!glossary.state())
        return;
    qsizetype edits = 0;
    for (const glossary::ChangeSet &set : glossary.state()->changeSets) {
        if (set.state == glossary::SetState::Open && set.author == glossary.author())
            edits += static_cast<qsizetype>(set.net.terms().size());
    }
    m_window.status().setPendingEdits(static_cast<int>(edits));
    m_window.rail().setCount(u"glossary"_s,
                             views::GlossaryPage::waitingFor(*glossary.state(), glossary.author()));
}

} // namespace meshbook::gui
