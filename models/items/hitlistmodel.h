// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

#include <functional>

namespace meshbook::items {

/// A list of matches that come a page at a time. Rows that are not there yet answer LoadingRole with true and
/// no name; looking at one asks for its page. How well a match can be trusted is asked for a moment after its
/// row was looked at.
class HitListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of core::EntityKind
        UriRole, ///< text of core::Uri
        PathRole, ///< qualified name
        DomainRole,
        OwnerRole,
        PlatformRole,
        TypeRole,
        StatusRole, ///< as written
        LifecycleRole, ///< int of core::Lifecycle
        SummaryRole,
        TagsRole,
        MatchedRole, ///< where the words were found: name, names, columns, text
        ColumnsRole,
        PortsRole,
        RulesRole,
        ObjectivesRole,
        LinksRole,
        ImpliedRole,
        StaleRole,
        LoadingRole,
        HitRole, ///< the core::SearchHit itself
        TrustRole, ///< core::TrustMarks; invalid until they are there, and for kinds that have none
        RowRole, ///< int of Row
        GroupRole, ///< name of the group a heading is of
        GroupValueRole, ///< its value, as used in filters
        GroupCountRole, ///< matches in it
        GroupOpenRole, ///< whether its matches are shown
        GroupMoreRole ///< of a row that offers more: how many it would show
    };
    enum class Row : quint8 { Match, Heading, More };

    using TrustFetcher = std::function<void(const std::vector<core::Uri> &uris)>;
    static constexpr int mostTrusted = 40; ///< asked for at a time: more than a screen shows

    explicit HitListModel(QObject *parent = nullptr);

    /// nullptr where the row is no match, or is not there yet.
    [[nodiscard]] virtual const core::SearchHit *hit(int row) const = 0;
    /// The row of a thing among those fetched; -1 if it is none of them.
    [[nodiscard]] virtual int rowOf(const QString &uri) const = 0;

    /// Asked for the trust marks of rows that were looked at; answers with addTrust().
    void setTrustFetcher(TrustFetcher fetcher);
    void addTrust(const std::vector<core::TrustMarks> &marks);
    void trustFailed();
    /// What was known of how things stand may be out of date.
    void forgetTrust();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    /// The match of this row is looked at and not there.
    virtual void look(int row) const = 0;
    /// Rows are others now.
    void forgetRows();

private:
    [[nodiscard]] static QVariant lineData(const core::SearchHit &hit, int role);
    [[nodiscard]] static QString spoken(const core::EntityLine &line);
    [[nodiscard]] QVariant trustOf(int row, const core::SearchHit &hit) const;
    void fetchTrust();

    static constexpr int trustDelayMs = 40; ///< while one types on, nobody reads marks
    static constexpr qsizetype keptTrust = 4'000;
    TrustFetcher m_trustFetcher;
    QHash<QString, core::TrustMarks> m_trust; ///< by address
    mutable QList<int> m_untrusted; ///< rows looked at whose marks are not there yet
    mutable QTimer m_trustDelay;
    QList<int> m_trustAsked; ///< rows under way
};

} // namespace meshbook::items
