// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termfields.h"

#include "items/glossarywords.h"
#include "views/glossary/fieldrow.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/termchecks.h"
#include "views/glossary/termdraft.h"
#include "views/glossary/termfield.h"

namespace meshbook::views {

TermFields::TermFields(GlossarySession &session, TermDraft &draft, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_draft(draft)
{
    connect(&m_draft, &TermDraft::changed, this, &TermFields::refreshPath);
}

void TermFields::bind(FieldRow *row, TermField *field, PathOf pathOf)
{
    m_all.append({row, field, std::move(pathOf)});
    const Bound bound = m_all.last();
    connect(field, &TermField::edited, this, [this, bound] {
        if (!m_showing)
            m_draft.type(bound.pathOf(), bound.field->value());
    });
    connect(field, &TermField::finished, this, [this, bound] { m_draft.commit(bound.pathOf()); });
    connect(field, &TermField::escaped, this, [this, bound] { m_draft.giveBack(bound.pathOf()); });
    if (row == nullptr)
        return;
    row->setEditor(field->editor());
    connect(row, &FieldRow::keepMineRequested, this, [this, bound] { m_draft.keepMine(bound.pathOf()); });
    connect(row, &FieldRow::takeTheirsRequested, this, [this, bound] { m_draft.giveBack(bound.pathOf()); });
}

void TermFields::refresh()
{
    for (const Bound &bound : std::as_const(m_all))
        refresh(bound);
}

void TermFields::refreshPath(const QString &path)
{
    for (const Bound &bound : std::as_const(m_all)) {
        if (bound.pathOf() == path)
            refresh(bound);
    }
}

void TermFields::refresh(const Bound &bound)
{
    const glossary::EntryPtr entry = m_draft.entry();
    const QString path = bound.pathOf();
    if (!entry || path.isEmpty())
        return;
    m_showing = true;
    const QJsonValue value = m_draft.value(path);
    bound.field->setTyped(m_draft.isTyped(path));
    bound.field->setValue(value);
    const std::map<QString, core::FieldChange> pending = m_session.pendingOf(entry->key());
    const auto change = pending.find(path);
    bound.field->setProposed(change == pending.end() ? std::nullopt : std::optional(change->second));
    m_showing = false;
    if (bound.row != nullptr) {
        const QString problem = termchecks::problem(*entry, path, value);
        bound.row->setEditor(bound.field->editor());
        bound.row->setProblem(problem.isEmpty() ? m_draft.refusal(path) : problem);
        bound.row->setHint(termchecks::hint(m_session.lexicon(), entry->key(), path, value));
        bound.row->setOvertaken(m_draft.isOvertaken(path), items::glossarywords::value(m_draft.stored(path)));
    }
    emit shown(path);
}

void TermFields::commitAll()
{
    m_draft.commitAll();
}

} // namespace meshbook::views
