// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/termstatus.h"

#include "glossary/termstatus.h"
#include "items/glossarywords.h"

namespace meshbook::items {

QString termStatus(core::Lifecycle lifecycle, const QString &raw)
{
    return lifecycle == core::Lifecycle::Unknown ? raw
                                                 : glossarywords::status(glossary::statusOf(lifecycle, raw));
}

} // namespace meshbook::items
