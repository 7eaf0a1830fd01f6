// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/newproductform.h"

#include "views/theme/metrics.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr int longest = 2'000;

} // namespace

NewProductForm::NewProductForm(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Parameters"));
}

void NewProductForm::setTemplate(const services::ProductTemplate &made)
{
    m_made = made;
    m_fields.clear();
    m_problems.clear();
    auto *content = new QWidget;
    auto *layout = new QFormLayout(content);
    layout->setContentsMargins(0, 0, metrics::space3, 0);
    layout->setSpacing(metrics::space2);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    QLineEdit *first = nullptr;
    for (const services::TemplateParameter &parameter : made.parameters()) {
        auto *field = new QLineEdit(m_typed.value(parameter.name));
        field->setMaxLength(longest);
        field->setAccessibleName(plaintext::oneLine(parameter.title));
        auto *problem = new TextLabel({}, TextRole::Caption, Ink::Breach);
        problem->setWrapped(true);
        problem->hide();
        auto *cell = new QWidget;
        auto *rows = new QVBoxLayout(cell);
        rows->setContentsMargins(0, 0, 0, metrics::space1);
        rows->setSpacing(2);
        rows->addWidget(field);
        rows->addWidget(problem);
        layout->addRow(new TextLabel(parameter.title, TextRole::Base, Ink::Text2), cell);
        m_fields.insert(parameter.name, field);
        m_problems.insert(parameter.name, problem);
        first = first == nullptr ? field : first;
        connect(field, &QLineEdit::textChanged, this, &NewProductForm::edited);
    }
    setWidget(content);
    setFocusProxy(first);
    edited();
}

QMap<QString, QString> NewProductForm::values() const
{
    QMap<QString, QString> values;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        if (!(*field)->text().trimmed().isEmpty())
            values.insert(field.key(), (*field)->text().trimmed());
    }
    return values;
}

bool NewProductForm::isWhole() const
{
    return !m_fields.isEmpty() && m_made.problems(values()).isEmpty();
}

QString NewProductForm::problemOf(const QString &parameter) const
{
    const TextLabel *label = m_problems.value(parameter);
    return label == nullptr || label->isHidden() ? QString() : label->text();
}

void NewProductForm::edited()
{
    const QMap<QString, QString> given = values();
    const QMap<QString, QString> initials = m_made.initials(given);
    const QMap<QString, QString> problems = m_made.problems(given);
    for (const services::TemplateParameter &parameter : m_made.parameters()) {
        const QString &name = parameter.name;
        QLineEdit *field = m_fields.value(name);
        field->setPlaceholderText(parameter.initial.isNull() ? tr("needed") : initials.value(name));
        // A field that nobody has come to yet is not wrong, only empty.
        const bool isTold = problems.contains(name) && !field->text().isEmpty();
        TextLabel *label = m_problems.value(name);
        label->setText(isTold ? problems.value(name) : QString());
        label->setVisible(isTold);
        field->setAccessibleDescription(label->text());
        m_typed.insert(name, field->text());
    }
    emit changed();
}

} // namespace meshbook::views
