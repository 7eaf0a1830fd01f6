// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/greatexpectations/greatexpectationsreader.h"

#include "formats/greatexpectations/validationbuilder.h"
#include "formats/reader/readutil.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

Node firstOf(Node container)
{
    return container.size() > 0 ? *container.begin() : Node();
}

bool isValidation(Node node)
{
    if (!node["results"_L1].isSequence())
        return false;
    return firstOf(node["results"_L1])["expectation_config"_L1].isMapping()
        || node["statistics"_L1].has("evaluated_expectations"_L1);
}

bool isCheckpoint(Node node)
{
    const Node first = firstOf(node["run_results"_L1]);
    return node["run_results"_L1].isMapping()
        && (isValidation(first) || isValidation(first["validation_result"_L1]));
}

bool isSuite(Node node)
{
    if (!node["expectations"_L1].isSequence())
        return false;
    const Node first = firstOf(node["expectations"_L1]);
    const QString type = first.any({"expectation_type"_L1, "type"_L1}).text();
    return type.startsWith("expect_"_L1)
        || (node.has("expectation_suite_name"_L1) && node["expectations"_L1].size() == 0);
}

} // namespace

QLatin1StringView GreatExpectationsReader::id() const
{
    return "great-expectations"_L1;
}

int GreatExpectationsReader::recognise(const Content &content) const
{
    const Node root = content.root();
    if (!root.isMapping())
        return 0;
    if (isValidation(root) || isCheckpoint(root))
        return 95;
    return isSuite(root) ? 80 : 0;
}

core::Batch GreatExpectationsReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    const Node root = content.root();
    if (isSuite(root) && !isValidation(root)) {
        report(batch, core::Severity::Info, "gx.suite"_L1,
               u"An expectation suite: it names no data asset, so only its results are read."_s, root);
        return batch;
    }
    gx::ValidationBuilder builder(content, context, batch);
    if (isValidation(root)) {
        builder.add(root, {});
    } else {
        for (const Node entry : root["run_results"_L1])
            builder.add(isValidation(entry) ? entry : entry["validation_result"_L1], root["run_id"_L1]);
    }
    builder.finish();
    return batch;
}

} // namespace meshbook::formats
