// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QString>

namespace meshbook::views {

/// What is to be said of one line of a file.
struct LineNote {
    int line = 0; ///< from 1
    core::Severity severity = core::Severity::Info;
    QString text;
};

} // namespace meshbook::views
