// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"
#include "items/reportmodel.h"
#include "views/widgets/openin.h"

#include <QUrl>
#include <QWidget>

class QDateEdit;

namespace meshbook::views {

class GlossarySession;
class ReportExport;
class ReportTable;
class SearchField;
class TextLabel;
class ViewStates;

/// The glossaries as they were in force at the end of a day, to read and to take along.
class DayView final : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive the view.
    explicit DayView(GlossarySession &session, QWidget *parent = nullptr);

    void setDay(const QDate &day);
    void load();
    [[nodiscard]] ReportTable *table() const { return m_table; }
    bool find();

signals:
    void navigateRequested(const QUrl &uri, meshbook::views::OpenIn openIn);
    void shown();
    void told(const QString &sentence, bool good);

private:
    [[nodiscard]] QWidget *makeStrip();
    void ask();
    [[nodiscard]] static std::vector<items::ReportRow> rowsOf(const glossary::Lexicon &lexicon,
                                                              const glossary::Lexicon &now);
    void showRows(const std::vector<items::ReportRow> &rows);

    GlossarySession &m_session;
    QDateEdit *m_day;
    SearchField *m_filter;
    TextLabel *m_count;
    ReportExport *m_export;
    ReportTable *m_table;
    ViewStates *m_states;
    quint64 m_asked = 0;
    bool m_isLoaded = false;
};

} // namespace meshbook::views
