// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odcs/contractcodes.h"
#include "formats/reader/readutil.h"

#include <QString>

#include <vector>

namespace meshbook::formats {

/// A version of a contract standard as one number (v3.0.2 is 302, 0.9.3 is 93); 0 is not stated.
using SpecVersion = int;
/// Reads "v3.0.2", "3.0.2", "1.1"; 0 for everything else.
[[nodiscard]] SpecVersion specVersion(QStringView text);
/// "3.0.2"; a last zero is left out where `shortForm` ("3.1").
[[nodiscard]] QString specVersionText(SpecVersion version, bool shortForm = false);

/// Collects where a document is not what the version it declares says, and tells it once per kind
/// instead of once per place: a contract with 500 left-over `isNullable` has one thing to fix.
class DriftLog final {
public:
    /// What the document declares, with the text as written for messages.
    void declare(SpecVersion version, QString written);
    [[nodiscard]] SpecVersion declared() const { return m_declared; }

    /// Whether uses() or leftover() would be news, so that callers need not word what nobody reads.
    [[nodiscard]] bool wouldNote(SpecVersion since, SpecVersion until) const
    {
        return since > m_newest || (m_declared != 0 && (since > m_declared || until < m_declared));
    }
    /// A feature that exists from a version on.
    void uses(SpecVersion since, const QString &feature, Node at);
    /// A key that a newer version renamed or dropped; `until` is the last version that had it.
    void leftover(SpecVersion until, const QString &feature, Node at);
    /// Something the declared version forbids or misses.
    void breaks(const QString &what, Node at);
    /// Something that is wrong with the declaration itself.
    void remark(const QString &what, Node at);

    /// The newest version whose features are used.
    [[nodiscard]] SpecVersion newest() const { return m_newest; }
    /// One drift issue for the document and one per kind of breach.
    void report(core::Batch &batch, const ContractCodes &codes, Node document) const;

private:
    struct Kind {
        SpecVersion version = 0;
        QString what;
        Node first;
        int count = 1;
    };
    static void note(std::vector<Kind> &kinds, SpecVersion version, const QString &what, Node at);

    SpecVersion m_declared = 0;
    QString m_written;
    SpecVersion m_newest = 0;
    std::vector<Kind> m_newer;
    std::vector<Kind> m_older;
    std::vector<Kind> m_broken;
    std::vector<Kind> m_remarks;
};

} // namespace meshbook::formats
