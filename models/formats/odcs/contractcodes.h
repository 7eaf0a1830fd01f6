// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace meshbook::formats {

/// The issue codes of one contract family; the parts that ODCS and DCS share speak under their
/// caller's name.
struct ContractCodes {
    QLatin1StringView type; ///< a value of the wrong type, its content is lost
    QLatin1StringView missing; ///< something every version requires is not there
    QLatin1StringView reference; ///< a reference inside the file leads nowhere
    QLatin1StringView drift; ///< uses another version than it declares; once per document
    QLatin1StringView invalid; ///< would fail the schema of the version it declares
};

inline constexpr ContractCodes odcsCodes{QLatin1StringView("odcs.type"), QLatin1StringView("odcs.missing"),
                                         QLatin1StringView("odcs.reference"), QLatin1StringView("odcs.drift"),
                                         QLatin1StringView("odcs.invalid")};
inline constexpr ContractCodes dcsCodes{QLatin1StringView("dcs.type"), QLatin1StringView("dcs.missing"),
                                        QLatin1StringView("dcs.reference"), QLatin1StringView("dcs.drift"),
                                        QLatin1StringView("dcs.invalid")};

} // namespace meshbook::formats
