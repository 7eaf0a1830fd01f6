// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineagetoolbar.h"

#include "views/widgets/iconbutton.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace meshbook::views {

namespace {

constexpr int roomForLenses = 1'180; ///< from this width on all lenses are seen at once

} // namespace

LineageToolbar::LineageToolbar(QWidget *parent)
    : ToolStrip(true, parent)
    , m_selector(new SearchField(Icon::Filter, tr("Select, as +orders or tag:pii"), this))
    , m_fact(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_more(new IconButton(Icon::More, tr("More ways to show lineage"), this))
{
    m_selector->setFixedPitch(true);
    m_selector->setCompact(true);
    m_fact->setElide(Qt::ElideNone);
    addWidget(m_selector, 1);
    addWidget(m_fact);
    m_up = makeDepth(tr("Hops upstream"), tr("Up"));
    m_down = makeDepth(tr("Hops downstream"), tr("Down"));
    makeLenses();
    const auto addView = [this](Icon icon, const QString &name, LineageView view) {
        auto *button = new IconButton(icon, name, this);
        button->setCheckable(true);
        connect(button, &QAbstractButton::clicked, this, [this, view] {
            setView(view);
            emit viewRequested(view);
        });
        addWidget(button);
        m_views.push_back(button);
    };
    addView(Icon::Lineage, tr("Picture"), LineageView::Picture);
    addView(Icon::List, tr("Outline, for reading"), LineageView::Outline);
    addView(Icon::Dataset, tr("Table"), LineageView::Table);
    addWidget(m_more);
    setView(LineageView::Picture);
    connect(m_selector, &SearchField::submitted, this,
            [this](const QString &text) { emit selectorSubmitted(text.trimmed()); });
    connect(m_selector, &SearchField::textEdited, this, &LineageToolbar::selectorEdited);
}

QComboBox *LineageToolbar::makeDepth(const QString &name, const QString &caption)
{
    auto *label = new TextLabel(caption, TextRole::Caption, Ink::Text2, this);
    label->setElide(Qt::ElideNone);
    addWidget(label);
    auto *box = new QComboBox(this);
    for (const int hops : {0, 1, 2, 3, 5, 10})
        box->addItem(QLocale().toString(hops), hops);
    box->addItem(tr("All"), -1);
    box->setAccessibleName(name);
    box->setToolTip(name);
    connect(box, &QComboBox::activated, this, [this] {
        if (!m_showing)
            emit depthChanged(m_up->currentData().toInt(), m_down->currentData().toInt());
    });
    addWidget(box);
    return box;
}

void LineageToolbar::makeLenses()
{
    m_lenses = new SegmentedControl(tr("Lens"), this);
    m_lensBox = new QComboBox(this);
    m_lensBox->setAccessibleName(tr("Lens"));
    m_lensBox->setToolTip(tr("Lens: what the leading edge of a box tells"));
    QStringList names;
    for (int i = 0; i < lensCount; ++i)
        names << lensName(static_cast<Lens>(i));
    m_lenses->setSegments(names);
    m_lensBox->addItems(names);
    connect(m_lenses, &SegmentedControl::currentChanged, this, [this](int index) {
        m_lensBox->setCurrentIndex(index);
        emit lensChanged();
    });
    connect(m_lensBox, &QComboBox::activated, this, [this](int index) {
        m_lenses->setCurrent(index);
        emit lensChanged();
    });
    addWidget(m_lenses);
    addWidget(m_lensBox);
    m_lenses->hide();
}

void LineageToolbar::showDepth(QComboBox *box, int hops)
{
    int index = box->findData(hops);
    if (index < 0) { // not one of the usual ones: it takes its place among them
        index = 0;
        while (index < box->count() && box->itemData(index).toInt() >= 0
               && box->itemData(index).toInt() < hops)
            ++index;
        box->insertItem(index, QLocale().toString(hops), hops);
    }
    box->setCurrentIndex(index);
}

void LineageToolbar::showScope(const lineage::Scope &scope)
{
    m_showing = true;
    if (m_selector->text() != scope.selector && !m_selector->lineEdit()->isModified())
        m_selector->setText(scope.selector);
    showDepth(m_up, scope.up);
    showDepth(m_down, scope.down);
    m_showing = false;
}

void LineageToolbar::showFact(const QString &fact, const QString &details)
{
    m_fact->setText(fact);
    m_fact->setToolTip(plaintext::toolTip(details));
    m_fact->setVisible(!fact.isEmpty());
}

Lens LineageToolbar::lens() const
{
    return static_cast<Lens>(m_lenses->current());
}

void LineageToolbar::setLens(Lens lens)
{
    m_lenses->setCurrent(static_cast<int>(lens));
    m_lensBox->setCurrentIndex(static_cast<int>(lens));
}

void LineageToolbar::setView(LineageView view)
{
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_views[i]->setChecked(i == static_cast<std::size_t>(view));
}

void LineageToolbar::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

void LineageToolbar::focusSelector()
{
    m_selector->focusText();
}

void LineageToolbar::markSelector(const QString &problem)
{
    m_selector->lineEdit()->setAccessibleDescription(problem);
}

void LineageToolbar::resizeEvent(QResizeEvent *event)
{
    ToolStrip::resizeEvent(event);
    const bool wide = width() >= roomForLenses;
    m_lenses->setVisible(wide);
    m_lensBox->setVisible(!wide);
}

} // namespace meshbook::views
