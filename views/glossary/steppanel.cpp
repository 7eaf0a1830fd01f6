// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/steppanel.h"

#include "services/answer.h"
#include "views/glossary/changepreview.h"
#include "views/glossary/glossarysession.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"

#include <QPointer>
#include <QTreeView>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr int laterMs = 80;
constexpr int slowMs = 300;

} // namespace

StepPanel::StepPanel(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sentence(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_cancel(new Button(tr("Cancel"), Button::Role::Secondary, Icon::Close, this))
    , m_do(new Button({}, Button::Role::Primary, Icon::Check, this))
    , m_preview(new ChangePreview(this))
{
    auto *strip = new ToolStrip(true, this);
    strip->addWidget(m_sentence, 1);
    strip->addWidget(m_cancel);
    strip->addWidget(m_do);
    strip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_do->setCompact(true);
    m_cancel->setCompact(true);
    m_preview->tree()->setFrameShape(QFrame::NoFrame);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::rowPadding, metrics::space1, 0, 0);
    inset->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addLayout(inset, 1);
    layout->addStretch(0);
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, &StepPanel::begin);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, &StepPanel::sayHowFar);
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { showNone(tr("Cancelled. Nothing was changed.")); });
    connect(m_do, &QPushButton::clicked, this, &StepPanel::apply);
    showNone({});
}

StepPanel::~StepPanel()
{
    m_ending.end();
}

QString StepPanel::sentence() const
{
    return m_sentence->text();
}

void StepPanel::sayHowFar()
{
    const int percent = m_ending.percent();
    m_sentence->setLook(TextRole::Base, Ink::Text2);
    //: %1 is a number: "Working out what would change… 40 %"
    m_sentence->setText(percent > 0 ? tr("Working out what would change… %1 %").arg(percent)
                                    : tr("Working out what would change…"));
    m_preview->hide();
    m_cancel->show();
}

void StepPanel::propose(glossary::Verb verb, const QString &doText, Work work)
{
    m_verb = verb;
    m_work = std::move(work);
    m_do->setText(doText);
    m_do->setEnabled(false);
    m_do->show();
    m_step = {}; // what is on view is not what the button says any more
    m_later.start();
    m_slow.start();
}

void StepPanel::showNone(const QString &sentence)
{
    m_later.stop();
    m_slow.stop();
    m_ending.end();
    ++m_asked;
    m_work = {};
    m_step = {};
    m_sentence->setLook(TextRole::Base, Ink::Text2);
    m_sentence->setText(sentence);
    m_do->hide();
    m_cancel->hide();
    m_preview->hide();
}

void StepPanel::begin()
{
    m_ending.end();
    m_ending = Ending();
    const quint64 asked = ++m_asked;
    services::elsewhere([work = m_work, ending = m_ending] {
        return work(ending);
    }).then(this, [this, asked](const Step &step) {
        if (asked == m_asked)
            arrived(step);
    });
}

void StepPanel::arrived(Step step)
{
    m_slow.stop();
    if (m_cancel->hasFocus())
        m_do->setFocus(Qt::OtherFocusReason);
    m_cancel->hide();
    m_step = std::move(step);
    m_preview->setChanges(m_step.changes, m_session.lexicon());
    m_preview->setVisible(isReady());
    m_sentence->setLook(TextRole::Base, Ink::Warning);
    m_sentence->setText(m_step.problem);
    m_do->setEnabled(isReady());
    emit shown();
}

void StepPanel::apply()
{
    if (!isReady())
        return;
    m_do->setEnabled(false);
    const auto hear = [self =
                           QPointer<StepPanel>(this)](const core::Result<GlossarySession::Changes> &changes) {
        if (!self)
            return;
        if (!changes) { // the session has told why
            self->m_do->setEnabled(self->isReady());
            return;
        }
        self->showNone({});
        emit self->done();
    };
    m_session.apply(m_verb, m_step.changes, hear);
}

} // namespace meshbook::views
