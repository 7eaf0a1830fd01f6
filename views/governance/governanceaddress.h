// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// Addresses of governance: "meshbook:governance", "meshbook:governance?domain=Orders&group=ownership",
/// "meshbook:governance?view=policies&policy=ID", "meshbook:governance?view=join&with=URI&with=URI".
namespace meshbook::views::governanceaddress {

enum class View : quint8 {
    Scorecard, ///< domains and groups of policies, and what was found
    Waivers,
    Policies, ///< what holds, and the editor
    Readiness, ///< how far each domain has come
    Join ///< whether things can be joined
};

/// Stands for the domain of things that have none.
inline constexpr QLatin1StringView noDomain{"-"};

struct Place {
    View view = View::Scorecard;
    QString domain = {}; ///< null: all
    QString group = {}; ///< category of policies; null: all
    QString policy = {}; ///< id; null: all, or none is chosen
    QStringList with = {}; ///< Join: addresses
    friend bool operator==(const Place &, const Place &) = default;
};

[[nodiscard]] QUrl urlOf(const Place &place);
/// Absent where the address is not of these pages. What is wrong in its query counts as not said.
[[nodiscard]] std::optional<Place> placeOf(const QUrl &url);

} // namespace meshbook::views::governanceaddress
