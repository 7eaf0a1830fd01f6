// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termtreedelegate.h"

#include "items/glossarytreemodel.h"

#include <QLineEdit>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::GlossaryTreeModel;

namespace {

constexpr int editorIndent = 22; ///< the status stays to be seen beside the field

} // namespace

TermTreeDelegate::TermTreeDelegate(DomainNumber domainNumber, QObject *parent)
    : CellDelegate(parent)
    , m_domainNumber(std::move(domainNumber))
{
}

Progress TermTreeDelegate::progressOf(glossary::TermStatus status)
{
    switch (status) {
    case glossary::TermStatus::Draft:
        return Progress::Draft;
    case glossary::TermStatus::InReview:
        return Progress::InReview;
    case glossary::TermStatus::Approved:
        return Progress::Approved;
    case glossary::TermStatus::Deprecated:
        return Progress::Deprecated;
    }
    return Progress::None;
}

Cell TermTreeDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    cell.hairline = false;
    cell.text = index.data().toString();
    if (const int count = index.data(GlossaryTreeModel::CountRole).toInt(); count > 0)
        cell.count = QLocale().toString(count);
    if (!index.data(GlossaryTreeModel::IsTermRole).toBool()) {
        cell.role = TextRole::Strong;
        if (m_domainHeadings)
            cell.domain = m_domainNumber(index.data(GlossaryTreeModel::KeyRole).toString());
        return cell;
    }
    if (index.data(GlossaryTreeModel::FolderRole).toBool())
        cell.icon = Icon::Folder;
    else
        cell.progress =
            progressOf(static_cast<glossary::TermStatus>(index.data(GlossaryTreeModel::StatusRole).toInt()));
    if (index.data(GlossaryTreeModel::ChangedRole).toBool())
        cell.trailing.append(Icon::Edit);
    if (const QString note = index.data(GlossaryTreeModel::NoteRole).toString(); !note.isEmpty())
        cell.text += u" · "_s + note;
    if (m_filter.isEmpty())
        return cell;
    if (!index.data(GlossaryTreeModel::FoundRole).toBool()) {
        cell.ink = Ink::Text3; // only the way to what was found
        return cell;
    }
    const qsizetype at = cell.text.indexOf(m_filter, 0, Qt::CaseInsensitive);
    if (at >= 0)
        cell.matches.append({static_cast<int>(at), static_cast<int>(m_filter.size())});
    return cell;
}

QWidget *TermTreeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Label of %1").arg(index.data().toString()));
    return editor;
}

void TermTreeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    Q_UNUSED(index)
    const QRect place = option.rect.adjusted(editorIndent, 1, 0, -1);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

} // namespace meshbook::views
