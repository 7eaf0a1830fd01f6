// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/accessibilitywalk.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QDateTimeEdit>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace meshbook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wayTo(const QWidget *widget)
{
    QStringList way;
    for (const QWidget *step = widget; step; step = step->parentWidget()) {
        const QString name = step->objectName();
        const QString type = QString::fromLatin1(step->metaObject()->className());
        way.prepend(name.isEmpty() ? type : type + u'#' + name);
    }
    return way.join(" > "_L1);
}

// Widgets Qt makes inside others; the outer one is what a person meets.
bool isInternal(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return widget->objectName().startsWith("qt_"_L1) || (area && area->viewport() == widget)
        || widget->focusProxy() != nullptr;
}

QList<QWidget *> focusable(const QWidget *root)
{
    QList<QWidget *> result;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(root) && widget->isEnabled()
            && !isInternal(widget))
            result.append(widget);
    }
    return result;
}

} // namespace

QStringList focusableWithoutName(const QWidget *root)
{
    QStringList result;
    const QList<QWidget *> widgets = focusable(root);
    for (QWidget *widget : widgets) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            result.append(wayTo(widget));
    }
    return result;
}

QStringList unreachableByTab(QWidget *root)
{
    QSet<const QWidget *> chain;
    for (QWidget *step = root->window(); !chain.contains(step); step = step->nextInFocusChain())
        chain.insert(step);
    QStringList result;
    const QList<QWidget *> widgets = focusable(root);
    for (const QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) && !chain.contains(widget))
            result.append(wayTo(widget));
    }
    return result;
}

QStringList missedByTab(QWidget *window)
{
    constexpr int mostStops = 2'000;
    // A date is walked part by part before Tab leaves it.
    constexpr int partsOfDate = 3;
    QSet<const QWidget *> visited;
    QWidget *now = window->focusWidget();
    if (now == nullptr)
        now = window;
    int stayed = 0;
    for (int stop = 0; stop < mostStops; ++stop) {
        const QWidget *before = now;
        QTest::keyClick(now, Qt::Key_Tab);
        now = window->focusWidget();
        stayed = now == before ? stayed + 1 : 0;
        if (qobject_cast<QDateTimeEdit *>(now) != nullptr && stayed > 0 && stayed < partsOfDate)
            continue;
        if (now == nullptr || visited.contains(now))
            break;
        visited.insert(now);
    }
    QStringList result;
    const QList<QWidget *> widgets = focusable(window);
    for (const QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) && !visited.contains(widget))
            result.append(wayTo(widget));
    }
    return result;
}

} // namespace meshbook::test
