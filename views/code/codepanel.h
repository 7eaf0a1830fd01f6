// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/catalogservice.h"

#include <QWidget>

#include <optional>

namespace meshbook::views {

class Button;
class CodeOutlineView;
class CodeView;
class HairSplitter;
class IconButton;
class SearchField;
class TextLabel;
class ToolStrip;
class ViewStates;

/// A file of a source with its outline, the issues that its last sync had, and what one does with it: find,
/// copy the path, open it in another program.
class CodePanel final : public QWidget {
    Q_OBJECT

public:
    /// The service must outlive the panel.
    explicit CodePanel(services::CatalogService &catalog, QWidget *parent = nullptr);

    /// Shows the file at the line (0: at its start). A file that is shown already is only scrolled.
    void showFile(const QString &sourceUid, const QString &path, int line);
    /// Scrolls to a remembered place once the file is there, instead of to its line.
    void scrollWhenLoaded(int top);
    [[nodiscard]] CodeView *view() const { return m_view; }
    [[nodiscard]] CodeOutlineView *outline() const { return m_outline; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] ToolStrip *strip() const { return m_strip; }
    /// Where the file is on this machine; empty until it was read.
    [[nodiscard]] QString absolutePath() const { return m_absolutePath; }
    void focusFind();
    void openExternally();

signals:
    void loaded();
    void outlined(); ///< the outline is there, if the file has one
    void annotated(); ///< the issues are there

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildStrip();
    void askOutline();
    void askIssues();
    void annotate(const core::Result<std::vector<core::FileIssue>> &answer);
    void showNote();
    void placeOutline();
    void load();
    void arrived(const core::Result<services::FileText> &answer);
    void find(bool backward);

    services::CatalogService &m_catalog;
    ToolStrip *m_strip;
    TextLabel *m_place;
    SearchField *m_find;
    TextLabel *m_found;
    CodeView *m_view;
    HairSplitter *m_split;
    CodeOutlineView *m_outline;
    IconButton *m_toggle; ///< shows and hides the outline
    Button *m_issues; ///< how many, and goes to the next
    TextLabel *m_note; ///< what is said of the line of the cursor
    ViewStates *m_states;
    QString m_sourceUid;
    QString m_path;
    QString m_absolutePath;
    QString m_text; ///< as the service gave it; the view may show less
    int m_line = 0;
    std::optional<int> m_top; ///< where to scroll to instead of the line
    quint64 m_asked = 0;
    bool m_shown = false;
};

} // namespace meshbook::views
