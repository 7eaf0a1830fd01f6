// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/yamlparts.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::datahub {

namespace {

void appendOwner(Session &session, const QString &urn, const QString &role,
                 std::vector<core::Ownership> &owners)
{
    if (urn.isEmpty() || !session.budget().take())
        return;
    (void)session.refer(urn);
    owners.push_back({session.partyName(urn), role});
}

QString roleOf(const QString &type)
{
    const Urn urn = Urn::parse(type);
    return urn.isValid() ? urn.id : type;
}

} // namespace

QString asUrn(const QString &text, QLatin1StringView type)
{
    return text.isEmpty() || text.startsWith("urn:li:"_L1) ? text
                                                           : u"urn:li:%1:%2"_s.arg(QString(type), text);
}

std::vector<core::Ownership> glossaryOwners(Session &session, Node owners)
{
    std::vector<core::Ownership> found;
    if (owners.isSequence()) {
        for (const Node one : owners) {
            const std::vector<core::Ownership> part =
                one.isMapping() ? glossaryOwners(session, one) : std::vector<core::Ownership>();
            found.insert(found.end(), part.begin(), part.end());
        }
        return found;
    }
    if (owners && !owners.isMapping()) {
        report(session.batch(), core::Severity::Warning, "datahub-glossary.type"_L1,
               u"Owners should be an object with users and groups."_s, owners);
        return found;
    }
    const QString role = roleOf(owners["type"_L1].text());
    for (const QString &user : owners["users"_L1].textList())
        appendOwner(session, asUrn(user, "corpuser"_L1), role, found);
    for (const QString &group : owners["groups"_L1].textList())
        appendOwner(session, asUrn(group, "corpGroup"_L1), role, found);
    return found;
}

std::vector<core::Ownership> listedOwners(Session &session, Node owners)
{
    std::vector<core::Ownership> found;
    for (const Node owner : owners) {
        const QString id = owner.isScalar() ? owner.text() : owner["id"_L1].text();
        appendOwner(session, asUrn(id, "corpuser"_L1), roleOf(owner["type"_L1].text()), found);
    }
    return found;
}

void appendLinks(Session &session, Node links, std::vector<core::Reference> &references)
{
    for (const Node link : links) {
        const QString url = link["url"_L1].text();
        if (url.isEmpty() || !session.budget().take())
            continue;
        const QString title = link.any({"label"_L1, "title"_L1}).text();
        const QString text = link["description"_L1].text();
        references.push_back(
            {u"documentation"_s, session.safeText(url, link.position()),
             title.isEmpty() || text.isEmpty() ? (title.isEmpty() ? text : title) : title + u": "_s + text});
    }
}

QString domainOf(Session &session, const QString &text)
{
    const QString urn = asUrn(text, "domain"_L1);
    (void)session.refer(urn);
    return Urn::parse(urn).id;
}

QString tagOf(const QString &text)
{
    const Urn urn = Urn::parse(text);
    return urn.isValid() ? urn.id : text;
}

QString termOf(Session &session, const QString &text)
{
    return session.referKey(asUrn(text, "glossaryTerm"_L1));
}

} // namespace meshbook::formats::datahub
