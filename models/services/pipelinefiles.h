// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace meshbook::services {

enum class PipelineKind : quint8 { GitHub, GitLab, PreCommit };
/// "github", "gitlab", "pre-commit".
[[nodiscard]] std::optional<PipelineKind> pipelineKindFromText(QStringView text);

struct PipelineFile {
    QString path; ///< within the repository
    QByteArray bytes;
};

/// What runs `meshbook-cli check` in a pipeline. `checked` is the folder to check, within the repository;
/// `policies` a folder of packs, or empty. Usage where a path has letters that a shell would not leave alone.
[[nodiscard]] core::Result<PipelineFile> pipelineFile(PipelineKind kind, const QString &checked,
                                                      const QString &policies);

} // namespace meshbook::services
