// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_glossarydesk.h"

#include "sync/readerregistry.h"
#include "sync/syncengine.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::tests {

using glossary::Verb;

namespace {

constexpr int patience = 30'000;

QByteArray turtle()
{
    QByteArray text = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                      "@prefix ex: <https://x.example/g/> .\n\n"
                      "ex:g a skos:ConceptScheme ; skos:prefLabel \"Trade\"@en .\n";
    for (int i = 0; i < 3; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "\n# Term " + n + "\nex:t" + n
            + " a skos:Concept ;\n    skos:inScheme ex:g ;\n    skos:prefLabel \"Term " + n
            + "\"@en ;\n    skos:definition \"start " + n + "\"@en .\n";
    }
    return text;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

GlossaryDesk::GlossaryDesk(const QString &person)
{
    auto opened = store::Workspace::open(path(u"workspace"_s), QDateTime::currentDateTimeUtc());
    if (!opened)
        return;
    m_workspace = std::move(*opened);
    m_catalog = std::make_unique<services::CatalogService>(*m_workspace);
    m_service = std::make_unique<services::GlossaryService>(*m_workspace, person);
    m_session = std::make_unique<views::GlossarySession>(*m_service, *m_catalog, person);
    (void)m_service->addGlossary(u"Words"_s, {}).result();
}

GlossaryDesk::~GlossaryDesk() = default;

services::GlossaryService &GlossaryDesk::of(const QString &author)
{
    if (author.isEmpty() || author == m_session->author())
        return *m_service;
    if (!m_other || m_otherName != author) {
        m_other.reset();
        m_other = std::make_unique<services::GlossaryService>(*m_workspace, author);
        m_otherName = author;
    }
    (void)m_other->refresh().result();
    return *m_other;
}

bool GlossaryDesk::refresh()
{
    // Answers come in the order of the questions: what was asked before these is known when they are.
    bool isFresh = false;
    m_service->refresh().then(m_session.get(), [&isFresh](const auto &) { isFresh = true; });
    if (!QTest::qWaitFor([&isFresh] { return isFresh; }, patience))
        return false;
    bool isSeen = false;
    m_service->view({}).then(m_session.get(), [&isSeen](const auto &) { isSeen = true; });
    return QTest::qWaitFor([&isSeen] { return isSeen; }, patience) && m_session->isReady();
}

QString GlossaryDesk::openSet(const QString &title, const QString &author)
{
    const auto opened = of(author).openSet(title).result();
    return opened && refresh() ? *opened : QString();
}

QString GlossaryDesk::addTerm(const QString &set, const QString &label, const QString &definition,
                              const QString &author)
{
    glossary::Entry entry;
    entry.term.labels = {{u"en"_s, label}};
    entry.term.definitions = {{u"en"_s, definition}};
    entry.term.glossary = u"words"_s;
    const auto added =
        of(author)
            .edit(set, Verb::Add, [entry](glossary::Editor &editor) { return editor.add(entry); })
            .result();
    return added && refresh() ? added->front().term : QString();
}

bool GlossaryDesk::edit(const QString &set, const QString &key, const QString &part, const QJsonValue &value,
                        const QString &author)
{
    const auto done = of(author)
                          .edit(set, Verb::Edit,
                                [=](glossary::Editor &editor) {
                                    return editor.edit(key, {{part, value}});
                                })
                          .result();
    return done && refresh();
}

bool GlossaryDesk::decide(const QString &set, Verb verb, const QString &text, const QString &author)
{
    return of(author).decide(set, verb, text).result() && refresh();
}

bool GlossaryDesk::approve(const QString &set, const QString &author)
{
    return of(author).approve(set, {}).result() && refresh();
}

glossary::SetState GlossaryDesk::stateOf(const QString &set)
{
    const glossary::ChangeSet *known = m_session->changeSet(set);
    return known != nullptr ? known->state : glossary::SetState::Open;
}

QString GlossaryDesk::definition(const QString &key)
{
    const glossary::EntryPtr entry = m_session->state()->inForce.find(key);
    return entry ? glossary::bestText(entry->term.definitions) : QString();
}

QString GlossaryDesk::iri(int number)
{
    return u"https://x.example/g/t%1"_s.arg(number);
}

bool GlossaryDesk::git(const QString &folder, const QStringList &arguments, QByteArray *output) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
        environment.insert(u"GIT_%1_NAME"_s.arg(who), u"Up"_s);
        environment.insert(u"GIT_%1_EMAIL"_s.arg(who), u"up@x.example"_s);
    }
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path(folder));
    process.start(u"git"_s, QStringList{u"-c"_s, u"init.defaultBranch=main"_s} + arguments);
    const bool fine = process.waitForFinished(patience) && process.exitCode() == 0;
    if (output != nullptr)
        *output = process.readAllStandardOutput();
    return fine;
}

bool GlossaryDesk::makeRepository()
{
    if (!git({}, {u"init"_s, u"-q"_s, u"first"_s}) || !write(path(u"first/g.ttl"_s), turtle())
        || !git(u"first"_s, {u"add"_s, u"."_s})
        || !git(u"first"_s, {u"commit"_s, u"-q"_s, u"-m"_s, u"first"_s})
        || !git({}, {u"clone"_s, u"-q"_s, u"--bare"_s, u"first"_s, u"remote.git"_s})
        || !git(u"first"_s, {u"remote"_s, u"add"_s, u"origin"_s, path(u"remote.git"_s)})
        || !git({}, {u"clone"_s, u"-q"_s, u"remote.git"_s, u"clone"_s}))
        return false;
    core::Source source;
    source.name = u"clone"_s;
    source.kind = u"folder"_s;
    source.location = path(u"clone"_s);
    const auto added = m_workspace->ledger().addSource(source);
    if (!added)
        return false;
    m_source = *added;
    return sync();
}

bool GlossaryDesk::pushUpstream(const QByteArray &from, const QByteArray &to)
{
    if (!git(u"first"_s, {u"pull"_s, u"-q"_s, u"--ff-only"_s, u"origin"_s, u"main"_s}))
        return false;
    QFile file(path(u"first/g.ttl"_s));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray text = file.readAll();
    file.close();
    if (!text.contains(from))
        return false;
    return write(file.fileName(), text.replace(from, to))
        && git(u"first"_s, {u"commit"_s, u"-q"_s, u"-a"_s, u"-m"_s, u"more"_s})
        && git(u"first"_s, {u"push"_s, u"-q"_s, u"origin"_s, u"HEAD:main"_s});
}

bool GlossaryDesk::sync()
{
    if (!git(u"clone"_s, {u"pull"_s, u"-q"_s, u"--ff-only"_s}))
        return false;
    sync::ReaderRegistry readers;
    sync::SyncEngine engine(*m_workspace, readers);
    core::SyncOptions options;
    options.allowRemoval = true;
    const core::SourceReport report = engine.sync(m_source, options, {}, [](const core::SyncProgress &) {});
    return !report.failed && refresh();
}

} // namespace meshbook::tests
