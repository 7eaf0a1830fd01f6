// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/content.h"
#include "governance/policy.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace meshbook::policies {

/// A mapping in a file of a pack, and where to complain about it.
class PolicyNode final {
public:
    PolicyNode(formats::Node node, const QString &file, std::vector<governance::PolicyProblem> &problems)
        : m_node(node)
        , m_file(&file)
        , m_problems(&problems)
    {
    }
    [[nodiscard]] formats::Node node() const { return m_node; }
    [[nodiscard]] PolicyNode at(formats::Node other) const { return {other, *m_file, *m_problems}; }
    [[nodiscard]] QString text(QLatin1StringView key) const { return m_node[key].text(); }
    /// Gets a text that must be there and not be empty; else complains and is false.
    bool need(QLatin1StringView key, QString &into) const;
    /// Complains about keys that are none of these: a misspelled one would be silently ignored.
    void allow(std::initializer_list<QLatin1StringView> keys) const;
    /// At the value of the key, or at the whole where there is none. Always false.
    bool complain(QLatin1StringView key, const QString &message) const;
    bool complainAt(core::SourcePosition at, const QString &message) const;

private:
    formats::Node m_node;
    const QString *m_file;
    std::vector<governance::PolicyProblem> *m_problems;
};

/// A parsed file with one mapping in it.
class PolicyFile final {
public:
    /// Absent where it is no YAML, or no mapping; `problems` say why. `file` and `problems` must outlive it.
    [[nodiscard]] static std::optional<PolicyFile> parse(const QByteArray &bytes, const QString &file,
                                                         std::vector<governance::PolicyProblem> &problems);
    [[nodiscard]] PolicyNode root() const { return {m_content.root(), *m_file, *m_problems}; }

private:
    PolicyFile(formats::Content content, const QString &file,
               std::vector<governance::PolicyProblem> &problems)
        : m_content(std::move(content))
        , m_file(&file)
        , m_problems(&problems)
    {
    }
    formats::Content m_content;
    const QString *m_file;
    std::vector<governance::PolicyProblem> *m_problems;
};

/// A policy as its file has it.
[[nodiscard]] std::optional<governance::Policy> policyFrom(const PolicyNode &root, const QString &file);

} // namespace meshbook::policies
