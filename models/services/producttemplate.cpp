// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/producttemplate.h"

#include "core/boundedpattern.h"
#include "formats/document/content.h"
#include "formats/document/yamlwriting.h"
#include "governance/namewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::Result;
using formats::Content;
using formats::Node;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::ProductTemplate)
};

constexpr qint64 mostBytes = 1024 * 1024; ///< of a file of a template
constexpr qsizetype longestValue = 2'000;
constexpr int mostFiles = 50;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorCode::Unreadable,
                             Words::tr("The file of a template cannot be read: %1").arg(file.errorString()),
                             path);
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return core::failure(core::ErrorCode::Unreadable,
                             Words::tr("The file of a template is larger than 1 MB."), path);
    return bytes;
}

core::Unexpected<core::Error> wrong(const QString &path, const QString &message, core::SourcePosition at)
{
    return core::failure(core::ErrorCode::Unreadable, message, path, at);
}

/// Within its folder, by letters that every system takes, and nothing of git's own, which obeys what it finds
/// there.
bool isSafePath(const QString &path)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_.{}-]+(?:/[A-Za-z0-9_.{}-]+)*\\z"_s);
    const QStringList steps = path.split(u'/');
    return path.size() < 200 && form.match(path).hasMatch() && !steps.contains(u".."_s)
        && !steps.contains(u".git"_s, Qt::CaseInsensitive);
}

/// "{{name}}" or "{{name:form}}".
const QRegularExpression &placeholder()
{
    static const QRegularExpression form(u"\\{\\{([a-z]+)(?::([^{}\\n]{1,100}))?\\}\\}"_s);
    return form;
}

/// With plain values: for defaults and paths.
QString filled(const QString &text, const QMap<QString, QString> &values)
{
    QString out;
    qsizetype done = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        out += values.value(match.captured(1));
        done = match.capturedEnd();
    }
    return out + QStringView(text).sliced(done);
}

core::Unexpected<core::Error> usage(const QString &message)
{
    return core::failure(core::ErrorCode::Usage, message);
}

/// What a parameter comes to: as given, else its initial value; `before` has those before it.
Result<QString> valueOf(const TemplateParameter &parameter, const QString &given,
                        const QMap<QString, QString> &before)
{
    QString value = given;
    if (value.isNull())
        value = parameter.initial.isNull() ? QString() : filled(parameter.initial, before);
    if (value.trimmed().isEmpty())
        return usage(Words::tr("%1 is needed: %2.").arg(parameter.name, parameter.title));
    if (parameter.isSnake)
        value = governance::nameWords(value).join(u'_');
    if (value.size() > longestValue || value.contains(u'\n'))
        return usage(Words::tr("The value of %1 is longer than a line.").arg(parameter.name));
    if (value.size() < parameter.minimum)
        return usage(Words::tr("%1 has %2 characters at least.").arg(parameter.name).arg(parameter.minimum));
    const QRegularExpression form = core::boundedPattern(u"\\A(?:%1)\\z"_s.arg(parameter.pattern));
    if (!parameter.pattern.isNull() && !form.match(value).hasMatch())
        return usage(Words::tr("%1 does not match %2: %3").arg(parameter.name, parameter.pattern, value));
    return value;
}

/// With values as YAML scalars, so that no value can be more than one.
QByteArray filledYaml(const QString &text, const QMap<QString, QString> &values)
{
    QByteArray out;
    qsizetype done = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(done, match.capturedStart() - done).toUtf8();
        const QString form = match.captured(2);
        QString value = values.value(match.captured(1));
        bool isNumber = false;
        value.toDouble(&isNumber);
        if (form == "raw"_L1 && isNumber) {
            out += value.toUtf8();
        } else {
            if (!form.isEmpty() && form != "raw"_L1)
                value = QString(form).replace(u'*', value);
            out += formats::yamlScalar(value);
        }
        done = match.capturedEnd();
    }
    return out + QStringView(text).sliced(done).toUtf8();
}

} // namespace

Result<ProductTemplate> ProductTemplate::read(const QString &folder)
{
    const QString path = folder + u"/template.yaml"_s;
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return core::Unexpected{bytes.error()};
    const Content content = Content::fromBytes(*bytes, path);
    for (const core::Issue &issue : content.issues()) {
        if (issue.severity == core::Severity::Error)
            return wrong(path, issue.message, issue.at);
    }
    const Node root = content.root();
    ProductTemplate made;
    made.m_folder = folder;
    made.m_id = root["id"_L1].text();
    made.m_title = root["title"_L1].text();
    made.m_description = root["description"_L1].text();
    if (made.m_id.isEmpty() || made.m_title.isEmpty())
        return wrong(path, Words::tr("A template needs an id and a title."), root.position());
    for (const Node node : root["parameters"_L1]) {
        TemplateParameter parameter;
        parameter.name = node["name"_L1].text();
        parameter.title = node["title"_L1].text();
        parameter.initial = node["default"_L1].text();
        parameter.pattern = node["pattern"_L1].text();
        parameter.minimum =
            static_cast<int>(std::clamp<qint64>(node["minimum"_L1].toInt().value_or(0), 0, longestValue));
        parameter.isSnake = node["snake"_L1].toBool().value_or(false);
        static const QRegularExpression name(u"\\A[a-z]{1,40}\\z"_s);
        if (!name.match(parameter.name).hasMatch())
            return wrong(path, Words::tr("The name of a parameter is of small letters."), node.position());
        if (!parameter.pattern.isNull() && !QRegularExpression(parameter.pattern).isValid())
            return wrong(path, Words::tr("The pattern of the parameter %1 is none.").arg(parameter.name),
                         node.position());
        made.m_parameters.push_back(parameter);
    }
    for (const Node node : root["files"_L1]) {
        const Part part{node["from"_L1].text(), node["to"_L1].text()};
        if (!isSafePath(part.from) || !isSafePath(part.to))
            return wrong(path, Words::tr("A file of a template has a path that cannot be used."),
                         node.position());
        made.m_parts.push_back(part);
    }
    if (made.m_parts.empty() || made.m_parts.size() > mostFiles)
        return wrong(path, Words::tr("A template has 1 to 50 files."), root["files"_L1].position());
    return made;
}

ProductTemplate::Found ProductTemplate::all(const QStringList &folders)
{
    Found found;
    const QStringList parents = QStringList(folders) << u":/templates"_s;
    for (const QString &parent : parents) {
        const QStringList names = QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names) {
            const QString folder = parent + u'/' + name;
            if (!QFileInfo::exists(folder + u"/template.yaml"_s))
                continue;
            Result<ProductTemplate> made = read(folder);
            if (!made) {
                found.errors.push_back(made.error());
                continue;
            }
            const bool known =
                std::any_of(found.templates.begin(), found.templates.end(),
                            [&](const ProductTemplate &each) { return each.id() == made->id(); });
            if (!known)
                found.templates.push_back(std::move(*made));
        }
    }
    return found;
}

Result<QMap<QString, QString>> ProductTemplate::complete(const QMap<QString, QString> &values) const
{
    QMap<QString, QString> out;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const bool known =
            std::any_of(m_parameters.begin(), m_parameters.end(),
                        [&](const TemplateParameter &each) { return each.name == value.key(); });
        if (!known)
            return usage(Words::tr("The template %1 has no parameter %2.").arg(m_id, value.key()));
    }
    for (const TemplateParameter &parameter : m_parameters) {
        const Result<QString> value = valueOf(parameter, values.value(parameter.name), out);
        if (!value)
            return core::Unexpected{value.error()};
        out.insert(parameter.name, *value);
    }
    return out;
}

QMap<QString, QString> ProductTemplate::problems(const QMap<QString, QString> &values) const
{
    QMap<QString, QString> found;
    QMap<QString, QString> good;
    for (const TemplateParameter &parameter : m_parameters) {
        const Result<QString> value = valueOf(parameter, values.value(parameter.name), good);
        if (value)
            good.insert(parameter.name, *value);
        else
            found.insert(parameter.name, value.error().message);
    }
    return found;
}

QMap<QString, QString> ProductTemplate::initials(const QMap<QString, QString> &values) const
{
    QMap<QString, QString> found;
    QMap<QString, QString> all;
    for (const TemplateParameter &parameter : m_parameters) {
        QString initial = parameter.initial.isNull() ? QString() : filled(parameter.initial, all);
        if (parameter.isSnake)
            initial = governance::nameWords(initial).join(u'_');
        found.insert(parameter.name, initial);
        const QString value = values.value(parameter.name);
        all.insert(parameter.name, value.isNull() ? initial : value);
    }
    return found;
}

Result<std::vector<NewFile>> ProductTemplate::files(const QMap<QString, QString> &values) const
{
    std::vector<NewFile> made;
    for (const Part &part : m_parts) {
        const Result<QByteArray> bytes = bytesOf(m_folder + u'/' + part.from);
        if (!bytes)
            return core::Unexpected{bytes.error()};
        NewFile file{filled(part.to, values), {}};
        if (!isSafePath(file.path) || file.path.contains(u'{'))
            return core::failure(core::ErrorCode::Usage,
                                 Words::tr("A file of the template would be called %1.").arg(file.path));
        file.bytes = filledYaml(QString::fromUtf8(*bytes), values);
        const Content content = Content::fromBytes(file.bytes, file.path);
        for (const core::Issue &issue : content.issues()) {
            if (issue.severity == core::Severity::Error)
                return wrong(part.from, issue.message, issue.at);
        }
        made.push_back(std::move(file));
    }
    return made;
}

QString productFolder(const QString &domain)
{
    static const QRegularExpression other(u"[^a-z0-9_-]+"_s);
    const QString name = domain.toLower().replace(other, u"-"_s);
    return name.isEmpty() ? u"."_s : name;
}

Result<> writeNewFiles(const QString &folder, const std::vector<NewFile> &files)
{
    const QDir root(folder);
    for (const NewFile &file : files) {
        if (QFileInfo::exists(root.filePath(file.path)))
            return core::failure(
                core::ErrorCode::Conflict,
                Words::tr("%1 is there already; nothing was written.").arg(root.filePath(file.path)));
    }
    QStringList written;
    for (const NewFile &file : files) {
        const QString path = root.filePath(file.path);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QSaveFile out(path);
        if (out.open(QIODevice::WriteOnly) && out.write(file.bytes) == file.bytes.size() && out.commit()) {
            written.append(path);
            continue;
        }
        for (const QString &each : std::as_const(written))
            QFile::remove(each);
        return core::failure(core::ErrorCode::Storage,
                             Words::tr("The file could not be written: %1").arg(out.errorString()), path);
    }
    return {};
}

} // namespace meshbook::services
