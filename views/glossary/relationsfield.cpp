// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/relationsfield.h"

#include "items/glossarywords.h"
#include "views/glossary/glossaryaddress.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/iconlabel.h"
#include "views/glossary/relationform.h"
#include "views/glossary/termdraft.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/focusplace.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/links.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int kindWidth = 104;
constexpr auto parentPath = "parent"_L1;
constexpr auto relationsStart = "relations["_L1;
const QJsonValue nothing(QJsonValue::Undefined);

QString pathOf(const core::TermRelation &relation)
{
    return relationsStart + glossary::relationName(relation) + u']';
}

} // namespace

RelationsField::RelationsField(GlossarySession &session, TermDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_list(new QWidget(this))
    , m_add(new Button(tr("Add relation"), Button::Role::Plain, Icon::Plus, this))
    , m_form(new RelationForm(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    layout->addWidget(m_list);
    m_add->setCompact(true);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    layout->addWidget(m_form);
    m_form->hide();
    connect(m_add, &QPushButton::clicked, m_form, &RelationForm::start);
    connect(m_form, &RelationForm::closed, this, [this] {
        m_form->hide();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &RelationForm::wanted, this, [this](const core::TermRelation &relation) {
        m_wanted = pathOf(relation);
        if (!m_draft.stored(m_wanted).isUndefined()) {
            m_form->setProblem(tr("This relation is there already."));
            return;
        }
        m_draft.put(m_wanted, true);
    });
    connect(&m_draft, &TermDraft::refused, this, &RelationsField::refused);
}

QWidget *RelationsField::editor() const
{
    return m_add;
}

void RelationsField::refused(const QString &path, const QString &why)
{
    if (path != m_wanted || m_form->isHidden())
        return;
    m_wanted.clear();
    m_form->setProblem(why);
}

QList<RelationsField::Row> RelationsField::rows() const
{
    QList<Row> rows;
    const glossary::EntryPtr entry = m_draft.entry();
    if (!entry)
        return rows;
    const std::map<QString, core::FieldChange> pending = m_session.pendingOf(entry->key());
    const core::TermRelation up{core::RelationKind::Broader, entry->term.parent, {}, {}};
    if (!entry->term.parent.isEmpty())
        rows.append({up, parentPath, pending.contains(parentPath) ? Mark::Proposed : Mark::None});
    for (const core::TermRelation &relation : entry->term.relations) {
        const QString path = pathOf(relation);
        if (path == pathOf(up))
            continue; // told by the parent
        core::TermRelation shown = relation;
        shown.at = {};
        rows.append({shown, path, pending.contains(path) ? Mark::Proposed : Mark::None});
    }
    for (const auto &[path, change] : pending) {
        if (!path.startsWith(relationsStart) || !change.to.isUndefined())
            continue;
        const QString name = path.mid(relationsStart.size(), path.size() - relationsStart.size() - 1);
        rows.append({glossary::relationFromName(name), path, Mark::Removed});
    }
    return rows;
}

void RelationsField::refresh()
{
    const QList<Row> now = rows();
    QStringList seen;
    for (const Row &row : now) {
        const glossary::EntryPtr target = m_session.lexicon().find(row.relation.target);
        seen.append(target ? glossary::labelOf(*target)
                            + items::glossarywords::status(m_session.statusOf(*target))
                           : QString());
    }
    if (now == m_rows && seen == m_seen)
        return;
    if (!m_wanted.isEmpty() && !m_draft.stored(m_wanted).isUndefined()) {
        m_wanted.clear(); // it is there: the next one may follow
        const bool focused = m_form->isAncestorOf(window()->focusWidget());
        m_form->hide();
        if (focused)
            m_add->setFocus(Qt::OtherFocusReason);
    }
    m_rows = now;
    m_seen = seen;
    build();
}

void RelationsField::build()
{
    const FocusPlace focus = FocusPlace::of(m_list);
    QWidget *old = m_list;
    m_list = new QWidget(this);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space2);
    grid->setVerticalSpacing(metrics::space1);
    grid->setColumnMinimumWidth(0, kindWidth);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < m_rows.size(); ++i)
        addRow(i, m_rows.at(i));
    delete layout()->replaceWidget(old, m_list);
    old->hide();
    old->deleteLater(); // one of its buttons may have been pressed
    m_list->setVisible(!m_rows.isEmpty());
    QWidget *before = nullptr;
    const QList<QWidget *> all = m_list->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->focusPolicy() == Qt::NoFocus)
            continue;
        if (before != nullptr)
            setTabOrder(before, each);
        before = each;
    }
    if (before != nullptr)
        setTabOrder(before, m_add);
    focus.giveTo(m_list);
}

QWidget *RelationsField::makeTarget(const Row &row)
{
    const glossary::EntryPtr target = m_session.lexicon().find(row.relation.target);
    const QUrl url = target ? QUrl() : QUrl(row.relation.target);
    if (!target && !links::isAllowed(url)) {
        auto *words = new TextLabel(row.relation.target, TextRole::Base, Ink::Text2, m_list);
        words->setElide(Qt::ElideMiddle);
        return words;
    }
    auto *link = new LinkLabel(target ? glossary::labelOf(*target) : row.relation.target, url, m_list);
    link->setIconId(target ? Icon::Term : Icon::External);
    link->setElide(target ? Qt::ElideRight : Qt::ElideMiddle);
    connect(link, &LinkLabel::activated, this,
            [this, key = target ? target->key() : QString()](const QUrl &to, OpenIn openIn) {
                if (key.isEmpty())
                    emit navigateRequested(to, openIn);
                else if (openIn == OpenIn::NewTab)
                    emit navigateRequested(
                        glossaryaddress::urlOf({glossaryaddress::View::Browse, key, {}, {}}), openIn);
                else
                    emit termWanted(key);
            });
    return link;
}

void RelationsField::addRow(int line, const Row &row)
{
    auto *grid = static_cast<QGridLayout *>(m_list->layout());
    const glossary::EntryPtr target = m_session.lexicon().find(row.relation.target);
    auto *kind =
        new TextLabel(items::glossarywords::relation(row.relation), TextRole::Base, Ink::Text2, m_list);
    kind->setElide(Qt::ElideNone);
    grid->addWidget(kind, line, 0);
    grid->addWidget(makeTarget(row), line, 1, Qt::AlignLeading);
    if (row.mark != Mark::None) {
        const bool added = row.mark == Mark::Proposed;
        auto *mark = new IconLabel(added ? Icon::Plus : Icon::Minus, added ? Ink::Ok : Ink::Breach, m_list);
        mark->setToolTip(added ? tr("Proposed, not in force yet")
                               : tr("In force until the change is approved"));
        grid->addWidget(mark, line, 2);
    }
    const QString state = row.mark == Mark::Removed ? tr("removed")
        : row.mark == Mark::Proposed                ? tr("proposed")
        : target ? items::glossarywords::status(m_session.statusOf(*target))
                 : QString();
    auto *stands = new TextLabel(state, TextRole::Caption, Ink::Text3, m_list);
    stands->setElide(Qt::ElideNone);
    grid->addWidget(stands, line, 3, Qt::AlignTrailing);
    const bool gone = row.mark == Mark::Removed;
    const QString name = target ? glossary::labelOf(*target) : row.relation.target;
    //: The accessible name of a button: %1 is a kind of relation, %2 a term
    auto *button = new IconButton(gone ? Icon::Undo : Icon::Close,
                                  (gone ? tr("Restore: %1, %2") : tr("Remove: %1, %2"))
                                      .arg(items::glossarywords::relation(row.relation), name),
                                  m_list);
    button->setSmall(true);
    grid->addWidget(button, line, 4);
    connect(button, &QAbstractButton::clicked, this,
            [this, path = row.path, gone] { m_draft.put(path, gone ? QJsonValue(true) : nothing); });
}

} // namespace meshbook::views
