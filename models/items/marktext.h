// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"

namespace meshbook::items {

/// What a mark of a picture says, in lower case; empty: none.
[[nodiscard]] QString markText(lineage::Mark mark);

/// How a line stands between what is declared and what was observed; empty where there is nothing to say.
[[nodiscard]] QString standingText(lineage::Standing standing);

} // namespace meshbook::items
