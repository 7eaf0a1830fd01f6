// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/dayspane.h"

#include "views/search/thingwords.h"
#include "views/theme/fontscale.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/charts.h"
#include "views/widgets/frozencolumns.h"
#include "views/widgets/itemtooltip.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/tablecopy.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using items::DaysModel;

constexpr int nameWidth = 228;
constexpr int scoreWidth = 48;
constexpr int dayWidth = 26; ///< thirty of them stand beside the names in a window of 1280
constexpr int cellGap = 1;

class DaysDelegate final : public QStyledItemDelegate {
public:
    DaysDelegate(std::function<int(const QString &)> domainNumber, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_domainNumber(std::move(domainNumber))
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SemanticPalette tokens = SemanticPalette::of(option.palette);
        painter->save();
        painter->setLayoutDirection(option.direction);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (index.column() < DaysModel::FirstDay)
            paintWords(painter, option, index, tokens);
        else
            paintDay(painter, option, index, tokens);
        if (selected && option.state.testFlag(QStyle::State_HasFocus))
            paint::focusRing(painter, QRectF(option.rect), metrics::radiusCell, tokens);
        painter->restore();
    }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        return event->type() == QEvent::ToolTip ? showItemToolTip(*event, view, index)
                                                : QStyledItemDelegate::helpEvent(event, view, option, index);
    }

private:
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const SemanticPalette &tokens) const
    {
        paint::RowLook look;
        look.selected = option.state.testFlag(QStyle::State_Selected);
        look.active = option.state.testFlag(QStyle::State_Active);
        look.leadingEdge = index.column() == 0;
        look.direction = option.direction;
        paint::row(painter, option.rect, look, tokens);
        const FontScale fonts = FontScale::current();
        const bool domain = index.data(DaysModel::IsDomainRole).toBool();
        QRect area = option.rect.adjusted(metrics::space3, 0, -metrics::space2, 0);
        const QString text = index.data().toString();
        if (index.column() == DaysModel::ScoreSection) {
            paint::text(painter, area, text, withTabularFigures(domain ? fonts.strong : fonts.base),
                        tokens.text2, Qt::AlignRight | Qt::AlignVCenter);
            return;
        }
        const auto visual = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        int left = area.left();
        if (domain) {
            const QRect square(left, area.center().y() - metrics::square / 2, metrics::square,
                               metrics::square);
            paint::domainSquare(painter, visual(square),
                                m_domainNumber(index.data(DaysModel::DomainRole).toString()), tokens);
        }
        left += metrics::square + metrics::space2;
        paint::text(painter, visual({left, area.top(), area.right() - left, area.height()}), text,
                    domain ? fonts.strong : fonts.base, tokens.text, Qt::AlignLeft | Qt::AlignVCenter,
                    Qt::ElideMiddle);
    }
    static void paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         const SemanticPalette &p)
    {
        const State state =
            things::state(static_cast<core::Standing>(index.data(DaysModel::StandingRole).toInt()));
        const QRectF cell = QRectF(option.rect).adjusted(cellGap, cellGap, -cellGap, -cellGap);
        const FontScale fonts = FontScale::current();
        const StateColors &colors = p.state(state);
        if (state == State::Unknown) {
            painter->fillRect(cell, paint::hatch(p.unknown.fill));
            return;
        }
        paint::frame(painter, cell, metrics::radiusCell, p.highContrast ? p.base : colors.tint,
                     p.highContrast ? p.text : QColor());
        // The shape of the state, not its colour alone: a bar at the foot, half or whole, none where met.
        if (state != State::Ok) {
            const double width = state == State::Breach ? cell.width() : cell.width() / 2;
            painter->fillRect(QRectF(cell.left(), cell.bottom() - 3, width, 3), colors.fill);
        }
        paint::text(painter, cell, index.data().toString(), withTabularFigures(fonts.caption),
                    state == State::Ok ? p.text2 : colors.text, Qt::AlignCenter, Qt::ElideNone);
    }

    std::function<int(const QString &)> m_domainNumber;
};

} // namespace

DaysPane::DaysPane(std::function<int(const QString &domain)> domainNumber, QWidget *parent)
    : QWidget(parent)
    , m_model(new DaysModel(this))
    , m_table(new QTableView(this))
{
    m_table->setAccessibleName(tr("Products day by day"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DaysDelegate(std::move(domainNumber), m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(
        metrics::heightFor(metrics::rowHeight, QFontMetrics(FontScale::current().base)));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(dayWidth - 4);
    tablecopy::install(m_table);
    FrozenColumns::install(m_table, DaysModel::FirstDay);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &QAbstractItemView::activated, this, &DaysPane::open);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DaysPane::showColumns);
}

void DaysPane::setOverview(health::Overview overview)
{
    m_model->setOverview(std::move(overview));
}

void DaysPane::setDomain(const QString &domain)
{
    m_model->setDomain(domain);
}

void DaysPane::showColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QFontMetrics caption(FontScale::current().caption);
    const int day = std::max(dayWidth, caption.horizontalAdvance(u"100"_s) + metrics::space1);
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const int width = section == DaysModel::NameSection ? nameWidth
            : section == DaysModel::ScoreSection            ? scoreWidth
                                                            : day;
        header->resizeSection(section, width);
    }
}

void DaysPane::open(const QModelIndex &index)
{
    if (index.data(DaysModel::IsDomainRole).toBool()) {
        emit domainActivated(index.data(DaysModel::DomainRole).toString());
        return;
    }
    if (const auto uri = core::Uri::parse(index.data(DaysModel::UriRole).toString()))
        emit productActivated(*uri, index.data(DaysModel::DayRole).toDate());
}

} // namespace meshbook::views
