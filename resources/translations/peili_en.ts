<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>%n meeting held</numerusform>
            <numerusform>%n meetings held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>%n reflection</numerusform>
            <numerusform>%n reflections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>The notebook is not what was saved (%n finding(s)). Restore it from a backup.</source>
        <translation>
            <numerusform>The notebook is not what was saved (%n finding). Restore it from a backup.</numerusform>
            <numerusform>The notebook is not what was saved (%n findings). Restore it from a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are what was saved.</source>
        <translation>
            <numerusform>The only record is what was saved.</numerusform>
            <numerusform>All %n records are what was saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorship(s) imported.</source>
        <translation>
            <numerusform>%n mentorship imported.</numerusform>
            <numerusform>%n mentorships imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn.</source>
        <translation>
            <numerusform>%n picture drawn.</numerusform>
            <numerusform>%n pictures drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are saved in “%1”.</source>
        <translation>
            <numerusform>%n record is saved in “%1”.</numerusform>
            <numerusform>%n records are saved in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doing</source>
        <translation>
            <numerusform>%n doing</numerusform>
            <numerusform>%n doing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of learning</source>
        <translation>
            <numerusform>%n learning activity</numerusform>
            <numerusform>%n learning activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s)</source>
        <translation>
            <numerusform>raised %n time</numerusform>
            <numerusform>raised %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message numerus="yes">
        <source>%n found; the first %1 are shown.</source>
        <translation>
            <numerusform>%n found; the first %1 are shown.</numerusform>
            <numerusform>%n found; the first %1 are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far, still looking…</source>
        <translation>
            <numerusform>%n found so far, still looking…</numerusform>
            <numerusform>%n found so far, still looking…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>What you remove stays here for %n day(s). Then it is gone for good.</source>
        <translation>
            <numerusform>What you remove stays here for %n day. Then it is gone for good.</numerusform>
            <numerusform>What you remove stays here for %n days. Then it is gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. What you remove stays here for %n day(s).</source>
        <translation>
            <numerusform>The trash is empty. What you remove stays here for %n day.</numerusform>
            <numerusform>The trash is empty. What you remove stays here for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message numerus="yes">
        <source>%n thing(s) could not be saved as they were: %1</source>
        <translation>
            <numerusform>%n thing could not be saved as it was: %1</numerusform>
            <numerusform>%n things could not be saved as they were: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writing::Editor</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writing::FindBar</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
</TS>
