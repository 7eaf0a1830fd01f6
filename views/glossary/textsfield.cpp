// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/textsfield.h"

#include "views/glossary/fieldframe.h"
#include "views/glossary/growingedit.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

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

TextsField::TextsField(const QString &name, QWidget *parent)
    : TermField(name, parent)
    , m_rowsLayout(new QVBoxLayout)
    , m_add(new Button(tr("Add"), Button::Role::Plain, Icon::Plus, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    m_rowsLayout->setSpacing(metrics::space1);
    layout->addLayout(m_rowsLayout);
    m_add->setCompact(true);
    //: %1 is the name of a field: "Add: Examples"
    m_add->setAccessibleName(tr("Add: %1").arg(name));
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_rows.isEmpty() || !m_rows.last().edit->toPlainText().isEmpty())
            add({});
        m_rows.last().edit->setFocus(Qt::OtherFocusReason);
    });
}

void TextsField::setValue(const QJsonValue &value)
{
    const QStringList texts = listOf(value);
    if (texts == listOf(this->value()))
        return; // an empty line that waits for its text stays
    while (m_rows.size() > texts.size())
        remove(m_rows.last().whole);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i < m_rows.size())
            m_rows.at(i).edit->showText(texts.at(i));
        else
            add(texts.at(i));
    }
}

QJsonValue TextsField::value() const
{
    QJsonArray texts;
    for (const Row &row : m_rows) {
        if (const QString text = row.edit->toPlainText(); !text.trimmed().isEmpty())
            texts.append(text);
    }
    return texts;
}

QWidget *TextsField::editor() const
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first().edit;
}

void TextsField::setFallback(const QString &text)
{
    m_fallback = text;
    m_add->setToolTip(text);
}

void TextsField::add(const QString &text)
{
    auto *whole = new QWidget(this);
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space1);
    auto *frame = new FieldFrame(whole);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(metrics::space1, 1, metrics::space1, 1);
    auto *edit = new GrowingEdit(1, frame);
    edit->setAccessibleName(name());
    edit->showText(text);
    inner->addWidget(edit);
    frame->watch(edit);
    watch(edit);
    auto *gone = new IconButton(Icon::Close, tr("Remove"), whole);
    gone->setSmall(true);
    line->addWidget(frame, 1);
    line->addWidget(gone, 0, Qt::AlignTop);
    m_rowsLayout->addWidget(whole);
    whole->show(); // at once, to take the keys
    m_rows.append({whole, edit});
    setTabOrder(edit, gone);
    setTabOrder(gone, m_add);
    connect(edit, &GrowingEdit::edited, this, &TextsField::edited);
    connect(gone, &QAbstractButton::clicked, this, [this, whole] {
        remove(whole);
        m_add->setFocus(Qt::OtherFocusReason);
        emit edited();
        emit finished();
    });
}

void TextsField::remove(QWidget *whole)
{
    m_rows.removeIf([whole](const Row &row) { return row.whole == whole; });
    whole->hide();
    whole->deleteLater(); // it may be the one whose button was pressed
    updateGeometry();
}

} // namespace meshbook::views
