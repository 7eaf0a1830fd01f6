// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sourcedelegate.h"

#include "core/issue.h"
#include "items/issuemodel.h"
#include "items/removedsourcemodel.h"
#include "items/sourcemodel.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::IssueModel;
using items::SourceModel;

namespace {

State stateOf(const QString &state)
{
    if (state == "ok"_L1)
        return State::Ok;
    if (state == "issues"_L1)
        return State::Warning;
    return state == "failed"_L1 ? State::Breach : State::Unknown;
}

} // namespace

Cell SourceDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    if (index.column() == SourceModel::Name || index.column() == SourceModel::Synced)
        return cell; // two lines, painted here
    cell.text = index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case SourceModel::Files:
    case SourceModel::Things:
        cell.alignment = Qt::AlignRight;
        cell.ink = Ink::Text2;
        break;
    case SourceModel::Issues: {
        pieces::Mark mark;
        mark.state = stateOf(index.data(SourceModel::StateRole).toString());
        if (mark.state == State::Ok && index.data(SourceModel::WarningsRole).toInt() > 0)
            mark.state = State::Warning;
        mark.value = cell.text;
        cell.mark = mark;
        cell.text.clear();
        break;
    }
    default:
        break;
    }
    return cell;
}

int SourceDelegate::rowHeight()
{
    const FontScale s = FontScale::current();
    const int lines = QFontMetrics(s.name).height() + QFontMetrics(s.caption).height();
    return std::max(metrics::dense(metrics::resultRowHeight), lines + (metrics::compact ? 6 : 12));
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {CellDelegate::sizeHint(option, index).width(), rowHeight()};
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (index.column() != SourceModel::Name && index.column() != SourceModel::Synced)
        return;
    const SemanticPalette base = SemanticPalette::of(option.palette);
    const bool active =
        option.state.testFlag(QStyle::State_Active) && option.widget != nullptr && option.widget->hasFocus();
    const SemanticPalette p =
        option.state.testFlag(QStyle::State_Selected) && active ? base.onSelection() : base;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect area = option.rect.adjusted(metrics::space2, 4, -metrics::space2, -4);
    if (index.column() == SourceModel::Name)
        paintName(painter, area, index, p);
    else
        paintSync(painter, area, index, p);
    painter->restore();
}

void SourceDelegate::paintName(QPainter *painter, const QRect &area, const QModelIndex &index,
                               const SemanticPalette &palette) const
{
    const FontScale s = FontScale::current();
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const int half = area.height() / 2;
    const auto place = [&](const QRect &box) { return QStyle::visualRect(direction, area, box); };
    const bool git = index.data(SourceModel::KindRole).toString() == "git"_L1;
    icons::paint(painter, git ? Icon::GitBranch : Icon::Folder,
                 place({area.left() + 4, area.top(), metrics::icon, half}), palette.text2);
    const int left = metrics::icon + metrics::space3;
    const QRect words(area.left() + left, area.top(), area.width() - left, half);
    paint::text(painter, place(words), plaintext::oneLine(index.data().toString()), s.name, palette.text);
    // What went wrong stands where one looks for it; else where the source is.
    const QString message = index.data(SourceModel::MessageRole).toString();
    const bool failed = index.data(SourceModel::StateRole).toString() == "failed"_L1 && !message.isEmpty();
    paint::text(painter, place(words.translated(0, half)),
                plaintext::oneLine(failed ? message : index.data(SourceModel::LocationRole).toString()),
                failed ? s.caption : s.monoCaption, failed ? palette.breach.text : palette.text3,
                Qt::AlignLeft | Qt::AlignVCenter, failed ? Qt::ElideRight : Qt::ElideMiddle);
}

void SourceDelegate::paintSync(QPainter *painter, const QRect &area, const QModelIndex &index,
                               const SemanticPalette &palette) const
{
    const FontScale s = FontScale::current();
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const bool running = index.data(SourceModel::RunningRole).toBool();
    const QString words = index.data().toString();
    if (!running) {
        paint::text(painter, area, words, s.base, palette.text2);
        return;
    }
    const int half = area.height() / 2;
    paint::text(painter, QRect(area.left(), area.top(), area.width(), half), words,
                withTabularFigures(s.caption), palette.text);
    const QRect bar(area.left(), area.top() + half + 6, area.width(), 4);
    paint::frame(painter, bar, 2, palette.hair, {});
    const double share = index.data(SourceModel::ProgressRole).toDouble();
    const int done = static_cast<int>(bar.width() * (share < 0 ? 0.15 : std::min(1.0, share)));
    if (done > 0)
        paint::frame(painter,
                     QStyle::visualRect(direction, bar, QRect(bar.left(), bar.top(), done, bar.height())), 2,
                     palette.accent, {});
}

Cell RemovedSourceDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    if (index.column() == items::RemovedSourceModel::Name)
        return cell; // two lines, painted by the base
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.ink = Ink::Text2;
    return cell;
}

Cell IssueDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.ink = Ink::Text2;
    switch (index.column()) {
    case IssueModel::SeveritySection: {
        pieces::Mark mark;
        mark.value = cell.text;
        switch (static_cast<core::Severity>(index.data(IssueModel::SeverityRole).toInt())) {
        case core::Severity::Error:
            mark.state = State::Breach;
            break;
        case core::Severity::Warning:
            mark.state = State::Warning;
            break;
        case core::Severity::Info:
            mark.state = State::Ok;
            mark.icon = Icon::Info;
            mark.quietIcon = true;
            break;
        }
        cell.mark = mark;
        cell.text.clear();
        break;
    }
    case IssueModel::PlaceSection:
        cell.role = TextRole::MonoCaption;
        cell.ink = index.data(IssueModel::FilePathRole).toString().isEmpty() ? Ink::Text2 : Ink::Link;
        cell.elide = Qt::ElideMiddle;
        break;
    case IssueModel::MessageSection:
        cell.ink = Ink::Text;
        break;
    case IssueModel::CodeSection:
        cell.role = TextRole::MonoCaption;
        break;
    default:
        break;
    }
    return cell;
}

} // namespace meshbook::views
