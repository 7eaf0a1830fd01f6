// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "governance/accessrequest.h"
#include "options.h"
#include "resolve.h"
#include "services/accessbranch.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "text.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

using governance::OfferedRole;

/// The roles that a thing states itself, with the file of the person's that does.
std::vector<OfferedRole> ownRoles(store::Workspace &workspace, const core::Dossier &dossier)
{
    std::vector<OfferedRole> roles = governance::rolesOf(dossier.folded);
    const auto sources = workspace.ledger().sources();
    if (!sources || dossier.statements.empty())
        return roles;
    const core::Statement &first = dossier.statements.front();
    for (const core::Source &source : *sources) {
        if (source.uid != first.sourceUid || source.kind != "folder"_L1)
            continue;
        const QFileInfo root(workspace.rootOf(source));
        for (OfferedRole &role : roles)
            role.file = root.isFile() ? root.absoluteFilePath() : root.absoluteFilePath() + u'/' + first.path;
    }
    return roles;
}

/// What the thing and its contracts offer.
core::Result<std::vector<OfferedRole>> offered(store::Workspace &workspace, store::CacheReader &reader,
                                               const core::Dossier &dossier)
{
    std::vector<OfferedRole> roles = ownRoles(workspace, dossier);
    for (const core::EntityLine &contract : dossier.contracts) {
        const auto told = reader.dossier(contract.uri, false);
        if (!told)
            return core::Unexpected{told.error()};
        for (OfferedRole &role : ownRoles(workspace, *told))
            roles.push_back(std::move(role));
    }
    return roles;
}

int printRoles(Context &context, const core::Dossier &dossier, const std::vector<OfferedRole> &roles)
{
    if (context.settings().json) {
        QJsonArray list;
        for (const OfferedRole &offer : roles)
            list.append(QJsonObject{{u"role"_s, offer.role.role},
                                    {u"access"_s, offer.role.access},
                                    {u"firstLevelApprovers"_s, offer.role.firstLevelApprovers},
                                    {u"secondLevelApprovers"_s, offer.role.secondLevelApprovers},
                                    {u"description"_s, offer.role.description},
                                    {u"statedBy"_s, offer.statedBy}});
        return context.print(QJsonObject{{u"uri"_s, dossier.line.uri.toString()}, {u"roles"_s, list}})
            ? Fine
            : InternalError;
    }
    if (roles.empty())
        return context.print(plain(u"No contract of %1 states roles."_s.arg(dossier.line.name)) + u'\n')
            ? Fine
            : InternalError;
    Table table({u"role"_s, u"access"_s, u"first approval"_s, u"second approval"_s, u"stated by"_s});
    for (const OfferedRole &offer : roles)
        table.add({offer.role.role, offer.role.access, offer.role.firstLevelApprovers,
                   offer.role.secondLevelApprovers, offer.statedBy});
    return context.print(table.toString(terminalWidth())) ? Fine : InternalError;
}

QString letterText(const governance::AccessLetter &letter)
{
    QStringList lines{u"To: "_s + letter.to.join(u", "_s), u"Subject: "_s + letter.subject, QString()};
    lines += letter.body.split(u'\n');
    for (QString &line : lines)
        line = plain(line);
    return lines.join(u'\n');
}

int printLetter(Context &context, const governance::AccessRequest &request)
{
    const governance::AccessLetter letter = governance::compose(request);
    if (!context.settings().json)
        return context.print(letterText(letter)) ? Fine : InternalError;
    return context.print(QJsonObject{{u"to"_s, QJsonArray::fromStringList(letter.to)},
                                     {u"subject"_s, letter.subject},
                                     {u"body"_s, letter.body}})
        ? Fine
        : InternalError;
}

/// The request as a branch of the contract's repository: what it adds, then the branch.
int printBranch(Context &context, const governance::AccessRequest &request, bool onlyLook)
{
    namespace accessbranch = services::accessbranch;
    const auto preview = accessbranch::previewNow(request, QDate::currentDate());
    if (!preview)
        return context.fail(preview.error());
    QJsonObject told{{u"repository"_s, preview->repository},
                     {u"branch"_s, preview->branch},
                     {u"base"_s, preview->baseBranch},
                     {u"path"_s, preview->path},
                     {u"diff"_s, preview->diff}};
    if (!onlyLook) {
        const auto made = accessbranch::makeNow(*preview);
        if (!made)
            return context.fail(made.error());
        told.insert(u"commit"_s, made->commitId);
    }
    if (context.settings().json)
        return context.print(told) ? Fine : InternalError;
    QStringList lines = preview->diff.split(u'\n');
    for (QString &line : lines)
        line = plain(line);
    lines.append((onlyLook ? u"Would be the branch %1 in %2; your checkout stays as it is.\n"_s
                           : u"Made the branch %1 in %2; your checkout is as it was. Push it to ask.\n"_s)
                     .arg(plain(preview->branch), plain(preview->repository)));
    return context.print(lines.join(u'\n')) ? Fine : InternalError;
}

} // namespace

int runAccess(Context &context)
{
    Options options({u"branch"_s, u"dry-run"_s}, {u"role"_s, u"purpose"_s, u"for"_s, u"name"_s, u"email"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    if (options.positional().isEmpty())
        return context.usage(u"access needs an address or a name."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return context.fail(reader.error());
    const auto found = resolveOne(context, **reader, options.positional().join(u' '));
    if (const int *code = std::get_if<int>(&found))
        return *code;
    const auto dossier = (*reader)->dossier(std::get<core::Uri>(found));
    if (!dossier)
        return context.fail(dossier.error());
    const auto roles = offered(**workspace, **reader, *dossier);
    if (!roles)
        return context.fail(roles.error());
    const QString wanted = options.value(u"role"_s);
    if (wanted.isNull() && options.flag(u"branch"_s))
        return context.usage(u"--branch needs the --role that is asked for."_s);
    if (wanted.isNull())
        return printRoles(context, *dossier, *roles);
    const auto role = std::find_if(roles->begin(), roles->end(), [&](const OfferedRole &offer) {
        return offer.role.role.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (role == roles->end())
        return context.fail(
            {core::ErrorCode::NotFound,
             u"Nobody offers the role \"%1\" on %2; without --role the roles are listed."_s.arg(
                 wanted, dossier->line.name),
             {},
             {}});
    governance::AccessRequest request;
    request.thing = dossier->line.name;
    request.uri = dossier->line.uri;
    request.role = *role;
    for (const core::Ownership &owner : core::header(dossier->folded).owners)
        request.owners.append(owner.party);
    request.purpose = options.value(u"purpose"_s);
    request.duration = options.value(u"for"_s);
    request.name = options.value(u"name"_s);
    request.email = options.value(u"email"_s);
    return options.flag(u"branch"_s) ? printBranch(context, request, options.flag(u"dry-run"_s))
                                     : printLetter(context, request);
}

} // namespace meshbook::cli
