// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/meaningview.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

MeaningView::MeaningView(const glossary::WordClash::Meaning &meaning, const glossary::EntryPtr &entry,
                         const QString &place, int domain, QWidget *parent)
    : QWidget(parent)
    , m_term(meaning.term)
    , m_name(new QLineEdit(this))
{
    const QString label = entry ? glossary::labelOf(*entry) : meaning.term;
    auto *link = new LinkLabel(label, QUrl(), this);
    link->setIconId(Icon::Term);
    link->setLook(TextRole::Section, Ink::Link);
    connect(link, &LinkLabel::activated, this, [this] { emit openRequested(m_term); });
    auto *where = new LinkLabel(place, QUrl(), this);
    where->setLook(TextRole::Caption, Ink::Text3);
    where->setDomain(domain);
    where->setFocusPolicy(Qt::NoFocus);
    where->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *definition = new TextLabel(meaning.definition, TextRole::Base, Ink::Text, this);
    definition->setWrapped(true);
    definition->setSelectable(true);
    definition->setAccessibleName(tr("Definition of %1").arg(label));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::panePadding, metrics::space3, metrics::panePadding, metrics::space3);
    layout->setSpacing(metrics::space2);
    layout->addWidget(where);
    layout->addWidget(link);
    layout->addWidget(definition);
    layout->addWidget(makeActions(label, place));
    layout->addWidget(m_name);
    layout->addStretch(1);
}

QWidget *MeaningView::makeActions(const QString &label, const QString &place)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *keep = new Button(tr("Keep this one"), Button::Role::Secondary, Icon::None, row);
    keep->setCompact(true);
    keep->setToolTip(tr("The other meanings are merged into this term."));
    keep->setAccessibleName(tr("Keep %1 of %2").arg(label, place));
    auto *rename = new Button(tr("Rename…"), Button::Role::Secondary, Icon::Edit, row);
    rename->setCompact(true);
    rename->setAccessibleName(tr("Rename %1 of %2").arg(label, place));
    flow->addWidget(keep);
    flow->addWidget(rename);
    //: A name that is proposed for a term: its label and where it belongs
    m_name->setText(tr("%1 (%2)").arg(label, place));
    m_name->setAccessibleName(tr("New name of %1").arg(label));
    m_name->hide();
    connect(keep, &QPushButton::clicked, this, [this] { emit keepRequested(m_term); });
    connect(rename, &QPushButton::clicked, this, [this] {
        m_name->show();
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
        emit renameRequested(m_term, m_name->text());
    });
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &name) { emit renameRequested(m_term, name); });
    return row;
}

} // namespace meshbook::views
