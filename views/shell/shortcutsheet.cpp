// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcutsheet.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meshbook::views {

namespace {

constexpr QSize sheetSize{860, 640};

} // namespace

ShortcutSheet::ShortcutSheet(const CommandTable &commands, QWidget *parent)
    : QDialog(parent)
    , m_search(new SearchField(Icon::Keyboard, tr("Find a shortcut by words or keys…")))
    , m_nothing(new TextLabel(tr("No command has these words or keys."), TextRole::Base, Ink::Text2))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(sheetSize);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle()); // takes the focus, so that arrows scroll
    scroll->setWidget(makeGroups(commands));
    m_nothing->hide();
    auto *change = new Button(tr("Change keys…"), Button::Role::Secondary, Icon::Keyboard);
    auto *close = new Button(tr("Close"), Button::Role::Primary);
    change->setAutoDefault(false);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(change);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space3);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(m_search, &SearchField::textEdited, this, &ShortcutSheet::filter);
    connect(m_search, &SearchField::escaped, this, &QDialog::reject);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        emit changeRequested();
    });
    m_search->focusText();
}

QWidget *ShortcutSheet::makeGroups(const CommandTable &commands)
{
    auto *groups = new QWidget;
    auto *row = new QHBoxLayout(groups);
    row->setContentsMargins(0, 0, metrics::space2, 0);
    row->setSpacing(metrics::space5);
    QVBoxLayout *columns[2];
    int heights[2] = {0, 0};
    for (QVBoxLayout *&column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(metrics::space4);
        row->addLayout(column, 1);
    }
    for (const MenuId menu : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Sources,
                              MenuId::Help, MenuId::None}) {
        const int shorter = heights[1] < heights[0] ? 1 : 0;
        heights[shorter] += addGroup(commands, menu, columns[shorter]);
    }
    for (QVBoxLayout *column : columns)
        column->addStretch();
    return groups;
}

// Returns how many lines it takes.
int ShortcutSheet::addGroup(const CommandTable &commands, MenuId menu, QVBoxLayout *column)
{
    Group group{new QWidget, {}};
    auto *lines = new QVBoxLayout(group.widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::space1);
    const QString title =
        menu == MenuId::None ? tr("Anywhere") : plaintext::withoutMnemonic(CommandTable::menuTitle(menu));
    lines->addWidget(new SectionHeading(title, SectionHeading::Size::Large));
    for (const Command &command : commands.commands()) {
        const QList<QKeySequence> keys = commands.shortcuts(command.id);
        if (command.menu != menu || keys.isEmpty())
            continue;
        auto *widget = new QWidget;
        auto *line = new QHBoxLayout(widget);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::space1);
        const QString text = CommandTable::plainText(command);
        auto *label = new TextLabel(text);
        label->setToolTip(command.description);
        line->addWidget(label, 1);
        QString words = text + u' ' + command.description + u' ' + title;
        for (const QKeySequence &key : keys) {
            const QString shown = key.toString(QKeySequence::NativeText);
            line->addWidget(new KeyCap(shown));
            words += u' ' + shown;
        }
        lines->addWidget(widget);
        group.rows.append({widget, words});
    }
    column->addWidget(group.widget);
    group.widget->setVisible(!group.rows.isEmpty());
    const auto height = group.rows.isEmpty() ? 0 : static_cast<int>(group.rows.size()) + 2;
    m_groups.append(group);
    return height;
}

void ShortcutSheet::filter(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const Group &group : std::as_const(m_groups)) {
        bool some = false;
        for (const Row &row : group.rows) {
            const bool matches = std::all_of(words.begin(), words.end(), [&row](const QString &word) {
                return row.words.contains(word, Qt::CaseInsensitive);
            });
            row.widget->setVisible(matches);
            some = some || matches;
        }
        group.widget->setVisible(some);
        any = any || some;
    }
    m_nothing->setVisible(!any);
}

} // namespace meshbook::views
