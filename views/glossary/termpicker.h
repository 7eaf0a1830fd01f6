// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"

#include <QWidget>

class QLineEdit;

namespace meshbook::views {

class GlossarySession;
class SuggestionPopup;

/// A field that a term is chosen in by typing a part of its label, a synonym or an abbreviation.
class TermPicker final : public QWidget {
    Q_OBJECT

public:
    /// `name`: what the term is chosen for, as the accessible name. The session must outlive it.
    TermPicker(GlossarySession &session, const QString &name, QWidget *parent);

    /// Key; null where what stands there is no term.
    [[nodiscard]] const QString &term() const { return m_term; }
    /// Does not emit termChosen().
    void setTerm(const QString &key);
    /// Terms that are not offered.
    void setLeftOut(const QStringList &keys) { m_leftOut = keys; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /// Something stands there that is no term.
    [[nodiscard]] bool isWrong() const;

    /// Best first, at most `most`: terms with a name that has the text.
    [[nodiscard]] static std::vector<glossary::EntryPtr> matches(const glossary::Lexicon &lexicon,
                                                                 const QString &text, std::size_t most = 12);

signals:
    /// Null where the field holds no term any more.
    void termChosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edited(const QString &text);
    void show(const std::vector<glossary::EntryPtr> &found);
    void choose(int row);
    void setChosen(const QString &key);

    GlossarySession &m_session;
    QLineEdit *m_field;
    SuggestionPopup *m_popup = nullptr; ///< made when first needed: it belongs to the window
    QStringList m_leftOut;
    QStringList m_offered;
    QString m_term;
    quint64 m_asked = 0;
};

} // namespace meshbook::views
