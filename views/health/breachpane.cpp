// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/breachpane.h"

#include "items/breachmodel.h"
#include "items/healthwords.h"
#include "items/measuredmodel.h"
#include "services/upkeepservice.h"
#include "views/health/acknowledgedialog.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::BreachModel;
namespace healthwords = items::healthwords;

namespace {

constexpr std::size_t mostEvidence = 12;
constexpr int evidenceWidth = 300;

class BreachDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString();
        const QModelIndex first = index.siblingAtColumn(BreachModel::WhatSection);
        const bool open = first.data(BreachModel::OpenRole).toBool();
        cell.ink = Ink::Text2;
        switch (index.column()) {
        case BreachModel::WhatSection:
            cell.mark = pieces::Mark{State::Breach, {}};
            cell.role = TextRole::Name;
            cell.ink = open ? Ink::Breach : Ink::Text;
            break;
        case BreachModel::EndSection:
            cell.ink = open ? Ink::Breach : Ink::Text2;
            break;
        case BreachModel::LengthSection:
        case BreachModel::WorstSection:
            cell.alignment = Qt::AlignRight;
            break;
        case BreachModel::AckSection: {
            const auto state =
                static_cast<BreachModel::AckState>(first.data(BreachModel::AckStateRole).toInt());
            if (state != BreachModel::AckState::None)
                cell.icon = state == BreachModel::AckState::Holds ? Icon::Pause : Icon::Clock;
            break;
        }
        default:
            break;
        }
        return cell;
    }
};

} // namespace

BreachPane::BreachPane(services::UpkeepService &upkeep, std::function<QString()> userName, QWidget *parent)
    : QWidget(parent)
    , m_upkeep(upkeep)
    , m_userName(std::move(userName))
    , m_model(new BreachModel(
          [this](const health::Breach &breach) {
              return m_upkeep.acknowledgement(
                  core::breachId(m_product.toString(), breach.check, breach.start));
          },
          this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new QTreeView(this))
    , m_acknowledge(new Button(tr("Acknowledge…"), Button::Role::Secondary, Icon::Check, this))
    , m_withdraw(new Button(tr("Withdraw"), Button::Role::Plain, Icon::Undo, this))
    , m_look(new Button(tr("Show in chart"), Button::Role::Plain, Icon::Search, this))
    , m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_evidence(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_content(new QWidget(this))
    , m_states(new ViewStates(m_content, this))
{
    buildTable();
    auto *side = new QScrollArea(m_content);
    side->setFrameShape(QFrame::NoFrame);
    side->setWidgetResizable(true);
    side->setFixedWidth(evidenceWidth);
    side->setFocusPolicy(Qt::NoFocus);
    auto *sideContent = new QWidget(side);
    sideContent->setBackgroundRole(QPalette::Base);
    side->viewport()->setBackgroundRole(QPalette::Base);
    auto *sideLayout = new QVBoxLayout(sideContent);
    sideLayout->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    sideLayout->addWidget(new TextLabel(tr("Evidence"), TextRole::CaptionStrong, Ink::Text3, sideContent));
    m_evidence->setWrapped(true);
    m_evidence->setSelectable(true);
    sideLayout->addWidget(m_evidence);
    sideLayout->addStretch();
    side->setWidget(sideContent);
    auto *body = new QHBoxLayout(m_content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_table, 1);
    body->addWidget(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_states, 1);
    connect(&m_upkeep, &services::UpkeepService::acknowledgementsChanged, this, [this] {
        m_model->refreshAcknowledgements();
        showCurrent();
    });
    showState();
}

QWidget *BreachPane::makeStrip()
{
    auto *strip = new ToolStrip(false, this);
    strip->addWidget(m_acknowledge);
    strip->addWidget(m_withdraw);
    strip->addWidget(m_look);
    strip->addStretch();
    strip->addWidget(m_count);
    for (Button *button : {m_acknowledge, m_withdraw, m_look})
        button->setCompact(true);
    connect(m_acknowledge, &QPushButton::clicked, this, &BreachPane::acknowledge);
    connect(m_withdraw, &QPushButton::clicked, this, &BreachPane::withdraw);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (const health::Breach *breach = current())
            emit lookRequested(*breach);
    });
    return strip;
}

void BreachPane::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(BreachModel::SortRole);
    m_table->setAccessibleName(tr("Breaches"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new BreachDelegate(m_table));
    m_table->setModel(m_proxy);
    m_table->header()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder); // open ones first, then the newest
    headings::setWidths(m_table->header(), {190, 104, 120, 200, 84, 130, 150});
    m_table->header()->setStretchLastSection(true);
    tablecopy::install(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BreachPane::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const health::Breach *breach = current())
            emit lookRequested(*breach);
    });
}

void BreachPane::setBreaches(const core::Uri &product, std::vector<health::Breach> breaches, bool isMeasured)
{
    std::optional<health::Breach> chosen;
    if (const health::Breach *breach = current(); breach != nullptr && product == m_product)
        chosen = *breach;
    m_product = product;
    m_isMeasured = isMeasured;
    m_model->setBreaches(std::move(breaches));
    m_count->setText(tr("%n breach(es)", nullptr, m_model->rowCount()));
    if (chosen)
        choose(*chosen);
    if (current() == nullptr && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    showState();
    showCurrent();
}

void BreachPane::setTold(std::shared_ptr<const health::ObjectiveSeries> told)
{
    m_told = std::move(told);
    showCurrent();
}

void BreachPane::choose(const health::Breach &breach)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const health::Breach &each = m_model->breach(row);
        if (each.check == breach.check && each.start == breach.start)
            m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
    }
}

const health::Breach *BreachPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->breach(index.data(BreachModel::RowRole).toInt()) : nullptr;
}

/// The measurements that show it, with their values where the check is the one on view.
QString BreachPane::evidence() const
{
    const health::Breach *breach = current();
    if (breach == nullptr)
        return {};
    QStringList lines{healthwords::title(*breach), healthwords::course(*breach),
                      healthwords::ending(*breach)};
    if (const QString depth = healthwords::depth(*breach); !depth.isEmpty())
        lines << depth;
    if (!breach->cause.isEmpty())
        lines << tr("Cause: %1").arg(breach->cause);
    if (breach->evidence.empty()) {
        lines << tr("No single measurement shows it: it follows from how old the data was.");
        return lines.join(u'\n');
    }
    const bool known = m_told && m_told->objective.key == breach->check;
    lines << QString()
          << tr("%n measurement(s) show it:", nullptr, static_cast<int>(breach->evidence.size()));
    for (std::size_t i = 0; i < std::min(mostEvidence, breach->evidence.size()); ++i) {
        const qint64 at = breach->evidence[i];
        QString line = healthwords::moment(at);
        const std::size_t place = known ? m_told->series.firstFrom(at) : 0;
        if (known && place < m_told->series.size() && m_told->series.times[place] == at) {
            if (std::isfinite(m_told->series.values[place]))
                line += u": "_s + healthwords::value(m_told->series.values[place], m_told->objective.unit);
            line += u", "_s + items::MeasuredModel::word(m_told->series.statuses[place]);
        }
        lines << line;
    }
    if (breach->evidence.size() > mostEvidence)
        lines << tr("and %n more", nullptr, static_cast<int>(breach->evidence.size() - mostEvidence));
    return lines.join(u'\n');
}

void BreachPane::showCurrent()
{
    const health::Breach *breach = current();
    m_evidence->setText(breach != nullptr ? evidence() : tr("Choose a breach."));
    const bool acknowledged = breach != nullptr && m_model->ackState(*breach) != BreachModel::AckState::None;
    const QString why = m_upkeep.isReadOnly() ? tr("This workspace is open for reading only.")
        : breach == nullptr                   ? tr("Choose a breach first.")
                                              : QString();
    m_acknowledge->setEnabled(why.isEmpty());
    m_acknowledge->setToolTip(why);
    m_acknowledge->setText(acknowledged ? tr("Change…") : tr("Acknowledge…"));
    m_withdraw->setVisible(acknowledged);
    m_withdraw->setEnabled(why.isEmpty());
    m_look->setEnabled(breach != nullptr);
}

void BreachPane::showState()
{
    if (m_model->rowCount() > 0)
        m_states->showContent();
    else if (m_isMeasured)
        m_states->showEmpty(tr("No breaches"),
                            tr("As far as was measured, everything was kept in these days."));
    else
        m_states->showEmpty(
            tr("Nothing was measured in these days"),
            tr("So nobody knows whether promises were kept. Add a source with measurements or the "
               "results of tests, or connect the database in the settings and let Meshbook "
               "measure."));
}

void BreachPane::acknowledge()
{
    const health::Breach *breach = current();
    if (breach == nullptr)
        return;
    const core::Acknowledgement *earlier =
        m_upkeep.acknowledgement(core::breachId(m_product.toString(), breach->check, breach->start));
    auto *dialog = new AcknowledgeDialog(m_upkeep, *breach, m_product, earlier,
                                         m_userName ? m_userName() : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this] { emit told(tr("The breach was acknowledged."), true, true); });
    dialog->open();
}

void BreachPane::withdraw()
{
    const health::Breach *breach = current();
    if (breach == nullptr)
        return;
    m_upkeep.withdrawAcknowledgement(core::breachId(m_product.toString(), breach->check, breach->start))
        .then(this, [this](const core::Result<> &written) {
            if (written)
                emit told(tr("The acknowledgement was withdrawn."), true, true);
            else
                emit told(written.error().message, false, false);
        });
}

} // namespace meshbook::views
