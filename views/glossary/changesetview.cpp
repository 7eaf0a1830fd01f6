// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/changesetview.h"

#include "items/glossarywords.h"
#include "items/momenttext.h"
#include "items/termchanges.h"
#include "views/glossary/changetree.h"
#include "views/glossary/conflictview.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/publishdialog.h"
#include "views/glossary/setlook.h"
#include "views/glossary/talkview.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/viewstates.h"

#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;
using glossary::ChangeSet;
using glossary::SetState;
using glossary::Verb;
using services::GlossaryService;

namespace {

constexpr int changesHeight = 420;
constexpr int talkHeight = 210;

/// What a set did in all; once its source says so, nothing of it is left in its net.
glossary::NetChanges changesOf(const ChangeSet &set)
{
    if (!set.landed)
        return set.net;
    glossary::NetChanges net;
    for (const auto *steps : {&set.edits, &set.talk}) {
        for (const glossary::Operation &step : *steps)
            net.add(step);
    }
    return net;
}

bool hasTexts(const ChangeSet &set)
{
    for (const auto &[key, term] : set.net.terms()) {
        for (const auto &[path, field] : term.fields) {
            if (path != "links"_L1 && path != "rejected"_L1)
                return true;
        }
    }
    return false;
}

} // namespace

ChangeSetView::ChangeSetView(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new TextLabel({}, TextRole::Section, Ink::Text, this))
    , m_state(new BadgeLabel({}, Tone::Neutral, this))
    , m_facts(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_why(new TextLabel({}, TextRole::Caption, Ink::Text2, this))
    , m_message(new InlineMessage(Tone::Neutral, {}, this))
    , m_submit(new Button(tr("Submit for Review"), Button::Role::Primary, Icon::Eye, this))
    , m_approve(new Button(tr("Approve"), Button::Role::Primary, Icon::Check, this))
    , m_publish(new Button(tr("Publish…"), Button::Role::Primary, Icon::GitBranch, this))
    , m_reject(new Button(tr("Reject"), Button::Role::Secondary, Icon::Close, this))
    , m_reopen(new Button(tr("Reopen"), Button::Role::Secondary, Icon::Undo, this))
    , m_withdraw(new Button(tr("Withdraw"), Button::Role::Plain, Icon::None, this))
    , m_edit(new Button(tr("Edit"), Button::Role::Secondary, Icon::Edit, this))
    , m_tabs(new SectionTabBar(this))
    , m_tree(new ChangeTree(tr("Proposed changes"), u"glossary changes"_s))
    , m_states(new ViewStates(m_tree))
    , m_conflicts(new ConflictView(session))
    , m_stack(new QStackedWidget(this))
    , m_talk(new TalkView(this))
{
    m_message->hide();
    m_message->setDismissible(true);
    m_tabs->addSection(tr("Changes"));
    m_tabs->addSection(tr("Conflicts"));
    m_stack->addWidget(m_states);
    m_stack->addWidget(m_conflicts);
    auto *changes = new QWidget(this);
    auto *column = new QVBoxLayout(changes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    auto *splitter = new HairSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"changeset"_s);
    splitter->addWidget(changes);
    splitter->addWidget(m_talk);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({changesHeight, talkHeight});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    connectActions();
}

QWidget *ChangeSetView::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space2);
    column->setSpacing(metrics::space2);
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::space2);
    title->addWidget(m_title);
    title->addWidget(m_state);
    title->addStretch();
    column->addLayout(title);
    column->addWidget(m_facts);
    auto *actions = new QWidget(head);
    auto *flow = new FlowLayout(actions);
    for (Button *button : {m_submit, m_approve, m_publish, m_reject, m_edit, m_reopen, m_withdraw}) {
        button->setCompact(true);
        flow->addWidget(button);
    }
    column->addWidget(actions);
    m_why->setWrapped(true);
    column->addWidget(m_why);
    return head;
}

void ChangeSetView::connectActions()
{
    connect(m_submit, &QPushButton::clicked, this, [this] { decide(Verb::Submit); });
    connect(m_approve, &QPushButton::clicked, this, &ChangeSetView::approve);
    connect(m_publish, &QPushButton::clicked, this, &ChangeSetView::publish);
    connect(m_reject, &QPushButton::clicked, this, &ChangeSetView::reject);
    connect(m_reopen, &QPushButton::clicked, this, [this] { decide(Verb::Reopen); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { decide(Verb::Withdraw); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        m_session.setChangeSet(m_uid);
        emit editingWanted();
    });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_talk, &TalkView::commentRequested, this, &ChangeSetView::comment);
    connect(m_talk, &TalkView::wordsChanged, this, &ChangeSetView::wordsChanged);
    connect(m_tree, &ChangeTree::termActivated, this, &ChangeSetView::termWanted);
    connect(m_conflicts, &ConflictView::told, this, &ChangeSetView::say);
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
}

const ChangeSet *ChangeSetView::current() const
{
    return m_session.changeSet(m_uid);
}

bool ChangeSetView::isOwn(const ChangeSet &set) const
{
    return set.authors().contains(m_session.author()) || m_session.standingOf(set.uid).isOwn;
}

void ChangeSetView::setSet(const QString &uid)
{
    const bool isOther = uid != m_uid;
    if (isOther)
        m_message->hide();
    m_uid = uid;
    const ChangeSet *set = current();
    if (set == nullptr)
        return;
    showHead(*set);
    const Steps steps{set->edits.size(), set->talk.size()};
    if (isOther || steps.talk != m_steps.talk)
        m_talk->setTalk(uid, set->talk);
    std::vector<glossary::Conflict> own;
    for (const glossary::Conflict &conflict : m_session.state()->conflicts) {
        if (conflict.changeSet == uid)
            own.push_back(conflict);
    }
    const int conflicts = static_cast<int>(own.size());
    m_tabs->setCount(static_cast<int>(Tab::Conflicts), conflicts);
    m_tabs->setTabVisible(static_cast<int>(Tab::Conflicts), conflicts > 0);
    m_conflicts->setConflicts(*set, std::move(own));
    showActions(*set);
    if (isOther || steps.edits != m_steps.edits || steps.talk != m_steps.talk)
        askChanges(*set);
    m_steps = steps;
}

void ChangeSetView::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void ChangeSetView::showHead(const ChangeSet &set)
{
    m_title->setText(set.title);
    const bool published = set.landed || !set.published.isEmpty();
    m_state->setBadge(published ? tr("published") : items::glossarywords::state(set.state),
                      setlook::tone(set.state));
    m_facts->setText(tr("%1, since %2").arg(set.authors().join(u", "_s), items::momentText(set.openedAt))
                     + u" · "_s + tr("%n term(s)", nullptr, static_cast<int>(changesOf(set).terms().size())));
}

QString ChangeSetView::refusal() const
{
    const ChangeSet *set = current();
    if (set == nullptr)
        return {};
    if (m_session.author().trimmed().isEmpty())
        return tr("Nobody has said who you are. Write your name in Settings, Identity.");
    if (set->net.isEmpty())
        return tr("There is nothing in this change set.");
    const auto &conflicts = m_session.state()->conflicts;
    if (std::any_of(conflicts.begin(), conflicts.end(),
                    [this](const glossary::Conflict &conflict) { return conflict.changeSet == m_uid; }))
        return tr("There are conflicts with what the sources say now. Resolve them first.");
    const glossary::Standing standing = m_session.standingOf(m_uid);
    if (set->state != SetState::InReview || standing.approvalRefused.isEmpty())
        return {};
    return standing.isOwn ? tr("You wrote in this set, so somebody else has to approve it.")
                          : standing.approvalRefused;
}

QString ChangeSetView::rejectionRefusal() const
{
    if (m_session.author().trimmed().isEmpty())
        return tr("Nobody has said who you are. Write your name in Settings, Identity.");
    return m_session.standingOf(m_uid).rejectionRefused;
}

void ChangeSetView::showActions(const ChangeSet &set)
{
    const bool own = isOwn(set);
    const bool open = set.state == SetState::Open;
    const bool inReview = set.state == SetState::InReview;
    const bool reviewed = m_session.standingOf(set.uid).needsReview;
    const QString why = refusal();
    const bool can = !m_isBusy && !m_session.author().trimmed().isEmpty();
    m_submit->setVisible(open && reviewed);
    m_submit->setEnabled(can && !set.net.isEmpty());
    m_approve->setVisible(inReview || (open && !reviewed));
    m_approve->setEnabled(can && why.isEmpty());
    m_approve->setToolTip(why.isEmpty() ? tr("Ctrl+Enter") : why);
    m_approve->setAccessibleDescription(why);
    m_reject->setVisible(inReview && !own);
    m_publish->setVisible(set.state == SetState::Approved && !set.landed && hasTexts(set));
    m_publish->setRole(set.published.isEmpty() ? Button::Role::Primary : Button::Role::Secondary);
    m_edit->setVisible(open);
    m_reopen->setVisible(own && !open && set.state != SetState::Approved);
    m_withdraw->setVisible(own && (open || inReview || set.state == SetState::Rejected));
    for (Button *button : {m_publish, m_reject, m_edit, m_reopen, m_withdraw})
        button->setEnabled(can);
    const QString noReject = rejectionRefusal();
    m_reject->setEnabled(can && noReject.isEmpty());
    m_reject->setToolTip(noReject);
    m_reject->setAccessibleDescription(noReject);
    m_talk->setWritable(!m_session.author().trimmed().isEmpty());
    showWhy(set, why);
}

/// Whom the terms name is said to everybody, once: it may be the refusal itself.
void ChangeSetView::showWhy(const ChangeSet &set, const QString &refusal)
{
    QStringList sentences{refusal};
    if (const QString waiting = m_session.standingOf(set.uid).waiting; waiting != refusal)
        sentences.append(waiting);
    const QString hint = sentences.join(u' ').trimmed();
    m_why->setVisible(set.isPending() && !hint.isEmpty());
    m_why->setText(hint);
}

/// Word by word is worked out on another thread: a set may hold a whole branch.
void ChangeSetView::askChanges(const ChangeSet &set)
{
    m_tree->setHeadings(set.isPending() ? tr("In force") : tr("Before"),
                        set.isPending() ? tr("Proposed") : tr("After"));
    m_states->showLoading(tr("Comparing…"));
    const quint64 own = ++m_asked;
    services::elsewhere([state = m_session.state(), net = changesOf(set)] {
        glossary::Lexicon after = state->inForce;
        (void)glossary::rebase(after, net);
        return items::TermChanges(state->inForce, after).rows(net);
    }).then(this, [this, own](const std::vector<items::Comparison::Row> &rows) {
        if (own != m_asked)
            return;
        m_tabs->setCount(static_cast<int>(Tab::Changes), static_cast<int>(rows.size()));
        m_tree->setRows(rows);
        if (rows.empty())
            m_states->showEmpty(tr("Nothing is changed"), tr("Edits of terms go in here while it is open."));
        else
            m_states->showContent();
        emit shown();
    });
}

void ChangeSetView::say(const QString &sentence, bool good)
{
    m_message->setMessage(good ? Tone::Ok : Tone::Breach, sentence);
    m_message->show();
}

void ChangeSetView::hear(const services::Answer<Result<QString>> &answer, const QString &done)
{
    m_isBusy = true;
    m_message->hide();
    if (const ChangeSet *set = current())
        showActions(*set);
    answer.then(this, [this, done, uid = m_uid](const Result<QString> &result) {
        m_isBusy = false;
        if (result)
            m_talk->clearWords(uid);
        if (!result)
            say(result.error().message, false);
        else if (!done.isEmpty())
            say(done, true);
        if (const ChangeSet *set = current())
            showActions(*set);
    });
}

void ChangeSetView::decide(Verb verb)
{
    if (m_isBusy || current() == nullptr)
        return;
    hear(m_session.service().decide(m_uid, verb, m_talk->words()), {});
}

void ChangeSetView::approve()
{
    const ChangeSet *set = current();
    if (m_isBusy || set == nullptr || m_approve->isHidden())
        return;
    if (const QString why = refusal(); !why.isEmpty()) {
        say(why, false);
        return;
    }
    hear(m_session.service().approve(m_uid, m_talk->words()), tr("Approved: what it says is in force now."));
}

void ChangeSetView::reject()
{
    if (const QString why = rejectionRefusal(); !why.isEmpty()) {
        say(why, false);
        return;
    }
    if (m_talk->words().isEmpty()) {
        say(tr("A rejection needs a reason. Write it below, then reject."), false);
        m_talk->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    decide(Verb::Reject);
}

void ChangeSetView::comment()
{
    if (!m_talk->words().isEmpty())
        decide(Verb::Comment);
}

void ChangeSetView::publish()
{
    auto *dialog = new PublishDialog(m_session, m_uid, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublishDialog::conflictsWanted, this, [this] { showTab(Tab::Conflicts); });
    dialog->open();
}

void ChangeSetView::step(bool forward)
{
    showTab(Tab::Changes);
    m_tree->step(forward);
    m_tree->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views
