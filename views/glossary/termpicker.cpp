// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termpicker.h"

#include "core/identity.h"
#include "services/answer.h"
#include "views/glossary/glossarysession.h"
#include "views/widgets/suggestionpopup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace meshbook::views {

using glossary::EntryPtr;

namespace {

/// Lower is better; -1: not at all. The label counts before the other names, its beginning before the rest.
int rankOf(const glossary::Entry &entry, const QString &wanted)
{
    const QString label = core::foldedName(glossary::labelOf(entry));
    if (label == wanted)
        return 0;
    if (label.startsWith(wanted))
        return 1;
    int rank = label.contains(wanted) ? 4 : -1;
    for (const QString &name : glossary::foldedNames(entry.term)) {
        if (name == wanted)
            return 2;
        if (name.startsWith(wanted))
            rank = 3;
        else if (rank < 0 && name.contains(wanted))
            rank = 5;
    }
    return rank;
}

} // namespace

TermPicker::TermPicker(GlossarySession &session, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(tr("Type a part of a term"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &TermPicker::edited);
}

void TermPicker::setTerm(const QString &key)
{
    const EntryPtr entry = m_session.lexicon().find(key);
    m_term = entry ? entry->key() : QString();
    m_field->setText(entry ? glossary::labelOf(*entry) : QString());
}

bool TermPicker::isWrong() const
{
    return m_term.isEmpty() && !m_field->text().trimmed().isEmpty();
}

std::vector<EntryPtr> TermPicker::matches(const glossary::Lexicon &lexicon, const QString &text,
                                          std::size_t most)
{
    const QString wanted = core::foldedName(text);
    struct Found {
        int rank;
        QString label;
        QString key;
    };
    std::vector<Found> found;
    if (wanted.isEmpty())
        return {};
    lexicon.each([&](const glossary::Entry &entry) {
        const int rank = entry.trashed ? -1 : rankOf(entry, wanted);
        if (rank >= 0)
            found.push_back({rank, glossary::labelOf(entry), entry.key()});
    });
    const auto isBetter = [](const Found &a, const Found &b) {
        return std::tie(a.rank, a.label, a.key) < std::tie(b.rank, b.label, b.key);
    };
    const std::size_t kept = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                      isBetter);
    std::vector<EntryPtr> entries;
    for (std::size_t i = 0; i < kept; ++i)
        entries.push_back(lexicon.find(found[i].key));
    return entries;
}

/// Ten thousand terms take longer to look through than a letter takes to type.
void TermPicker::edited(const QString &text)
{
    setChosen({});
    const quint64 own = ++m_asked;
    services::elsewhere([lexicon = m_session.lexicon(), text] {
        return matches(lexicon, text);
    }).then(this, [this, own](const std::vector<EntryPtr> &found) {
        if (own == m_asked)
            show(found);
    });
}

void TermPicker::show(const std::vector<EntryPtr> &found)
{
    if (m_popup == nullptr) {
        m_popup = new SuggestionPopup(m_field, m_field);
        connect(m_popup, &SuggestionPopup::chosen, this, &TermPicker::choose);
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
    }
    QList<Suggestion> rows;
    m_offered.clear();
    const QString typed = core::foldedName(m_field->text());
    for (const EntryPtr &entry : found) {
        if (m_leftOut.contains(entry->key()))
            continue;
        const EntryPtr above = m_session.lexicon().find(entry->term.parent);
        m_offered.append(entry->key());
        rows.append({glossary::labelOf(*entry), above ? glossary::labelOf(*above) : QString(), Icon::Term});
        // Whoever typed the whole name need not choose it too.
        if (m_offered.size() == 1 && core::foldedName(glossary::labelOf(*entry)) == typed)
            setChosen(entry->key());
    }
    if (m_field->hasFocus())
        m_popup->showSuggestions({}, rows, -1);
}

void TermPicker::choose(int row)
{
    m_popup->dismiss();
    if (row < 0 || row >= m_offered.size())
        return;
    ++m_asked;
    const QString key = m_offered.at(row);
    if (const EntryPtr entry = m_session.lexicon().find(key))
        m_field->setText(glossary::labelOf(*entry));
    setChosen(key);
}

void TermPicker::setChosen(const QString &key)
{
    if (key == m_term)
        return;
    m_term = key;
    emit termChosen(m_term);
}

bool TermPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || m_popup == nullptr || !m_popup->isOpen())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        m_popup->dismiss();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // closes the list, not the dialog
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_popup->move(key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->current() < 0 && !m_term.isEmpty())
            break; // it is chosen by its name
        choose(std::max(0, m_popup->current()));
        return true;
    case Qt::Key_Escape:
        m_popup->dismiss();
        return true;
    default:
        break;
    }
    return false;
}

} // namespace meshbook::views
