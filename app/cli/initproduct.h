// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meshbook::cli {

class Context;

/// `init product`: a product and its contract from a template.
int initProduct(Context &context, const QStringList &arguments);

} // namespace meshbook::cli
