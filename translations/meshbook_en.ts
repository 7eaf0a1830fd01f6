<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>meshbook::glossary::Editor</name>
    <message numerus="yes">
        <source>There are %n term(s) below. Move them or remove the whole branch.</source>
        <translation>
            <numerusform>There are %Ln term below. Move them or remove the whole branch.</numerusform>
            <numerusform>There are %Ln terms below. Move them or remove the whole branch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::gui::BookmarkController</name>
    <message numerus="yes">
        <source>%n match(es), nothing new</source>
        <translation>
            <numerusform>%Ln match, nothing new</numerusform>
            <numerusform>%Ln matches, nothing new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::gui::SearchCommands</name>
    <message numerus="yes">
        <source>%n match(es) written to %1</source>
        <translation>
            <numerusform>%Ln match written to %1</numerusform>
            <numerusform>%Ln matches written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) copied</source>
        <translation>
            <numerusform>%Ln match copied</numerusform>
            <numerusform>%Ln matches copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::gui::WindowController</name>
    <message numerus="yes">
        <source>Synced %n minutes ago</source>
        <translation>
            <numerusform>Synced %Ln minute ago</numerusform>
            <numerusform>Synced %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n hours ago</source>
        <translation>
            <numerusform>Synced %Ln hour ago</numerusform>
            <numerusform>Synced %Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n days ago</source>
        <translation>
            <numerusform>Synced %Ln day ago</numerusform>
            <numerusform>Synced %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::health::Digest</name>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln breach</numerusform>
            <numerusform>%Ln breaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%Ln still open</numerusform>
            <numerusform>%Ln still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n product(s) nothing is known: nobody measured.</source>
        <translation>
            <numerusform>Of %Ln product nothing is known: nobody measured.</numerusform>
            <numerusform>Of %Ln products nothing is known: nobody measured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::CheckModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::ColumnTreeModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::GroupedResultsModel</name>
    <message numerus="yes">
        <source>Group %1, %n match(es), open</source>
        <translation>
            <numerusform>Group %1, %Ln match, open</numerusform>
            <numerusform>Group %1, %Ln matches, open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n match(es), closed</source>
        <translation>
            <numerusform>Group %1, %Ln match, closed</numerusform>
            <numerusform>Group %1, %Ln matches, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more of %1</source>
        <translation>
            <numerusform>Show %Ln more of %1</numerusform>
            <numerusform>Show %Ln more of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::LevelModel</name>
    <message numerus="yes">
        <source>%n expected measurement(s) did not come</source>
        <translation>
            <numerusform>%Ln expected measurement did not come</numerusform>
            <numerusform>%Ln expected measurements did not come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::PictureOutlineModel</name>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%Ln edge</numerusform>
            <numerusform>%Ln edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>group of %Ln</numerusform>
            <numerusform>group of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::SourceModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::StandingModel</name>
    <message numerus="yes">
        <source>%n new breach(es)</source>
        <translation>
            <numerusform>%Ln new breach</numerusform>
            <numerusform>%Ln new breaches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::StatementModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::healthwords</name>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%1 of %Ln day met</numerusform>
            <numerusform>%1 of %Ln days met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::lineage::SvgBoxes</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Judge</name>
    <message numerus="yes">
        <source>The newest value lies %n second(s) in the future.</source>
        <translation>
            <numerusform>The newest value lies %Ln second in the future.</numerusform>
            <numerusform>The newest value lies %Ln seconds in the future.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::measure::SqliteDatabase</name>
    <message numerus="yes">
        <source>The statement took more than %n second(s) and was ended.</source>
        <translation>
            <numerusform>The statement took more than %Ln second and was ended.</numerusform>
            <numerusform>The statement took more than %Ln seconds and was ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::services::AlertService</name>
    <message numerus="yes">
        <source>%n promise(s) are broken</source>
        <translation>
            <numerusform>%Ln promise are broken</numerusform>
            <numerusform>%Ln promises are broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::store::HealthReader</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::AddSourceDialog</name>
    <message numerus="yes">
        <source>None of the %n files in it is of a kind Meshbook reads.</source>
        <translation>
            <numerusform>None of the %Ln file in it is of a kind Meshbook reads.</numerusform>
            <numerusform>None of the %Ln files in it is of a kind Meshbook reads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, of these: %1.</source>
        <translation>
            <numerusform>%Ln file, of these: %1.</numerusform>
            <numerusform>%Ln files, of these: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems, the first:</source>
        <translation>
            <numerusform>%Ln problem, the first:</numerusform>
            <numerusform>%Ln problems, the first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::AttainmentStrip</name>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%1 of %Ln day met</numerusform>
            <numerusform>%1 of %Ln days met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::BreachPane</name>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln breach</numerusform>
            <numerusform>%Ln breaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) show it:</source>
        <translation>
            <numerusform>%Ln measurement show it:</numerusform>
            <numerusform>%Ln measurements show it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodePanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%Ln issue</numerusform>
            <numerusform>%Ln issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ComparisonView</name>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%Ln field differs</numerusform>
            <numerusform>%Ln fields differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits as before, but %n thing(s) behave otherwise</source>
        <translation>
            <numerusform>Fits as before, but %Ln thing behaves otherwise</numerusform>
            <numerusform>Fits as before, but %Ln things behave otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) one hop downstream</source>
        <translation>
            <numerusform>%Ln consumer one hop downstream</numerusform>
            <numerusform>%Ln consumers one hop downstream</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%Ln broken</numerusform>
            <numerusform>%Ln broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DaysCalendar</name>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%1 of %Ln day met</numerusform>
            <numerusform>%1 of %Ln days met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DiscoverPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in smaller groups</source>
        <translation>
            <numerusform>%Ln in smaller groups</numerusform>
            <numerusform>%Ln in smaller groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DriftView</name>
    <message numerus="yes">
        <source>%n column(s) differ</source>
        <translation>
            <numerusform>%Ln column differs</numerusform>
            <numerusform>%Ln columns differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n dataset(s) that both describe</source>
        <translation>
            <numerusform>%1 in %Ln dataset that both describe</numerusform>
            <numerusform>%1 in %Ln datasets that both describe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetGroup</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetRow</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %Ln match</numerusform>
            <numerusform>%1, %Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FilterChips</name>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%Ln more filter</numerusform>
            <numerusform>%Ln more filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingsView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held against %n standard(s).</source>
        <translation>
            <numerusform>Held against %Ln standard.</numerusform>
            <numerusform>Held against %Ln standards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::HealthPage</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::HomeView</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ImpactPage</name>
    <message numerus="yes">
        <source>%n thing(s) downstream</source>
        <translation>
            <numerusform>%Ln thing downstream</numerusform>
            <numerusform>%Ln things downstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%Ln hop</numerusform>
            <numerusform>%Ln hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LensLegend</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LevelsPage</name>
    <message numerus="yes">
        <source>%n in the stretch on view</source>
        <translation>
            <numerusform>%Ln in the stretch on view</numerusform>
            <numerusform>%Ln in the stretch on view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open breach(es)</source>
        <translation>
            <numerusform>%Ln open breach</numerusform>
            <numerusform>%Ln open breaches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LevelsSummary</name>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, %Ln day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageCanvas</name>
    <message numerus="yes">
        <source>%n line(s) in</source>
        <translation>
            <numerusform>%Ln line in</numerusform>
            <numerusform>%Ln lines in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) out</source>
        <translation>
            <numerusform>%Ln line out</numerusform>
            <numerusform>%Ln lines out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that %1 is made from</source>
        <translation>
            <numerusform>Show %Ln more that %1 is made from</numerusform>
            <numerusform>Show %Ln more that %1 is made from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that are made from %1</source>
        <translation>
            <numerusform>Show %Ln more that are made from %1</numerusform>
            <numerusform>Show %Ln more that are made from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n</source>
        <translation>
            <numerusform>%1, group of %Ln</numerusform>
            <numerusform>%1, group of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s); arrow keys walk along the lines</source>
        <translation>
            <numerusform>%Ln thing; arrow keys walk along the lines</numerusform>
            <numerusform>%Ln things; arrow keys walk along the lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n column(s)</source>
        <translation>
            <numerusform>+ %Ln column</numerusform>
            <numerusform>+ %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageInspector</name>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>Show %Ln more upstream</numerusform>
            <numerusform>Show %Ln more upstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>Show %Ln more downstream</numerusform>
            <numerusform>Show %Ln more downstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in this picture</source>
        <translation>
            <numerusform>%Ln member in this picture</numerusform>
            <numerusform>%Ln members in this picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%Ln edge</numerusform>
            <numerusform>%Ln edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name the ends of this line.</source>
        <translation>
            <numerusform>%Ln place name the ends of this line.</numerusform>
            <numerusform>%Ln places name the ends of this line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineagePage</name>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>Show %Ln more upstream</numerusform>
            <numerusform>Show %Ln more upstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>Show %Ln more downstream</numerusform>
            <numerusform>Show %Ln more downstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more on both sides (+)</source>
        <translation>
            <numerusform>Show %Ln more on both sides (+)</numerusform>
            <numerusform>Show %Ln more on both sides (+)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden again</source>
        <translation>
            <numerusform>Show %Ln hidden again</numerusform>
            <numerusform>Show %Ln hidden again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n thing(s) are left out by the filter.</source>
        <translation>
            <numerusform>All %Ln thing are left out by the filter.</numerusform>
            <numerusform>All %Ln things are left out by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewsBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NoMatch</name>
    <message numerus="yes">
        <source>Without “%1”: %n match(es)</source>
        <translation>
            <numerusform>Without “%1”: %Ln match</numerusform>
            <numerusform>Without “%1”: %Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any “%1”: %n match(es)</source>
        <extracomment>%1 is the heading of a filter, as &quot;Domain&quot;</extracomment>
        <translation>
            <numerusform>Any “%1”: %Ln match</numerusform>
            <numerusform>Any “%1”: %Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::OverviewView</name>
    <message numerus="yes">
        <source>%n more name(s)</source>
        <translation>
            <numerusform>%Ln more name</numerusform>
            <numerusform>%Ln more names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::PreviewPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::RangeBar</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultDelegate</name>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%Ln use</numerusform>
            <numerusform>%Ln uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::SchemaView</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) · %1</source>
        <translation>
            <numerusform>%Ln dataset · %1</numerusform>
            <numerusform>%Ln datasets · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::SourcesPage</name>
    <message numerus="yes">
        <source>%n source(s) · %1 files · %2 things</source>
        <translation>
            <numerusform>%Ln source · %1 files · %2 things</numerusform>
            <numerusform>%Ln sources · %1 files · %2 things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StandingDelegate</name>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %Ln more</numerusform>
            <numerusform>%1, %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StateCounts</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%Ln met</numerusform>
            <numerusform>%Ln met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close to breach</source>
        <translation>
            <numerusform>%Ln close to breach</numerusform>
            <numerusform>%Ln close to breach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breached</source>
        <translation>
            <numerusform>%Ln breached</numerusform>
            <numerusform>%Ln breached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatementsView</name>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%Ln other value</numerusform>
            <numerusform>%Ln other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) · %1</source>
        <translation>
            <numerusform>%Ln field · %1</numerusform>
            <numerusform>%Ln fields · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) · %2</source>
        <translation>
            <numerusform>%1 of %Ln field · %2</numerusform>
            <numerusform>%1 of %Ln fields · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatusStrip</name>
    <message numerus="yes">
        <source>%n pending edit(s)</source>
        <translation>
            <numerusform>%Ln pending edit</numerusform>
            <numerusform>%Ln pending edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::SuggestionPopup</name>
    <message numerus="yes">
        <source>%1, %n suggestion(s), the first is %2</source>
        <translation>
            <numerusform>%1, %Ln suggestion, the first is %2</numerusform>
            <numerusform>%1, %Ln suggestions, the first is %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskPopup</name>
    <message numerus="yes">
        <source>%n further task(s)</source>
        <translation>
            <numerusform>%Ln further task</numerusform>
            <numerusform>%Ln further tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TimeChart</name>
    <message numerus="yes">
        <source>%1 to %2, %n point(s), %3</source>
        <translation>
            <numerusform>%1 to %2, %Ln point, %3</numerusform>
            <numerusform>%1 to %2, %Ln points, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln breach</numerusform>
            <numerusform>%Ln breaches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::WhatIfBar</name>
    <message numerus="yes">
        <source>%n thing(s) at risk, %1 of them in this picture.</source>
        <translation>
            <numerusform>%Ln thing at risk, %1 of them in this picture.</numerusform>
            <numerusform>%Ln things at risk, %1 of them in this picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk.</source>
        <translation>
            <numerusform>%Ln thing at risk.</numerusform>
            <numerusform>%Ln things at risk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::picturewords</name>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>group of %Ln</numerusform>
            <numerusform>group of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more upstream</source>
        <translation>
            <numerusform>%Ln more upstream</numerusform>
            <numerusform>%Ln more upstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more downstream</source>
        <translation>
            <numerusform>%Ln more downstream</numerusform>
            <numerusform>%Ln more downstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges in one line</source>
        <translation>
            <numerusform>%Ln edge in one line</numerusform>
            <numerusform>%Ln edges in one line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::things</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%Ln d ago</numerusform>
            <numerusform>%Ln d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%Ln domain</numerusform>
            <numerusform>%Ln domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%Ln contract</numerusform>
            <numerusform>%Ln contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%Ln dataset</numerusform>
            <numerusform>%Ln datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossaries</source>
        <translation>
            <numerusform>%Ln glossary</numerusform>
            <numerusform>%Ln glossaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
</TS>
