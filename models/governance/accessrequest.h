// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "core/uri.h"

#include <QDate>
#include <QStringList>

#include <vector>

/// Asking for access as the contract has it. The catalog grants nothing: the owners do.
namespace meshbook::governance {

/// A role that can be asked for, with the contract (or product) that states it.
struct OfferedRole {
    core::AccessRole role;
    QString statedBy; ///< "dc-orders@1.2.0", or the product's name
    QString file = {}; ///< that states it, on this machine; empty where there is none
    friend bool operator==(const OfferedRole &, const OfferedRole &) = default;
};

/// The roles a product or contract states itself; none of other things.
[[nodiscard]] std::vector<OfferedRole> rolesOf(const core::AnyEntity &entity);

struct AccessRequest {
    QString thing; ///< name of what access is asked for
    core::Uri uri;
    OfferedRole role;
    QStringList owners; ///< asked where the role names no approver
    QString purpose; ///< why, in the words of who asks
    QString duration; ///< "3 months"; empty: not limited
    QString name; ///< who asks
    QString email;
};

struct AccessLetter {
    QStringList to; ///< first level, then second level approvers, else the owners; as written
    QString subject; ///< one line
    QString body; ///< plain text, lines as the fields have them

    /// Those of `to` that are e-mail addresses.
    [[nodiscard]] QStringList addresses() const;
};

/// The request as a file beside the contract, for those who approve to merge or to refuse. No standard has a
/// place for requests inside a contract, and one that is not granted does not belong there; a file of its own
/// never conflicts with an edit of the contract and leaves it as it is, byte for byte.
struct AccessFile {
    QString name; ///< "2026-03-05-customer-360-analyst.yaml"
    QByteArray content; ///< YAML, every text quoted
    QString message; ///< of the commit
};
[[nodiscard]] AccessFile requestFile(const AccessRequest &request, const QDate &day);

/// Line breaks in names and roles become blanks, so that no field can pretend to be another.
[[nodiscard]] AccessLetter compose(const AccessRequest &request);

} // namespace meshbook::governance
