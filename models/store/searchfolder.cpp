// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::SearchFolder)
};

} // namespace

QString SearchFolder::besides(const QString &cachePath)
{
    return QFileInfo(cachePath).absolutePath() + u"/search"_s;
}

std::shared_ptr<const search::Segment> SearchFolder::segment(const QString &file)
{
    if (const auto known = m_segments.constFind(file); known != m_segments.constEnd())
        return *known;
    if (m_bad.contains(file))
        return nullptr;
    // Mapped, not read: opening takes the same time however large it is. The mapping lives with the file.
    auto mapped = std::make_shared<QFile>(m_directory + u'/' + file);
    if (!mapped->open(QIODevice::ReadOnly))
        return nullptr;
    const uchar *const bytes = mapped->map(0, mapped->size());
    if (bytes == nullptr)
        return nullptr;
    const QByteArrayView view(bytes, static_cast<qsizetype>(mapped->size()));
    const auto opened = search::Segment::open(view, std::move(mapped));
    if (!opened)
        return nullptr;
    m_segments.insert(file, *opened);
    return *opened;
}

SearchFolder::Opened SearchFolder::open(const QStringList &files)
{
    const QMutexLocker lock(&m_mutex);
    if (m_opened.index && m_files == files && !m_opened.damaged)
        return m_opened;
    Opened opened;
    std::vector<std::shared_ptr<const search::Segment>> segments;
    for (const QString &file : files) {
        if (std::shared_ptr<const search::Segment> one = segment(file))
            segments.push_back(std::move(one));
        else
            opened.damaged = true;
    }
    opened.index = std::make_shared<search::Index>(std::move(segments));
    m_segments.removeIf([&files](const auto &entry) { return !files.contains(entry.key()); });
    m_files = files;
    m_opened = opened;
    return opened;
}

Result<QString> SearchFolder::write(qint64 number, const QByteArray &segment)
{
    const auto failed = [this](const QString &why) {
        return failure(ErrorCode::Storage, Words::tr("The search index could not be written: %1.").arg(why),
                       m_directory);
    };
    if (!QDir().mkpath(m_directory))
        return failed(Words::tr("its folder cannot be made"));
    // The checksum keeps names apart where a cache was made anew and its numbers start over.
    const quint64 sum = search::checksum(segment.constData(), static_cast<std::size_t>(segment.size()));
    const QString name = u"%1-%2.segment"_s.arg(number, 8, 10, QChar(u'0')).arg(sum, 16, 16, QChar(u'0'));
    QSaveFile file(m_directory + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(segment) != segment.size() || !file.commit())
        return failed(file.errorString());
    return name;
}

void SearchFolder::sweep(const QStringList &files)
{
    QDir folder(m_directory);
    for (const QString &name : folder.entryList({u"*.segment*"_s}, QDir::Files)) {
        if (!files.contains(name))
            folder.remove(name); // where it is still in use and that forbids it, the next sweep has it
    }
}

bool SearchFolder::verify(const QStringList &files)
{
    bool good = true;
    for (const QString &file : files) {
        std::shared_ptr<const search::Segment> one;
        {
            const QMutexLocker lock(&m_mutex);
            one = segment(file);
        }
        const bool intact = one && one->isIntact();
        good = good && intact;
        if (!intact) {
            const QMutexLocker lock(&m_mutex);
            m_bad.insert(file);
            m_segments.remove(file);
            m_opened = {};
        }
    }
    return good;
}

} // namespace meshbook::store
