// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "core/result.h"

#include <QDialog>

class QLineEdit;

namespace meshbook::services {
class BookmarkService;
}

namespace meshbook::views {

class Button;
class InlineMessage;

/// Asks what a search is to be called, and saves it under that name; of a saved one, another name. A name
/// that is taken can be given the new words instead. Closes once the ledger has it.
class SaveSearchDialog final : public QDialog {
    Q_OBJECT

public:
    /// With a uid it is a saved search to rename.
    SaveSearchDialog(services::BookmarkService &bookmarks, const core::SavedSearch &search,
                     QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *name() const { return m_name; }
    /// What is proposed as a name for a search: its words, else the values of its filters.
    [[nodiscard]] static QString proposedName(const core::SearchWords &words);

private:
    void nameChanged();
    void save();
    void written(const core::Result<> &result);
    /// The other saved search that has the name typed; nullptr: none.
    [[nodiscard]] const core::SavedSearch *holder() const;

    services::BookmarkService &m_bookmarks;
    core::SavedSearch m_search;
    QLineEdit *m_name;
    InlineMessage *m_message;
    Button *m_save;
};

} // namespace meshbook::views
