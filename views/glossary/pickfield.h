// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/suggestionpopup.h"

#include <QLineEdit>
#include <QPointer>

namespace meshbook::views {

/// A field in which one thing is found by typing and chosen from a list below it: the arrows choose, Return
/// takes. Who uses it answers wanted() by offer().
class PickField final : public QLineEdit {
    Q_OBJECT

public:
    struct Offer {
        QString id;
        Suggestion line;
    };

    explicit PickField(const QString &name, QWidget *parent = nullptr);

    /// The answer to wanted(text); dropped where something else is typed by now.
    void offer(const QString &text, const QList<Offer> &offers);
    [[nodiscard]] SuggestionPopup *popup() const { return m_popup; }
    /// What was chosen last, while its name stands in the field; null else.
    [[nodiscard]] const QString &picked() const { return m_picked; }
    void reset();

signals:
    void wanted(const QString &text);
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(int row);

    QPointer<SuggestionPopup> m_popup; ///< the window's, so it may go before the field
    QList<Offer> m_offers;
    QString m_picked;
};

} // namespace meshbook::views
