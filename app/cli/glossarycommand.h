// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace meshbook::cli {

/// `glossary`, with verbs of its own (glossary.h).
int runGlossary(Context &context);

} // namespace meshbook::cli
