// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openmetadata/session.h"

namespace meshbook::formats::openmetadata {

/// columns[] with children, in file order: parents before their fields, "a[].b" below arrays, "a{}.b"
/// below maps.
void readColumns(Session &session, Node columns, core::Dataset &dataset);

/// tableConstraints[] (keys, uniqueness, foreign keys) and tablePartition over the columns read before.
void readConstraints(Session &session, Node table, core::Dataset &dataset);

} // namespace meshbook::formats::openmetadata
