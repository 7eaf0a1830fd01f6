// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecommands.h"

#include "services/taskregistry.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagehost.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

namespace pageexport = views::pageexport;
using pageexport::Format;
using views::PageDocument;

namespace {

QString filterOf(Format format)
{
    return u"%1 (*.%2)"_s.arg(pageexport::nameOf(format), pageexport::suffixOf(format));
}

} // namespace

PageCommands::PageCommands(services::TaskRegistry &tasks, views::MainWindow &window)
    : m_tasks(tasks)
    , m_window(window)
{
    using views::Icon;
    using views::MenuId;
    window.commands().add({.id = u"page.export"_s,
                           .text = tr("E&xport page…"),
                           .description = tr("Write the page in front as PDF, PNG, SVG, HTML or Markdown"),
                           .icon = Icon::Export,
                           .menu = MenuId::File,
                           .group = 1,
                           .handler = [this] { exportPage(); }});
    window.commands().add({.id = u"page.print"_s,
                           .text = tr("&Print page…"),
                           .description = tr("Preview the page in front and print it"),
                           .icon = Icon::Print,
                           .shortcuts = {QKeySequence(u"Ctrl+P"_s, QKeySequence::PortableText)},
                           .menu = MenuId::File,
                           .group = 1,
                           .handler = [this] { print(); }});
    window.commands().add({.id = u"page.copyMarkdown"_s,
                           .text = tr("Copy page as &Markdown"),
                           .description = tr("Copy what the page in front says, with its link"),
                           .icon = Icon::Copy,
                           .menu = MenuId::Edit,
                           .group = 1,
                           .handler = [this] { copyMarkdown(); }});
    window.rebuildMenus();
}

void PageCommands::exportPage()
{
    const views::Page *page = m_window.pages().currentPage();
    if (page == nullptr)
        return;
    auto *dialog = new QFileDialog(&m_window, tr("Export page"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    const QList<Format> formats = pageexport::formats();
    for (const Format format : formats)
        filters.append(filterOf(format));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(pageexport::suffixOf(formats.constFirst()));
    dialog->selectFile(pageexport::fileNameFor(*page, formats.constFirst()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, formats](const QString &filter) {
        const Format format = formats.value(filters.indexOf(filter));
        dialog->setDefaultSuffix(pageexport::suffixOf(format));
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            dialog->selectFile(QFileInfo(files.constFirst()).completeBaseName() + u'.'
                               + pageexport::suffixOf(format));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters, formats](const QString &path) {
        exportTo(formats.value(filters.indexOf(dialog->selectedNameFilter())), path);
    });
    dialog->open();
}

void PageCommands::exportTo(Format format, const QString &path)
{
    const views::Page *page = m_window.pages().currentPage();
    if (page == nullptr)
        return;
    const quint64 task = m_tasks.begin(tr("Exporting %1").arg(QFileInfo(path).fileName()), {});
    pageexport::write(*page, format, path).then(this, [this, task](const core::Result<> &written) {
        m_tasks.finish(task, written);
    });
}

void PageCommands::print()
{
    const views::Page *page = m_window.pages().currentPage();
    if (page == nullptr)
        return;
    auto *preview = new QPrintPreviewDialog(&m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->printer()->setDocName(page->title());
    connect(
        preview, &QPrintPreviewDialog::paintRequested, this,
        [document = PageDocument::of(*page)](QPrinter *printer) { pageexport::print(document, *printer); });
    preview->open();
}

void PageCommands::copyMarkdown()
{
    if (const views::Page *page = m_window.pages().currentPage())
        QGuiApplication::clipboard()->setText(PageDocument::of(*page).toMarkdown());
}

} // namespace meshbook::gui
