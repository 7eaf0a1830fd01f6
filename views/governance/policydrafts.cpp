// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/policydrafts.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr qsizetype mostCharacters = 400'000; // of a draft in the state of a page

} // namespace

QString policyIdIn(const QString &text)
{
    static const QRegularExpression key(u"^id:\\s*[\"']?([A-Za-z0-9.-]+)"_s,
                                        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = key.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

QString PolicyDocument::textOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).replace("\r\n"_L1, "\n"_L1);
}

QByteArray PolicyDocument::bytes() const
{
    QByteArray made = text.toUtf8();
    if (before && before->contains("\r\n"))
        made.replace("\n", "\r\n");
    return made;
}

QString PolicyDocument::fileName() const
{
    if (!path.isEmpty())
        return path.sliced(path.lastIndexOf(u'/') + 1);
    const QString id = policyIdIn(text);
    return (id.isEmpty() ? u"policy"_s : id) + u".policy.yaml"_s;
}

void PolicyDrafts::keep(const PolicyDocument &document)
{
    if (document.isModified())
        m_drafts.insert(document.key, document);
    else
        m_drafts.remove(document.key);
}

QString PolicyDrafts::newKey() const
{
    int number = 1;
    while (has(u"new:"_s + QString::number(number)))
        ++number;
    return u"new:"_s + QString::number(number);
}

QJsonArray PolicyDrafts::toJson() const
{
    QJsonArray drafts;
    for (const PolicyDocument &each : m_drafts) {
        if (each.text.size() > mostCharacters)
            continue;
        QJsonObject draft{{u"key"_s, each.key}, {u"path"_s, each.path}, {u"text"_s, each.text}};
        if (each.before)
            draft.insert(u"before"_s, QString::fromUtf8(*each.before));
        drafts.append(draft);
    }
    return drafts;
}

void PolicyDrafts::restore(const QJsonArray &drafts)
{
    m_drafts.clear();
    for (const QJsonValue &value : drafts) {
        const QJsonObject draft = value.toObject();
        PolicyDocument made;
        made.key = draft.value(u"key"_s).toString();
        made.path = draft.value(u"path"_s).toString();
        made.text = draft.value(u"text"_s).toString();
        made.isWritable = true;
        if (draft.contains(u"before"_s))
            made.before = draft.value(u"before"_s).toString().toUtf8();
        if (!made.key.isEmpty())
            keep(made);
    }
}

} // namespace meshbook::views
