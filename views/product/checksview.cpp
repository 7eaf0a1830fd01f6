// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/checksview.h"

#include "core/bidi.h"
#include "items/checkmodel.h"
#include "items/healthwords.h"
#include "views/product/checkfilter.h"
#include "views/search/thingwords.h"
#include "views/shell/commandtable.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/headings.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/treememory.h"
#include "views/widgets/viewstates.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using core::Standing;
using items::CheckModel;

constexpr std::size_t mostDatasets = 200; ///< asked for their rules, of a product
constexpr qsizetype shownText = 400;

class CheckDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString().left(shownText);
        const QModelIndex first = index.siblingAtColumn(CheckModel::WhatSection);
        const auto standing = static_cast<Standing>(first.data(CheckModel::StandingRole).toInt());
        switch (index.column()) {
        case CheckModel::WhatSection:
            cell.mark = pieces::Mark{things::state(standing), {}};
            cell.role = TextRole::Name;
            break;
        case CheckModel::AboutSection:
            cell.role = TextRole::MonoCaption;
            cell.elide = Qt::ElideMiddle;
            cell.ink = first.data(CheckModel::DatasetRole).toString().isEmpty() ? Ink::Text2 : Ink::Link;
            break;
        case CheckModel::MeasuredSection: {
            const QString word = first.data(CheckModel::StandingWordRole).toString();
            cell.text = cell.text.isEmpty() ? word : core::joinedApart({cell.text, word}, u" · "_s);
            cell.ink = standing == Standing::Breached ? Ink::Breach
                : standing == Standing::Warning       ? Ink::Warning
                                                      : Ink::Text2;
            break;
        }
        default:
            cell.ink = Ink::Text2;
        }
        return cell;
    }
};

} // namespace

ChecksView::ChecksView(const ThingContextPtr &context, Of of, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_of(of)
    , m_model(new CheckModel(of == Of::Quality ? CheckModel::Of::Rules : CheckModel::Of::Promises, this))
    , m_proxy(new CheckFilter(this))
    , m_table(new QTreeView(this))
    , m_states(new ViewStates(m_table, this))
    , m_filter(new SearchField(Icon::Filter,
                               of == Of::Quality ? tr("Filter rules") : tr("Filter service levels"), this))
    , m_which(new SegmentedControl(tr("Checks shown"), this))
    , m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_measure(new Button(tr("Measure now"), Button::Role::Secondary, Icon::Play, this))
{
    m_model->setChecks(of == Of::Quality ? context->dossier.checked : context->dossier.promised);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_states, 1);
    showCounts();
    if (of == Of::Quality)
        askDatasets();
}

QWidget *ChecksView::makeStrip()
{
    auto *strip = new ToolStrip(false, this);
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(220);
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_which);
    strip->addStretch();
    strip->addWidget(m_count);
    m_measure->setObjectName(u"measureNow"_s);
    m_measure->setCompact(true);
    m_measure->setAutoDefault(false);
    m_measure->hide();
    strip->addWidget(m_measure);
    connect(m_filter, &SearchField::textEdited, this, &ChecksView::filterChanged);
    connect(m_filter, &SearchField::moveRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &SearchField::escaped, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_which, &SegmentedControl::currentChanged, this, &ChecksView::filterChanged);
    return strip;
}

void ChecksView::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_table->setAccessibleName(m_of == Of::Quality ? tr("Quality rules") : tr("Service levels"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new CheckDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->header()->setSortIndicator(CheckModel::WhatSection, Qt::AscendingOrder);
    m_table->setModel(m_proxy);
    headings::setWidths(m_table->header(), {250, 280, 180, 170, 150});
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(CheckModel::WhatSection, QHeaderView::Stretch);
    tablecopy::install(m_table);
    TableLayout::install(m_table->header(), m_of == Of::Quality ? u"rules"_s : u"service levels"_s);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == CheckModel::AboutSection)
            open(index);
    });
    connect(m_table, &QAbstractItemView::activated, this, &ChecksView::open);
}

void ChecksView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    offerMeasuring();
}

/// The window's own command, so that it can and cannot the same things here as in the menu.
void ChecksView::offerMeasuring()
{
    const auto *commands = window()->findChild<CommandTable *>();
    QAction *action = commands == nullptr ? nullptr : commands->action(u"measure.here"_s);
    if (action == nullptr || m_offered)
        return;
    m_offered = true;
    const auto follow = [this, action] {
        m_measure->setEnabled(action->isEnabled());
        m_measure->setToolTip(action->toolTip());
    };
    follow();
    m_measure->show();
    connect(action, &QAction::changed, m_measure, follow);
    connect(m_measure, &QPushButton::clicked, action, &QAction::trigger);
}

/// A product only knows what was measured: how its rules are called, and which nobody ran, its datasets know.
void ChecksView::askDatasets()
{
    std::vector<core::Uri> asked;
    QSet<QString> names;
    for (const core::EntityLine &dataset : m_context->dossier.datasets) {
        if (dataset.rules > 0 && asked.size() < mostDatasets) {
            asked.push_back(dataset.uri);
            names.insert(dataset.name);
        }
    }
    m_gathered = m_model->checks();
    std::erase_if(m_gathered, [&](const core::Check &check) { return names.contains(check.dataset); });
    m_waiting = asked.size();
    for (const core::Uri &dataset : asked) {
        m_context->catalog->dossier(dataset).then(this, [this](const core::Result<core::Dossier> &told) {
            if (told)
                takeWord(*told);
            if (--m_waiting == 0) {
                m_model->setChecks(std::exchange(m_gathered, {}));
                showCounts();
                if (m_memory)
                    restoreMemory(*std::exchange(m_memory, {}));
            }
        });
    }
}

void ChecksView::takeWord(const core::Dossier &dataset)
{
    for (core::Check check : dataset.checked) {
        check.dataset = dataset.line.name;
        m_gathered.push_back(std::move(check));
    }
}

void ChecksView::filterChanged()
{
    m_proxy->setText(m_filter->text());
    m_proxy->setWhich(static_cast<CheckFilter::Which>(m_which->current()));
    showCounts();
}

void ChecksView::showCounts()
{
    const QLocale locale;
    const int all = m_model->rowCount();
    const int broken = m_model->count(Standing::Breached) + m_model->count(Standing::Warning);
    const int unknown = m_model->count(Standing::Unknown);
    m_which->setSegments({tr("All"), tr("Not met %1").arg(locale.toString(broken)),
                          tr("Unknown %1").arg(locale.toString(unknown))});
    m_count->setText(
        tr("%1 of %2 met").arg(locale.toString(m_model->count(Standing::Met)), locale.toString(all)));
    if (m_proxy->rowCount() > 0) {
        m_states->showContent();
    } else if (all == 0 && m_of == Of::Quality) {
        m_states->showEmpty(tr("No quality rules"),
                            tr("No contract states a rule for this, and no test was run on it.") + u' '
                                + items::healthwords::nextStep());
    } else if (all == 0) {
        m_states->showEmpty(tr("No service levels"),
                            tr("No contract promises freshness, availability or another level for this.")
                                + u' ' + items::healthwords::nextStep());
    } else {
        EmptyState *state =
            m_states->showNoMatch(tr("Nothing matches"), tr("Try other words, or take the filters away."));
        connect(state->addAction(tr("Clear filters")), &QPushButton::clicked, this, [this] {
            m_filter->setText({});
            m_which->setCurrent(0);
            filterChanged();
        });
    }
}

void ChecksView::open(const QModelIndex &index)
{
    const QModelIndex check = index.siblingAtColumn(CheckModel::WhatSection);
    const QString name = check.data(CheckModel::DatasetRole).toString();
    if (name.isEmpty() || name == m_context->dossier.line.name)
        return;
    for (const core::EntityLine &dataset : m_context->dossier.datasets) {
        if (dataset.name == name) {
            const QString column = check.data(CheckModel::ElementRole).toString();
            m_context->follow(column.isEmpty() ? things::url(dataset.uri)
                                               : things::columnUrl(dataset.uri, column),
                              OpenIn::CurrentTab);
            return;
        }
    }
    m_context->follow(things::lookUpUrl(u"dataset:"_s + name), OpenIn::CurrentTab);
}

void ChecksView::focusFilter()
{
    m_filter->focusText();
}

QJsonObject ChecksView::saveMemory() const
{
    if (m_memory)
        return *m_memory;
    return {{u"text"_s, m_filter->text()},
            {u"which"_s, m_which->current()},
            {u"table"_s, treememory::save(*m_table, Qt::DisplayRole)}};
}

void ChecksView::restoreMemory(const QJsonObject &memory)
{
    if (m_waiting > 0) {
        m_memory = memory;
        return;
    }
    m_filter->setText(memory.value("text"_L1).toString());
    m_which->setCurrent(std::clamp(memory.value("which"_L1).toInt(), 0, 2));
    filterChanged();
    treememory::restore(*m_table, Qt::DisplayRole, memory.value("table"_L1).toObject());
}

} // namespace meshbook::views
