// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/referencesfield.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/links.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

ReferencesField::ReferencesField(const QString &name, QWidget *parent)
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
    //: %1 is the name of a field: "Add: References"
    m_add->setAccessibleName(tr("Add: %1").arg(name));
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_rows.isEmpty() || !m_rows.last().url->text().isEmpty())
            add({});
        m_rows.last().url->setFocus(Qt::OtherFocusReason);
    });
}

void ReferencesField::setValue(const QJsonValue &value)
{
    const QJsonArray wanted = value.toArray();
    if (wanted == this->value().toArray())
        return; // an empty line that waits for its address stays
    while (m_rows.size() > wanted.size())
        remove(m_rows.last().whole);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QJsonObject reference = wanted.at(i).toObject();
        if (i >= m_rows.size()) {
            add(reference);
            continue;
        }
        Row &row = m_rows[i];
        row.rest = reference;
        if (row.url->text() != reference["url"_L1].toString())
            row.url->setText(reference["url"_L1].toString());
        if (row.words->text() != reference["description"_L1].toString())
            row.words->setText(reference["description"_L1].toString());
    }
}

QJsonValue ReferencesField::value() const
{
    QJsonArray all;
    for (const Row &row : m_rows) {
        QJsonObject reference = row.rest;
        for (const auto &[name, edit] :
             {std::pair{"url"_L1, row.url}, std::pair{"description"_L1, row.words}}) {
            if (edit->text().trimmed().isEmpty())
                reference.remove(name);
            else
                reference.insert(name, edit->text().trimmed());
        }
        if (reference.contains("url"_L1) || reference.contains("description"_L1))
            all.append(reference);
    }
    return all;
}

QWidget *ReferencesField::editor() const
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first().url;
}

void ReferencesField::add(const QJsonObject &reference)
{
    auto *whole = new QWidget(this);
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space1);
    Row row{whole, new QLineEdit(whole), new QLineEdit(whole), reference};
    row.url->setAccessibleName(tr("Web address"));
    row.url->setPlaceholderText(tr("Web address"));
    row.url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    row.url->setText(reference["url"_L1].toString());
    row.url->setCursorPosition(0);
    row.words->setAccessibleName(tr("What it is"));
    row.words->setPlaceholderText(tr("What it is"));
    row.words->setText(reference["description"_L1].toString());
    row.words->setCursorPosition(0);
    line->addWidget(row.url, 3);
    line->addWidget(row.words, 2);
    for (QLineEdit *edit : {row.url, row.words}) {
        watch(edit);
        connect(edit, &QLineEdit::textEdited, this, &ReferencesField::edited);
        connect(edit, &QLineEdit::returnPressed, this, &ReferencesField::finished);
    }
    m_rowsLayout->addWidget(whole);
    whole->show(); // at once, to take the keys
    m_rows.append(row);
    setTabOrder(row.url, row.words);
    addActions(row, row.words);
}

void ReferencesField::addActions(const Row &row, QWidget *before)
{
    auto *open = new IconButton(Icon::External, tr("Open"), row.whole);
    auto *gone = new IconButton(Icon::Close, tr("Remove"), row.whole);
    for (IconButton *button : {open, gone}) {
        button->setSmall(true);
        row.whole->layout()->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(gone, m_add);
    const auto follow = [open, url = row.url] { open->setEnabled(links::isAllowed(QUrl(url->text()))); };
    follow();
    connect(row.url, &QLineEdit::textChanged, open, follow);
    connect(open, &QAbstractButton::clicked, this,
            [this, url = row.url] { emit linkActivated(QUrl(url->text()), OpenIn::CurrentTab); });
    connect(gone, &QAbstractButton::clicked, this, [this, whole = row.whole] {
        remove(whole);
        m_add->setFocus(Qt::OtherFocusReason);
        emit edited();
        emit finished();
    });
}

void ReferencesField::remove(QWidget *whole)
{
    m_rows.removeIf([whole](const Row &row) { return row.whole == whole; });
    whole->hide();
    whole->deleteLater(); // it may be the one whose button was pressed
    updateGeometry();
}

} // namespace meshbook::views
