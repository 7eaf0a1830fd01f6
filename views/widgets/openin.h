// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshbook::views {

// Where something a person asked for opens.
enum class OpenIn { CurrentTab, NewTab };

} // namespace meshbook::views
