// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace meshbook::tests {

/// Base of the tests that hold `show --json` against what stands in files of the corpora, read there by
/// eye: one row is one thing of the catalog.
class ShowTest : public QObject {
    Q_OBJECT

public:
    ShowTest() = default;

protected:
    /// To be filled with calls of row().
    virtual void rows() = 0;

    /// `files`: files or folders of the corpora ("own:x": of tests/e2e/data), separated by blanks, that are
    /// synced into a workspace of their own. `thing`: its address or a name. `expected`: lines "path = value"
    /// or "path ~ beginning".
    ///
    /// A path is made of steps with "/" between: "columns/order_id/physicalType". An entry of a list is
    /// found by what names it (path, username, property, name …) or by its place; "#" is how many there
    /// are. A list of texts is written "a, b"; what is not stated is "-".
    static void row(const char *name, const char *files, const char *thing, const char *expected);

private slots:
    void fieldsAreThoseOfTheFile_data();
    void fieldsAreThoseOfTheFile();

private:
    [[nodiscard]] QString workspaceOf(const QString &files);

    QTemporaryDir m_folder;
    QStringList m_synced;
};

} // namespace meshbook::tests
