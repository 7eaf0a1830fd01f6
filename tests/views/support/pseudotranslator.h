// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <functional>

class QWidget;

namespace meshbook::test {

/// A language of test: every text a third longer, with accents, between brackets. What shows without them was
/// not passed through tr(); what does not fit would be cut off in German.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// Letters become accented ones; "%1", "%n" and mnemonics stay.
    [[nodiscard]] static QString pseudo(const QString &text);
};

/// The program's own texts that do not fit where they stand, each with the way to its widget.
[[nodiscard]] QStringList clippedTexts(const QWidget *root);
/// The same for the texts that `isOwn` knows as the program's.
[[nodiscard]] QStringList clippedTexts(const QWidget *root,
                                       const std::function<bool(const QString &)> &isOwn);

} // namespace meshbook::test
