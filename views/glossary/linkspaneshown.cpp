// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the links pane shows, and what is done with it.
#include "items/glossarywords.h"
#include "items/reportmodel.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/linkfilter.h"
#include "views/glossary/linkspane.h"
#include "views/lineage/reporttable.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>
#include <QTableView>

namespace meshbook::views {

using items::LinkModel;
using items::LinkRow;

void LinksPane::showList()
{
    m_stack->setCurrentIndex(m_lists->current());
    m_least->setVisible(list() == List::Suggested);
    m_refuse->setVisible(list() == List::Suggested);
    m_accept->setVisible(list() != List::Disagreements);
    showCounts();
}

void LinksPane::showCounts()
{
    const QLocale locale;
    m_lists->setSegments({tr("Suggested %1").arg(locale.toString(m_suggestedFilter->rowCount())),
                          tr("Refused %1").arg(locale.toString(m_refusedFilter->rowCount())),
                          tr("Disagreements %1").arg(locale.toString(m_disagreementCount))});
    if (list() == List::Disagreements)
        return;
    const auto count = static_cast<int>(chosenRows(sheet(list())).size());
    const QString number = locale.toString(count);
    if (list() == List::Refused)
        m_accept->setText(count > 0 ? tr("Take back %1").arg(number) : tr("Take back"));
    else
        m_accept->setText(count > 0 ? tr("Accept %1").arg(number) : tr("Accept"));
    m_refuse->setText(count > 0 ? tr("Refuse %1").arg(number) : tr("Refuse"));
    m_accept->setEnabled(count > 0);
    m_refuse->setEnabled(count > 0);
}

void LinksPane::showLoading()
{
    m_suggestedStates->showLoading(tr("Looking for links…"));
    m_refusedStates->showLoading(tr("Looking for links…"));
}

void LinksPane::showStates()
{
    if (!m_answered)
        return;
    for (const List each : {List::Suggested, List::Refused}) {
        const Sheet of = sheet(each);
        if (of.filter->rowCount() > 0) {
            of.states->showContent();
        } else if (of.model->rowCount() > 0) {
            EmptyState *state =
                of.states->showNoMatch(tr("No link matches"), tr("Try other words, or a lower score."));
            connect(state->addAction(tr("Show all links")), &QPushButton::clicked, this, [this] {
                m_filter->setText({});
                m_least->setCurrentIndex(0);
                if (m_term.isEmpty())
                    filterChanged();
                else
                    emit placeWanted({glossaryaddress::View::Links}, true);
            });
        } else if (each == List::Refused) {
            of.states->showEmpty(tr("Nothing was refused"),
                                 tr("Links that you refuse are listed here and not suggested again."));
        } else {
            EmptyState *state = of.states->showEmpty(
                tr("Nothing to link"), tr("No data has the name of a term that it is not linked to."));
            connect(state->addAction(tr("Browse terms"), Icon::Glossary), &QPushButton::clicked, this,
                    [this] { emit placeWanted({glossaryaddress::View::Browse}, true); });
        }
    }
}

void LinksPane::showDisagreements(const std::vector<glossary::Disagreement> &found)
{
    std::vector<items::ReportRow> rows;
    for (const glossary::Disagreement &each : found) {
        items::ReportRow row;
        row.cells = {each.label, each.thing + u'.' + each.name, items::glossarywords::field(each.path),
                     each.wanted, each.found};
        row.uri = {core::EntityKind::Term, each.term, {}};
        rows.push_back(std::move(row));
    }
    m_disagreementCount = static_cast<int>(rows.size());
    m_disagreements->setRows({tr("Term"), tr("Data"), tr("Part"), tr("The term says"), tr("The data says")},
                             {200, 260, 140, -1, -1}, std::move(rows));
}

/// Those that are ticked and in sight, else those that are chosen.
QList<int> LinksPane::chosenRows(const Sheet &of) const
{
    QList<int> rows;
    for (int row = 0; row < of.filter->rowCount(); ++row) {
        const int source = of.filter->mapToSource(of.filter->index(row, 0)).row();
        if (of.model->isChecked(source))
            rows.append(source);
    }
    if (!rows.isEmpty())
        return rows;
    for (const QModelIndex &row : of.table->selectionModel()->selectedRows())
        rows.append(of.filter->mapToSource(row).row());
    return rows;
}

QMap<QString, QStringList> LinksPane::chosen(const Sheet &of) const
{
    QMap<QString, QStringList> byTerm;
    for (const int row : chosenRows(of))
        byTerm[of.model->row(row).term].append(of.model->row(row).uri);
    return byTerm;
}

void LinksPane::settle(const Sheet &of, bool accept)
{
    const QMap<QString, QStringList> links = chosen(of);
    if (links.isEmpty())
        return;
    changeLinks([links, accept](glossary::Editor &editor) {
        glossary::Editor::Changes changes = std::vector<glossary::TermChange>();
        for (auto it = links.begin(); it != links.end() && changes; ++it)
            changes = editor.link(it.key(), it.value(), accept);
        return changes;
    });
}

void LinksPane::takeBack()
{
    const QMap<QString, QStringList> links = chosen(sheet(List::Refused));
    if (links.isEmpty())
        return;
    m_stale = true; // what is not refused any more may be suggested again
    changeLinks([links](glossary::Editor &editor) {
        glossary::Editor::Changes changes = std::vector<glossary::TermChange>();
        for (auto it = links.begin(); it != links.end() && changes; ++it) {
            changes = editor.link(it.key(), it.value(), true); // takes it from the refused ones
            if (changes)
                changes = editor.unlink(it.key(), it.value());
        }
        return changes;
    });
}

void LinksPane::changeLinks(const services::GlossaryDesk::Edit &edit)
{
    m_accept->setEnabled(false);
    m_refuse->setEnabled(false);
    const QTableView *table = sheet(list()).table;
    const int at = table->currentIndex().row();
    const auto hear = [self = QPointer<LinksPane>(this), at](const core::Result<GlossarySession::Changes> &) {
        if (!self || self->list() == List::Disagreements)
            return; // a failure was told by the session
        const Sheet of = self->sheet(self->list());
        self->showCounts();
        if (!of.table->currentIndex().isValid() && of.filter->rowCount() > 0)
            of.table->setCurrentIndex(of.filter->index(qBound(0, at, of.filter->rowCount() - 1), 0));
    };
    m_session.edit(glossary::Verb::Link, edit, hear);
}

void LinksPane::openTerm(const QModelIndex &index)
{
    const QString key = index.data(LinkModel::KeyRole).toString();
    if (!key.isEmpty())
        emit placeWanted({glossaryaddress::View::Browse, key}, true);
}

} // namespace meshbook::views
