// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace meshbook::glossary {

/// What the editor says to people.
struct EditorWords {
    Q_DECLARE_TR_FUNCTIONS(meshbook::glossary::Editor)
};

} // namespace meshbook::glossary
