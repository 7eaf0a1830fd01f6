// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/code/codeview.h"

#include "views/code/codehighlighter.h"
#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/semanticpalette.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/scrollmemory.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signSize = 14;
constexpr int mostMarks = 2'000; ///< lines that are underlined; signs have no bound

/// The strip with the line numbers; only paints.
class LineNumbers final : public QWidget {
public:
    explicit LineNumbers(CodeView *view)
        : QWidget(view)
        , m_view(view)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_view->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event); }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(),
                           plaintext::toolTip(m_view->noteAt(m_view->lineAt(help->pos().y()))), this);
        return true;
    }

private:
    CodeView *m_view;
};

Icon signOf(core::Severity severity)
{
    return severity == core::Severity::Error  ? Icon::Breach
        : severity == core::Severity::Warning ? Icon::Warning
                                              : Icon::Info;
}

QColor colorOf(core::Severity severity, const SemanticPalette &p)
{
    return severity == core::Severity::Error  ? p.breach.text
        : severity == core::Severity::Warning ? p.warning.text
                                              : p.text3;
}

QString shortened(const QString &text, bool &cut)
{
    QString shown;
    shown.reserve(text.size());
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView line = QStringView(text).sliced(start, end - start);
        if (line.size() > CodeView::longestLine) {
            shown += line.first(CodeView::longestLine);
            shown += u'…';
            cut = true;
        } else {
            shown += line;
        }
        if (end < text.size())
            shown += u'\n';
        start = end + 1;
    }
    return shown;
}

} // namespace

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(this))
    , m_highlighter(new CodeHighlighter(document()))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("File"));
    setLayoutDirection(Qt::LeftToRight); // code reads so everywhere, with its numbers before it
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::updateMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_editable)
            markLines();
    });
    applyLook();
}

void CodeView::setEditable(bool on)
{
    m_editable = on && !m_cut;
    setUndoRedoEnabled(m_editable);
    setReadOnly(!m_editable);
    setTabChangesFocus(true);
    if (!m_editable)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    markLines();
}

/// The line that is marked: of the cursor while a person writes.
int CodeView::lineInHand() const
{
    return m_editable ? cursorLine() : m_marked;
}

void CodeView::breakLine()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype indent = 0;
    while (indent < before.size() && before.at(indent) == u' ')
        ++indent;
    cursor.insertText(u'\n' + before.first(indent));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void CodeView::setCode(const QString &text, const QString &fileName)
{
    m_cut = false;
    m_marked = 0;
    m_notes.clear();
    m_highlighter->setFileName({});
    setPlainText(shortened(text, m_cut));
    if (text.size() <= longestColoured)
        m_highlighter->setFileName(fileName.mid(fileName.lastIndexOf(u'/') + 1));
    updateMargin();
    markLines();
}

QString CodeView::language() const
{
    return m_highlighter->language();
}

void CodeView::showLine(int line)
{
    m_marked = line > 0 && line <= blockCount() ? line : 0;
    markLines();
    if (m_marked == 0)
        return;
    QTextCursor cursor(document()->findBlockByNumber(m_marked - 1));
    setTextCursor(cursor);
    m_centre = !isVisible();
    if (!m_centre)
        centerCursor();
}

void CodeView::scrollTo(int top)
{
    m_centre = false;
    scrollmemory::restore(verticalScrollBar(), top);
}

bool CodeView::findText(const QString &words, bool backward)
{
    if (words.isEmpty())
        return false;
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindFlags(QTextDocument::FindBackward) : QTextDocument::FindFlags();
    if (find(words, flags))
        return true;
    const QTextCursor before = textCursor();
    moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    if (find(words, flags))
        return true;
    setTextCursor(before);
    return false;
}

int CodeView::countOf(const QString &words, int most) const
{
    if (words.isEmpty())
        return 0;
    const QString text = toPlainText();
    int count = 0;
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0 && count < most;
         at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        ++count;
    return count;
}

void CodeView::setNotes(std::vector<LineNote> notes)
{
    m_notes = std::move(notes);
    std::stable_sort(m_notes.begin(), m_notes.end(), [](const LineNote &a, const LineNote &b) {
        return a.line != b.line ? a.line < b.line : a.severity > b.severity;
    });
    updateMargin();
    markLines();
}

const LineNote *CodeView::worstAt(int line) const
{
    const auto found = std::lower_bound(m_notes.begin(), m_notes.end(), line,
                                        [](const LineNote &note, int wanted) { return note.line < wanted; });
    return found != m_notes.end() && found->line == line ? &*found : nullptr;
}

QString CodeView::noteAt(int line) const
{
    QStringList words;
    const LineNote *worst = worstAt(line);
    for (const LineNote *note = worst;
         note != nullptr && note != m_notes.data() + m_notes.size() && note->line == line; ++note)
        words.append(plaintext::oneLine(note->text));
    return worst != nullptr ? words.join(u'\n') : QString();
}

int CodeView::cursorLine() const
{
    return textCursor().blockNumber() + 1;
}

bool CodeView::showNextNote(bool backward)
{
    if (m_notes.empty())
        return false;
    const int here = cursorLine();
    int next = backward ? m_notes.back().line : m_notes.front().line; // round the end
    for (const LineNote &note : m_notes) {
        if (backward && note.line < here)
            next = note.line;
        if (!backward && note.line > here) {
            next = note.line;
            break;
        }
    }
    if (backward && m_notes.front().line >= here)
        next = m_notes.back().line;
    showLine(std::clamp(next, 1, blockCount()));
    return true;
}

int CodeView::lineAt(int y) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.bottom() > y)
            return block.blockNumber() + 1;
        if (place.top() > viewport()->height())
            break;
    }
    return 0;
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8 && showNextNote(event->modifiers().testFlag(Qt::ShiftModifier)))
        return;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_editable && isReturn && event->modifiers() == Qt::NoModifier) {
        breakLine();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool CodeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plaintext::toolTip(noteAt(lineAt(help->pos().y()))),
                           viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

int CodeView::numbersWidth() const
{
    const QString widest = QString::number(std::max(blockCount(), 999));
    const int signs = m_notes.empty() ? 0 : signSize + metrics::space1;
    return fontMetrics().horizontalAdvance(widest) + metrics::space4 + metrics::space2 + signs;
}

void CodeView::paintNumbers(QPaintEvent *event)
{
    const SemanticPalette p = SemanticPalette::of(this);
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), p.alt);
    painter.setFont(font());
    const int width = m_numbers->width() - metrics::space2;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const bool marked = block.blockNumber() + 1 == lineInHand();
        if (marked)
            painter.fillRect(QRectF(0, place.top(), m_numbers->width(), place.height()), p.sel);
        if (const LineNote *note = worstAt(block.blockNumber() + 1)) {
            const double size = std::min<double>(signSize, place.height());
            icons::paint(&painter, signOf(note->severity),
                         QRectF(metrics::space1, place.top() + (place.height() - size) / 2, size, size),
                         colorOf(note->severity, p), signSize);
        }
        painter.setPen(marked ? p.text : p.text3);
        painter.drawText(QRectF(0, place.top(), width, place.height()),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
    }
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyLook();
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargin();
}

void CodeView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_centre) {
        m_centre = false;
        QMetaObject::invokeMethod(
            this, [this] { centerCursor(); }, Qt::QueuedConnection);
    }
}

void CodeView::applyLook()
{
    if (font() != FontScale::current().mono)
        setFont(FontScale::current().mono);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_highlighter->setColors(palette());
    updateMargin();
    markLines();
}

void CodeView::updateMargin()
{
    const int width = numbersWidth();
    setViewportMargins(width, 0, 0, 0);
    m_numbers->setGeometry(contentsRect().left(), contentsRect().top(), width, contentsRect().height());
}

void CodeView::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    const SemanticPalette p = SemanticPalette::of(this);
    int last = 0;
    for (const LineNote &note : m_notes) {
        if (note.line == last || note.line > blockCount() || marks.size() >= mostMarks)
            continue;
        last = note.line;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(note.line - 1));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colorOf(note.severity, p));
        marks.append(mark);
    }
    if (const int marked = lineInHand(); marked > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(marked - 1));
        mark.format.setBackground(p.sel);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_numbers->update();
}

} // namespace meshbook::views
