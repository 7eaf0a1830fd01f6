// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/paintedwidget.h"

#include <QList>

class QListView;
class QStandardItemModel;

namespace meshbook::views {

// One line of a SuggestionPopup.
struct Suggestion {
    QString text;
    QString detail = {}; // right, in text3: a count, a key
    Icon icon = Icon::None;
    bool isCode = false; // fixed pitch: what is inserted as it stands
};

// A list of suggestions below a field one types in. Part of the field's window, so that the keyboard never
// leaves the field: whoever shows it hands it the keys. The row in hand is told to screen readers as the
// description of the field.
class SuggestionPopup final : public PaintedWidget {
    Q_OBJECT
public:
    // `field` is the frame it hangs below, `speaker` what has the focus while one types.
    SuggestionPopup(QWidget *field, QWidget *speaker);

    // Shows them (hides for none); `current` -1: none is in hand until an arrow moves there.
    void showSuggestions(const QString &heading, const QList<Suggestion> &suggestions, int current);
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    [[nodiscard]] int count() const;
    [[nodiscard]] int current() const;
    [[nodiscard]] QString currentText() const;
    // Up, Down, PageUp, PageDown; above the first there is no row in hand.
    void move(int key);
    void dismiss();

signals:
    void chosen(int row); // by mouse

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void setCurrent(int row);
    void speak();

    QWidget *m_field;
    QWidget *m_speaker;
    QListView *m_list;
    QStandardItemModel *m_model;
    QString m_heading;
};

} // namespace meshbook::views
