// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

class QCheckBox;
class QSpinBox;

namespace meshbook::views {

class SegmentedControl;

// Colours, density, contrast and size of the text.
class AppearancePage final : public SettingsPage {
    Q_OBJECT
public:
    explicit AppearancePage(services::Settings &settings);

    [[nodiscard]] QList<services::Settings::Key> keys() const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void showValues();

    SegmentedControl *m_scheme;
    QCheckBox *m_contrast;
    SegmentedControl *m_density;
    QSpinBox *m_zoom;
};

} // namespace meshbook::views
