// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/glossaryaddress.h"

class QMenu;
class QWidget;

namespace meshbook::views {
class GlossaryPane;
class GlossarySession;
} // namespace meshbook::views

/// Which views the glossary page has, and how each is made.
namespace meshbook::views::glossarypanes {

[[nodiscard]] bool isOffered(glossaryaddress::View view);
/// "Table": as the page's switch has it.
[[nodiscard]] QString titleOf(glossaryaddress::View view);
/// nullptr where it is not offered.
[[nodiscard]] GlossaryPane *make(glossaryaddress::View view, GlossarySession &session, QWidget *parent);
/// What can be done with glossaries as a whole; `window` is above the dialogs. The menu is cleared first.
void fillMenu(QMenu &menu, GlossarySession &session, QWidget *window);

} // namespace meshbook::views::glossarypanes
