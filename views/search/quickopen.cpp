// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/quickopen.h"

#include "services/catalogservice.h"
#include "views/search/domaincolors.h"
#include "views/search/quickopenmodel.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int dialogWidth = 530; // rows stay below the width from which they have columns at the right
constexpr int dialogHeight = 470;

QuickOpenItem itemOf(const core::EntityLine &line)
{
    QuickOpenItem item;
    const bool column = !line.uri.column.isEmpty();
    item.name = line.name;
    item.note = column
        ? QuickOpen::tr("Column of %1")
              .arg(line.qualified.chopped(qMin(line.qualified.size(), line.uri.column.size() + 1)))
        : things::word(line.uri.kind);
    item.domain = line.domain;
    item.icon = column ? Icon::Column : things::icon(line.uri.kind);
    item.uri = things::url(line.uri);
    return item;
}

} // namespace

QuickOpen::QuickOpen(services::CatalogService &catalog, std::vector<QuickOpenItem> items,
                     std::vector<QuickOpenItem> commands, QWidget *parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_items(std::move(items))
    , m_commands(std::move(commands))
    , m_field(
          new SearchField(Icon::Search, tr("Open anything by its name; > for commands, ? for help"), this))
    , m_list(new QListView(this))
    , m_model(new QuickOpenModel(this))
    , m_none(new TextLabel(tr("Nothing has such a name."), TextRole::Base, Ink::Text3, this))
{
    setWindowTitle(tr("Quick open"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_field);
    m_none->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuickOpenDelegate(*m_model, DomainColors::of(catalog), m_list));
    m_list->setAccessibleName(tr("What can be opened"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field, which moves the choice …
    m_list->setFocusProxy(m_field); // … which is therefore drawn as the one in use
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_field, &SearchField::textEdited, this, &QuickOpen::wordsChanged);
    connect(m_field, &SearchField::moveRequested, this, &QuickOpen::move);
    connect(m_field, &SearchField::submitted, this,
            [this](const QString &, bool newTab) { run(newTab ? OpenIn::NewTab : OpenIn::CurrentTab); });
    connect(m_field, &SearchField::escaped, this, &QDialog::reject);
    connect(m_list, &QListView::clicked, this, [this] { run(OpenIn::CurrentTab); });
    wordsChanged({});
    m_field->setFocus();
    resize(dialogWidth, dialogHeight);
}

std::vector<QuickOpenItem> QuickOpen::help() const
{
    using Kind = QuickOpenItem::Kind;
    const auto line = [](const QString &name, const QString &note, const QString &put, Icon icon) {
        QuickOpenItem item;
        item.kind = Kind::Help;
        item.name = name;
        item.note = note;
        item.command = put;
        item.icon = icon;
        return item;
    };
    return {line(tr("A few letters"), tr("Things, favourites, saved searches, tabs and places by name"), {},
                 Icon::Search),
            line(tr("> and a few letters"), tr("Commands, with their keys"), u">"_s, Icon::List),
            line(tr("meshbook: and the rest of a link"), tr("What the link leads to"), u"meshbook:"_s,
                 Icon::Link),
            line(tr("Ctrl and Return"), tr("Opens the line in a new tab"), {}, Icon::Plus)};
}

void QuickOpen::wordsChanged(const QString &text)
{
    ++m_asked;
    m_moved = false;
    if (text.startsWith(u'>')) {
        show(m_commands, text.sliced(1));
    } else if (text.startsWith(u'?')) {
        show(help(), {});
    } else if (text.startsWith("meshbook:"_L1)) {
        QuickOpenItem link;
        link.kind = QuickOpenItem::Kind::Page;
        link.name = text.trimmed();
        link.note = tr("Open this link");
        link.icon = Icon::Link;
        link.uri = QUrl(link.name, QUrl::StrictMode);
        show(link.uri.isValid() ? std::vector<QuickOpenItem>{link} : std::vector<QuickOpenItem>(), {});
    } else {
        show(m_items, text);
        askCatalog(text);
    }
}

void QuickOpen::askCatalog(const QString &words)
{
    if (words.trimmed().isEmpty())
        return;
    core::SearchRequest request;
    request.text = words;
    request.limit = mostThings;
    request.facets = false;
    const quint64 asked = m_asked;
    m_catalog.quickSearch(request).then(this,
                                        [this, asked, words](const core::Result<core::SearchAnswer> &answer) {
                                            if (asked != m_asked || !answer || answer->problem)
                                                return;
                                            std::vector<QuickOpenItem> all = m_items;
                                            for (const core::SearchHit &hit : answer->hits)
                                                all.push_back(itemOf(hit.line));
                                            show(all, words);
                                        });
}

void QuickOpen::show(const std::vector<QuickOpenItem> &items, const QString &words)
{
    const QuickOpenItem *before = m_moved ? m_model->item(m_list->currentIndex().row()) : nullptr;
    const QUrl chosen = before != nullptr ? before->uri : QUrl();
    m_model->setItems(rankQuickOpen(words, items, mostLines));
    int row = 0;
    for (int i = 0; i < m_model->rowCount() && !chosen.isEmpty(); ++i) {
        if (m_model->item(i)->uri == chosen)
            row = i;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_none->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

void QuickOpen::move(int key)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int page = qMax(1, m_list->viewport()->height() / metrics::resultRowHeight - 1);
    const int now = m_list->currentIndex().row();
    int row = key == Qt::Key_PageUp ? qMax(0, now - page) : qMin(rows - 1, now + page);
    if (key == Qt::Key_Up || key == Qt::Key_Down) // round
        row = (now + (key == Qt::Key_Up ? rows - 1 : 1)) % rows;
    m_moved = true;
    m_list->setCurrentIndex(m_model->index(row));
}

void QuickOpen::run(OpenIn openIn)
{
    const QuickOpenItem *item = m_model->item(m_list->currentIndex().row());
    if (item == nullptr)
        return;
    if (item->kind == QuickOpenItem::Kind::Help) {
        m_field->setText(item->command);
        wordsChanged(item->command);
        return;
    }
    const QuickOpenItem chosen = *item;
    accept();
    if (chosen.kind == QuickOpenItem::Kind::Command)
        emit commandRequested(chosen.command);
    else
        emit openRequested(chosen.uri, openIn);
}

} // namespace meshbook::views
