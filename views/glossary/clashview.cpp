// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/clashview.h"

#include "glossary/clashes.h"
#include "glossary/fixes.h"
#include "items/clashmodel.h"
#include "views/glossary/countdelegate.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/meaningview.h"
#include "views/search/domaincolors.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/hairline.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace meshbook::views {

using glossary::Editor;
using glossary::WordClash;

namespace {

constexpr int leastColumn = 270;

QString languageOf(const glossary::Entry &entry)
{
    const QString label = glossary::labelOf(entry);
    const auto &labels = entry.term.labels;
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&label](const core::LabelText &each) { return each.text == label; });
    return found == labels.end() ? QString() : found->language;
}

/// All of it that is on view.
QStringList faceOf(const WordClash *clash)
{
    if (clash == nullptr)
        return {};
    QStringList face{clash->word};
    for (const WordClash::Meaning &meaning : clash->meanings)
        face << meaning.term << meaning.place << meaning.definition;
    return face;
}

StepPanel::Step stepOf(const Editor::Changes &changes)
{
    if (!changes)
        return {{}, changes.error().message};
    return {*changes, {}};
}

} // namespace

ClashView::ClashView(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new items::ClashModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_list(new QListView(this))
    , m_title(new TextLabel({}, TextRole::Section, Ink::Text, this))
    , m_apart(new Button(tr("They differ"), Button::Role::Secondary, Icon::Split, this))
    , m_meanings(new QWidget)
    , m_columns(nullptr)
    , m_states(nullptr)
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_proxy);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Words with several meanings"));
    m_list->setItemDelegate(new CountDelegate(items::ClashModel::CountRole, m_list));
    m_apart->setCompact(true);
    m_apart->setToolTip(tr("Each term says that it differs from the others, and the word is not listed "
                           "any more."));
    auto *strip = new ToolStrip(false, this);
    strip->addWidget(m_title, 1);
    strip->addWidget(m_apart);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_meanings);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_meanings->setBackgroundRole(QPalette::Base);
    m_meanings->setAutoFillBackground(true);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(strip);
    rightLayout->addWidget(scroll, 1);
    auto *split = new HairSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({220, 600});
    m_states = new ViewStates(split, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    connect(m_apart, &QPushButton::clicked, this, &ClashView::tellApart);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClashView::showCurrent);
}

const WordClash *ClashView::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model->clash(index.row()) : nullptr;
}

void ClashView::setClashes(std::vector<WordClash> clashes)
{
    const QString word = m_list->currentIndex().data().toString();
    m_model->setClashes(std::move(clashes));
    const int row = std::max(0, m_model->rowOf(word));
    m_list->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row)));
    showState();
    showCurrent();
}

void ClashView::setFilter(const QString &words)
{
    m_proxy->setFilterFixedString(words);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    showState();
    showCurrent();
}

void ClashView::showState()
{
    if (m_proxy->rowCount() > 0)
        m_states->showContent();
    else if (m_model->rowCount() > 0)
        m_states->showNoMatch(tr("Nothing matches"), tr("Try other words, or take the filter away."));
    else
        m_states->showEmpty(tr("No word has two meanings"),
                            tr("Domains and glossaries that use the same word explain it alike."));
}

void ClashView::showCurrent()
{
    const QStringList face = faceOf(current());
    if (face == m_face)
        return; // somebody may be typing in it
    m_face = face;
    emit nothingProposed();
    delete m_columns;
    qDeleteAll(m_meanings->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_columns = new QHBoxLayout(m_meanings);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    const WordClash *clash = current();
    m_apart->setEnabled(clash != nullptr);
    m_title->setText(clash != nullptr ? clash->word : QString());
    if (clash == nullptr)
        return;
    DomainColors &colors = DomainColors::of(m_session.catalog());
    for (const WordClash::Meaning &meaning : clash->meanings) {
        const glossary::EntryPtr entry = m_session.lexicon().find(meaning.term);
        const core::Glossary *glossary = m_session.lexicon().glossary(meaning.place);
        const bool isDomain = entry && entry->term.domain == meaning.place;
        auto *view = new MeaningView(meaning, entry, glossary != nullptr ? glossary->name : meaning.place,
                                     isDomain ? colors.index(meaning.place) : -1, m_meanings);
        view->setMinimumWidth(leastColumn);
        if (m_columns->count() > 0)
            m_columns->addWidget(new Hairline(Qt::Vertical, m_meanings));
        m_columns->addWidget(view, 1);
        connect(view, &MeaningView::openRequested, this, &ClashView::termWanted);
        connect(view, &MeaningView::keepRequested, this, &ClashView::keep);
        connect(view, &MeaningView::renameRequested, this, &ClashView::rename);
    }
}

void ClashView::keep(const QString &term)
{
    const WordClash *clash = current();
    if (clash == nullptr)
        return;
    std::vector<glossary::LintFinding> merges; // as duplicates are mended
    for (const WordClash::Meaning &meaning : clash->meanings) {
        if (meaning.term != term)
            merges.push_back({glossary::LintKind::Duplicate, meaning.term, {}, {}, term, true});
    }
    const auto work = [lexicon = m_session.lexicon(), merges](const Ending &ending) {
        glossary::Fixes fixes = glossary::fixAll(lexicon, merges, [&ending] { return ending.isEnded(); });
        return StepPanel::Step{std::move(fixes.changes), fixes.why};
    };
    emit proposed(glossary::Verb::Merge, tr("Merge"), work);
}

void ClashView::rename(const QString &term, const QString &name)
{
    const auto work = [lexicon = m_session.lexicon(), term, name](const Ending &) {
        const glossary::EntryPtr entry = lexicon.find(term);
        return stepOf(Editor(lexicon).rename(term, name, entry ? languageOf(*entry) : QString(), true));
    };
    emit proposed(glossary::Verb::Rename, tr("Rename"), work);
}

void ClashView::tellApart()
{
    const WordClash *clash = current();
    if (clash == nullptr)
        return;
    QStringList terms;
    for (const WordClash::Meaning &meaning : clash->meanings)
        terms.append(meaning.term);
    const auto work = [lexicon = m_session.lexicon(), terms](const Ending &) {
        Editor editor(lexicon);
        Editor::Changes changes = std::vector<glossary::TermChange>();
        for (qsizetype i = 0; i + 1 < terms.size() && changes; ++i)
            changes = glossary::tellApart(editor, terms[i], terms.mid(i + 1));
        return stepOf(changes);
    };
    emit proposed(glossary::Verb::Relate, tr("State it"), work);
}

} // namespace meshbook::views
