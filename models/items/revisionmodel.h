// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/history.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshbook::items {

/// States of a term, the newest first: when, by whom, who approved it, in which change set and why.
class RevisionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { WhenSection, WhoSection, ApprovedSection, WhatSection, ReasonSection, SectionCount };
    enum Role {
        IsSourceRole = Qt::UserRole + 1, ///< bool: the source said so, and no person here
        ChangeSetRole ///< uid; null of a source
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRevisions(std::vector<glossary::Revision> revisions);
    [[nodiscard]] const std::vector<glossary::Revision> &revisions() const { return m_revisions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const glossary::Revision &revision, int section);

    std::vector<glossary::Revision> m_revisions;
};

} // namespace meshbook::items
