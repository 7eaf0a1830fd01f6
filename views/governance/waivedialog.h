// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/finding.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace meshbook::services {
class GovernanceService;
}

namespace meshbook::views {

class Button;
class InlineMessage;

/// Why findings are lived with, by whose word and until when. It closes when that is on disk.
class WaiveDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr int usualDays = 90;
    static constexpr int mostDays = 366; ///< nothing is waived for good

    /// Findings that are waived already are left out. `approver` is proposed.
    WaiveDialog(services::GovernanceService &governance, std::vector<governance::Finding> findings,
                const QString &approver, QWidget *parent = nullptr);

    /// One for each finding, for exactly what it is about.
    [[nodiscard]] std::vector<governance::Waiver> waivers() const;

private:
    [[nodiscard]] QString coverage() const;
    void edited();
    void save();

    services::GovernanceService &m_governance;
    std::vector<governance::Finding> m_findings;
    QPlainTextEdit *m_reason;
    QLineEdit *m_approver;
    QDateEdit *m_until;
    InlineMessage *m_message;
    Button *m_save;
};

} // namespace meshbook::views
