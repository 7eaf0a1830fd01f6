// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/raillinks.h"

#include "views/shell/railbutton.h"
#include "views/theme/iconprovider.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr int lineHeight = 2;

class DropLine final : public PaintedWidget {
public:
    using PaintedWidget::PaintedWidget;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.fillRect(rect(), tokens().accent);
    }
};

} // namespace

RailLinks::RailLinks(const QString &title, const QString &removeText, bool renames, QWidget *parent)
    : QWidget(parent)
    , m_removeText(removeText)
    , m_renames(renames)
    , m_heading(new TextLabel(title, TextRole::Caption, Ink::Text2, this))
    , m_layout(new QVBoxLayout(this))
    , m_line(new DropLine(this))
{
    setAccessibleName(title);
    m_heading->setContentsMargins(8, 14, 8, 4);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_heading);
    m_line->hide();
    hide();
}

QList<QWidget *> RailLinks::rows() const
{
    return {m_rows.begin(), m_rows.end()};
}

void RailLinks::setLinks(const QList<RailLink> &links)
{
    if (links == m_links)
        return;
    QString focused;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (focused.isEmpty() && m_rows.at(i)->hasFocus()) // hiding it passes the focus on to the next
            focused = m_links.at(i).id;
        m_layout->removeWidget(m_rows.at(i));
        m_rows.at(i)->hide();
        m_rows.at(i)->deleteLater();
    }
    m_rows.clear();
    m_dragged = -1;
    m_pressedAt = -1;
    m_line->hide();
    m_links = links.first(qMin(links.size(), maxLinks));
    for (const RailLink &link : std::as_const(m_links)) {
        addRow(link);
        if (link.id == focused)
            m_rows.constLast()->setFocus(Qt::OtherFocusReason);
    }
    setVisible(!m_links.isEmpty());
}

void RailLinks::addRow(const RailLink &link)
{
    auto *row = new RailButton(RailButton::Kind::Link, link.text, this);
    row->setIconId(link.icon);
    row->setDomain(link.domain);
    row->setCount(link.count);
    if (!link.note.isEmpty()) {
        row->setToolTip(plaintext::toolTip(link.text + u'\n' + link.note));
        row->setAccessibleDescription(plaintext::oneLine(link.note));
    }
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    row->installEventFilter(this);
    connect(row, &RailButton::activated, this,
            [this, uri = link.uri](OpenIn openIn) { emit activated(uri, openIn); });
    connect(row, &QWidget::customContextMenuRequested, this,
            [this, row, link](QPoint at) { showMenu(row, link, row->mapToGlobal(at)); });
    m_layout->addWidget(row);
    m_rows.append(row);
    row->show();
}

void RailLinks::showMenu(RailButton *row, const RailLink &link, QPoint at)
{
    auto *menu = new QMenu(row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, link] { emit activated(link.uri, OpenIn::CurrentTab); });
    menu->addAction(tr("Open in new tab"), this, [this, link] { emit activated(link.uri, OpenIn::NewTab); });
    menu->addAction(icons::icon(Icon::Link), tr("Copy link"), this,
                    [link] { QApplication::clipboard()->setText(link.uri.toString(QUrl::FullyEncoded)); });
    menu->addSeparator();
    const auto place = static_cast<int>(m_rows.indexOf(row));
    QAction *up = menu->addAction(icons::icon(Icon::ArrowUp), tr("Move up"), this,
                                  [this, place] { move(place, place - 1); });
    up->setShortcut(Qt::ALT | Qt::Key_Up);
    up->setEnabled(place > 0);
    QAction *down = menu->addAction(icons::icon(Icon::ArrowDown), tr("Move down"), this,
                                    [this, place] { move(place, place + 1); });
    down->setShortcut(Qt::ALT | Qt::Key_Down);
    down->setEnabled(place + 1 < m_rows.size());
    if (m_renames) {
        QAction *rename = menu->addAction(icons::icon(Icon::Edit), tr("Rename…"), this,
                                          [this, link] { emit renameRequested(link.id); });
        rename->setShortcut(Qt::Key_F2);
    }
    menu->addSeparator();
    QAction *remove = menu->addAction(icons::icon(Icon::Trash), m_removeText, this,
                                      [this, link] { emit removeRequested(link.id); });
    remove->setShortcut(Qt::Key_Delete);
    menu->popup(at);
}

void RailLinks::move(int from, int to)
{
    if (from >= 0 && from < m_links.size() && to >= 0 && to < m_links.size() && from != to)
        emit moveRequested(m_links.at(from).id, to);
}

bool RailLinks::eventFilter(QObject *watched, QEvent *event)
{
    auto *row = qobject_cast<RailButton *>(watched);
    if (row == nullptr || !m_rows.contains(row))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(row, key->key(), key->modifiers()))
            return true;
    }
    // Alt+Up is a key of the row, whatever the window does with it.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::AltModifier)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down)
            event->accept();
    }
    return handleMouse(row, event) || QWidget::eventFilter(watched, event);
}

bool RailLinks::handleKey(RailButton *row, int key, Qt::KeyboardModifiers modifiers)
{
    const auto place = static_cast<int>(m_rows.indexOf(row));
    if (modifiers.testFlag(Qt::AltModifier) && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        move(place, key == Qt::Key_Up ? place - 1 : place + 1);
        return true;
    }
    if (key == Qt::Key_Delete) {
        emit removeRequested(m_links.at(place).id);
        return true;
    }
    if (key == Qt::Key_F2 && m_renames) {
        emit renameRequested(m_links.at(place).id);
        return true;
    }
    if (key == Qt::Key_Escape && m_dragged >= 0) {
        m_dragged = -1;
        m_line->hide();
        return true;
    }
    return false;
}

/// Drags within the section; what begins as a press and goes nowhere stays a click.
bool RailLinks::handleMouse(RailButton *row, QEvent *event)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (mouse == nullptr)
        return false;
    const int y = static_cast<int>(mouse->position().y());
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton)
        m_pressedAt = y;
    if (event->type() == QEvent::MouseMove && mouse->buttons().testFlag(Qt::LeftButton) && m_pressedAt >= 0) {
        if (m_dragged < 0 && qAbs(y - m_pressedAt) >= QApplication::startDragDistance()) {
            m_dragged = static_cast<int>(m_rows.indexOf(row));
            row->setDown(false);
        }
        if (m_dragged >= 0) {
            showGap(gapAt(row->mapTo(this, QPoint(0, y)).y()));
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton) {
        const int dragged = std::exchange(m_dragged, -1);
        m_pressedAt = -1;
        m_line->hide();
        if (dragged >= 0) {
            const int gap = gapAt(row->mapTo(this, QPoint(0, y)).y());
            row->setDown(false);
            move(dragged, gap > dragged ? gap - 1 : gap);
            return true;
        }
    }
    return false;
}

/// Before which row a thing dropped at `y` would stand.
int RailLinks::gapAt(int y) const
{
    int gap = 0;
    while (gap < m_rows.size() && y > m_rows.at(gap)->geometry().center().y())
        ++gap;
    return gap;
}

void RailLinks::showGap(int gap)
{
    const int y = gap < m_rows.size() ? m_rows.at(gap)->y() : m_rows.constLast()->geometry().bottom();
    m_line->setGeometry(0, y - lineHeight / 2, width(), lineHeight);
    m_line->raise();
    m_line->show();
}

} // namespace meshbook::views
