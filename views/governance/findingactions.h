// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/finding.h"

#include <QObject>

#include <functional>

class QWidget;

namespace meshbook::services {
class GovernanceService;
}

namespace meshbook::views {

class SourceFiles;

/// What one does with findings, wherever they are listed: live with them until a day, take that back, mend
/// them in their files.
class FindingActions final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; dialogs stand over `window`. `userName` may be empty.
    FindingActions(services::GovernanceService &governance, const SourceFiles &files,
                   std::function<QString()> userName, QWidget *window);

    [[nodiscard]] static bool canWaive(const std::vector<governance::Finding> &findings);
    /// Only waivers recorded here can be taken back; those of files are the file's.
    [[nodiscard]] static bool canTakeBack(const std::vector<governance::Finding> &findings);
    [[nodiscard]] static bool canFix(const std::vector<governance::Finding> &findings);
    /// Why nothing of all this can be done; null: it can.
    [[nodiscard]] QString whyNot() const;

    void waive(const std::vector<governance::Finding> &findings);
    void takeBack(const std::vector<governance::Finding> &findings);
    void fix(const std::vector<governance::Finding> &findings);

signals:
    void told(const QString &sentence, bool good);

private:
    services::GovernanceService &m_governance;
    const SourceFiles &m_files;
    std::function<QString()> m_userName;
    QWidget *m_window;
};

} // namespace meshbook::views
