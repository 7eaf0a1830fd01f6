// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace meshbook::views {

// Lays widgets of their natural size in lines, as words in a paragraph: chips, badges, links.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    // `lineSpacing` below 0: the same as `spacing`.
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8, int lineSpacing = -1);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    void alignLine(qsizetype first, qsizetype last, const QRect &area, int y, int height) const;

    QList<QLayoutItem *> m_items;
    int m_lineSpacing;
};

} // namespace meshbook::views
