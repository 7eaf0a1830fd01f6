// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/measuredlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::MeasuredLog)
};

constexpr int waitMs = 10'000; ///< for another process that writes
constexpr qint64 longestLine = 64 * 1024; ///< looked back over for the end of the last whole line

Result<> notWritten(const QString &detail)
{
    return failure(ErrorCode::Storage, Words::tr("What was measured could not be written down."), detail);
}

/// Where the last whole line ends.
qint64 endOfLines(QFile &file)
{
    const qint64 from = qMax<qint64>(0, file.size() - longestLine);
    file.seek(from);
    const QByteArray end = file.readAll();
    const qsizetype last = end.lastIndexOf('\n');
    return last < 0 ? from : from + last + 1;
}

/// The folder's own entry of a new file is on disk only after this.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

MeasuredLog::MeasuredLog(QString folder, qint64 most)
    : m_folder(std::move(folder))
    , m_most(most)
{
}

Result<> MeasuredLog::append(const QByteArray &lines, const QDateTime &now)
{
    if (lines.isEmpty())
        return {};
    if (!QDir().mkpath(m_folder))
        return notWritten(m_folder);
    QLockFile lock(m_folder + u"/.lock"_s);
    if (!lock.tryLock(waitMs))
        return failure(ErrorCode::Storage,
                       Words::tr("Another Meshbook is writing to this workspace. Try again when it is done."),
                       m_folder);
    const QString day = m_folder + u'/' + now.toUTC().toString(u"yyyy-MM-dd"_s);
    QString name = day + u".jsonl"_s;
    for (int number = 2; QFileInfo(name).size() + lines.size() > m_most && QFileInfo(name).size() > 0;
         ++number)
        name = day + u"-%1.jsonl"_s.arg(number);
    QFile file(name);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite))
        return notWritten(file.errorString());
    const qint64 end = endOfLines(file);
    const bool written = file.resize(end) && file.seek(end) && file.write(lines) == lines.size()
        && file.flush() && ::fsync(file.handle()) == 0;
    if (!written) {
        const QString why = file.errorString();
        file.resize(end); // all or nothing
        return notWritten(why);
    }
    if (isNew)
        syncFolder(m_folder);
    return {};
}

} // namespace meshbook::store
