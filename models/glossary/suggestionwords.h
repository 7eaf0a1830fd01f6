// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace meshbook::glossary {

/// What suggestions say to people.
struct SuggestionWords {
    Q_DECLARE_TR_FUNCTIONS(meshbook::glossary::Suggestions)
};

} // namespace meshbook::glossary
