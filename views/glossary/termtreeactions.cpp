// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termtree.h"

#include "items/glossarytreemodel.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/termdialogs.h"
#include "views/theme/iconprovider.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchfield.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What a person does to terms in the tree.
namespace meshbook::views {

using glossary::Editor;
using glossary::Verb;
using items::GlossaryTreeModel;
using items::TermOutline;

namespace {

QString languageName(const QString &tag)
{
    const QString name = QLocale(tag).nativeLanguageName();
    return name.isEmpty() || QLocale(tag).language() == QLocale::C ? tag : u"%1 (%2)"_s.arg(name, tag);
}

/// With its keys written behind it; the tree itself hears them.
void add(QMenu &menu, Icon icon, const QString &text, const QString &keys, QObject *context,
         const std::function<void()> &does)
{
    QAction *action = menu.addAction(icons::icon(icon), text);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    QObject::connect(action, &QAction::triggered, context, does);
}

} // namespace

void TermTree::addGlossary()
{
    termdialogs::newGlossary(m_session, this);
}

void TermTree::addBelow()
{
    if (!canEdit())
        return;
    const QModelIndex current = m_view->currentIndex();
    termdialogs::Home home;
    if (m_model->isTerm(current))
        home.parent = m_model->keyOf(current);
    else if (m_rules.grouping == TermOutline::Grouping::Hierarchy)
        home.glossary = m_model->keyOf(current);
    termdialogs::newTerm(m_session, home, this, [this](const QString &key) {
        setTerm(key);
        emit termWanted(key, true);
    });
}

void TermTree::addBeside()
{
    const glossary::EntryPtr entry = m_session.lexicon().find(m_model->keyOf(m_view->currentIndex()));
    if (!canEdit() || !entry)
        return;
    termdialogs::newTerm(m_session, {entry->term.glossary, entry->term.parent}, this,
                         [this](const QString &key) {
                             setTerm(key);
                             emit termWanted(key, true);
                         });
}

void TermTree::renameHere()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_model->flags(current).testFlag(Qt::ItemIsEditable))
        m_view->edit(current);
}

void TermTree::renameTo(const QString &term, const QString &label)
{
    const glossary::EntryPtr entry = m_session.lexicon().find(term);
    if (!entry)
        return;
    const QString shown = glossary::labelOf(*entry, m_rules.language);
    QString language = m_rules.language;
    for (const core::LabelText &each : entry->term.labels) {
        if (each.text == shown)
            language = each.language;
    }
    termdialogs::propose(
        m_session,
        {Verb::Rename,
         [term, label, language](Editor &editor) { return editor.rename(term, label, language, false); }},
        {term}, tr("Rename a term"), tr("Rename"), this);
}

void TermTree::renameWithDialog()
{
    if (canEdit() && m_model->isTerm(m_view->currentIndex()))
        termdialogs::rename(m_session, m_model->keyOf(m_view->currentIndex()), m_rules.language, this);
}

void TermTree::moveSelected()
{
    if (canEdit() && !selected().isEmpty())
        termdialogs::move(m_session, selected(), this);
}

/// What follows in other terms is shown first; the way back is Undo.
void TermTree::moveTo(const QStringList &terms, const QString &parent, const QString &glossary)
{
    QStringList own = terms;
    own.append(parent);
    termdialogs::propose(
        m_session,
        {Verb::Move,
         [terms, parent, glossary](Editor &editor) { return editor.move(terms, parent, glossary); }},
        own, tr("Move terms"), tr("Move"), this);
}

void TermTree::cut()
{
    const QStringList terms = selected();
    if (!canEdit() || terms.isEmpty())
        return;
    QMimeData *data = m_model->mimeData(m_view->selectionModel()->selectedRows());
    QGuiApplication::clipboard()->setMimeData(data);
    m_session.tell(
        tr("%n term(s) cut. Paste them where they are to be.", nullptr, static_cast<int>(terms.size())),
        true);
}

void TermTree::paste()
{
    const QStringList terms = GlossaryTreeModel::termsIn(QGuiApplication::clipboard()->mimeData());
    const QModelIndex current = m_view->currentIndex();
    if (!canEdit() || terms.isEmpty() || !current.isValid())
        return;
    if (m_model->isTerm(current))
        moveTo(terms, m_model->keyOf(current), {});
    else if (m_rules.grouping == TermOutline::Grouping::Hierarchy)
        moveTo(terms, {}, m_model->keyOf(current));
}

void TermTree::trashSelected()
{
    const QStringList terms = selected();
    if (canEdit() && !terms.isEmpty())
        termdialogs::trash(m_session, terms, this);
}

void TermTree::restoreSelected()
{
    const QStringList terms = selected();
    if (!m_rules.trash || terms.isEmpty())
        return;
    termdialogs::propose(m_session,
                         {Verb::Restore, [terms](Editor &editor) { return editor.restore(terms); }}, terms,
                         tr("Restore terms"), tr("Restore"), this);
}

void TermTree::deprecateCurrent()
{
    if (canEdit() && m_model->isTerm(m_view->currentIndex()))
        termdialogs::deprecate(m_session, m_model->keyOf(m_view->currentIndex()), this);
}

void TermTree::mergeCurrent()
{
    if (!canEdit() || !m_model->isTerm(m_view->currentIndex()))
        return;
    termdialogs::merge(m_session, m_model->keyOf(m_view->currentIndex()), this, [this](const QString &key) {
        setTerm(key);
        emit termWanted(key, true);
    });
}

void TermTree::splitCurrent()
{
    if (canEdit() && m_model->isTerm(m_view->currentIndex()))
        termdialogs::split(m_session, m_model->keyOf(m_view->currentIndex()), this);
}

void TermTree::fillArrange()
{
    using Grouping = TermOutline::Grouping;
    m_arrangeMenu->clear();
    auto *groupings = new QActionGroup(m_arrangeMenu);
    const auto offer = [&](const QString &text, bool checked, QActionGroup *group, auto does) {
        QAction *action = m_arrangeMenu->addAction(plaintext::withoutMnemonic(text));
        action->setCheckable(true);
        action->setChecked(checked);
        if (group != nullptr)
            group->addAction(action);
        connect(action, &QAction::triggered, this, does);
    };
    const std::array<std::pair<Grouping, QString>, 5> choices{{{Grouping::Hierarchy, tr("By glossary")},
                                                               {Grouping::Letter, tr("A to Z")},
                                                               {Grouping::Domain, tr("By domain")},
                                                               {Grouping::Status, tr("By status")},
                                                               {Grouping::Steward, tr("By steward")}}};
    for (const auto &[grouping, text] : choices) {
        offer(text, !m_rules.trash && m_rules.grouping == grouping, groupings,
              [this, grouping = grouping] { setGrouping(grouping); });
    }
    const QStringList languages = m_model->outline()->languages();
    if (languages.size() > 1) {
        m_arrangeMenu->addSeparator();
        auto *group = new QActionGroup(m_arrangeMenu);
        offer(tr("Labels as they come"), m_rules.language.isEmpty(), group, [this] { setLanguage({}); });
        for (const QString &language : languages) {
            offer(languageName(language), m_rules.language == language, group,
                  [this, language] { setLanguage(language); });
        }
    }
    m_arrangeMenu->addSeparator();
    offer(tr("Trash"), m_rules.trash, nullptr, [this] { setTrashShown(!m_rules.trash); });
    m_arrangeMenu->addSeparator();
    m_arrangeMenu->addAction(tr("Expand all"), m_view, &QTreeView::expandAll);
    m_arrangeMenu->addAction(tr("Collapse all"), m_view, &QTreeView::collapseAll);
}

void TermTree::addTrashActions(QMenu &menu)
{
    add(menu, Icon::Undo, tr("Restore"), u"Ctrl+R"_s, this, [this] { restoreSelected(); });
    menu.addAction(tr("Back to the terms"), this, [this] { setTrashShown(false); });
}

void TermTree::addTermActions(QMenu &menu)
{
    add(menu, Icon::Plus, tr("New term below"), u"Ins"_s, this, [this] { addBelow(); });
    if (!m_model->isTerm(m_view->currentIndex()))
        return;
    add(menu, Icon::Plus, tr("New term beside"), u"Shift+Ins"_s, this, [this] { addBeside(); });
    menu.addSeparator();
    add(menu, Icon::Edit, tr("Rename"), u"F2"_s, this, [this] { renameHere(); });
    add(menu, Icon::Edit, tr("Rename and keep the old label…"), u"Shift+F2"_s, this,
        [this] { renameWithDialog(); });
    add(menu, Icon::ArrowRight, tr("Move…"), u"Ctrl+M"_s, this, [this] { moveSelected(); });
    add(menu, Icon::None, tr("Cut"), u"Ctrl+X"_s, this, [this] { cut(); });
    menu.addSeparator();
    add(menu, Icon::None, tr("Merge into another…"), {}, this, [this] { mergeCurrent(); });
    add(menu, Icon::Split, tr("Split…"), {}, this, [this] { splitCurrent(); });
    add(menu, Icon::Close, tr("Deprecate…"), {}, this, [this] { deprecateCurrent(); });
    add(menu, Icon::Trash, tr("Move to the trash"), u"Del"_s, this, [this] { trashSelected(); });
}

void TermTree::fillMenu(QMenu &menu)
{
    if (m_rules.trash)
        addTrashActions(menu);
    else
        addTermActions(menu);
    if (canEdit() && !GlossaryTreeModel::termsIn(QGuiApplication::clipboard()->mimeData()).isEmpty())
        add(menu, Icon::None, tr("Paste here"), u"Ctrl+V"_s, this, [this] { paste(); });
    menu.addSeparator();
    add(menu, Icon::Copy, tr("Copy"), u"Ctrl+C"_s, this, [this] {
        QStringList labels;
        for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
            labels.append(plaintext::oneLine(index.data().toString()));
        QGuiApplication::clipboard()->setText(labels.join(u'\n'));
    });
    if (canEdit()) {
        add(menu, Icon::Glossary, tr("New glossary…"), {}, this, [this] { addGlossary(); });
    }
}

void TermTree::showMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(global);
}

bool TermTree::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    switch (key | static_cast<int>(held)) {
    case Qt::Key_Insert:
    case Qt::Key_Plus | static_cast<int>(Qt::AltModifier):
        addBelow();
        return true;
    case Qt::Key_Insert | static_cast<int>(Qt::ShiftModifier):
        addBeside();
        return true;
    case Qt::Key_F2:
        renameHere();
        return true;
    case Qt::Key_F2 | static_cast<int>(Qt::ShiftModifier):
        renameWithDialog();
        return true;
    case Qt::Key_Delete:
        trashSelected();
        return true;
    case Qt::Key_M | static_cast<int>(Qt::ControlModifier):
        moveSelected();
        return true;
    case Qt::Key_X | static_cast<int>(Qt::ControlModifier):
        cut();
        return true;
    case Qt::Key_V | static_cast<int>(Qt::ControlModifier):
        paste();
        return true;
    case Qt::Key_R | static_cast<int>(Qt::ControlModifier):
        restoreSelected();
        return true;
    default:
        return false;
    }
}

bool TermTree::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meshbook::views
