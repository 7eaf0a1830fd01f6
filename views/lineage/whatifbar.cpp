// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/whatifbar.h"

#include "views/lineage/picturewords.h"
#include "views/widgets/button.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using lineage::Supposition;
using lineage::WhatIf;

WhatIfBar::WhatIfBar(QWidget *parent)
    : ToolStrip(false, parent)
    , m_which(new QComboBox(this))
    , m_change(new QComboBox(this))
    , m_to(new QLineEdit(this))
    , m_fact(new TextLabel({}, TextRole::Caption, Ink::Text2, this))
{
    setAccessibleName(tr("Changes in mind"));
    m_which->setAccessibleName(tr("What is changed in mind"));
    m_which->setMinimumContentsLength(16);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_change->setAccessibleName(tr("Change in mind"));
    m_to->setMaximumWidth(180);
    addWidget(new TextLabel(tr("What if"), TextRole::Caption, Ink::Text3, this));
    addWidget(m_which);
    addWidget(m_change);
    addWidget(m_to);
    m_fact->setElide(Qt::ElideRight);
    addWidget(m_fact, 1);
    auto *report = new Button(tr("Impact report"), Button::Role::Plain, Icon::File, this);
    report->setCompact(true);
    addWidget(report);
    auto *end = new IconButton(Icon::Close, tr("End this what-if"), this);
    end->setSmall(true);
    addWidget(end);
    connect(m_which, &QComboBox::activated, this, [this] {
        showChosen();
        if (const Supposition *change = chosen())
            emit aboutRequested(change->about);
    });
    connect(m_change, &QComboBox::activated, this, &WhatIfBar::edited);
    connect(m_to, &QLineEdit::editingFinished, this, &WhatIfBar::edited);
    connect(report, &QPushButton::clicked, this, [this] {
        if (const Supposition *change = chosen())
            emit reportRequested(change->about);
    });
    connect(end, &QAbstractButton::clicked, this, [this] {
        if (const Supposition *change = chosen())
            emit supposed(core::Uri(change->about), std::nullopt);
    });
    hide();
}

const Supposition *WhatIfBar::chosen() const
{
    const int index = m_which->currentIndex();
    return index >= 0 && static_cast<std::size_t>(index) < m_changes.size()
        ? &m_changes[static_cast<std::size_t>(index)]
        : nullptr;
}

void WhatIfBar::showChanges(const std::vector<Supposition> &changes, const NameOf &nameOf)
{
    const bool same = changes.size() == m_changes.size();
    const int before = m_which->currentIndex();
    m_known = m_known && changes == m_changes;
    m_changes = changes;
    m_which->clear();
    for (const Supposition &change : changes)
        m_which->addItem(nameOf(change.about));
    m_which->setCurrentIndex(same && before >= 0 ? before : m_which->count() - 1);
    showChosen();
    setVisible(!changes.empty());
}

/// Only a column has a type.
void WhatIfBar::showChosen()
{
    const Supposition *change = chosen();
    if (change == nullptr)
        return;
    m_change->clear();
    m_change->addItem(tr("is dropped"), static_cast<int>(WhatIf::Change::Drop));
    m_change->addItem(tr("is renamed to"), static_cast<int>(WhatIf::Change::Rename));
    if (!change->about.column.isEmpty())
        m_change->addItem(tr("gets the type"), static_cast<int>(WhatIf::Change::Retype));
    m_change->setCurrentIndex(qMax(0, m_change->findData(static_cast<int>(change->whatIf.change))));
    const bool renames = change->whatIf.change == WhatIf::Change::Rename;
    const QString what = renames ? tr("New name") : tr("New type");
    m_to->setVisible(change->whatIf.change != WhatIf::Change::Drop);
    m_to->setPlaceholderText(what);
    m_to->setAccessibleName(what);
    m_to->setText(change->whatIf.to);
    showFact();
}

void WhatIfBar::showPicture(const lineage::Picture &picture)
{
    m_judged = picture.whatIfs;
    m_atRisk = picture.atRisk;
    m_shownAtRisk = 0;
    for (const lineage::Box &box : picture.boxes) {
        if (box.mark == lineage::Mark::AtRisk)
            m_shownAtRisk += box.members;
    }
    m_known = m_judged.size() == m_changes.size();
    showFact();
}

void WhatIfBar::showFact()
{
    if (!m_known) {
        m_fact->setText({});
        return;
    }
    const QLocale locale;
    QStringList words;
    words << (m_shownAtRisk < m_atRisk ? tr("%n thing(s) at risk, %1 of them in this picture.", nullptr,
                                            static_cast<int>(m_atRisk))
                                             .arg(locale.toString(m_shownAtRisk))
                                       : tr("%n thing(s) at risk.", nullptr, static_cast<int>(m_atRisk)));
    const auto index = static_cast<std::size_t>(qMax(0, m_which->currentIndex()));
    const WhatIf change = index < m_judged.size() ? m_judged[index].whatIf : WhatIf();
    if (change.change == WhatIf::Change::Retype && !change.to.isEmpty())
        words << picturewords::typeStep(change.step);
    m_fact->setText(words.join(u' '));
}

void WhatIfBar::startEditing()
{
    if (m_to->isVisible()) {
        m_to->setFocus(Qt::OtherFocusReason);
        m_to->selectAll();
    }
}

void WhatIfBar::edited()
{
    const Supposition *change = chosen();
    if (change == nullptr)
        return;
    WhatIf next{static_cast<WhatIf::Change>(m_change->currentData().toInt())};
    if (next.change == change->whatIf.change)
        next.to = m_to->text().trimmed();
    if (next.change == WhatIf::Change::Drop)
        next.to.clear();
    if (next == change->whatIf)
        return;
    const bool asksFor = next.change != change->whatIf.change && next.change != WhatIf::Change::Drop;
    emit supposed(core::Uri(change->about), next);
    if (asksFor)
        startEditing();
}

} // namespace meshbook::views
