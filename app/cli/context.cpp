// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "store/workspace.h"
#include "text.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

Context::Context(Settings settings, QStringList arguments)
    : m_settings(std::move(settings))
    , m_arguments(std::move(arguments))
{
}

Context::~Context() = default;

core::Result<store::Workspace *> Context::workspace()
{
    if (!m_workspace) {
        auto opened = store::Workspace::open(m_settings.workspace, QDateTime::currentDateTimeUtc());
        if (!opened)
            return core::Unexpected{opened.error()};
        m_workspace = std::move(*opened);
        for (const QString &notice : m_workspace->notices())
            say(notice);
    }
    return m_workspace.get();
}

bool Context::write(const QByteArray &bytes)
{
    if (m_settings.output.isNull()) {
        const bool written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout)
                == static_cast<std::size_t>(bytes.size())
            && std::fflush(stdout) == 0;
        if (!written)
            fail({core::ErrorCode::Storage, u"The output could not be written."_s, {}, {}});
        return written;
    }
    QSaveFile file(m_settings.output);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        fail({core::ErrorCode::Storage,
              u"The output file could not be written: %1."_s.arg(file.errorString()),
              m_settings.output,
              {}});
    return written;
}

bool Context::print(const QString &text)
{
    return write(text.toUtf8());
}

bool Context::print(const QJsonObject &object)
{
    return write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Context::say(const QString &text) const
{
    if (!m_settings.quiet)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

int Context::fail(const core::Error &error) const
{
    std::fprintf(stderr, "meshbook-cli: %s\n", qUtf8Printable(plain(error.message)));
    if (!error.detail.isEmpty() && !m_settings.quiet)
        std::fprintf(stderr, "  %s\n", qUtf8Printable(plain(error.detail)));
    switch (error.code) {
    case core::ErrorCode::Usage:
    case core::ErrorCode::NotFound:
    case core::ErrorCode::Ambiguous:
        return BadUsage;
    case core::ErrorCode::Unreadable:
    case core::ErrorCode::External:
        return Unreadable;
    case core::ErrorCode::Storage:
    case core::ErrorCode::NewerVersion:
    case core::ErrorCode::Conflict:
        return Refused;
    case core::ErrorCode::Cancelled:
    case core::ErrorCode::Internal:
        return InternalError;
    }
    return InternalError;
}

int Context::usage(const QString &message) const
{
    std::fprintf(stderr, "meshbook-cli: %s\nTry 'meshbook-cli --help'.\n", qUtf8Printable(plain(message)));
    return BadUsage;
}

} // namespace meshbook::cli
