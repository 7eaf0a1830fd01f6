<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_GB">
<context>
    <name>meshbook::gui::BookmarkController</name>
    <message numerus="yes">
        <source>%n match(es), nothing new</source>
        <translation>
            <numerusform>%n match, nothing new</numerusform>
            <numerusform>%n matches, nothing new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::gui::SearchCommands</name>
    <message numerus="yes">
        <source>%n match(es) written to %1</source>
        <translation>
            <numerusform>%n match written to %1</numerusform>
            <numerusform>%n matches written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) copied</source>
        <translation>
            <numerusform>%n match copied</numerusform>
            <numerusform>%n matches copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::gui::WindowController</name>
    <message numerus="yes">
        <source>Synced %n minutes ago</source>
        <translation>
            <numerusform>Synced %n minute ago</numerusform>
            <numerusform>Synced %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n hours ago</source>
        <translation>
            <numerusform>Synced %n hour ago</numerusform>
            <numerusform>Synced %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n days ago</source>
        <translation>
            <numerusform>Synced %n day ago</numerusform>
            <numerusform>Synced %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::CheckModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::ColumnTreeModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::SourceModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::StatementModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::AddSourceDialog</name>
    <message numerus="yes">
        <source>None of the %n files in it is of a kind Meshbook reads.</source>
        <translation>
            <numerusform>None of the %n file in it is of a kind Meshbook reads.</numerusform>
            <numerusform>None of the %n files in it is of a kind Meshbook reads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, of these: %1.</source>
        <translation>
            <numerusform>%n file, of these: %1.</numerusform>
            <numerusform>%n files, of these: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems, the first:</source>
        <translation>
            <numerusform>%n problem, the first:</numerusform>
            <numerusform>%n problems, the first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::AttainmentStrip</name>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%1 of %n day met</numerusform>
            <numerusform>%1 of %n days met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodePanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DiscoverPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetGroup</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetRow</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %n match</numerusform>
            <numerusform>%1, %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::HomeView</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewsBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NoMatch</name>
    <message numerus="yes">
        <source>Any %1: %n match(es)</source>
        <translation>
            <numerusform>Any %1: %n match</numerusform><numerusform>Any %1: %n matches</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %n match(es)</source>
        <translation>
            <numerusform>Without “%1”: %n match</numerusform><numerusform>Without “%1”: %n matches</numerusform></translation>
    </message>
</context>
<context>
    <name>meshbook::views::OverviewView</name>
    <message numerus="yes">
        <source>%n more name(s)</source>
        <translation>
            <numerusform>%n more name</numerusform>
            <numerusform>%n more names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::PreviewPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultDelegate</name>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::SchemaView</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) · %1</source>
        <translation>
            <numerusform>%n dataset · %1</numerusform>
            <numerusform>%n datasets · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::SourcesPage</name>
    <message numerus="yes">
        <source>%n source(s) · %1 files · %2 things</source>
        <translation>
            <numerusform>%n source · %1 files · %2 things</numerusform>
            <numerusform>%n sources · %1 files · %2 things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatementsView</name>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n other value</numerusform>
            <numerusform>%n other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) · %1</source>
        <translation>
            <numerusform>%n field · %1</numerusform>
            <numerusform>%n fields · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) · %2</source>
        <translation>
            <numerusform>%1 of %n field · %2</numerusform>
            <numerusform>%1 of %n fields · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatusStrip</name>
    <message numerus="yes">
        <source>%n pending edit(s)</source>
        <translation>
            <numerusform>%n pending edit</numerusform>
            <numerusform>%n pending edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::SuggestionPopup</name>
    <message numerus="yes">
        <source>%1, %n suggestion(s), the first is %2</source>
        <translation>
            <numerusform>%1, %n suggestion, the first is %2</numerusform>
            <numerusform>%1, %n suggestions, the first is %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskPopup</name>
    <message numerus="yes">
        <source>%n further task(s)</source>
        <translation>
            <numerusform>%n further task</numerusform>
            <numerusform>%n further tasks</numerusform>
        </translation>
    </message>
</context>
</TS>