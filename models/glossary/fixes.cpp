// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/fixes.h"

#include "glossary/threeway.h"

namespace meshbook::glossary {

namespace {

/// Who was merged by an earlier fix is the one it was merged into. False: nothing is left to do.
bool follow(const Lexicon &lexicon, LintFinding &finding)
{
    if (finding.kind != LintKind::Duplicate && finding.kind != LintKind::NearDuplicate)
        return true;
    finding.term = lexicon.redirected(finding.term);
    finding.other = lexicon.redirected(finding.other);
    return finding.term != finding.other;
}

/// What lies above another term stays: then they are merged the other way round.
Editor::Changes mend(const Lexicon &lexicon, const LintFinding &finding)
{
    Editor::Changes changes = fixOf(lexicon, finding);
    const bool merges = finding.kind == LintKind::Duplicate || finding.kind == LintKind::NearDuplicate;
    if (changes || !merges)
        return changes;
    LintFinding turned = finding;
    std::swap(turned.term, turned.other);
    const Editor::Changes other = fixOf(lexicon, turned);
    return other ? other : changes;
}

} // namespace

Fixes fixAll(Lexicon lexicon, const std::vector<LintFinding> &findings,
             const std::function<bool()> &cancelled)
{
    Fixes fixes;
    NetChanges all;
    for (LintFinding finding : findings) {
        if (cancelled && cancelled())
            return {};
        if (!follow(lexicon, finding)) {
            ++fixes.mended;
            continue;
        }
        const Editor::Changes changes = mend(lexicon, finding);
        if (!changes) {
            if (fixes.left++ == 0)
                fixes.why = changes.error().message;
            continue;
        }
        ++fixes.mended;
        Operation step;
        step.changes = *changes;
        NetChanges own;
        own.add(step);
        (void)rebase(lexicon, own); // on the very state they were made on: nothing can differ
        all.add(step);
    }
    for (const auto &[key, net] : all.terms()) {
        TermChange change{key, net.label, net.glossary, {}};
        for (const auto &[path, field] : net.fields)
            change.fields.push_back(field);
        fixes.changes.push_back(std::move(change));
    }
    return fixes;
}

} // namespace meshbook::glossary
