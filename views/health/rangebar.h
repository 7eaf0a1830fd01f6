// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace meshbook::views {

class SegmentedControl;

/// Over which days health is looked at: the last 7, 30, 90 days or year, all there is, or two days a person
/// chooses.
class RangeBar final : public QWidget {
    Q_OBJECT

public:
    enum class Span : quint8 { Week, Month, Quarter, Year, All, Custom };

    explicit RangeBar(QWidget *parent = nullptr);

    [[nodiscard]] Span span() const { return m_span; }
    /// The first day of the span that ends today; `earliest` for all there is. Invalid: no bound.
    [[nodiscard]] QDate from(const QDate &today) const;
    [[nodiscard]] QDate to(const QDate &today) const;
    void setSpan(Span span);
    void setCustom(const QDate &from, const QDate &to);

    /// "30", "all", "2026-10-01..2026-10-31": for addresses and memory; and back. False: it is none of these.
    [[nodiscard]] QString toText() const;
    bool setText(const QString &text);
    /// "Last 30 days", "1 Oct to 31 Oct".
    [[nodiscard]] QString words() const;

signals:
    void changed();

private:
    void chosen(int segment);
    void showSpan();
    void showFields();
    void edited();

    SegmentedControl *m_segments;
    QWidget *m_fields;
    QDateEdit *m_fromField;
    QDateEdit *m_toField;
    Span m_span = Span::Month;
};

} // namespace meshbook::views
