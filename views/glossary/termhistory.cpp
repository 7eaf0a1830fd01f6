// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termhistory.h"

#include "items/glossarywords.h"
#include "items/momenttext.h"
#include "items/revisionmodel.h"
#include "items/termchanges.h"
#include "views/glossary/changetree.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/restoredialog.h"
#include "views/lineage/reporttable.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/headings.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;
using glossary::Revision;
using items::RevisionModel;

namespace {

class RevisionDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString();
        cell.ink = index.column() == RevisionModel::WhenSection ? Ink::Text : Ink::Text2;
        if (index.column() == RevisionModel::WhenSection)
            cell.icon = index.data(RevisionModel::IsSourceRole).toBool() ? Icon::Sources : Icon::Person;
        return cell;
    }
};

std::vector<core::FieldChange> fieldsOf(const Revision &revision)
{
    return revision.changeSet.isNull() ? items::TermChanges::fromSource(revision.fields) : revision.fields;
}

} // namespace

TermHistory::TermHistory(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RevisionModel(this))
    , m_name(new TextLabel({}, TextRole::Section, Ink::Text, this))
    , m_open(new Button(tr("Show Change Set"), Button::Role::Plain, Icon::None, this))
    , m_restore(new Button(tr("Restore…"), Button::Role::Secondary, Icon::History, this))
    , m_timeline(new QTreeView(this))
    , m_tabs(new SectionTabBar(this))
    , m_tree(new ChangeTree(tr("What the revision changed"), u"glossary revision"_s))
    , m_origins(new ReportTable(tr("Where each part is from"), tr("Nothing is stated of this term.")))
    , m_stack(new QStackedWidget(this))
    , m_states(nullptr)
{
    buildTimeline();
    m_tree->setRootIsDecorated(false);
    m_tabs->addSection(tr("What the revision changed"));
    m_tabs->addSection(tr("Where each part is from"));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_origins);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    auto *splitter = new HairSplitter(Qt::Vertical);
    splitter->setObjectName(u"termhistory"_s);
    splitter->addWidget(m_timeline);
    splitter->addWidget(below);
    m_states = new ViewStates(splitter, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_states, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_timeline->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TermHistory::showRevision);
    connect(m_states, &ViewStates::retryRequested, this, [this] {
        m_isLoaded = false;
        load();
    });
    connect(m_restore, &QPushButton::clicked, this, &TermHistory::restore);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const Revision *revision = current(); revision != nullptr)
            emit setWanted(revision->changeSet);
    });
    connect(&m_session, &GlossarySession::changed, this, [this] {
        m_isLoaded = false;
        if (isVisible())
            load();
    });
}

QWidget *TermHistory::makeTop()
{
    auto *strip = new ToolStrip(true, this);
    strip->addWidget(m_name, 1);
    strip->addStretch();
    strip->addWidget(m_open);
    strip->addWidget(m_restore);
    m_open->setEnabled(false);
    m_restore->setEnabled(false);
    return strip;
}

void TermHistory::buildTimeline()
{
    m_timeline->setAccessibleName(tr("Revisions"));
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->setRootIsDecorated(false);
    m_timeline->setUniformRowHeights(true);
    m_timeline->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_timeline->setItemDelegate(new RevisionDelegate(m_timeline));
    m_timeline->setModel(m_model);
    QHeaderView *header = m_timeline->header();
    header->setStretchLastSection(false);
    headings::setWidths(header, {170, 140, 140, 220, 220});
    header->setSectionResizeMode(RevisionModel::ReasonSection, QHeaderView::Stretch);
    tablecopy::install(m_timeline);
    TableLayout::install(header, u"glossary revisions"_s);
}

void TermHistory::setTerm(const QString &key)
{
    if (key == m_term)
        return;
    m_term = key;
    m_isLoaded = false;
    load();
}

void TermHistory::load()
{
    if (m_isLoaded || !m_session.isReady())
        return;
    m_isLoaded = true;
    const quint64 own = ++m_asked;
    if (m_term.isEmpty()) {
        m_name->setText({});
        EmptyState *empty = m_states->showEmpty(tr("No term is chosen"),
                                                tr("Choose a term to see who changed what in it, and when."));
        connect(empty->addAction(tr("Go to the terms"), Icon::Term), &QPushButton::clicked, this,
                &TermHistory::browseWanted);
        return;
    }
    const glossary::EntryPtr entry = m_session.lexicon().find(m_term);
    m_name->setText(entry ? glossary::labelOf(*entry) : m_term);
    m_states->showLoading(tr("Reading the history…"));
    const auto wrong = [this](const core::Error &error) {
        m_isLoaded = false;
        m_states->showError(error.message, error.detail);
    };
    m_session.service().history(m_term).then(
        this, [this, own, wrong](const Result<std::vector<Revision>> &revisions) {
            if (own != m_asked)
                return;
            if (!revisions) {
                wrong(revisions.error());
                return;
            }
            m_session.service().blame(m_term).then(
                this,
                [this, own, wrong, known = *revisions](const Result<std::map<QString, Revision>> &origins) {
                    if (own != m_asked)
                        return;
                    if (origins)
                        arrived(known, *origins);
                    else
                        wrong(origins.error());
                });
        });
}

void TermHistory::arrived(const std::vector<Revision> &revisions, const std::map<QString, Revision> &origins)
{
    m_model->setRevisions(revisions);
    showOrigins(origins);
    if (revisions.empty()) {
        m_states->showEmpty(tr("Nothing has changed yet"),
                            tr("The term is as it was when it came into the catalog."));
    } else {
        m_states->showContent();
        m_timeline->setCurrentIndex(m_model->index(0, 0));
    }
    showRevision();
    emit shown();
}

const Revision *TermHistory::current() const
{
    const int row = m_timeline->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? nullptr
                                                 : &m_model->revisions()[static_cast<std::size_t>(row)];
}

void TermHistory::showRevision()
{
    const Revision *revision = current();
    m_open->setEnabled(revision != nullptr && !revision->changeSet.isNull());
    m_restore->setEnabled(revision != nullptr && m_session.lexicon().find(m_term) != nullptr);
    if (revision == nullptr) {
        m_tree->setRows({});
        return;
    }
    const glossary::Lexicon &now = m_session.state()->inForce;
    m_tree->setRows(items::TermChanges(now, now).fields(fieldsOf(*revision)));
}

void TermHistory::showOrigins(const std::map<QString, Revision> &origins)
{
    const glossary::Lexicon &now = m_session.state()->inForce;
    const items::TermChanges words(now, now);
    std::vector<items::ReportRow> rows;
    if (const glossary::EntryPtr entry = now.find(m_term)) {
        for (const auto &[path, value] : glossary::fieldsOf(*entry)) {
            if (items::TermChanges::isBookkeeping(path))
                continue;
            const auto origin = origins.find(path);
            items::ReportRow row;
            row.cells = {items::glossarywords::field(path), words.shown(path, value)};
            if (origin == origins.end())
                row.cells << tr("before the first sync") << QString() << QString();
            else
                row.cells << origin->second.who << items::momentText(origin->second.at)
                          << origin->second.title;
            row.sortKeys = {row.cells[0], row.cells[1], row.cells[2],
                            origin == origins.end() ? QDateTime() : origin->second.at};
            rows.push_back(std::move(row));
        }
    }
    m_origins->setRows({tr("Part"), tr("Value"), tr("Who"), tr("When"), tr("Change set")},
                       {170, -1, 140, 150, 200}, std::move(rows));
}

void TermHistory::restore()
{
    const Revision *revision = current();
    if (revision == nullptr || !m_restore->isEnabled())
        return;
    m_restore->setEnabled(false);
    m_session.service()
        .asOf(revision->at)
        .then(this, [this, revision = *revision](const Result<glossary::Lexicon> &then) {
            m_restore->setEnabled(true);
            if (then)
                offer(revision, *then);
            else
                emit told(then.error().message, false);
        });
}

void TermHistory::offer(const Revision &revision, const glossary::Lexicon &then)
{
    const glossary::EntryPtr now = m_session.lexicon().find(m_term);
    const glossary::EntryPtr was = then.find(m_term);
    if (!now || !was) {
        emit told(tr("The term was not there then."), false);
        return;
    }
    const std::vector<glossary::TermChange> changes = glossary::restoring(*now, *was);
    if (changes.empty()) {
        emit told(tr("The term says the same now."), true);
        return;
    }
    const items::TermChanges words(m_session.lexicon(), then);
    auto *dialog =
        new RestoreDialog(glossary::labelOf(*now), revision.at, words.fields(changes.front().fields), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, changes] {
        m_session.apply(glossary::Verb::Edit, changes, [this](const Result<GlossarySession::Changes> &done) {
            if (done)
                emit told(tr("Restored, in your change set."), true);
        });
    });
    dialog->open();
}

} // namespace meshbook::views
