// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acknowledgement.h"
#include "health/breach.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace meshbook::items {

/// Breaches, open ones first, then the newest, with who answers for each.
class BreachModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section {
        WhatSection,
        LengthSection,
        FromSection,
        EndSection,
        WorstSection,
        CauseSection,
        AckSection,
        SectionCount
    };
    enum Role {
        RowRole = Qt::UserRole + 1, ///< of breach(), also through a proxy
        SortRole,
        OpenRole,
        AckStateRole ///< AckState
    };
    enum class AckState : quint8 { None, Holds, Over };

    /// nullptr: nobody answers for it.
    using FindAck = std::function<const core::Acknowledgement *(const health::Breach &breach)>;

    explicit BreachModel(FindAck find, QObject *parent = nullptr);

    void setBreaches(std::vector<health::Breach> breaches);
    [[nodiscard]] const health::Breach &breach(int row) const;
    [[nodiscard]] int openCount() const;
    /// Somebody has answered for one, or no longer does.
    void refreshAcknowledgements();
    [[nodiscard]] AckState ackState(const health::Breach &breach) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const health::Breach &breach, int section) const;
    [[nodiscard]] QVariant sortKey(const health::Breach &breach, int section) const;
    [[nodiscard]] QString ackWords(const health::Breach &breach) const;

    FindAck m_find;
    std::vector<health::Breach> m_breaches;
};

} // namespace meshbook::items
