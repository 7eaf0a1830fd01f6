// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/canvasscene.h"
#include "views/product/thingsections.h"

#include <QWidget>

namespace meshbook::views {

class CanvasPane;
class TextLabel;

/// One hop around a thing as a small picture; a double click opens what is in it, the button the whole page.
class HopsPicture final : public QWidget {
    Q_OBJECT

public:
    /// `context->lineage` is there.
    explicit HopsPicture(ThingContextPtr context, QWidget *parent = nullptr);

    [[nodiscard]] CanvasPane *pane() const { return m_pane; }

signals:
    void answered();

private:
    void ask();
    void showScene(const CanvasScenePtr &scene);

    ThingContextPtr m_context;
    CanvasPane *m_pane;
    TextLabel *m_words;
    quint64 m_asked = 0;
};

} // namespace meshbook::views
