// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/publishdialog.h"

#include "items/conflictmodel.h"
#include "views/glossary/difftext.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/termdiffdelegate.h"
#include "views/lineage/busystrip.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/viewstates.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;

namespace {

constexpr int dialogWidth = 760;
constexpr int dialogHeight = 600;
constexpr qsizetype shortCommit = 10;
constexpr qsizetype mostNotices = 6;

} // namespace

PublishDialog::PublishDialog(GlossarySession &session, const QString &set, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_set(set)
    , m_branch(new QRadioButton(tr("On a branch of its own, to be merged by somebody"), this))
    , m_direct(new QRadioButton(tr("On the branch itself"), this))
    , m_push(new QCheckBox(tr("Push to the remote"), this))
    , m_message(new InlineMessage(Tone::Neutral, {}, this))
    , m_facts(new FactsGrid(this))
    , m_notices(new QWidget(this))
    , m_diff(new DiffText)
    , m_conflicts(new items::ConflictModel(this))
    , m_table(new QTreeView)
    , m_stack(new QStackedWidget)
    , m_states(new ViewStates(makeContent(), this))
    , m_busy(new BusyStrip(this))
    , m_copy(new Button(tr("Copy Push Command"), Button::Role::Secondary, Icon::Copy, this))
    , m_resolve(new Button(tr("Resolve the Conflicts"), Button::Role::Primary, Icon::None, this))
    , m_close(new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, this))
    , m_publish(new Button(tr("Publish"), Button::Role::Primary, Icon::GitBranch, this))
{
    setWindowTitle(tr("Publish a change set"));
    resize(dialogWidth, dialogHeight);
    m_message->hide();
    m_copy->hide();
    m_resolve->hide();
    m_close->setAutoDefault(false);
    m_publish->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (Button *button : {m_close, m_copy, m_resolve, m_publish})
        buttons->addWidget(button);
    const glossary::ChangeSet *known = m_session.changeSet(set);
    auto *title =
        new TextLabel(known != nullptr ? known->title : QString(), TextRole::Section, Ink::Text, this);
    title->setWrapped(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(title);
    layout->addWidget(makeOptions());
    layout->addWidget(m_message);
    layout->addWidget(m_states, 1);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    connectAll();
    plan();
}

QWidget *PublishDialog::makeOptions()
{
    auto *options = new QWidget(this);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    m_branch->setChecked(true);
    column->addWidget(m_branch);
    column->addWidget(m_direct);
    column->addWidget(m_push);
    return options;
}

QWidget *PublishDialog::makeContent()
{
    m_diff->setAccessibleName(tr("What will be changed"));
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setRootIsDecorated(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new TermDiffDelegate(items::ConflictModel::TheirsSection, m_table));
    m_table->setModel(m_conflicts);
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(
        m_table->header(), &QHeaderView::sectionResized, m_table, [this] { m_table->doItemsLayout(); },
        Qt::QueuedConnection);
    tablecopy::install(m_table);
    m_stack->addWidget(m_diff);
    m_stack->addWidget(m_table);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(m_facts);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    return content;
}

void PublishDialog::connectAll()
{
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(m_close, &QPushButton::clicked, this, &PublishDialog::reject);
    connect(m_resolve, &QPushButton::clicked, this, [this] {
        emit conflictsWanted();
        accept();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_published)
            QGuiApplication::clipboard()->setText(u"git push -u origin "_s + m_published->branch);
    });
    connect(m_states, &ViewStates::retryRequested, this, &PublishDialog::plan);
    connect(m_message, &InlineMessage::retryRequested, this, &PublishDialog::plan);
    connect(m_busy, &BusyStrip::cancelRequested, this, &PublishDialog::stopped);
    connect(m_direct, &QRadioButton::toggled, this, [this](bool on) {
        m_push->setEnabled(!on);
        if (on && !m_push->isChecked())
            m_push->setChecked(true); // plans anew
        else
            plan();
    });
    connect(m_push, &QCheckBox::toggled, this, &PublishDialog::plan);
}

QString PublishDialog::diff() const
{
    return m_diff->toPlainText();
}

bool PublishDialog::isReady() const
{
    return m_publish->isEnabled();
}

void PublishDialog::setPush(bool on)
{
    m_push->setChecked(on);
}

void PublishDialog::setDirect(bool on)
{
    (on ? m_direct : m_branch)->setChecked(true);
}

/// Options change what would be done, so it is asked again.
void PublishDialog::plan()
{
    m_planning.cancel();
    m_publication.reset();
    m_publish->setEnabled(false);
    m_resolve->hide();
    m_message->hide();
    m_states->showLoading(tr("Asking the repository and what is upstream…"));
    const quint64 own = ++m_asked;
    services::GlossaryDesk::PublishOptions options;
    options.push = m_push->isChecked();
    options.direct = m_direct->isChecked();
    m_planning = m_session.service().planPublish(m_set, options);
    m_planning.then(this, [this, own](const Result<Publication> &answer) {
        if (own != m_asked)
            return;
        if (answer)
            showPlan(*answer);
        else
            m_states->showError(answer.error().message, answer.error().detail);
        emit planned();
    });
}

void PublishDialog::showPlan(const Publication &publication)
{
    m_publication = publication;
    QList<Fact> facts;
    if (!publication.repository.isEmpty())
        facts.append({.label = tr("Repository"), .value = publication.repository, .kind = Fact::Kind::Code});
    if (!publication.branch.isEmpty())
        facts.append(
            {.label = tr("Branch"),
             .value = publication.branch == publication.baseBranch || publication.baseBranch.isEmpty()
                 ? publication.branch
                 : tr("%1, from %2").arg(publication.branch, publication.baseBranch)});
    for (const QString &path : publication.paths)
        facts.append({.label = tr("File"), .value = path, .kind = Fact::Kind::Code});
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
    showNotices(publication.notices);
    m_diff->setDiff(publication.diff);
    m_diff->setVisible(!publication.diff.isEmpty());
    m_stack->setCurrentWidget(m_diff);
    m_states->showContent();
    if (!publication.conflicts.empty()) {
        showConflicts(publication);
        return;
    }
    if (publication.paths.isEmpty()) {
        m_message->setRetryVisible(false);
        m_message->setMessage(Tone::Neutral, tr("The source says all of it already: no file changes."));
        m_message->show();
    }
    m_publish->setEnabled(true);
    m_publish->setFocus(Qt::OtherFocusReason);
}

void PublishDialog::showNotices(const QStringList &notices)
{
    delete m_notices->layout();
    qDeleteAll(m_notices->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(m_notices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    QStringList shown = notices.mid(0, mostNotices);
    if (notices.size() > mostNotices)
        shown.append(tr("And %n more", nullptr, static_cast<int>(notices.size() - mostNotices)));
    for (const QString &notice : std::as_const(shown)) {
        auto *label = new TextLabel(notice, TextRole::Base, Ink::Warning, m_notices);
        label->setWrapped(true);
        label->setSelectable(true);
        column->addWidget(label);
    }
    m_notices->setVisible(!notices.isEmpty());
}

void PublishDialog::showConflicts(const Publication &publication)
{
    m_conflicts->setConflicts(publication.conflicts,
                              items::TermChanges(m_session.state()->inForce, m_session.lexicon()));
    m_stack->setCurrentWidget(m_table);
    // The window can settle what the last sync saw; of what is newer the sources have to be read first.
    const auto &known = m_session.state()->conflicts;
    const bool isHere = std::any_of(known.begin(), known.end(), [this](const glossary::Conflict &conflict) {
        return conflict.changeSet == m_set;
    });
    m_message->setMessage(Tone::Warning,
                          isHere ? tr("The source says otherwise by now. Resolve the conflicts first.")
                                 : tr("Upstream changed the same parts. Pull the repository and sync, then "
                                      "resolve the conflicts. Your words are kept."));
    m_message->setRetryVisible(!isHere);
    m_message->show();
    m_resolve->setVisible(isHere);
}

void PublishDialog::publish()
{
    if (!m_publication || !m_publish->isEnabled())
        return;
    m_publish->setEnabled(false);
    for (QWidget *option : std::initializer_list<QWidget *>{m_branch, m_direct, m_push})
        option->setEnabled(false);
    m_message->hide();
    m_isPublishing = true;
    m_busy->start(tr("Publishing…"));
    m_publishing = m_session.service().publish(m_set, *m_publication);
    m_publishing.then(
        this, [this](const Result<Published> &answer) { hear(answer); }, [this] { stopped(); });
}

void PublishDialog::hear(const Result<Published> &answer)
{
    m_isPublishing = false;
    m_busy->stop();
    if (!answer) {
        fail(answer.error());
        emit ended(false);
        return;
    }
    m_published = *answer;
    m_publish->hide();
    m_close->setText(tr("Close"));
    m_message->setRetryVisible(false);
    m_message->setDetails({});
    const QString commit = answer->commitId.left(shortCommit);
    if (answer->commitId.isEmpty())
        m_message->setMessage(Tone::Ok, tr("The source says all of it already: no file changes."));
    else if (answer->pushed)
        m_message->setMessage(Tone::Ok, tr("Published as commit %1 on %2.").arg(commit, answer->branch));
    else
        m_message->setMessage(Tone::Ok,
                              tr("Commit %1 is on the branch %2. Push it and ask somebody to merge it.")
                                  .arg(commit, answer->branch));
    m_message->show();
    m_copy->setVisible(!answer->pushed && !answer->commitId.isEmpty());
    (m_copy->isHidden() ? m_close : m_copy)->setFocus(Qt::OtherFocusReason);
    emit ended(true);
}

void PublishDialog::fail(const core::Error &error)
{
    for (QWidget *option : std::initializer_list<QWidget *>{m_branch, m_direct})
        option->setEnabled(true);
    m_push->setEnabled(!m_direct->isChecked());
    m_message->setMessage(Tone::Breach, error.message);
    m_message->setDetails(error.detail);
    m_message->setRetryVisible(true); // plans anew: upstream may have moved
    m_message->show();
}

/// By the person. What was pushed by then is seen by the next sync.
void PublishDialog::stopped()
{
    if (!m_isPublishing)
        return;
    m_isPublishing = false;
    m_publishing.cancel();
    m_busy->stop();
    fail({core::ErrorCode::Cancelled, tr("Stopped. Your edits are kept."), {}, {}});
    emit ended(false);
}

void PublishDialog::reject()
{
    if (m_isPublishing) {
        stopped();
        return;
    }
    m_planning.cancel();
    QDialog::reject();
}

} // namespace meshbook::views
