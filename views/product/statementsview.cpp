// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/statementsview.h"

#include "items/statementmodel.h"
#include "services/answer.h"
#include "views/code/codepage.h"
#include "views/product/statementfilter.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/headings.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/treememory.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using items::StatementModel;
using items::StatementTable;

constexpr qsizetype shownValue = 400;

class StatementDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString().left(shownValue);
        const auto step = static_cast<StatementModel::Step>(index.data(StatementModel::StepRole).toInt());
        const bool disagrees = index.data(StatementModel::DisagreesRole).toBool();
        const bool isField = step == StatementModel::Step::Field;
        switch (index.column()) {
        case StatementModel::FieldSection:
            cell.role = TextRole::MonoCaption;
            cell.elide = Qt::ElideMiddle;
            if (isField && disagrees)
                cell.mark = pieces::Mark{State::Warning, {}};
            break;
        case StatementModel::ValueSection:
            cell.ink = isField ? Ink::Text : Ink::Text2;
            if (isField && disagrees)
                cell.chip =
                    pieces::Chip{StatementsView::tr("%n other value(s)", nullptr,
                                                    index.data(StatementModel::OtherValuesRole).toInt()),
                                 Icon::None, Tone::Warning};
            else if (disagrees && !index.data(StatementModel::InForceRole).toBool())
                cell.ink = Ink::Warning;
            break;
        case StatementModel::SaidBySection:
            if (const QStringList formats = index.data(StatementModel::FormatsRole).toStringList();
                !formats.isEmpty())
                cell.icon = things::formatIcon(formats.first());
            cell.ink = Ink::Text2;
            break;
        default:
            cell.role = TextRole::MonoCaption;
            cell.ink = Ink::Text2;
            cell.elide = Qt::ElideMiddle;
        }
        return cell;
    }
};

} // namespace

StatementsView::StatementsView(const ThingContextPtr &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new StatementModel(this))
    , m_proxy(new StatementFilter(this))
    , m_tree(new QTreeView(this))
    , m_states(new ViewStates(m_tree, this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter fields"), this))
    , m_which(new SegmentedControl(tr("Fields shown"), this))
    , m_speaker(new QComboBox(this))
    , m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
{
    buildTree();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_states, 1);
    m_states->showLoading(tr("Comparing what the files say…"));
    gather();
}

QWidget *StatementsView::makeStrip()
{
    auto *strip = new ToolStrip(false, this);
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(220);
    m_which->setSegments({tr("All fields"), tr("Disagreements")});
    m_speaker->setAccessibleName(tr("Said by"));
    m_speaker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_speaker->addItem(tr("Said by anyone"));
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_which);
    strip->addWidget(m_speaker);
    strip->addStretch();
    strip->addWidget(m_count);
    connect(m_filter, &SearchField::textEdited, this, &StatementsView::filterChanged);
    connect(m_filter, &SearchField::moveRequested, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &SearchField::escaped, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_which, &SegmentedControl::currentChanged, this, &StatementsView::filterChanged);
    connect(m_speaker, &QComboBox::currentIndexChanged, this, &StatementsView::filterChanged);
    return strip;
}

void StatementsView::buildTree()
{
    m_proxy->setSourceModel(m_model);
    m_tree->setAccessibleName(tr("Who said what"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false); // it opens the file
    m_tree->setIndentation(metrics::treeIndent);
    m_tree->setItemDelegate(new StatementDelegate(m_tree));
    m_tree->setModel(m_proxy);
    QHeaderView *header = m_tree->header();
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // as the thing is built
    m_tree->setSortingEnabled(true);
    header->setStretchLastSection(false);
    headings::setWidths(header, {280, 340, 216, 240});
    header->setSectionResizeMode(StatementModel::ValueSection, QHeaderView::Stretch);
    tablecopy::install(m_tree);
    TableLayout::install(header, u"statements"_s);
    connect(m_tree, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openFile(m_proxy->mapToSource(index)); });
}

void StatementsView::gather()
{
    // A wide dataset with a hundred files has a hundred thousand words.
    services::elsewhere([context = m_context] {
        return StatementTable::of(context->dossier);
    }).then(this, [this](const StatementTable &table) {
        m_model->setTable(table, m_context->dossier.statements);
        for (const QString &name : m_model->speakers())
            m_speaker->addItem(plaintext::oneLine(name), name);
        m_speaker->setVisible(m_speaker->count() > 2);
        m_which->setSegments({tr("All fields"), tr("Disagreements %1").arg(m_model->disagreements())});
        m_complete = true;
        filterChanged();
        if (m_memory)
            restoreMemory(*std::exchange(m_memory, {}));
        emit complete();
    });
}

void StatementsView::setDisagreementsOnly(bool on)
{
    m_which->setCurrent(on ? 1 : 0);
    filterChanged();
}

void StatementsView::filterChanged()
{
    m_proxy->setText(m_filter->text());
    m_proxy->setDisagreementsOnly(m_which->current() == 1);
    m_proxy->setSpeaker(m_speaker->currentData().toString());
    if (!m_complete)
        return;
    if (m_which->current() == 1) { // one came to compare
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            m_tree->expand(m_proxy->index(row, 0));
    }
    showCount();
}

void StatementsView::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    const QString files = tr("%n file(s)", nullptr, static_cast<int>(m_context->dossier.statements.size()));
    m_count->setText(shown == all ? tr("%n field(s) · %1", nullptr, all).arg(files)
                                  : tr("%1 of %n field(s) · %2", nullptr, all).arg(shown).arg(files));
    if (shown > 0) {
        m_states->showContent();
    } else if (all == 0) {
        m_states->showEmpty(tr("Nobody describes this"),
                            tr("It is only named, by files that describe something else."));
    } else if (m_which->current() == 1 && m_model->disagreements() == 0) {
        EmptyState *state = m_states->showNoMatch(tr("All sources agree"),
                                                  tr("No two files state different values of one field."));
        connect(state->addAction(tr("Show all fields")), &QPushButton::clicked, this,
                [this] { setDisagreementsOnly(false); });
    } else {
        EmptyState *state =
            m_states->showNoMatch(tr("No field matches"), tr("Try other words, or take the filters away."));
        connect(state->addAction(tr("Clear filters")), &QPushButton::clicked, this, [this] {
            m_filter->setText({});
            m_speaker->setCurrentIndex(0);
            setDisagreementsOnly(false);
        });
    }
}

void StatementsView::openFile(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto place = static_cast<size_t>(index.data(StatementModel::StatementRole).toInt());
    const core::Statement &statement = m_context->dossier.statements.at(place);
    if (statement.path.isEmpty())
        return;
    const int line = index.data(StatementModel::LineRole).toInt();
    m_context->follow(CodePage::fileUri(statement.sourceUid, statement.path, line), OpenIn::CurrentTab);
}

void StatementsView::focusFilter()
{
    m_filter->focusText();
}

QJsonObject StatementsView::saveMemory() const
{
    if (m_memory)
        return *m_memory;
    return {{u"text"_s, m_filter->text()},
            {u"disagreements"_s, m_which->current() == 1},
            {u"speaker"_s, m_speaker->currentData().toString()},
            {u"tree"_s, treememory::save(*m_tree, Qt::DisplayRole)}};
}

void StatementsView::restoreMemory(const QJsonObject &memory)
{
    if (!m_complete) {
        m_memory = memory;
        return;
    }
    m_filter->setText(memory.value("text"_L1).toString());
    m_which->setCurrent(memory.value("disagreements"_L1).toBool() ? 1 : 0);
    m_speaker->setCurrentIndex(std::max(0, m_speaker->findData(memory.value("speaker"_L1).toString())));
    filterChanged();
    treememory::restore(*m_tree, Qt::DisplayRole, memory.value("tree"_L1).toObject());
}

} // namespace meshbook::views
