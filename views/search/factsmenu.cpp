// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/factsmenu.h"

#include "views/search/resultfacts.h"

namespace meshbook::views {

FactsMenu::FactsMenu(ResultFacts &facts, QWidget *parent)
    : QMenu(tr("Columns"), parent)
    , m_facts(facts)
{
    connect(&facts, &ResultFacts::changed, this, &FactsMenu::fill);
    fill();
}

void FactsMenu::fill()
{
    clear();
    const bool full = m_facts.shown().size() >= ResultFacts::most;
    const QList<ResultFact> all = resultfacts::all();
    for (const ResultFact fact : all) {
        QAction *action = addAction(resultfacts::description(fact));
        action->setCheckable(true);
        action->setChecked(m_facts.shown().contains(fact));
        action->setEnabled(action->isChecked() || !full);
        // After the menu is done with the action: filling it anew deletes it.
        connect(
            action, &QAction::toggled, this, [this, fact](bool on) { m_facts.setShown(fact, on); },
            Qt::QueuedConnection);
    }
    addSeparator();
    QAction *usual = addAction(tr("Usual Columns"));
    usual->setEnabled(m_facts.shown() != resultfacts::usual());
    connect(usual, &QAction::triggered, &m_facts, &ResultFacts::reset, Qt::QueuedConnection);
}

} // namespace meshbook::views
