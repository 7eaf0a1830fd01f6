// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/standingdelegate.h"

#include "items/healthwords.h"
#include "views/search/thingwords.h"
#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using health::ProductStanding;
using items::StandingModel;
namespace healthwords = items::healthwords;

constexpr int ring = 28;
constexpr int bar = 72;
constexpr int padding = metrics::space2;

const ProductStanding &standingOf(const StandingModel &model, const QModelIndex &index)
{
    return model.product(index.data(StandingModel::RowRole).toInt());
}

} // namespace

StandingDelegate::StandingDelegate(const StandingModel &model, DomainNumber domainNumber, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_domainNumber(std::move(domainNumber))
{
}

QList<AttainmentDay> StandingDelegate::daysOf(const std::vector<health::DayStanding> &days)
{
    QList<AttainmentDay> cells;
    cells.reserve(static_cast<qsizetype>(days.size()));
    for (const health::DayStanding &day : days)
        cells.append({things::state(day.standing), healthwords::dayWords(day)});
    return cells;
}

SparkValues StandingDelegate::trendOf(const ProductStanding &product)
{
    SparkValues values;
    for (const health::ScorePoint &point : product.trend)
        values.append(point.score);
    return values;
}

State StandingDelegate::stateOfGrade(const QString &grade)
{
    if (grade == "A"_L1)
        return State::Ok;
    if (grade == "B"_L1 || grade == "C"_L1)
        return State::Warning;
    return grade == "?"_L1 || grade.isEmpty() ? State::Unknown : State::Breach;
}

QSize StandingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    const FontScale fonts = FontScale::current();
    const int lines = QFontMetrics(fonts.name).height() + QFontMetrics(fonts.caption).height();
    return {100, std::max(metrics::dense(metrics::resultRowHeight), lines + (metrics::compact ? 4 : 8))};
}

void StandingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const ProductStanding &product = standingOf(m_model, index);
    paint::RowLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.active = option.state.testFlag(QStyle::State_Active);
    look.hovered = option.state.testFlag(QStyle::State_MouseOver);
    look.leadingEdge = index.column() == 0;
    look.direction = option.direction;
    const SemanticPalette tokens = SemanticPalette::of(option.palette);
    const SemanticPalette p = look.selected && look.active ? tokens.onSelection() : tokens;
    painter->save();
    painter->setLayoutDirection(option.direction);
    paint::row(painter, option.rect, look, tokens);
    paint::hairBottom(painter, option.rect, tokens.hair);
    const FontScale fonts = FontScale::current();
    const QRect area = option.rect.adjusted(index.column() == 0 ? metrics::space4 : padding, 0, -padding, 0);
    const int upper = QFontMetrics(fonts.name).height();
    const int lower = QFontMetrics(fonts.caption).height();
    const int top = area.top() + (area.height() - upper - lower) / 2;
    const Place place{painter,
                      area,
                      {area.left(), top, area.width(), upper},
                      {area.left(), top + upper, area.width(), lower},
                      option.direction,
                      p};
    switch (index.column()) {
    case StandingModel::ProductSection:
        paintProduct(place, product);
        break;
    case StandingModel::DaysSection:
        if (product.days.empty()) // nothing was ever measured: no blank, which would look like nothing wrong
            painter->fillRect(QRect(area.left(), area.center().y() - 8, area.width(), 16),
                              paint::hatch(p.unknown.fill));
        else
            paintAttainment(painter, area, daysOf(product.days), p);
        break;
    case StandingModel::MetSection:
        paintMet(place, product);
        break;
    case StandingModel::BudgetSection:
        paintBudget(place, product);
        break;
    case StandingModel::BreachSection:
        paintBreaches(place, product);
        break;
    case StandingModel::TrendSection:
        paintScore(place, product);
        break;
    case StandingModel::ChangedSection:
        paintNews(place, product);
        break;
    default:
        break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -2, -2), metrics::radiusCell, tokens);
    painter->restore();
}

void StandingDelegate::paintProduct(const Place &place, const ProductStanding &product) const
{
    const FontScale fonts = FontScale::current();
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(place.direction, place.area, rect);
    };
    const QRect mark(place.area.left(), place.area.center().y() - ring / 2, ring, ring);
    Score score;
    if (product.score) {
        score.share = *product.score / 100;
        score.grade = product.grade;
        score.state = stateOfGrade(product.grade);
    }
    paintScoreRing(place.painter, visual(mark), score, place.palette);
    const int indent = ring + metrics::space3;
    const bool hasDomain = !product.domain.isEmpty();
    const QRect name = hasDomain ? place.first : place.area;
    paint::text(place.painter, visual(name.adjusted(indent, 0, 0, 0)), product.name, fonts.name,
                place.palette.text);
    if (!hasDomain)
        return;
    int left = place.second.left() + indent;
    paint::domainSquare(
        place.painter,
        visual({left, place.second.center().y() - metrics::square / 2, metrics::square, metrics::square}),
        m_domainNumber(product.domain), place.palette);
    left += metrics::square + metrics::space1 + 1;
    paint::text(place.painter,
                visual({left, place.second.top(), place.second.right() - left, place.second.height()}),
                product.domain, fonts.caption, place.palette.text3, Qt::AlignLeft | Qt::AlignVCenter,
                Qt::ElideMiddle);
}

void StandingDelegate::paintScore(const Place &place, const ProductStanding &product) const
{
    const FontScale fonts = FontScale::current();
    const QFont font = withTabularFigures(fonts.caption);
    const QString figure =
        product.score ? QLocale().toString(std::round(*product.score), 'f', 0) : QString(u"–"_s);
    const int width = QFontMetrics(font).horizontalAdvance(u"100"_s) + 1;
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(place.direction, place.area, rect);
    };
    paint::text(place.painter, visual({place.area.left(), place.area.top(), width, place.area.height()}),
                figure, font, product.score ? place.palette.text2 : place.palette.text3);
    const QRect line(place.area.left() + width + metrics::space1, place.area.center().y() - 10,
                     place.area.width() - width - metrics::space1, 20);
    paintSparkline(place.painter, QRectF(visual(line)), trendOf(product), place.palette);
}

void StandingDelegate::paintMet(const Place &place, const ProductStanding &product) const
{
    const FontScale fonts = FontScale::current();
    const auto share = product.tightest ? product.tightest->attainment.share() : std::nullopt;
    if (!product.tightest) {
        paint::text(place.painter, place.area, u"–"_s, fonts.base, place.palette.text3);
        return;
    }
    const double promised = product.tightest->objective.share;
    const auto &budget = product.tightest->budget.leftShare;
    QColor color = place.palette.text;
    if (share && *share < promised)
        color = place.palette.breach.text;
    else if (budget && *budget < 0.2)
        color = place.palette.warning.text;
    paint::text(place.painter, place.first, share ? healthwords::share(*share) : tr("no data"),
                withTabularFigures(fonts.base), share ? color : place.palette.text3);
    paint::text(place.painter, place.second, healthwords::promise(product.tightest->objective), fonts.caption,
                place.palette.text3);
}

void StandingDelegate::paintBudget(const Place &place, const ProductStanding &product) const
{
    const FontScale fonts = FontScale::current();
    if (!product.tightest) { // an empty bar would look like one that is spent
        paint::text(place.painter, place.area, u"–"_s, fonts.base, place.palette.text3);
        return;
    }
    const auto &left = product.tightest->budget.leftShare;
    const QRect meter(place.area.left(), place.area.center().y() - 4, std::min(bar, place.area.width() / 2),
                      8);
    paintBudgetBar(place.painter, QStyle::visualRect(place.direction, place.area, meter), left,
                   place.palette);
    const QString words = healthwords::budgetLeft(product.tightest->budget);
    const QColor color = left && *left < 0 ? place.palette.breach.text : place.palette.text2;
    const QRect text(meter.right() + padding + 1, place.area.top(),
                     place.area.right() - meter.right() - padding, place.area.height());
    paint::text(place.painter, QStyle::visualRect(place.direction, place.area, text), words,
                withTabularFigures(fonts.caption), color);
}

void StandingDelegate::paintBreaches(const Place &place, const ProductStanding &product) const
{
    const FontScale fonts = FontScale::current();
    if (!product.tightest) {
        paint::text(place.painter, place.area, StandingModel::tr("nothing promised"), fonts.caption,
                    place.palette.text3);
        return;
    }
    if (product.open.empty() && product.now != core::Standing::Unknown) {
        paint::text(place.painter, place.area, u"–"_s, fonts.base, place.palette.text3);
        return;
    }
    const bool unknown = product.open.empty();
    const StateColors &colors = unknown ? place.palette.unknown : place.palette.breach;
    const QRect mark(place.area.left(), place.area.top(), metrics::iconSmall, place.area.height());
    icons::paint(place.painter, unknown ? Icon::Unknown : Icon::Breach,
                 QStyle::visualRect(place.direction, place.area, mark), colors.text, metrics::iconSmall);
    const int indent = metrics::iconSmall + metrics::space1;
    const auto line = [&](const QRect &where, const QString &words, const QColor &color) {
        paint::text(place.painter,
                    QStyle::visualRect(place.direction, place.area, where.adjusted(indent, 0, 0, 0)), words,
                    fonts.caption, color);
    };
    if (unknown) {
        line(place.area, tr("No measurements"), colors.text);
        return;
    }
    const health::Breach &first = product.open.front();
    line(place.first,
         QStringList{healthwords::title(first), healthwords::durationMs(first.length())}.join(u' '),
         colors.text);
    const auto more = static_cast<int>(product.open.size()) - 1;
    const QString since = tr("since %1").arg(healthwords::moment(first.start));
    line(place.second, more > 0 ? tr("%1, %n more", nullptr, more).arg(since) : since, place.palette.text3);
}

void StandingDelegate::paintNews(const Place &place, const ProductStanding &product) const
{
    const FontScale fonts = FontScale::current();
    const QStringList news = m_model.news(product);
    if (news.isEmpty()) {
        paint::text(place.painter, place.area, u"–"_s, fonts.base, place.palette.text3);
        return;
    }
    paint::text(place.painter, news.size() > 1 ? place.first : place.area, news.constFirst(), fonts.caption,
                place.palette.text2);
    if (news.size() > 1)
        paint::text(place.painter, place.second, QStringList(news.mid(1)).join(u", "_s), fonts.caption,
                    place.palette.text3);
}

bool StandingDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (index.column() == StandingModel::DaysSection) {
        const std::vector<health::DayStanding> &days = standingOf(m_model, index).days;
        const int x = option.direction == Qt::RightToLeft ? option.rect.right() - padding - event->pos().x()
                                                          : event->pos().x() - option.rect.left() - padding;
        const int step =
            attainmentStep(option.rect.width() - 2 * padding, static_cast<qsizetype>(days.size()));
        const int day = x / step;
        if (x >= 0 && day < static_cast<int>(days.size()))
            QToolTip::showText(event->globalPos(),
                               plaintext::toolTip(healthwords::dayWords(days[static_cast<std::size_t>(day)])),
                               view);
        return true;
    }
    const QString words = index.data(Qt::ToolTipRole).toString();
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plaintext::toolTip(words), view);
    return true;
}

} // namespace meshbook::views
