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
    <name>meshbook::items::ChangeSetModel</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
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
    <name>meshbook::items::ClashModel</name>
    <message numerus="yes">
        <source>%n meaning(s)</source>
        <translation>
            <numerusform>%Ln meaning</numerusform>
            <numerusform>%Ln meanings</numerusform>
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
    <name>meshbook::items::FindingModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryTreeModel</name>
    <message numerus="yes">
        <source>%n term(s) below</source>
        <translation>
            <numerusform>%Ln term below</numerusform>
            <numerusform>%Ln terms below</numerusform>
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
    <name>meshbook::items::PolicyListModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::ReadinessModel</name>
    <message numerus="yes">
        <source>Products with a change or a new version in the last %n days</source>
        <translation>
            <numerusform>Products with a change or a new version in the last %Ln day</numerusform>
            <numerusform>Products with a change or a new version in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%Ln new version</numerusform>
            <numerusform>%Ln new versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::ScorecardModel</name>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%Ln waived</numerusform>
            <numerusform>%Ln waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
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
    <name>meshbook::items::WaiverModel</name>
    <message numerus="yes">
        <source>ran out %n days ago</source>
        <translation>
            <numerusform>ran out %Ln day ago</numerusform>
            <numerusform>ran out %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
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
    <name>meshbook::services::GovernanceService</name>
    <message numerus="yes">
        <source>Waived: %n finding(s)</source>
        <translation>
            <numerusform>Waived: %Ln finding</numerusform>
            <numerusform>Waived: %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waivers taken back: %n</source>
        <translation>
            <numerusform>Waivers taken back: %Ln</numerusform>
            <numerusform>Waivers taken back: %Ln</numerusform>
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
    <name>meshbook::views::CellChangesDialog</name>
    <message numerus="yes">
        <source>%n cells cannot be changed so. They are at the top and stay as they are.</source>
        <translation>
            <numerusform>%Ln cell cannot be changed so. They are at the top and stay as they are.</numerusform>
            <numerusform>%Ln cells cannot be changed so. They are at the top and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells change, as one step.</source>
        <translation>
            <numerusform>%Ln cell change, as one step.</numerusform>
            <numerusform>%Ln cells change, as one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangePreview</name>
    <message numerus="yes">
        <source>%n term(s) change</source>
        <translation>
            <numerusform>%Ln term change</numerusform>
            <numerusform>%Ln terms change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangeSetView</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChecksPane</name>
    <message numerus="yes">
        <source>Fix %n finding(s)</source>
        <translation>
            <numerusform>Fix %Ln finding</numerusform>
            <numerusform>Fix %Ln findings</numerusform>
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
    <name>meshbook::views::DayView</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
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
    <name>meshbook::views::ExportDialog</name>
    <message numerus="yes">
        <source>%n terms, %1.</source>
        <translation>
            <numerusform>%Ln term, %1.</numerusform>
            <numerusform>%Ln terms, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts have no place in this format and will be missing in the file.</source>
        <translation>
            <numerusform>%Ln part have no place in this format and will be missing in the file.</numerusform>
            <numerusform>%Ln parts have no place in this format and will be missing in the file.</numerusform>
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
    <name>meshbook::views::FindingActions</name>
    <message numerus="yes">
        <source>%n finding(s) waived.</source>
        <translation>
            <numerusform>%Ln finding waived.</numerusform>
            <numerusform>%Ln findings waived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) taken back.</source>
        <translation>
            <numerusform>%Ln waiver taken back.</numerusform>
            <numerusform>%Ln waivers taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed; the next sync shows it.</source>
        <translation>
            <numerusform>%Ln file changed; the next sync shows it.</numerusform>
            <numerusform>%Ln files changed; the next sync shows it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%Ln hint</numerusform>
            <numerusform>%Ln hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%Ln waived</numerusform>
            <numerusform>%Ln waived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingsList</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
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
        <source>%n finding(s) on %1</source>
        <translation>
            <numerusform>%Ln finding on %1</numerusform>
            <numerusform>%Ln findings on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n</source>
        <translation>
            <numerusform>now %Ln</numerusform>
            <numerusform>now %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held against %n policies</source>
        <translation>
            <numerusform>Held against %Ln policie</numerusform>
            <numerusform>Held against %Ln policies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FixDialog</name>
    <message numerus="yes">
        <source>%n finding(s) need a person: no field alone mends them.</source>
        <translation>
            <numerusform>%Ln finding need a person: no field alone mends them.</numerusform>
            <numerusform>%Ln findings need a person: no field alone mends them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are in files that are not in a folder of this machine.</source>
        <translation>
            <numerusform>%Ln finding are in files that are not in a folder of this machine.</numerusform>
            <numerusform>%Ln findings are in files that are not in a folder of this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n finding(s)</source>
        <translation>
            <numerusform>for %Ln finding</numerusform>
            <numerusform>for %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s).</source>
        <translation>
            <numerusform>Mends %Ln finding.</numerusform>
            <numerusform>Mends %Ln findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n file(s).</source>
        <translation>
            <numerusform>Changes %Ln file.</numerusform>
            <numerusform>Changes %Ln files.</numerusform>
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
    <name>meshbook::views::GraphPane</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::GridEditor</name>
    <message numerus="yes">
        <source>%n rows have no term here and are left out.</source>
        <translation>
            <numerusform>%Ln row have no term here and are left out.</numerusform>
            <numerusform>%Ln rows have no term here and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::GridPane</name>
    <message numerus="yes">
        <source>%n terms chosen</source>
        <translation>
            <numerusform>%Ln term chosen</numerusform>
            <numerusform>%Ln terms chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
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
    <name>meshbook::views::ImportDialog</name>
    <message numerus="yes">
        <source>%n terms imported into the change set.</source>
        <translation>
            <numerusform>%Ln term imported into the change set.</numerusform>
            <numerusform>%Ln terms imported into the change set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::JoinPane</name>
    <message numerus="yes">
        <source>At most %n things are joined at once.</source>
        <translation>
            <numerusform>At most %Ln thing are joined at once.</numerusform>
            <numerusform>At most %Ln things are joined at once.</numerusform>
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
    <name>meshbook::views::NewProductDone</name>
    <message numerus="yes">
        <source>Policies have %n finding(s) in it</source>
        <translation>
            <numerusform>Policies have %Ln finding in it</numerusform>
            <numerusform>Policies have %Ln findings in it</numerusform>
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
    <name>meshbook::views::PolicyEditor</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n finding(s) in %1</source>
        <translation>
            <numerusform>More than %Ln finding in %1</numerusform>
            <numerusform>More than %Ln findings in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1</source>
        <translation>
            <numerusform>%Ln finding in %1</numerusform>
            <numerusform>%Ln findings in %1</numerusform>
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
    <name>meshbook::views::PublishDialog</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %Ln more</numerusform>
            <numerusform>And %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::QueueDelegate</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
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
    <name>meshbook::views::ReadinessPane</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n domains, %1</source>
        <translation>
            <numerusform>in %Ln domain, %1</numerusform>
            <numerusform>in %Ln domains, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::RemovedSourcesDialog</name>
    <message numerus="yes">
        <source>Sources are kept here for %n day(s) after they were removed. One that is brought back is as it was, and its files are read again.</source>
        <translation>
            <numerusform>Sources are kept here for %Ln day after they were removed. One that is brought back is as it was, and its files are read again.</numerusform>
            <numerusform>Sources are kept here for %Ln days after they were removed. One that is brought back is as it was, and its files are read again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n places; there are more.</source>
        <translation>
            <numerusform>These are the first %Ln place; there are more.</numerusform>
            <numerusform>These are the first %Ln places; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are replaced, as one step.</source>
        <translation>
            <numerusform>%Ln place are replaced, as one step.</numerusform>
            <numerusform>%Ln places are replaced, as one step.</numerusform>
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
    <name>meshbook::views::ScorecardPane</name>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%Ln policie</numerusform>
            <numerusform>%Ln policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies could not be used: %1</source>
        <translation>
            <numerusform>%Ln policie could not be used: %1</numerusform>
            <numerusform>%Ln policies could not be used: %1</numerusform>
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
    <name>meshbook::views::TermCanvas</name>
    <message numerus="yes">
        <source>%n more neighbour(s)</source>
        <translation>
            <numerusform>%Ln more neighbour</numerusform>
            <numerusform>%Ln more neighbours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermDialogs</name>
    <message numerus="yes">
        <source>%n term(s) go there with all that is below them.</source>
        <translation>
            <numerusform>%Ln term go there with all that is below them.</numerusform>
            <numerusform>%Ln terms go there with all that is below them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermForm</name>
    <message numerus="yes">
        <source>Applies to %n linked column(s).</source>
        <translation>
            <numerusform>Applies to %Ln linked column.</numerusform>
            <numerusform>Applies to %Ln linked columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPolicies</name>
    <message numerus="yes">
        <source>%n more find something.</source>
        <translation>
            <numerusform>%Ln more find something.</numerusform>
            <numerusform>%Ln more find something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies of such things find nothing here.</source>
        <translation>
            <numerusform>%Ln policie of such things find nothing here.</numerusform>
            <numerusform>%Ln policies of such things find nothing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived finding(s)</source>
        <translation>
            <numerusform>%Ln waived finding</numerusform>
            <numerusform>%Ln waived findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermReview</name>
    <message numerus="yes">
        <source>It changes %n other term(s) too.</source>
        <translation>
            <numerusform>It changes %Ln other term too.</numerusform>
            <numerusform>It changes %Ln other terms too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermTree</name>
    <message numerus="yes">
        <source>Trash: %n term(s)</source>
        <translation>
            <numerusform>Trash: %Ln term</numerusform>
            <numerusform>Trash: %Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) cut. Paste them where they are to be.</source>
        <translation>
            <numerusform>%Ln term cut. Paste them where they are to be.</numerusform>
            <numerusform>%Ln terms cut. Paste them where they are to be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermUses</name>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%Ln disagreement</numerusform>
            <numerusform>%Ln disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
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
    <name>meshbook::views::WaiveDialog</name>
    <message numerus="yes">
        <source>%n finding(s) will not count until the day below.</source>
        <translation>
            <numerusform>%Ln finding will not count until the day below.</numerusform>
            <numerusform>%Ln findings will not count until the day below.</numerusform>
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
    <name>meshbook::views::WaiversPane</name>
    <message numerus="yes">
        <source>%n waiver(s) in force</source>
        <translation>
            <numerusform>%Ln waiver in force</numerusform>
            <numerusform>%Ln waivers in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out</source>
        <translation>
            <numerusform>%Ln ran out</numerusform>
            <numerusform>%Ln ran out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) taken back.</source>
        <translation>
            <numerusform>%Ln waiver taken back.</numerusform>
            <numerusform>%Ln waivers taken back.</numerusform>
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
