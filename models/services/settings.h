// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>

class QSettings;

namespace meshbook::services {

/// What a person chose, of the program and not of a workspace: kept in one INI file as soon as it is chosen,
/// and handed to whoever asks. Every key has a default and a check; what a file edited by hand says against
/// the check counts as not said. Lives on the UI thread.
class Settings final : public QObject {
    Q_OBJECT

public:
    enum class Key {
        Scheme, ///< "system", "light" or "dark"
        HighContrast, ///< bool
        Zoom, ///< text size, percent of the system's: 70 to 250
        Density, ///< "comfortable" or "compact"
        UserName, ///< who signs edits; one line of at most 200 letters
        UserEmail, ///< empty, or an address (see isEmail())
        Shortcuts, ///< JSON object, see views::CommandTable::saveShortcuts()
        Language, ///< "de", "zh_CN"; empty: the system's
        Columns, ///< JSON object, see views::TableLayouts
        KeepRecents, ///< bool: whether searches and visited pages are remembered ("privacy/keepRecents")
        NotifyFinished, ///< bool: whether finished long work is told while the window is inactive
        NotifyBreaches, ///< bool: whether promises just broken are told while the window is inactive
        AlertCommand, ///< JSON object: "program" and "arguments" to run for each promise just broken
        QuietHours, ///< JSON object: "from" and "to" (HH:mm), "zone" (IANA); see core::QuietHours
        Health, ///< JSON object by workspace folder, see views::HealthKeeper
    };
    Q_ENUM(Key)

    /// An empty path keeps everything in memory only.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);
    ~Settings() override;

    /// settings.ini in the user's configuration folder ($XDG_CONFIG_HOME/meshbook).
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] QString text(Key key) const;
    [[nodiscard]] bool flag(Key key) const;
    [[nodiscard]] int number(Key key) const;
    [[nodiscard]] QJsonObject object(Key key) const;

    /// False and nothing changed where the value does not pass the key's check.
    bool set(Key key, const QString &value);
    bool set(Key key, const char *value) = delete; // would become a bool
    bool set(Key key, bool value);
    bool set(Key key, int value);
    bool set(Key key, const QJsonObject &value);
    void reset(Key key);
    [[nodiscard]] bool isDefault(Key key) const;

    /// All that differs from the defaults, to return to later.
    using Snapshot = QHash<Key, QString>;
    [[nodiscard]] const Snapshot &snapshot() const { return m_values; }
    void restore(const Snapshot &snapshot);

    /// One address as forms take it: local@host.tld, no blanks, no display name; at most 254 letters.
    [[nodiscard]] static bool isEmail(const QString &text);
    /// "privacy/keepRecents": what the key is called in the file.
    [[nodiscard]] static QString nameOf(Key key);

signals:
    void changed(meshbook::services::Settings::Key key);

private:
    void store(Key key);

    std::unique_ptr<QSettings> m_file;
    Snapshot m_values; ///< only what is not the default
};

} // namespace meshbook::services
