// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/code/codepanel.h"

#include "views/code/codeview.h"
#include "views/widgets/button.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostCounted = 1'000;
}

CodePanel::CodePanel(services::CatalogService &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_strip(new ToolStrip(false, this))
    , m_place(new TextLabel({}, TextRole::MonoCaption, Ink::Text2, this))
    , m_find(new SearchField(Icon::Search, tr("Find in file"), this))
    , m_found(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_view(new CodeView(this))
{
    m_states = new ViewStates(m_view, this);
    buildStrip();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_states, 1);
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
    m_strip->addWidget(m_find, 1);
    m_strip->addWidget(m_found);
    m_strip->addWidget(m_place, 2);
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
    }
    m_view->setAccessibleName(tr("Text of %1").arg(m_path));
    const bool cut = answer->cut || m_view->wasCut();
    m_place->setText(cut ? tr("%1 · shortened for display").arg(m_path) : m_path);
    m_shown = true;
    m_states->showContent();
    if (m_top)
        m_view->scrollTo(*std::exchange(m_top, {}));
    emit loaded();
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
