// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/settings.h"
#include "views/theme/icons.h"

#include <QDialog>

class QHBoxLayout;
class QListWidget;
class QStackedWidget;

namespace meshbook::services {
class MeasureService;
class UpkeepService;
class WorkspaceService;
} // namespace meshbook::services

namespace meshbook::views {

class Button;
class CommandTable;
class PrivacyPage;
class SettingsPage;

// All settings, a page each. What is changed shows and is kept at once; "Undo changes" returns to how things
// were when the dialog was opened, "Restore defaults" resets the page in front.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Place { Appearance, Identity, Workspace, Keys, Language, Privacy, Connections, Alerts };
    struct Parts {
        services::Settings &settings;
        CommandTable &commands;
        services::WorkspaceService &workspace;
        services::UpkeepService &upkeep;
        services::MeasureService &measuring;
        QString alertLog; // file that alerts are written to
        QStringList languages; // that are present
    };

    // The parts must outlive the dialog.
    explicit SettingsDialog(const Parts &parts, QWidget *parent = nullptr);

    void showPlace(Place place);
    [[nodiscard]] Place place() const;
    // After clearRecentsRequested(): what became of it.
    void showCleared(const QString &sentence);

signals:
    void openWorkspaceRequested();
    void clearRecentsRequested();
    void restartRequested(); // for another language

private:
    void addPages(const Parts &parts);
    void addPage(Icon icon, const QString &name, SettingsPage *page);
    QHBoxLayout *makeButtons();
    void updateButtons();
    void restoreDefaults();

    services::Settings &m_settings;
    services::Settings::Snapshot m_atOpening;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages;
    PrivacyPage *m_privacy = nullptr;
    Button *m_undo = nullptr;
    Button *m_defaults = nullptr;
};

} // namespace meshbook::views
