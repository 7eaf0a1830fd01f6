# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of meshbook-cli for fish.

set -l commands sync sources stats search searches show access diff health demo

complete -c meshbook-cli -f
complete -c meshbook-cli -l workspace -r -F -d 'Use this workspace'
complete -c meshbook-cli -l json -d 'Print JSON'
complete -c meshbook-cli -l quiet -d 'Print no messages'
complete -c meshbook-cli -l output -r -F -d 'Write the result to a file'
complete -c meshbook-cli -l help -d 'Show help'
complete -c meshbook-cli -l version -d 'Show the version'

complete -c meshbook-cli -n "not __fish_seen_subcommand_from $commands" -a sync -d 'Add the given sources if new and read them, or read all'
complete -c meshbook-cli -n "not __fish_seen_subcommand_from $commands" -a sources -d 'List and manage sources'
complete -c meshbook-cli -n "not __fish_seen_subcommand_from $commands" -a stats -d 'Count what the catalog holds'
complete -c meshbook-cli -n "not __fish_seen_subcommand_from $commands" -a search -d 'Find products, datasets, columns and terms'
complete -c meshbook-cli -n "not __fish_seen_subcommand_from $commands" -a show -d 'Print everything known of one thing'
complete -c meshbook-cli -n "not __fish_seen_subcommand_from $commands" -a searches -d 'List and manage saved searches'
complete -c meshbook-cli -n '__fish_seen_subcommand_from searches; and not __fish_seen_subcommand_from list add remove' -a 'list add remove'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l saved -r -d 'Use this saved search'
complete -c meshbook-cli -n "not __fish_seen_subcommand_from $commands" -a demo -d 'Write the sample mesh and read it'

complete -c meshbook-cli -n '__fish_seen_subcommand_from sync demo' -F
complete -c meshbook-cli -n '__fish_seen_subcommand_from sources; and not __fish_seen_subcommand_from add remove show' -a 'add remove show'
complete -c meshbook-cli -n '__fish_seen_subcommand_from sources; and __fish_seen_subcommand_from add' -F
complete -c meshbook-cli -n "not __fish_seen_subcommand_from $commands" -a access -d 'List roles, or write the letter that asks for one'
complete -c meshbook-cli -n "not __fish_seen_subcommand_from $commands" -a diff -d 'Tell what a new version of a contract breaks'
complete -c meshbook-cli -n '__fish_seen_subcommand_from access' -l role -r -d 'The role to ask for'
complete -c meshbook-cli -n '__fish_seen_subcommand_from access' -l purpose -r -d 'What the data is for'
complete -c meshbook-cli -n '__fish_seen_subcommand_from access' -l for -r -d 'How long'
complete -c meshbook-cli -n '__fish_seen_subcommand_from access' -l name -r -d 'Who asks'
complete -c meshbook-cli -n '__fish_seen_subcommand_from access' -l email -r -d 'Who asks'
complete -c meshbook-cli -n "not __fish_seen_subcommand_from $commands" -a health -d 'Show how products stand'
complete -c meshbook-cli -n '__fish_seen_subcommand_from health' -l product -r -d 'Only this product'
complete -c meshbook-cli -n '__fish_seen_subcommand_from health' -l breaches -d 'End with 1 if something is breached'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l limit -r -d 'Print at most this many hits'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l facets -d 'Print the counts per facet'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l offset -r -d 'Leave out the first hits'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l type -r -a 'product dataset column term domain' -d 'Only this type'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search sync sources health' -l domain -r -d 'The domain'
complete -c meshbook-cli -n '__fish_seen_subcommand_from sync sources' -l branch -r -d 'The branch of a git source'
complete -c meshbook-cli -n '__fish_seen_subcommand_from sync' -l allow-removal -d 'Let a sync remove much at once'
complete -c meshbook-cli -n '__fish_seen_subcommand_from sources' -l name -r -d 'The name of a new source'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search health' -l owner -r -d 'Only this owner'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l platform -r -d 'Only this platform'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l source -r -d 'Only this source'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l tag -r -d 'Only this tag'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l class -r -d 'Only this classification'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l term -r -d 'Only this glossary term'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l status -r -d 'Only this status'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l sla -r -d 'Only this kind of promise'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l sort -r -a 'relevance name updated importance' -d 'The order'
complete -c meshbook-cli -n '__fish_seen_subcommand_from search' -l explain -d 'Say why each hit matched'
