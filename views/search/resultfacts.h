// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "views/widgets/pieces.h"

#include <QObject>

#include <optional>

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

/// What the columns at the right of the matches can tell.
enum class ResultFact : quint8 { SlaMet, Quality, Freshness, Columns, Ports, Rules, ServiceLevels, Updated };

namespace resultfacts {

[[nodiscard]] QList<ResultFact> all();
/// What is shown until somebody chooses otherwise.
[[nodiscard]] QList<ResultFact> usual();
/// "slaMet": for settings.
[[nodiscard]] QString id(ResultFact fact);
[[nodiscard]] QString caption(ResultFact fact); ///< short, above the column
[[nodiscard]] QString description(ResultFact fact); ///< a few words, for the chooser
[[nodiscard]] int width(ResultFact fact); ///< device-independent pixels
/// Absent where the thing has no such fact, or its marks are not known yet (`trust` nullptr).
[[nodiscard]] std::optional<pieces::Mark> mark(ResultFact fact, const core::EntityLine &line,
                                               const core::TrustMarks *trust);
/// "12 min", "3 h", "2 d".
[[nodiscard]] QString age(double seconds);

} // namespace resultfacts

/// The columns a person chose, the same on all search pages of a catalog.
class ResultFacts final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 5; ///< names need the room

    /// Shared by all pages of a catalog; lives as long as it.
    [[nodiscard]] static ResultFacts &of(services::CatalogService &catalog);

    [[nodiscard]] const QList<ResultFact> &shown() const { return m_chosen; }
    /// False where one more would be too many.
    bool setShown(ResultFact fact, bool on);
    void reset();
    /// For sessions: ids, what is unknown left out.
    [[nodiscard]] QStringList ids() const;
    void setIds(const QStringList &ids);

signals:
    void changed();
    /// By a person, not by a session: the ids as they were and are.
    void chosen(const QStringList &before, const QStringList &after);

private:
    using QObject::QObject;
    void choose(const QList<ResultFact> &wanted);
    QList<ResultFact> m_chosen = resultfacts::usual();
};

} // namespace meshbook::views
