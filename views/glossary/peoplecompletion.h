// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/suggestionpopup.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QLineEdit;

namespace meshbook::views {

class GlossarySession;

/// Offers people and teams below a field in which their names are typed. Nothing has to be taken from it: the
/// arrows go into the list, Return takes what is in hand, and any other name can be typed as well. The names
/// are read and searched on other threads.
class PeopleCompletion final : public QObject {
    Q_OBJECT

public:
    /// One name, or a list of them as the table of terms writes it: "Ana; Ben".
    enum class Holds : quint8 { One, List };

    /// Lives as long as the field; the session must outlive it.
    PeopleCompletion(GlossarySession &session, QLineEdit *edit, Holds holds);

    /// Null until something was offered.
    [[nodiscard]] SuggestionPopup *popup() const { return m_popup; }

signals:
    /// A name was taken from the list and stands in the field.
    void taken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where the name begins that the cursor is in.
    [[nodiscard]] qsizetype beginning() const;
    [[nodiscard]] QString typed() const;
    void ask();
    void offer(const QStringList &names, const QStringList &details);
    void take(int row);

    GlossarySession &m_session;
    QLineEdit *m_edit;
    Holds m_holds;
    QPointer<SuggestionPopup> m_popup; ///< the window's, so it may go before the field
    QStringList m_names; ///< as offered
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::views
