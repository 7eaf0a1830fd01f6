// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshbook::views {

class GovernancePane;
class ViewStates;

/// What a view about products says where the catalog has none, with the way to the sources.
void showNoProducts(ViewStates &states, GovernancePane &pane);

} // namespace meshbook::views
