// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/chipsfield.h"

#include "views/glossary/peoplecompletion.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/textlabel.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace meshbook::views {

namespace {

constexpr int longest = 1'000;
constexpr int editWidth = 160;

QStringList listOf(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString() && !value.toString().isEmpty())
        texts.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        texts.append(each.toString());
    return texts;
}

} // namespace

ChipsField::ChipsField(const QString &name, QWidget *parent)
    : TermField(name, parent)
    , m_flow(new FlowLayout(this, metrics::space2, metrics::space1))
    , m_edit(new QLineEdit(this))
    , m_add(new Button(tr("Add"), Button::Role::Plain, Icon::Plus, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_edit->setAccessibleName(name);
    m_edit->setMaxLength(longest);
    m_edit->setMinimumWidth(editWidth);
    m_edit->hide();
    m_add->setCompact(true);
    //: %1 is the name of a field: "Add: Synonyms"
    m_add->setAccessibleName(tr("Add: %1").arg(name));
    watch(m_edit);
    connect(m_add, &QPushButton::clicked, this, &ChipsField::startAdding);
    connect(m_edit, &QLineEdit::textEdited, this, &ChipsField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { take(true); });
    build();
}

void ChipsField::offerPeople(GlossarySession &session)
{
    auto *completion = new PeopleCompletion(session, m_edit, PeopleCompletion::Holds::One);
    connect(completion, &PeopleCompletion::taken, this, [this] { take(true); });
}

void ChipsField::setValue(const QJsonValue &value)
{
    QStringList texts = listOf(value);
    // What is being typed is part of the value; it stays where it is typed.
    const QString typed = m_edit->text().simplified();
    if (!typed.isEmpty()) {
        if (!texts.isEmpty() && texts.last() == typed && !m_texts.contains(typed))
            texts.removeLast();
        else if (!texts.contains(typed))
            m_edit->clear(); // given back
    }
    if (texts == m_texts)
        return;
    m_texts = texts;
    build();
}

QJsonValue ChipsField::value() const
{
    QStringList texts = m_texts;
    if (const QString typed = m_edit->text().simplified(); !typed.isEmpty() && !texts.contains(typed))
        texts.append(typed);
    return QJsonArray::fromStringList(texts);
}

QWidget *ChipsField::editor() const
{
    return m_edit->isHidden() ? static_cast<QWidget *>(m_add) : m_edit;
}

void ChipsField::setProposed(const std::optional<core::FieldChange> &change)
{
    const QStringList from = change ? listOf(change->from) : QStringList();
    const QStringList to = change ? listOf(change->to) : QStringList();
    QStringList added = to;
    added.removeIf([&from](const QString &text) { return from.contains(text); });
    QStringList removed = from;
    removed.removeIf([&to](const QString &text) { return to.contains(text); });
    if (added == m_added && removed == m_removed)
        return;
    m_added = added;
    m_removed = removed;
    build();
}

void ChipsField::setFallback(const QString &text)
{
    if (text == m_fallback)
        return;
    m_fallback = text;
    build();
}

void ChipsField::build()
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus())
            focused = i;
    }
    while (m_flow->count() > 0)
        delete m_flow->takeAt(0);
    for (QWidget *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (const QString &text : std::as_const(m_texts)) {
        const bool proposed = m_added.contains(text);
        auto *chip = new ChipLabel(
            {text, proposed ? Icon::Plus : Icon::None, proposed ? Tone::Ok : Tone::Neutral}, this);
        chip->setRemovable(true);
        if (proposed)
            chip->setToolTip(tr("Proposed, not in force yet"));
        connect(chip, &ChipLabel::removeRequested, this, [this, text] { remove(text); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
    }
    for (const QString &text : std::as_const(m_removed)) {
        if (m_texts.contains(text))
            continue;
        auto *chip = new ChipLabel({text, Icon::Minus, Tone::Breach}, this);
        chip->setToolTip(tr("In force until the change is approved"));
        m_flow->addWidget(chip);
        m_chips.append(chip);
    }
    if (m_texts.isEmpty() && !m_fallback.isEmpty()) {
        auto *words = new TextLabel(m_fallback, TextRole::Base, Ink::Text3, this);
        m_flow->addWidget(words);
        m_chips.append(words);
    }
    m_flow->addWidget(m_edit);
    m_flow->addWidget(m_add);
    for (QWidget *chip : std::as_const(m_chips))
        chip->show();
    QWidget *before = nullptr;
    for (QWidget *each : std::as_const(m_chips)) {
        if (before != nullptr)
            setTabOrder(before, each);
        before = each;
    }
    if (before != nullptr)
        setTabOrder(before, m_edit);
    setTabOrder(m_edit, m_add);
    if (focused >= 0)
        focusChip(focused);
    updateGeometry();
}

/// After a removal the keys go on where they were.
void ChipsField::focusChip(qsizetype place)
{
    QWidget *next =
        m_texts.isEmpty() ? static_cast<QWidget *>(m_add) : m_chips.at(std::min(place, m_texts.size() - 1));
    next->setFocus(Qt::TabFocusReason);
}

void ChipsField::startAdding()
{
    m_edit->show();
    updateGeometry();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ChipsField::take(bool goesOn)
{
    const QString text = m_edit->text().simplified();
    if (!text.isEmpty()) {
        const QStringList texts = m_texts.contains(text) ? m_texts : m_texts + QStringList(text);
        m_edit->clear();
        m_texts = texts;
        emit edited();
        emit finished();
        build();
    }
    if (!goesOn && !m_edit->isHidden()) {
        m_edit->hide();
        updateGeometry();
    }
}

void ChipsField::remove(const QString &text)
{
    m_texts.removeOne(text);
    build();
    emit edited();
    emit finished();
}

bool ChipsField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !isTyped()) {
            m_edit->clear();
            m_edit->hide();
            m_add->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            take(false);
    }
    return TermField::eventFilter(watched, event);
}

} // namespace meshbook::views
