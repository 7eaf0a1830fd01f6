// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/choicefield.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>

namespace meshbook::views {

namespace {

constexpr int narrowest = 14; // letters

/// A form is scrolled with the wheel; a choice that turned with it would be an edit nobody meant.
class StillCombo final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ChoiceField::ChoiceField(const QString &name, const QStringList &usual, QWidget *parent)
    : TermField(name, parent)
    , m_combo(new StillCombo(this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->addItems(usual);
    m_combo->setCurrentIndex(-1);
    m_combo->setAccessibleName(name);
    m_combo->lineEdit()->setAccessibleName(name);
    m_combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(narrowest);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    watch(m_combo->lineEdit());
    watch(m_combo);
    connect(m_combo, &QComboBox::editTextChanged, this, [this] {
        if (!m_combo->signalsBlocked())
            emit edited();
    });
    connect(m_combo, &QComboBox::activated, this, &ChoiceField::finished);
    connect(m_combo->lineEdit(), &QLineEdit::returnPressed, this, &ChoiceField::finished);
}

void ChoiceField::setValue(const QJsonValue &value)
{
    const QString text = value.toString();
    if (m_combo->currentText() == text)
        return;
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentIndex(m_combo->findText(text, Qt::MatchFixedString | Qt::MatchCaseSensitive));
    m_combo->setEditText(text);
}

QJsonValue ChoiceField::value() const
{
    return m_combo->currentText();
}

QWidget *ChoiceField::editor() const
{
    return m_combo;
}

void ChoiceField::setFallback(const QString &text)
{
    m_combo->lineEdit()->setPlaceholderText(text);
}

} // namespace meshbook::views
