// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/code/codepanel.h"

#include "items/issuetext.h"
#include "views/code/codeoutlineview.h"
#include "views/code/codeview.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostCounted = 1'000;
constexpr int mostIssues = 5'000;
constexpr int outlineWidth = 232;
constexpr int outlineFrom = 720; ///< narrower panels have no room for it
} // namespace

CodePanel::CodePanel(services::CatalogService &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_strip(new ToolStrip(false, this))
    , m_place(new TextLabel({}, TextRole::MonoCaption, Ink::Text2, this))
    , m_find(new SearchField(Icon::Search, tr("Find in file"), this))
    , m_found(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_view(new CodeView(this))
    , m_split(new HairSplitter(Qt::Horizontal, this))
    , m_outline(new CodeOutlineView(this))
    , m_toggle(new IconButton(Icon::List, tr("Outline"), this))
    , m_issues(new Button({}, Button::Role::Plain, Icon::Warning, this))
    , m_note(new TextLabel({}, TextRole::Caption, Ink::Text, this))
{
    m_split->addWidget(m_outline);
    m_split->addWidget(m_view);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({outlineWidth, outlineFrom});
    m_outline->hide();
    m_states = new ViewStates(m_split, this);
    buildStrip();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_states, 1);
    layout->addWidget(m_note);
    m_note->setContentsMargins(metrics::space3, metrics::space1, metrics::space3, metrics::space1);
    m_note->setWrapped(true);
    m_note->hide();
    connect(m_outline, &CodeOutlineView::lineChosen, m_view, &CodeView::showLine);
    connect(m_view, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_outline->showLine(m_view->cursorLine());
        showNote();
    });
    connect(m_states, &ViewStates::retryRequested, this, &CodePanel::load);
    connect(&m_catalog, &services::CatalogService::changed, this, [this] {
        if (!m_path.isEmpty())
            load();
    });
}

void CodePanel::buildStrip()
{
    m_find->setCompact(true);
    m_find->setMaximumWidth(220);
    m_place->setElide(Qt::ElideMiddle);
    m_found->setElide(Qt::ElideNone);
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    m_toggle->hide();
    m_issues->setCompact(true);
    m_issues->hide();
    m_strip->addWidget(m_toggle);
    m_strip->addWidget(m_find, 1);
    m_strip->addWidget(m_found);
    m_strip->addWidget(m_issues);
    m_strip->addWidget(m_place, 2);
    connect(m_toggle, &QAbstractButton::toggled, this, &CodePanel::placeOutline);
    connect(m_issues, &QPushButton::clicked, this, [this] { m_view->showNextNote(false); });
    auto *copy = new IconButton(Icon::Copy, tr("Copy path"), this);
    auto *open = new Button(tr("Open externally"), Button::Role::Plain, Icon::External, this);
    open->setCompact(true);
    m_strip->addWidget(copy);
    m_strip->addWidget(open);
    connect(copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_absolutePath.isEmpty() ? m_path : m_absolutePath);
    });
    connect(open, &QPushButton::clicked, this, &CodePanel::openExternally);
    connect(m_find, &SearchField::textEdited, this, [this] {
        m_view->moveCursor(QTextCursor::Start);
        find(false);
    });
    connect(m_find, &SearchField::submitted, this, [this] { find(false); });
    connect(m_find, &SearchField::moveRequested, this,
            [this](int key) { find(key == Qt::Key_Up || key == Qt::Key_PageUp); });
    connect(m_find, &SearchField::escaped, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

void CodePanel::showFile(const QString &sourceUid, const QString &path, int line)
{
    m_line = line;
    m_top.reset();
    if (m_shown && sourceUid == m_sourceUid && path == m_path) {
        m_view->showLine(line);
        return;
    }
    m_sourceUid = sourceUid;
    m_path = path;
    m_shown = false;
    m_absolutePath.clear();
    m_place->setText(path);
    load();
}

void CodePanel::scrollWhenLoaded(int top)
{
    if (m_shown)
        m_view->scrollTo(top);
    else
        m_top = top;
}

void CodePanel::load()
{
    if (!m_shown)
        m_states->showLoading(tr("Reading the file…"));
    const quint64 asked = ++m_asked;
    m_catalog.fileText(m_sourceUid, m_path)
        .then(this, [this, asked](const core::Result<services::FileText> &answer) {
            if (asked == m_asked)
                arrived(answer);
        });
}

void CodePanel::arrived(const core::Result<services::FileText> &answer)
{
    if (!answer) {
        m_shown = false;
        m_states->showError(answer.error().message, answer.error().detail);
        return;
    }
    m_absolutePath = answer->absolutePath;
    if (!m_shown || answer->text != m_text) {
        if (m_shown) // the file changed under whoever reads it
            m_top = m_view->verticalScrollBar()->value();
        m_text = answer->text;
        m_view->setCode(m_text, m_path.isEmpty() ? answer->absolutePath : m_path);
        m_view->showLine(m_line);
        askOutline();
    }
    askIssues();
    m_view->setAccessibleName(tr("Text of %1").arg(m_path));
    const bool cut = answer->cut || m_view->wasCut();
    m_place->setText(cut ? tr("%1 · shortened for display").arg(m_path) : m_path);
    m_shown = true;
    m_states->showContent();
    if (m_top)
        m_view->scrollTo(*std::exchange(m_top, {}));
    emit loaded();
}

/// Off the window's thread: a file may have a hundred thousand lines.
void CodePanel::askOutline()
{
    m_outline->setEntries({});
    placeOutline();
    services::elsewhere([text = m_text] {
        return items::codeOutline(text);
    }).then(this, [this, asked = m_asked](const std::vector<items::OutlineEntry> &entries) {
        if (m_asked != asked)
            return;
        m_outline->setEntries(entries);
        m_outline->showLine(m_view->cursorLine());
        placeOutline();
        emit outlined();
    });
}

void CodePanel::placeOutline()
{
    const bool hasRoom = width() >= outlineFrom;
    m_toggle->setVisible(!m_outline->isEmpty() && hasRoom);
    m_outline->setVisible(!m_outline->isEmpty() && hasRoom && m_toggle->isChecked());
}

void CodePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOutline();
}

void CodePanel::askIssues()
{
    m_catalog.fileIssues(m_sourceUid, m_path, mostIssues)
        .then(this, [this, asked = m_asked](const core::Result<std::vector<core::FileIssue>> &answer) {
            if (asked == m_asked)
                annotate(answer);
        });
}

void CodePanel::annotate(const core::Result<std::vector<core::FileIssue>> &answer)
{
    std::vector<LineNote> notes;
    auto worst = core::Severity::Info;
    if (answer) {
        for (const core::FileIssue &issue : *answer) {
            // What is said of the file as a whole stands at its first line.
            notes.push_back({std::max(1, issue.issue.at.line), issue.issue.severity,
                             items::issueText(issue.issue.message)});
            worst = std::max(worst, issue.issue.severity);
        }
    }
    const int count = static_cast<int>(notes.size());
    m_view->setNotes(std::move(notes));
    m_issues->setVisible(count > 0);
    m_issues->setText(tr("%n issue(s)", nullptr, count));
    m_issues->setIconId(worst == core::Severity::Error         ? Icon::Breach
                            : worst == core::Severity::Warning ? Icon::Warning
                                                               : Icon::Info);
    m_issues->setToolTip(tr("Go to the next issue (F8)"));
    showNote();
    emit annotated();
}

void CodePanel::showNote()
{
    const QString note = m_view->noteAt(m_view->cursorLine());
    m_note->setText(note.isNull() ? QString()
                                  : tr("Line %1: %2").arg(QLocale().toString(m_view->cursorLine()), note));
    m_note->setVisible(!note.isNull());
}

void CodePanel::focusFind()
{
    m_find->focusText();
}

void CodePanel::find(bool backward)
{
    const QString words = m_find->text();
    const bool found = m_view->findText(words, backward);
    const int count = found ? m_view->countOf(words, mostCounted) : 0;
    m_found->setText(words.isEmpty()            ? QString()
                         : !found               ? tr("not found")
                         : count >= mostCounted ? tr("over %1").arg(mostCounted)
                                                : tr("%n place(s)", nullptr, count));
}

void CodePanel::openExternally()
{
    if (!m_absolutePath.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_absolutePath));
}

} // namespace meshbook::views
