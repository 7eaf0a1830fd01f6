// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/griddelegate.h"

#include "items/glossarygridmodel.h"
#include "items/glossarywords.h"
#include "views/glossary/peoplecompletion.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolTip>

namespace meshbook::views {

using glossary::TermStatus;
using items::GlossaryGridModel;
using items::GridColumn;
using Kind = GridColumn::Kind;

namespace {

constexpr qsizetype shownText = 400;
constexpr int editorWidth = 360;
constexpr int editorLines = 5;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<const GlossaryGridModel *>(index.model())->column(index.column()).kind;
}

Progress progressOf(TermStatus status)
{
    switch (status) {
    case TermStatus::Draft:
        return Progress::Draft;
    case TermStatus::InReview:
        return Progress::InReview;
    case TermStatus::Approved:
        return Progress::Approved;
    case TermStatus::Deprecated:
        break;
    }
    return Progress::Deprecated;
}

} // namespace

Cell GridDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data().toString().left(shownText);
    const Kind kind = kindOf(index);
    cell.ink = Ink::Text2;
    switch (kind) {
    case Kind::Label:
        cell.role = index.column() == 0 ? TextRole::Name : TextRole::Base;
        cell.ink = Ink::Text;
        break;
    case Kind::Definition:
        cell.ink = Ink::Text;
        break;
    case Kind::Status:
        cell.progress =
            progressOf(static_cast<TermStatus>(index.data(GlossaryGridModel::StatusRole).toInt()));
        break;
    case Kind::Parent:
        cell.elide = Qt::ElideLeft; // the nearest one matters most
        break;
    case Kind::Pattern:
    case Kind::LogicalType:
        cell.role = TextRole::MonoCaption;
        break;
    default:
        break;
    }
    if (index.data(GlossaryGridModel::IsPendingRole).toBool())
        cell.trailing = {index.data(GlossaryGridModel::IsNewRole).toBool() ? Icon::Plus : Icon::Edit};
    return cell;
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    // Keys go to one cell of those that are chosen, however it was reached.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        paint::focusRing(painter, QRectF(option.rect).adjusted(0, 0, 0, -1), metrics::radiusCell,
                         SemanticPalette::of(option.palette));
        painter->restore();
    }
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    switch (kindOf(index)) {
    case Kind::Status: {
        auto *choice = new QComboBox(parent);
        for (const TermStatus status : {TermStatus::Draft, TermStatus::Approved, TermStatus::Deprecated})
            choice->addItem(items::glossarywords::status(status));
        auto *self = const_cast<GridDelegate *>(this); // the signals of a delegate are its own
        connect(choice, &QComboBox::activated, self, [self, choice] {
            emit self->commitData(choice);
            emit self->closeEditor(choice);
        });
        editor = choice;
        break;
    }
    case Kind::Definition: {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        editor = text;
        break;
    }
    default:
        editor = CellDelegate::createEditor(parent, option, index);
        break;
    }
    if (auto *line = qobject_cast<QLineEdit *>(editor); line != nullptr && kindOf(index) == Kind::Parent) {
        auto *completer = new QCompleter(m_terms, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    if (auto *line = qobject_cast<QLineEdit *>(editor);
        line != nullptr && (kindOf(index) == Kind::Owner || kindOf(index) == Kind::Steward))
        new PeopleCompletion(m_session, line, PeopleCompletion::Holds::List);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(choice->findText(text));
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        lines->setPlainText(text);
        lines->selectAll(); // typing takes its place
    } else {
        CellDelegate::setEditorData(editor, index);
    }
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    if (qobject_cast<QPlainTextEdit *>(editor) == nullptr) {
        CellDelegate::updateEditorGeometry(editor, option, index);
        return;
    }
    const QRect room = editor->parentWidget()->rect();
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), editor->fontMetrics().lineSpacing() * editorLines));
    if (place.width() < editorWidth) {
        const int wider = editorWidth - place.width();
        if (option.direction == Qt::RightToLeft)
            place.setLeft(place.left() - wider);
        else
            place.setRight(place.right() + wider);
    }
    place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() - place.width())));
    place.moveTop(std::max(room.top(), std::min(place.top(), room.bottom() - place.height())));
    editor->setGeometry(place);
}

bool GridDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // Enter ends a definition as it ends every other cell; with Shift or Alt it begins a line.
    if (event->type() == QEvent::KeyPress && qobject_cast<QPlainTextEdit *>(watched) != nullptr) {
        auto *editor = static_cast<QPlainTextEdit *>(watched);
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ShiftModifier) || key->modifiers().testFlag(Qt::AltModifier)) {
                editor->insertPlainText(QStringLiteral("\n"));
            } else {
                emit commitData(editor);
                emit closeEditor(editor);
            }
            return true;
        }
    }
    return CellDelegate::eventFilter(watched, event);
}

bool GridDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return CellDelegate::helpEvent(event, view, option, index);
    const Cell shown = cell(index);
    if (!shown.trailing.isEmpty() || naturalWidth(shown) > option.rect.width())
        QToolTip::showText(event->globalPos(), plaintext::toolTip(index.data(Qt::ToolTipRole).toString()),
                           view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace meshbook::views
