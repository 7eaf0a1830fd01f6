// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leads on from a finding, and what is copied and written: the menus of FindingsList.
#include "items/findingmodel.h"
#include "services/answer.h"
#include "views/governance/findingactions.h"
#include "views/governance/findingsexport.h"
#include "views/governance/findingslist.h"
#include "views/governance/sourcefiles.h"
#include "views/health/filesaver.h"
#include "views/theme/iconprovider.h"
#include "views/widgets/button.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayoutmenu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::FindingModel;

namespace {

/// In the words that every table has for it.
struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::TableCopy)
};

} // namespace

void FindingsList::addCopyShortcut()
{
    auto *shortcut = new QShortcut(QKeySequence::Copy, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        QGuiApplication::clipboard()->setText(
            tablecopy::text(m_table->selectionModel()->selectedRows(), tablecopy::As::Tsv));
    });
}

void FindingsList::addCopies(QMenu &menu)
{
    using tablecopy::As;
    const auto add = [&](const QString &words, As as) {
        menu.addAction(words, this, [this, as] {
            QGuiApplication::clipboard()->setText(
                tablecopy::text(m_table->selectionModel()->selectedRows(), as));
        });
    };
    add(CopyWords::tr("Copy"), As::Tsv);
    add(CopyWords::tr("Copy with Headings"), As::TsvWithHeaders);
    add(CopyWords::tr("Copy as CSV"), As::Csv);
    add(CopyWords::tr("Copy as JSON"), As::Json);
    add(CopyWords::tr("Copy as Markdown"), As::Markdown);
}

void FindingsList::open(const QModelIndex &index)
{
    if (index.data(FindingModel::IsGroupRole).toBool()) {
        m_table->setExpanded(index.siblingAtColumn(0), !m_table->isExpanded(index.siblingAtColumn(0)));
        return;
    }
    const governance::Finding *finding = m_model->finding(index);
    if (finding == nullptr)
        return;
    // Where it is written is where it is mended; what no file says leads to the thing.
    const QUrl file = m_files->urlOf(*finding);
    const QUrl url = file.isEmpty() ? QUrl(finding->subject) : file;
    emit navigateRequested(url, OpenIn::CurrentTab);
}

void FindingsList::showMenu(const QPoint &at)
{
    const std::vector<governance::Finding> findings = chosen();
    if (findings.empty())
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const governance::Finding *finding = current()) {
        const governance::Finding front = *finding;
        if (const QUrl file = m_files->urlOf(front); !file.isEmpty())
            menu->addAction(icons::icon(Icon::File), tr("Open the file"), this,
                            [this, file] { emit navigateRequested(file, OpenIn::CurrentTab); });
        menu->addAction(icons::icon(Icon::External), tr("Open what it is about"), this,
                        [this, front] { emit navigateRequested(QUrl(front.subject), OpenIn::CurrentTab); });
        if (m_scope.policy.isEmpty())
            menu->addAction(icons::icon(Icon::Filter), tr("Only this policy"), this, [this, front] {
                Scope scope = m_scope;
                scope.policy = front.policy;
                emit scopeWanted(scope);
            });
        menu->addSeparator();
    }
    const auto act = [&](Icon icon, const QString &words, bool can,
                         void (FindingActions::*go)(const std::vector<governance::Finding> &)) {
        if (can)
            menu->addAction(icons::icon(icon), words, this,
                            [this, findings, go] { (m_actions->*go)(findings); });
    };
    const bool writable = m_actions->whyNot().isEmpty();
    act(Icon::Pause, tr("Waive…"), writable && FindingActions::canWaive(findings), &FindingActions::waive);
    act(Icon::Undo, tr("Take back"), writable && FindingActions::canTakeBack(findings),
        &FindingActions::takeBack);
    act(Icon::Edit, tr("Fix…"), FindingActions::canFix(findings), &FindingActions::fix);
    menu->addSeparator();
    addCopies(*menu);
    addLayoutMenu(*menu, m_table);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void FindingsList::fillExport()
{
    QMenu *menu = m_export->menu();
    menu->clear();
    for (const findingsexport::Format format : findingsexport::all) {
        const QString name = findingsexport::nameOf(format);
        menu->addAction(tr("Save as %1…").arg(name), this, [this, format, name] {
            filesaver::ask(this, {tr("Save findings"), u"findings"_s, findingsexport::suffixOf(format), name},
                           filesaver::Make([list = m_model->list(), format] {
                               return findingsexport::write(list, format);
                           }),
                           [this](const QString &sentence, bool good) { emit told(sentence, good); });
        });
    }
}

} // namespace meshbook::views
