// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

class QHBoxLayout;

namespace meshbook::views {

class TextLabel;

// Heading of a section of a page or inspector: words, and at the trailing edge a fact in text3 ("4 of 38")
// and any widgets (a link, an icon button). Size Small is the inspector's 11/600, Large the page's 15/600.
class SectionHeading final : public QWidget {
    Q_OBJECT
public:
    enum class Size { Small, Large };

    explicit SectionHeading(const QString &text, Size size = Size::Small, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setFact(const QString &fact);
    void addTrailing(QWidget *widget);

private:
    QHBoxLayout *m_layout;
    TextLabel *m_text;
    TextLabel *m_fact;
};

} // namespace meshbook::views
