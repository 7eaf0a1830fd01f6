// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/semanticpalette.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionViewItem;
class QStyle;
class QWidget;
class QRect;

// How MeshbookStyle draws each kind of control. Free functions, so the style class stays a switchboard.
namespace meshbook::views::stylepainters {

void buttonPanel(QPainter *painter, const QStyleOptionButton &option, bool primary);
void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget, bool primary);
void toolPanel(QPainter *painter, const QStyleOption &option);
void fieldFrame(QPainter *painter, const QStyleOption &option, bool focused);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option);
void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void checkIndicator(QPainter *painter, const QStyleOption &option);
void radioIndicator(QPainter *painter, const QStyleOption &option);
void progressBar(QPainter *painter, const QStyleOptionProgressBar &option);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb);
void headerSection(QPainter *painter, const QStyleOption &option);
void headerLabel(QPainter *painter, const QStyleOptionHeader &option);
[[nodiscard]] int headerWidth(const QStyleOptionHeader &option); // of the whole label and its arrow
void branch(QPainter *painter, const QStyleOption &option);
void itemPanel(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *widget, bool wholeRow);
void menuPanel(QPainter *painter, const QStyleOption &option);
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, bool mnemonics);
void focusFrame(QPainter *painter, const QStyleOption &option);

} // namespace meshbook::views::stylepainters
