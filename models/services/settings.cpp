// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

namespace {

using Key = Settings::Key;

constexpr qsizetype longestName = 200;
constexpr qsizetype longestEmail = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets
constexpr qsizetype longestObject = 64 * 1024;

bool isFlag(const QString &text)
{
    return text == "true"_L1 || text == "false"_L1;
}

bool isScheme(const QString &text)
{
    return text == "system"_L1 || text == "light"_L1 || text == "dark"_L1;
}

bool isZoom(const QString &text)
{
    bool good = false;
    const int percent = text.toInt(&good);
    return good && percent >= 70 && percent <= 250;
}

bool isDensity(const QString &text)
{
    return text == "comfortable"_L1 || text == "compact"_L1;
}

bool isName(const QString &text)
{
    return text.size() <= longestName && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

bool isEmailOrEmpty(const QString &text)
{
    return text.isEmpty() || Settings::isEmail(text);
}

bool isObject(const QString &text)
{
    return text.size() <= longestObject && QJsonDocument::fromJson(text.toUtf8()).isObject();
}

bool isLanguage(const QString &text)
{
    static const QRegularExpression shape(u"\\A([a-z]{2,3}(_[A-Za-z]{2,8}){0,2})?\\z"_s);
    return shape.match(text).hasMatch();
}

struct Row {
    Key key{};
    QLatin1StringView name;
    QLatin1StringView fallback;
    bool (*check)(const QString &text) = nullptr;
};

constexpr std::array rows{
    Row{Key::Scheme, "appearance/scheme"_L1, "system"_L1, isScheme},
    Row{Key::HighContrast, "appearance/highContrast"_L1, "false"_L1, isFlag},
    Row{Key::Zoom, "appearance/zoom"_L1, "100"_L1, isZoom},
    Row{Key::Density, "appearance/density"_L1, "comfortable"_L1, isDensity},
    Row{Key::UserName, "identity/name"_L1, ""_L1, isName},
    Row{Key::UserEmail, "identity/email"_L1, ""_L1, isEmailOrEmpty},
    Row{Key::Shortcuts, "keys/shortcuts"_L1, "{}"_L1, isObject},
    Row{Key::Columns, "tables/columns"_L1, "{}"_L1, isObject},
    Row{Key::Language, "language/name"_L1, ""_L1, isLanguage},
    Row{Key::KeepRecents, "privacy/keepRecents"_L1, "true"_L1, isFlag},
    Row{Key::NotifyFinished, "notifications/finished"_L1, "true"_L1, isFlag},
    Row{Key::NotifyBreaches, "notifications/breaches"_L1, "true"_L1, isFlag},
    Row{Key::AlertCommand, "notifications/command"_L1, "{}"_L1, isObject},
    Row{Key::QuietHours, "notifications/quietHours"_L1, "{}"_L1, isObject},
    Row{Key::Health, "health/owners"_L1, "{}"_L1, isObject},
};

const Row &rowOf(Key key)
{
    return *std::find_if(rows.begin(), rows.end(), [key](const Row &row) { return row.key == key; });
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
{
    if (path.isEmpty())
        return;
    m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    for (const Row &row : rows) {
        const QString value = m_file->value(row.name).toString();
        if (m_file->contains(row.name) && value != row.fallback && row.check(value))
            m_values.insert(row.key, value);
    }
}

Settings::~Settings() = default;

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/meshbook/settings.ini"_L1;
}

QString Settings::nameOf(Key key)
{
    return rowOf(key).name;
}

QString Settings::text(Key key) const
{
    const auto own = m_values.constFind(key);
    return own != m_values.constEnd() ? *own : QString(rowOf(key).fallback);
}

bool Settings::flag(Key key) const
{
    return text(key) == "true"_L1;
}

int Settings::number(Key key) const
{
    return text(key).toInt();
}

QJsonObject Settings::object(Key key) const
{
    return QJsonDocument::fromJson(text(key).toUtf8()).object();
}

bool Settings::set(Key key, const QString &value)
{
    const Row &row = rowOf(key);
    if (!row.check(value))
        return false;
    if (value == text(key))
        return true;
    if (value == row.fallback)
        m_values.remove(key);
    else
        m_values.insert(key, value);
    store(key);
    emit changed(key);
    return true;
}

bool Settings::set(Key key, bool value)
{
    return set(key, value ? u"true"_s : u"false"_s);
}

bool Settings::set(Key key, int value)
{
    return set(key, QString::number(value));
}

bool Settings::set(Key key, const QJsonObject &value)
{
    return set(key, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

void Settings::reset(Key key)
{
    set(key, QString(rowOf(key).fallback));
}

bool Settings::isDefault(Key key) const
{
    return !m_values.contains(key);
}

void Settings::restore(const Snapshot &snapshot)
{
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const Snapshot wanted = snapshot; // may be this object's own, which set() changes
    for (const Row &row : rows)
        set(row.key, wanted.value(row.key, row.fallback));
}

void Settings::store(Key key)
{
    if (!m_file)
        return;
    if (m_values.contains(key))
        m_file->setValue(nameOf(key), m_values.value(key));
    else
        m_file->remove(nameOf(key));
}

bool Settings::isEmail(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A[^\\s@<>\"(),:;\\\\\\x00-\\x1f]{1,64}@([A-Za-z0-9\\x{80}-\\x{10ffff}]"
        "([A-Za-z0-9\\x{80}-\\x{10ffff}-]*[A-Za-z0-9\\x{80}-\\x{10ffff}])?\\.)+"
        "[A-Za-z0-9\\x{80}-\\x{10ffff}]([A-Za-z0-9\\x{80}-\\x{10ffff}-]*[A-Za-z0-9\\x{80}-\\x{10ffff}])?\\z"_s);
    return text.size() <= longestEmail && !text.contains(".."_L1) && !text.startsWith(u'.')
        && shape.match(text).hasMatch();
}

} // namespace meshbook::services
