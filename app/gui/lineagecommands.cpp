// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineagecommands.h"

#include "applicationcontext.h"
#include "views/lineage/impactpage.h"
#include "views/lineage/lineageaddress.h"
#include "views/lineage/lineagecanvas.h"
#include "views/lineage/lineagepage.h"
#include "views/lineage/piipage.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pageexport.h"
#include "views/shell/pagehost.h"
#include "views/theme/iconprovider.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

namespace lineageexport = views::lineageexport;
using lineage::Direction;
using lineageexport::Format;
using views::LineagePage;

namespace {

/// What a person chooses among: a format, of a picture in pixels with its scale.
struct Choice {
    Format format = Format::Svg;
    double scale = 1;
};

QList<Choice> choices()
{
    QList<Choice> all;
    for (const Format format : lineageexport::formats()) {
        if (format != Format::Png) {
            all.append({format, 1});
            continue;
        }
        for (const double scale : {1.0, 2.0, 4.0})
            all.append({format, scale});
    }
    return all;
}

QString filterOf(const Choice &choice)
{
    const QString name = choice.format == Format::Png
        ? LineageCommands::tr("%1, %2 %")
              .arg(lineageexport::nameOf(choice.format), QLocale().toString(qRound(choice.scale * 100)))
        : lineageexport::nameOf(choice.format);
    return u"%1 (*.%2)"_s.arg(name, lineageexport::suffixOf(choice.format));
}

} // namespace

LineageCommands::LineageCommands(ApplicationContext &context, views::MainWindow &window)
    : m_context(context)
    , m_window(window)
{
    addCommands();
    window.rebuildMenus();
    connect(&window, &views::MainWindow::pageChanged, this, &LineageCommands::showAvailable);
    showAvailable();
}

LineagePage *LineageCommands::page() const
{
    return qobject_cast<LineagePage *>(m_window.pages().currentPage());
}

void LineageCommands::addPageCommand(const QString &id, const QString &text, const QString &description,
                                     const std::function<void(LineagePage &)> &does)
{
    m_window.commands().add({.id = id,
                             .text = text,
                             .description = description,
                             .icon = views::Icon::Lineage,
                             .handler = [this, does] {
                                 if (LineagePage *front = page())
                                     does(*front);
                             }});
    m_ids.append(id);
}

void LineageCommands::addCommands()
{
    using views::Icon;
    using views::MenuId;
    m_window.commands().add({.id = u"go.lineage"_s,
                             .text = tr("&Lineage"),
                             .description = tr("Show where data comes from and where it goes"),
                             .icon = Icon::Lineage,
                             .shortcuts = {QKeySequence(u"Ctrl+Shift+G"_s, QKeySequence::PortableText)},
                             .menu = MenuId::Go,
                             .group = 1,
                             .handler = [this] { openHere(); }});
    addPageCommand(u"lineage.fit"_s, tr("Lineage: show all of it"),
                   tr("Zoom so that the whole picture is seen (F)"),
                   [](LineagePage &p) { p.canvas()->fit(); });
    addPageCommand(u"lineage.actualSize"_s, tr("Lineage: actual size"),
                   tr("Zoom the picture to 100 % (Ctrl+0)"), [](LineagePage &p) { p.canvas()->resetZoom(); });
    addPageCommand(u"lineage.growUp"_s, tr("Lineage: show more upstream"),
                   tr("One step more of what the chosen thing is made from"),
                   [](LineagePage &p) { p.growCurrent(Direction::Up, 1); });
    addPageCommand(u"lineage.growDown"_s, tr("Lineage: show more downstream"),
                   tr("One step more of what is made from the chosen thing"),
                   [](LineagePage &p) { p.growCurrent(Direction::Down, 1); });
    addPageCommand(u"lineage.allUp"_s, tr("Lineage: show all upstream"),
                   tr("Everything the chosen thing is made from"),
                   [](LineagePage &p) { p.growCurrent(Direction::Up, -1); });
    addPageCommand(u"lineage.allDown"_s, tr("Lineage: show all downstream"),
                   tr("Everything made from the chosen thing"),
                   [](LineagePage &p) { p.growCurrent(Direction::Down, -1); });
    addPageCommand(u"lineage.columns"_s, tr("Lineage: open or close columns"),
                   tr("Show the columns of the chosen dataset and their lines (C)"),
                   [](LineagePage &p) { p.toggleColumns(); });
    addPageCommand(u"lineage.trace"_s, tr("Lineage: trace the column"),
                   tr("Follow the chosen column through all it comes from and goes to (T)"),
                   [](LineagePage &p) { p.traceCurrent(); });
    const auto addWhatIf = [this](const QString &id, const QString &text, const QString &words,
                                  const std::optional<lineage::WhatIf> &change) {
        addPageCommand(id, text, words, [change](LineagePage &p) { p.supposeCurrent(change); });
    };
    using lineage::WhatIf;
    addWhatIf(u"lineage.drop"_s, tr("Lineage: what if it were dropped"),
              tr("Mark what is made of the chosen thing or column as at risk"), WhatIf{WhatIf::Change::Drop});
    addWhatIf(u"lineage.rename"_s, tr("Lineage: what if it were renamed"),
              tr("Mark what reads the chosen thing or column by its name"), WhatIf{WhatIf::Change::Rename});
    addWhatIf(u"lineage.retype"_s, tr("Lineage: what if it had another type"),
              tr("Mark what another type of the chosen column would concern"),
              WhatIf{WhatIf::Change::Retype});
    addWhatIf(u"lineage.asItIs"_s, tr("Lineage: end the what-if"),
              tr("The chosen thing or column is as it is"), std::nullopt);
    addPageCommand(u"lineage.refocus"_s, tr("Lineage: look from here"),
                   tr("Make the chosen thing the start of the picture (R)"),
                   [](LineagePage &p) { p.refocusCurrent(); });
    addLookCommands();
}

void LineageCommands::addLookCommands()
{
    addPageCommand(u"lineage.noise"_s, tr("Lineage: show or hide staging and tests"),
                   tr("Leave staging models, tests and seeds out, with lines over them"),
                   [](LineagePage &p) { p.setNoiseShown(!p.scope().filter.noise); });
    addPageCommand(u"lineage.flow"_s, tr("Lineage: turn the picture"), tr("Across, or top to bottom"),
                   [](LineagePage &p) {
                       p.setFlow(p.flow() == lineage::Flow::LeftToRight ? lineage::Flow::TopToBottom
                                                                        : lineage::Flow::LeftToRight);
                   });
    for (int i = 0; i < views::lensCount; ++i) {
        const auto lens = static_cast<views::Lens>(i);
        addPageCommand(u"lineage.lens."_s + views::lensId(lens),
                       tr("Lineage lens: %1").arg(views::lensName(lens)),
                       tr("Colour the edges of boxes by %1").arg(views::lensName(lens)),
                       [lens](LineagePage &p) { p.setLens(lens); });
    }
    const auto addView = [this](const QString &id, const QString &text, const QString &words,
                                views::LineageView view) {
        addPageCommand(id, text, words, [view](LineagePage &p) { p.setView(view); });
    };
    addView(u"lineage.picture"_s, tr("Lineage as picture"), tr("Boxes and lines"),
            views::LineageView::Picture);
    addView(u"lineage.outline"_s, tr("Lineage as outline"),
            tr("A tree for reading, also with a screen reader"), views::LineageView::Outline);
    addView(u"lineage.table"_s, tr("Lineage as table"), tr("A row for each line, to sort and copy"),
            views::LineageView::Table);
    addPageCommand(u"lineage.copyPath"_s, tr("Lineage: copy path"),
                   tr("Copy the traced or chosen way as a line"), [](LineagePage &p) { p.copyPath(); });
    addPageCommand(u"lineage.export"_s, tr("Lineage: export…"),
                   tr("Write all of it as SVG, PDF, PNG, CSV, JSON, DOT or Mermaid"),
                   [this](LineagePage &p) { exportPicture(p); });
}

void LineageCommands::showAvailable()
{
    const bool there = page() != nullptr;
    for (const QString &id : m_ids)
        m_window.commands().setAvailable(id, there, there ? QString() : tr("No lineage is in front."));
}

views::Page *LineageCommands::makePage(const QUrl &uri)
{
    if (!views::lineageaddress::isLineage(uri))
        return nullptr;
    auto *made = new LineagePage(uri, m_context.lineage(), m_context.catalog(), nullptr,
                                 {&m_context.bookmarks(), &m_context.news()});
    connect(made, &LineagePage::menuAboutToShow, this, [this, made](QMenu *menu) { fillMenu(menu, made); });
    connect(made, &LineagePage::impactRequested, this, [this, made](const core::Uri &thing) {
        m_window.open(views::ImpactPage::uriFor(thing, made->whatIfOf(thing), made->scope().asOf));
    });
    return made;
}

/// Of what the page in front is about, where that can have lineage.
void LineageCommands::openHere()
{
    const views::Page *front = m_window.pages().currentPage();
    const auto subject = front != nullptr && page() == nullptr ? front->subject() : std::nullopt;
    const bool flows = subject
        && (subject->uri.kind == core::EntityKind::Dataset || subject->uri.kind == core::EntityKind::Product
            || subject->uri.kind == core::EntityKind::Contract || subject->uri.kind == core::EntityKind::Job);
    m_window.open(flows ? views::lineageaddress::around(subject->uri) : LineagePage::pageUri());
}

void LineageCommands::fillMenu(QMenu *menu, LineagePage *made)
{
    menu->addSeparator();
    menu->addAction(views::icons::icon(views::Icon::Shield), tr("Trail of classified data"), this,
                    [this] { m_window.open(views::PiiPage::uriFor({})); });
    menu->addAction(views::icons::icon(views::Icon::Export), tr("Export…"), this,
                    [this, made] { exportPicture(*made); });
}

void LineageCommands::exportPicture(LineagePage &from)
{
    auto *dialog = new QFileDialog(&m_window, tr("Export lineage"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    const QList<Choice> all = choices();
    for (const Choice &choice : all)
        filters.append(filterOf(choice));
    dialog->setNameFilters(filters);
    const QString first = lineageexport::suffixOf(all.constFirst().format);
    dialog->setDefaultSuffix(first);
    const QString name =
        QFileInfo(views::pageexport::fileNameFor(from, views::pageexport::Format::Svg)).completeBaseName();
    dialog->selectFile(name + u'.' + first);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, filters, all, name](const QString &filter) {
                const QString suffix = lineageexport::suffixOf(all.value(filters.indexOf(filter)).format);
                dialog->setDefaultSuffix(suffix);
                dialog->selectFile(name + u'.' + suffix);
            });
    connect(dialog, &QFileDialog::fileSelected, &from,
            [this, dialog, filters, all, &from](const QString &path) {
                const Choice choice = all.value(filters.indexOf(dialog->selectedNameFilter()));
                exportTo(from, choice.format, choice.scale, path);
            });
    dialog->open();
}

void LineageCommands::exportTo(LineagePage &from, Format format, double scale, const QString &path)
{
    lineageexport::Request request;
    request.scope = from.scope();
    request.flow = from.flow();
    request.lens = from.lens();
    request.domainNumber = from.domainNumber();
    request.format = format;
    request.path = path;
    request.scale = scale;
    const auto answer = std::make_shared<services::Answer<core::Result<lineageexport::Written>>>();
    const quint64 task = m_context.tasks().begin(tr("Exporting %1").arg(QFileInfo(path).fileName()),
                                                 [answer] { answer->cancel(); });
    request.progress = [here = QPointer<LineageCommands>(this), task](qint64 done, qint64 total) {
        const auto tell = [here, task, done, total] {
            if (here) // else the window is closed
                here->m_context.tasks().update(task, {}, done, total);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    };
    *answer = lineageexport::write(m_context.lineage(), this, request);
    answer->then(
        this,
        [this, task](const core::Result<lineageexport::Written> &written) {
            m_context.tasks().finish(
                task, written ? core::Result<>() : core::Result<>(core::Unexpected{written.error()}));
            if (!written || written->note.isEmpty())
                return;
            auto *box = new QMessageBox(QMessageBox::Information, tr("Export lineage"), written->note,
                                        QMessageBox::Close, &m_window);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->setTextFormat(Qt::PlainText);
            box->open();
        },
        [this, task] {
            m_context.tasks().finish(task, core::failure(core::ErrorCode::Cancelled, tr("Cancelled.")));
        });
}

} // namespace meshbook::gui
