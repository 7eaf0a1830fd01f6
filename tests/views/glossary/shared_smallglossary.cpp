// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_smallglossary.h"

#include "core/uri.h"
#include "store/ledger.h"
#include "sync/readerregistry.h"
#include "sync/syncengine.h"
#include "tests/views/support/smallmesh.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::tests {

using glossary::Verb;

namespace {
constexpr int patience = 60'000; ///< ms, on a machine with much else to do
}

SmallGlossary::SmallGlossary()
{
    auto opened = store::Workspace::open(m_dir.filePath(u"workspace"_s), QDateTime::currentDateTimeUtc());
    if (!opened)
        return;
    m_workspace = std::move(*opened);
    if (!sync())
        return;
    m_catalog = std::make_unique<services::CatalogService>(*m_workspace);
    m_column = findColumn();
    if (m_column.isEmpty())
        return;
    m_ana = makeWindow(u"ana"_s);
    (void)service().addGlossary(u"Words"_s, {}).result();
    const auto set = service().openSet(u"First words"_s).result();
    if (!set)
        return;
    m_party = add(*set, u"Party"_s, u"Somebody one deals with."_s, {});
    const QString customer = add(*set, u"Customer"_s, u"A person that has placed an order."_s, m_party);
    m_order = add(*set, u"Order"_s, u"What a customer asks for."_s, {});
    const auto linked = service()
                            .edit(*set, Verb::Link,
                                  [customer, column = m_column](glossary::Editor &editor) {
                                      return editor.link(customer, {column}, true);
                                  })
                            .result();
    m_ben = makeWindow(u"ben"_s);
    if (!linked || !service().decide(*set, Verb::Submit, {}).result()
        || !bensService().approve(*set, u"Fine"_s).result() || !refresh())
        return;
    m_customer = customer;
}

SmallGlossary::~SmallGlossary() = default;

bool SmallGlossary::sync()
{
    test::smallmesh::write(m_dir.filePath(u"mesh"_s));
    core::Source source;
    source.name = u"mesh"_s;
    source.kind = u"folder"_s;
    source.location = m_dir.filePath(u"mesh"_s);
    const auto added = m_workspace->ledger().addSource(source);
    if (!added)
        return false;
    const sync::ReaderRegistry readers;
    sync::SyncEngine engine(*m_workspace, readers);
    return !engine.sync(*added, {}, {}, [](const core::SyncProgress &) {}).failed;
}

SmallGlossary::Window SmallGlossary::makeWindow(const QString &person)
{
    Window window;
    window.service = std::make_unique<services::GlossaryService>(*m_workspace, person);
    window.session = std::make_unique<views::GlossarySession>(*window.service, *m_catalog, person);
    return window;
}

QString SmallGlossary::add(const QString &set, const QString &label, const QString &definition,
                           const QString &parent)
{
    glossary::Entry entry;
    entry.term.labels = {{u"en"_s, label}};
    entry.term.definitions = {{u"en"_s, definition}};
    entry.term.glossary = u"words"_s;
    entry.term.parent = parent;
    const auto added =
        service()
            .edit(set, Verb::Add, [entry](glossary::Editor &editor) { return editor.add(entry); })
            .result();
    return added && !added->empty() ? added->front().term : QString();
}

QString SmallGlossary::findColumn()
{
    core::SearchRequest request;
    request.text = u"customer_ref"_s;
    const auto found = m_catalog->search(request).result();
    if (!found)
        return {};
    for (const core::SearchHit &hit : found->hits) {
        if (!hit.line.uri.column.isEmpty())
            return hit.line.uri.toString();
    }
    return {};
}

QJsonValue SmallGlossary::fieldOf(const QString &key, const QString &path)
{
    const glossary::EntryPtr entry = session().lexicon().find(key);
    return entry ? glossary::fieldOf(*entry, path) : QJsonValue(QJsonValue::Undefined);
}

void SmallGlossary::restart()
{
    m_ana.session.reset();
    m_ana.service.reset();
    m_ana = makeWindow(u"ana"_s);
    (void)refresh();
}

bool SmallGlossary::refresh()
{
    for (const Window *window : {&m_ana, &m_ben}) {
        QSignalSpy changed(window->session.get(), &views::GlossarySession::changed);
        window->session->refresh();
        if (!changed.wait(patience))
            return false;
    }
    return true;
}

} // namespace meshbook::tests
