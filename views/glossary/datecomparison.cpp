// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/datecomparison.h"

#include "items/termchanges.h"
#include "views/glossary/changetree.h"
#include "views/glossary/dayends.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/rowsexport.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;
using items::Comparison;

namespace {

constexpr int usualDays = 30;

} // namespace

DateComparison::DateComparison(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_from(new QDateEdit(QDate::currentDate().addDays(-usualDays), this))
    , m_to(new QDateEdit(QDate::currentDate(), this))
    , m_glossary(new QComboBox(this))
    , m_summary(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_export(new ReportExport({ReportExport::Format::Csv, ReportExport::Format::Markdown}, this))
    , m_tree(new ChangeTree(tr("What differs"), u"glossary days"_s))
    , m_states(new ViewStates(m_tree, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_states, 1);
    connect(m_tree, &ChangeTree::termActivated, this, &DateComparison::termWanted);
    connect(m_states, &ViewStates::retryRequested, this, &DateComparison::ask);
    connect(m_export, &ReportExport::told, this, &DateComparison::told);
    connect(m_from, &QDateEdit::dateChanged, this, &DateComparison::ask);
    connect(m_to, &QDateEdit::dateChanged, this, &DateComparison::ask);
    connect(m_glossary, &QComboBox::activated, this, [this] {
        m_wanted = m_glossary->currentData().toString();
        ask();
    });
    connect(&m_session, &GlossarySession::changed, this, [this] {
        fillGlossaries();
        m_isLoaded = false;
        if (isVisible())
            load();
    });
}

QWidget *DateComparison::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_from->setAccessibleName(tr("From the end of"));
    m_to->setAccessibleName(tr("To the end of"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false); // asks when a day is written, not at each figure
        edit->setMinimumWidth(dayWidth(*edit));
    }
    m_glossary->setAccessibleName(tr("Glossary"));
    m_glossary->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_glossary->setMinimumContentsLength(14);
    strip->addWidget(new TextLabel(tr("From the end of"), TextRole::Caption, Ink::Text3, strip));
    strip->addWidget(m_from);
    strip->addWidget(new TextLabel(tr("To the end of"), TextRole::Caption, Ink::Text3, strip));
    strip->addWidget(m_to);
    strip->addWidget(m_glossary);
    strip->addWidget(m_summary, 1);
    strip->addWidget(m_export);
    return strip;
}

void DateComparison::fillGlossaries()
{
    if (!m_session.isReady())
        return;
    m_glossary->clear();
    m_glossary->addItem(tr("All glossaries"), QString());
    for (const core::Glossary &each : m_session.state()->inForce.glossaries())
        m_glossary->addItem(each.name, each.identities.value(0));
    m_glossary->setCurrentIndex(std::max(0, m_glossary->findData(m_wanted)));
    m_glossary->setVisible(m_glossary->count() > 2);
}

void DateComparison::setGlossary(const QString &key)
{
    if (key == m_wanted)
        return;
    m_wanted = key;
    m_isLoaded = false;
    fillGlossaries();
}

void DateComparison::setDays(const QDate &from, const QDate &to)
{
    const QSignalBlocker quiet(m_from);
    m_from->setDate(from);
    const QSignalBlocker alsoQuiet(m_to);
    m_to->setDate(to);
    m_isLoaded = false;
}

QString DateComparison::summary() const
{
    return m_summary->text();
}

void DateComparison::load()
{
    if (m_isLoaded || !m_session.isReady())
        return;
    for (QDateEdit *edit : {m_from, m_to})
        edit->setMaximumDate(QDate::currentDate()); // a window may stand open for days
    fillGlossaries();
    ask();
}

void DateComparison::ask()
{
    m_isLoaded = true;
    m_states->showLoading(tr("Comparing…"));
    m_export->setWriter({}, {});
    const quint64 own = ++m_asked;
    const QDate from = std::min(m_from->date(), m_to->date());
    const QDate to = std::max(m_from->date(), m_to->date());
    const auto wrong = [this](const core::Error &error) {
        m_isLoaded = false;
        m_states->showError(error.message, error.detail);
    };
    m_session.service()
        .asOf(endOf(from))
        .then(this, [this, own, to, wrong](const Result<glossary::Lexicon> &before) {
            if (own != m_asked)
                return;
            if (!before) {
                wrong(before.error());
                return;
            }
            m_session.service().asOf(endOf(to)).then(
                this, [this, own, wrong, before = *before](const Result<glossary::Lexicon> &after) {
                    if (own != m_asked)
                        return;
                    if (after)
                        compare(before, *after);
                    else
                        wrong(after.error());
                });
        });
}

void DateComparison::compare(const glossary::Lexicon &from, const glossary::Lexicon &to)
{
    const quint64 own = m_asked;
    services::elsewhere([from, to, glossary = m_wanted] {
        return answerOf(from, to, glossary);
    }).then(this, [this, own](const Answer &answer) {
        if (own == m_asked)
            showAnswer(answer);
    });
}

DateComparison::Answer DateComparison::answerOf(const glossary::Lexicon &from, const glossary::Lexicon &to,
                                                const QString &glossary)
{
    Answer answer;
    answer.rows = items::TermChanges(from, to).rows(glossary::compare(from, to, glossary));
    for (const Comparison::Row &term : answer.rows) {
        int &count = term.op == Comparison::Op::Added ? answer.added
            : term.op == Comparison::Op::Removed      ? answer.removed
                                                      : answer.changed;
        ++count;
        if (term.rows.empty())
            answer.lines.push_back({{term.title, term.after, {}, {}, {}}});
        for (const Comparison::Row &part : term.rows)
            answer.lines.push_back({{term.title, term.after, part.title, part.before, part.after}});
    }
    return answer;
}

void DateComparison::showAnswer(const Answer &answer)
{
    m_tree->setRows(answer.rows);
    m_summary->setText(tr("%1 new, %2 changed, %3 removed")
                           .arg(QLocale().toString(answer.added), QLocale().toString(answer.changed),
                                QLocale().toString(answer.removed)));
    if (answer.rows.empty()) {
        m_states->showEmpty(tr("Nothing differs"), tr("The terms are the same at the end of both days."));
    } else {
        m_export->setWriter(
            rowsWriter({tr("Term"), tr("Change"), tr("Part"), tr("Before"), tr("After")}, answer.lines),
            u"glossary-changes"_s);
        m_states->showContent();
    }
    emit compared();
}

} // namespace meshbook::views
