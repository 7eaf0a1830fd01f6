// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/taskchip.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/plaintext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace meshbook::views {

namespace {

constexpr int barWidth = 64;
constexpr int barHeight = 4;
constexpr int percentRoom = 34;
constexpr int cancelRoom = 20;

} // namespace

TaskChip::TaskChip(QWidget *parent)
    : PaintedButton(parent)
    , m_cancel(new IconButton(Icon::Close, tr("Cancel"), this))
{
    m_cancel->setSmall(true);
    m_cancel->setInk(Ink::Text3);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_cancel, &QAbstractButton::clicked, this, &TaskChip::cancelRequested);
    setStatus({});
}

void TaskChip::setStatus(const TaskStatus &status)
{
    m_status = status;
    const QString text = plaintext::oneLine(status.text);
    setAccessibleName(percent().isEmpty() ? text : tr("%1, %2").arg(text, percent()));
    setVisible(!text.isEmpty());
    m_cancel->setVisible(status.cancellable && !status.failed);
    m_cancel->setName(tr("Cancel: %1").arg(text));
    updateGeometry();
    update();
}

QString TaskChip::percent() const
{
    if (m_status.progress < 0 || m_status.failed)
        return {};
    return tr("%1 %").arg(QLocale().toString(qBound(0, qRound(m_status.progress * 100), 100)));
}

QSize TaskChip::sizeHint() const
{
    const QFontMetrics fm(FontScale::current().caption);
    int width =
        metrics::iconSmall + metrics::space1 + fm.horizontalAdvance(plaintext::oneLine(m_status.text)) + 4;
    if (!m_status.failed)
        width += metrics::space2 + barWidth + (m_status.progress < 0 ? 0 : percentRoom + metrics::space1);
    if (m_status.cancellable && !m_status.failed)
        width += cancelRoom;
    return {width, metrics::heightFor(metrics::statusBarHeight - 2, fm, 4)};
}

QSize TaskChip::minimumSizeHint() const
{
    return {qMin(180, sizeHint().width()), sizeHint().height()};
}

void TaskChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    const FontScale s = FontScale::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    icons::paint(&painter, m_status.failed ? Icon::Breach : Icon::Sync, place(0, metrics::iconSmall),
                 m_status.failed ? p.breach.text : p.accent, metrics::iconSmall);
    int end = width() - (m_cancel->isHidden() ? 0 : cancelRoom);
    if (!m_status.failed) {
        if (m_status.progress >= 0) {
            end -= percentRoom;
            paint::text(&painter, place(end, percentRoom), percent(), withTabularFigures(s.caption), p.text2,
                        Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
            end -= metrics::space1;
        }
        end -= barWidth;
        const QRect bar = place(end, barWidth);
        QRectF groove(bar.left(), bar.center().y() - 1, barWidth, barHeight);
        paint::frame(&painter, groove, 2, p.line, {});
        const double share = m_status.progress < 0 ? 0.33 : qBound(0.0, m_status.progress, 1.0);
        QRectF fill = groove;
        fill.setWidth(barWidth * share);
        if (layoutDirection() == Qt::RightToLeft)
            fill.moveRight(groove.right());
        paint::frame(&painter, fill, 2, p.accent, {});
        end -= metrics::space2;
    }
    const int start = metrics::iconSmall + metrics::space1;
    paint::text(&painter, place(start, end - start), plaintext::oneLine(m_status.text), s.caption,
                m_status.failed ? p.breach.text : p.text2);
    if (showsFocus())
        paint::focusRing(&painter, rect(), metrics::radiusChip, p);
}

void TaskChip::resizeEvent(QResizeEvent *event)
{
    PaintedButton::resizeEvent(event);
    const QRect place(width() - cancelRoom, (height() - 18) / 2, 18, 18);
    m_cancel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void TaskChip::keyPressEvent(QKeyEvent *event)
{
    const bool cancels = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Delete;
    if (cancels && m_status.cancellable && !m_status.text.isEmpty())
        emit cancelRequested();
    else
        PaintedButton::keyPressEvent(event);
}

} // namespace meshbook::views
