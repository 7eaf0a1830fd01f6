// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"
#include "views/theme/icons.h"
#include "views/theme/semanticpalette.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace meshbook::views {

/// What the leading edge of a box tells.
enum class Lens : quint8 { Domain, Health, Freshness, Classification, Owner };
inline constexpr int lensCount = 5;

/// "domain", "health" …: in addresses and settings.
[[nodiscard]] QString lensId(Lens lens);
[[nodiscard]] std::optional<Lens> lensFromId(const QString &id);
/// Translated: "Domain", "Health" …
[[nodiscard]] QString lensName(Lens lens);

/// How one value of a lens is drawn: never by colour alone, the legend and the inspector say the word and
/// what is not well has a glyph in the box.
struct LensMark {
    QColor color;
    bool hollow = false; ///< the palette repeats: drawn as an outline
    bool hatched = false; ///< nothing is known
    Icon glyph = Icon::None; ///< at the trailing end of the box
    QColor glyphColor;
    bool operator==(const LensMark &) const = default;
};

struct LensEntry {
    QString text;
    LensMark mark;
    int count = 0; ///< boxes in the picture
    bool operator==(const LensEntry &) const = default;
};

/// The running number of a domain, which gives it the same colour on every page; -1 for none.
using DomainNumber = std::function<int(const QString &domain)>;

/// The colours of one picture under one lens: a value, made anew for each picture, lens and palette.
class LensColors final {
public:
    LensColors() = default;
    LensColors(Lens lens, const lineage::Picture &picture, const SemanticPalette &palette,
               const DomainNumber &domainNumber);

    [[nodiscard]] Lens lens() const { return m_lens; }
    /// By index into Picture::boxes.
    [[nodiscard]] const LensMark &of(int box) const { return m_entries.at(m_boxes.at(box)).mark; }
    /// The value in words: "Orders", "not measured".
    [[nodiscard]] const QString &textOf(int box) const { return m_entries.at(m_boxes.at(box)).text; }
    /// What the picture holds, the most frequent first where the values have no order of their own.
    [[nodiscard]] QList<LensEntry> legend() const;
    [[nodiscard]] bool covers(const lineage::Picture &picture) const
    {
        return m_boxes.size() == static_cast<qsizetype>(picture.boxes.size());
    }

private:
    struct Value {
        QString text;
        LensMark mark;
        int order = 0; ///< in the legend; equal ones by number
    };
    [[nodiscard]] Value valueOf(const lineage::Box &box, const SemanticPalette &palette,
                                const DomainNumber &domainNumber, const QHash<QString, int> &owners) const;

    Lens m_lens = Lens::Domain;
    QList<LensEntry> m_entries;
    QList<int> m_order; ///< of m_entries
    QList<int> m_boxes; ///< index into m_entries for each box
};

/// How well a box stands by its health: 0 … 100, from 85 well, from 65 with a warning.
[[nodiscard]] State healthState(const std::optional<double> &health);

} // namespace meshbook::views
