// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/keyspage.h"

#include "views/settings/keycapture.h"
#include "views/settings/keysfilter.h"
#include "views/settings/keysmodel.h"
#include "views/shell/commandtable.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/headings.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using Key = services::Settings::Key;

namespace {

class KeysDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data(Qt::DisplayRole).toString();
        cell.hairline = false;
        if (index.column() == KeysModel::CommandColumn)
            cell.icon = static_cast<Icon>(index.data(KeysModel::IconRole).toInt());
        else if (index.column() == KeysModel::MenuColumn)
            cell.ink = Ink::Text3;
        else if (index.data(KeysModel::ChangedRole).toBool())
            cell.badge = {KeysPage::tr("changed"), Tone::Accent};
        return cell;
    }
};

constexpr int menuColumnWidth = 90;
constexpr int keysColumnWidth = 210;

} // namespace

KeysPage::KeysPage(services::Settings &settings, CommandTable &commands)
    : SettingsPage(settings, tr("Keys"),
                   tr("Every command, also those in no menu. Choose one and press keys."))
    , m_commands(commands)
    , m_filter(new SearchField(Icon::Filter, tr("Filter by words or keys")))
    , m_list(new QTreeView)
    , m_proxy(new KeysFilter(this))
    , m_message(new InlineMessage(Tone::Warning, {}))
{
    buildList();
    addWide(m_filter);
    addWide(m_list, 1);
    addWide(makeEditor());
    m_message->setObjectName(u"keysMessage"_s);
    m_takeIt = m_message->addAction(tr("Take it from there"));
    m_takeIt->setObjectName(u"takeIt"_s);
    m_takeIt->setAutoDefault(false);
    m_message->setDismissible(true);
    m_message->hide();
    addWide(m_message);
    connectParts();
    m_list->setCurrentIndex(m_proxy->index(0, 0));
}

void KeysPage::buildList()
{
    m_filter->setCompact(true);
    m_filter->lineEdit()->setObjectName(u"keysFilter"_s);
    m_proxy->setSourceModel(new KeysModel(m_commands, this));
    m_list->setObjectName(u"keys"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new KeysDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(160);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(KeysModel::CommandColumn, QHeaderView::Stretch);
    headings::setWidth(header, KeysModel::MenuColumn, menuColumnWidth);
    headings::setWidth(header, KeysModel::KeysColumn, keysColumnWidth);
    header->setSectionsMovable(false);
}

QWidget *KeysPage::makeEditor()
{
    auto *editor = new QWidget;
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, metrics::space2, 0, metrics::space1);
    row->setSpacing(metrics::space2);
    m_which = new TextLabel({}, TextRole::Name);
    m_capture = new KeyCapture;
    m_capture->setObjectName(u"capture"_s);
    m_beside = new QCheckBox(tr("&Keep the present keys too"));
    m_beside->setObjectName(u"beside"_s);
    m_reset = new Button(tr("Reset"), Button::Role::Secondary, Icon::Undo);
    m_reset->setObjectName(u"reset"_s);
    m_reset->setAutoDefault(false);
    row->addWidget(m_which, 1);
    row->addWidget(m_capture);
    row->addWidget(m_beside);
    row->addWidget(m_reset);
    return editor;
}

void KeysPage::connectParts()
{
    connect(m_filter, &SearchField::textEdited, this, [this](const QString &text) {
        m_proxy->setWords(text);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_proxy->index(0, 0));
    });
    connect(m_filter, &SearchField::submitted, this, [this] { m_list->setFocus(); });
    connect(m_filter, &SearchField::moveRequested, this, [this] { m_list->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeysPage::showCurrent);
    connect(m_list, &QTreeView::activated, this, [this] { m_capture->setFocus(Qt::OtherFocusReason); });
    connect(m_capture, &KeyCapture::captured, this, &KeysPage::take);
    connect(m_capture, &KeyCapture::refused, this, [this](const QString &why) { say(Tone::Warning, why); });
    connect(m_capture, &KeyCapture::givenUp, this, [this] {
        showCurrent();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QString holder = m_commands.resetShortcuts(currentId());
        showCurrent();
        if (!holder.isEmpty())
            say(Tone::Warning,
                tr("Its own keys belong to “%1” now. Change those first.").arg(m_commands.plainText(holder)));
    });
    connect(m_takeIt, &QPushButton::clicked, this, [this] { assign(m_wanted, true); });
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
    connect(&m_commands, &CommandTable::shortcutsChanged, this, &KeysPage::showCurrent);
}

QList<Key> KeysPage::keys() const
{
    return {Key::Shortcuts};
}

QWidget *KeysPage::firstField() const
{
    return m_filter->lineEdit();
}

QString KeysPage::currentId() const
{
    return m_list->currentIndex().data(KeysModel::IdRole).toString();
}

void KeysPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const QString name = current.siblingAtColumn(KeysModel::CommandColumn).data().toString();
    m_which->setText(name);
    m_capture->setText(current.siblingAtColumn(KeysModel::KeysColumn).data().toString());
    m_capture->setAccessibleName(tr("Keys of %1").arg(name));
    m_capture->setEnabled(current.isValid());
    m_reset->setEnabled(m_commands.isRebound(currentId()));
    m_message->hide();
}

void KeysPage::take(const QKeySequence &keys)
{
    const QString holder = m_commands.holderOf(keys, currentId());
    if (holder.isEmpty()) {
        assign(keys, false);
        return;
    }
    m_wanted = keys;
    say(Tone::Warning,
        tr("%1 belongs to “%2”.").arg(keys.toString(QKeySequence::NativeText), m_commands.plainText(holder)),
        true);
}

void KeysPage::assign(const QKeySequence &keys, bool fromHolder)
{
    const QString id = currentId();
    QList<QKeySequence> all;
    if (m_beside->isChecked() && !keys.isEmpty())
        all = m_commands.shortcuts(id);
    if (!keys.isEmpty() && !all.contains(keys))
        all.append(keys);
    if (fromHolder)
        m_commands.takeKey(keys);
    m_commands.setShortcuts(id, all);
    m_capture->setFocus(Qt::OtherFocusReason);
}

void KeysPage::say(Tone tone, const QString &sentence, bool offerTaking)
{
    m_message->setMessage(tone, sentence);
    m_takeIt->setVisible(offerTaking);
    m_message->show();
}

} // namespace meshbook::views
