// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

#include <QStringList>

class QButtonGroup;

namespace meshbook::views {

class InlineMessage;

// The languages that are present, each called as its speakers call it. The choice holds from the next start.
class LanguagePage final : public SettingsPage {
    Q_OBJECT
public:
    // `languages`: "en", "de", "zh_CN" …
    LanguagePage(services::Settings &settings, const QStringList &languages);

    [[nodiscard]] QList<services::Settings::Key> keys() const override;
    [[nodiscard]] QWidget *firstField() const override;

signals:
    void restartRequested();

private:
    void addChoice(const QString &language, const QString &text);
    void showValue();

    QStringList m_choices; // by id of the button; the first is the system's
    QString m_atOpening;
    QButtonGroup *m_buttons;
    InlineMessage *m_restart;
};

} // namespace meshbook::views
