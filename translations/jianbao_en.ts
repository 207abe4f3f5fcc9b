<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%1: %n byte sequence(s) are no text in this encoding and stand as �, at byte %2.</source>
        <translation>
            <numerusform>%1: %n byte sequence is no text in this encoding and stands as �, at byte %2.</numerusform>
            <numerusform>%1: %n byte sequences are no text in this encoding and stand as �, at byte %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeImport</name>
    <message numerus="yes">
        <source>%1: %n page(s) added.</source>
        <translation>
            <numerusform>%1: %n page added.</numerusform>
            <numerusform>%1: %n pages added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added.</source>
        <translation>
            <numerusform>%n name added.</numerusform>
            <numerusform>%n names added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are in the project already.</source>
        <translation>
            <numerusform>%n name is in the project already.</numerusform>
            <numerusform>%n names are in the project already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s) go on to pages that are in the project already; they came in without that part.</source>
        <translation>
            <numerusform>%1: %n article goes on to pages that are in the project already; it came in without that part.</numerusform>
            <numerusform>%1: %n articles go on to pages that are in the project already; they came in without that part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n name(s) with a piece on a page that is in the project already did not come in.</source>
        <translation>
            <numerusform>%1: %n name with a piece on a page that is in the project already did not come in.</numerusform>
            <numerusform>%1: %n names with a piece on a page that is in the project already did not come in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message numerus="yes">
        <source>%n mention(s) are left out, which this format cannot hold: %1 that overlap others, %2 in several pieces, %3 outside of the articles&apos; text.</source>
        <translation>
            <numerusform>%n mention is left out, which this format cannot hold: %1 that overlap others, %2 in several pieces, %3 outside of the articles&apos; text.</numerusform>
            <numerusform>%n mentions are left out, which this format cannot hold: %1 that overlap others, %2 in several pieces, %3 outside of the articles&apos; text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) are left out: this format marks none.</source>
        <translation>
            <numerusform>%n mention is left out: this format marks none.</numerusform>
            <numerusform>%n mentions are left out: this format marks none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) do not say what they stand for, which this format cannot hold.</source>
        <translation>
            <numerusform>%n mention does not say what it stands for, which this format cannot hold.</numerusform>
            <numerusform>%n mentions do not say what they stand for, which this format cannot hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), articles and blocks have a status or a note, which only the format json holds.</source>
        <translation>
            <numerusform>%n page, article or block has a status or a note, which only the format json holds.</numerusform>
            <numerusform>%n pages, articles and blocks have a status or a note, which only the format json holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%1: %n page(s) added.</source>
        <translation>
            <numerusform>%1: %n page added.</numerusform>
            <numerusform>%1: %n pages added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialogs</name>
    <message numerus="yes">
        <source>Remove the type “%1” with its %n mention(s)?</source>
        <translation>
            <numerusform>Remove the type “%1” with its %n mention?</numerusform>
            <numerusform>Remove the type “%1” with its %n mentions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message numerus="yes">
        <source>%1: %n page(s).</source>
        <translation>
            <numerusform>%1: %n page.</numerusform>
            <numerusform>%1: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WidgetDialogs</name>
    <message numerus="yes">
        <source>Find the articles of %n page(s) anew?</source>
        <translation>
            <numerusform>Find the articles of %n page anew?</numerusform>
            <numerusform>Find the articles of %n pages anew?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::AlikeCommand</name>
    <message numerus="yes">
        <source>Changed on %n page(s)</source>
        <translation>
            <numerusform>Changed on %n page</numerusform>
            <numerusform>Changed on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::BlockDrag</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::BringInCommand</name>
    <message numerus="yes">
        <source>%n page(s) added</source>
        <translation>
            <numerusform>%n page added</numerusform>
            <numerusform>%n pages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added</source>
        <translation>
            <numerusform>%n name added</numerusform>
            <numerusform>%n names added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. jianbao-cli import lists them all.</source>
        <translation>
            <numerusform>And %n more. jianbao-cli import lists them all.</numerusform>
            <numerusform>And %n more. jianbao-cli import lists them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n file(s)</source>
        <translation>
            <numerusform>Bringing in %n file</numerusform>
            <numerusform>Bringing in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::BringInRun</name>
    <message numerus="yes">
        <source>%1: %n article(s) go on to pages that are there already; they came in without that part.</source>
        <translation>
            <numerusform>%1: %n article goes on to pages that are there already; it came in without that part.</numerusform>
            <numerusform>%1: %n articles go on to pages that are there already; they came in without that part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n name(s) with a piece on a page that is there already did not come in.</source>
        <translation>
            <numerusform>%1: %n name with a piece on a page that is there already did not come in.</numerusform>
            <numerusform>%1: %n names with a piece on a page that is there already did not come in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::EntityModel</name>
    <message numerus="yes">
        <source>%1, %2, %n mention(s)</source>
        <translation>
            <numerusform>%1, %2, %n mention</numerusform>
            <numerusform>%1, %2, %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::EverywhereDialog</name>
    <message numerus="yes">
        <source>&amp;Tag %n place(s)</source>
        <translation>
            <numerusform>&amp;Tag %n place</numerusform>
            <numerusform>&amp;Tag %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n tag(s)</source>
        <translation>
            <numerusform>&amp;Remove %n tag</numerusform>
            <numerusform>&amp;Remove %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s); Space ticks, a type&apos;s key tags at once. Those inside longer names are left out; underlined ones are tagged already.</source>
        <translation>
            <numerusform>%n occurrence; Space ticks, a type&apos;s key tags at once. Those inside longer names are left out; underlined ones are tagged already.</numerusform>
            <numerusform>%n occurrences; Space ticks, a type&apos;s key tags at once. Those inside longer names are left out; underlined ones are tagged already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ExportCommand</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n name(s) stand for</source>
        <translation>
            <numerusform>what %n name stands for</numerusform>
            <numerusform>what %n names stand for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) and notes</source>
        <translation>
            <numerusform>%n status or note</numerusform>
            <numerusform>%n statuses and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that begin on other pages</source>
        <translation>
            <numerusform>%n article that begins on another page</numerusform>
            <numerusform>%n articles that begin on other pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FileCommands</name>
    <message numerus="yes">
        <source>%1: %n byte(s) are no text in %2, the first at byte %3; each shows as �. Another encoding may fit better.</source>
        <translation>
            <numerusform>%1: %n byte is no text in %2, at byte %3; it shows as �. Another encoding may fit better.</numerusform>
            <numerusform>%1: %n bytes are no text in %2, the first at byte %3; each shows as �. Another encoding may fit better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n page(s) were added</source>
        <translation>
            <numerusform>Stopped; %n page was added</numerusform>
            <numerusform>Stopped; %n pages were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) added, kept in %1</source>
        <translation>
            <numerusform>%n page added, kept in %1</numerusform>
            <numerusform>%n pages added, kept in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; articles changed on %n page(s)</source>
        <translation>
            <numerusform>Stopped; articles changed on %n page</numerusform>
            <numerusform>Stopped; articles changed on %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles changed on %n page(s)</source>
        <translation>
            <numerusform>Articles changed on %n page</numerusform>
            <numerusform>Articles changed on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FindCommands</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NameCommands</name>
    <message numerus="yes">
        <source>%1 tagged at %n place(s)</source>
        <translation>
            <numerusform>%1 tagged at %n place</numerusform>
            <numerusform>%1 tagged at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer tagged at %n place(s)</source>
        <translation>
            <numerusform>%1 no longer tagged at %n place</numerusform>
            <numerusform>%1 no longer tagged at %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NavigatorModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PlaceReport</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PreviewDialog</name>
    <message numerus="yes">
        <source>%n change(s). Nothing is done until you take them.</source>
        <translation>
            <numerusform>%n change. Nothing is done until you take it.</numerusform>
            <numerusform>%n changes. Nothing is done until you take them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Workbench</name>
    <message numerus="yes">
        <source>%1   %n line(s)</source>
        <translation>
            <numerusform>%1   %n line</numerusform>
            <numerusform>%1   %n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
