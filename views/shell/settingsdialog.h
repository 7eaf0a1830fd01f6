// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace meshbook::views {

class Theme;

// How the window looks: colours and text size. Changes show at once and are kept with the session.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    // `theme` must outlive the dialog.
    explicit SettingsDialog(Theme *theme, QWidget *parent = nullptr);
};

} // namespace meshbook::views
