// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/scope.h"

#include <QString>

namespace meshbook::views {

/// A place of a drawing that can be pointed at: indices into its picture.
struct CanvasTarget {
    enum class Kind : quint8 {
        None,
        Box,
        Column, ///< a column of an opened box
        More, ///< "+ 17 columns" of an opened box
        Stub, ///< "+ 12": neighbours that are not shown
        Frame,
        Line
    };
    Kind kind = Kind::None;
    int index = -1; ///< of the box, the frame or the line
    int column = -1; ///< where Kind::Column
    lineage::Direction direction = lineage::Direction::Both; ///< where Kind::Stub
    bool chevron = false; ///< on what opens and closes a box or a frame

    [[nodiscard]] bool isNone() const { return kind == Kind::None; }
    /// Whether it is a box or a part of one.
    [[nodiscard]] bool isOfBox() const
    {
        return kind == Kind::Box || kind == Kind::Column || kind == Kind::More || kind == Kind::Stub;
    }
    friend bool operator==(const CanvasTarget &, const CanvasTarget &) = default;
};

/// The same in words that hold for other pictures too: what was chosen is chosen again after the picture
/// changed.
struct CanvasChoice {
    CanvasTarget::Kind kind = CanvasTarget::Kind::None;
    QString id; ///< Box::id or Frame::id; of a line that of the box it comes from
    QString column; ///< PictureColumn::path
    QString toId; ///< of a line
    QString toColumn;
    [[nodiscard]] bool isNone() const { return kind == CanvasTarget::Kind::None; }
    friend bool operator==(const CanvasChoice &, const CanvasChoice &) = default;
};

} // namespace meshbook::views
