// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openmetadata/session.h"

namespace meshbook::formats::openmetadata {

/// The fields of an Avro record that a topic carries as a JSON text (`schemaText`), nested ones too, in the
/// paths of core::Column. Nothing if the text is no such record. Source: Avro 1.11 specification, "Schema
/// declaration".
void readAvroFields(Session &session, Node schemaText, core::Dataset &dataset);

} // namespace meshbook::formats::openmetadata
