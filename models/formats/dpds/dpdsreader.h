// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Data Product Descriptor Specification 1.0.0 and its drafts (opendatamesh-initiative,
/// odm-specification-dpdescriptor): five kinds of ports with promises, expectations and obligations.
///
/// Components may stand inline, under `components` ("#/components/…", also written "#components/…") or
/// in files of their own. Readers see one file: a reference out of it is kept in `extra` as "$ref" and
/// reported as Info "dpds.external".
class DpdsReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats
