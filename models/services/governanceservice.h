// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/uri.h"
#include "governance/checkreport.h"
#include "governance/findingtrend.h"
#include "services/answer.h"
#include "services/joinreport.h"
#include "services/policyshelf.h"
#include "services/readiness.h"

#include <QObject>
#include <QVariant>

#include <memory>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::services {

/// Policies and what they find, answered off the UI thread. The catalog is checked when somebody asks and it
/// has changed since (by a sync of this process or another), one check at a time; all questions share its
/// report.
class GovernanceService final : public QObject {
    Q_OBJECT

public:
    using Report = std::shared_ptr<const governance::CheckReport>;

    /// Which findings; null or absent: all.
    struct Filter {
        QString policy;
        QString domain;
        QString product; ///< uri
        std::optional<governance::Severity> atLeast;
        bool withWaived = true;
    };

    /// What is found on one thing.
    struct OfThing {
        std::vector<governance::Finding> own; ///< on the thing itself; of a dataset also on its columns
        std::vector<governance::Finding> ofParts; ///< of a product: on its contracts, datasets and columns
        std::optional<governance::ProductTally> tally; ///< of a product
        std::vector<governance::EffectivePolicy>
            policies; ///< that hold for it, with whose word each value is
        QDateTime at; ///< of the check
    };

    struct RecordedWaiver {
        QString uid; ///< null: a file says it
        governance::Waiver waiver;
        QDateTime recordedAt; ///< invalid where a file says it
    };

    /// What a policy that is being written finds now.
    struct Trial {
        std::vector<governance::PolicyProblem> problems; ///< of the file, its SQL and its tests
        QStringList columns;
        QList<QVariantList> rows; ///< the first few
        bool isCut = false;
        int testsPassed = 0;
        int testsFailed = 0;
        /// One test of the file; it passed where there are no failures, which are sentences.
        struct Test {
            QString name;
            core::SourcePosition at;
            QStringList failures;
        };
        std::vector<Test> tests;
        double seconds = 0; ///< that the SQL took
        std::optional<governance::Policy> policy; ///< as it was understood
    };
    static constexpr int mostTrialRows = 200;

    /// The workspace must outlive the service.
    explicit GovernanceService(store::Workspace &workspace, QObject *parent = nullptr);
    ~GovernanceService() override;

    [[nodiscard]] Answer<core::Result<Report>> report();
    /// What the last check found, however the catalog is now; null: there was none. Checks nothing.
    [[nodiscard]] Answer<core::Result<Report>> lastReport();
    /// Checks anew whatever was checked before; then changed(). Cancelled, what was found before stays.
    [[nodiscard]] Answer<core::Result<Report>> checkAgain();
    [[nodiscard]] Answer<core::Result<std::vector<governance::Finding>>> findings(const Filter &filter);
    /// Of a thing or column.
    [[nodiscard]] Answer<core::Result<OfThing>> ofThing(const core::Uri &uri);
    /// The same where it costs little: the catalog was checked as it is, or it is small. Else nothing is
    /// checked, and nothing told.
    [[nodiscard]] Answer<core::Result<std::optional<OfThing>>> glance(const core::Uri &uri);
    static constexpr qint64 mostForGlance = 50'000; ///< datasets and columns
    /// Oldest first.
    [[nodiscard]] Answer<core::Result<std::vector<governance::TrendPoint>>>
    trend(const governance::TrendOf &of);
    [[nodiscard]] Answer<core::Result<std::vector<RecordedWaiver>>> waivers();
    /// Those of files too, first.
    [[nodiscard]] Answer<core::Result<std::vector<RecordedWaiver>>> allWaivers();
    /// On disk when the answer comes; then changed() and done().
    Answer<core::Result<>> waive(const std::vector<governance::Waiver> &waivers);
    Answer<core::Result<>> takeBack(const QStringList &waiverUids);
    [[nodiscard]] bool isReadOnly() const;
    /// Takes back the last waive() or takeBack() that was not taken back, or does it again.
    void undo();
    void redo();
    /// Runs a policy file as it is being written, for two seconds at most; nothing is kept.
    [[nodiscard]] Answer<core::Result<Trial>> tryPolicy(const QByteArray &file);
    /// All policies with their files; needs no check.
    [[nodiscard]] Answer<core::Result<PolicyShelf>> policies();
    /// A policy's file, by a path that policies() gave.
    [[nodiscard]] Answer<core::Result<QByteArray>> policyText(const QString &path);
    /// Writes a policy of the workspace, see writePolicy(); then what is found is made anew.
    [[nodiscard]] Answer<core::Result<QString>> savePolicy(const QString &path, const QString &id,
                                                           const QByteArray &bytes,
                                                           const std::optional<QByteArray> &before);
    /// How far each domain has come; checks the catalog where that has not been done.
    [[nodiscard]] Answer<core::Result<ReadinessReport>> readiness();
    /// What a figure of readiness lacks; domain null: in all.
    [[nodiscard]] Answer<core::Result<std::vector<Lacking>>> lacking(const std::optional<QString> &domain,
                                                                     ReadinessFigure figure);
    /// Whether things can be joined, see joinReport().
    [[nodiscard]] Answer<core::Result<JoinAnswer>> join(const std::vector<core::Uri> &things);
    /// Where the workspace is: its own templates and policies are below.
    [[nodiscard]] QString workspaceFolder() const;

    /// Views with their columns, for completion.
    [[nodiscard]] Answer<core::Result<QMap<QString, QStringList>>> views();

    /// Questions that have not been answered yet.
    [[nodiscard]] int pendingQuestions() const;
    /// The catalog or the policies may be others now: where a check is in use it is made anew, then changed()
    /// comes.
    void refresh();

signals:
    /// There is another report: ask again.
    void changed();
    /// A check ended: lastReport() is another. Comes before changed(), and also after the first check.
    void checked();
    /// Something was done that undo() takes back. `removal`: something is gone from view.
    void done(const QString &sentence, bool removal);
    void failed(const meshbook::core::Error &error);

private:
    struct Private;
    struct Step;
    Answer<core::Result<>> perform(const std::shared_ptr<Step> &step, bool add, bool again);
    std::unique_ptr<Private> d;
};

} // namespace meshbook::services
