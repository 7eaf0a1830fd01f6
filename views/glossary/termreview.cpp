// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termreview.h"

#include "core/bidi.h"
#include "items/glossarywords.h"
#include "views/glossary/changesetview.h"
#include "views/glossary/glossaryaddress.h"
#include "views/glossary/glossarysession.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossary::SetState;
using glossary::Verb;

namespace {

constexpr int longestNote = 4'000;

QString doneWord(Verb verb)
{
    switch (verb) {
    case Verb::Submit:
        return TermReview::tr("submitted it for review");
    case Verb::Approve:
    case Verb::Agree:
        return TermReview::tr("approved it");
    case Verb::Reject:
        return TermReview::tr("rejected it");
    case Verb::Reopen:
        return TermReview::tr("opened it again");
    case Verb::Withdraw:
        return TermReview::tr("withdrew it");
    default:
        return {};
    }
}

constexpr std::size_t mostTalk = 4;

} // namespace

TermReview::TermReview(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new QWidget(this))
    , m_noteText(new QLineEdit(m_note))
    , m_noteSend(new Button(tr("Send"), Button::Role::Secondary, Icon::None, m_note))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::panePadding, metrics::space3, metrics::panePadding, metrics::space3);
    layout->setSpacing(metrics::space2);
    auto *line = new QHBoxLayout(m_note);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space2);
    line->addWidget(m_noteText, 1);
    line->addWidget(m_noteSend);
    layout->addWidget(m_note);
    m_note->hide();
    m_noteText->setMaxLength(longestNote);
    connect(m_noteText, &QLineEdit::returnPressed, this, &TermReview::sendNote);
    connect(m_noteSend, &QPushButton::clicked, this, &TermReview::sendNote);
    connect(&m_session, &GlossarySession::changed, this, &TermReview::refresh);
}

void TermReview::setTerm(const QString &key)
{
    if (key == m_term)
        return;
    m_term = key;
    m_note->hide();
    m_noteText->clear();
    refresh();
}

const glossary::ChangeSet *TermReview::set() const
{
    const auto touches = [this](const glossary::ChangeSet *each) {
        return each != nullptr && each->isPending() && each->net.terms().contains(m_term);
    };
    if (touches(m_session.currentSet()))
        return m_session.currentSet();
    const glossary::ChangeSet *open = nullptr;
    const auto &all = m_session.state()->changeSets;
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        if (!touches(&*each))
            continue;
        if (each->state == SetState::InReview)
            return &*each;
        if (open == nullptr)
            open = &*each;
    }
    return open;
}

void TermReview::refresh()
{
    if (!m_session.isReady() || m_term.isEmpty())
        return;
    const glossary::ChangeSet *now = set();
    const glossary::Standing standing =
        now != nullptr ? m_session.standingOf(now->uid) : glossary::Standing();
    const QString shown = now == nullptr ? u"-"_s
                                         : QStringList{now->uid,
                                                       items::glossarywords::state(now->state),
                                                       now->title,
                                                       QString::number(now->talk.size()),
                                                       QString::number(now->net.terms().size()),
                                                       m_session.author(),
                                                       standing.approvalRefused,
                                                       standing.waiting,
                                                       now->authors().join(u'\n')}
                                               .join(u'\n');
    if (shown == m_shown && m_content != nullptr)
        return;
    m_shown = shown;
    const QString uid = now != nullptr ? now->uid : QString();
    if (m_set != uid)
        m_note->hide();
    m_set = uid;
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater(); // one of its buttons may have been pressed
    }
    m_content = new QWidget(this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_content);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::space2);
    auto *heading = new SectionHeading(tr("Review"), SectionHeading::Size::Small, m_content);
    inner->addWidget(heading);
    if (now == nullptr) {
        inner->addWidget(new TextLabel(tr("No change is proposed."), TextRole::Base, Ink::Text2, m_content));
    } else {
        heading->setFact(items::glossarywords::state(now->state));
        addWords(inner, *now);
        addTalk(inner, *now);
        addActions(inner, *now);
    }
    QWidget *before = nullptr;
    const QList<QWidget *> all = m_content->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->focusPolicy() == Qt::NoFocus)
            continue;
        if (before != nullptr)
            setTabOrder(before, each);
        before = each;
    }
    if (before != nullptr)
        setTabOrder(before, m_noteText);
    m_content->show();
}

void TermReview::addWords(QVBoxLayout *layout, const glossary::ChangeSet &set)
{
    auto *title = new LinkLabel(
        set.title, glossaryaddress::urlOf({glossaryaddress::View::Reviews, m_term, set.uid, {}}), m_content);
    title->setIconId(Icon::Edit);
    title->setToolTip(tr("Show the whole change set"));
    connect(title, &LinkLabel::activated, this, &TermReview::navigateRequested);
    layout->addWidget(title);
    QStringList authors = set.authors();
    if (authors.isEmpty())
        authors.append(set.author);
    //: %1 are people, %2 when: "Ana, Ben, 3 days ago"
    auto *who = new TextLabel(
        tr("%1, %2").arg(core::joinedApart(authors, u", "_s), things::ago(set.openedAt.toLocalTime())),
        TextRole::Caption, Ink::Text2, m_content);
    who->setWrapped(true);
    layout->addWidget(who);
    const auto others = static_cast<int>(set.net.terms().size()) - 1;
    if (others > 0) {
        auto *more = new TextLabel(tr("It changes %n other term(s) too.", nullptr, others), TextRole::Caption,
                                   Ink::Text2, m_content);
        more->setWrapped(true);
        layout->addWidget(more);
    }
}

void TermReview::addTalk(QVBoxLayout *layout, const glossary::ChangeSet &set)
{
    std::size_t skip = set.talk.size() > mostTalk ? set.talk.size() - mostTalk : 0;
    for (const glossary::Operation &each : set.talk) {
        if (skip > 0) {
            --skip;
            continue;
        }
        const QString done = doneWord(each.verb);
        if (done.isEmpty() && each.text.isEmpty())
            continue;
        //: Somebody and what was done or said: "Ben: approved it"
        QString words = tr("%1: %2").arg(each.author, done.isEmpty() ? each.text : done);
        if (!done.isEmpty() && !each.text.isEmpty())
            words += u" “"_s + each.text + u'”';
        auto *line = new TextLabel(words, TextRole::Caption, Ink::Text2, m_content);
        line->setWrapped(true);
        line->setToolTip(things::ago(each.at.toLocalTime()));
        layout->addWidget(line);
    }
}

void TermReview::addActions(QVBoxLayout *layout, const glossary::ChangeSet &set)
{
    const glossary::Standing standing = m_session.standingOf(set.uid);
    const bool own = standing.isOwn || set.authors().contains(m_session.author());
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space2);
    QString why;
    if (set.state == SetState::InReview) {
        const QString refusal = refusalOf(standing);
        addReviewActions(line, standing, refusal);
        QStringList sentences{refusal};
        if (standing.waiting != refusal)
            sentences.append(standing.waiting);
        why = sentences.join(u' ').trimmed();
    } else if (own) {
        auto *submit = new Button(tr("Submit for review"), Button::Role::Primary, Icon::Inbox, m_content);
        connect(submit, &QPushButton::clicked, this, [this] { decide(Verb::Submit, {}); });
        line->addWidget(submit);
        addNoteAction(line, tr("Comment"), Verb::Comment);
    } else {
        why = tr("It is not submitted yet.");
        addNoteAction(line, tr("Comment"), Verb::Comment);
    }
    line->addStretch();
    layout->addLayout(line);
    if (!why.isEmpty()) {
        auto *words = new TextLabel(why, TextRole::Caption, Ink::Text3, m_content);
        words->setWrapped(true);
        layout->addWidget(words);
    }
}

QString TermReview::refusalOf(const glossary::Standing &standing) const
{
    if (m_session.author().trimmed().isEmpty())
        return ChangeSetView::tr("Nobody has said who you are. Write your name in Settings, Identity.");
    if (standing.isOwn && !standing.approvalRefused.isEmpty())
        return tr("This is your own change: somebody else has to approve it.");
    return standing.approvalRefused;
}

void TermReview::addReviewActions(QHBoxLayout *line, const glossary::Standing &standing,
                                  const QString &refusal)
{
    const auto refuse = [](Button *button, const QString &why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    };
    auto *approve = new Button(tr("Approve"), Button::Role::Primary, Icon::Check, m_content);
    refuse(approve, refusal);
    connect(approve, &QPushButton::clicked, this, [this] { decide(Verb::Approve, {}); });
    line->addWidget(approve);
    if (!standing.isOwn) {
        Button *reject = addNoteAction(line, tr("Reject"), Verb::Reject);
        reject->setIconId(Icon::Close);
        refuse(reject, m_session.author().trimmed().isEmpty() ? refusal : standing.rejectionRefused);
    }
    addNoteAction(line, tr("Comment"), Verb::Comment)->setRole(Button::Role::Plain);
}

Button *TermReview::addNoteAction(QHBoxLayout *line, const QString &text, Verb verb)
{
    auto *button = new Button(text, Button::Role::Secondary, Icon::None, m_content);
    connect(button, &QPushButton::clicked, this, [this, verb] { askNote(verb); });
    line->addWidget(button);
    return button;
}

void TermReview::askNote(Verb verb)
{
    m_noteVerb = verb;
    const QString name = verb == Verb::Reject ? tr("Why it is rejected") : tr("Comment");
    m_noteText->setAccessibleName(name);
    m_noteText->setPlaceholderText(name);
    m_noteSend->setText(verb == Verb::Reject ? tr("Reject") : tr("Send"));
    m_note->show();
    m_noteText->setFocus(Qt::OtherFocusReason);
}

void TermReview::sendNote()
{
    const QString text = m_noteText->text().simplified();
    if (text.isEmpty()) {
        m_noteText->setFocus(Qt::OtherFocusReason);
        return;
    }
    decide(m_noteVerb, text);
}

/// What was written stays until the disk has it.
void TermReview::decide(Verb verb, const QString &text)
{
    services::GlossaryService &service = m_session.service();
    const auto hear = [this, verb](const core::Result<QString> &done) {
        if (!done) {
            m_session.tell(done.error().message, false);
            return;
        }
        if (verb == Verb::Comment || verb == Verb::Reject) {
            m_noteText->clear();
            m_note->hide();
        }
        m_session.refresh();
    };
    if (verb == Verb::Approve)
        service.approve(m_set, text).then(this, hear);
    else
        service.decide(m_set, verb, text).then(this, hear);
}

} // namespace meshbook::views
