// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/readingorder.h"

#include "views/theme/readingdirection.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QGlyphRun>
#include <QLabel>
#include <QRegularExpression>
#include <QTextLayout>

namespace meshbook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 60;

/// Where the letters of a range are drawn says it; a cursor has two places where directions meet.
bool readsOn(const QTextLayout &layout, qsizetype from, qsizetype to)
{
    std::optional<double> last;
    for (qsizetype i = from; i < to; ++i) {
        const QList<QGlyphRun> runs = layout.glyphRuns(static_cast<int>(i), 1);
        if (runs.isEmpty() || runs.front().positions().isEmpty())
            continue; // drawn together with the letter before it
        const double x = runs.front().positions().front().x();
        if (last && x <= *last)
            return false;
        last = x;
    }
    return true;
}

void addRows(const QAbstractItemView &view, QStringList &texts)
{
    const QAbstractItemModel *model = view.model();
    if (model == nullptr)
        return;
    for (int row = 0; row < std::min(model->rowCount(view.rootIndex()), mostRows); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
            texts.append(model->index(row, column, view.rootIndex()).data().toString());
    }
}

} // namespace

QStringList scrambledNames(const QString &text)
{
    // A word with a Latin letter in it, without the signs of the sentence around it.
    static const QRegularExpression word(
        uR"([^\s\x{2066}-\x{2069}\x{200E}\x{200F}«»،؛“”()·…]*[A-Za-z][^\s\x{2066}-\x{2069}\x{200E}\x{200F}«»،؛“”()·…]*)"_s);
    static const QRegularExpression arabic(u"[\\x{0600}-\\x{06FF}]"_s);
    if (!text.contains(arabic))
        return {};
    QStringList result;
    QTextLayout layout(text);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(views::readingDirection(text, Qt::RightToLeft));
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        qsizetype end = match.capturedEnd();
        while (end > match.capturedStart() && u".,:;!?؟"_s.contains(text.at(end - 1)))
            --end;
        const QString name = text.sliced(match.capturedStart(), end - match.capturedStart());
        if (!name.contains(arabic) && !readsOn(layout, match.capturedStart(), end))
            result.append(name + " in: "_L1 + text);
    }
    return result;
}

QStringList scrambledNames(const QWidget *root)
{
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisibleTo(root))
            texts += label->text().split(u'\n');
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(root))
            texts << button->text() << button->accessibleName();
    }
    for (const QAbstractItemView *view : root->findChildren<QAbstractItemView *>()) {
        if (view->isVisibleTo(root))
            addRows(*view, texts);
    }
    texts.removeDuplicates();
    QStringList result;
    for (const QString &text : std::as_const(texts))
        result += scrambledNames(text);
    return result;
}

std::optional<std::pair<int, int>> inkSpan(const QImage &picture)
{
    const QRgb ground = picture.pixel(0, 0);
    int first = picture.width();
    int last = -1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == ground)
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    if (last < 0)
        return {};
    return std::pair(first, last);
}

} // namespace meshbook::test
