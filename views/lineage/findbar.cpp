// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/findbar.h"

#include "views/widgets/iconbutton.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"

#include <QLocale>

#include <algorithm>

namespace meshbook::views {

FindBar::FindBar(QWidget *parent)
    : ToolStrip(false, parent)
    , m_field(new SearchField(Icon::Search, tr("Find in this picture"), this))
    , m_place(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
{
    m_field->setCompact(true);
    m_place->setElide(Qt::ElideNone);
    addWidget(m_field, 1);
    addWidget(m_place);
    const auto add = [this](Icon icon, const QString &name, auto does) {
        auto *button = new IconButton(icon, name, this);
        connect(button, &QAbstractButton::clicked, this, does);
        addWidget(button);
    };
    add(Icon::ChevronUp, tr("Previous (Up)"), [this] { step(-1); });
    add(Icon::ChevronDown, tr("Next (Enter)"), [this] { step(1); });
    add(Icon::Close, tr("Close (Esc)"), [this] { emit closed(); });
    connect(m_field, &SearchField::textEdited, this, &FindBar::find);
    connect(m_field, &SearchField::submitted, this, [this] { step(1); });
    connect(m_field, &SearchField::moveRequested, this,
            [this](int key) { step(key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1); });
    connect(m_field, &SearchField::escaped, this, &FindBar::closed);
}

void FindBar::setPicture(std::shared_ptr<const lineage::Picture> picture)
{
    m_picture = std::move(picture);
    if (isVisible())
        find();
}

void FindBar::start()
{
    show();
    m_field->focusText();
    find();
}

void FindBar::find()
{
    m_found.clear();
    m_at = -1;
    const QString words = m_field->text().trimmed();
    if (m_picture != nullptr && !words.isEmpty()) {
        for (std::size_t i = 0; i < m_picture->boxes.size(); ++i) {
            const lineage::Box &box = m_picture->boxes[i];
            const bool holds = box.name.contains(words, Qt::CaseInsensitive)
                || box.qualified.contains(words, Qt::CaseInsensitive)
                || std::any_of(box.columns.begin(), box.columns.end(),
                               [&](const lineage::PictureColumn &column) {
                                   return column.path.contains(words, Qt::CaseInsensitive);
                               });
            if (holds)
                m_found.push_back(static_cast<int>(i));
        }
    }
    emit foundChanged();
    if (m_found.empty())
        showPlace();
    else
        step(1);
}

void FindBar::step(int by)
{
    const auto count = static_cast<int>(m_found.size());
    if (count == 0)
        return;
    m_at = (m_at + by + count) % count;
    showPlace();
    emit boxWanted(m_found.at(static_cast<std::size_t>(m_at)));
}

void FindBar::showPlace()
{
    if (m_field->text().trimmed().isEmpty())
        m_place->setText({});
    else if (m_found.empty())
        m_place->setText(tr("not in this picture"));
    else
        m_place->setText(
            tr("%1 of %2")
                .arg(QLocale().toString(m_at + 1), QLocale().toString(static_cast<int>(m_found.size()))));
}

} // namespace meshbook::views
