// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/openin.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace meshbook::views {

class RailButton;
class TextLabel;

// A favourite (domain square) or a saved search (icon and count).
struct RailLink {
    QString id = {}; // for signals; unique within its section
    QString text = {};
    QUrl uri = {};
    Icon icon = Icon::None;
    int domain = -1;
    int count = -1;
    QString note = {}; // second sentence of the tool tip: "3 new, 1 gone", "not in the catalog any more"
    bool operator==(const RailLink &) const = default;
};

// A section of the rail whose rows a person puts in order: by dragging, with Alt+Up and Alt+Down, from the
// context menu. Delete removes, F2 renames where the section can. Empty it hides itself.
class RailLinks final : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype maxLinks = 200; // more are not shown

    RailLinks(const QString &title, const QString &removeText, bool renames, QWidget *parent = nullptr);

    void setLinks(const QList<RailLink> &links);
    [[nodiscard]] const QList<RailLink> &links() const { return m_links; }
    [[nodiscard]] QList<QWidget *> rows() const;

signals:
    void activated(const QUrl &uri, meshbook::views::OpenIn openIn);
    void moveRequested(const QString &id, int position); // where it shall stand among the others
    void removeRequested(const QString &id);
    void renameRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const RailLink &link);
    void showMenu(RailButton *row, const RailLink &link, QPoint at);
    bool handleKey(RailButton *row, int key, Qt::KeyboardModifiers modifiers);
    bool handleMouse(RailButton *row, QEvent *event);
    void move(int from, int to);
    [[nodiscard]] int gapAt(int y) const;
    void showGap(int gap);

    QString m_removeText;
    bool m_renames;
    TextLabel *m_heading;
    QVBoxLayout *m_layout;
    QList<RailLink> m_links;
    QList<RailButton *> m_rows;
    QWidget *m_line; // where a dragged row would go
    int m_dragged = -1;
    int m_pressedAt = -1; // y of the press in a row, -1: none
};

} // namespace meshbook::views
