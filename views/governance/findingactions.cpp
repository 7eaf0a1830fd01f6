// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/findingactions.h"

#include "services/governanceservice.h"
#include "services/quickfix.h"
#include "views/governance/fixdialog.h"
#include "views/governance/sourcefiles.h"
#include "views/governance/waivedialog.h"

#include <QWidget>

#include <algorithm>

namespace meshbook::views {

using governance::Finding;
using services::GovernanceService;

namespace {

using Recorded = core::Result<std::vector<GovernanceService::RecordedWaiver>>;

/// The waivers that these findings are waived by.
QStringList uidsOf(const std::vector<Finding> &findings,
                   const std::vector<GovernanceService::RecordedWaiver> &recorded)
{
    QStringList uids;
    for (const GovernanceService::RecordedWaiver &each : recorded) {
        const bool used = std::any_of(findings.begin(), findings.end(), [&each](const Finding &finding) {
            return finding.waiver && *finding.waiver == each.waiver;
        });
        if (used)
            uids.append(each.uid);
    }
    return uids;
}

} // namespace

FindingActions::FindingActions(GovernanceService &governance, const SourceFiles &files,
                               std::function<QString()> userName, QWidget *window)
    : QObject(window)
    , m_governance(governance)
    , m_files(files)
    , m_userName(std::move(userName))
    , m_window(window)
{
}

bool FindingActions::canWaive(const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &each) { return !each.waiver; });
}

bool FindingActions::canTakeBack(const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &each) { return each.waiver && each.waiver->file.isEmpty(); });
}

bool FindingActions::canFix(const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &each) {
        return !each.waiver && services::fixFieldOf(each).has_value();
    });
}

QString FindingActions::whyNot() const
{
    return m_governance.isReadOnly() ? tr("This workspace is open for reading only.") : QString();
}

void FindingActions::waive(const std::vector<Finding> &findings)
{
    if (!canWaive(findings))
        return;
    auto *dialog = new WaiveDialog(m_governance, findings, m_userName ? m_userName() : QString(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        emit told(tr("%n finding(s) waived.", nullptr, static_cast<int>(dialog->waivers().size())), true);
    });
    dialog->open();
}

void FindingActions::takeBack(const std::vector<Finding> &findings)
{
    m_governance.waivers().then(this, [this, findings](const Recorded &recorded) {
        if (!recorded) {
            emit told(recorded.error().message, false);
            return;
        }
        const QStringList uids = uidsOf(findings, *recorded);
        if (uids.isEmpty()) {
            emit told(tr("These waivers are written in files; change them there."), false);
            return;
        }
        m_governance.takeBack(uids).then(this, [this, count = uids.size()](const core::Result<> &written) {
            if (written)
                emit told(tr("%n waiver(s) taken back.", nullptr, static_cast<int>(count)), true);
            else
                emit told(written.error().message, false);
        });
    });
}

void FindingActions::fix(const std::vector<Finding> &findings)
{
    if (!canFix(findings))
        return;
    auto *dialog = new FixDialog(
        findings, [this](const Finding &finding) { return m_files.pathOf(finding); }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->written() > 0)
            emit told(tr("%n file(s) changed; the next sync shows it.", nullptr, dialog->written()), true);
    });
    dialog->open();
}

} // namespace meshbook::views
