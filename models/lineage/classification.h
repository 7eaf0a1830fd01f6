// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUtf8StringView>

namespace meshbook::lineage {

/// How well data of a classification has to be kept, by the words that are used for it: public < internal
/// < words of one's own < confidential < sensitive < personal < restricted < secret. 0: no classification.
[[nodiscard]] int strictness(QUtf8StringView classification);

/// Whether a tag or term says that data has to be kept well (confidential or more), and is not just a word.
/// Of urns, IRIs and paths only the last part counts: "urn:orders_pii/sku" is about a sku.
[[nodiscard]] bool saysToKeep(QUtf8StringView tag);

/// Says that data is about people: PII, personal, PHI, GDPR … also within longer words ("PII.Sensitive").
[[nodiscard]] bool isPersonal(QUtf8StringView classification);

} // namespace meshbook::lineage
