// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"
#include "views/widgets/toolstrip.h"

namespace meshbook::views {

class SearchField;
class TextLabel;

/// Ctrl+F in a picture: which boxes and columns hold the words, one after the other.
class FindBar final : public ToolStrip {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void setPicture(std::shared_ptr<const lineage::Picture> picture);
    void start();
    [[nodiscard]] const std::vector<int> &found() const { return m_found; }

signals:
    void foundChanged();
    void boxWanted(int box);
    void closed();

private:
    void find();
    void step(int by);
    void showPlace();

    std::shared_ptr<const lineage::Picture> m_picture;
    SearchField *m_field;
    TextLabel *m_place;
    std::vector<int> m_found;
    int m_at = -1;
};

} // namespace meshbook::views
