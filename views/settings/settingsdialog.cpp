// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingsdialog.h"

#include "views/settings/alertspage.h"
#include "views/settings/appearancepage.h"
#include "views/settings/connectionspage.h"
#include "views/settings/identitypage.h"
#include "views/settings/keyspage.h"
#include "views/settings/languagepage.h"
#include "views/settings/privacypage.h"
#include "views/settings/workspacepage.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/hairline.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize dialogSize{820, 580};
constexpr int listWidth = 168;

class PlaceDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.icon = static_cast<Icon>(index.data(Qt::UserRole).toInt());
        cell.text = index.data(Qt::DisplayRole).toString();
        cell.hairline = false;
        return cell;
    }
};

} // namespace

SettingsDialog::SettingsDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_settings(parts.settings)
    , m_atOpening(parts.settings.snapshot())
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    resize(dialogSize);
    m_list->setObjectName(u"places"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setItemDelegate(new PlaceDelegate(m_list));
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    addPages(parts);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list);
    middle->addWidget(new Hairline(Qt::Vertical));
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(new Hairline);
    layout->addLayout(makeButtons());

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        updateButtons();
    });
    connect(m_list, &QListWidget::activated, this,
            [this] { m_pages.at(m_list->currentRow())->firstField()->setFocus(Qt::OtherFocusReason); });
    connect(&m_settings, &services::Settings::changed, this, &SettingsDialog::updateButtons);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SettingsDialog::addPages(const Parts &parts)
{
    auto *workspace = new WorkspacePage(parts.settings, parts.workspace);
    m_privacy = new PrivacyPage(parts.settings);
    addPage(Icon::Sun, tr("Appearance"), new AppearancePage(parts.settings));
    addPage(Icon::Person, tr("Identity"), new IdentityPage(parts.settings));
    addPage(Icon::Folder, tr("Workspace"), workspace);
    addPage(Icon::Keyboard, tr("Keys"), new KeysPage(parts.settings, parts.commands));
    auto *language = new LanguagePage(parts.settings, parts.languages);
    connect(language, &LanguagePage::restartRequested, this, &SettingsDialog::restartRequested);
    addPage(Icon::Globe, tr("Language"), language);
    addPage(Icon::Lock, tr("Privacy"), m_privacy);
    addPage(Icon::Server, tr("Connections"),
            new ConnectionsPage(parts.settings, parts.upkeep, parts.measuring));
    addPage(Icon::Bell, tr("Alerts"), new AlertsPage(parts.settings, parts.alertLog));
    connect(workspace, &WorkspacePage::openWorkspaceRequested, this, &SettingsDialog::openWorkspaceRequested);
    connect(m_privacy, &PrivacyPage::clearRecentsRequested, this, &SettingsDialog::clearRecentsRequested);
}

void SettingsDialog::addPage(Icon icon, const QString &name, SettingsPage *page)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(Qt::UserRole, static_cast<int>(icon));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages.append(page);
}

QHBoxLayout *SettingsDialog::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    buttons->setSpacing(metrics::space2);
    m_defaults = new Button(tr("Restore defaults"));
    m_defaults->setObjectName(u"defaults"_s);
    m_undo = new Button(tr("Undo changes"), Button::Role::Secondary, Icon::Undo);
    m_undo->setObjectName(u"undo"_s);
    auto *close = new Button(tr("Close"), Button::Role::Primary);
    close->setObjectName(u"close"_s);
    m_defaults->setAutoDefault(false);
    m_undo->setAutoDefault(false);
    close->setAutoDefault(false);
    buttons->addWidget(m_defaults);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(close);
    connect(m_defaults, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_settings.restore(m_atOpening); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void SettingsDialog::showPlace(Place place)
{
    m_list->setCurrentRow(static_cast<int>(place));
    m_pages.at(m_list->currentRow())->firstField()->setFocus(Qt::OtherFocusReason);
}

SettingsDialog::Place SettingsDialog::place() const
{
    return static_cast<Place>(m_list->currentRow());
}

void SettingsDialog::showCleared(const QString &sentence)
{
    m_privacy->showCleared(sentence);
}

void SettingsDialog::updateButtons()
{
    if (!m_undo || m_list->currentRow() < 0)
        return;
    const QList<services::Settings::Key> keys = m_pages.at(m_list->currentRow())->keys();
    m_undo->setEnabled(m_settings.snapshot() != m_atOpening);
    m_defaults->setVisible(!keys.isEmpty());
    m_defaults->setEnabled(std::any_of(keys.begin(), keys.end(), [this](services::Settings::Key key) {
        return !m_settings.isDefault(key);
    }));
}

void SettingsDialog::restoreDefaults()
{
    const QList<services::Settings::Key> keys = m_pages.at(m_list->currentRow())->keys();
    for (const services::Settings::Key key : keys)
        m_settings.reset(key);
}

} // namespace meshbook::views
