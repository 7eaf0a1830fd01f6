// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/dayview.h"

#include "items/glossarywords.h"
#include "views/glossary/dayends.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/rowsexport.h"
#include "views/lineage/reporttable.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QDateEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;
using items::ReportRow;

DayView::DayView(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_day(new QDateEdit(QDate::currentDate(), this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter terms"), this))
    , m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_export(new ReportExport({ReportExport::Format::Csv, ReportExport::Format::Markdown}, this))
    , m_table(new ReportTable(tr("Terms of that day"), tr("There were no terms on that day.")))
    , m_states(new ViewStates(m_table, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_states, 1);
    connect(m_day, &QDateEdit::dateChanged, this, &DayView::ask);
    connect(m_filter, &SearchField::textEdited, m_table, &ReportTable::setFilter);
    connect(m_filter, &SearchField::moveRequested, m_table, &ReportTable::focusTable);
    connect(m_filter, &SearchField::escaped, m_table, &ReportTable::focusTable);
    connect(m_export, &ReportExport::told, this, &DayView::told);
    connect(m_table, &ReportTable::navigateRequested, this, &DayView::navigateRequested);
    connect(m_states, &ViewStates::retryRequested, this, &DayView::ask);
    connect(&m_session, &GlossarySession::changed, this, [this] {
        m_isLoaded = false;
        if (isVisible())
            load();
    });
}

QWidget *DayView::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_day->setAccessibleName(tr("At the end of"));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    m_day->setMinimumWidth(dayWidth(*m_day));
    m_filter->setCompact(true);
    strip->addWidget(new TextLabel(tr("At the end of"), TextRole::Caption, Ink::Text3, strip));
    strip->addWidget(m_day);
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_count);
    strip->addStretch();
    strip->addWidget(m_export);
    return strip;
}

void DayView::setDay(const QDate &day)
{
    m_day->setDate(day);
}

bool DayView::find()
{
    m_filter->focusText();
    return true;
}

void DayView::load()
{
    if (m_isLoaded || !m_session.isReady())
        return;
    m_day->setMaximumDate(QDate::currentDate()); // a window may stand open for days
    ask();
}

void DayView::ask()
{
    m_isLoaded = true;
    m_states->showLoading(tr("Reading the terms of that day…"));
    m_export->setWriter({}, {});
    const quint64 own = ++m_asked;
    m_session.service()
        .asOf(endOf(m_day->date()))
        .then(this, [this, own](const Result<glossary::Lexicon> &lexicon) {
            if (own != m_asked)
                return;
            if (!lexicon) {
                m_isLoaded = false;
                m_states->showError(lexicon.error().message, lexicon.error().detail);
                return;
            }
            services::elsewhere([lexicon = *lexicon, now = m_session.state()->inForce] {
                return rowsOf(lexicon, now);
            }).then(this, [this, own](const std::vector<ReportRow> &rows) {
                if (own == m_asked)
                    showRows(rows);
            });
        });
}

std::vector<ReportRow> DayView::rowsOf(const glossary::Lexicon &lexicon, const glossary::Lexicon &now)
{
    std::vector<ReportRow> rows;
    for (const glossary::EntryPtr &entry : lexicon.sorted()) {
        const core::Glossary *glossary = lexicon.glossary(entry->term.glossary);
        QStringList synonyms;
        for (const core::LabelText &label : entry->term.altLabels)
            synonyms.append(label.text);
        ReportRow row;
        row.cells = {glossary::labelOf(*entry),
                     items::glossarywords::status(glossary::statusOf(entry->term)),
                     glossary != nullptr ? glossary->name : entry->term.glossary,
                     lexicon.pathOf(entry->term.parent),
                     glossary::bestText(entry->term.definitions),
                     synonyms.join(u", "_s)};
        // What is gone by now has no page.
        if (now.find(entry->key()))
            row.uri = {core::EntityKind::Term, entry->key(), {}};
        rows.push_back(std::move(row));
    }
    return rows;
}

void DayView::showRows(const std::vector<ReportRow> &rows)
{
    const QStringList titles{tr("Term"),   tr("Status"),     tr("Glossary"),
                             tr("Parent"), tr("Definition"), tr("Synonyms")};
    m_table->setRows(titles, {180, 90, 130, 150, -1, 160}, rows);
    m_count->setText(tr("%n term(s)", nullptr, static_cast<int>(rows.size())));
    if (!rows.empty())
        m_export->setWriter(rowsWriter(titles, rows), u"glossary-"_s + m_day->date().toString(Qt::ISODate));
    m_states->showContent();
    emit shown();
}

} // namespace meshbook::views
