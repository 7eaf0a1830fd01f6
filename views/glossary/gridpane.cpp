// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/gridpane.h"

#include "services/answer.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/griddelegate.h"
#include "views/glossary/grideditor.h"
#include "views/theme/fontscale.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/headings.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::GlossaryCells;
using items::GlossaryGridModel;
using items::GlossaryRows;
using items::GridColumn;
using services::GlossaryService;
using Kind = GridColumn::Kind;

namespace {

constexpr int filterWidth = 220;
constexpr int glossaryWidth = 170;

/// What a question is answered from, whole, on another thread.
struct Question {
    GlossaryRows rows; ///< cells and columns are filled in there
    glossary::Lexicon lexicon;
    QString language;
    GlossaryService::StatePtr state;
    QString set;
    QStringList keys; ///< to follow; empty: find
};

GlossaryGridModel::Content contentOf(Question &question)
{
    GlossaryGridModel::Content content;
    content.cells = GlossaryCells(question.lexicon, question.language);
    content.columns = GlossaryCells::columns(GlossaryCells::languagesOf(question.lexicon));
    question.rows.cells = content.cells;
    question.rows.columns = content.columns;
    content.rows = question.keys.isEmpty() ? question.rows.find() : question.rows.follow(question.keys);
    for (const glossary::ChangeSet &set : question.state->changeSets) {
        if (set.state == glossary::SetState::InReview) {
            for (const auto &[key, net] : set.net.terms())
                content.inReview.insert(key);
        }
        if (set.uid == question.set) {
            for (const auto &[key, net] : set.net.terms())
                content.pending[key] = net.fields;
        }
    }
    return content;
}

QStringList waysOf(const glossary::Lexicon &lexicon)
{
    QStringList ways;
    for (const glossary::EntryPtr &entry : lexicon.sorted())
        ways.append(lexicon.pathOf(entry->key()));
    return ways;
}

int widthOf(Kind kind)
{
    switch (kind) {
    case Kind::Label:
        return 200;
    case Kind::Definition:
        return 320;
    case Kind::Status:
        return 110;
    case Kind::Parent:
    case Kind::Synonyms:
        return 150;
    default:
        return 120;
    }
}

/// The others are there for who asks for them.
bool isUsual(const GridColumn &column)
{
    return !column.language && column.kind < Kind::LogicalType;
}

} // namespace

GridPane::GridPane(GlossarySession &session, QWidget *parent)
    : GlossaryPane(parent)
    , m_session(session)
    , m_model(new GlossaryGridModel(this))
    , m_view(new GridView(this))
    , m_delegate(new GridDelegate(session, m_view))
    , m_editor(new GridEditor(session, *m_model, *m_view, this))
    , m_states(new ViewStates(m_view, this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter terms"), this))
    , m_glossary(new QComboBox(this))
    , m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_set(new Button(tr("Set"), Button::Role::Secondary, Icon::Edit, this))
{
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_states, 1);
    connect(&m_session, &GlossarySession::changed, this, [this] { read(false); });
    connect(&m_session, &GlossarySession::failed, this,
            [this](const QString &sentence) { m_states->showError(sentence, {}); });
    connect(m_states, &ViewStates::retryRequested, &m_session, &GlossarySession::refresh);
    connect(m_editor, &GridEditor::added, this, [this](const QString &key) {
        m_wanted = key;
        m_editWanted = true;
        read(false);
    });
    if (m_session.isReady())
        read(true);
    else
        m_states->showLoading(tr("Reading the terms…"));
}

QWidget *GridPane::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_filter->setCompact(true);
    m_filter->setMinimumWidth(filterWidth);
    m_glossary->setAccessibleName(tr("Glossary"));
    m_glossary->setFixedWidth(glossaryWidth);
    m_glossary->addItem(tr("All glossaries"), QString());
    m_count->setElide(Qt::ElideNone);
    m_count->setAccessibleName(tr("Number of terms"));
    auto *add = new Button(tr("New Term"), Button::Role::Secondary, Icon::Plus, this);
    auto *menu = new QMenu(m_set);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSetMenu(menu); });
    m_set->setMenu(menu);
    strip->addWidget(m_filter);
    strip->addWidget(m_glossary);
    strip->addWidget(m_count);
    strip->addStretch();
    for (Button *button : {add, m_set}) {
        button->setCompact(true);
        strip->addWidget(button);
    }
    const auto addTool = [this, strip](Icon icon, const QString &name, void (GridPane::*does)()) {
        auto *button = new IconButton(icon, name, this);
        connect(button, &QAbstractButton::clicked, this, does);
        strip->addWidget(button);
    };
    addTool(Icon::Search, tr("Find and replace (Ctrl+H)"), &GridPane::replace);
    addTool(Icon::Import, tr("Import a glossary"), &GridPane::importFile);
    addTool(Icon::Export, tr("Export a glossary"), &GridPane::exportFile);
    connect(add, &QPushButton::clicked, this, &GridPane::addTerm);
    connect(m_filter, &SearchField::textEdited, this, [this] { read(true); });
    connect(m_filter, &SearchField::submitted, this, &GridPane::focusMain);
    connect(m_filter, &SearchField::moveRequested, this, &GridPane::focusMain);
    connect(m_filter, &SearchField::escaped, this, &GridPane::focusMain);
    connect(m_glossary, &QComboBox::activated, this, [this] {
        m_chosenGlossary = m_glossary->currentData().toString();
        read(true);
    });
    return strip;
}

void GridPane::buildTable()
{
    m_view->setAccessibleName(tr("Terms"));
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->horizontalHeader()->setStretchLastSection(true); // where there is room
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view, &GridView::wished, this, &GridPane::grant);
    connect(m_view, &QWidget::customContextMenuRequested, this, &GridPane::showMenu);
    connect(m_model, &GlossaryGridModel::edited, m_editor, &GridEditor::type);
    connect(m_model, &GlossaryGridModel::sortWanted, this, [this](int section, Qt::SortOrder order) {
        std::optional<GridColumn> column;
        if (section >= 0 && section < m_model->columnCount())
            column = m_model->column(section);
        if (column == m_sortedBy && order == m_order)
            return;
        m_sortedBy = column;
        m_order = order;
        read(true);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GridPane::showCount);
}

void GridPane::setPlace(const glossaryaddress::Place &place)
{
    m_wanted = place.term;
    if (place.glossary != m_chosenGlossary && !place.glossary.isEmpty()) {
        m_chosenGlossary = place.glossary;
        read(true);
    } else if (!m_wanted.isEmpty()) {
        choose(m_wanted, false);
    }
}

QJsonObject GridPane::saveState() const
{
    return {{u"filter"_s, m_filter->text()}, {u"glossary"_s, m_chosenGlossary}};
}

void GridPane::restoreState(const QJsonObject &state)
{
    m_filter->setText(state.value("filter"_L1).toString());
    m_chosenGlossary = state.value("glossary"_L1).toString();
    read(true);
}

bool GridPane::find()
{
    m_filter->focusText();
    return true;
}

void GridPane::focusMain()
{
    if (m_states->shown() != ViewStates::Shown::Content) {
        m_filter->focusText();
        return;
    }
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void GridPane::read(bool again)
{
    if (!m_session.isReady())
        return;
    m_isAgain = m_isAgain || again;
    Question question;
    question.rows.glossary = m_chosenGlossary;
    question.rows.words = m_filter->text();
    question.rows.sortedBy = m_sortedBy;
    question.rows.order = m_order;
    question.lexicon = m_session.lexicon();
    question.language = QLocale().bcp47Name();
    question.state = m_session.state();
    question.set = m_session.changeSet();
    if (!m_isAgain)
        question.keys = m_model->keys();
    const quint64 own = ++m_asked;
    services::elsewhere([question]() mutable {
        return std::make_shared<Answer>(Answer{contentOf(question), waysOf(question.lexicon)});
    }).then(this, [this, own](const std::shared_ptr<Answer> &answer) {
        if (own == m_asked)
            take(std::move(*answer));
    });
}

void GridPane::take(Answer answer)
{
    m_isAgain = false;
    const bool sameColumns = answer.content.columns == m_model->columns();
    m_delegate->setTerms(answer.ways);
    m_model->setContent(std::move(answer.content));
    if (!sameColumns)
        layOutColumns();
    fillGlossaries();
    showState();
    showCount();
    if (!m_wanted.isEmpty())
        choose(m_wanted, m_editWanted);
    emit shown();
}

void GridPane::layOutColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    TableLayout::lift(header);
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const GridColumn &column = m_model->column(section);
        headings::setWidth(header, section, widthOf(column.kind));
        header->setSectionHidden(section, !isUsual(column));
    }
    m_view->verticalHeader()->setDefaultSectionSize(
        metrics::heightFor(metrics::rowHeight, QFontMetrics(FontScale::current().base)));
    TableLayout::install(header, u"glossary"_s);
}

void GridPane::fillGlossaries()
{
    QStringList keys{QString()};
    QStringList names{tr("All glossaries")};
    for (const core::Glossary &each : m_session.lexicon().glossaries()) {
        keys.append(each.identities.value(0));
        names.append(each.name);
    }
    bool same = m_glossary->count() == keys.size();
    for (int i = 0; same && i < m_glossary->count(); ++i)
        same = m_glossary->itemData(i).toString() == keys.at(i) && m_glossary->itemText(i) == names.at(i);
    if (!same) {
        m_glossary->clear();
        for (qsizetype i = 0; i < keys.size(); ++i)
            m_glossary->addItem(names.at(i), keys.at(i));
    }
    m_glossary->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, keys.indexOf(m_chosenGlossary))));
    m_glossary->setToolTip(plaintext::toolTip(m_glossary->currentText()));
}

void GridPane::showState()
{
    if (m_model->rowCount() > 0) {
        m_states->showContent();
        return;
    }
    const bool isEmpty = m_session.lexicon().size() == 0;
    if (!isEmpty && (!m_filter->text().trimmed().isEmpty() || !m_chosenGlossary.isEmpty())) {
        EmptyState *state =
            m_states->showNoMatch(tr("No term matches"), tr("Try other words, or look in all glossaries."));
        connect(state->addAction(tr("Show All")), &QPushButton::clicked, this, [this] {
            m_filter->setText({});
            m_chosenGlossary.clear();
            read(true);
        });
        return;
    }
    EmptyState *state = m_states->showEmpty(
        tr("There are no terms yet"),
        tr("Add a source that has a glossary, import a file, or begin a glossary of your own."));
    connect(state->addAction(tr("Import…"), Icon::Import), &QPushButton::clicked, this,
            &GridPane::importFile);
}

void GridPane::showCount()
{
    const auto rows = m_view->chosenRows().size();
    const bool many = rows > 1;
    m_count->setText(many ? tr("%n terms chosen", nullptr, static_cast<int>(rows))
                          : tr("%n terms", nullptr, m_model->rowCount()));
    m_set->setEnabled(rows > 0 && m_model->rowCount() > 0);
}

void GridPane::choose(const QString &key, bool edit)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return; // not there yet, or not in this table
    m_wanted.clear();
    m_editWanted = false;
    if (m_view->currentIndex().row() == row && !edit)
        return; // in whichever cell
    const QModelIndex index = m_model->index(row, 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    if (edit) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->edit(index);
    }
}

} // namespace meshbook::views
