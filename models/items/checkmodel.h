// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshbook::items {

/// Promises or rules with their newest measurement, what is not met first.
class CheckModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { WhatSection, AboutSection, ExpectedSection, MeasuredSection, WhenSection, SectionCount };
    enum Role {
        StandingRole = Qt::UserRole + 1, ///< core::Standing
        StandingWordRole, ///< "met", "no run"
        DatasetRole, ///< name; null where it is about all
        ElementRole, ///< column path
        SortRole, ///< orders the rows of a section
        FilterRole ///< what a text is looked for in
    };

    enum class Of { Promises, Rules };

    explicit CheckModel(Of of, QObject *parent = nullptr);

    void setChecks(std::vector<core::Check> checks);
    [[nodiscard]] const std::vector<core::Check> &checks() const { return m_checks; }
    [[nodiscard]] int count(core::Standing standing) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "freshness" in the language of the person; what is no kind of promise stays as it is.
    [[nodiscard]] static QString word(const QString &what);
    [[nodiscard]] QString word(core::Standing standing, bool run) const;

private:
    [[nodiscard]] static QString text(const core::Check &check, int section);
    [[nodiscard]] static QVariant sortKey(const core::Check &check, int section);

    Of m_of;
    std::vector<core::Check> m_checks;
};

} // namespace meshbook::items
