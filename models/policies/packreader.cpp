// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/packreader.h"

#include "policies/policynode.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using governance::Policy;
using governance::PolicyPack;
using governance::PolicyProblem;
using governance::Waiver;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::PackReader)
};

QString nameIn(QStringView path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1).toString();
}

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

bool isManifest(QStringView path)
{
    const QString name = nameIn(path);
    return name == "pack.yaml"_L1 || name == "pack.yml"_L1;
}

std::optional<QByteArray> bytesOf(const QString &root, const QString &path,
                                  std::vector<PolicyProblem> &problems)
{
    const QString whole = root + u'/' + path;
    QFile file(whole);
    // A source may hold anything: a pipe would block for ever, a link may lead out of it.
    const QFileInfo info(whole);
    if (!info.isFile() || info.isSymLink() || !file.open(QIODevice::ReadOnly)) {
        problems.push_back({{}, path, {}, Words::tr("The file could not be read.")});
        return std::nullopt;
    }
    if (file.size() > PackReader::mostBytes) {
        problems.push_back(
            {{}, path, {}, Words::tr("The file is larger than %1 MB.").arg(PackReader::mostBytes >> 20)});
        return std::nullopt;
    }
    return file.readAll();
}

/// The folder of the pack a policy belongs to: the nearest above it.
QString packAbove(const QString &path, const QMap<QString, PolicyPack> &packs)
{
    for (QString folder = folderOf(path);; folder = folderOf(folder)) {
        if (packs.contains(folder) || folder.isEmpty())
            return folder;
    }
}

PolicyPack looseIn(const QString &root)
{
    PolicyPack pack;
    pack.id = QFileInfo(root).fileName();
    pack.version = u"0.0.0"_s;
    pack.title = pack.id;
    pack.file = root;
    return pack;
}

std::optional<PolicyPack> manifestFrom(const PolicyNode &root, const QString &file)
{
    PolicyPack pack;
    pack.file = file;
    root.allow(
        {"id"_L1, "version"_L1, "title"_L1, "description"_L1, "domain"_L1, "parameters"_L1, "links"_L1});
    bool whole = root.need("id"_L1, pack.id) && root.need("version"_L1, pack.version)
        && root.need("title"_L1, pack.title);
    pack.description = root.text("description"_L1);
    pack.domain = root.text("domain"_L1);
    pack.parameters = root.node()["parameters"_L1].toJson().toObject();
    for (auto each = pack.parameters.begin(); each != pack.parameters.end(); ++each) {
        if (!each.value().isObject())
            whole = root.complain(
                "parameters"_L1, Words::tr("\"parameters\" has the parameters of each policy below its id."));
    }
    return whole ? std::optional(std::move(pack)) : std::nullopt;
}

/// A block ("sql: |") begins where its first line does, not at the key's line.
core::SourcePosition beginOf(const QString &sql, core::SourcePosition at, const QByteArray &bytes)
{
    const QByteArray first = sql.section(u'\n', 0, 0).trimmed().toUtf8();
    const QList<QByteArray> lines = bytes.split('\n');
    for (qint32 line = at.line; line > 0 && line <= at.line + 3 && line <= lines.size(); ++line) {
        const qsizetype column = lines.at(line - 1).indexOf(first);
        if (column >= 0 && !first.isEmpty())
            return {line, static_cast<qint32>(column) + 1};
    }
    return at;
}

std::optional<Waiver> waiverFrom(const PolicyNode &node)
{
    Waiver waiver;
    node.allow({"policy"_L1, "subject"_L1, "element"_L1, "reason"_L1, "approver"_L1, "until"_L1});
    QString until;
    if (!node.need("policy"_L1, waiver.policy) || !node.need("subject"_L1, waiver.subject)
        || !node.need("reason"_L1, waiver.reason) || !node.need("approver"_L1, waiver.approver)
        || !node.need("until"_L1, until))
        return std::nullopt;
    waiver.element = node.text("element"_L1);
    waiver.until = QDate::fromString(until, Qt::ISODate);
    waiver.at = node.node().position();
    if (!waiver.until.isValid()) {
        node.complain("until"_L1, Words::tr("\"until\" must be a day, as 2026-12-31."));
        return std::nullopt;
    }
    if (!waiver.subject.startsWith("meshbook:"_L1))
        waiver.subject.prepend("meshbook:"_L1);
    return waiver;
}

} // namespace

bool PackReader::isPackFile(QStringView path)
{
    return isManifest(path) || path.endsWith(u".policy.yaml") || path.endsWith(u".policy.yml");
}

bool PackReader::isWaiverFile(QStringView path)
{
    return path.endsWith(u".waivers.yaml") || path.endsWith(u".waivers.yml");
}

QStringList PackReader::list(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && paths.size() < mostFiles) {
        const QString path = files.next().sliced(folder.size() + (folder.endsWith(u'/') ? 0 : 1));
        if ((isPackFile(path) || isWaiverFile(path)) && !path.startsWith(".git/"_L1))
            paths.append(path);
    }
    paths.sort();
    return paths;
}

std::vector<PolicyPack> PackReader::readFolder(const QString &folder)
{
    return readFiles(folder, list(folder));
}

std::vector<PolicyPack> PackReader::readFiles(const QString &root, QStringList paths)
{
    paths.sort();
    QMap<QString, PolicyPack> packs;
    PolicyPack loose = looseIn(root);
    for (const QString &path : std::as_const(paths)) {
        if (!isManifest(path))
            continue;
        const std::optional<QByteArray> bytes = bytesOf(root, path, loose.problems);
        std::optional<PolicyPack> pack = bytes ? readManifest(*bytes, path, loose.problems) : std::nullopt;
        if (pack)
            packs.insert(folderOf(path), std::move(*pack));
    }
    if (!packs.contains(QString())) {
        packs.insert(QString(), std::move(loose));
    } else {
        PolicyPack &top = packs[QString()];
        top.problems.insert(top.problems.begin(), loose.problems.begin(), loose.problems.end());
    }
    for (const QString &path : std::as_const(paths)) {
        if (isManifest(path) || !isPackFile(path))
            continue;
        PolicyPack &pack = packs[packAbove(path, packs)];
        const std::optional<QByteArray> bytes = bytesOf(root, path, pack.problems);
        std::optional<Policy> policy = bytes ? readPolicy(*bytes, path, pack.problems) : std::nullopt;
        if (policy)
            pack.policies.push_back(std::move(*policy));
    }
    std::vector<PolicyPack> found;
    for (PolicyPack &pack : packs) {
        const bool says = !pack.policies.empty() || !pack.problems.empty() || !pack.parameters.isEmpty();
        if (says)
            found.push_back(std::move(pack));
    }
    return found;
}

std::optional<PolicyPack> PackReader::readManifest(const QByteArray &bytes, const QString &file,
                                                   std::vector<PolicyProblem> &problems)
{
    const std::optional<PolicyFile> content = PolicyFile::parse(bytes, file, problems);
    return content ? manifestFrom(content->root(), file) : std::nullopt;
}

std::optional<Policy> PackReader::readPolicy(const QByteArray &bytes, const QString &file,
                                             std::vector<PolicyProblem> &problems)
{
    const std::optional<PolicyFile> content = PolicyFile::parse(bytes, file, problems);
    std::optional<Policy> policy = content ? policyFrom(content->root(), file) : std::nullopt;
    if (policy)
        policy->sqlAt = beginOf(policy->sql, policy->sqlAt, bytes);
    return policy;
}

std::vector<Waiver> PackReader::readWaivers(const QString &root, const QStringList &paths,
                                            std::vector<PolicyProblem> &problems)
{
    std::vector<Waiver> waivers;
    for (const QString &path : paths) {
        if (!isWaiverFile(path))
            continue;
        const std::optional<QByteArray> bytes = bytesOf(root, path, problems);
        const std::optional<PolicyFile> content =
            bytes ? PolicyFile::parse(*bytes, path, problems) : std::nullopt;
        if (!content)
            continue;
        const PolicyNode top = content->root();
        top.allow({"waivers"_L1});
        if (!top.node()["waivers"_L1].isSequence()) {
            top.complain({}, Words::tr("The file must have a list \"waivers\"."));
            continue;
        }
        for (const formats::Node &item : top.node()["waivers"_L1]) {
            if (std::optional<Waiver> waiver = waiverFrom(top.at(item))) {
                waiver->file = path;
                waivers.push_back(std::move(*waiver));
            }
        }
    }
    return waivers;
}

} // namespace meshbook::policies
