// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/termfield.h"
#include "views/widgets/openin.h"

#include <QUrl>

namespace meshbook::views {

class FieldFrame;
class FormatButton;
class GrowingEdit;
class MarkdownView;
class SegmentedControl;
class WordDiffView;

/// A definition in Markdown: written, as it will look, and what changes against the text in force.
class DefinitionField final : public TermField {
    Q_OBJECT

public:
    enum class Show { Write, Preview, Changes };

    explicit DefinitionField(const QString &name, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *editor() const override;
    void setFallback(const QString &text) override;
    /// The text in force and who proposes another one, "Proposed by Tom Vries, 20 Nov"; null: nobody yet.
    void setInForce(const QString &text, const QString &proposedBy);

    [[nodiscard]] Show shown() const { return m_show; }
    void show(Show show);

signals:
    void linkActivated(const QUrl &url, meshbook::views::OpenIn openIn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Mark { Bold, Italic, List, Link, Code };
    [[nodiscard]] QWidget *makeToolbar();
    void apply(Mark mark);
    void refresh();

    FieldFrame *m_frame;
    QWidget *m_text = nullptr; ///< holds what is written and its preview
    GrowingEdit *m_edit;
    MarkdownView *m_preview;
    WordDiffView *m_changes;
    SegmentedControl *m_choice;
    QList<FormatButton *> m_marks;
    Show m_show = Show::Write;
    QString m_inForce;
    QString m_proposedBy;
};

} // namespace meshbook::views
