// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "initproduct.h"
#include "options.h"
#include "services/pipelinefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

/// Writes a file that is not there yet, or tells why not.
int writeNew(Context &context, const QString &path, const QByteArray &bytes, bool overwrite)
{
    if (QFileInfo::exists(path) && !overwrite)
        return context.fail(
            {core::ErrorCode::Conflict,
             u"%1 is there already. Use --force to replace it, or --print to see what would be written."_s
                 .arg(path),
             {},
             {}});
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return context.fail({core::ErrorCode::Storage,
                             u"The file could not be written: %1"_s.arg(file.errorString()),
                             path,
                             {}});
    context.say(u"Wrote %1."_s.arg(path));
    return Fine;
}

} // namespace

int initPipelines(Context &context, const QStringList &arguments)
{
    Options options({u"force"_s, u"print"_s}, {u"dir"_s, u"check"_s, u"policies"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    std::vector<services::PipelineKind> kinds;
    for (const QString &word : options.positional()) {
        const auto kind = services::pipelineKindFromText(word);
        if (!kind)
            return context.usage(u"init ci knows github, gitlab and pre-commit, not \"%1\"."_s.arg(word));
        kinds.push_back(*kind);
    }
    if (kinds.empty())
        kinds = {services::PipelineKind::GitHub};
    const QString checked = options.value(u"check"_s).isEmpty() ? u"."_s : options.value(u"check"_s);
    QString text;
    for (const services::PipelineKind kind : kinds) {
        const auto file = services::pipelineFile(kind, checked, options.value(u"policies"_s));
        if (!file)
            return context.fail(file.error());
        if (options.flag(u"print"_s)) {
            text += u"# %1\n%2"_s.arg(file->path, QString::fromUtf8(file->bytes));
            continue;
        }
        const QString folder = options.value(u"dir"_s).isEmpty() ? u"."_s : options.value(u"dir"_s);
        if (const int code =
                writeNew(context, QDir(folder).filePath(file->path), file->bytes, options.flag(u"force"_s));
            code != Fine)
            return code;
    }
    return text.isEmpty() || context.print(text) ? Fine : InternalError;
}

int runInit(Context &context)
{
    QStringList arguments = context.arguments();
    const QString what = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (what == "ci"_L1)
        return initPipelines(context, arguments);
    if (what == "product"_L1)
        return initProduct(context, arguments);
    return context.usage(u"init needs ci or product."_s);
}

} // namespace meshbook::cli
