#compdef meshbook-cli
# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of meshbook-cli for zsh.

_meshbook-cli() {
  local curcontext="$curcontext" state line
  local -a common commands verbs
  common=(
    '--workspace[use this workspace]:folder:_files -/'
    '--json[print JSON]'
    '--quiet[print no messages]'
    '--output[write the result to a file]:file:_files'
    '(- *)--help[show help]'
    '(- *)--version[show the version]'
  )
  commands=(
    'sync:add the given sources if new and read them, or read all'
    'sources:list and manage sources'
    'stats:count what the catalog holds'
    'search:find products, datasets, columns and terms'
    'searches:list and manage saved searches'
    'lineage:show what things are made from and what is made from them'
    'impact:tell what depends on a thing or column'
    'health:show how products stand'
    'digest:tell what happened to products'
    'measure:ask databases whether promises are kept'
    'connections:list and manage the databases that may be measured'
    'glossary:edit, review, compare and publish terms'
    'show:print everything known of one thing'
    'access:list the roles that can be asked for, or write the letter that asks'
    'diff:tell what a new version of a contract breaks'
    'fix:show or make the edits that mend findings'
    'join:tell whether products can be joined'
    'readiness:tell how far each domain has come'
    'check:check the catalog, or folders, against the policies'
    'policy:list, show and test policies'
    'init:write pipeline files'
    'demo:write the sample mesh and read it'
  )
  verbs=('add:add a source' 'remove:remove a source' 'removed:list what was removed lately' 'restore:bring a removed source back' 'show:print one source')

  _arguments -C $common '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
        sync) _arguments $common '--domain[the domain of a new source]:domain:' \
          '--branch[the branch of a git source]:branch:' \
          '--allow-removal[let a sync remove much at once]' '*:source:_files' ;;
        diff) _arguments $common ':old version:_files' ':new version:_files' ;;
        check)
          _arguments $common '--policies[a folder of policies]:folder:_files -/' '--policy[only this one]:policy: ' \
            '--as[how to print]:format:(text json sarif junit)' '--fail-on[what ends with 1]:level:(info warning error never)' \
            '--changed-since[only what is new since]:revision: ' '--domain[the domain]:domain: ' \
            '--time-limit[seconds of each policy]:seconds: ' '*:folder or file:_files'
          ;;
        policy) _arguments $common '--policies[a folder of policies]:folder:_files -/' ':verb:(list show test)' '*:policy: ' ;;
        init)
          _arguments $common '--dir[where to]:folder:_files -/' '--check[what to check]:folder: ' '--print[only show]' \
            '--force[replace files]' ':what:(ci)' '*:pipeline:(github gitlab pre-commit)'
          ;;
        demo) _arguments $common ':folder:_files -/' ;;
        sources) _arguments $common '--domain[its domain]:domain:' '--branch[its branch]:branch:' \
          '--name[its name]:name:' ':verb:(($verbs))' '*:source:_files' ;;
        lineage) _arguments $common '--up[hops upstream]:hops:(all 0 1 2 3)' \
          '--down[hops downstream]:hops:(all 0 1 2 3)' '--columns[with the columns]' \
          '--select[also what this selector selects]:selector:' \
          '--exclude[without what this selector selects]:selector:' \
          '--group[put things together]:by:(product domain schema source)' '--closed[show each group as one]' \
          '--no-noise[without staging models, tests and seeds]' '--limit[show at most this many]:number:' \
          '--as[the format]:format:(text json csv dot mermaid svg)' '--csv[print CSV]' '--dot[print DOT]' \
          '--svg[print SVG]' '--all[with path\: all ways, not the shortest only]' \
          '--what-if[a change in mind]:change:(drop rename= retype=)' '--drop[what if it were dropped]' \
          '--rename[what if it had this name]:name:' '--retype[what if it had this type]:type:' \
          '--as-of[after the last sync until this time]:time:' '--compare[mark what differs from this time]:time:' \
          '--lost[with pii\: only where the classification is lost]' '--domain[with pii\: only this domain]:domain:' \
          '--from[with changes\: the earlier moment]:time:' '--to[with changes\: the later moment]:time:' \
          '1:path, pii, changes, name or meshbook\: URI:(path pii changes)' '*:name or meshbook\: URI:' ;;
        impact) _arguments $common '--columns[name the columns]' '--what-if[a change in mind]:change:(drop rename= retype=)' \
          '--drop[what if it were dropped]' '--rename[what if it had this name]:name:' \
          '--retype[what if it had this type]:type:' '--as-of[after the last sync until this time]:time:' \
          '--limit[print at most this many things]:number:' '--as[the format]:format:(text json csv md)' \
          '--csv[print CSV]' ':name or meshbook\: URI:' ;;
        glossary) _arguments $common '1:verb:(list show edit undo redo changes conflicts export import diff merge publish lint suggest)' \
          '--set[the change set]:change set:' '--author[who does it]:name:' '--dry-run[only show what would be done]' \
          '--as[the format]:format:(skos rdfxml openmetadata datahub csv json)' '*:file:_files' ;;
        health) _arguments $common '--domain[only this domain]:domain:' '--owner[only this owner]:owner:' \
          '--product[only this product]:product:' '--window[hours, days or weeks]:length:(48h 7d 30d 90d)' \
          '--since[from this date or time]:time:' '--until[up to this date or time]:time:' \
          '--fail-on[end with 1 then]:level:(breach warning never)' '--breaches[end with 1 if something is breached]' ;;
        digest) _arguments $common '--domain[only this domain]:domain:' '--owner[only this owner]:owner:' \
          '--product[only this product]:product:' '--window[hours, days or weeks]:length:(7d 30d)' \
          '--since[from this date or time]:time:' '--until[up to this date or time]:time:' \
          '--as[the format]:format:(markdown html)' ;;
        measure) _arguments $common '--connection[only there]:name:' '--dry-run[show the SQL and ask nothing]' \
          '--openlineage[write the results as events]:file:_files' '--fail-on[end with 1 if there is one]:level:(breach warning)' \
          '*:name or meshbook\: URI:' ;;
        connections) _arguments $common '--driver[the kind of database]:driver:(postgresql sqlite)' '--host[where it is]:host:' \
          '--port[its port]:port:' '--database[its name or file]:database:_files' '--user[who reads]:user:' \
          '--namespaces[whose datasets]:namespaces:' '--password-variable[variable with the password]:variable:' \
          '--password-stdin[read the password]' '--every[minutes]:minutes:' '--timeout[seconds]:seconds:' \
          ':verb:(list add remove test)' '*:name:' ;;
        searches) _arguments $common '--sort[the order]:order:(relevance name updated importance)' \
          '--type[only this type]:type:(product dataset column term domain)' '--domain[only this domain]:domain:' \
          ':verb:(list add remove)' '*:name or query:' ;;
        search) _arguments $common '--saved[use this saved search]:name:' '--limit[print at most this many hits]:number:' \
          '--offset[leave out the first hits]:number:' \
          '--type[only this type]:type:(product dataset column term domain)' '--domain[only this domain]:domain:' \
          '--owner[only this owner]:owner:' '--platform[only this platform]:platform:' \
          '--source[only this source]:source:' \
          '--tag[only this tag]:tag:' '--class[only this classification]:classification:' \
          '--term[only this glossary term]:term:' '--status[only this status]:status:' '--sla[only this kind of promise]:kind:' \
          '--sort[the order]:order:(relevance name updated importance)' '--explain[say why each hit matched]' \
          '--facets[print the counts per facet]' '*:query:' ;;
        access) _arguments $common '--role[the role to ask for]:role:' '--purpose[what the data is for]:text:' \
          '--for[how long]:time:' '--name[who asks]:name:' '--email[who asks]:address:' \
          '--branch[ask as a branch of the repository]' '--dry-run[only show it]' ':name or meshbook\: URI:' ;;
        show) _arguments $common ':name or meshbook\: URI:' ;;
        stats) _arguments $common ;;
      esac
      ;;
  esac
}

_meshbook-cli "$@"
