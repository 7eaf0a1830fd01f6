// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QCoreApplication>

namespace meshbook::views {

/// Why a query could not be understood, in the person's language.
class QueryProblemWords final {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::QueryProblemWords)

public:
    /// What is wrong, in one sentence.
    [[nodiscard]] static QString sentence(const core::SearchProblem &problem);
    /// The part of the query it is about, shortened; null where it is about the whole.
    [[nodiscard]] static QString part(const core::SearchProblem &problem, const QString &query);
};

} // namespace meshbook::views
