# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of meshbook-cli for bash.

# Prints the candidates that the word under the cursor begins, one a line.
_meshbook_cli_words() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

_meshbook_cli() {
  local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}"
  local command="" verb="" index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "${COMP_WORDS[index]}" in
      --workspace | --output | --limit | --offset | --type | --domain | --owner | --platform | --source | --branch | --name | --up | --down | --select | --exclude | --group | --as | --as-of | --compare | --from | --to | --what-if | --rename | --retype) ((index++)) ;;
      -*) ;;
      *)
        if [[ -z $command ]]; then
          command="${COMP_WORDS[index]}"
        elif [[ -z $verb ]]; then
          verb="${COMP_WORDS[index]}"
        fi
        ;;
    esac
  done
  case "$previous" in
    --workspace)
      compopt -o dirnames
      return
      ;;
    --output)
      compopt -o default
      return
      ;;
    --type)
      _meshbook_cli_words "product dataset column term domain" "$word"
      return
      ;;
    --group)
      _meshbook_cli_words "product domain schema source" "$word"
      return
      ;;
    --as)
      case "$command" in
        impact) _meshbook_cli_words "text json csv md" "$word" ;;
        *) _meshbook_cli_words "text json csv dot mermaid svg" "$word" ;;
      esac
      return
      ;;
    --what-if)
      _meshbook_cli_words "drop rename= retype=" "$word"
      compopt -o nospace
      return
      ;;
    --up | --down)
      _meshbook_cli_words "all 0 1 2 3" "$word"
      return
      ;;
    --limit | --offset | --select | --exclude | --domain | --owner | --platform | --source | --branch | --name | --saved | --role | --purpose | --for | --email | --as-of | --compare | --from | --to | --rename | --retype) return ;;
  esac
  if [[ $word == -* ]]; then
    local options="--workspace --json --quiet --output --help --version"
    case "$command" in
      access) options+=" --role --purpose --for --name --email --branch --dry-run" ;;
      impact) options+=" --columns --what-if --drop --rename --retype --as-of --limit --as --csv" ;;
      lineage)
        case "$verb" in
          path) options+=" --all --columns --limit --as" ;;
          pii) options+=" --domain --lost --limit --csv" ;;
          changes) options+=" --from --to --csv" ;;
          *) options+=" --up --down --columns --select --exclude --group --closed --no-noise --limit --as-of --compare --what-if --drop --rename --retype --as --csv --svg --dot" ;;
        esac
        ;;
      glossary) options+=" --author --set --at --as --title --dry-run --replace --push --direct --fix --clashes --kind --status --trash --take --value --part --add --in --parent --rename --language --move-to --merge-into --deprecate --replacement --restore --from --to --least --accept --reject --disagreements" ;;
      health) options+=" --domain --owner --product --window --since --until --fail-on --breaches" ;;
      digest) options+=" --domain --owner --product --window --since --until --as" ;;
      measure) options+=" --connection --dry-run --openlineage --fail-on" ;;
      connections) options+=" --driver --host --port --database --user --schema --ssl --namespaces --time-zone --timeout --every --schedules --password-variable --password-stdin" ;;
      searches) options+=" --sort --type --domain --owner --platform --tag --class --term --status --sla --source" ;;
      search) options+=" --saved --limit --offset --sort --type --domain --owner --platform --tag --class --term --status --sla --source --facets --explain" ;;
      check) options+=" --policies --policy --as --fail-on --changed-since --domain --time-limit" ;;
      policy) options+=" --policies" ;;
      init) options+=" --dir --check --policies --print --force --domain --owner --purpose --title --contact --template --templates --set --ci --list" ;;
      fix) options+=" --policy --value --policies --domain --apply" ;;
      diff) options+=" --consumers" ;;
      sync) options+=" --domain --branch --allow-removal" ;;
      sources) options+=" --domain --branch --name" ;;
    esac
    _meshbook_cli_words "$options" "$word"
    return
  fi
  case "$command" in
    "") _meshbook_cli_words "sync sources stats search searches show lineage impact access diff check policy init fix join readiness health digest measure connections glossary demo" "$word" ;;
    sync | diff | check | fix) compopt -o default ;;
    demo) compopt -o dirnames ;;
    sources)
      if [[ -z $verb ]]; then
        _meshbook_cli_words "add remove removed restore show" "$word"
      elif [[ $verb == add ]]; then
        compopt -o default
      fi
      ;;
    connections) [[ -n $verb ]] || _meshbook_cli_words "list add remove test" "$word" ;;
    measure) _meshbook_cli_words "meshbook:product/ meshbook:contract/ meshbook:dataset/" "$word" ;;
    glossary)
      if [[ -z $verb ]]; then
        _meshbook_cli_words "list show edit undo redo changes conflicts export import diff merge publish lint suggest" "$word"
      else
        compopt -o default
      fi
      ;;
    policy) [[ -n $verb ]] || _meshbook_cli_words "list show test" "$word" ;;
    init) _meshbook_cli_words "ci github gitlab pre-commit" "$word" ;;
    searches) [[ -n $verb ]] || _meshbook_cli_words "list add remove" "$word" ;;
    impact) _meshbook_cli_words "meshbook:product/ meshbook:dataset/ meshbook:column/ meshbook:job/ meshbook:domain/" "$word" ;;
    lineage) _meshbook_cli_words "path pii changes meshbook:product/ meshbook:dataset/ meshbook:column/ meshbook:job/ meshbook:domain/" "$word" ;;
    show) _meshbook_cli_words "meshbook:product/ meshbook:dataset/ meshbook:column/ meshbook:term/ meshbook:domain/" "$word" ;;
  esac
}

complete -F _meshbook_cli meshbook-cli
