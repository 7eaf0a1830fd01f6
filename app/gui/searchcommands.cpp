// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcommands.h"

#include "applicationcontext.h"
#include "views/search/discoverpage.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagehost.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

using services::HitFormat;
using views::DiscoverPage;

namespace {

constexpr std::array fileFormats{HitFormat::Csv, HitFormat::Json, HitFormat::Markdown};

QString filterOf(HitFormat format)
{
    switch (format) {
    case HitFormat::Json:
        return SearchCommands::tr("JSON (*.json)");
    case HitFormat::Markdown:
        return SearchCommands::tr("Markdown (*.md)");
    default:
        return SearchCommands::tr("CSV (*.csv)");
    }
}

HitFormat formatOf(const QString &filter)
{
    for (const HitFormat format : fileFormats) {
        if (filterOf(format) == filter)
            return format;
    }
    return HitFormat::Csv;
}

} // namespace

SearchCommands::SearchCommands(ApplicationContext &context, views::MainWindow &window)
    : m_window(window)
    , m_exports(context.catalog(), context.tasks())
{
    addCommands();
    connect(&window, &views::MainWindow::pageChanged, this, &SearchCommands::follow);
    connect(&m_exports, &services::SearchExport::written, this, [this](const QString &path, qint64 matches) {
        if (m_asker)
            m_asker->showNotice(tr("%n match(es) written to %1", nullptr, static_cast<int>(matches))
                                    .arg(QFileInfo(path).fileName()));
    });
    connect(&m_exports, &services::SearchExport::copied, this, [this](const QString &text, qint64 matches) {
        QGuiApplication::clipboard()->setText(text);
        if (m_asker)
            m_asker->showNotice(tr("%n match(es) copied", nullptr, static_cast<int>(matches)));
    });
    follow(window.pages().currentPage());
}

void SearchCommands::addCommands()
{
    using views::Icon;
    using views::MenuId;
    m_window.commands().add(
        {.id = u"search.export"_s,
         .text = tr("&Export matches…"),
         .description = tr("Write all matches of the search to a CSV, JSON or Markdown file"),
         .icon = Icon::Export,
         .shortcuts = {QKeySequence(u"Ctrl+Shift+E"_s, QKeySequence::PortableText)},
         .menu = MenuId::File,
         .group = 1,
         .handler = [this] { exportAll(front(), HitFormat::Csv); }});
    m_window.commands().add({.id = u"search.copyAll"_s,
                             .text = tr("Copy &all matches"),
                             .description = tr("Copy all matches of the search, a line for each"),
                             .icon = Icon::Copy,
                             .shortcuts = {QKeySequence(u"Ctrl+Shift+C"_s, QKeySequence::PortableText)},
                             .menu = MenuId::Edit,
                             .group = 1,
                             .handler = [this] { copyAll(front(), HitFormat::Text); }});
    m_window.rebuildMenus();
}

DiscoverPage *SearchCommands::front() const
{
    return qobject_cast<DiscoverPage *>(m_window.pages().currentPage());
}

void SearchCommands::follow(views::Page *page)
{
    auto *search = qobject_cast<DiscoverPage *>(page);
    for (const QString &id : {u"search.export"_s, u"search.copyAll"_s})
        m_window.commands().setAvailable(id, search != nullptr, tr("The page in front is no search"));
    if (search == nullptr || search->property("exports").toBool())
        return;
    search->setProperty("exports", true);
    connect(search, &DiscoverPage::exportRequested, this,
            [this, search](HitFormat format) { exportAll(search, format); });
    connect(search, &DiscoverPage::copyAllRequested, this,
            [this, search](HitFormat format) { copyAll(search, format); });
}

void SearchCommands::exportAll(DiscoverPage *page, HitFormat format)
{
    if (page == nullptr)
        return;
    auto *dialog = new QFileDialog(&m_window, tr("Export matches"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const HitFormat each : fileFormats)
        filters << filterOf(each);
    dialog->setNameFilters(filters);
    dialog->selectNameFilter(filterOf(format));
    dialog->setDefaultSuffix(services::suffixOf(format));
    dialog->selectFile(u"matches."_s + services::suffixOf(format));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(services::suffixOf(formatOf(filter)));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, asker = QPointer<DiscoverPage>(page)](const QString &path) {
                if (asker)
                    exportTo(asker, formatOf(dialog->selectedNameFilter()), path);
            });
    dialog->open();
}

void SearchCommands::exportTo(DiscoverPage *page, HitFormat format, const QString &path)
{
    m_asker = page;
    m_exports.toFile(page->request(), format, path);
}

void SearchCommands::copyAll(DiscoverPage *page, HitFormat format)
{
    if (page == nullptr)
        return;
    m_asker = page;
    m_exports.toText(page->request(), format);
}

} // namespace meshbook::gui
