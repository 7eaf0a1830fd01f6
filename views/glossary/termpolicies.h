// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/concern.h"
#include "views/widgets/openin.h"

#include <QStringList>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

class QVBoxLayout;

namespace meshbook::services {
class GovernanceService;
}

namespace meshbook::views {

/// What policies find on a term and on the data linked to it, the worst first; each opens where its findings
/// are. Checks nothing that takes long: then the last check counts.
class TermPolicies final : public QWidget {
    Q_OBJECT

public:
    /// Null: nothing is shown. The service must outlive the view.
    explicit TermPolicies(services::GovernanceService *governance, QWidget *parent = nullptr);

    /// Addresses of the term and of what is linked to it; none: nothing is shown.
    void setThings(const QStringList &things);

signals:
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);

private:
    void ask();
    void take(const std::shared_ptr<const governance::CheckReport> &report);
    void build();
    void addConcern(QVBoxLayout *layout, const governance::Concern &concern);

    services::GovernanceService *m_governance;
    QStringList m_things;
    std::optional<governance::Concerns> m_concerns;
    QWidget *m_content = nullptr;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::views
