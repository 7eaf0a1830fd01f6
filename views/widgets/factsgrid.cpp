// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/factsgrid.h"

#include "views/theme/metrics.h"
#include "views/widgets/chip.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/links.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int moreForWords = 36;
constexpr qsizetype longestWord = 24; ///< characters

bool hasLongWord(const QString &text)
{
    qsizetype length = 0;
    return std::any_of(text.begin(), text.end(), [&](QChar each) {
        length = each.isSpace() ? 0 : length + 1;
        return length > longestWord;
    });
}

} // namespace

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::space2);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FactsGrid::setLabelWidth(int width)
{
    m_labelWidth = width;
    m_grid->setColumnMinimumWidth(0, width);
}

void FactsGrid::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_facts = facts;
    m_labels = labelWidth();
    m_grid->setColumnMinimumWidth(0, m_labels);
    for (int row = 0; row < facts.size(); ++row)
        addRow(row, facts.at(row));
}

/// As set, and wider where a word of a label would not fit: languages differ in how long theirs are.
int FactsGrid::labelWidth() const
{
    const QFontMetrics base(fontFor(TextRole::Base, FontScale::current()));
    int width = m_labelWidth;
    for (const Fact &fact : m_facts) {
        const QStringList words = fact.label.split(u' ');
        for (const QString &word : words)
            width = qMax(width, base.horizontalAdvance(word) + 2);
    }
    return qMin(width, m_labelWidth + moreForWords);
}

void FactsGrid::addRow(int row, const Fact &fact)
{
    const bool repeats = row > 0 && m_facts.at(row - 1).label == fact.label;
    auto *label = new TextLabel(repeats ? QString() : fact.label, TextRole::Base, Ink::Text2, this);
    label->setFixedWidth(m_labels);
    label->setWrapped(label->sizeHint().width() > m_labels); // a long role goes on below
    if (!fact.source.isEmpty())
        label->setToolTip(plaintext::toolTip(tr("Said by %1").arg(fact.source)));
    QWidget *value = makeValue(fact);
    value->setAccessibleName(fact.label + ": "_L1 + plaintext::oneLine(fact.value));
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    const bool link = qobject_cast<LinkLabel *>(value) != nullptr; // as wide as its words, at the start
    m_grid->addWidget(value, row, 1, link ? Qt::AlignTop | Qt::AlignLeft : Qt::Alignment(Qt::AlignTop));
    m_grid->setColumnStretch(1, 1);
}

QWidget *FactsGrid::makeValue(const Fact &fact)
{
    if (!fact.uri.isEmpty() && links::isAllowed(fact.uri)) {
        auto *link = new LinkLabel(fact.value, fact.uri, this);
        link->setIconId(fact.icon);
        link->setDomain(fact.domain);
        link->setMatches(fact.matches);
        if (fact.kind == Fact::Kind::Code) {
            link->setLook(TextRole::Mono, Ink::Link);
            link->setElide(Qt::ElideMiddle);
        }
        connect(link, &LinkLabel::activated, this, &FactsGrid::linkActivated);
        return link;
    }
    const bool code = fact.kind == Fact::Kind::Code;
    const bool missing = fact.value.isEmpty();
    auto *text = new TextLabel(missing ? u"–"_s : fact.value, code ? TextRole::Mono : TextRole::Base,
                               missing ? Ink::Text3 : Ink::Text, this);
    if (code)
        text->setElide(Qt::ElideMiddle);
    else
        text->setWrapped(true);
    // A value without a place to break is broken anywhere, which only what cannot be selected is: else it is
    // cut.
    if (!missing && (code || !hasLongWord(fact.value)))
        text->setSelectable(true);
    if (!fact.state)
        return text;
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new MarkLabel({*fact.state, {}}, row));
    text->setLook(TextRole::Base, *fact.state == State::Ok ? Ink::Text : inkFor(*fact.state));
    layout->addWidget(text, 1);
    return row;
}

QString FactsGrid::toPlainText() const
{
    QStringList lines;
    for (const Fact &fact : m_facts)
        lines.append(fact.label + u'\t' + plaintext::oneLine(fact.value));
    return lines.join(u'\n');
}

void FactsGrid::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QWidget *under = childAt(event->pos());
    const int index = under ? m_grid->indexOf(const_cast<QWidget *>(under)) : -1;
    if (index >= 0) {
        int row = 0;
        int column = 0;
        int rowSpan = 0;
        int columnSpan = 0;
        m_grid->getItemPosition(index, &row, &column, &rowSpan, &columnSpan);
        if (row < m_facts.size()) {
            const QString value = m_facts.at(row).value;
            menu->addAction(tr("Copy value"), this,
                            [value] { QGuiApplication::clipboard()->setText(value); });
        }
    }
    menu->addAction(tr("Copy all"), this, [this] { QGuiApplication::clipboard()->setText(toPlainText()); });
    menu->popup(event->globalPos());
}

} // namespace meshbook::views
