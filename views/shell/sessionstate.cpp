// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sessionstate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 maxFileSize = 1024 * 1024;
constexpr qsizetype maxTabs = 200;
constexpr qsizetype maxSplitters = 200;
constexpr qsizetype maxWindows = 16;
constexpr int minWidth = 640;
constexpr int minHeight = 480;

QJsonArray rectToJson(const QRect &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

QRect rectFromJson(const QJsonArray &array)
{
    if (array.size() != 4)
        return {};
    const QRect rect(array.at(0).toInt(), array.at(1).toInt(), array.at(2).toInt(), array.at(3).toInt());
    constexpr int limit = 100000;
    const bool sane = rect.width() > 0 && rect.height() > 0 && rect.width() < limit && rect.height() < limit
        && qAbs(rect.x()) < limit && qAbs(rect.y()) < limit;
    return sane ? rect : QRect();
}

QJsonArray tabsToJson(const QList<TabHistory::Entry> &tabs)
{
    QJsonArray result;
    for (const TabHistory::Entry &tab : tabs) {
        QJsonObject entry{{"uri"_L1, tab.uri.toString(QUrl::FullyEncoded)}, {"title"_L1, tab.title}};
        if (!tab.icon.isEmpty())
            entry.insert("icon"_L1, tab.icon);
        if (!tab.state.isEmpty())
            entry.insert("state"_L1, tab.state);
        result.append(entry);
    }
    return result;
}

QList<TabHistory::Entry> tabsFromJson(const QJsonArray &array)
{
    QList<TabHistory::Entry> tabs;
    for (const QJsonValue &value : array) {
        const QJsonObject entry = value.toObject();
        const QUrl uri(entry.value("uri"_L1).toString(), QUrl::StrictMode);
        // Only the program's own places: a file edited by hand must not make tabs open anything else.
        if (uri.isValid() && uri.scheme() == "meshbook"_L1 && tabs.size() < maxTabs)
            tabs.append({uri, entry.value("title"_L1).toString(), entry.value("state"_L1).toObject(),
                         entry.value("icon"_L1).toString()});
    }
    return tabs;
}

QString stateDirectory()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation);
#else
    if (QStandardPaths::isTestModeEnabled())
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/state"_L1;
    const QString xdg = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isAbsolutePath(xdg))
        return xdg;
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
#else
    return QDir::homePath() + "/.local/state"_L1;
#endif
#endif
}

} // namespace

QJsonObject SessionState::toJson() const
{
    QJsonObject sizes;
    for (auto it = splitters.constBegin(); it != splitters.constEnd(); ++it) {
        QJsonArray list;
        for (const int size : it.value())
            list.append(size);
        sizes.insert(it.key(), list);
    }
    QJsonObject object{{"version"_L1, 1},
                       {"maximized"_L1, maximized},
                       {"rail"_L1, railVisible},
                       {"sidePanel"_L1, sidePanelVisible},
                       {"splitters"_L1, sizes},
                       {"tabs"_L1, tabsToJson(tabs)},
                       {"currentTab"_L1, currentTab},
                       {"pinnedTabs"_L1, pinnedTabs}};
    if (!besideTabs.isEmpty()) {
        object.insert("besideTabs"_L1, tabsToJson(besideTabs));
        object.insert("besideCurrent"_L1, besideCurrent);
        object.insert("besidePinned"_L1, besidePinned);
    }
    if (!window.isNull())
        object.insert("window"_L1, rectToJson(window));
    return object;
}

SessionState SessionState::fromJson(const QJsonObject &object)
{
    SessionState state;
    state.window = rectFromJson(object.value("window"_L1).toArray());
    state.maximized = object.value("maximized"_L1).toBool(state.maximized);
    state.railVisible = object.value("rail"_L1).toBool(state.railVisible);
    state.sidePanelVisible = object.value("sidePanel"_L1).toBool(state.sidePanelVisible);
    const QJsonObject sizes = object.value("splitters"_L1).toObject();
    for (auto it = sizes.constBegin(); it != sizes.constEnd() && state.splitters.size() < maxSplitters;
         ++it) {
        QList<int> list;
        const QJsonArray values = it.value().toArray();
        for (const QJsonValue &value : values)
            list.append(qBound(0, value.toInt(), 100000));
        if (!list.isEmpty() && list.size() <= 8)
            state.splitters.insert(it.key(), list);
    }
    state.tabs = tabsFromJson(object.value("tabs"_L1).toArray());
    const auto last = [](const QList<TabHistory::Entry> &shown) { return qMax(0, int(shown.size()) - 1); };
    const auto bounded = [&object](QLatin1StringView key, qsizetype most) {
        return qBound(0, object.value(key).toInt(), static_cast<int>(most));
    };
    state.currentTab = bounded("currentTab"_L1, last(state.tabs));
    state.pinnedTabs = bounded("pinnedTabs"_L1, state.tabs.size());
    state.besideTabs = tabsFromJson(object.value("besideTabs"_L1).toArray());
    state.besideCurrent = bounded("besideCurrent"_L1, last(state.besideTabs));
    state.besidePinned = bounded("besidePinned"_L1, state.besideTabs.size());
    return state;
}

QString SessionState::defaultPath(const QString &workspace)
{
    const QString folder = stateDirectory() + "/meshbook/"_L1;
    if (workspace.isEmpty())
        return folder + "session.json"_L1;
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(workspace).absoluteFilePath().toUtf8(),
                                                     QCryptographicHash::Sha256);
    return folder + "session-"_L1 + QString::fromLatin1(hash.toHex().first(16)) + ".json"_L1;
}

SessionState SessionState::load(const QString &path)
{
    return loadAll(path).constFirst();
}

QList<SessionState> SessionState::loadAll(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > maxFileSize || !file.open(QIODevice::ReadOnly))
        return {SessionState()};
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(file.read(maxFileSize), &error).object();
    if (error.error != QJsonParseError::NoError)
        return {SessionState()};
    QList<SessionState> windows{fromJson(object)};
    const QJsonArray others = object.value("others"_L1).toArray();
    for (const QJsonValue &other : others) {
        if (windows.size() < maxWindows && other.isObject())
            windows.append(fromJson(other.toObject()));
    }
    return windows;
}

QString SessionState::save(const QString &path) const
{
    return saveAll({*this}, path);
}

QString SessionState::saveAll(const QList<SessionState> &windows, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return u"cannot create %1"_s.arg(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QJsonObject object = windows.value(0).toJson();
    QJsonArray others;
    for (qsizetype i = 1; i < qMin(windows.size(), maxWindows); ++i)
        others.append(windows.at(i).toJson());
    if (!others.isEmpty())
        object.insert("others"_L1, others);
    file.write(QJsonDocument(object).toJson());
    return file.commit() ? QString() : file.errorString();
}

QRect SessionState::clamped(const QRect &window, const QRect &available)
{
    if (available.isEmpty())
        return window;
    QRect result = window;
    result.setWidth(qBound(qMin(minWidth, available.width()), window.width(), available.width()));
    result.setHeight(qBound(qMin(minHeight, available.height()), window.height(), available.height()));
    result.moveLeft(qBound(available.left(), window.left(), available.right() + 1 - result.width()));
    result.moveTop(qBound(available.top(), window.top(), available.bottom() + 1 - result.height()));
    return result;
}

} // namespace meshbook::views
