// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandpalette.h"

#include "views/shell/commandtable.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

enum PaletteRole { IdRole = Qt::UserRole + 1, IconRole, KeysRole, WordsRole, EnabledRole };

class PaletteDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.icon = static_cast<Icon>(index.data(IconRole).toInt());
        cell.text = index.data(Qt::DisplayRole).toString();
        cell.ink = index.data(EnabledRole).toBool() ? Ink::Text : Ink::Disabled;
        cell.count = index.data(KeysRole).toString();
        cell.hairline = false;
        return cell;
    }
};

// Every typed word must occur somewhere in the command's words.
class WordsFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &text)
    {
        m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString words = sourceModel()->index(row, 0, parent).data(WordsRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

} // namespace

CommandPalette::CommandPalette(CommandTable *commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_search(new SearchField(Icon::Search, tr("Run a command…"), this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_proxy(new WordsFilter(this))
{
    setWindowTitle(tr("All commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    m_proxy->setSourceModel(m_model);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(windowTitle());
    fill();
    m_list->setCurrentIndex(m_proxy->index(0, 0));
    connect(m_search, &SearchField::textEdited, this, [this](const QString &text) {
        static_cast<WordsFilter *>(m_proxy)->setWords(text);
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    });
    connect(m_search, &SearchField::moveRequested, this, &CommandPalette::move);
    connect(m_search, &SearchField::submitted, this, &CommandPalette::runCurrent);
    connect(m_search, &SearchField::escaped, this, &QDialog::reject);
    connect(m_list, &QListView::activated, this, &CommandPalette::runCurrent);
    m_search->setFocus();
    resize(560, 460);
}

void CommandPalette::fill()
{
    for (const Command &command : m_commands->commands()) {
        const QAction *action = m_commands->action(command.id);
        const QList<QKeySequence> keys = m_commands->shortcuts(command.id);
        const QString text = CommandTable::plainText(command);
        QStringList shown;
        for (const QKeySequence &key : keys)
            shown.append(key.toString(QKeySequence::NativeText));
        auto *item = new QStandardItem(text);
        item->setData(command.id, IdRole);
        item->setData(static_cast<int>(command.icon == Icon::None ? icons::onward() : command.icon),
                      IconRole);
        item->setData(shown.join("  "_L1), KeysRole);
        item->setData(QString(text + u' ' + command.description + u' ' + shown.join(u' ')), WordsRole);
        item->setData(action->isEnabled(), EnabledRole);
        item->setData(QString(text + ", "_L1 + command.description + ", "_L1 + shown.join(u' ')),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void CommandPalette::runCurrent()
{
    const QString id = m_list->currentIndex().data(IdRole).toString();
    if (id.isEmpty())
        return;
    accept();
    m_commands->trigger(id);
}

void CommandPalette::move(int key)
{
    const int page = qMax(1, m_list->viewport()->height() / metrics::rowHeight - 1);
    const int step = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -page : page;
    const int row = qBound(0, m_list->currentIndex().row() + step, m_proxy->rowCount() - 1);
    m_list->setCurrentIndex(m_proxy->index(row, 0));
}

} // namespace meshbook::views
