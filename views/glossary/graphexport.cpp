// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of the graph of terms: menus, files, the clipboard.
#include "views/glossary/glossarysession.h"
#include "views/glossary/graphpane.h"
#include "views/glossary/termcanvas.h"
#include "views/glossary/termpainter.h"
#include "views/health/filesaver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr double scale = 2; ///< pixels of a file for one of the picture

} // namespace

void GraphPane::showMenu(int term, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = keyOf(term);
    if (!key.isEmpty()) {
        const QString label = m_canvas->picture()->around->terms[static_cast<std::size_t>(term)].label;
        menu->addAction(tr("Put in the middle"), this, [this, key] { centreOn(key); });
        menu->addAction(tr("Open the term"), this, [this, key] { openTerm(key); });
        menu->addSeparator();
        menu->addAction(tr("Copy name"), this, [label] { QGuiApplication::clipboard()->setText(label); });
        menu->addAction(tr("Copy key"), this, [key] { QGuiApplication::clipboard()->setText(key); });
        menu->addSeparator();
    }
    menu->addAction(tr("Show all of it"), m_canvas, &TermCanvas::fit);
    fillExport(menu);
    menu->popup(global);
}

void GraphPane::save(bool svg)
{
    const TermPicturePtr picture = m_canvas->picture();
    if (!picture)
        return;
    const QString title = tr("Graph of %1").arg(labelInMiddle());
    const SemanticPalette palette = SemanticPalette::of(this);
    const FontScale fonts = FontScale::current();
    const auto make = [picture, palette, fonts, title, svg] {
        return svg ? termpainter::svg(*picture, palette, fonts, title)
                   : termpainter::png(*picture, palette, fonts, scale);
    };
    filesaver::ask(this,
                   {tr("Save the graph"), title, svg ? u"svg"_s : u"png"_s, svg ? tr("SVG") : tr("PNG")},
                   make, [this](const QString &sentence, bool good) { m_session.tell(sentence, good); });
}

void GraphPane::copyPicture()
{
    if (const TermPicturePtr picture = m_canvas->picture())
        QGuiApplication::clipboard()->setImage(
            termpainter::image(*picture, SemanticPalette::of(this), FontScale::current(), scale));
}

} // namespace meshbook::views
