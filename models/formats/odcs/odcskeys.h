// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odcs/contractsession.h"

#include <QJsonObject>

namespace meshbook::formats {

/// The blocks of an ODCS document whose keys are known for every version from 2.2 to 3.2.
enum class OdcsBlock : quint8 {
    Contract,
    Description,
    Server,
    SchemaObject,
    Property,
    Quality,
    Definition,
    Support,
    Price,
    Team,
    Member,
    Role,
    Objective,
    CustomProperty,
    Relationship,
    EnumValue,
    Synonym
};

/// Looks at every key of a block. Keys of newer or older versions and unknown ones go to the drift
/// log; what the vocabulary has no field for is returned, without secrets, to be kept in `extra`.
[[nodiscard]] QJsonObject checkOdcsKeys(ContractSession &session, OdcsBlock block, Node mapping);

/// Whether a version of the standard was ever published.
[[nodiscard]] bool isOdcsVersion(SpecVersion version);

/// Flags what the declared version says of a server: its type, the keys that type needs and (from 3.1)
/// may have.
void checkOdcsServer(ContractSession &session, Node server, const QString &type);

/// Flags a logical type the declared version does not have.
void checkOdcsLogicalType(ContractSession &session, Node type, bool ofObject);

/// Flags a quality rule that lacks what its type needs in the declared version.
void checkOdcsQuality(ContractSession &session, Node rule);

} // namespace meshbook::formats
