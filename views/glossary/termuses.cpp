// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termuses.h"

#include "core/uri.h"
#include "items/glossarywords.h"
#include "services/catalogservice.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/iconlabel.h"
#include "views/glossary/pickfield.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/focusplace.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/panesection.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using services::TermUse;

namespace {

constexpr std::size_t mostShown = 8;
constexpr std::size_t mostAtAll = 500; ///< widgets; the page of links has them all
constexpr int mostHits = 10;
constexpr std::chrono::milliseconds noticed{300};

QString nameOf(const QString &thing, const QString &name)
{
    return name == thing ? thing : thing + u'.' + name;
}

} // namespace

TermUses::TermUses(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reading(new TextLabel(tr("Reading what it is linked to…"), TextRole::Caption, Ink::Text3, this))
{
    m_linking = makeLinking();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_reading->setContentsMargins(metrics::panePadding, 0, metrics::panePadding, 0);
    m_reading->hide();
    layout->addWidget(m_reading);
    layout->addWidget(m_linking);
    m_slow.setSingleShot(true);
    m_slow.setInterval(noticed);
    connect(&m_slow, &QTimer::timeout, m_reading, &QWidget::show);
    connect(&m_session, &GlossarySession::changed, this, &TermUses::ask);
    connect(&m_session.catalog(), &services::CatalogService::changed, this, &TermUses::ask);
    connect(&DomainColors::of(m_session.catalog()), &DomainColors::changed, this, &TermUses::build);
}

QWidget *TermUses::makeLinking()
{
    auto *linking = new QWidget(this);
    auto *line = new QVBoxLayout(linking);
    line->setContentsMargins(metrics::panePadding, 0, metrics::panePadding, metrics::space3);
    m_start = new Button(tr("Link to data"), Button::Role::Plain, Icon::Link, linking);
    m_start->setCompact(true);
    m_pick = new PickField(tr("Find a column, dataset or product"), linking);
    m_pick->hide();
    line->addWidget(m_start, 0, Qt::AlignLeading);
    line->addWidget(m_pick);
    connect(m_start, &QPushButton::clicked, this, &TermUses::startLinking);
    connect(m_pick, &PickField::wanted, this, &TermUses::find);
    connect(m_pick, &PickField::chosen, this, [this](const QString &uri) {
        link(uri, true);
        m_pick->reset();
    });
    return linking;
}

void TermUses::setTerm(const QString &key)
{
    if (key == m_term)
        return;
    m_term = key;
    m_isKnown = false;
    m_all = false;
    m_use = {};
    m_pick->reset();
    m_pick->hide();
    build();
    ask();
}

void TermUses::ask()
{
    if (m_term.isEmpty() || !m_session.isReady())
        return;
    const quint64 own = ++m_asked;
    if (!m_isKnown)
        m_slow.start();
    m_session.service().use(m_term, m_session.changeSet()).then(this, [this, own](const auto &use) {
        if (own != m_asked)
            return;
        m_slow.stop();
        m_reading->hide();
        if (!use) {
            m_session.tell(use.error().message, false);
            return;
        }
        m_use = *use;
        m_isKnown = true;
        build();
        emit known(m_use);
    });
}

void TermUses::build()
{
    const FocusPlace focus = m_content != nullptr ? FocusPlace::of(m_content) : FocusPlace();
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater(); // one of its buttons may have been pressed
        m_content = nullptr;
    }
    m_linking->setVisible(m_isKnown);
    if (!m_isKnown)
        return;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addDisagreements(layout);
    addUses(layout);
    static_cast<QVBoxLayout *>(this->layout())->insertWidget(1, m_content);
    QWidget *before = nullptr;
    const QList<QWidget *> all = m_content->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->focusPolicy() == Qt::NoFocus)
            continue;
        if (before != nullptr)
            setTabOrder(before, each);
        before = each;
    }
    if (before != nullptr)
        setTabOrder(before, m_start);
    setTabOrder(m_start, m_pick);
    m_content->show();
    focus.giveTo(m_content);
}

void TermUses::addDisagreements(QVBoxLayout *layout)
{
    if (m_use.disagreements.empty())
        return;
    const std::size_t count = m_use.disagreements.size();
    QVBoxLayout *inner =
        addPaneSection(layout, m_content, tr("%n disagreement(s)", nullptr, static_cast<int>(count)));
    std::size_t left = m_all ? mostAtAll : mostShown;
    for (const glossary::Disagreement &each : m_use.disagreements) {
        if (left-- == 0)
            break;
        const auto use = std::find_if(m_use.uses.begin(), m_use.uses.end(), [&each](const TermUse::Use &one) {
            return one.target.uri == each.uri;
        });
        if (use == m_use.uses.end())
            continue;
        //: What a column contradicts its term in: "Logical type is bigint, the term says string"
        inner->addWidget(makeUse(*use, false,
                                 tr("%1 is %2, the term says %3")
                                     .arg(items::glossarywords::field(each.path), each.found, each.wanted)));
    }
    addShowAll(inner, count);
}

void TermUses::addUses(QVBoxLayout *layout)
{
    QSet<QString> things;
    int columns = 0;
    for (const TermUse::Use &use : m_use.uses) {
        things.insert(use.target.thing);
        columns += use.target.isColumn ? 1 : 0;
    }
    const QString fact = m_use.uses.empty() ? QString()
        : columns == 0                      ? QString::number(things.size())
                                            : things::countedColumns(columns);
    QVBoxLayout *inner = addPaneSection(layout, m_content, tr("Used by"), fact);
    if (m_use.uses.empty()) {
        auto *none = new TextLabel(tr("It is linked to no data yet."), TextRole::Base, Ink::Text2, m_content);
        none->setWrapped(true);
        inner->addWidget(none);
        return;
    }
    QSet<QString> odd;
    for (const glossary::Disagreement &each : m_use.disagreements)
        odd.insert(each.uri);
    std::size_t left = m_all ? mostAtAll : mostShown;
    for (const TermUse::Use &use : m_use.uses) {
        if (left-- == 0)
            break;
        inner->addWidget(makeUse(use, !odd.contains(use.target.uri), {}));
    }
    addShowAll(inner, m_use.uses.size());
}

void TermUses::addShowAll(QVBoxLayout *layout, std::size_t count)
{
    if (m_all || count <= mostShown)
        return;
    auto *all = new LinkLabel(tr("Show all %n", nullptr, static_cast<int>(count)), {}, m_content);
    connect(all, &LinkLabel::activated, this, [this] {
        m_all = true;
        build();
    });
    layout->addWidget(all);
}

QWidget *TermUses::makeUse(const TermUse::Use &use, bool agrees, const QString &says)
{
    auto *whole = new QWidget(m_content);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space2);
    const QString name = nameOf(use.target.thing, use.target.name);
    auto *link = new LinkLabel(name, QUrl(use.target.uri, QUrl::StrictMode), whole);
    link->setLook(TextRole::MonoCaption, Ink::Text);
    link->setElide(Qt::ElideMiddle);
    link->setDomain(DomainColors::of(m_session.catalog()).index(use.target.domain));
    connect(link, &LinkLabel::activated, this, &TermUses::navigateRequested);
    line->addWidget(link);
    line->addStretch();
    if (says.isEmpty()) {
        auto *mark = new IconLabel(agrees ? Icon::Ok : Icon::Breach, agrees ? Ink::Ok : Ink::Breach, whole);
        mark->setToolTip(agrees ? tr("agrees with the term") : tr("contradicts the term"));
        line->addWidget(mark);
    }
    if (use.byPerson) {
        //: The name of a button: %1 is a column
        auto *off = new IconButton(Icon::Close, tr("Unlink %1").arg(name), whole);
        off->setSmall(true);
        connect(off, &QAbstractButton::clicked, this,
                [this, uri = use.target.uri] { this->link(uri, false); });
        line->addWidget(off);
    }
    layout->addLayout(line);
    if (!says.isEmpty()) {
        auto *words = new QHBoxLayout;
        words->setSpacing(metrics::space2);
        words->addWidget(new IconLabel(Icon::Breach, Ink::Breach, whole), 0, Qt::AlignTop);
        auto *text = new TextLabel(says, TextRole::Caption, Ink::Text2, whole);
        text->setWrapped(true);
        words->addWidget(text, 1);
        layout->addLayout(words);
    }
    return whole;
}

/// A line for each use, and for each of its contradictions: name, address, part, found, wanted.
QString TermUses::plainText() const
{
    QStringList lines;
    for (const TermUse::Use &use : m_use.uses) {
        const QString head = nameOf(use.target.thing, use.target.name) + u'\t' + use.target.uri;
        bool told = false;
        for (const glossary::Disagreement &each : m_use.disagreements) {
            if (each.uri != use.target.uri)
                continue;
            told = true;
            lines.append(head + u'\t' + items::glossarywords::field(each.path) + u'\t' + each.found + u'\t'
                         + each.wanted);
        }
        if (!told)
            lines.append(head);
    }
    return lines.join(u'\n');
}

void TermUses::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icons::icon(Icon::Copy), FactsGrid::tr("Copy all"));
    copy->setEnabled(!m_use.uses.empty());
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(plainText()); });
    menu->popup(event->globalPos());
}

void TermUses::startLinking()
{
    m_pick->show();
    m_pick->setFocus(Qt::OtherFocusReason);
}

void TermUses::find(const QString &text)
{
    core::SearchRequest request;
    request.text = text;
    request.limit = mostHits;
    request.facets = false;
    request.filters.insert(u"type"_s, {u"column"_s, u"dataset"_s, u"product"_s});
    const quint64 own = ++m_searched;
    m_session.catalog().quickSearch(request).then(this, [this, own, text](const auto &answer) {
        if (own != m_searched || !answer)
            return;
        QList<PickField::Offer> offers;
        for (const core::SearchHit &hit : answer->hits) {
            const core::EntityLine &line = hit.line;
            const bool column = !line.uri.column.isEmpty();
            offers.append({line.uri.toString(),
                           {line.name, column ? line.uri.key.section(u'/', -1) : line.domain,
                            column ? Icon::Column : things::icon(line.uri.kind), column}});
        }
        m_pick->offer(text, offers);
    });
}

/// Links need no review, but they are edits like all others.
void TermUses::link(const QString &uri, bool on)
{
    m_session.edit(glossary::Verb::Link, [key = m_term, uri, on](glossary::Editor &editor) {
        return on ? editor.link(key, {uri}, true) : editor.unlink(key, {uri});
    });
}

} // namespace meshbook::views
