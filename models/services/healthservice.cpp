// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/healthservice.h"

namespace meshbook::services {

struct HealthService::Private {
    explicit Private(store::Workspace &space)
        : workspace(space)
    {
    }
    store::Workspace &workspace;
};

HealthService::HealthService(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace))
{
}

HealthService::~HealthService() = default;

void HealthService::refresh()
{
    emit changed();
}

} // namespace meshbook::services
