// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/setlook.h"

namespace meshbook::views::setlook {

using glossary::SetState;

Icon icon(SetState state, bool published)
{
    if (published)
        return Icon::GitBranch;
    switch (state) {
    case SetState::Open:
        return Icon::Edit;
    case SetState::InReview:
        return Icon::Eye;
    case SetState::Approved:
        return Icon::Ok;
    case SetState::Rejected:
        return Icon::Close;
    case SetState::Withdrawn:
        return Icon::Undo;
    }
    return Icon::None;
}

Tone tone(SetState state)
{
    switch (state) {
    case SetState::InReview:
        return Tone::Warning;
    case SetState::Rejected:
        return Tone::Breach;
    default:
        return Tone::Neutral;
    }
}

} // namespace meshbook::views::setlook
