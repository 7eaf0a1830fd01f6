// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

class QLineEdit;

namespace meshbook::views {

class TextLabel;

// Who signs edits. What is not valid is said beside the field and not kept.
class IdentityPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit IdentityPage(services::Settings &settings);

    [[nodiscard]] QList<services::Settings::Key> keys() const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void take(QLineEdit *field, services::Settings::Key key, TextLabel *problem, const QString &wrong);
    void showValues(services::Settings::Key key);
    void showSignature();

    QLineEdit *m_name;
    QLineEdit *m_email;
    TextLabel *m_nameProblem;
    TextLabel *m_emailProblem;
    TextLabel *m_signature;
};

} // namespace meshbook::views
