// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fileloader.h"

#include "sync/partfiles.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sync {

using core::Issue;
using core::Severity;
using formats::Content;
using formats::Syntax;

namespace {

constexpr qint64 sniffBytes = 4096;

/// Binary files are none of ours; text in UTF-16 has NUL bytes too but begins with its mark.
bool looksBinary(const QByteArray &head)
{
    return head.contains('\0') && !head.startsWith("\xff\xfe") && !head.startsWith("\xfe\xff");
}

LoadedFile failed(store::FileFacts facts, QString code, QString message)
{
    LoadedFile file;
    file.facts = std::move(facts);
    file.outcome = LoadedFile::Outcome::Failed;
    file.batch.rest.issues.push_back({Severity::Error, std::move(code), std::move(message), {}});
    return file;
}

/// Files of these names are somebody's metadata; where such a file is binary, something went wrong with it.
bool isNamedAsText(const QString &path)
{
    static const QStringList suffixes{u".yaml"_s, u".yml"_s,    u".json"_s, u".jsonl"_s,
                                      u".ttl"_s,  u".ndjson"_s, u".rdf"_s,  u".csv"_s};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](const QString &suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
}

bool hasError(const std::vector<Issue> &issues)
{
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue &issue) { return issue.severity == Severity::Error; });
}

} // namespace

FileLoader::FileLoader(QString root, QString domain, const ReaderRegistry &registry,
                       Cancellation cancellation)
    : m_root(std::move(root))
    , m_domain(std::move(domain))
    , m_registry(registry)
    , m_cancellation(std::move(cancellation))
{
}

LoadedFile FileLoader::load(const store::FileFacts &facts, const store::KnownFile *known, bool reread) const
{
    LoadedFile file;
    file.facts = facts;
    const bool sameLook = known != nullptr && known->facts.size == facts.size
        && known->facts.modified == facts.modified && known->state != store::FileState::Failed
        && hasSameParts(*known);
    if (sameLook && !reread) {
        file.facts.hash = known->facts.hash;
        file.outcome = LoadedFile::Outcome::Unchanged;
        return file;
    }
    QFile device(m_root + u'/' + facts.path);
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(facts, u"file.permission"_s,
                      u"The file cannot be opened: %1."_s.arg(device.errorString()));
    const QByteArray head = device.peek(sniffBytes);
    // A file that told us something before and is damaged now keeps its last good state.
    const bool wasOurs = known != nullptr && known->state != store::FileState::NotOurs;
    if (looksBinary(head)) {
        return wasOurs || isNamedAsText(facts.path)
            ? failed(facts, u"file.binary"_s, u"The file is binary; text was expected."_s)
            : file;
    }
    if (head.isEmpty() && wasOurs)
        return failed(facts, u"file.empty"_s, u"The file is empty now; it was not before."_s);
    const formats::Limits limits;
    if (facts.size > limits.fileBytes)
        return failed(facts, u"limit.file-size"_s,
                      u"The file has %1 MB; files over %2 MB are not read."_s.arg(facts.size >> 20)
                          .arg(limits.fileBytes >> 20));
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(facts.size) + 64); // the JSON library reads a little past the end
    bytes.resize(static_cast<qsizetype>(facts.size));
    qint64 have = 0;
    while (have < facts.size) {
        const qint64 got = device.read(bytes.data() + have, facts.size - have);
        if (got <= 0)
            break;
        have += got;
    }
    bytes.resize(static_cast<qsizetype>(have));
    if (device.error() != QFileDevice::NoError)
        return failed(facts, u"file.read"_s, u"The file cannot be read: %1."_s.arg(device.errorString()));
    file.facts.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
    if (known != nullptr && !reread && known->facts.hash == file.facts.hash
        && known->state != store::FileState::Failed && hasSameParts(*known)) {
        file.outcome = LoadedFile::Outcome::Unchanged;
        return file;
    }
    parse(file, std::move(bytes));
    return file;
}

void FileLoader::parse(LoadedFile &file, QByteArray bytes) const
{
    const Content content = Content::fromBytes(std::move(bytes), file.facts.path);
    const formats::Reader *reader = hasError(content.issues()) && content.roots().empty()
            && content.syntax() != Syntax::Turtle && content.syntax() != Syntax::RdfXml
            && content.syntax() != Syntax::Csv
        ? nullptr
        : m_registry.readerFor(content);
    if (reader == nullptr) {
        file.batch.rest.issues = content.issues();
        file.outcome =
            hasError(content.issues()) ? LoadedFile::Outcome::Failed : LoadedFile::Outcome::NotOurs;
        return;
    }
    formats::ReadContext context;
    context.path = file.facts.path;
    context.domainHint = m_domain;
    context.fileTime = QDateTime::fromMSecsSinceEpoch(file.facts.modified / 1'000'000, Qt::UTC);
    context.cancelled = [this] { return m_cancellation.isCancelled(); };
    PartFiles parts(m_root);
    context.open = [&](const QString &path) { return parts.open(path); };
    core::Batch batch = reader->read(content, context);
    file.facts.parts = parts.looks();
    batch.issues.insert(batch.issues.begin(), content.issues().begin(), content.issues().end());
    if (batch.format.isEmpty())
        batch.format = reader->id();
    const bool empty = batch.entities.empty() && batch.edges.empty() && batch.runs.empty()
        && batch.observations.empty() && batch.termLinks.empty() && batch.withdrawals.empty();
    // A file of ours that gave nothing but errors keeps its last good state.
    file.outcome = empty && hasError(batch.issues) ? LoadedFile::Outcome::Failed : LoadedFile::Outcome::Read;
    addDomain(batch);
    file.batch = store::prepare(std::move(batch));
}

bool FileLoader::hasSameParts(const store::KnownFile &known) const
{
    return known.facts.parts.isEmpty() || PartFiles::areUnchanged(m_root, known.facts.parts);
}

/// A source that belongs to a domain lends it to what names none.
void FileLoader::addDomain(core::Batch &batch) const
{
    if (m_domain.isEmpty())
        return;
    for (core::AnyEntity &any : batch.entities) {
        core::Entity &entity = core::header(any);
        const core::EntityKind kind = core::kindOf(any);
        if (entity.domain.isEmpty() && kind != core::EntityKind::Domain && kind != core::EntityKind::Team)
            entity.domain = m_domain;
    }
}

} // namespace meshbook::sync
