// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <span>
#include <vector>

namespace meshbook::search {

/// A set of numbers below `universe`: a sorted list while it is small, a bit for each number when it grows.
/// Walking it goes upwards, which in a segment means from the most important thing down.
class DocSet final {
public:
    explicit DocSet(quint32 universe = 0)
        : m_universe(universe)
    {
    }
    [[nodiscard]] static DocSet all(quint32 universe);
    /// `docs` ascending, without doubles, below `universe`.
    [[nodiscard]] static DocSet fromSorted(quint32 universe, std::vector<quint32> docs);
    /// From how many on a set over `universe` is kept as bits.
    [[nodiscard]] static quint32 denseFrom(quint32 universe) { return 256 + universe / 2048; }

    [[nodiscard]] quint32 universe() const { return m_universe; }
    [[nodiscard]] quint32 count() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool contains(quint32 doc) const;
    void unite(const DocSet &other);
    void intersect(const DocSet &other);
    /// What is in any of them; all over one universe.
    [[nodiscard]] static DocSet unionOf(std::span<const DocSet *const> sets, quint32 universe);
    /// Keeps what is in any of them, without a set for all of these in between.
    void intersectAny(std::span<const DocSet *const> sets);
    void subtract(const DocSet &other);
    void invert();
    /// All numbers of [first, last).
    void addRange(quint32 first, quint32 last);
    [[nodiscard]] quint32 countCommon(const DocSet &other) const;

    /// `visit(doc)` upwards until it returns false.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        if (!m_dense) {
            for (const quint32 doc : m_docs) {
                if (!visit(doc))
                    return;
            }
            return;
        }
        for (std::size_t i = 0; i < m_bits.size(); ++i) {
            for (quint64 word = m_bits[i]; word != 0; word &= word - 1) {
                if (!visit(static_cast<quint32>(i * 64 + static_cast<std::size_t>(std::countr_zero(word)))))
                    return;
            }
        }
    }

    /// The bits, for filling from outside: makes the set dense. Bits at and above `universe` must stay 0.
    [[nodiscard]] std::vector<quint64> &bits();
    /// The bits, where the set is kept as such.
    [[nodiscard]] const std::vector<quint64> *bitsIfDense() const { return m_dense ? &m_bits : nullptr; }

private:
    void densify();
    [[nodiscard]] std::size_t wordCount() const { return (std::size_t(m_universe) + 63) / 64; }

    quint32 m_universe;
    bool m_dense = false;
    std::vector<quint32> m_docs; ///< while not dense
    std::vector<quint64> m_bits; ///< while dense
};

} // namespace meshbook::search
