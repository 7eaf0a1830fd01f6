// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/book.h"

#include <QAbstractItemModel>

#include <map>
#include <vector>

namespace meshbook::items {

/// Change sets in the order in which somebody has to do something about them: those that wait for the person,
/// the person's own, what is with others, what was decided. Groups without a set are not there.
class ChangeSetModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Group : quint8 { Waiting, Own, Others, Decided };
    enum Role {
        UidRole = Qt::UserRole + 1, ///< null for a group
        GroupRole, ///< int of Group
        StateRole, ///< int of glossary::SetState
        StateTextRole, ///< in words, with "published"
        AuthorRole,
        WhenRole, ///< QDateTime of the newest step
        TermsRole, ///< int: how many it changes
        ConflictsRole, ///< int
        PublishedRole, ///< bool: its source has it, or it is in a commit
        WaitsForRole ///< QStringList: reviewers who are to approve it still
    };
    /// What a person may do about sets, by uid; those that are not there were decided.
    using Standings = std::map<QString, glossary::Standing>;
    /// What is shown of a set.
    struct Set {
        QString uid;
        QString title;
        QString author;
        QDateTime when;
        glossary::SetState state = glossary::SetState::Open;
        Group group = Group::Decided;
        int terms = 0;
        int conflicts = 0;
        bool published = false;
        QStringList waitsFor;
        friend bool operator==(const Set &, const Set &) = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// `person` is at the window, and the standings are theirs. Nothing is reset where all is as it was.
    void setSets(const std::vector<glossary::ChangeSet> &sets,
                 const std::vector<glossary::Conflict> &conflicts, const Standings &standings,
                 const QString &person);
    [[nodiscard]] static Group groupOf(const glossary::ChangeSet &set, const glossary::Standing *standing,
                                       const QString &person);
    /// Whom a set waits for, in a few words.
    [[nodiscard]] static QString waitingWords(const QStringList &people);
    [[nodiscard]] QModelIndex indexOf(const QString &uid) const;
    /// The first set of all; invalid where there is none.
    [[nodiscard]] QModelIndex first() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Section {
        Group group = Group::Decided;
        std::vector<Set> sets; ///< newest first
        friend bool operator==(const Section &, const Section &) = default;
    };
    [[nodiscard]] static QString groupWord(Group group);
    [[nodiscard]] QVariant setData(const Set &set, int role) const;

    std::vector<Section> m_sections;
};

} // namespace meshbook::items
