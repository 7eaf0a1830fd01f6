// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/taskpopup.h"

#include "services/taskregistry.h"
#include "views/shell/taskrow.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int popupWidth = 380;
constexpr int mostHeight = 420;

} // namespace

TaskPopup::TaskPopup(services::TaskRegistry &tasks, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_tasks(tasks)
    , m_rest(new TextLabel({}, TextRole::Base, Ink::Text2))
{
    setAccessibleName(tr("Background tasks"));
    auto *inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(0, 0, 0, metrics::space2);
    m_list->setSpacing(0);
    m_rest->setContentsMargins(metrics::rowPadding, metrics::space1, metrics::rowPadding, 0);
    m_list->addWidget(m_rest);
    m_list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *heading = new SectionHeading(tr("Background tasks"));
    heading->setContentsMargins(metrics::rowPadding, metrics::space3, metrics::rowPadding, metrics::space1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    setFocusPolicy(Qt::StrongFocus); // so that Escape works where no row has a button
    connect(&m_tasks, &services::TaskRegistry::changed, this, &TaskPopup::fill);
    fill();
}

TaskRow *TaskPopup::addRow(quint64 id)
{
    auto *row = new TaskRow;
    m_list->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.insert(id, row);
    connect(row, &TaskRow::cancelRequested, this, [this, id] { m_tasks.cancel(id); });
    connect(row, &TaskRow::retryRequested, this, [this, id] { m_tasks.retry(id); });
    connect(row, &TaskRow::dismissRequested, this, [this, id] { m_tasks.dismiss(id); });
    return row;
}

void TaskPopup::fill()
{
    const std::vector<services::Task> &tasks = m_tasks.tasks();
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        const bool gone = std::none_of(tasks.begin(), tasks.end(),
                                       [&](const services::Task &task) { return task.id == it.key(); });
        if (gone) {
            it.value()->hide();
            it.value()->deleteLater(); // it may be the sender
            it = m_rows.erase(it);
        } else {
            ++it;
        }
    }
    int shown = 0;
    for (const services::Task &task : tasks) {
        if (++shown > mostRows)
            break;
        TaskRow *row = m_rows.value(task.id);
        (row ? row : addRow(task.id))->setTask(task);
    }
    const int rest = static_cast<int>(tasks.size()) - mostRows;
    m_rest->setText(tasks.empty() ? tr("Nothing runs.") : tr("%n further task(s)", nullptr, qMax(0, rest)));
    m_rest->setVisible(tasks.empty() || rest > 0);
    if (isVisible())
        place();
}

void TaskPopup::place()
{
    const int height = qBound(80, layout()->sizeHint().height() + m_list->sizeHint().height(), mostHeight);
    QRect where(0, 0, popupWidth, height);
    const QPoint corner = m_anchor->mapToGlobal(QPoint(m_anchor->width(), 0));
    if (layoutDirection() == Qt::RightToLeft)
        where.moveLeft(m_anchor->mapToGlobal(QPoint(0, 0)).x());
    else
        where.moveRight(corner.x());
    where.moveBottom(corner.y() - 2);
    const QRect screen = m_anchor->screen()->availableGeometry();
    where.moveLeft(qBound(screen.left(), where.left(), screen.right() - where.width()));
    where.moveTop(qMax(screen.top(), where.top()));
    setGeometry(where);
}

void TaskPopup::popUp(const QWidget *anchor)
{
    m_anchor = anchor;
    place();
    show();
    if (!focusNextChild())
        setFocus(Qt::PopupFocusReason);
}

void TaskPopup::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = SemanticPalette::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), p.base);
    paint::frame(&painter, rect(), 0, p.base, p.highContrast ? p.text : p.line);
}

} // namespace meshbook::views
