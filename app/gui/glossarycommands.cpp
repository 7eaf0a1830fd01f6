// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossarycommands.h"

#include "applicationcontext.h"
#include "services/glossaryservice.h"
#include "services/settings.h"
#include "views/glossary/glossarypage.h"
#include "views/glossary/glossarypanes.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigationrail.h"
#include "views/shell/pagehost.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

namespace glossaryaddress = views::glossaryaddress;
using glossaryaddress::View;
using services::Settings;

namespace {

/// The count in the rail can wait until the window stands: it needs all terms read.
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
        if (key == Settings::Key::UserName)
            followAuthor();
    });
    connect(&m_context.glossary(), &services::GlossaryService::changed, this, &GlossaryCommands::showCount);
    QTimer::singleShot(firstLookMs, this, [this] {
        if (!m_context.glossary().state())
            m_context.glossary().refresh();
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
    m_context.glossary().setAuthor(m_settings.text(Settings::Key::UserName).trimmed());
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
        return new views::GlossaryPage(*place, m_context.glossary(), m_context.catalog());
    return nullptr;
}

void GlossaryCommands::showCount()
{
    const services::GlossaryService &glossary = m_context.glossary();
    const int waiting =
        glossary.state() ? views::GlossaryPage::waitingFor(*glossary.state(), glossary.author()) : 0;
    m_window.rail().setCount(u"glossary"_s, waiting);
}

} // namespace meshbook::gui
