// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshbook::governance {

/// A word in a text that looks like a key or password nobody would write by hand. Secrets that betray
/// themselves (user:password@ in URLs, keys of known services, values of keys called "password") are taken
/// out of what readers give, with the issue "secret.redacted" (formats/reader/redaction.h); this finds the
/// rest.
struct SecretWord {
    qsizetype begin = -1; ///< in the text; -1: there is none
    qsizetype length = 0;
    double entropy = 0; ///< bits per letter
    [[nodiscard]] bool isFound() const { return begin >= 0; }
    /// Its first three letters and how long it is: safe to show.
    [[nodiscard]] QString masked(QStringView text) const;
};

/// The first such word: at least 24 letters of base64, base58 or the like with letters of both cases and
/// digits well mixed, or 20 to 23 of at least 4.1 bits each. Digests and commits in hex, UUIDs, paths, URLs,
/// dotted and joined names are none.
[[nodiscard]] SecretWord secretWord(QStringView text);

} // namespace meshbook::governance
