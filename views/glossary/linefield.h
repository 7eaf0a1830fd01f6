// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/termfield.h"
#include "views/widgets/pieces.h"

class QLineEdit;

namespace meshbook::views {

class MarkLabel;

/// A text of one line, with a mark behind it where there is something to say: "valid".
class LineField final : public TermField {
    Q_OBJECT

public:
    explicit LineField(const QString &name, bool fixedPitch = false, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *editor() const override;
    void setFallback(const QString &text) override;
    /// An empty value takes it away.
    void setMark(const pieces::Mark &mark);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    QLineEdit *m_edit;
    MarkLabel *m_mark;
    bool m_fixedPitch;
};

} // namespace meshbook::views
