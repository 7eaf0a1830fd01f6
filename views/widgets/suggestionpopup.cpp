// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/suggestionpopup.h"

#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/plaintext.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostVisible = 10;
constexpr int widest = 420;

enum Role { DetailRole = Qt::UserRole + 1, IconRole, CodeRole };

class SuggestionDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.icon = static_cast<Icon>(index.data(IconRole).toInt());
        cell.text = index.data().toString();
        cell.role = index.data(CodeRole).toBool() ? TextRole::Mono : TextRole::Base;
        cell.count = index.data(DetailRole).toString();
        cell.hairline = false;
        return cell;
    }
};

} // namespace

SuggestionPopup::SuggestionPopup(QWidget *field, QWidget *speaker)
    : PaintedWidget(field->window())
    , m_field(field)
    , m_speaker(speaker)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Suggestions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::space1, 1, metrics::space1);
    layout->addWidget(m_list);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setModel(m_model);
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { emit chosen(index.row()); });
    m_field->installEventFilter(this);
    m_field->window()->installEventFilter(this);
}

void SuggestionPopup::showSuggestions(const QString &heading, const QList<Suggestion> &suggestions,
                                      int current)
{
    if (suggestions.isEmpty()) {
        dismiss();
        return;
    }
    m_heading = heading;
    m_model->clear();
    for (const Suggestion &each : suggestions) {
        auto *item = new QStandardItem(plaintext::oneLine(each.text));
        item->setData(each.detail, DetailRole);
        item->setData(static_cast<int>(each.icon), IconRole);
        item->setData(each.isCode, CodeRole);
        item->setData(each.detail.isEmpty() ? item->text() : item->text() + u", "_s + each.detail,
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    place();
    show();
    raise();
    setCurrent(current);
}

int SuggestionPopup::count() const
{
    return isOpen() ? m_model->rowCount() : 0;
}

int SuggestionPopup::current() const
{
    return isOpen() && m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

QString SuggestionPopup::currentText() const
{
    return current() < 0 ? QString() : m_list->currentIndex().data().toString();
}

void SuggestionPopup::move(int key)
{
    const int rows = m_model->rowCount();
    const int now = current();
    if (key == Qt::Key_Down)
        setCurrent(std::min(now + 1, rows - 1));
    else if (key == Qt::Key_Up)
        setCurrent(now - 1);
    else if (key == Qt::Key_PageDown)
        setCurrent(std::min(now + mostVisible, rows - 1));
    else
        setCurrent(std::max(now - mostVisible, 0));
}

void SuggestionPopup::setCurrent(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    else
        m_list->clearSelection();
    speak();
}

/// The focus stays in the field, so its description says what the eye sees below it.
void SuggestionPopup::speak()
{
    const QModelIndex index = m_list->currentIndex();
    const QString spoken = index.isValid() ? index.data(Qt::AccessibleTextRole).toString()
                                           : m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    m_speaker->setAccessibleDescription(
        index.isValid() ? tr("%1, %2 of %3").arg(spoken).arg(index.row() + 1).arg(m_model->rowCount())
                        : tr("%1, %n suggestion(s), the first is %2", nullptr, m_model->rowCount())
                              .arg(m_heading, spoken));
}

void SuggestionPopup::dismiss()
{
    if (isHidden())
        return;
    hide();
    m_speaker->setAccessibleDescription({});
}

void SuggestionPopup::place()
{
    QStyleOptionViewItem option;
    const int row = m_list->itemDelegate()->sizeHint(option, m_model->index(0, 0)).height();
    const int rows = std::min(m_model->rowCount(), mostVisible);
    QWidget *window = m_field->window();
    const QRect field(m_field->mapTo(window, QPoint(0, 0)), m_field->size());
    const int width = std::min(widest, field.width());
    const int height = std::min(rows * row + 2 * metrics::space1, window->height() - field.bottom() - 8);
    const int x = layoutDirection() == Qt::RightToLeft ? field.right() - width + 1 : field.left();
    setGeometry(x, field.bottom() + 3, width, height);
}

void SuggestionPopup::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const SemanticPalette p = tokens();
    painter.fillRect(rect(), p.base);
    painter.setPen(p.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (isOpen()) {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
            place();
        else if (watched == m_field->window() && event->type() == QEvent::WindowDeactivate)
            dismiss();
    }
    return PaintedWidget::eventFilter(watched, event);
}

} // namespace meshbook::views
