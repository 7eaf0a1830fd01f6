// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QMap>
#include <QString>

#include <optional>

namespace meshbook::views {

/// A policy's text as it stands in the editor.
struct PolicyDocument {
    QString key; ///< the path, or of a policy that was never saved a word of its own
    QString path; ///< null: a new one
    QString pack; ///< for people: where it comes from
    bool isWritable = false;
    std::optional<QByteArray> before; ///< the file as it was read; absent: there is none yet
    QString text;

    [[nodiscard]] bool isModified() const { return !before || textOf(*before) != text; }
    /// The text as a file, with the ends of lines that it had.
    [[nodiscard]] QByteArray bytes() const;
    /// A file as text, whose lines end in "\n" only.
    [[nodiscard]] static QString textOf(const QByteArray &bytes);
    /// "x.policy.yaml", for new ones by the id in the text.
    [[nodiscard]] QString fileName() const;
};

/// The value of "id:" at the top of a policy's text; null where there is none.
[[nodiscard]] QString policyIdIn(const QString &text);

/// What was typed into policies and not saved, by key. Small enough for the state of a page.
class PolicyDrafts final {
public:
    static constexpr int most = 20; ///< after which no new policy should be begun

    [[nodiscard]] bool has(const QString &key) const { return m_drafts.contains(key); }
    [[nodiscard]] const PolicyDocument &of(const QString &key) const { return m_drafts.find(key).value(); }
    [[nodiscard]] const QMap<QString, PolicyDocument> &all() const { return m_drafts; }
    [[nodiscard]] bool isFull() const { return m_drafts.size() >= most; }
    [[nodiscard]] bool isEmpty() const { return m_drafts.isEmpty(); }
    /// Keeps a document that is modified, and drops one that is not.
    void keep(const PolicyDocument &document);
    void drop(const QString &key) { m_drafts.remove(key); }
    /// A key for another new policy.
    [[nodiscard]] QString newKey() const;

    [[nodiscard]] QJsonArray toJson() const;
    void restore(const QJsonArray &drafts);

private:
    QMap<QString, PolicyDocument> m_drafts;
};

} // namespace meshbook::views
