// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acknowledgement.h"
#include "health/breach.h"
#include "services/upkeepservice.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace meshbook::views {

class Button;
class InlineMessage;

/// Who answers for a breach, why, and until when. It closes when that is on disk.
class AcknowledgeDialog final : public QDialog {
    Q_OBJECT

public:
    /// `earlier` is changed; nullptr: it is the first. `who` is proposed.
    AcknowledgeDialog(services::UpkeepService &upkeep, const health::Breach &breach, const core::Uri &product,
                      const core::Acknowledgement *earlier, const QString &who, QWidget *parent = nullptr);

    [[nodiscard]] core::Acknowledgement acknowledgement() const;

private:
    void edited();
    void save();

    services::UpkeepService &m_upkeep;
    core::Acknowledgement m_kept;
    QLineEdit *m_who;
    QPlainTextEdit *m_reason;
    QCheckBox *m_ends;
    QDateEdit *m_until;
    InlineMessage *m_message;
    Button *m_save;
};

} // namespace meshbook::views
