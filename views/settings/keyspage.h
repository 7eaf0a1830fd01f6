// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

#include "views/theme/semanticpalette.h"

#include <QKeySequence>

class QCheckBox;
class QTreeView;

namespace meshbook::views {

class Button;
class CommandTable;
class InlineMessage;
class KeyCapture;
class KeysFilter;
class SearchField;
class TextLabel;

// Every command with its keys: find one, press others. A key that is taken is named with its holder and
// taken only when told to.
class KeysPage final : public SettingsPage {
    Q_OBJECT
public:
    // `commands` must outlive the page.
    KeysPage(services::Settings &settings, CommandTable &commands);

    [[nodiscard]] QList<services::Settings::Key> keys() const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void buildList();
    QWidget *makeEditor();
    void connectParts();
    [[nodiscard]] QString currentId() const;
    void showCurrent();
    void take(const QKeySequence &keys);
    void assign(const QKeySequence &keys, bool fromHolder);
    void say(Tone tone, const QString &sentence, bool offerTaking = false);

    CommandTable &m_commands;
    SearchField *m_filter;
    QTreeView *m_list;
    KeysFilter *m_proxy;
    TextLabel *m_which = nullptr;
    KeyCapture *m_capture = nullptr;
    QCheckBox *m_beside = nullptr;
    Button *m_reset = nullptr;
    Button *m_takeIt = nullptr;
    InlineMessage *m_message;
    QKeySequence m_wanted; // taken by another command; waits for the word
};

} // namespace meshbook::views
