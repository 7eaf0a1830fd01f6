// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findinglist.h"

#include <QAbstractItemModel>
#include <QHash>

namespace meshbook::items {

/// Findings, flat or below a heading for each group. The first sections are for looking at, two lines each;
/// the others are what is copied besides.
class FindingModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Section {
        SeveritySection,
        SubjectSection, ///< what it is about; below it the message
        PlaceSection, ///< file and line; below it what to do, or the waiver
        PolicySection, ///< title; below it the group
        SinceSection, ///< first seen; below it how sure it is
        ShownSections,
        MessageSection = ShownSections,
        RemedySection,
        DomainSection,
        PolicyIdSection,
        AddressSection,
        SectionCount
    };
    enum Role {
        SecondRole = Qt::UserRole + 1, ///< QString: the lower line
        IsGroupRole,
        SeverityRole, ///< int of governance::Severity
        WaivedRole,
        DomainRole, ///< QString
        UriRole ///< QString: what it is about
    };

    explicit FindingModel(QObject *parent = nullptr);

    void setList(FindingList list);
    [[nodiscard]] const FindingList &list() const { return m_list; }
    /// nullptr for a heading.
    [[nodiscard]] const governance::Finding *finding(const QModelIndex &index) const;
    /// Those of the rows, and all below the headings among them; each once, in the order of the list.
    [[nodiscard]] std::vector<governance::Finding> findings(const QModelIndexList &rows) const;
    /// Everything in the list, each once.
    [[nodiscard]] std::vector<governance::Finding> findings() const;
    /// The first row of this identity; invalid where it is not there.
    [[nodiscard]] QModelIndex indexOf(const QString &identity) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isGrouped() const { return !m_list.groups.empty(); }
    /// Of m_list.rows; of a finding.
    [[nodiscard]] std::size_t placeOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const FindingList::Group &group, int section, int role) const;
    [[nodiscard]] QString text(const governance::Finding &finding, int section) const;
    [[nodiscard]] QString second(const governance::Finding &finding, int section) const;
    [[nodiscard]] QString words(const governance::Finding &finding) const;

    FindingList m_list;
    QHash<QString, QString> m_categories; ///< policy → group in words
};

} // namespace meshbook::items
