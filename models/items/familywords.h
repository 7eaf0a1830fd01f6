// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/neighbourhood.h"

#include <QString>

/// Relations as a picture of terms has them, in the words of the person.
namespace meshbook::items::familywords {

/// "Broader and narrower": in a legend.
[[nodiscard]] QString title(glossary::Family family);
/// What a tie says of one of its ends: "narrower than Party".
[[nodiscard]] QString saying(const glossary::Neighbourhood &around, const glossary::Neighbourhood::Tie &tie,
                             int of);

} // namespace meshbook::items::familywords
