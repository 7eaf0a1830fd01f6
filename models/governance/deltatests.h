// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/contractdelta.h"

/// What the rules of compatibility ask of a difference.
namespace meshbook::governance::deltatests {

/// A flag that is not stated is false (ODCS, DCS), so stating it so changes nothing.
[[nodiscard]] bool becomesTrue(const ContractDelta &delta);
[[nodiscard]] bool becomesFalse(const ContractDelta &delta);
[[nodiscard]] bool becomesRetired(const ContractDelta &delta);
[[nodiscard]] bool becomesDeprecated(const ContractDelta &delta);
/// The lifecycle changed with the word for it.
[[nodiscard]] bool lifecycleTells(const ContractDelta &delta);
[[nodiscard]] bool isInputPort(const ContractDelta &delta);
[[nodiscard]] bool isRequiredColumn(const ContractDelta &delta);
/// More than upper and lower case.
[[nodiscard]] bool sayOtherName(const ContractDelta &delta);

/// Types of the columns of both sides; with the platform's where it is stated on both.
[[nodiscard]] bool widens(const ContractDelta &delta);
[[nodiscard]] bool narrows(const ContractDelta &delta);
[[nodiscard]] bool retypes(const ContractDelta &delta);
/// The physical type changed too, and says more.
[[nodiscard]] bool physicalTypeTells(const ContractDelta &delta);

/// Lists.
[[nodiscard]] bool losesValues(const ContractDelta &delta);
[[nodiscard]] bool gainsValues(const ContractDelta &delta);

/// maxLength, minimum, precision … of a column: what is not stated is no limit.
[[nodiscard]] bool loosensLimit(const ContractDelta &delta);
[[nodiscard]] bool tightensLimit(const ContractDelta &delta);

/// public < internal < confidential < restricted …; other words have no order.
[[nodiscard]] bool raisesClassification(const ContractDelta &delta);
[[nodiscard]] bool lowersClassification(const ContractDelta &delta);

/// By the kind of the promise: more availability is better, more latency worse.
[[nodiscard]] bool weakensPromise(const ContractDelta &delta);
[[nodiscard]] bool strengthensPromise(const ContractDelta &delta);
/// Ends of support and of life: the later the better. Times of day data is there: the earlier.
[[nodiscard]] bool weakensDate(const ContractDelta &delta);
[[nodiscard]] bool strengthensDate(const ContractDelta &delta);
/// The promise has a number on both sides, which tells.
[[nodiscard]] bool numberTells(const ContractDelta &delta);

} // namespace meshbook::governance::deltatests
