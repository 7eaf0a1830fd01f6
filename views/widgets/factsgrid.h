// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/openin.h"
#include "views/widgets/pieces.h"

#include <QList>
#include <QUrl>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace meshbook::views {

// One line of a facts grid.
struct Fact {
    enum class Kind {
        Text, // a sentence or name; wraps
        Code, // identifier, path, type: fixed pitch, elided in the middle, whole in the tool tip
    };
    QString label = {};
    QString value = {}; // an empty value shows a dash
    Kind kind = Kind::Text;
    QUrl uri = {}; // makes the value a link
    Icon icon = Icon::None;
    int domain = -1; // domain square before a linked value
    std::optional<State> state = {}; // state mark before the value
    QList<pieces::Range> matches = {}; // of a linked value, marked as in search results
    QString source = {}; // who said it, told in the tool tip of the label
};

// Two columns: label in text2 (said once where it repeats), value. Values can be selected and copied (context
// menu, Ctrl+C); links open. Text is always plain.
class FactsGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FactsGrid(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    void setLabelWidth(int width); // 90 unless set; the least
    // "label<TAB>value" per line.
    [[nodiscard]] QString toPlainText() const;

signals:
    void linkActivated(const QUrl &uri, meshbook::views::OpenIn openIn);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int labelWidth() const;
    void addRow(int row, const Fact &fact);
    [[nodiscard]] QWidget *makeValue(const Fact &fact);

    QGridLayout *m_grid;
    QList<Fact> m_facts;
    int m_labelWidth = 90;
    int m_labels = 90; // in use
};

} // namespace meshbook::views
