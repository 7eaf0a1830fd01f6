// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/productstanding.h"

#include <QAbstractTableModel>

#include <memory>

namespace meshbook::items {

/// The measurements of one check within a stretch of time, newest first; of very many the newest.
class MeasuredModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { WhenSection, ValueSection, VerdictSection, StandingSection, SectionCount };
    enum Role { StandingRole = Qt::UserRole + 1, AtRole };
    static constexpr int mostRows = 5'000;

    using QAbstractTableModel::QAbstractTableModel;

    void setTold(std::shared_ptr<const health::ObjectiveSeries> told, const health::Range &range);
    /// Measurements of the stretch, also those that are too many to be listed.
    [[nodiscard]] qint64 total() const { return static_cast<qint64>(m_last - m_first); }
    [[nodiscard]] qint64 at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What a measurement said, translated: "passed", "went wrong".
    [[nodiscard]] static QString word(core::ObservationStatus status);
    /// Every measurement of a series as CSV (RFC 4180), oldest first: time in UTC, value, unit, verdict. May
    /// be called on any thread.
    [[nodiscard]] static QByteArray csv(const health::ObjectiveSeries &told);

private:
    [[nodiscard]] std::size_t place(int row) const { return m_last - 1 - static_cast<std::size_t>(row); }
    [[nodiscard]] core::Standing standingAt(qint64 at) const;

    std::shared_ptr<const health::ObjectiveSeries> m_told;
    std::size_t m_first = 0; ///< of the stretch, in the series
    std::size_t m_last = 0;
};

} // namespace meshbook::items
