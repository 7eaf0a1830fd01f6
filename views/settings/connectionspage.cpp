// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/connectionspage.h"

#include "services/measureservice.h"
#include "services/upkeepservice.h"
#include "views/settings/connectiondialog.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using core::Connection;

namespace {

constexpr int uidRole = Qt::UserRole;
constexpr int whereRole = Qt::UserRole + 1;
constexpr int badgeRole = Qt::UserRole + 2;
constexpr int toneRole = Qt::UserRole + 3;
constexpr int listHeight = 140;

class ConnectionDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.icon = Icon::Server;
        cell.text = index.data(Qt::DisplayRole).toString();
        cell.count = index.data(whereRole).toString();
        if (const QString badge = index.data(badgeRole).toString(); !badge.isEmpty())
            cell.badge = {badge, static_cast<Tone>(index.data(toneRole).toInt())};
        return cell;
    }
};

QString whereText(const Connection &connection)
{
    if (connection.driver == core::Driver::Sqlite)
        return connection.database.section(u'/', -1);
    return u"%1/%2"_s.arg(connection.host.isEmpty() ? u"localhost"_s : connection.host, connection.database);
}

/// In one word how it fared, and how that looks.
std::pair<QString, Tone> badgeOf(const services::ConnectionState &state)
{
    if (state.running)
        return {ConnectionsPage::tr("measuring"), Tone::Accent};
    if (!state.at.isValid())
        return {};
    if (!state.trouble.isEmpty())
        return {ConnectionsPage::tr("no answer"), Tone::Warning};
    if (state.failed > 0)
        return {ConnectionsPage::tr("%n broken", nullptr, state.failed), Tone::Breach};
    return {ConnectionsPage::tr("measured"), Tone::Ok};
}

QString stateText(const services::ConnectionState &state)
{
    if (state.running)
        return ConnectionsPage::tr("It is being measured; progress is shown with the tasks.");
    if (!state.at.isValid())
        return ConnectionsPage::tr("Not measured since Meshbook was started.");
    const QString when = QLocale().toString(state.at.toLocalTime(), QLocale::ShortFormat);
    if (!state.trouble.isEmpty())
        return ConnectionsPage::tr("%1: %2").arg(when, state.trouble);
    return ConnectionsPage::tr("%1: %2 kept, %3 warnings, %4 broken, %5 without a verdict")
        .arg(when)
        .arg(state.passed)
        .arg(state.warned)
        .arg(state.failed)
        .arg(state.wrong);
}

} // namespace

ConnectionsPage::ConnectionsPage(services::Settings &settings, services::UpkeepService &upkeep,
                                 services::MeasureService &measuring)
    : SettingsPage(
        settings, tr("Connections"),
        tr("Databases that Meshbook may ask whether rules and promises are kept. It only ever reads. "
           "Passwords are in the system's keychain, never in a file."))
    , m_upkeep(upkeep)
    , m_measuring(measuring)
    , m_list(new QListWidget)
    , m_empty(new TextLabel(tr("No database is connected yet. Add one to measure its tables."),
                            TextRole::Base, Ink::Text3))
    , m_state(new TextLabel({}, TextRole::Caption, Ink::Text3))
    , m_message(new InlineMessage(Tone::Warning, {}))
{
    m_list->setObjectName(u"connections"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(listHeight);
    m_state->setObjectName(u"connectionState"_s);
    m_state->setWrapped(true);
    m_empty->setWrapped(true);
    m_message->setObjectName(u"connectionMessage"_s);
    m_message->setDismissible(true);
    m_message->hide();
    addWide(m_empty);
    addWide(m_list, 1);
    addWide(m_state);
    addWide(makeButtons());
    addWide(m_message);
    connectParts();
    showConnections();
}

QWidget *ConnectionsPage::makeButtons()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, metrics::space2, 0, metrics::space2);
    row->setSpacing(metrics::space2);
    m_add = new Button(tr("&Add…"), Button::Role::Secondary, Icon::Plus);
    m_edit = new Button(tr("&Change…"), Button::Role::Secondary, Icon::Edit);
    m_remove = new Button(tr("&Remove"), Button::Role::Secondary, Icon::Trash);
    m_measure = new Button(tr("&Measure now"), Button::Role::Secondary, Icon::Play);
    m_add->setObjectName(u"addConnection"_s);
    m_edit->setObjectName(u"changeConnection"_s);
    m_remove->setObjectName(u"removeConnection"_s);
    m_measure->setObjectName(u"measureConnection"_s);
    for (Button *button : {m_add, m_edit, m_remove, m_measure}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    return widget;
}

void ConnectionsPage::connectParts()
{
    using services::MeasureService;
    using services::UpkeepService;
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsPage::removeChosen);
    connect(m_measure, &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_measuring.measure({}, chosen());
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { edit(chosen()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsPage::showState);
    connect(&m_upkeep, &UpkeepService::connectionsChanged, this, &ConnectionsPage::showConnections);
    connect(&m_upkeep, &UpkeepService::failed, this, [this](const core::Error &error) {
        m_message->setMessage(Tone::Warning, error.message);
        m_message->show();
    });
    connect(&m_measuring, &MeasureService::stateChanged, this, &ConnectionsPage::showConnections);
    connect(&m_measuring, &MeasureService::finished, this, [this](const QString &trouble) {
        if (trouble.isEmpty())
            return;
        m_message->setMessage(Tone::Warning, trouble);
        m_message->show();
    });
    connect(&m_measuring, &MeasureService::passwordKept, this,
            [this](const QString &, core::SecretPlace place) { showPlace(place); });
}

QWidget *ConnectionsPage::firstField() const
{
    return m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_add;
}

QString ConnectionsPage::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(uidRole).toString();
}

void ConnectionsPage::showConnections()
{
    const QString before = chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Connection &connection : m_upkeep.connections()) {
        auto *item = new QListWidgetItem(connection.name, m_list);
        const auto [badge, tone] = badgeOf(m_measuring.state(connection.uid));
        item->setData(uidRole, connection.uid);
        item->setData(whereRole, whereText(connection));
        item->setData(badgeRole, badge);
        item->setData(toneRole, static_cast<int>(tone));
        item->setData(Qt::AccessibleTextRole,
                      u"%1, %2, %3"_s.arg(connection.name, whereText(connection), badge));
        if (connection.uid == before || m_list->currentItem() == nullptr)
            m_list->setCurrentItem(item);
    }
    m_empty->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    showState();
}

void ConnectionsPage::showState()
{
    const bool any = !chosen().isEmpty();
    const bool writes = !m_upkeep.isReadOnly();
    m_add->setEnabled(writes);
    m_edit->setEnabled(any && writes);
    m_remove->setEnabled(any && writes);
    m_measure->setEnabled(any && writes && !m_measuring.state(chosen()).running);
    m_state->setVisible(any);
    if (any)
        m_state->setText(stateText(m_measuring.state(chosen())));
}

void ConnectionsPage::edit(const QString &uid)
{
    const Connection *known = m_upkeep.connection(uid);
    if (known == nullptr && !uid.isEmpty())
        return;
    m_message->hide();
    auto *dialog =
        new ConnectionDialog(known == nullptr ? Connection() : *known, m_upkeep, m_measuring, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionsPage::removeChosen()
{
    const QString uid = chosen();
    m_upkeep.removeConnection(uid).then(this, [this, uid](const core::Result<> &removed) {
        if (!removed)
            return;
        m_measuring.forgetPassword(uid);
        m_message->setMessage(Tone::Accent,
                              tr("Removed, with its password. Undo brings back the connection."));
        m_message->show();
    });
}

void ConnectionsPage::showPlace(core::SecretPlace place)
{
    if (place == core::SecretPlace::Memory) {
        m_message->setMessage(
            Tone::Warning,
            tr("No keychain answers, so the password is only known until Meshbook is closed. Name "
               "an environment variable instead if it has to stay."));
        m_message->show();
    }
}

} // namespace meshbook::views
