// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QFocusFrame;

namespace meshbook::views {

// Fusion with Meshbook's own metrics, flat controls, hairlines, thin scroll bars and focus ring. All colours
// come from the widget's palette through SemanticPalette, so it works on any palette.
//
// Dynamic properties it reads from push buttons (see widgets/button.h, which sets them):
//   "meshbookPrimary" (bool) the one primary button of a page; "meshbookHeight" (int) minimum height.
class MeshbookStyle final : public QProxyStyle {
    Q_OBJECT
public:
    MeshbookStyle();
    ~MeshbookStyle() override;

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::unpolish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    // Labels and tool tips that begin with a Latin name read as the window does all the same.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QFocusFrame *m_focusFrame = nullptr; // owned by the widget tree it currently sits in
};

} // namespace meshbook::views
