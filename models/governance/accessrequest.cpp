// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/accessrequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

constexpr qsizetype longestField = 500;
constexpr qsizetype longestPurpose = 10'000;

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::governance::AccessRequest)
};

QString oneLine(const QString &text)
{
    return text.simplified().left(longestField);
}

/// "ana@x.example, data-office; Bob": several approvers in one field.
QStringList parties(const QString &written)
{
    static const QRegularExpression comma(u"[,;\n]"_s);
    QStringList found;
    for (const QString &part : written.left(longestPurpose).split(comma, Qt::SkipEmptyParts)) {
        if (const QString party = oneLine(part); !party.isEmpty())
            found.append(party);
    }
    return found;
}

void addLine(QString &body, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        //: A line of the letter: "Role: reader"
        body += Words::tr("%1: %2").arg(label, value) + u'\n';
}

} // namespace

std::vector<OfferedRole> rolesOf(const core::AnyEntity &entity)
{
    std::vector<OfferedRole> offered;
    const auto add = [&](const std::vector<core::AccessRole> &roles, const QString &statedBy) {
        for (const core::AccessRole &role : roles)
            offered.push_back({role, statedBy});
    };
    if (const auto *contract = std::get_if<core::Contract>(&entity)) {
        add(contract->roles,
            contract->version.isEmpty() ? contract->nativeId
                                        : QString(contract->nativeId + u'@' + contract->version));
    } else if (const auto *product = std::get_if<core::Product>(&entity)) {
        add(product->roles, product->name);
    }
    return offered;
}

QStringList AccessLetter::addresses() const
{
    static const QRegularExpression address(u"^[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+$"_s);
    return to.filter(address);
}

AccessLetter compose(const AccessRequest &request)
{
    const core::AccessRole &role = request.role.role;
    AccessLetter letter;
    letter.to = parties(role.firstLevelApprovers) + parties(role.secondLevelApprovers);
    if (letter.to.isEmpty()) {
        for (const QString &owner : request.owners)
            letter.to += parties(owner);
    }
    letter.to.removeDuplicates();
    const QString thing = oneLine(request.thing);
    letter.subject = role.role.isEmpty() ? Words::tr("Access to %1").arg(thing)
                                         : Words::tr("Access to %1 as %2").arg(thing, oneLine(role.role));
    QString &body = letter.body;
    body = Words::tr("I ask for access to %1.").arg(thing) + u"\n\n"_s;
    addLine(body, Words::tr("Data"), request.uri.toString());
    addLine(body, Words::tr("Contract"), oneLine(request.role.statedBy));
    addLine(body, Words::tr("Role"), oneLine(role.role));
    addLine(body, Words::tr("Access"), oneLine(role.access));
    addLine(body, Words::tr("For"), oneLine(request.duration));
    addLine(body, Words::tr("First approval"), parties(role.firstLevelApprovers).join(u", "_s));
    addLine(body, Words::tr("Second approval"), parties(role.secondLevelApprovers).join(u", "_s));
    if (const QString purpose = request.purpose.trimmed().left(longestPurpose); !purpose.isEmpty())
        body += u'\n' + Words::tr("Purpose") + u":\n"_s + purpose + u'\n';
    const QString signature = QStringList{oneLine(request.name), oneLine(request.email)}.join(u' ').trimmed();
    if (!signature.isEmpty())
        body += u'\n' + signature + u'\n';
    return letter;
}

AccessFile requestFile(const AccessRequest &request, const QDate &day)
{
    const core::AccessRole &role = request.role.role;
    const auto slug = [](const QString &text) {
        constexpr qsizetype longestSlug = 60;
        static const QRegularExpression other(u"[^a-z0-9]+"_s);
        QString words = text.toLower().left(longestSlug).replace(other, u"-"_s);
        while (words.startsWith(u'-'))
            words.remove(0, 1);
        while (words.endsWith(u'-'))
            words.chop(1);
        return words;
    };
    const auto quoted = [](const QJsonValue &value) {
        // JSON is YAML, and no text can end its quotes.
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return list.mid(1, list.size() - 2);
    };
    AccessFile file;
    QStringList words{day.toString(Qt::ISODate), slug(request.thing), slug(role.role)};
    words.removeAll(QString());
    file.name = words.join(u'-') + u".yaml"_s;
    file.message = compose(request).subject;
    QByteArray &yaml = file.content;
    yaml =
        "# Merging this grants nothing by itself: it says that the approvers agree.\nkind: AccessRequest\n";
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            yaml += QByteArray(key) + ": " + quoted(value) + '\n';
    };
    add("status", u"requested"_s);
    add("requestedOn", day.toString(Qt::ISODate));
    add("thing", oneLine(request.thing));
    add("uri", request.uri.toString());
    add("contract", oneLine(request.role.statedBy));
    add("role", oneLine(role.role));
    add("access", oneLine(role.access));
    add("duration", oneLine(request.duration));
    add("purpose", request.purpose.trimmed().left(longestPurpose));
    add("name", oneLine(request.name));
    add("email", oneLine(request.email));
    const QStringList approvers = compose(request).to;
    if (!approvers.isEmpty())
        yaml += "approvers: " + quoted(QJsonArray::fromStringList(approvers)) + '\n';
    return file;
}

} // namespace meshbook::governance
