// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/steppanel.h"

#include "items/glossarywords.h"
#include "services/answer.h"
#include "views/glossary/glossarysession.h"
#include "views/lineage/reporttable.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"

#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr std::size_t mostShown = 2'000; ///< parts; nobody reads more
constexpr int laterMs = 80;

} // namespace

StepPanel::StepPanel(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sentence(new TextLabel({}, TextRole::Name, Ink::Text, this))
    , m_problem(new TextLabel({}, TextRole::Base, Ink::Warning, this))
    , m_do(new Button({}, Button::Role::Primary, Icon::Check, this))
    , m_table(new ReportTable(tr("What would change"), tr("Nothing would change."), this))
{
    auto *strip = new ToolStrip(true, this);
    strip->addWidget(m_sentence, 1);
    strip->addWidget(m_do);
    m_problem->setWrapped(true);
    m_problem->setContentsMargins(metrics::rowPadding, metrics::space1, metrics::rowPadding, metrics::space1);
    m_problem->hide();
    m_do->setCompact(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, &StepPanel::begin);
    connect(m_do, &QPushButton::clicked, this, &StepPanel::apply);
    showNone({});
}

StepPanel::~StepPanel()
{
    m_ending.end();
}

void StepPanel::propose(glossary::Verb verb, const QString &doText, Work work)
{
    m_verb = verb;
    m_work = std::move(work);
    m_do->setText(doText);
    m_do->setEnabled(false);
    m_do->show();
    m_later.start();
}

void StepPanel::showNone(const QString &sentence)
{
    m_later.stop();
    m_ending.end();
    ++m_asked;
    m_work = {};
    m_step = {};
    m_sentence->setText(sentence);
    m_problem->hide();
    m_do->hide();
    m_table->hide();
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

QString StepPanel::wordsOf(const QString &path, const QJsonValue &value) const
{
    const auto label = [this](const QString &key) {
        const glossary::EntryPtr entry = m_session.lexicon().find(key);
        return entry ? glossary::labelOf(*entry) : key;
    };
    constexpr auto relations = "relations["_L1;
    if (path.startsWith(relations) && value.toBool())
        return label(glossary::relationFromName(path.mid(relations.size()).chopped(1)).target);
    if ((path == "parent"_L1 || path == "redirect"_L1) && !value.toString().isEmpty())
        return label(value.toString());
    return items::glossarywords::value(value);
}

QString StepPanel::sentenceOf(const Step &step) const
{
    if (step.changes.empty())
        return tr("Nothing would change.");
    return tr("%n term(s) would change:", nullptr, static_cast<int>(step.changes.size()));
}

void StepPanel::arrived(Step step)
{
    m_step = std::move(step);
    std::vector<items::ReportRow> rows;
    for (const glossary::TermChange &change : m_step.changes) {
        for (const core::FieldChange &field : change.fields) {
            if (rows.size() < mostShown)
                rows.push_back({{change.label, items::glossarywords::field(field.path),
                                 wordsOf(field.path, field.from), wordsOf(field.path, field.to)}});
        }
    }
    m_table->setRows({tr("Term"), tr("Part"), tr("Now"), tr("Then")}, {200, 170, -1, -1}, std::move(rows));
    m_table->setVisible(!m_step.changes.empty());
    m_sentence->setText(sentenceOf(m_step));
    m_problem->setText(m_step.problem);
    m_problem->setVisible(!m_step.problem.isEmpty());
    m_do->setEnabled(isReady());
    emit shown();
}

void StepPanel::apply()
{
    if (!isReady())
        return;
    m_do->setEnabled(false);
    const auto hear = [self = QPointer<StepPanel>(this)](const core::Result<GlossarySession::Changes> &changes) {
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
