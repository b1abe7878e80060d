<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Peili</source>
        <translation>Om Peili</translation>
    </message>
    <message>
        <source>Peili is a mirror for mentoring pairs. It keeps everything in one file on this laptop and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Peili är en spegel för mentorskapspar. Allt finns i en enda fil på den här datorn, och ingenting skickas någonstans.

Fri programvara under GNU General Public License, version 3 eller senare.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>AcquaintPage</name>
    <message>
        <source>Introduce ourselves</source>
        <translation>Presentera er för varandra</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Avtalet</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Get acquainted</source>
        <translation>Lär känna</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>färdigt</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>inte färdigt än</translation>
    </message>
    <message>
        <source>Who you are, how you work together, and whether you go on. %1 is writing.</source>
        <translation>Vilka ni är, hur ni arbetar tillsammans och om ni fortsätter. Nu skriver %1.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Notebook</source>
        <translation>&amp;Anteckningsbok</translation>
    </message>
    <message>
        <source>&amp;New mentorship…</source>
        <translation>&amp;Nytt mentorskap…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>&amp;Exportera allt…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Gör en &amp;säkerhetskopia…</translation>
    </message>
    <message>
        <source>Save the &amp;calendar…</source>
        <translation>Spara &amp;kalendern…</translation>
    </message>
    <message>
        <source>&amp;Print the summary…</source>
        <translation>Skriv &amp;ut sammanfattningen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Mentorship</source>
        <translation>&amp;Mentorskap</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arkivera</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Radera…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;About Peili</source>
        <translation>&amp;Om Peili</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>Begin with another person, in the same notebook.</source>
        <translation>Börja med en annan människa, i samma anteckningsbok.</translation>
    </message>
    <message>
        <source>Take in a file that Peili exported.</source>
        <translation>Ta in en fil som Peili har exporterat.</translation>
    </message>
    <message>
        <source>Write everything to a file that other programs can read.</source>
        <translation>Skriv allt till en fil som andra program kan läsa.</translation>
    </message>
    <message>
        <source>Write a verified copy of the notebook.</source>
        <translation>Skriv en kontrollerad kopia av anteckningsboken.</translation>
    </message>
    <message>
        <source>Write the meetings to a file for your calendar.</source>
        <translation>Skriv träffarna till en fil för din kalender.</translation>
    </message>
    <message>
        <source>Choose what goes into the summary, and print it.</source>
        <translation>Välj vad sammanfattningen innehåller, och skriv ut den.</translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation>Allt är redan sparat.</translation>
    </message>
    <message>
        <source>Take back what you did last.</source>
        <translation>Ta tillbaka det du gjorde senast.</translation>
    </message>
    <message>
        <source>Do again what you took back.</source>
        <translation>Gör om det du tog tillbaka.</translation>
    </message>
    <message>
        <source>Nothing is asked for until you go on.</source>
        <translation>Inget efterfrågas förrän ni fortsätter.</translation>
    </message>
    <message>
        <source>Put the mentorship away; it stays readable.</source>
        <translation>Lägg undan mentorskapet; det går fortfarande att läsa.</translation>
    </message>
    <message>
        <source>Remove the mentorship with everything in it.</source>
        <translation>Ta bort mentorskapet med allt som finns i det.</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Nu</translation>
    </message>
    <message>
        <source>The one thing that comes next.</source>
        <translation>Det enda som kommer härnäst.</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Förbered</translation>
    </message>
    <message>
        <source>What each of you hopes for; the goals.</source>
        <translation>Vad var och en hoppas på; målen.</translation>
    </message>
    <message>
        <source>&amp;Get acquainted</source>
        <translation>&amp;Lär känna</translation>
    </message>
    <message>
        <source>Who you are, the agreement, the decision to go on.</source>
        <translation>Vilka ni är, avtalet, beslutet att fortsätta.</translation>
    </message>
    <message>
        <source>&amp;Dialogue</source>
        <translation>&amp;Dialog</translation>
    </message>
    <message>
        <source>The meetings: before, during and after.</source>
        <translation>Träffarna: före, under och efter.</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>L&amp;ärande</translation>
    </message>
    <message>
        <source>What you read, try and see beside the meetings.</source>
        <translation>Det du läser, prövar och ser vid sidan av träffarna.</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>&amp;Utvärdering</translation>
    </message>
    <message>
        <source>Half way and at the end: what has changed.</source>
        <translation>Halvvägs och på slutet: vad som har förändrats.</translation>
    </message>
    <message>
        <source>&amp;Change in use</source>
        <translation>Fö&amp;rändring och lärdomar i bruk</translation>
    </message>
    <message>
        <source>What each of you takes along.</source>
        <translation>Vad var och en tar med sig.</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>Da&amp;gbok</translation>
    </message>
    <message>
        <source>Everything you wrote down along the way.</source>
        <translation>Allt du skrev ner längs vägen.</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Sammanfattning</translation>
    </message>
    <message>
        <source>Your whole time together on paper.</source>
        <translation>Hela er tid tillsammans på papper.</translation>
    </message>
    <message>
        <source>Dark ink on light paper.</source>
        <translation>Mörkt bläck på ljust papper.</translation>
    </message>
    <message>
        <source>Light ink on dark paper.</source>
        <translation>Ljust bläck på mörkt papper.</translation>
    </message>
    <message>
        <source>What this program is.</source>
        <translation>Vad det här programmet är.</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>To where you were before.</source>
        <translation>Dit där du var nyss.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Fra&amp;måt</translation>
    </message>
    <message>
        <source>To where you came back from.</source>
        <translation>Dit du kom tillbaka ifrån.</translation>
    </message>
    <message>
        <source>&amp;Hide private items</source>
        <translation>&amp;Dölj det privata</translation>
    </message>
    <message>
        <source>Nothing private is on the screen while others look at it.</source>
        <translation>Inget privat syns på skärmen medan andra tittar.</translation>
    </message>
    <message>
        <source>Lar&amp;ge text</source>
        <translation>&amp;Stor text</translation>
    </message>
    <message>
        <source>The agenda and the shared note, to be read across the table.</source>
        <translation>Dagordningen och den gemensamma anteckningen, att läsas över bordet.</translation>
    </message>
    <message>
        <source>Narrow &amp;sidebar</source>
        <translation>Smal s&amp;idopanel</translation>
    </message>
    <message>
        <source>The pages as pictures, with more room for what you write.</source>
        <translation>Sidorna som bilder, med mer plats för det du skriver.</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;Följ skrivbordet</translation>
    </message>
    <message>
        <source>Light or dark, as your desktop is.</source>
        <translation>Ljust eller mörkt, som ditt skrivbord.</translation>
    </message>
    <message>
        <source>Go bac&amp;k to a backup…</source>
        <translation>Gå till&amp;baka till en säkerhetskopia…</translation>
    </message>
    <message>
        <source>See what the backups hold, and put one back.</source>
        <translation>Se vad säkerhetskopiorna innehåller, och återställ en av dem.</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Papperskorgen…</translation>
    </message>
    <message>
        <source>See what was removed, and put it back.</source>
        <translation>Se vad som har tagits bort, och lägg tillbaka det.</translation>
    </message>
    <message>
        <source>&amp;Remind me of meetings and promises</source>
        <translation>&amp;Påminn mig om träffar och löften</translation>
    </message>
    <message>
        <source>While Peili is open, as your desktop shows such things.</source>
        <translation>När Peili är öppet, på skrivbordets eget sätt.</translation>
    </message>
    <message>
        <source>Searc&amp;h everywhere…</source>
        <translation>Sö&amp;k överallt…</translation>
    </message>
    <message>
        <source>Find a word that you wrote, on any page.</source>
        <translation>Hitta ett ord som du har skrivit, på vilken sida som helst.</translation>
    </message>
    <message>
        <source>Do an&amp;ything…</source>
        <translation>&amp;Hitta ett kommando…</translation>
    </message>
    <message>
        <source>Find what can be done by a few letters of its name.</source>
        <translation>Hitta det som går att göra med några bokstäver ur namnet.</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nästa d&amp;el av fönstret</translation>
    </message>
    <message>
        <source>To the next part: the process, the page, its other side.</source>
        <translation>Till nästa del: processen, sidan, dess andra halva.</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Föregående del a&amp;v fönstret</translation>
    </message>
    <message>
        <source>Back to the part before it.</source>
        <translation>Tillbaka till delen före.</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Kor&amp;tkommandon…</translation>
    </message>
    <message>
        <source>Every key in one sheet.</source>
        <translation>Alla tangenter på ett blad.</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Stavningskontroll</translation>
    </message>
    <message>
        <source>Underline the words that no dictionary knows.</source>
        <translation>Stryker under ord som ingen ordlista känner till.</translation>
    </message>
    <message>
        <source>Suggestions for the word at the cursor, or for the next one.</source>
        <translation>Förslag för ordet vid markören, eller för nästa.</translation>
    </message>
    <message>
        <source>Next misspelled &amp;word</source>
        <translation>Nästa felstavade &amp;ord</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Learning activity without a title</source>
        <translation>Lärandeaktivitet utan namn</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Title</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove a learning activity</source>
        <translation>Ta bort en lärandeaktivitet</translation>
    </message>
    <message>
        <source>Describe a learning activity</source>
        <translation>Beskriv en lärandeaktivitet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Choose a kind of learning</source>
        <translation>Välj typ av lärandeaktivitet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Link a goal</source>
        <translation>Koppla till ett mål</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Change the state of a learning activity</source>
        <translation>Ändra läget för en lärandeaktivitet</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Set the day of a learning activity</source>
        <translation>Ange dag för en lärandeaktivitet</translation>
    </message>
    <message>
        <source>Note the time spent</source>
        <translation>Anteckna hur lång tid det tog</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Hours spent</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>What I took from it</source>
        <translation>Vad jag fick ut av det</translation>
    </message>
    <message>
        <source>One thought that you would tell a colleague is enough.</source>
        <translation>Det räcker med en tanke som du skulle berätta för en kollega.</translation>
    </message>
    <message>
        <source>Write a takeaway</source>
        <translation>Skriv en insikt</translation>
    </message>
    <message>
        <source>Raise a learning activity</source>
        <translation>Ta upp en lärandeaktivitet</translation>
    </message>
    <message>
        <source>Raise it with %1</source>
        <translation>Ta upp det med %1</translation>
    </message>
    <message>
        <source>It is proposed for the agenda of the next meeting.</source>
        <translation>Det föreslås till dagordningen för nästa träff.</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>No title yet</source>
        <translation>Inget namn än</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan den %1</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>A thought that I starred</source>
        <translation>En tanke som jag stjärnmärkte</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Suggest topics from what is open</source>
        <translation>Föreslå ämnen utifrån det som är öppet</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Lägg till ett ämne</translation>
    </message>
    <message>
        <source>Topics that stayed open, promises, the latest starred reflection, learning to raise</source>
        <translation>Ämnen som blev öppna, löften, den senaste stjärnmärkta reflektionen, lärdomar att ta upp</translation>
    </message>
    <message>
        <source>A topic in one line, then Enter</source>
        <translation>Ett ämne på en rad, tryck sedan på Enter</translation>
    </message>
    <message>
        <source>Propose an agenda</source>
        <translation>Föreslå en dagordning</translation>
    </message>
    <message>
        <source>Something is open from before: begin with that, or with what matters now.</source>
        <translation>Något är öppet sedan tidigare: börja med det, eller med det som är viktigt nu.</translation>
    </message>
    <message>
        <source>No topics yet. What would make this meeting worth your time?</source>
        <translation>Inga ämnen än. Vad skulle göra den här träffen värd din tid?</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 av %2 min</translation>
    </message>
    <message>
        <source>Now you talk about this.</source>
        <translation>Nu talar ni om det här.</translation>
    </message>
    <message>
        <source>Move a topic</source>
        <translation>Flytta ett ämne</translation>
    </message>
    <message>
        <source>Now %1 of %2</source>
        <comment>place of a topic on the agenda</comment>
        <translation>Nu %1 av %2</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>A topic without words</source>
        <translation>Ett ämne utan ord</translation>
    </message>
    <message>
        <source>Tick a topic off</source>
        <translation>Bocka av ett ämne</translation>
    </message>
    <message>
        <source>Open a topic again</source>
        <translation>Öppna ett ämne igen</translation>
    </message>
    <message>
        <source>Write a topic</source>
        <translation>Skriv ett ämne</translation>
    </message>
    <message>
        <source>Change what is wished</source>
        <translation>Ändra önskemålet</translation>
    </message>
    <message>
        <source>Change the time for a topic</source>
        <translation>Ändra tiden för ett ämne</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>What is wished</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove a topic</source>
        <translation>Ta bort ett ämne</translation>
    </message>
    <message>
        <source>Move a topic</source>
        <translation>Flytta ett ämne</translation>
    </message>
    <message>
        <source>Talk about this now</source>
        <translation>Tala om det här nu</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Begin a new version</source>
        <translation>Börja på en ny version</translation>
    </message>
    <message>
        <source>On to the decision</source>
        <translation>Vidare till beslutet</translation>
    </message>
    <message>
        <source>An agreement keeps small things from growing: how often you meet, what stays between you, how either of you may end it. First each answers alone, then you find the words for both.</source>
        <translation>Ett avtal hindrar småsaker från att växa: hur ofta ni träffas, vad som stannar mellan er, hur var och en kan avsluta. Först svarar var och en för sig, sedan hittar ni orden tillsammans.</translation>
    </message>
    <message>
        <source>Begin the agreement</source>
        <translation>Börja på avtalet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Avtalet</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>This is an earlier version. A later one has taken its place.</source>
        <translation>Det här är en tidigare version. En senare har tagit dess plats.</translation>
    </message>
    <message>
        <source>Everyone has signed. The words stay as they are; a new version begins with them and is signed anew.</source>
        <translation>Alla har skrivit under. Orden förblir som de är; en ny version utgår från dem och skrivs under på nytt.</translation>
    </message>
    <message>
        <source>Sign when the words are right for you. If a clause changes after that, everyone signs again.</source>
        <translation>Skriv under när orden känns rätt för dig. Om en punkt ändras efter det skriver alla under på nytt.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 of %2 clauses written · version %3 · drafted %4</source>
        <translation>%1 av %2 punkter formulerade · version %3 · upprättat den %4</translation>
    </message>
</context>
<context>
    <name>AgreementText</name>
    <message>
        <source>Left open: %1</source>
        <translation>Lämnades öppet: %1</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Write an answer</source>
        <translation>Skriv ett svar</translation>
    </message>
</context>
<context>
    <name>AtTheTable</name>
    <message>
        <source>%1 large text</source>
        <translation>%1 stor text</translation>
    </message>
    <message>
        <source>%1 hides private items</source>
        <translation>%1 döljer det privata</translation>
    </message>
    <message>
        <source>%1 back to the page</source>
        <translation>%1 tillbaka till sidan</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today %1</source>
        <translation>i dag kl. %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>i går kl. %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day and month, time</comment>
        <translation>%1 %2 kl. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>%n genomförd träff</numerusform>
            <numerusform>%n genomförda träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>%n reflektion</numerusform>
            <numerusform>%n reflektioner</numerusform>
        </translation>
    </message>
    <message>
        <source>last entry %1</source>
        <translation>senaste anteckningen %1</translation>
    </message>
    <message>
        <source>“%1” could not be removed. Remove it yourself.</source>
        <translation>”%1” kunde inte tas bort. Ta bort den själv.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Look inside</source>
        <translation>Titta i kopian</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>There is no backup yet. Peili makes the first one by itself, soon after you have written something.</source>
        <translation>Det finns ingen säkerhetskopia ännu. Peili gör den första av sig själv, strax efter att du har skrivit något.</translation>
    </message>
    <message>
        <source>Backups by date</source>
        <translation>Säkerhetskopior efter datum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>This backup holds no mentorship.</source>
        <translation>Den här säkerhetskopian innehåller inget mentorskap.</translation>
    </message>
    <message>
        <source>Peili makes these by itself and keeps them beside the notebook. Older ones are thinned out.</source>
        <translation>Peili säkerhetskopierar automatiskt till samma mapp som anteckningsboken. De äldsta kopiorna tas bort efter hand.</translation>
    </message>
    <message>
        <source>A backup that you put back takes the place of the notebook. Today’s notebook is backed up first and kept beside it.</source>
        <translation>Kopian ersätter anteckningsboken. Den nuvarande säkerhetskopieras först i samma mapp.</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>No title yet</source>
        <translation>Inget namn än</translation>
    </message>
    <message>
        <source>To raise with %1</source>
        <translation>Tas upp med %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Ctrl and an arrow key move it to another column.</source>
        <translation>%1. Ctrl och en piltangent flyttar det till en annan kolumn.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan den %1</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Nothing planned.</source>
        <translation>Inget är planerat.</translation>
    </message>
    <message>
        <source>Nothing under way.</source>
        <translation>Inget pågår.</translation>
    </message>
    <message>
        <source>Nothing done yet.</source>
        <translation>Inget är klart ännu.</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Nothing yet. Choose one thing that you will go on doing when the meetings have ended.</source>
        <translation>Inget än. Välj en sak som du fortsätter med när träffarna är slut.</translation>
    </message>
    <message>
        <source>%1 takes along</source>
        <translation>%1 tar med sig</translation>
    </message>
    <message>
        <source>What I will put to use</source>
        <translation>Det här tar jag i bruk</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Lägg till en föresats</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Skriv ut sammanfattningen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Write the closing words</source>
        <translation>Skriv slutorden</translation>
    </message>
    <message>
        <source>Closing words of all of you</source>
        <translation>Era gemensamma slutord</translation>
    </message>
    <message>
        <source>What was this time, and what do you thank each other for? They are printed in the summary.</source>
        <translation>Vad var den här tiden, och vad tackar ni varandra för? Orden kommer med i sammanfattningen.</translation>
    </message>
    <message>
        <source>Close the mentorship</source>
        <translation>Avsluta mentorskapet</translation>
    </message>
    <message>
        <source>Change in use</source>
        <translation>Förändring och lärdomar i bruk</translation>
    </message>
    <message>
        <source>Closing ends the meetings. After one, three and six months you look back at what you took into use.</source>
        <translation>När ni avslutar tar träffarna slut. Efter en, tre och sex månader ser ni tillbaka på det ni tog i bruk.</translation>
    </message>
    <message>
        <source>Not everyone has written the final evaluation yet. You can close all the same: it is then recorded that you ended early, which is an honourable end with a summary of its own.</source>
        <translation>Alla har inte skrivit slututvärderingen än. Ni kan avsluta ändå: då antecknas att ni slutade i förtid. Det är ett hedervärt slut, och också det får en sammanfattning.</translation>
    </message>
    <message>
        <source>What each of you takes along when the meetings end. %1 is writing.</source>
        <translation>Vad var och en tar med sig när träffarna är slut. Nu skriver %1.</translation>
    </message>
    <message>
        <source>You parted well on %1 – an honourable end. %2 is writing.</source>
        <translation>Ni skildes som vänner %1 – ett hedervärt slut. Nu skriver %2.</translation>
    </message>
    <message>
        <source>Closed on %1. After one, three and six months you look back at what stayed. %2 is writing.</source>
        <translation>Avslutat %1. Efter en, tre och sex månader ser ni tillbaka på vad som blev kvar. Nu skriver %2.</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>not agreed yet</source>
        <translation>inte överenskommet än</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Nästa punkt</translation>
    </message>
    <message>
        <source>Answer a clause</source>
        <translation>Svara på en punkt</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Mitt svar</translation>
    </message>
    <message>
        <source>Word a clause</source>
        <translation>Formulera en punkt</translation>
    </message>
    <message>
        <source>In words that both can sign</source>
        <translation>Med ord som båda kan skriva under</translation>
    </message>
    <message>
        <source>What we agree</source>
        <translation>Det här kommer vi överens om</translation>
    </message>
    <message>
        <source>Use my answer</source>
        <translation>Använd mitt svar</translation>
    </message>
    <message>
        <source>Use %1’s answer</source>
        <translation>Använd svaret från %1</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>What you typed last is not saved yet.</source>
        <translation>Det du skrev senast är inte sparat ännu.</translation>
    </message>
    <message>
        <source>Save what I typed to another place…</source>
        <translation>Spara på ett annat ställe…</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Go back to my text</source>
        <translation>Tillbaka till texten</translation>
    </message>
    <message>
        <source>Save what I typed</source>
        <translation>Spara det jag skrev</translation>
    </message>
    <message>
        <source>what-I-typed.md</source>
        <translation>det-jag-skrev.md</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>make a sample notebook in DIR</source>
        <translation>gör en exempelanteckningsbok i DIR</translation>
    </message>
    <message>
        <source>the mentorships in the notebook</source>
        <translation>lista mentorskapen i anteckningsboken</translation>
    </message>
    <message>
        <source>write everything in a form that other programs read</source>
        <translation>skriv allt i en form som andra program kan läsa</translation>
    </message>
    <message>
        <source>take in what was exported</source>
        <translation>läs in det som har exporterats</translation>
    </message>
    <message>
        <source>write the meetings for a calendar program</source>
        <translation>skriv träffarna för ett kalenderprogram</translation>
    </message>
    <message>
        <source>find every place with these words</source>
        <translation>hitta alla ställen med de här orden</translation>
    </message>
    <message>
        <source>write a verified copy of the notebook</source>
        <translation>skriv en kontrollerad kopia av anteckningsboken</translation>
    </message>
    <message>
        <source>compare every record with what was saved</source>
        <translation>jämför varje post med det som sparades</translation>
    </message>
    <message>
        <source>put a backup in place of the notebook, which is kept beside it</source>
        <translation>byt ut anteckningsboken mot en säkerhetskopia; den gamla blir kvar i samma mapp</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Flaggan ”%1” finns inte.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>Flaggan ”--%1” behöver ett värde.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a command.</source>
        <translation>Flaggan ”--%1” behöver ett kommando.</translation>
    </message>
    <message>
        <source>“%1” takes no option “--%2”.</source>
        <translation>”%1” har ingen flagga ”--%2”.</translation>
    </message>
    <message>
        <source>The language “%1” is not one of en, fi and sv.</source>
        <translation>Språket ”%1” är varken en, fi eller sv.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>”%1” behöver %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>”%1” vet inte vad det ska göra med ”%2”.</translation>
    </message>
    <message>
        <source>“%1” needs the file to write: --out FILE.</source>
        <translation>”%1” behöver filen som ska skrivas: --out FILE.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Kommandot ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>Without a command it opens the window, with “--page journal” on that page. The commands:</source>
        <translation>Utan kommando öppnas fönstret; ”--page journal” öppnar dagboken i det. Kommandona:</translation>
    </message>
    <message>
        <source>ID is an id that “list” prints, the beginning of one, or a title. With only one mentorship it can be left out.</source>
        <translation>ID är ett id som ”list” skriver ut, början av ett sådant eller en titel. Om det bara finns ett mentorskap kan det utelämnas.</translation>
    </message>
    <message>
        <source>The exit code is 0 when it is done, 1 when it was refused or failed, and 2 for a wrong usage.</source>
        <translation>Returkoden är 0 när allt är gjort, 1 när något nekades eller misslyckades och 2 vid fel användning.</translation>
    </message>
    <message>
        <source>%1 Try “peili --help”.</source>
        <translation>%1 Se ”peili --help”.</translation>
    </message>
    <message>
        <source>The paper “%1” is not one of a4 and letter.</source>
        <translation>Papperet ”%1” är varken a4 eller letter.</translation>
    </message>
    <message>
        <source>Only one of “--everything”, “--certificate” and “--meeting” can be written at a time.</source>
        <translation>Av ”--everything”, ”--certificate” och ”--meeting” kan bara en skrivas åt gången.</translation>
    </message>
    <message>
        <source>draw every page and dialog, light and dark, in each language</source>
        <translation>rita varje sida och dialog, ljus och mörk, på varje språk</translation>
    </message>
    <message>
        <source>save what can be read of a damaged notebook in a new one</source>
        <translation>rädda det som går att läsa i en skadad anteckningsbok till en ny</translation>
    </message>
    <message>
        <source>write the summary of a mentorship, or all that is shared, or the certificate, or the mentor’s page before a meeting</source>
        <translation>skriv sammanfattningen av ett mentorskap, allt som är delat, intyget eller bladet för mentorn inför en träff</translation>
    </message>
    <message>
        <source>The window has no page “%1”. Choose one of: %2.</source>
        <translation>Fönstret har ingen sida ”%1”. Välj en av dessa: %2.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do anything</source>
        <translation>Hitta ett kommando</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Vad vill du göra?</translation>
    </message>
    <message>
        <source>Nothing is called so. Try the beginning of another word.</source>
        <translation>Ingenting heter så. Pröva början av ett annat ord.</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gå till: %1</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>Skriv som %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öppna: %1</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>i arkivet</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This notebook was written by a newer Peili, which alone can check it. Update Peili.</source>
        <translation>Den här anteckningsboken är skriven av ett nyare Peili, och bara det kan kontrollera den. Uppdatera Peili.</translation>
    </message>
    <message numerus="yes">
        <source>The notebook is not what was saved (%n finding(s)). Restore it from a backup.</source>
        <translation>
            <numerusform>Anteckningsboken är inte det som sparades (%n avvikelse). Återställ den från en säkerhetskopia.</numerusform>
            <numerusform>Anteckningsboken är inte det som sparades (%n avvikelser). Återställ den från en säkerhetskopia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are what was saved.</source>
        <translation>
            <numerusform>Den enda posten är det som sparades.</numerusform>
            <numerusform>Alla %n poster är det som sparades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentoring: %1</source>
        <translation>Mentorskap: %1</translation>
    </message>
    <message>
        <source>This notebook was written by a newer Peili and is open for reading only. Update Peili to change it.</source>
        <translation>Den här anteckningsboken är skriven av ett nyare Peili och kan bara läsas. Uppdatera Peili för att ändra den.</translation>
    </message>
    <message>
        <source>This notebook can be read but not changed. Copy it to a folder of your own.</source>
        <translation>Den här anteckningsboken kan läsas men inte ändras. Kopiera den till en egen mapp.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorship(s) imported.</source>
        <translation>
            <numerusform>%n mentorskap importerades.</numerusform>
            <numerusform>%n mentorskap importerades.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentorship is called “%1”. See “peili list”.</source>
        <translation>Inget mentorskap heter ”%1”. Se ”peili list”.</translation>
    </message>
    <message>
        <source>“%1” may mean %2 mentorships. Write more of its id, see “peili list”.</source>
        <translation>”%1” kan betyda %2 mentorskap. Skriv mer av id:t, se ”peili list”.</translation>
    </message>
    <message>
        <source>The notebook holds no mentorship. Begin one first.</source>
        <translation>Det finns inget mentorskap i anteckningsboken. Börja på ett först.</translation>
    </message>
    <message>
        <source>The notebook holds %1 mentorships. Say which one with --mentorship, see “peili list”.</source>
        <translation>Det finns %1 mentorskap i anteckningsboken. Ange vilket med --mentorship, se ”peili list”.</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>”%1” är återställd.</translation>
    </message>
    <message>
        <source>What was there before is kept as “%1”.</source>
        <translation>Det som fanns där tidigare finns kvar som ”%1”.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Inget hittades.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn.</source>
        <translation>
            <numerusform>%n bild ritades.</numerusform>
            <numerusform>%n bilder ritades.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting is planned: plan one first, or name the day of another.</source>
        <translation>Ingen träff är planerad: planera först en, eller ange dagen för en annan.</translation>
    </message>
    <message>
        <source>There is no meeting on “%1”: write “next”, or a day such as 2026-11-30.</source>
        <translation>Det finns ingen träff ”%1”: skriv ”next” eller en dag, till exempel 2026-11-30.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it as 1280x860.</source>
        <translation>”%1” är ingen storlek. Skriv den så här: 1280x860.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are saved in “%1”.</source>
        <translation>
            <numerusform>%n post är sparad i “%1”.</numerusform>
            <numerusform>%n poster är sparade i “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentCard</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove a commitment</source>
        <translation>Ta bort en föresats</translation>
    </message>
    <message>
        <source>Write a commitment</source>
        <translation>Skriv en föresats</translation>
    </message>
    <message>
        <source>What I keep doing, and when</source>
        <translation>Vad jag fortsätter med, och när</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Föresats</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Link a goal</source>
        <translation>Koppla till ett mål</translation>
    </message>
</context>
<context>
    <name>CommitmentText</name>
    <message>
        <source>For the goal “%1”</source>
        <translation>För målet ”%1”</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The answer could not be written. Check the disk and try again.</source>
        <translation>Svaret kunde inte skrivas. Kontrollera disken och försök igen.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” is open in another window or program. Close it there first.</source>
        <translation>”%1” är öppen i ett annat fönster eller program. Stäng den där först.</translation>
    </message>
    <message>
        <source>“%1” is not a Peili notebook. Choose another file.</source>
        <translation>”%1” är inte en anteckningsbok från Peili. Välj en annan fil.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup.</source>
        <translation>”%1” är skadad. Återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The disk with “%1” is full, so nothing was saved. Free some space and try again.</source>
        <translation>Disken med ”%1” är full, så ingenting sparades. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>A part of this is in “%1” already, so nothing was saved. Use an empty notebook for it.</source>
        <translation>En del av det här finns redan i ”%1”, så ingenting sparades. Använd en tom anteckningsbok.</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed. Copy it to a folder of your own.</source>
        <translation>”%1” kan läsas men inte ändras. Kopiera den till en egen mapp.</translation>
    </message>
    <message>
        <source>The disk did not keep “%1” (%2), so nothing was saved. Check the disk and try again.</source>
        <translation>Disken kunde inte spara ”%1” (%2), så ingenting sparades. Kontrollera disken och försök igen.</translation>
    </message>
    <message>
        <source>There is no notebook “%1”. Check the name.</source>
        <translation>Anteckningsboken ”%1” finns inte. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”. Ask its owner, or choose another file.</source>
        <translation>Du har inte rätt att läsa ”%1”. Fråga ägaren eller välj en annan fil.</translation>
    </message>
    <message>
        <source>This mentorship is not in the notebook.</source>
        <translation>Det här mentorskapet finns inte i anteckningsboken.</translation>
    </message>
    <message>
        <source>This notebook was written by a newer Peili and is open for reading only. Update Peili to change it.</source>
        <translation>Den här anteckningsboken är skriven av ett nyare Peili och kan bara läsas. Uppdatera Peili för att ändra den.</translation>
    </message>
    <message>
        <source>This notebook can be read but not changed. Copy it to a folder of your own.</source>
        <translation>Den här anteckningsboken kan läsas men inte ändras. Kopiera den till en egen mapp.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for the backup.</source>
        <translation>”%1” finns redan. Välj ett annat namn på säkerhetskopian.</translation>
    </message>
    <message>
        <source>The backup could not be verified. Check the notebook: %1</source>
        <translation>Säkerhetskopian kunde inte kontrolleras. Kontrollera anteckningsboken: %1</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1.</source>
        <translation>Själva filen är skadad: %1.</translation>
    </message>
    <message>
        <source>The record %1 in “%2” is not what was saved.</source>
        <translation>Posten %1 i ”%2” är inte det som sparades.</translation>
    </message>
    <message>
        <source>A record is missing or was brought in from outside.</source>
        <translation>En post saknas eller har lagts till utifrån.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”, so nothing was saved. Close other programs and try again.</source>
        <translation>Minnet räcker inte för ”%1”, så ingenting sparades. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>“%1” can’t be opened or created. Choose a folder that you may write to.</source>
        <translation>”%1” kan inte öppnas eller skapas. Välj en mapp som du får skriva i.</translation>
    </message>
    <message>
        <source>The table “%1” can’t be read to its end.</source>
        <translation>Tabellen ”%1” kan inte läsas till slut.</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced while it was open, so nothing was saved. Put it back, or make a backup in another place.</source>
        <translation>”%1” flyttades, togs bort eller ersattes medan den var öppen, så ingenting sparades. Lägg tillbaka den, eller gör en säkerhetskopia på ett annat ställe.</translation>
    </message>
    <message>
        <source>“%1” can’t be changed, because nothing can be written in its folder. Nothing was saved. Let yourself write there, or make a backup in another place.</source>
        <translation>”%1” kan inte ändras, eftersom det inte går att skriva i dess mapp. Ingenting sparades. Se till att du får skriva där, eller gör en säkerhetskopia på ett annat ställe.</translation>
    </message>
    <message>
        <source>“%1” is empty. If it was not always, restore it from a backup.</source>
        <translation>”%1” är tom. Om den inte alltid har varit det, återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program: it holds parts that Peili never makes. Restore it from a backup.</source>
        <translation>”%1” har ändrats av ett annat program: den har delar som Peili aldrig gör. Återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Peili and holds what this one does not know. Update Peili to open it.</source>
        <translation>”%1” är skriven med en nyare Peili och har något som den här inte känner till. Uppdatera Peili för att öppna den.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Set a day</source>
        <translation>Ange en dag</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ta bort datumet</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>We go on together, with what we have agreed.</source>
        <translation>Vi fortsätter tillsammans med det vi har kommit överens om.</translation>
    </message>
    <message>
        <source>I would like to go on, and change something first.</source>
        <translation>Jag vill gärna fortsätta, men ändra något först.</translation>
    </message>
    <message>
        <source>This is not the pair or the time for it. It is nobody’s fault, and a good end.</source>
        <translation>Det här är inte rätt par eller rätt tid. Det är ingens fel, och ett bra slut.</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Med mina egna ord</translation>
    </message>
    <message>
        <source>A sentence is enough. The others can read it once everyone has decided.</source>
        <translation>En mening räcker. De andra kan läsa den när alla har beslutat.</translation>
    </message>
    <message>
        <source>Explain a decision</source>
        <translation>Motivera ett beslut</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Ta tillbaka ett beslut</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>Skriv som %1</translation>
    </message>
    <message>
        <source>Has decided. It is shown here once everyone has.</source>
        <translation>Har beslutat. Beslutet visas här när alla har beslutat.</translation>
    </message>
    <message>
        <source>Has not decided yet.</source>
        <translation>Har inte beslutat än.</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>Beslutat %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Now you know enough to decide, each alone. Can I speak freely here? Do our aims and ways of working fit? What would have to change? A no is as good an answer as a yes.</source>
        <translation>Nu vet ni tillräckligt för att besluta, var och en för sig. Kan jag tala fritt här? Passar våra mål och arbetssätt ihop? Vad skulle behöva ändras? Ett nej är ett lika bra svar som ett ja.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Vad som följer</translation>
    </message>
    <message>
        <source>You all want to go on. The dialogue can begin.</source>
        <translation>Ni vill alla fortsätta. Dialogen kan börja.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå till träffarna</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Planera träffarna</translation>
    </message>
    <message>
        <source>You want to go on, and change something first. Talk about what it is, put it into the agreement, and decide again.</source>
        <translation>Ni vill fortsätta, men ändra något först. Tala om vad det är, skriv in det i avtalet och besluta på nytt.</translation>
    </message>
    <message>
        <source>Back to the agreement</source>
        <translation>Tillbaka till avtalet</translation>
    </message>
    <message>
        <source>You part well. Getting to know each other was worth it, and knowing early is an honourable end.</source>
        <translation>Ni skiljs som vänner. Det var värt att lära känna varandra, och att veta det tidigt är ett hedervärt slut.</translation>
    </message>
    <message>
        <source>Close the mentorship</source>
        <translation>Avsluta mentorskapet</translation>
    </message>
    <message>
        <source>You closed this mentorship on %1.</source>
        <translation>Ni avslutade mentorskapet %1.</translation>
    </message>
    <message>
        <source>Look at the summary</source>
        <translation>Se sammanfattningen</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The programme has no clause “%1”.</source>
        <translation>Mentorskapsprogrammet har ingen punkt ”%1”.</translation>
    </message>
    <message>
        <source>No shared reflection of the person holds “%1”.</source>
        <translation>Ingen reflektion som personen har delat innehåller ”%1”.</translation>
    </message>
    <message>
        <source>The sample story “%1” is missing from the program.</source>
        <translation>Exempelberättelsen ”%1” saknas i programmet.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose a folder that you may write to.</source>
        <translation>Mappen ”%1” kunde inte skapas. Välj en mapp som du får skriva i.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another folder.</source>
        <translation>”%1” finns redan. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The sample story “%1” can’t be lived: %2</source>
        <translation>Exempelberättelsen ”%1” går inte att spela upp: %2</translation>
    </message>
</context>
<context>
    <name>DialoguePage</name>
    <message>
        <source>‹ All meetings</source>
        <translation>‹ Alla träffar</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alla träffar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>Del av träffen</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
</context>
<context>
    <name>DisclosureButton</name>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is an agreement already. Revise it instead.</source>
        <translation>Det finns redan ett avtal. Gör en ny version av det i stället.</translation>
    </message>
    <message>
        <source>Everyone has signed this version. Begin a new version to change its words.</source>
        <translation>Alla har skrivit under den här versionen. Börja på en ny version för att ändra orden.</translation>
    </message>
    <message>
        <source>Agree on the words of at least one clause before you sign.</source>
        <translation>Kom överens om orden i åtminstone en punkt innan du skriver under.</translation>
    </message>
    <message>
        <source>The agreement is still open: change its words directly.</source>
        <translation>Avtalet är fortfarande öppet: ändra orden direkt.</translation>
    </message>
    <message>
        <source>Decide first, then say why.</source>
        <translation>Besluta först och berätta sedan varför.</translation>
    </message>
    <message>
        <source>This is not there any more. Nothing was changed.</source>
        <translation>Det här finns inte kvar. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>What you left unsaid always stays private. Write what you want to share in another answer.</source>
        <translation>Det du lät bli att säga är alltid privat. Skriv det du vill dela i ett annat svar.</translation>
    </message>
    <message>
        <source>Write something first, then share it.</source>
        <translation>Skriv något först och dela det sedan.</translation>
    </message>
    <message>
        <source>A rating is a number from 1 to 5.</source>
        <translation>En bedömning är ett tal från 1 till 5.</translation>
    </message>
    <message>
        <source>This meeting was held. Open it again first.</source>
        <translation>Den här träffen är genomförd. Öppna den igen först.</translation>
    </message>
    <message>
        <source>Plan between 1 and 60 meetings at a time.</source>
        <translation>Planera mellan 1 och 60 träffar åt gången.</translation>
    </message>
    <message>
        <source>This meeting was held. Open it again before you move it.</source>
        <translation>Den här träffen är genomförd. Öppna den igen innan du flyttar den.</translation>
    </message>
    <message>
        <source>Nothing is open from before. Add the topics that matter to you now.</source>
        <translation>Inget är öppet sedan tidigare. Lägg till de ämnen som är viktiga för dig nu.</translation>
    </message>
    <message>
        <source>Write the names of both first.</source>
        <translation>Skriv bådas namn först.</translation>
    </message>
    <message>
        <source>This mentorship is closed already.</source>
        <translation>Det här mentorskapet är redan avslutat.</translation>
    </message>
    <message>
        <source>Select the passage first, then quote it in the summary.</source>
        <translation>Markera stycket först och citera det sedan i sammanfattningen.</translation>
    </message>
    <message>
        <source>This is there already, so nothing was put back.</source>
        <translation>Det här finns redan på plats, så ingenting lades tillbaka.</translation>
    </message>
    <message>
        <source>You have written something new in its place. Remove that first, then put this back.</source>
        <translation>Du har skrivit något nytt på samma plats. Ta först bort det och lägg sedan tillbaka det här.</translation>
    </message>
    <message>
        <source>What this belonged to was removed, too. Put that back first.</source>
        <translation>Det som det här hörde till har också tagits bort. Lägg först tillbaka det.</translation>
    </message>
    <message>
        <source>The pictures of this mentorship fill the %1 MB that there are for them. Remove some, empty the trash, and try again.</source>
        <translation>Det här mentorskapets bilder fyller de %1 MB som finns för dem. Ta bort några, töm papperskorgen och försök igen.</translation>
    </message>
    <message>
        <source>This meeting is still to come. If you have met already, move it to that day.</source>
        <translation>Träffen har inte varit ännu. Om ni redan har träffats, flytta den till den dagen.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Goals, then and now</source>
        <translation>Målen då och nu</translation>
    </message>
    <message>
        <source>No goals yet. They are set on the page “Prepare”.</source>
        <translation>Inga mål än. De sätts upp på sidan ”Förbered”.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Sätt upp ett mål</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Delat av %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Each of you answered alone. The answers have been open since %1.</source>
        <translation>Var och en svarade för sig. Svaren har varit öppna sedan den %1.</translation>
    </message>
    <message>
        <source>Each of you answers alone. What you write is shown to the others once they have answered, too.</source>
        <translation>Var och en svarar för sig. Det du skriver visas för de andra när också de har svarat.</translation>
    </message>
    <message>
        <source>Where each goal began and where it stands. %1 is writing.</source>
        <translation>Så började varje mål, och så långt har det kommit. Nu skriver %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Inget importerades.</translation>
    </message>
    <message>
        <source>An entry of “%1” is not an object.</source>
        <translation>En post i ”%1” är inte ett objekt.</translation>
    </message>
    <message>
        <source>“%1” lacks the field “%2”.</source>
        <translation>”%1” saknar fältet ”%2”.</translation>
    </message>
    <message>
        <source>The field “%2” of “%1” has an impossible value.</source>
        <translation>Fältet ”%2” i ”%1” har ett omöjligt värde.</translation>
    </message>
    <message>
        <source>An entry of “%1” has no id.</source>
        <translation>En post i ”%1” har inget id.</translation>
    </message>
    <message>
        <source>“%1” has an unknown field “%2”.</source>
        <translation>”%1” har ett okänt fält ”%2”.</translation>
    </message>
    <message>
        <source>A mentorship is not an object.</source>
        <translation>Ett mentorskap är inte ett objekt.</translation>
    </message>
    <message>
        <source>The list “%1” is missing.</source>
        <translation>Listan ”%1” saknas.</translation>
    </message>
    <message>
        <source>The id %1 stands twice.</source>
        <translation>Id:t %1 förekommer två gånger.</translation>
    </message>
    <message>
        <source>A mentorship has an unknown list “%1”.</source>
        <translation>Ett mentorskap har en okänd lista ”%1”.</translation>
    </message>
    <message>
        <source>A mentorship must have exactly one programme.</source>
        <translation>Ett mentorskap måste ha exakt ett program.</translation>
    </message>
    <message>
        <source>A record belongs to another mentorship.</source>
        <translation>En post hör till ett annat mentorskap.</translation>
    </message>
    <message>
        <source>A record refers to one that is not in the file.</source>
        <translation>En post hänvisar till en post som inte finns i filen.</translation>
    </message>
    <message>
        <source>This file is no JSON (at byte %1: %2).</source>
        <translation>Den här filen är inte JSON (vid byte %1: %2).</translation>
    </message>
    <message>
        <source>This JSON file is no export of a Peili notebook.</source>
        <translation>Den här JSON-filen är inte en export av en anteckningsbok från Peili.</translation>
    </message>
    <message>
        <source>This export was written by a newer Peili. Update Peili and import it again.</source>
        <translation>Den här exporten är skriven av ett nyare Peili. Uppdatera Peili och importera den igen.</translation>
    </message>
    <message>
        <source>This export is incomplete or has unknown parts.</source>
        <translation>Den här exporten är ofullständig eller har okända delar.</translation>
    </message>
    <message>
        <source>A mentorship of this file is in the notebook already. Import it into an empty notebook. Nothing was imported.</source>
        <translation>Ett mentorskap i filen finns redan i anteckningsboken. Importera det till en tom anteckningsbok. Inget importerades.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” could not be written (%2). Choose a folder that you may write to.</source>
        <translation>”%1” kunde inte skrivas (%2). Välj en mapp som du får skriva i.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check the name.</source>
        <translation>”%1” kunde inte läsas (%2). Kontrollera namnet.</translation>
    </message>
    <message>
        <source>“%1” is far larger than any notebook. Choose another file.</source>
        <translation>”%1” är mycket större än någon anteckningsbok. Välj en annan fil.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose a folder that you may write to.</source>
        <translation>Mappen ”%1” kunde inte skapas. Välj en mapp som du får skriva i.</translation>
    </message>
    <message>
        <source>“%1” is the notebook that is open here. Choose another file.</source>
        <translation>”%1” är anteckningsboken som är öppen här. Välj en annan fil.</translation>
    </message>
    <message>
        <source>“%1” is a notebook, which this would replace. Choose another name.</source>
        <translation>”%1” är en anteckningsbok, som det här skulle ersätta. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another one.</source>
        <translation>”%1” är ingen fil. Välj en annan.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Write a goal</source>
        <translation>Skriv ett mål</translation>
    </message>
    <message>
        <source>A goal in one line</source>
        <translation>Ett mål på en rad</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Varför just nu?</translation>
    </message>
    <message>
        <source>Where am I today?</source>
        <translation>Läget i dag</translation>
    </message>
    <message>
        <source>What tells you so: a moment, a habit, what others say.</source>
        <translation>Hur märker du det: ett ögonblick, en vana, något andra säger?</translation>
    </message>
    <message>
        <source>How will we notice?</source>
        <translation>Hur märker vi det?</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Första steget</translation>
    </message>
    <message>
        <source>Support I need</source>
        <translation>Stöd jag behöver</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Set a target day</source>
        <translation>Ange en måldag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Move a goal</source>
        <translation>Flytta ett mål</translation>
    </message>
    <message>
        <source>Remove a goal</source>
        <translation>Ta bort ett mål</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Vad förändrades?</translation>
    </message>
    <message>
        <source>My rating, 1 to 5</source>
        <translation>Min bedömning, 1–5</translation>
    </message>
    <message>
        <source>1: just beginning – 5: it is part of me. Rate again whenever something has changed.</source>
        <translation>1: precis i början – 5: det är en del av mig. Bedöm på nytt när något har förändrats.</translation>
    </message>
    <message>
        <source>Change a goal’s state</source>
        <translation>Ändra läget för ett mål</translation>
    </message>
</context>
<context>
    <name>GoalChoice</name>
    <message>
        <source>No goal</source>
        <translation>Inget mål</translation>
    </message>
    <message>
        <source>A goal without a title</source>
        <translation>Ett mål utan namn</translation>
    </message>
</context>
<context>
    <name>GoalHead</name>
    <message>
        <source>%1 in %2: %3</source>
        <comment>what became of a goal, in a month: why</comment>
        <translation>%1 i %2: %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>A goal without a title</source>
        <translation>Ett mål utan rubrik</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>Ratings over time</source>
        <translation>Bedömningar över tid</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a rating in a month</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <comment>a rating in a month of a year</comment>
        <translation>%1 i %2 %3</translation>
    </message>
</context>
<context>
    <name>GoalThenNow</name>
    <message>
        <source>Rate again</source>
        <translation>Bedöm på nytt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Where I stand today</source>
        <translation>Läget i dag</translation>
    </message>
    <message>
        <source>1: just beginning – 5: it is part of me.</source>
        <translation>1: precis i början – 5: det är en del av mig.</translation>
    </message>
    <message>
        <source>What tells you so?</source>
        <translation>Hur märker du det?</translation>
    </message>
    <message>
        <source>A moment, a habit, what others say.</source>
        <translation>Ett ögonblick, en vana, något andra säger.</translation>
    </message>
    <message>
        <source>Explain a rating</source>
        <translation>Motivera en bedömning</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Vad förändrades?</translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation>Skriv ett mål</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Då och nu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a day and the rating given on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change a goal’s state</source>
        <translation>Ändra läget för ett mål</translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <source>Private – hidden now</source>
        <translation>Privat – visas inte nu</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>This is no picture that Peili can read. Save it as PNG or JPEG and paste that.</source>
        <translation>Peili kan inte läsa det här som en bild. Spara den som PNG eller JPEG och klistra in den.</translation>
    </message>
    <message>
        <source>This picture is larger than %1 MB even when it is made smaller. Cut out what matters and paste that.</source>
        <translation>Bilden är större än %1 MB också när den har förminskats. Klipp ut det viktiga och klistra in det.</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels. Make it smaller first.</source>
        <translation>Bilden har mer än %1 miljoner bildpunkter. Gör den mindre först.</translation>
    </message>
</context>
<context>
    <name>Introductions</name>
    <message>
        <source>On to the agreement</source>
        <translation>Vidare till avtalet</translation>
    </message>
</context>
<context>
    <name>JournalEntry</name>
    <message>
        <source>Quote in the summary</source>
        <translation>Citera i sammanfattningen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Quoted in the summary:</source>
        <translation>Citerat i sammanfattningen:</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflektion</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Stjärnmärkt</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stjärnmärk</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Delat med %1</translation>
    </message>
    <message>
        <source>Private – only %1 decides who else reads it</source>
        <translation>Privat – bara %1 bestämmer vem mer som får läsa</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>Skriv en reflektion</translation>
    </message>
    <message>
        <source>What happened, what did you notice, what do you make of it?</source>
        <translation>Vad hände, vad lade du märke till, hur förstår du det?</translation>
    </message>
    <message>
        <source>Select the words that you want to print, then press this</source>
        <translation>Markera de ord du vill skriva ut och klicka sedan här</translation>
    </message>
    <message>
        <source>Star an entry</source>
        <translation>Stjärnmärk en anteckning</translation>
    </message>
    <message>
        <source>Take a star away</source>
        <translation>Ta bort en stjärna</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå till träffen</translation>
    </message>
    <message>
        <source>Remove an entry</source>
        <translation>Ta bort en anteckning</translation>
    </message>
    <message>
        <source>Remove the quote “%1”</source>
        <translation>Ta bort citatet ”%1”</translation>
    </message>
    <message>
        <source>Remove a quote</source>
        <translation>Ta bort ett citat</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Starred only</source>
        <translation>Bara stjärnmärkta</translation>
    </message>
    <message>
        <source>Search in all entries</source>
        <translation>Sök i alla anteckningar</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Sök i dagboken</translation>
    </message>
    <message>
        <source>Show entries of one occasion</source>
        <translation>Visa anteckningar av ett visst slag</translation>
    </message>
    <message>
        <source>All occasions</source>
        <translation>Alla slag</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Inget hittades för ”%1”.</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>Ingen anteckning är sådan.</translation>
    </message>
</context>
<context>
    <name>JournalGrouping</name>
    <message>
        <source>A month ago</source>
        <translation>För en månad sedan</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>För ett år sedan</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>För %1 år sedan</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>För %1 månader sedan</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>Utan fråga</translation>
    </message>
    <message>
        <source>Two months ago</source>
        <translation>För två månader sedan</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>För tre månader sedan</translation>
    </message>
    <message>
        <source>Four months ago</source>
        <translation>För fyra månader sedan</translation>
    </message>
    <message>
        <source>Five months ago</source>
        <translation>För fem månader sedan</translation>
    </message>
    <message>
        <source>Six months ago</source>
        <translation>För sex månader sedan</translation>
    </message>
    <message>
        <source>Seven months ago</source>
        <translation>För sju månader sedan</translation>
    </message>
    <message>
        <source>Eight months ago</source>
        <translation>För åtta månader sedan</translation>
    </message>
    <message>
        <source>Nine months ago</source>
        <translation>För nio månader sedan</translation>
    </message>
    <message>
        <source>Ten months ago</source>
        <translation>För tio månader sedan</translation>
    </message>
    <message>
        <source>Eleven months ago</source>
        <translation>För elva månader sedan</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing is written yet. Two sentences after a meeting are a good beginning.</source>
        <translation>Inget är skrivet än. Två meningar efter en träff är en bra början.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>Skriv en reflektion</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Stjärnmärkt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Per skede</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Per fråga</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Den här dagen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spegel</translation>
    </message>
    <message>
        <source>Nothing was written around this day in earlier months.</source>
        <translation>Inget skrevs kring den här dagen under tidigare månader.</translation>
    </message>
    <message>
        <source>What you wrote down along the way.</source>
        <translation>Det ni har skrivit ner längs vägen.</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Vy</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>När du skriver</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>I dagordningen</translation>
    </message>
    <message>
        <source>On the learning board</source>
        <translation>På lärandetavlan</translation>
    </message>
    <message>
        <source>In search</source>
        <translation>När du letar efter något</translation>
    </message>
    <message>
        <source>On the line of phases</source>
        <translation>På linjen med skeden</translation>
    </message>
    <message>
        <source>In the preview of the summary</source>
        <translation>I förhandsvisningen av sammanfattningen</translation>
    </message>
</context>
<context>
    <name>LearningBoard</name>
    <message>
        <source>Move a learning activity</source>
        <translation>Flytta en lärandeaktivitet</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Nothing planned yet. Begin with one thing you have been meaning to read, try or see.</source>
        <translation>Inget är planerat än. Börja med en sak som du har tänkt läsa, pröva eller se.</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Delat av %1</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lärande</translation>
    </message>
    <message>
        <source>Kind of learning</source>
        <translation>Typ av lärandeaktivitet</translation>
    </message>
    <message>
        <source>Add a learning activity</source>
        <translation>Lägg till en lärandeaktivitet</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planerad</numerusform>
            <numerusform>%n planerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doing</source>
        <translation>
            <numerusform>%n pågår</numerusform>
            <numerusform>%n pågår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n klar</numerusform>
            <numerusform>%n klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Per datum</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What you read, try and see beside the meetings. %1 is writing.</source>
        <translation>Det ni läser, prövar och ser vid sidan av träffarna. Nu skriver %1.</translation>
    </message>
</context>
<context>
    <name>LookBackPart</name>
    <message>
        <source>After one month</source>
        <translation>Efter en månad</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Se tillbaka</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still doing it?</source>
        <translation>Gör du det fortfarande?</translation>
    </message>
    <message>
        <source>What tells you so?</source>
        <translation>Hur märker du det?</translation>
    </message>
    <message>
        <source>What gets in the way?</source>
        <translation>Vad kommer i vägen?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Vad härnäst?</translation>
    </message>
    <message>
        <source>Who supports me now?</source>
        <translation>Vem stöder mig nu?</translation>
    </message>
    <message>
        <source>Write a look back</source>
        <translation>Skriv en återblick</translation>
    </message>
    <message>
        <source>After three months</source>
        <translation>Efter tre månader</translation>
    </message>
    <message>
        <source>After six months</source>
        <translation>Efter sex månader</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Peili</source>
        <translation>%1 – Peili</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>Mark as held</source>
        <translation>Markera som genomförd</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Hold a meeting</source>
        <translation>Markera en träff som genomförd</translation>
    </message>
    <message>
        <source>Open a meeting again</source>
        <translation>Öppna en träff igen</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Ta bort träffen</translation>
    </message>
    <message>
        <source>With its agenda and everything written around it</source>
        <translation>Med dagordningen och allt som skrivits kring den</translation>
    </message>
    <message>
        <source>Remove a meeting</source>
        <translation>Ta bort en träff</translation>
    </message>
    <message>
        <source>Skip this meeting</source>
        <translation>Hoppa över den här träffen</translation>
    </message>
    <message>
        <source>Cancel this meeting</source>
        <translation>Ställ in den här träffen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>Varför hoppas den över?</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Varför ställs den in?</translation>
    </message>
    <message>
        <source>One line, or nothing.</source>
        <translation>En rad, eller inget alls.</translation>
    </message>
    <message>
        <source>Skip a meeting</source>
        <translation>Hoppa över en träff</translation>
    </message>
    <message>
        <source>Cancel a meeting</source>
        <translation>Ställ in en träff</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Börja träffen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Move, skip, cancel or remove the meeting</source>
        <translation>Flytta, hoppa över, ställ in eller ta bort träffen</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Flytta eller ändra…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Hoppa över…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Ställ in träffen…</translation>
    </message>
</context>
<context>
    <name>MeetingAfter</name>
    <message>
        <source>One moment of the meeting, looked at step by step.</source>
        <translation>Ett ögonblick ur träffen, sett steg för steg.</translation>
    </message>
    <message>
        <source>A longer look back</source>
        <translation>En längre tillbakablick</translation>
    </message>
</context>
<context>
    <name>MeetingBefore</name>
    <message>
        <source>What is on my mind</source>
        <translation>Vad jag har i tankarna</translation>
    </message>
    <message>
        <source>The mentor’s page…</source>
        <translation>Blad för mentorn…</translation>
    </message>
    <message>
        <source>One small page to print: what happened, what was promised, what is on the agenda</source>
        <translation>Ett litet blad att skriva ut: vad som har hänt, vad som lovades, vad som står på dagordningen</translation>
    </message>
</context>
<context>
    <name>MeetingDuring</name>
    <message>
        <source>Questions that help the other think</source>
        <translation>Frågor som hjälper den andra att tänka</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
</context>
<context>
    <name>MeetingPlan</name>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of weeks</comment>
        <translation>med </translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after “every 4”</comment>
        <translation> veckors mellanrum</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Planera träffarna</translation>
    </message>
    <message>
        <source>Regular meetings carry the dialogue. Plan them all at once; each can be moved later.</source>
        <translation>Regelbundna träffar bär dialogen. Planera alla på en gång; var och en kan flyttas senare.</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Första träffen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytm</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>The last one is on %1.</source>
        <translation>Den sista är %1.</translation>
    </message>
</context>
<context>
    <name>MeetingTime</name>
    <message>
        <source>Move the meeting</source>
        <translation>Flytta träffen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Ändra platsen</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Ändra längden</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Move a meeting</source>
        <translation>Flytta en träff</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>First meeting</source>
        <translation>Första träffen</translation>
    </message>
    <message>
        <source>Second meeting</source>
        <translation>Andra träffen</translation>
    </message>
    <message>
        <source>Third meeting</source>
        <translation>Tredje träffen</translation>
    </message>
    <message>
        <source>Fourth meeting</source>
        <translation>Fjärde träffen</translation>
    </message>
    <message>
        <source>Fifth meeting</source>
        <translation>Femte träffen</translation>
    </message>
    <message>
        <source>Sixth meeting</source>
        <translation>Sjätte träffen</translation>
    </message>
    <message>
        <source>Seventh meeting</source>
        <translation>Sjunde träffen</translation>
    </message>
    <message>
        <source>Eighth meeting</source>
        <translation>Åttonde träffen</translation>
    </message>
    <message>
        <source>Ninth meeting</source>
        <translation>Nionde träffen</translation>
    </message>
    <message>
        <source>Tenth meeting</source>
        <translation>Tionde träffen</translation>
    </message>
    <message>
        <source>Eleventh meeting</source>
        <translation>Elfte träffen</translation>
    </message>
    <message>
        <source>Twelfth meeting</source>
        <translation>Tolfte träffen</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Träff %1</translation>
    </message>
    <message>
        <source>raised twice</source>
        <translation>har tagits upp två gånger</translation>
    </message>
    <message>
        <source>raised three times</source>
        <translation>har tagits upp tre gånger</translation>
    </message>
    <message>
        <source>raised %1 times</source>
        <translation>har tagits upp %1 gånger</translation>
    </message>
    <message>
        <source>Skipped meeting</source>
        <translation>Överhoppad träff</translation>
    </message>
    <message>
        <source>Cancelled meeting</source>
        <translation>Inställd träff</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation>1 ämne</translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation>%1 ämnen</translation>
    </message>
    <message>
        <source>%1, %2 talked through</source>
        <comment>4 topics, 3 talked through</comment>
        <translation>%1, %2 genomgångna</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 av %2 genomförda</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min kvar</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tiden är slut</translation>
    </message>
    <message>
        <source>%1 min longer</source>
        <comment>than was planned</comment>
        <translation>%1 min längre</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>varje vecka</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>varannan vecka</translation>
    </message>
    <message>
        <source>every 3 weeks</source>
        <translation>var tredje vecka</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>var fjärde vecka</translation>
    </message>
    <message>
        <source>every 5 weeks</source>
        <translation>var femte vecka</translation>
    </message>
    <message>
        <source>every 6 weeks</source>
        <translation>var sjätte vecka</translation>
    </message>
    <message>
        <source>every 7 weeks</source>
        <translation>var sjunde vecka</translation>
    </message>
    <message>
        <source>every 8 weeks</source>
        <translation>var åttonde vecka</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>med %1 veckors mellanrum</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>Every 4 weeks, 60</comment>
        <translation>%1, %2 min</translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>Add a meeting</source>
        <translation>Lägg till en träff</translation>
    </message>
    <message>
        <source>Plan more meetings</source>
        <translation>Planera fler träffar</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
</context>
<context>
    <name>MentorCardDialog</name>
    <message>
        <source>The mentor’s page before the meeting</source>
        <translation>Blad för mentorn inför träffen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save the mentor’s page</source>
        <translation>Spara bladet för mentorn</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Mentorship</name>
    <message>
        <source>This was changed in the meantime. Look at it again and repeat what you did.</source>
        <translation>Det här har ändrats under tiden. Se på det igen och gör om din ändring.</translation>
    </message>
    <message>
        <source>Something this belongs to is not there any more. Nothing was changed.</source>
        <translation>Något som det här hör till finns inte kvar. Ingenting ändrades.</translation>
    </message>
</context>
<context>
    <name>MentorshipActions</name>
    <message>
        <source>Erase a mentorship</source>
        <translation>Radera ett mentorskap</translation>
    </message>
    <message>
        <source>Erase “%1” with everything in it?</source>
        <translation>Vill du radera mentorskapet ”%1” och allt i det?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>&amp;Go on after the pause</source>
        <translation>&amp;Fortsätt efter pausen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Ta fram ur &amp;arkivet</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arkivera</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Fortsätt efter en paus</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Ta fram ur arkivet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivera</translation>
    </message>
    <message>
        <source>Begin a mentorship</source>
        <translation>Börja ett mentorskap</translation>
    </message>
    <message>
        <source>You can undo this until you close Peili. After that, only older backups still have it. Removing those can’t be undone.</source>
        <translation>Du kan ångra det här tills du stänger Peili. Sedan finns det bara i äldre säkerhetskopior. Att ta bort dem går inte att ångra.</translation>
    </message>
    <message>
        <source>Erase, and the older backups too</source>
        <translation>Radera, också äldre säkerhetskopior</translation>
    </message>
</context>
<context>
    <name>MirrorThread</name>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Tidigare: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Senare: %1</translation>
    </message>
</context>
<context>
    <name>MirrorView</name>
    <message>
        <source>Nothing to look at yet. Once you have answered the same question at two times, your words stand here side by side.</source>
        <translation>Ännu finns inget att se. När du har svarat på samma fråga vid två tillfällen står dina ord här sida vid sida.</translation>
    </message>
    <message>
        <source>Strengths that others see in me</source>
        <translation>Styrkor som andra ser hos mig</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Med egna ord</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Back: %1</source>
        <translation>&amp;Tillbaka: %1</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Fra&amp;måt</translation>
    </message>
    <message>
        <source>&amp;Forward: %1</source>
        <translation>Fra&amp;måt: %1</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>What we talk about, in a few words</source>
        <translation>Vad vi talar om, med några få ord</translation>
    </message>
    <message>
        <source>What I keep to myself</source>
        <translation>Vad jag behåller för mig själv</translation>
    </message>
    <message>
        <source>Shared note</source>
        <translation>Delad anteckning</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Privat anteckning</translation>
    </message>
    <message>
        <source>Shared with %1, who can read it</source>
        <translation>Delat med %1, som kan läsa det</translation>
    </message>
    <message>
        <source>Private – stays on this laptop</source>
        <translation>Privat – stannar på den här datorn</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>This file is far larger than any notebook. Nothing was imported.</source>
        <translation>Den här filen är mycket större än någon anteckningsbok. Inget importerades.</translation>
    </message>
    <message>
        <source>The record %1 in “%2” shows a picture that is not in the notebook: %3.</source>
        <translation>Posten %1 i ”%2” visar en bild som inte finns i anteckningsboken: %3.</translation>
    </message>
    <message>
        <source>A change can’t reach into another mentorship.</source>
        <translation>En ändring kan inte nå in i ett annat mentorskap.</translation>
    </message>
    <message>
        <source>The answer %1 in “%2” is shared, but what was left unsaid always stays private. Make it private in the journal.</source>
        <translation>Svaret %1 i ”%2” är delat, men det som lämnats osagt förblir alltid privat. Gör det privat i dagboken.</translation>
    </message>
</context>
<context>
    <name>NotebookFiles</name>
    <message>
        <source>Export everything</source>
        <translation>Exportera allt</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>Allt har exporterats</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>The file was imported</source>
        <translation>Filen har importerats</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Gör en säkerhetskopia</translation>
    </message>
    <message>
        <source>The backup was written and verified</source>
        <translation>Säkerhetskopian har skrivits och kontrollerats</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Spara kalendern</translation>
    </message>
    <message>
        <source>The calendar was saved</source>
        <translation>Kalendern har sparats</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>This notebook was written by a newer Peili. You can read it here, but not change it. Update Peili to go on writing.</source>
        <translation>Den här anteckningsboken är skriven av ett nyare Peili. Du kan läsa den här, men inte ändra den. Uppdatera Peili för att fortsätta skriva.</translation>
    </message>
    <message>
        <source>This notebook can be read but not changed here. Copy it to a folder of your own to go on writing.</source>
        <translation>Den här anteckningsboken kan läsas men inte ändras här. Kopiera den till en egen mapp för att fortsätta skriva.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Därefter</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>Vad jag har lovat</translation>
    </message>
    <message>
        <source>All is done for now</source>
        <translation>Allt är klart för nu</translation>
    </message>
    <message>
        <source>Enjoy it. Your journal is always there.</source>
        <translation>Njut av det. Din dagbok finns alltid här.</translation>
    </message>
    <message>
        <source>When something comes to mind, write it down before it is gone.</source>
        <translation>När du kommer att tänka på något, skriv ner det innan det är borta.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Fortsätt efter en paus</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Flytta träffen</translation>
    </message>
</context>
<context>
    <name>OpenTopics</name>
    <message>
        <source>These topics stay open and come back on the next agenda</source>
        <translation>De här ämnena förblir öppna och kommer tillbaka på nästa dagordning</translation>
    </message>
</context>
<context>
    <name>OthersAnswer</name>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 har inte svarat än</translation>
    </message>
    <message>
        <source>%1 – private, stays on this laptop</source>
        <translation>%1 – privat, stannar på den här datorn</translation>
    </message>
    <message>
        <source>Shown when both of you have answered.</source>
        <translation>Visas när ni båda har svarat.</translation>
    </message>
    <message>
        <source>Shown when all of you have answered.</source>
        <translation>Visas när alla har svarat.</translation>
    </message>
</context>
<context>
    <name>OthersWords</name>
    <message>
        <source>%1 – private, stays on this laptop</source>
        <translation>%1 – privat, stannar på den här datorn</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The printer could not begin. Check that it is switched on, or save a PDF.</source>
        <translation>Skrivaren kunde inte börja. Kontrollera att den är på, eller spara en PDF.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>↑ and ↓</source>
        <translation>↑ och ↓</translation>
    </message>
    <message>
        <source>Choose what was found</source>
        <translation>Välj bland det som hittades</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>Gå dit eller utför</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The programme pack names an unknown role in “%1”.</source>
        <translation>Programpaketet nämner en okänd roll i ”%1”.</translation>
    </message>
    <message>
        <source>The programme pack has an entry without key or English title in “%1”.</source>
        <translation>Programpaketet har en post utan nyckel eller engelsk rubrik i ”%1”.</translation>
    </message>
    <message>
        <source>This is no programme pack: it has no id.</source>
        <translation>Det här är inget programpaket: det har inget id.</translation>
    </message>
    <message>
        <source>The programme pack pairs “%1” with “%2”, and lacks one of them.</source>
        <translation>Programpaketet parar ihop ”%1” med ”%2”, men den ena saknas i det.</translation>
    </message>
    <message>
        <source>The programme pack pairs “%1” with two earlier prompts.</source>
        <translation>Programpaketet parar ihop ”%1” med två tidigare frågor.</translation>
    </message>
    <message>
        <source>The programme pack pairs “%1” with itself by a detour.</source>
        <translation>Programpaketet parar på omvägar ihop ”%1” med sig själv.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What is private is hidden on this page.</source>
        <translation>Det privata är dolt på den här sidan.</translation>
    </message>
</context>
<context>
    <name>PageVerbs</name>
    <message>
        <source>Write a reflection</source>
        <translation>Skriv en reflektion</translation>
    </message>
    <message>
        <source>Mark the meeting as held</source>
        <translation>Markera träffen som genomförd</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Börja träffen</translation>
    </message>
    <message>
        <source>Prepare the next meeting</source>
        <translation>Förbered nästa träff</translation>
    </message>
    <message>
        <source>Propose topics for the next meeting</source>
        <translation>Föreslå ämnen till nästa träff</translation>
    </message>
    <message>
        <source>Add a topic for the next meeting</source>
        <translation>Lägg till ett ämne till nästa träff</translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation>Ge ett löfte</translation>
    </message>
    <message>
        <source>Write a note about the meeting</source>
        <translation>Skriv en anteckning från träffen</translation>
    </message>
    <message>
        <source>Move the next meeting</source>
        <translation>Flytta nästa träff</translation>
    </message>
    <message>
        <source>Skip the next meeting</source>
        <translation>Hoppa över nästa träff</translation>
    </message>
    <message>
        <source>Cancel the next meeting</source>
        <translation>Ställ in nästa träff</translation>
    </message>
    <message>
        <source>Reflect on the last meeting</source>
        <translation>Reflektera över den senaste träffen</translation>
    </message>
    <message>
        <source>Open the last meeting again</source>
        <translation>Öppna den senaste träffen igen</translation>
    </message>
    <message>
        <source>Plan meetings</source>
        <translation>Planera träffar</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Lägg till en träff</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>Rate my goals</source>
        <translation>Bedöm mina mål</translation>
    </message>
    <message>
        <source>Write what I hope for</source>
        <translation>Skriv vad jag hoppas på</translation>
    </message>
    <message>
        <source>Introduce myself</source>
        <translation>Presentera mig</translation>
    </message>
    <message>
        <source>Draft the agreement</source>
        <translation>Gör ett utkast till avtalet</translation>
    </message>
    <message>
        <source>Revise the agreement</source>
        <translation>Förnya avtalet</translation>
    </message>
    <message>
        <source>Decide whether we go on</source>
        <translation>Besluta om vi fortsätter</translation>
    </message>
    <message>
        <source>Add a learning activity</source>
        <translation>Lägg till en lärandeaktivitet</translation>
    </message>
    <message>
        <source>Write the mid-point review</source>
        <translation>Skriv halvtidsöversynen</translation>
    </message>
    <message>
        <source>Write the final evaluation</source>
        <translation>Skriv slututvärderingen</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Lägg till en föresats</translation>
    </message>
    <message>
        <source>Look back at what I took into use</source>
        <translation>Se tillbaka på det jag tog i bruk</translation>
    </message>
    <message>
        <source>Write the closing words</source>
        <translation>Skriv slutorden</translation>
    </message>
    <message>
        <source>Open the mentorship again</source>
        <translation>Öppna mentorskapet igen</translation>
    </message>
    <message>
        <source>Choose what the summary shows</source>
        <translation>Välj vad sammanfattningen visar</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>Spara sammanfattningen som PDF</translation>
    </message>
    <message>
        <source>Save the summary as ODT</source>
        <translation>Spara sammanfattningen som ODT</translation>
    </message>
    <message>
        <source>Save the summary as HTML</source>
        <translation>Spara sammanfattningen som HTML</translation>
    </message>
    <message>
        <source>Save the summary as Markdown</source>
        <translation>Spara sammanfattningen som Markdown</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Spara intyget</translation>
    </message>
    <message>
        <source>Print the mentor’s page for the next meeting</source>
        <translation>Skriv ut mentorns blad för nästa träff</translation>
    </message>
    <message>
        <source>Show the journal by phase</source>
        <translation>Visa dagboken per skede</translation>
    </message>
    <message>
        <source>Show the journal by prompt</source>
        <translation>Visa dagboken per fråga</translation>
    </message>
    <message>
        <source>Show what was written on this day</source>
        <translation>Visa vad som har skrivits den här dagen</translation>
    </message>
    <message>
        <source>Look in the mirror</source>
        <translation>Se i spegeln</translation>
    </message>
    <message>
        <source>Show learning by date</source>
        <translation>Visa lärandet per datum</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder “%1” could not be made. Choose a folder that you may write to.</source>
        <translation>Mappen ”%1” kunde inte skapas. Välj en mapp som du får skriva i.</translation>
    </message>
</context>
<context>
    <name>PhaseLine</name>
    <message>
        <source>The process</source>
        <translation>Processen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>framför</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>påbörjad</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>“%1” could not be written. Choose a folder that you may write to.</source>
        <translation>”%1” kunde inte skrivas. Välj en mapp som du får skriva i.</translation>
    </message>
    <message>
        <source>There is no page “%1”. Choose one of: %2.</source>
        <translation>Det finns ingen sida ”%1”. Välj någon av dessa: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose a folder that you may write to.</source>
        <translation>Mappen ”%1” kunde inte skapas. Välj en mapp som du får skriva i.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>No goals yet. One sentence is enough to begin with: what would be different in a year?</source>
        <translation>Inga mål än. Det räcker med en mening till en början: vad skulle vara annorlunda om ett år?</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>What each of you hopes for, before you begin. %1 is writing.</source>
        <translation>Vad var och en hoppas på innan ni börjar. Nu skriver %1.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The document could not be packed (%1): choose another format.</source>
        <translation>Dokumentet kunde inte packas (%1): välj ett annat format.</translation>
    </message>
    <message>
        <source>No font is installed on this computer, so the PDF would be blank: install one, or choose ODT or HTML.</source>
        <translation>Inget typsnitt är installerat på datorn, så PDF-filen skulle bli tom: installera ett typsnitt, eller välj ODT eller HTML.</translation>
    </message>
    <message>
        <source>The PDF could not be written: check that there is room in its folder.</source>
        <translation>PDF-filen kunde inte skrivas: kontrollera att det finns plats i mappen.</translation>
    </message>
    <message>
        <source>“%1” is no name for a summary: let it end with .pdf, .odt, .html or .md.</source>
        <translation>”%1” fungerar inte som namn på en sammanfattning: låt det sluta med .pdf, .odt, .html eller .md.</translation>
    </message>
</context>
<context>
    <name>PromiseCheck</name>
    <message>
        <source>Keep a promise</source>
        <translation>Markera ett löfte som hållet</translation>
    </message>
    <message>
        <source>Open a promise again</source>
        <translation>Öppna ett löfte igen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Add a promise</source>
        <translation>Lägg till ett löfte</translation>
    </message>
    <message>
        <source>From earlier meetings</source>
        <translation>Från tidigare träffar</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Löften</translation>
    </message>
    <message>
        <source>A promise in one line, then Enter</source>
        <translation>Ett löfte på en rad, tryck sedan på Enter</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>A promise without words</source>
        <translation>Ett löfte utan ord</translation>
    </message>
    <message>
        <source>Keep a promise</source>
        <translation>Markera ett löfte som hållet</translation>
    </message>
    <message>
        <source>Open a promise again</source>
        <translation>Öppna ett löfte igen</translation>
    </message>
    <message>
        <source>Write a promise</source>
        <translation>Skriv ett löfte</translation>
    </message>
    <message>
        <source>Change who promises</source>
        <translation>Byt vem som lovar</translation>
    </message>
    <message>
        <source>Change the day of a promise</source>
        <translation>Ändra dagen för ett löfte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove a promise</source>
        <translation>Ta bort ett löfte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>It belongs to a goal that is private.</source>
        <translation>Det hör till ett mål som är privat.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Link a promise to a goal</source>
        <translation>Koppla ett löfte till ett mål</translation>
    </message>
    <message>
        <source>Change a promise’s state</source>
        <translation>Ändra läget för ett löfte</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
</context>
<context>
    <name>R</name>
    <message>
        <source>Choose what goes into the summary</source>
        <translation>Välj vad som kommer med i sammanfattningen</translation>
    </message>
</context>
<context>
    <name>RatingField</name>
    <message>
        <source>Rate a goal</source>
        <translation>Bedöm ett mål</translation>
    </message>
    <message>
        <source>1: just beginning – 5: it is part of me</source>
        <translation>1: precis i början – 5: det är en del av mig</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This can’t be kept: the answer %1 is shared, but what was left unsaid always stays private. Make it private first.</source>
        <translation>Det här kan inte sparas: svaret %1 är delat, men det som lämnats osagt förblir alltid privat. Gör det privat först.</translation>
    </message>
</context>
<context>
    <name>RecordVerbs</name>
    <message>
        <source>Keep private: %1</source>
        <translation>Håll privat: %1</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Dela: %1</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Håll privat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>Talk about it again: %1</source>
        <translation>Ta upp ämnet igen: %1</translation>
    </message>
    <message>
        <source>Talked through: %1</source>
        <translation>Ämnet är genomgånget: %1</translation>
    </message>
    <message>
        <source>Open a topic again</source>
        <translation>Öppna ett ämne igen</translation>
    </message>
    <message>
        <source>Tick a topic off</source>
        <translation>Bocka av ett ämne</translation>
    </message>
    <message>
        <source>Move the topic up: %1</source>
        <translation>Flytta ämnet uppåt: %1</translation>
    </message>
    <message>
        <source>Move the topic down: %1</source>
        <translation>Flytta ämnet nedåt: %1</translation>
    </message>
    <message>
        <source>Move a topic</source>
        <translation>Flytta ett ämne</translation>
    </message>
    <message>
        <source>Remove the topic: %1</source>
        <translation>Ta bort ämnet: %1</translation>
    </message>
    <message>
        <source>Remove a topic</source>
        <translation>Ta bort ett ämne</translation>
    </message>
    <message>
        <source>Change a promise’s state</source>
        <translation>Ändra läget för ett löfte</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>Löftet är hållet: %1</translation>
    </message>
    <message>
        <source>Let go of the promise: %1</source>
        <translation>Släpp löftet: %1</translation>
    </message>
    <message>
        <source>Open the promise again: %1</source>
        <translation>Öppna löftet igen: %1</translation>
    </message>
    <message>
        <source>Remove the promise: %1</source>
        <translation>Ta bort löftet: %1</translation>
    </message>
    <message>
        <source>Remove a promise</source>
        <translation>Ta bort ett löfte</translation>
    </message>
    <message>
        <source>Change a goal’s state</source>
        <translation>Ändra läget för ett mål</translation>
    </message>
    <message>
        <source>Goal reached: %1</source>
        <translation>Målet är nått: %1</translation>
    </message>
    <message>
        <source>Goal reshaped: %1</source>
        <translation>Målet är omformat: %1</translation>
    </message>
    <message>
        <source>Let go of the goal: %1</source>
        <translation>Släpp målet: %1</translation>
    </message>
    <message>
        <source>Take up the goal again: %1</source>
        <translation>Ta upp målet igen: %1</translation>
    </message>
    <message>
        <source>Move the goal up: %1</source>
        <translation>Flytta målet uppåt: %1</translation>
    </message>
    <message>
        <source>Move the goal down: %1</source>
        <translation>Flytta målet nedåt: %1</translation>
    </message>
    <message>
        <source>Move a goal</source>
        <translation>Flytta ett mål</translation>
    </message>
    <message>
        <source>Remove the goal: %1</source>
        <translation>Ta bort målet: %1</translation>
    </message>
    <message>
        <source>Remove a goal</source>
        <translation>Ta bort ett mål</translation>
    </message>
    <message>
        <source>Move a learning activity</source>
        <translation>Flytta en lärandeaktivitet</translation>
    </message>
    <message>
        <source>Plan the learning activity again: %1</source>
        <translation>Planera lärandeaktiviteten igen: %1</translation>
    </message>
    <message>
        <source>Begin the learning activity: %1</source>
        <translation>Börja lärandeaktiviteten: %1</translation>
    </message>
    <message>
        <source>Learning activity done: %1</source>
        <translation>Lärandeaktiviteten är gjord: %1</translation>
    </message>
    <message>
        <source>Remove the learning activity: %1</source>
        <translation>Ta bort lärandeaktiviteten: %1</translation>
    </message>
    <message>
        <source>Remove a learning activity</source>
        <translation>Ta bort en lärandeaktivitet</translation>
    </message>
    <message>
        <source>Take the star away: %1</source>
        <translation>Ta bort stjärnan: %1</translation>
    </message>
    <message>
        <source>Star: %1</source>
        <translation>Stjärnmärk: %1</translation>
    </message>
    <message>
        <source>Take a star away</source>
        <translation>Ta bort en stjärna</translation>
    </message>
    <message>
        <source>Star a reflection</source>
        <translation>Stjärnmärk en reflektion</translation>
    </message>
    <message>
        <source>Remove the commitment: %1</source>
        <translation>Ta bort föresatsen: %1</translation>
    </message>
    <message>
        <source>Remove a commitment</source>
        <translation>Ta bort en föresats</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>Ta tillbaka min underskrift</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>Ta tillbaka en underskrift</translation>
    </message>
    <message>
        <source>Remove the entry: %1</source>
        <translation>Ta bort anteckningen: %1</translation>
    </message>
    <message>
        <source>Remove an entry</source>
        <translation>Ta bort en anteckning</translation>
    </message>
</context>
<context>
    <name>ReflectionWords</name>
    <message>
        <source>Before meeting %1</source>
        <translation>Före träff %1</translation>
    </message>
    <message>
        <source>After meeting %1</source>
        <translation>Efter träff %1</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>You promised something for today. It stands in Peili.</source>
        <translation>Du lovade något till i dag. Det står i Peili.</translation>
    </message>
    <message>
        <source>Meeting with %1 today at %2</source>
        <translation>Träff med %1 i dag kl. %2</translation>
    </message>
    <message>
        <source>Meeting with %1 tomorrow at %2</source>
        <translation>Träff med %1 i morgon kl. %2</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>This entry of the trash can’t be read any more, so it can’t be put back.</source>
        <translation>Det här i papperskorgen går inte längre att läsa, så det kan inte läggas tillbaka.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Intyg</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>have met and learned together. What was talked about stays between them.</source>
        <translation>har träffats och lärt sig tillsammans. Det de talade om stannar mellan dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of learning</source>
        <translation>
            <numerusform>%n lärandeaktivitet</numerusform>
            <numerusform>%n lärandeaktiviteter</numerusform>
        </translation>
    </message>
    <message>
        <source>After getting acquainted we decided to part well, on %1. That was a good decision: what we learned about each other and about our aims stays with us.</source>
        <translation>När vi hade lärt känna varandra beslöt vi den %1 att skiljas som vänner. Det var ett bra beslut: det vi lärde oss om varandra och om våra mål har vi kvar.</translation>
    </message>
    <message>
        <source>We ended on %1, earlier than planned, because that was right for us. What we did together counts, and this is what we take along.</source>
        <translation>Vi avslutade den %1, tidigare än planerat, för att det var rätt för oss. Det vi gjorde tillsammans är värdefullt, och det här tar vi med oss.</translation>
    </message>
    <message>
        <source>There is little on paper yet. What you do together and share is printed here.</source>
        <translation>Det finns inte mycket på papper än. Det ni gör tillsammans och delar skrivs ut här.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 timmar</translation>
    </message>
    <message>
        <source>What we decided after getting acquainted</source>
        <translation>Vad vi beslöt när vi hade lärt känna varandra</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Vårt avtal</translation>
    </message>
    <message>
        <source>Agreed by %1.</source>
        <translation>Undertecknat av %1.</translation>
    </message>
    <message>
        <source>How we began</source>
        <translation>Hur vi började</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1 of 5 on %2</source>
        <translation>%1 av 5, %2</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Varför just då</translation>
    </message>
    <message>
        <source>Where it began</source>
        <translation>Var det började</translation>
    </message>
    <message>
        <source>How we would notice</source>
        <translation>Hur vi skulle märka det</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Första steget</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 av 5</translation>
    </message>
    <message>
        <source>What we set out for, and where we are</source>
        <translation>Vad vi ville uppnå, och var vi är nu</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>fortsätter</translation>
    </message>
    <message>
        <source>Our goals on the way</source>
        <translation>Våra mål på vägen</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Beslut: %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>learning: %1</source>
        <translation>lärande: %1</translation>
    </message>
    <message>
        <source>Meetings: %1</source>
        <translation>Träffar: %1</translation>
    </message>
    <message>
        <source>Our way in time</source>
        <translation>Vår väg i tiden</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Träff %1</translation>
    </message>
    <message>
        <source>From our notes</source>
        <translation>Ur våra anteckningar</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>för ”%1”</translation>
    </message>
    <message>
        <source>Our meetings</source>
        <translation>Våra träffar</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>What else we learned from</source>
        <translation>Vad mer vi lärde oss av</translation>
    </message>
    <message>
        <source>before meeting %1</source>
        <translation>före träff %1</translation>
    </message>
    <message>
        <source>after meeting %1</source>
        <translation>efter träff %1</translation>
    </message>
    <message>
        <source>All of us, at the end</source>
        <translation>Vi alla, till sist</translation>
    </message>
    <message>
        <source>Both of us, at the end</source>
        <translation>Vi båda, till sist</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Med våra egna ord</translation>
    </message>
    <message>
        <source>From our reflections</source>
        <translation>Ur våra reflektioner</translation>
    </message>
    <message>
        <source>Still doing it: %1</source>
        <translation>Gör det fortfarande: %1</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>I vägen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>Looking back together</source>
        <translation>En gemensam tillbakablick</translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>Halvvägs</translation>
    </message>
    <message>
        <source>What changes now</source>
        <translation>Vad som förändras nu</translation>
    </message>
    <message>
        <source>look back %1</source>
        <translation>återblick %1</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 lovade</translation>
    </message>
    <message>
        <source>Others promised</source>
        <translation>De andra lovade</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet, and nothing is open. What is on your mind, you can ask.</source>
        <translation>Ännu står inget på dagordningen och inget är öppet. Du kan fråga vad den andra har i tankarna.</translation>
    </message>
    <message>
        <source>Before we meet</source>
        <translation>Inför träffen</translation>
    </message>
    <message>
        <source>We last met on %1</source>
        <translation>Vi träffades senast den %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>För %1</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s)</source>
        <translation>
            <numerusform>har tagits upp %n gång</numerusform>
            <numerusform>har tagits upp %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>På dagordningen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Since we last met</source>
        <translation>Sedan vi senast träffades</translation>
    </message>
    <message>
        <source>What is shared so far</source>
        <translation>Delat hittills</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>On my mind</source>
        <translation>Det jag har i tankarna</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>two</source>
        <translation>två</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>fyra</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fem</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sju</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>åtta</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nio</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tio</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elva</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>tolv</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>tretton</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>fjorton</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>femton</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>sexton</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>sjutton</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>arton</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>nitton</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>tjugo</translation>
    </message>
    <message>
        <source>%1 and a half hours</source>
        <translation>%1 och en halv timme</translation>
    </message>
    <message>
        <source>raised twice</source>
        <translation>har tagits upp två gånger</translation>
    </message>
    <message>
        <source>raised three times</source>
        <translation>har tagits upp tre gånger</translation>
    </message>
    <message>
        <source>After one month</source>
        <translation>Efter en månad</translation>
    </message>
    <message>
        <source>After three months</source>
        <translation>Efter tre månader</translation>
    </message>
    <message>
        <source>After six months</source>
        <translation>Efter sex månader</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Preview of the print, page %1 of %2</source>
        <translation>Förhandsgranskning av utskriften, sida %1 av %2</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Sidornas storlek</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Sidbredd</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hela sidan</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Its newest good backup is “%1”: “peili restore” puts it back.</source>
        <translation>Dess nyaste hela säkerhetskopia är ”%1”: ”peili restore” lägger tillbaka den.</translation>
    </message>
    <message>
        <source>No good backup was found beside it, but “peili repair” saves what can be read.</source>
        <translation>Ingen oskadad säkerhetskopia fanns i samma mapp, men ”peili repair” sparar det som går att läsa.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>There is no backup “%1”. Check the name.</source>
        <translation>Säkerhetskopian ”%1” finns inte. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>“%1” is not a Peili notebook. Choose another file.</source>
        <translation>”%1” är inte en anteckningsbok från Peili. Välj en annan fil.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or was not closed in order. Open and close it in Peili first.</source>
        <translation>”%1” är öppen i ett annat fönster eller stängdes inte ordentligt. Öppna och stäng den först i Peili.</translation>
    </message>
    <message>
        <source>“%1” could not be moved, so nothing was restored. Check that you may write to its folder.</source>
        <translation>”%1” kunde inte flyttas, så ingenting återställdes. Kontrollera att du får skriva i mappen.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Peili. Update Peili and restore it again.</source>
        <translation>Den här säkerhetskopian är skriven av ett nyare Peili. Uppdatera Peili och återställ den igen.</translation>
    </message>
    <message>
        <source>The backup is not what was saved: %1</source>
        <translation>Säkerhetskopian är inte det som sparades: %1</translation>
    </message>
    <message>
        <source>“%1” is the notebook itself. Choose a backup of it.</source>
        <translation>”%1” är själva anteckningsboken. Välj en säkerhetskopia av den.</translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>This question is for %1.</source>
        <translation>Den här frågan går till %1.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>the text is longer than %L1 characters</source>
        <translation>texten är längre än %L1 tecken</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>texten innehåller ett styrtecken</translation>
    </message>
    <message>
        <source>the date is not between 1900 and 2199</source>
        <translation>datumet ligger inte mellan 1900 och 2199</translation>
    </message>
    <message>
        <source>the time is not between 1900 and 2199</source>
        <translation>tiden ligger inte mellan 1900 och 2199</translation>
    </message>
    <message>
        <source>the value is not one of the known ones</source>
        <translation>värdet är inte något av de kända</translation>
    </message>
    <message>
        <source>the number %1 is not between %2 and %3</source>
        <translation>talet %1 ligger inte mellan %2 och %3</translation>
    </message>
    <message>
        <source>the line is longer than %L1 characters</source>
        <translation>raden är längre än %L1 tecken</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>slutet kommer före början</translation>
    </message>
    <message>
        <source>the time zone is not known</source>
        <translation>tidszonen är okänd</translation>
    </message>
    <message>
        <source>the meeting has no time</source>
        <translation>träffen har ingen tid</translation>
    </message>
    <message>
        <source>a look back is after 1, 3 or 6 months</source>
        <translation>en återblick görs efter 1, 3 eller 6 månader</translation>
    </message>
    <message>
        <source>%1, field “%2”</source>
        <translation>%1, fältet ”%2”</translation>
    </message>
    <message>
        <source>the picture has more than %L1 bytes</source>
        <translation>bilden har mer än %L1 byte</translation>
    </message>
    <message>
        <source>the picture is in another format than it says</source>
        <translation>bilden har ett annat format än den säger</translation>
    </message>
    <message>
        <source>the picture is another than its hash says</source>
        <translation>bilden är en annan än dess kontrollsumma säger</translation>
    </message>
    <message>
        <source>This can’t be kept (%1): %2.</source>
        <translation>Det här kan inte sparas (%1): %2.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The backup that Peili makes by itself did not work. What you write is saved all the same. %1</source>
        <translation>Säkerhetskopian som Peili gör av sig själv lyckades inte. Det du skriver är ändå sparat. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Something is missing that left no trace.</source>
        <translation>Något saknas som inte lämnade något spår.</translation>
    </message>
    <message>
        <source>The record %1 in “%2” is kept, but not to the letter what was saved.</source>
        <translation>Posten %1 i ”%2” är kvar, men inte till punkt och pricka så som den sparades.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Räddad</translation>
    </message>
    <message>
        <source>The record %1 in “%2” is lost. Another stands in its place.</source>
        <translation>Posten %1 i ”%2” är borta. En annan står i dess ställe.</translation>
    </message>
    <message>
        <source>The record %1 in “%2” could not be kept: what it belongs to is lost.</source>
        <translation>Posten %1 i ”%2” kunde inte behållas: det den hör till är borta.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for the new notebook.</source>
        <translation>”%1” finns redan. Välj ett annat namn för den nya anteckningsboken.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that could be saved. Restore a backup instead.</source>
        <translation>”%1” innehåller inget som kunde räddas. Återställ en säkerhetskopia i stället.</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Alla ändringar sparade</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat ännu</translation>
    </message>
    <message>
        <source>the backup failed</source>
        <translation>säkerhetskopian misslyckades</translation>
    </message>
    <message>
        <source>the backup failed, the last one is from %1</source>
        <translation>säkerhetskopian misslyckades, den senaste är från %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>ingen säkerhetskopia ännu</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>senaste säkerhetskopian %1</translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message>
        <source>Search everywhere</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>A word that you wrote</source>
        <translation>Ett ord som du har skrivit</translation>
    </message>
    <message>
        <source>Everything of yours and what is shared, whichever page it is on.</source>
        <translation>Allt ditt eget och det som är delat, på vilken sida det än står.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Inget hittades för ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n found; the first %1 are shown.</source>
        <translation>
            <numerusform>%n ställe; de första %1 visas.</numerusform>
            <numerusform>%n ställen; de första %1 visas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n ställe</numerusform>
            <numerusform>%n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Söker fortfarande…</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far, still looking…</source>
        <translation>
            <numerusform>%n ställe hittills, söker fortfarande…</numerusform>
            <numerusform>%n ställen hittills, söker fortfarande…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Mentorship</source>
        <translation>Mentorskap</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Thought on the agreement</source>
        <translation>Tanke om avtalet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Where a goal stood</source>
        <translation>Var ett mål stod</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflektion</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lärande</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Föresats</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Återblick</translation>
    </message>
    <message>
        <source>Quote for the summary</source>
        <translation>Citat till sammanfattningen</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>Private items are hidden now. Show them again to write something private.</source>
        <translation>Det privata är dolt nu. Visa det igen för att skriva något privat.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>framför er</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Vem skriver?</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorskap</translation>
    </message>
    <message>
        <source>At one laptop both of you can write. Choose whose words these are.</source>
        <translation>Ni kan båda skriva på samma dator. Välj vems ord det här är.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>Processen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Alltid</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausat</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Visa namnen</translation>
    </message>
    <message>
        <source>Show pictures only</source>
        <translation>Visa bara bilderna</translation>
    </message>
</context>
<context>
    <name>SignatureRow</name>
    <message>
        <source>Sign as %1</source>
        <translation>Skriv under som %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>Skriv under avtalet</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>Ta tillbaka en underskrift</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Undertecknat %1</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Inget förslag för ”%1”</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>Lä&amp;gg till bland mina ord</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>Ignorera &amp;här</translation>
    </message>
    <message>
        <source>La&amp;nguage of this text</source>
        <translation>S&amp;pråk för den här texten</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Känns igen ur texten</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Kontrollera inte</translation>
    </message>
    <message>
        <source>No dictionary is installed here</source>
        <translation>Ingen ordlista är installerad</translation>
    </message>
    <message>
        <source>Every word here is known</source>
        <translation>Alla ord är kända</translation>
    </message>
</context>
<context>
    <name>StarField</name>
    <message>
        <source>Star a reflection</source>
        <translation>Stjärnmärk en reflektion</translation>
    </message>
    <message>
        <source>Take a star away</source>
        <translation>Ta bort en stjärna</translation>
    </message>
    <message>
        <source>Starred for the next agenda</source>
        <translation>Stjärnmärkt för nästa dagordning</translation>
    </message>
    <message>
        <source>Star it for the next agenda</source>
        <translation>Stjärnmärk för nästa dagordning</translation>
    </message>
    <message>
        <source>The next agenda proposes it as a topic: by its first line when it is shared, else without its words.</source>
        <translation>Nästa dagordning föreslår den som ämne: med första raden om den är delad, annars utan dess ord.</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>You and your mentor</source>
        <translation>Du och din mentor</translation>
    </message>
    <message>
        <source>You and your mentee</source>
        <translation>Du och din adept</translation>
    </message>
    <message>
        <source>The two of you</source>
        <translation>Ni två</translation>
    </message>
    <message>
        <source>My mentor’s name</source>
        <translation>Min mentors namn</translation>
    </message>
    <message>
        <source>My mentee’s name</source>
        <translation>Min adepts namn</translation>
    </message>
    <message>
        <source>The other’s name</source>
        <translation>Den andras namn</translation>
    </message>
    <message>
        <source>Two names are enough. Everything else can be changed later.</source>
        <translation>Två namn räcker. Allt annat kan ändras senare.</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mitt namn</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>dates, rhythm and place</source>
        <translation>datum, rytm och plats</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Weeks from one meeting to the next</source>
        <translation>Veckor från en träff till nästa</translation>
    </message>
    <message>
        <source>Length of a meeting</source>
        <translation>Träffens längd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>A place, or remotely.</source>
        <translation>En plats, eller på distans.</translation>
    </message>
    <message>
        <source>A name for this mentorship</source>
        <translation>Ett namn på mentorskapet</translation>
    </message>
    <message>
        <source>Left empty, it is your first names.</source>
        <translation>Om du lämnar det tomt blir det era förnamn.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1, %2 – %3.</translation>
    </message>
    <message>
        <source>A meeting of %1 min %2</source>
        <comment>60, every 4 weeks</comment>
        <translation>En träff på %1 min %2</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A mirror for two</source>
        <translation>En spegel för två</translation>
    </message>
    <message>
        <source>Peili accompanies a mentoring pair from the first aims to what changes at the end. Everything stays in one file on this laptop; what you write is private until you share it.</source>
        <translation>Peili följer ett mentorskapspar från de första målen till det som har förändrats. Allt finns i en enda fil på den här datorn; det du skriver är privat tills du delar det.</translation>
    </message>
    <message>
        <source>I have a mentor</source>
        <translation>Jag har en mentor</translation>
    </message>
    <message>
        <source>You bring the topics. Your agendas, goals and reflections have their place here.</source>
        <translation>Du tar med dig ämnena. Dina dagordningar, mål och reflektioner har sin plats här.</translation>
    </message>
    <message>
        <source>I mentor someone</source>
        <translation>Jag är mentor för någon</translation>
    </message>
    <message>
        <source>You listen, ask and share your experience – and gain from it yourself.</source>
        <translation>Du lyssnar, frågar och delar med dig av din erfarenhet – och får själv något ut av det.</translation>
    </message>
    <message>
        <source>We mentor each other</source>
        <translation>Vi är mentorer för varandra</translation>
    </message>
    <message>
        <source>Back to the notebook</source>
        <translation>Tillbaka till anteckningsboken</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>I would like to look first</source>
        <translation>Jag vill titta först</translation>
    </message>
    <message>
        <source>An invented pair and their year, in a window of its own. Try everything; nothing is lost.</source>
        <translation>Ett påhittat par och deras år i ett eget fönster. Prova allt; inget går förlorat.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Öppna exemplet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Two equals who listen and help each other. You take turns.</source>
        <translation>Två jämlikar som lyssnar och hjälper varandra. Ni turas om.</translation>
    </message>
    <message>
        <source>If this is your employer’s laptop, your employer may be able to read what is on its disk. Peili sends nothing anywhere.</source>
        <translation>Om datorn är arbetsgivarens kan det som sparas på den kanske läsas där. Peili skickar ingenting någonstans.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Private items are hidden · %1 shows them</source>
        <translation>Det privata är dolt · %1 visar det</translation>
    </message>
    <message>
        <source>Private items are shown</source>
        <translation>Det privata visas</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look back on your last meeting</source>
        <translation>Se tillbaka på er senaste träff</translation>
    </message>
    <message>
        <source>What stayed with you is clearest in the first days. Two sentences are enough.</source>
        <translation>Det som stannade kvar hos dig är klarast de första dagarna. Två meningar räcker.</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>Skriv en reflektion</translation>
    </message>
    <message>
        <source>The agenda is ready to tick off, and notes and promises have their place beside it.</source>
        <translation>Bocka av ämnena under träffen. Anteckningar och löften skriver du bredvid.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna träffen</translation>
    </message>
    <message>
        <source>What matters most to you right now? Put it on the agenda.</source>
        <translation>Vad är viktigast för dig just nu? Sätt upp det på dagordningen.</translation>
    </message>
    <message>
        <source>Prepare the agenda</source>
        <translation>Förbered dagordningen</translation>
    </message>
    <message>
        <source>What do you hope for?</source>
        <translation>Vad hoppas du på?</translation>
    </message>
    <message>
        <source>A few lines on your aims and expectations, each of you alone. They can stay private.</source>
        <translation>Några rader om dina mål och förväntningar, var och en för sig. De får förbli privata.</translation>
    </message>
    <message>
        <source>Write your aims</source>
        <translation>Skriv dina mål</translation>
    </message>
    <message>
        <source>Set a first goal</source>
        <translation>Sätt upp ett första mål</translation>
    </message>
    <message>
        <source>One is enough. It may change on the way, and it will be remembered that it did.</source>
        <translation>Ett räcker. Det får ändras på vägen, och det blir ihågkommet att det gjorde det.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>Where do you stand today?</source>
        <translation>Var står du i dag?</translation>
    </message>
    <message>
        <source>Rate the goals</source>
        <translation>Bedöm målen</translation>
    </message>
    <message>
        <source>Get to know each other</source>
        <translation>Lär känna varandra</translation>
    </message>
    <message>
        <source>What would you like the other to know about you before you begin?</source>
        <translation>Vad vill du att den andra ska veta om dig innan ni börjar?</translation>
    </message>
    <message>
        <source>Introduce yourself</source>
        <translation>Presentera dig</translation>
    </message>
    <message>
        <source>Agree on how you work together</source>
        <translation>Kom överens om hur ni arbetar tillsammans</translation>
    </message>
    <message>
        <source>Clause by clause: first each alone, then in common words.</source>
        <translation>Punkt för punkt: först var och en för sig, sedan med gemensamma ord.</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Öppna avtalet</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>Skriv under avtalet</translation>
    </message>
    <message>
        <source>The words are there. Read them once more together, and sign.</source>
        <translation>Orden är på plats. Läs dem en gång till tillsammans och skriv under.</translation>
    </message>
    <message>
        <source>Do you want to go on together?</source>
        <translation>Vill ni fortsätta tillsammans?</translation>
    </message>
    <message>
        <source>Each of you decides alone: go on, adjust something, or part well. All three are good answers.</source>
        <translation>Var och en beslutar för sig: fortsätta, justera något eller skiljas som vänner. Alla tre är bra svar.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Something is to be adjusted</source>
        <translation>Något ska justeras</translation>
    </message>
    <message>
        <source>One of you would like to change something first. Talk about it, then decide again.</source>
        <translation>Någon av er vill ändra något först. Tala om det och besluta sedan på nytt.</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Öppna beslutet</translation>
    </message>
    <message>
        <source>Plan your meetings</source>
        <translation>Planera era träffar</translation>
    </message>
    <message>
        <source>A rhythm that is in both calendars carries further than good intentions.</source>
        <translation>En rytm som finns i bådas kalendrar bär längre än goda avsikter.</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Planera träffarna</translation>
    </message>
    <message>
        <source>Learn beside the meetings</source>
        <translation>Lär vid sidan av träffarna</translation>
    </message>
    <message>
        <source>A book, a visit, an exercise: what would help with your goals?</source>
        <translation>En bok, ett besök, en övning: vad skulle hjälpa dig med dina mål?</translation>
    </message>
    <message>
        <source>Add a learning activity</source>
        <translation>Lägg till en lärandeaktivitet</translation>
    </message>
    <message>
        <source>You are half-way</source>
        <translation>Ni är halvvägs</translation>
    </message>
    <message>
        <source>Look together at what works and what you would like more or less of.</source>
        <translation>Se tillsammans på vad som fungerar och vad ni vill ha mer eller mindre av.</translation>
    </message>
    <message>
        <source>Review the first half</source>
        <translation>Gör halvtidsöversynen</translation>
    </message>
    <message>
        <source>Evaluate together</source>
        <translation>Utvärdera tillsammans</translation>
    </message>
    <message>
        <source>Each of you answers alone; then read the answers side by side.</source>
        <translation>Var och en svarar för sig; läs sedan svaren sida vid sida.</translation>
    </message>
    <message>
        <source>Open the evaluation</source>
        <translation>Öppna utvärderingen</translation>
    </message>
    <message>
        <source>Rate your goals again</source>
        <translation>Bedöm dina mål på nytt</translation>
    </message>
    <message>
        <source>Close well</source>
        <translation>Avsluta väl</translation>
    </message>
    <message>
        <source>Write a closing word together, and close the mentorship.</source>
        <translation>Skriv slutorden tillsammans och avsluta mentorskapet.</translation>
    </message>
    <message>
        <source>Close the mentorship</source>
        <translation>Avsluta mentorskapet</translation>
    </message>
    <message>
        <source>What will you keep doing?</source>
        <translation>Vad fortsätter du med?</translation>
    </message>
    <message>
        <source>One or two things that you take along into use.</source>
        <translation>En eller två saker som du tar med dig och tar i bruk.</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Lägg till en föresats</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Se tillbaka</translation>
    </message>
    <message>
        <source>This mentorship is paused</source>
        <translation>Det här mentorskapet är pausat</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on when the time is right.</source>
        <translation>Inget har gått förlorat. Fortsätt när tiden är rätt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Your year on paper</source>
        <translation>Ert år på papper</translation>
    </message>
    <message>
        <source>The summary gathers what you shared: goals, learning, your own words.</source>
        <translation>Sammanfattningen samlar det ni har delat: mål, lärdomar, era egna ord.</translation>
    </message>
    <message>
        <source>Open the summary</source>
        <translation>Öppna sammanfattningen</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>månad %1 av %2</translation>
    </message>
    <message>
        <source>Your first meeting</source>
        <translation>Er första träff</translation>
    </message>
    <message>
        <source>Your second meeting</source>
        <translation>Er andra träff</translation>
    </message>
    <message>
        <source>Your third meeting</source>
        <translation>Er tredje träff</translation>
    </message>
    <message>
        <source>Your fourth meeting</source>
        <translation>Er fjärde träff</translation>
    </message>
    <message>
        <source>Your fifth meeting</source>
        <translation>Er femte träff</translation>
    </message>
    <message>
        <source>Your sixth meeting</source>
        <translation>Er sjätte träff</translation>
    </message>
    <message>
        <source>Your seventh meeting</source>
        <translation>Er sjunde träff</translation>
    </message>
    <message>
        <source>Your eighth meeting</source>
        <translation>Er åttonde träff</translation>
    </message>
    <message>
        <source>Your ninth meeting</source>
        <translation>Er nionde träff</translation>
    </message>
    <message>
        <source>Your tenth meeting</source>
        <translation>Er tionde träff</translation>
    </message>
    <message>
        <source>Your eleventh meeting</source>
        <translation>Er elfte träff</translation>
    </message>
    <message>
        <source>Your twelfth meeting</source>
        <translation>Er tolfte träff</translation>
    </message>
    <message>
        <source>Your meeting no. %1</source>
        <translation>Er träff nr %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on the draft agenda: %1.</source>
        <translation>Redan i utkastet: %1.</translation>
    </message>
    <message>
        <source>Open or starred since last time: %1. One press puts it on the draft.</source>
        <translation>Öppet eller stjärnmärkt sedan sist: %1. Med ett tryck är det i utkastet.</translation>
    </message>
    <message>
        <source>Two minutes to prepare</source>
        <translation>Två minuter för att förbereda dig</translation>
    </message>
    <message>
        <source>Give each goal a first rating, so that you can see later what has changed.</source>
        <translation>Ge varje mål en första bedömning, så att du senare kan se vad som har förändrats.</translation>
    </message>
    <message>
        <source>Then and now, side by side: what has changed?</source>
        <translation>Då och nu, sida vid sida: vad har förändrats?</translation>
    </message>
    <message>
        <source>Look back after one month</source>
        <translation>Se tillbaka efter en månad</translation>
    </message>
    <message>
        <source>Look back after three months</source>
        <translation>Se tillbaka efter tre månader</translation>
    </message>
    <message>
        <source>Look back after six months</source>
        <translation>Se tillbaka efter sex månader</translation>
    </message>
</context>
<context>
    <name>SummaryChoices</name>
    <message>
        <source>What is shared goes in by itself, what is private stays out. Here you choose otherwise.</source>
        <translation>Det som är delat tas med automatiskt; det som är privat utelämnas. Här kan du välja annorlunda.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflektioner</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Anteckningar från träffarna</translation>
    </message>
    <message>
        <source>Learning activities</source>
        <translation>Lärandeaktiviteter</translation>
    </message>
    <message>
        <source>Answers of the reviews</source>
        <translation>Svar ur utvärderingarna</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Föresatser</translation>
    </message>
    <message>
        <source>Choose individual texts</source>
        <translation>Välj enskilda texter</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Intyg…</translation>
    </message>
    <message>
        <source>ODT…</source>
        <translation>ODT…</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-text (*.odt)</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as ODT</source>
        <translation>Spara som ODT</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Spara som HTML</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Spara som Markdown</translation>
    </message>
    <message>
        <source>Language of the printout</source>
        <translation>Utskriftens språk</translation>
    </message>
    <message>
        <source>Your own texts stay as you wrote them.</source>
        <translation>Era egna texter förblir som ni skrev dem.</translation>
    </message>
    <message>
        <source>Goals, before and after</source>
        <translation>Målen då och nu</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Med våra egna ord</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lärande</translation>
    </message>
    <message>
        <source>Mid-point review</source>
        <translation>Halvtidsöversyn</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Slututvärdering</translation>
    </message>
    <message>
        <source>What changes now</source>
        <translation>Vad som förändras nu</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>How we began</source>
        <translation>Hur vi började</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Vad som tas med</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Spara sammanfattningen</translation>
    </message>
    <message>
        <source>Summary – %1</source>
        <translation>Sammanfattning – %1</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Spara intyget</translation>
    </message>
    <message>
        <source>Certificate – %1</source>
        <translation>Intyg – %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>Goals on the way</source>
        <translation>Målen längs vägen</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflektioner</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Anteckningar från träffarna</translation>
    </message>
    <message>
        <source>The essence</source>
        <translation>Det väsentliga</translation>
    </message>
    <message>
        <source>All that is shared</source>
        <translation>Allt som är delat</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>The change in use</source>
        <translation>Förändring och lärdomar i bruk</translation>
    </message>
    <message>
        <source>Your whole time together on paper. Only what is shared is printed, and what you choose yourself.</source>
        <translation>Hela er tid tillsammans på papper. Bara det ni har delat eller själva väljer skrivs ut.</translation>
    </message>
    <message>
        <source>Lines for signatures</source>
        <translation>Rader för underskrifter</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Time of the meeting</source>
        <translation>Träffens tid</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · paus</translation>
    </message>
    <message>
        <source>The clock is hidden</source>
        <translation>Klockan är dold</translation>
    </message>
    <message>
        <source>Show, pause or go on with the clock</source>
        <translation>Visa, pausa eller fortsätt klockan</translation>
    </message>
    <message>
        <source>Pause or hide the clock</source>
        <translation>Pausa eller dölj klockan</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Låt klockan gå vidare</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Pausa klockan</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Visa klockan</translation>
    </message>
    <message>
        <source>Hide the clock</source>
        <translation>Dölj klockan</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflektion</translation>
    </message>
    <message>
        <source>Learning activity</source>
        <translation>Lärandeaktivitet</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Föresats</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <translation>Träffen den %1</translation>
    </message>
    <message>
        <source>%1 without words</source>
        <translation>%1 utan ord</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Empty the trash</source>
        <translation>Töm papperskorgen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Töm papperskorgen…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Det som har tagits bort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The words that were removed</source>
        <translation>Texten som togs bort</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>What you remove stays here for %n day(s). Then it is gone for good.</source>
        <translation>
            <numerusform>Det du tar bort finns kvar här i %n dag. Sedan försvinner det.</numerusform>
            <numerusform>Det du tar bort finns kvar här i %n dagar. Sedan försvinner det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. What you remove stays here for %n day(s).</source>
        <translation>
            <numerusform>Papperskorgen är tom. Det du tar bort finns kvar här i %n dag.</numerusform>
            <numerusform>Papperskorgen är tom. Det du tar bort finns kvar här i %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>togs bort %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>Lägg tillbaka ur papperskorgen</translation>
    </message>
    <message>
        <source>Private items are hidden now, and the trash with them.</source>
        <translation>Det privata är dolt nu, och papperskorgen med det.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Vill du tömma papperskorgen?</translation>
    </message>
    <message>
        <source>You can undo this until you close Peili. After that, only the backups still have it.</source>
        <translation>Du kan ångra det här tills du stänger Peili. Därefter finns innehållet bara i säkerhetskopior.</translation>
    </message>
</context>
<context>
    <name>VisibilityStrip</name>
    <message>
        <source>Keep private</source>
        <translation>Håll privat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>Always private – it never leaves this laptop</source>
        <translation>Alltid privat – lämnar aldrig den här datorn</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Delat med %1</translation>
    </message>
    <message>
        <source>Private – stays on this laptop</source>
        <translation>Privat – stannar på den här datorn</translation>
    </message>
    <message>
        <source>Click to keep it private</source>
        <translation>Klicka för att hålla det privat</translation>
    </message>
    <message>
        <source>Click to share it with %1</source>
        <translation>Klicka för att dela det med %1</translation>
    </message>
</context>
<context>
    <name>WidgetKeys</name>
    <message>
        <source>Alt+↑ and Alt+↓</source>
        <translation>Alt+↑ och Alt+↓</translation>
    </message>
    <message>
        <source>Move the topic up and down</source>
        <translation>Flytta ämnet uppåt eller nedåt</translation>
    </message>
    <message>
        <source>← ↑ → ↓</source>
        <translation>← ↑ → ↓</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>Från kort till kort</translation>
    </message>
    <message>
        <source>Ctrl+← and Ctrl+→</source>
        <translation>Ctrl+← och Ctrl+→</translation>
    </message>
    <message>
        <source>Move the card to another column</source>
        <translation>Flytta kortet till en annan kolumn</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Öppna kortet</translation>
    </message>
    <message>
        <source>From phase to phase</source>
        <translation>Från skede till skede</translation>
    </message>
    <message>
        <source>Open the phase</source>
        <translation>Öppna skedet</translation>
    </message>
    <message>
        <source>PgUp and PgDn</source>
        <translation>PgUp och PgDn</translation>
    </message>
    <message>
        <source>Previous and next page</source>
        <translation>Föregående och nästa sida</translation>
    </message>
    <message>
        <source>Home and End</source>
        <translation>Home och End</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>Första och sista sidan</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Restore the backup</source>
        <translation>Återställ säkerhetskopian</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>This is the backup from %1, to look at. Your notebook is open in the other window.</source>
        <translation>Det här är säkerhetskopian (%1) att titta i. Din anteckningsbok är öppen i det andra fönstret.</translation>
    </message>
    <message>
        <source>This is the notebook of %1 again. What was there before is kept as “%2”.</source>
        <translation>Det här är åter anteckningsboken som den var %1. Den som fanns förut är sparad som ”%2”.</translation>
    </message>
    <message>
        <source>“%1” can’t be read any more, but there is a good backup from %2. Restore it? The damaged file is kept beside it.</source>
        <translation>”%1” går inte längre att läsa, men det finns en oskadad säkerhetskopia från %2. Ska den återställas? Den skadade filen blir kvar i samma mapp.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Spara det som går att läsa</translation>
    </message>
    <message>
        <source>“%1” can’t be read any more, and there is no good backup of it. Save what can be read? The damaged file is kept beside it.</source>
        <translation>”%1” går inte längre att läsa, och det finns ingen oskadad säkerhetskopia av den. Vill du spara det som går att läsa? Den skadade filen behålls i samma mapp.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>Den skadade filen behålls som ”%1”.</translation>
    </message>
    <message>
        <source>Everything in the notebook could be read.</source>
        <translation>Allt i anteckningsboken gick att läsa.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be saved as they were: %1</source>
        <translation>
            <numerusform>%n sak kunde inte sparas som den var: %1</numerusform>
            <numerusform>%n saker kunde inte sparas som de var: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is empty, but there is a good backup from %2. Restore it?</source>
        <translation>”%1” är tom, men det finns en hel säkerhetskopia från %2. Återställa den?</translation>
    </message>
    <message>
        <source>“%1” is not there any more, but there is a good backup from %2. Restore it?</source>
        <translation>”%1” finns inte längre, men det finns en hel säkerhetskopia från %2. Återställa den?</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>Börja en ny anteckningsbok</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Mentoring</source>
        <comment>Form</comment>
        <translation>Mentorskap</translation>
    </message>
    <message>
        <source>Reverse mentoring</source>
        <comment>Form</comment>
        <translation>Omvänt mentorskap</translation>
    </message>
    <message>
        <source>Peer mentoring</source>
        <comment>Form</comment>
        <translation>Mentorskap mellan jämlikar</translation>
    </message>
    <message>
        <source>Peer group</source>
        <comment>Form</comment>
        <translation>Verme</translation>
    </message>
    <message>
        <source>Mentor</source>
        <comment>Role</comment>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <comment>Role</comment>
        <translation>Adept</translation>
    </message>
    <message>
        <source>Peer</source>
        <comment>Role</comment>
        <translation>Jämlike</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>Role</comment>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <comment>Role</comment>
        <translation>Samtalsledare</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>Visibility</comment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>Visibility</comment>
        <translation>Delat</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>Phase</comment>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>Get acquainted</source>
        <comment>Phase</comment>
        <translation>Lär känna</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Phase</comment>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>Phase</comment>
        <translation>Lärande</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <comment>Phase</comment>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Change in use</source>
        <comment>Phase</comment>
        <translation>Förändring och lärdomar i bruk</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>Verdict</comment>
        <translation>Vi fortsätter</translation>
    </message>
    <message>
        <source>Adjust</source>
        <comment>Verdict</comment>
        <translation>Vi justerar något</translation>
    </message>
    <message>
        <source>Part well</source>
        <comment>Verdict</comment>
        <translation>Vi skiljs som vänner</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>GoalState</comment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Reshaped</source>
        <comment>GoalState</comment>
        <translation>Omformat</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>GoalState</comment>
        <translation>Nått</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>GoalState</comment>
        <translation>Släppt</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>MeetingState</comment>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>MeetingState</comment>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>MeetingState</comment>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>MeetingState</comment>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>Wish</comment>
        <translation>Lyssna</translation>
    </message>
    <message>
        <source>Think with me</source>
        <comment>Wish</comment>
        <translation>Tänk med mig</translation>
    </message>
    <message>
        <source>Challenge me</source>
        <comment>Wish</comment>
        <translation>Utmana mig</translation>
    </message>
    <message>
        <source>Your experience</source>
        <comment>Wish</comment>
        <translation>Berätta om din erfarenhet</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>Wish</comment>
        <translation>Ge mig råd</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>PromiseState</comment>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>PromiseState</comment>
        <translation>Hållet</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>PromiseState</comment>
        <translation>Släppt</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>Occasion</comment>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>Get acquainted</source>
        <comment>Occasion</comment>
        <translation>Lär känna</translation>
    </message>
    <message>
        <source>Before a meeting</source>
        <comment>Occasion</comment>
        <translation>Före en träff</translation>
    </message>
    <message>
        <source>After a meeting</source>
        <comment>Occasion</comment>
        <translation>Efter en träff</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>Occasion</comment>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>ActivityKind</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>ActivityKind</comment>
        <translation>Bok</translation>
    </message>
    <message>
        <source>Exercise</source>
        <comment>ActivityKind</comment>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>ActivityKind</comment>
        <translation>Analys</translation>
    </message>
    <message>
        <source>Meeting a person</source>
        <comment>ActivityKind</comment>
        <translation>Möte med en person</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>ActivityKind</comment>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <comment>ActivityKind</comment>
        <translation>Skuggning</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>ActivityKind</comment>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Stretch task</source>
        <comment>ActivityKind</comment>
        <translation>Utmanande uppgift</translation>
    </message>
    <message>
        <source>Listening or watching</source>
        <comment>ActivityKind</comment>
        <translation>Lyssna eller titta</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>ActivityState</comment>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Doing</source>
        <comment>ActivityState</comment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ActivityState</comment>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Mid-point review</source>
        <comment>Review</comment>
        <translation>Halvtidsöversyn</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <comment>Review</comment>
        <translation>Slututvärdering</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>StillDoing</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>StillDoing</comment>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>No</source>
        <comment>StillDoing</comment>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>WritingKeys</name>
    <message>
        <source>Bold</source>
        <translation>Fetstil</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numrerad lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Tick an item of a checklist</source>
        <translation>Bocka av en punkt i en checklista</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Sök i den här texten</translation>
    </message>
    <message>
        <source>To the tools above the text</source>
        <translation>Till verktygen ovanför texten</translation>
    </message>
    <message>
        <source>Link; on a picture, what it shows</source>
        <translation>Länk – vid en bild: bildbeskrivning</translation>
    </message>
    <message>
        <source>Heading (0: plain text)</source>
        <translation>Rubrik (0 = vanlig text)</translation>
    </message>
    <message>
        <source>Indent an item</source>
        <translation>Dra in punkten</translation>
    </message>
    <message>
        <source>Outdent an item</source>
        <translation>Flytta ut punkten</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Klistra in som ren text</translation>
    </message>
    <message>
        <source>This text alone in the window, and back</source>
        <translation>Visa bara den här texten eller hela fönstret igen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Close what is open over the text</source>
        <translation>Stäng det som är öppet över texten</translation>
    </message>
    <message>
        <source>Next place found (with Shift the one before)</source>
        <translation>Nästa förekomst (Shift: föregående)</translation>
    </message>
</context>
<context>
    <name>writing::AltBar</name>
    <message>
        <source>What the picture shows, in a few words</source>
        <translation>Vad bilden visar, med några ord</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Vad bilden visar</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Behåll de här orden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>writing::Editor</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Öppna länken</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Länk…</translation>
    </message>
    <message>
        <source>Change the &amp;link…</source>
        <translation>Ändra &amp;länken…</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Dra in</translation>
    </message>
    <message>
        <source>Move o&amp;ut</source>
        <translation>&amp;Flytta utåt</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>Write in p&amp;eace</source>
        <translation>Skriv i lugn &amp;och ro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>&amp;Describe the picture…</source>
        <translation>&amp;Beskriv bilden…</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>Klistra in som ren &amp;text</translation>
    </message>
</context>
<context>
    <name>writing::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Sök i texten</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>writing::FocusPage</name>
    <message>
        <source>Back to the page</source>
        <translation>Tillbaka till sidan</translation>
    </message>
</context>
<context>
    <name>writing::LinkBar</name>
    <message>
        <source>Where the link leads, such as example.fi</source>
        <translation>Vart länken leder, till exempel example.fi</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Länkens adress</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>Lägg in länken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Type an address of the web or of mail.</source>
        <translation>Skriv en webb- eller e-postadress.</translation>
    </message>
</context>
<context>
    <name>writing::PictureObject</name>
    <message>
        <source>A picture that is not here</source>
        <translation>En bild som inte finns här</translation>
    </message>
</context>
<context>
    <name>writing::ToolBar</name>
    <message>
        <source>Bold</source>
        <translation>Fetstil</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numrerad lista</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>What the text looks like</source>
        <translation>Textens utseende</translation>
    </message>
</context>
</TS>
