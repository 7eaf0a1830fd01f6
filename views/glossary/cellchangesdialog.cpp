// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/cellchangesdialog.h"

#include "items/cellchangesmodel.h"
#include "views/glossary/cellchangesview.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {
constexpr int dialogWidth = 820;
constexpr int dialogHeight = 480;
} // namespace

CellChangesDialog::CellChangesDialog(const QString &title, const QString &note,
                                     std::vector<items::CellChange> changes, QWidget *parent)
    : QDialog(parent)
    , m_view(new CellChangesView(this))
    , m_count(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_change(new Button(tr("Change"), Button::Role::Primary, Icon::None, this))
{
    setWindowTitle(title);
    resize(dialogWidth, dialogHeight);
    m_view->setChanges(std::move(changes));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    if (!note.isEmpty())
        layout->addWidget(new InlineMessage(Tone::Neutral, note, this));
    if (const int problems = m_view->changes().problemCount(); problems > 0)
        layout->addWidget(new InlineMessage(
            Tone::Warning,
            tr("%n cells cannot be changed so. They are at the top and stay as they are.", nullptr, problems),
            this));
    layout->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, this);
    cancel->setAutoDefault(false);
    m_change->setDefault(true);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_change);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_view, &CellChangesView::chosenChanged, this, &CellChangesDialog::showCounts);
    showCounts();
    if (m_change->isEnabled())
        m_change->setFocus();
    else
        cancel->setFocus();
}

std::vector<items::CellChange> CellChangesDialog::chosen() const
{
    return m_view->changes().chosen();
}

void CellChangesDialog::showCounts()
{
    const int count = m_view->changes().chosenCount();
    m_count->setText(tr("%n cells change, as one step.", nullptr, count));
    m_change->setEnabled(count > 0);
}

} // namespace meshbook::views
