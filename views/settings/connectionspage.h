// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secretplace.h"
#include "views/settings/settingspage.h"

class QListWidget;

namespace meshbook::services {
class MeasureService;
class UpkeepService;
} // namespace meshbook::services

namespace meshbook::views {

class Button;
class InlineMessage;
class TextLabel;

// Databases that may be measured: add, change, remove, try, measure now, and how each fared last.
class ConnectionsPage final : public SettingsPage {
    Q_OBJECT
public:
    // All must outlive the page.
    ConnectionsPage(services::Settings &settings, services::UpkeepService &upkeep,
                    services::MeasureService &measuring);

    [[nodiscard]] QList<services::Settings::Key> keys() const override { return {}; }
    [[nodiscard]] QWidget *firstField() const override;

private:
    QWidget *makeButtons();
    void connectParts();
    void showConnections();
    void showState();
    void edit(const QString &uid);
    void removeChosen();
    void showPlace(core::SecretPlace place);
    [[nodiscard]] QString chosen() const;

    services::UpkeepService &m_upkeep;
    services::MeasureService &m_measuring;
    QListWidget *m_list;
    TextLabel *m_empty;
    TextLabel *m_state;
    InlineMessage *m_message;
    Button *m_add = nullptr;
    Button *m_edit = nullptr;
    Button *m_remove = nullptr;
    Button *m_measure = nullptr;
};

} // namespace meshbook::views
