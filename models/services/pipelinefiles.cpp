// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pipelinefiles.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::PipelineFile)
};

// "CHECKED" and " POLICIES" are put in below. meshbook-cli has to be on the runner or in its image: where
// from is for each organisation to say.

constexpr auto gitHub =
    R"(# Checks data products and contracts against the policies; findings show on the pull request.
name: meshbook
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
  security-events: write
jobs:
  check:
    # A runner or container image that has meshbook-cli on its path.
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - name: Check what changed
        if: github.event_name == 'pull_request'
        env:
          BASE: origin/${{ github.base_ref }}
        run: meshbook-cli check CHECKEDPOLICIES --changed-since "$BASE" --as sarif --output meshbook.sarif
      - name: Check everything
        if: github.event_name != 'pull_request'
        run: meshbook-cli check CHECKEDPOLICIES --as sarif --output meshbook.sarif
      - name: Show findings
        if: always()
        uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: meshbook.sarif
          category: meshbook
)";

constexpr auto gitLab = R"(# Checks data products and contracts against the policies. In .gitlab-ci.yml:
#   include: {local: .gitlab/meshbook.yml}
meshbook:
  # An image that has meshbook-cli and git on its path.
  stage: test
  variables:
    GIT_DEPTH: 0
  script:
    - |
      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then
        meshbook-cli check CHECKEDPOLICIES --changed-since "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --as junit --output meshbook.xml
      else
        meshbook-cli check CHECKEDPOLICIES --as junit --output meshbook.xml
      fi
  artifacts:
    when: always
    reports:
      junit: meshbook.xml
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
)";

constexpr auto preCommit =
    R"(# Checks what a commit changes against the policies. Put the entry below "repos:" of a file that is there already.
repos:
  - repo: local
    hooks:
      - id: meshbook-check
        name: meshbook check
        language: system
        entry: meshbook-cli check CHECKEDPOLICIES --changed-since HEAD
        pass_filenames: false
        types_or: [yaml, json]
)";

bool isPlainPath(const QString &path)
{
    static const QRegularExpression plainPath(u"^[A-Za-z0-9_./][A-Za-z0-9_./ -]*$"_s);
    return plainPath.match(path).hasMatch();
}

QByteArray quoted(const QString &path)
{
    return path.contains(u' ') ? '\'' + path.toUtf8() + '\'' : path.toUtf8();
}

} // namespace

std::optional<PipelineKind> pipelineKindFromText(QStringView text)
{
    if (text == "github"_L1)
        return PipelineKind::GitHub;
    if (text == "gitlab"_L1)
        return PipelineKind::GitLab;
    if (text == "pre-commit"_L1)
        return PipelineKind::PreCommit;
    return std::nullopt;
}

core::Result<PipelineFile> pipelineFile(PipelineKind kind, const QString &checked, const QString &policies)
{
    for (const QString &path : {checked, policies}) {
        if (!path.isEmpty() && !isPlainPath(path))
            return core::failure(
                core::ErrorCode::Usage,
                Words::tr("A path for a pipeline may have letters, digits, \"_\", \"-\", \".\", \"/\" and "
                          "blanks: %1")
                    .arg(path));
    }
    PipelineFile file;
    switch (kind) {
    case PipelineKind::GitHub:
        file = {u".github/workflows/meshbook.yml"_s, gitHub};
        break;
    case PipelineKind::GitLab:
        file = {u".gitlab/meshbook.yml"_s, gitLab};
        break;
    case PipelineKind::PreCommit:
        file = {u".pre-commit-config.yaml"_s, preCommit};
        break;
    }
    file.bytes.replace("CHECKED", quoted(checked));
    file.bytes.replace("POLICIES", policies.isEmpty() ? QByteArray() : " --policies " + quoted(policies));
    return file;
}

} // namespace meshbook::services
