// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sample/meshmodel.h"

#include <QByteArray>

namespace meshbook::sample {

/// A file of the sample mesh: path below its folder, with "/".
struct MeshFile {
    QString path;
    QByteArray bytes;
};

struct SampleMesh {
    QString directory; ///< absolute
    int files = 0;
    qint64 bytes = 0;
};

/// Reads the model compiled into the program, with its dates counted from `today`.
[[nodiscard]] core::Result<Model> sampleModel(const QDate &today);

/// All files of the sample mesh of Harbour Goods, the same for the same day.
[[nodiscard]] core::Result<std::vector<MeshFile>> sampleMeshFiles(const QDate &today);

/// Writes the sample mesh into `dir`, with observations for the 90 days up to `today` (the UTC date; the
/// last one is measured at 02:40 UTC).
///
/// The files are written beside `dir` and moved into place at the end, so `dir` holds either nothing of
/// the mesh or all of it; what an interrupted call left is removed by the next. `dir` must not exist, be
/// empty, or hold a sample mesh that nobody has touched since it was written: a marker file tells.
/// Otherwise nothing is changed and the error is a Conflict.
[[nodiscard]] core::Result<SampleMesh> writeSampleMesh(const QString &dir, const QDate &today);

/// Name of the marker file.
[[nodiscard]] QString sampleMeshMarker();

} // namespace meshbook::sample
