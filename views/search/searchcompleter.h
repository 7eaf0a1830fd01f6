// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "views/widgets/suggestionpopup.h"

#include <QObject>

#include <functional>

class QKeyEvent;

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class SearchField;

/// Completes what is typed in the search box: names of fields, and their values with how many things have
/// them. Tab takes the first, arrows choose, Return takes what is chosen (the first value is), Esc closes,
/// Ctrl+Space asks. While the box is empty it offers what it is given for that: recent searches.
class SearchCompleter final : public QObject {
    Q_OBJECT

public:
    /// What an empty box offers, the likeliest first; a row is told by whenIdleChosen().
    using IdleSuggestions = std::function<QList<Suggestion>()>;

    /// The field's window must be known, and both outlive it.
    SearchCompleter(SearchField &field, services::CatalogService &catalog);

    /// Asked whenever the box is focused by keyboard or mouse while it is empty, or becomes empty.
    void setIdleSuggestions(const QString &heading, IdleSuggestions suggestions);
    [[nodiscard]] SuggestionPopup *popup() const { return m_popup; }
    /// Questions under way.
    [[nodiscard]] bool isBusy() const { return m_asking; }

signals:
    /// A row of the idle suggestions was taken.
    void whenIdleChosen(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent &key);
    void ask(bool wanted);
    void show(const core::SearchCompletion &completion);
    void showIdle();
    void takeSoon();
    void take(int row);

    SearchField &m_field;
    services::CatalogService &m_catalog;
    SuggestionPopup *m_popup;
    core::SearchCompletion m_completion;
    QString m_text; ///< that the completion is about
    QString m_idleHeading;
    IdleSuggestions m_idle;
    bool m_isIdle = false; ///< the popup shows idle suggestions
    bool m_asking = false;
    bool m_takeFirst = false; ///< as soon as the answer is there
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::views
