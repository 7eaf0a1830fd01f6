// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "health/productstanding.h"
#include "services/answer.h"
#include "services/productsasked.h"

#include <QObject>

#include <memory>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::services {

template <typename T>
using HealthAnswer = Answer<core::Result<T>>;

/// Questions to service levels and health, answered off the UI thread (services/answer.h says how to listen).
/// Products whose checks and measurements did not change since they were asked for last are not worked out
/// again.
class HealthService final : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive the service.
    explicit HealthService(store::Workspace &workspace, QObject *parent = nullptr);
    ~HealthService() override;

    using ProductsAsked = services::ProductsAsked;
    /// Worst score first, then by name; what nobody measured comes last.
    [[nodiscard]] HealthAnswer<health::ProductStandings> products(const ProductsAsked &asked);
    /// Who owns products, by name.
    [[nodiscard]] HealthAnswer<QStringList> owners();
    [[nodiscard]] HealthAnswer<health::Overview> overview(const ProductsAsked &asked);
    /// All checks of a product over a range; `to` may be 0 for now.
    [[nodiscard]] HealthAnswer<health::ProductLevels> levels(const core::Uri &product,
                                                             const health::Range &range);
    /// One check of a product (NormalObjective::key) with its measurements.
    [[nodiscard]] HealthAnswer<health::ObjectiveSeries> series(const core::Uri &product, const QString &check,
                                                               const health::Range &range);
    /// Of one product, or of all where the address is empty; newest first, of very many the newest.
    [[nodiscard]] HealthAnswer<std::vector<health::Breach>> breaches(const core::Uri &product,
                                                                     const health::Range &range);
    /// Days of a product, of one check or (null) the worst of all.
    [[nodiscard]] HealthAnswer<std::vector<health::DayStanding>> calendar(const core::Uri &product,
                                                                          const QString &check,
                                                                          const health::Range &range,
                                                                          const QByteArray &zone);

    /// Questions that have not been answered yet.
    [[nodiscard]] int pendingQuestions() const;
    /// The catalog may say something else now (a sync, a measurement): changed() comes.
    void refresh();

signals:
    void changed();

private:
    struct Question;
    struct Private;
    template <typename T, typename Work>
    [[nodiscard]] HealthAnswer<T> ask(Work work);
    std::unique_ptr<Private> d;
};

} // namespace meshbook::services
