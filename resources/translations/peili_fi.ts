<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Peili</source>
        <translation>Tietoja Peilistä</translation>
    </message>
    <message>
        <source>Peili is a mirror for mentoring pairs. It keeps everything in one file on this laptop and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Peili kulkee mentorointiparin mukana. Se pitää kaiken yhdessä tiedostossa tällä tietokoneella eikä lähetä mitään mihinkään.

Vapaa ohjelma, lisenssinä GNU General Public License, versio 3 tai uudempi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>AcquaintPage</name>
    <message>
        <source>Introduce ourselves</source>
        <translation>Esittäydytään</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Get acquainted</source>
        <translation>Tutustu</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>vielä kesken</translation>
    </message>
    <message>
        <source>Who you are, how you work together, and whether you go on. %1 is writing.</source>
        <translation>Keitä olette, miten toimitte yhdessä ja jatkatteko. Nyt kirjoittaa %1.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Notebook</source>
        <translation>&amp;Muistikirja</translation>
    </message>
    <message>
        <source>&amp;New mentorship…</source>
        <translation>&amp;Uusi mentorointi…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Tuo…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>&amp;Vie kaikki…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Tee va&amp;rmuuskopio…</translation>
    </message>
    <message>
        <source>Save the &amp;calendar…</source>
        <translation>Tallenna &amp;kalenteri…</translation>
    </message>
    <message>
        <source>&amp;Print the summary…</source>
        <translation>Tulosta &amp;yhteenveto…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>M&amp;uokkaa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>&amp;Mentorship</source>
        <translation>M&amp;entorointi</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pidä &amp;tauko</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arkistoi</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Poista mentorointi…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Vaalea</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tumma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;About Peili</source>
        <translation>&amp;Tietoja Peilistä</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Kumoa: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Tee uudelleen: %1</translation>
    </message>
    <message>
        <source>Begin with another person, in the same notebook.</source>
        <translation>Aloita toisen ihmisen kanssa, samassa muistikirjassa.</translation>
    </message>
    <message>
        <source>Take in a file that Peili exported.</source>
        <translation>Ota sisään Peilistä viety tiedosto.</translation>
    </message>
    <message>
        <source>Write everything to a file that other programs can read.</source>
        <translation>Kirjoita kaikki tiedostoon, jota muut ohjelmat osaavat lukea.</translation>
    </message>
    <message>
        <source>Write a verified copy of the notebook.</source>
        <translation>Kirjoita muistikirjasta tarkistettu kopio.</translation>
    </message>
    <message>
        <source>Write the meetings to a file for your calendar.</source>
        <translation>Kirjoita tapaamiset tiedostoon kalenteriasi varten.</translation>
    </message>
    <message>
        <source>Choose what goes into the summary, and print it.</source>
        <translation>Valitse, mitä yhteenvetoon tulee, ja tulosta se.</translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation>Kaikki on jo tallennettu.</translation>
    </message>
    <message>
        <source>Take back what you did last.</source>
        <translation>Peru se, minkä viimeksi teit.</translation>
    </message>
    <message>
        <source>Do again what you took back.</source>
        <translation>Tee uudelleen se, minkä peruit.</translation>
    </message>
    <message>
        <source>Nothing is asked for until you go on.</source>
        <translation>Mitään ei kysytä, ennen kuin jatkatte.</translation>
    </message>
    <message>
        <source>Put the mentorship away; it stays readable.</source>
        <translation>Pane mentorointi talteen; sitä voi edelleen lukea.</translation>
    </message>
    <message>
        <source>Remove the mentorship with everything in it.</source>
        <translation>Poista mentorointi ja kaikki, mitä siinä on.</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Nyt</translation>
    </message>
    <message>
        <source>The one thing that comes next.</source>
        <translation>Se yksi asia, joka on seuraavana.</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Valmistaudu</translation>
    </message>
    <message>
        <source>What each of you hopes for; the goals.</source>
        <translation>Mitä kumpikin toivoo; tavoitteet.</translation>
    </message>
    <message>
        <source>&amp;Get acquainted</source>
        <translation>&amp;Tutustu</translation>
    </message>
    <message>
        <source>Who you are, the agreement, the decision to go on.</source>
        <translation>Keitä olette, sopimus, päätös jatkaa.</translation>
    </message>
    <message>
        <source>&amp;Dialogue</source>
        <translation>&amp;Dialogi</translation>
    </message>
    <message>
        <source>The meetings: before, during and after.</source>
        <translation>Tapaamiset: ennen, aikana ja jälkeen.</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>&amp;Oppiminen</translation>
    </message>
    <message>
        <source>What you read, try and see beside the meetings.</source>
        <translation>Mitä luet, kokeilet ja näet tapaamisten rinnalla.</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>&amp;Arviointi</translation>
    </message>
    <message>
        <source>Half way and at the end: what has changed.</source>
        <translation>Puolivälissä ja lopussa: mikä on muuttunut.</translation>
    </message>
    <message>
        <source>&amp;Change in use</source>
        <translation>&amp;Muutos ja opit käytössä</translation>
    </message>
    <message>
        <source>What each of you takes along.</source>
        <translation>Mitä kumpikin ottaa mukaansa.</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Päiväkirja</translation>
    </message>
    <message>
        <source>Everything you wrote down along the way.</source>
        <translation>Kaikki, mitä kirjoitit matkan varrella.</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Yhteenveto</translation>
    </message>
    <message>
        <source>Your whole time together on paper.</source>
        <translation>Koko yhteinen aikanne paperilla.</translation>
    </message>
    <message>
        <source>Dark ink on light paper.</source>
        <translation>Tummaa mustetta vaalealla paperilla.</translation>
    </message>
    <message>
        <source>Light ink on dark paper.</source>
        <translation>Vaaleaa mustetta tummalla paperilla.</translation>
    </message>
    <message>
        <source>What this program is.</source>
        <translation>Mikä tämä ohjelma on.</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Takai&amp;sin</translation>
    </message>
    <message>
        <source>To where you were before.</source>
        <translation>Sinne, missä olit äsken.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Eteenpäin</translation>
    </message>
    <message>
        <source>To where you came back from.</source>
        <translation>Sinne, mistä palasit.</translation>
    </message>
    <message>
        <source>&amp;Hide private items</source>
        <translation>&amp;Piilota yksityiset</translation>
    </message>
    <message>
        <source>Nothing private is on the screen while others look at it.</source>
        <translation>Näytöllä ei ole mitään yksityistä, kun muut katsovat sitä.</translation>
    </message>
    <message>
        <source>Lar&amp;ge text</source>
        <translation>S&amp;uuri teksti</translation>
    </message>
    <message>
        <source>The agenda and the shared note, to be read across the table.</source>
        <translation>Asialista ja yhteinen muistiinpano, luettavaksi pöydän yli.</translation>
    </message>
    <message>
        <source>Narrow &amp;sidebar</source>
        <translation>&amp;Kapea sivupalkki</translation>
    </message>
    <message>
        <source>The pages as pictures, with more room for what you write.</source>
        <translation>Sivut kuvina: enemmän tilaa sille, mitä kirjoitat.</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;Seuraa työpöytää</translation>
    </message>
    <message>
        <source>Light or dark, as your desktop is.</source>
        <translation>Vaalea tai tumma, kuten työpöytäsi.</translation>
    </message>
    <message>
        <source>Go bac&amp;k to a backup…</source>
        <translation>&amp;Palaa varmuuskopioon…</translation>
    </message>
    <message>
        <source>See what the backups hold, and put one back.</source>
        <translation>Katso, mitä varmuuskopioissa on, ja palauta niistä yksi.</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Roskakori…</translation>
    </message>
    <message>
        <source>See what was removed, and put it back.</source>
        <translation>Katso, mitä on poistettu, ja palauta se.</translation>
    </message>
    <message>
        <source>&amp;Remind me of meetings and promises</source>
        <translation>&amp;Muistuta tapaamisista ja lupauksista</translation>
    </message>
    <message>
        <source>While Peili is open, as your desktop shows such things.</source>
        <translation>Kun Peili on auki, työpöydän omalla tavalla.</translation>
    </message>
    <message>
        <source>Searc&amp;h everywhere…</source>
        <translation>&amp;Hae kaikkialta…</translation>
    </message>
    <message>
        <source>Find a word that you wrote, on any page.</source>
        <translation>Löydä kirjoittamasi sana miltä sivulta tahansa.</translation>
    </message>
    <message>
        <source>Do an&amp;ything…</source>
        <translation>&amp;Etsi toiminto…</translation>
    </message>
    <message>
        <source>Find what can be done by a few letters of its name.</source>
        <translation>Löydä, mitä voi tehdä, muutamalla nimen kirjaimella.</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;Ikkunan seuraava osa</translation>
    </message>
    <message>
        <source>To the next part: the process, the page, its other side.</source>
        <translation>Seuraavaan osaan: prosessi, sivu, sivun toinen puoli.</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>I&amp;kkunan edellinen osa</translation>
    </message>
    <message>
        <source>Back to the part before it.</source>
        <translation>Takaisin edelliseen osaan.</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Pika&amp;näppäimet…</translation>
    </message>
    <message>
        <source>Every key in one sheet.</source>
        <translation>Kaikki näppäimet yhdellä sivulla.</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Oikoluku</translation>
    </message>
    <message>
        <source>Underline the words that no dictionary knows.</source>
        <translation>Alleviivaa sanat, joita mikään sanasto ei tunne.</translation>
    </message>
    <message>
        <source>Suggestions for the word at the cursor, or for the next one.</source>
        <translation>Ehdotuksia kohdistimen kohdalla olevalle tai seuraavalle sanalle.</translation>
    </message>
    <message>
        <source>Next misspelled &amp;word</source>
        <translation>&amp;Seuraava kirjoitusvirhe</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Learning activity without a title</source>
        <translation>Nimetön oppimiskeino</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Title</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove a learning activity</source>
        <translation>Poista oppimiskeino</translation>
    </message>
    <message>
        <source>Describe a learning activity</source>
        <translation>Kuvaile oppimiskeinoa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Choose a kind of learning</source>
        <translation>Valitse oppimiskeinon laji</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Link a goal</source>
        <translation>Liitä tavoitteeseen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Change the state of a learning activity</source>
        <translation>Muuta oppimiskeinon tilaa</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Set the day of a learning activity</source>
        <translation>Aseta oppimiskeinon päivä</translation>
    </message>
    <message>
        <source>Note the time spent</source>
        <translation>Kirjaa käytetty aika</translation>
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
        <translation>Käytetty aika</translation>
    </message>
    <message>
        <source>Hours spent</source>
        <translation>Käytetyt tunnit</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Käytetyt minuutit</translation>
    </message>
    <message>
        <source>What I took from it</source>
        <translation>Mitä sain tästä</translation>
    </message>
    <message>
        <source>One thought that you would tell a colleague is enough.</source>
        <translation>Yksi ajatus, jonka kertoisit kollegalle, riittää.</translation>
    </message>
    <message>
        <source>Write a takeaway</source>
        <translation>Kirjoita oivallus</translation>
    </message>
    <message>
        <source>Raise a learning activity</source>
        <translation>Ota oppimiskeino puheeksi</translation>
    </message>
    <message>
        <source>Raise it with %1</source>
        <translation>Ota puheeksi (%1)</translation>
    </message>
    <message>
        <source>It is proposed for the agenda of the next meeting.</source>
        <translation>Tätä ehdotetaan seuraavan tapaamisen asialistalle.</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>No title yet</source>
        <translation>Ei vielä nimeä</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 alkaen</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>A thought that I starred</source>
        <translation>Ajatus, jonka merkitsin tähdellä</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Suggest topics from what is open</source>
        <translation>Kerää avoimet asiat listalle</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Lisää aihe</translation>
    </message>
    <message>
        <source>Topics that stayed open, promises, the latest starred reflection, learning to raise</source>
        <translation>Avoimiksi jääneet aiheet, lupaukset, viimeisin tähdellä merkitty pohdinta ja puheeksi otettava oppi</translation>
    </message>
    <message>
        <source>A topic in one line, then Enter</source>
        <translation>Aihe yhdellä rivillä, sitten Enter</translation>
    </message>
    <message>
        <source>Propose an agenda</source>
        <translation>Ehdota asialistaa</translation>
    </message>
    <message>
        <source>Something is open from before: begin with that, or with what matters now.</source>
        <translation>Jotain on jäänyt avoimeksi: aloita siitä tai siitä, mikä on nyt tärkeää.</translation>
    </message>
    <message>
        <source>No topics yet. What would make this meeting worth your time?</source>
        <translation>Ei vielä aiheita. Mikä tekisi tästä tapaamisesta aikasi arvoisen?</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Asialista</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1/%2 min</translation>
    </message>
    <message>
        <source>Now you talk about this.</source>
        <translation>Nyt puhutte tästä.</translation>
    </message>
    <message>
        <source>Move a topic</source>
        <translation>Siirrä aihe</translation>
    </message>
    <message>
        <source>Now %1 of %2</source>
        <comment>place of a topic on the agenda</comment>
        <translation>Nyt %1/%2</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>A topic without words</source>
        <translation>Aihe vailla sanoja</translation>
    </message>
    <message>
        <source>Tick a topic off</source>
        <translation>Merkitse aihe käsitellyksi</translation>
    </message>
    <message>
        <source>Open a topic again</source>
        <translation>Avaa aihe uudelleen</translation>
    </message>
    <message>
        <source>Write a topic</source>
        <translation>Kirjoita aihe</translation>
    </message>
    <message>
        <source>Change what is wished</source>
        <translation>Muuta toivetta</translation>
    </message>
    <message>
        <source>Change the time for a topic</source>
        <translation>Muuta aiheen aikaa</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>What is wished</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove a topic</source>
        <translation>Poista aihe</translation>
    </message>
    <message>
        <source>Move a topic</source>
        <translation>Siirrä aihetta</translation>
    </message>
    <message>
        <source>Talk about this now</source>
        <translation>Puhutaan tästä nyt</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Begin a new version</source>
        <translation>Aloita uusi versio</translation>
    </message>
    <message>
        <source>On to the decision</source>
        <translation>Jatka päätökseen</translation>
    </message>
    <message>
        <source>An agreement keeps small things from growing: how often you meet, what stays between you, how either of you may end it. First each answers alone, then you find the words for both.</source>
        <translation>Sopimus estää pieniä asioita kasvamasta: kuinka usein tapaatte, mikä jää teidän välillenne, miten kumpikin voi lopettaa. Ensin jokainen vastaa yksin, sitten etsitte yhteiset sanat.</translation>
    </message>
    <message>
        <source>Begin the agreement</source>
        <translation>Aloita sopimus</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Allekirjoitukset</translation>
    </message>
    <message>
        <source>This is an earlier version. A later one has taken its place.</source>
        <translation>Tämä on aiempi versio. Myöhempi on tullut sen tilalle.</translation>
    </message>
    <message>
        <source>Everyone has signed. The words stay as they are; a new version begins with them and is signed anew.</source>
        <translation>Kaikki ovat allekirjoittaneet. Sanat pysyvät tällaisina; uusi versio alkaa niistä ja allekirjoitetaan uudelleen.</translation>
    </message>
    <message>
        <source>Sign when the words are right for you. If a clause changes after that, everyone signs again.</source>
        <translation>Allekirjoita, kun sanat tuntuvat sinusta oikeilta. Jos jokin kohta sen jälkeen muuttuu, kaikki allekirjoittavat uudelleen.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>%1 of %2 clauses written · version %3 · drafted %4</source>
        <translation>%1/%2 kohtaa sovittu · versio %3 · laadittu %4</translation>
    </message>
</context>
<context>
    <name>AgreementText</name>
    <message>
        <source>Left open: %1</source>
        <translation>Avoimeksi jäi: %1</translation>
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
        <translation>Kirjoita vastaus</translation>
    </message>
</context>
<context>
    <name>AtTheTable</name>
    <message>
        <source>%1 large text</source>
        <translation>%1 suuri teksti</translation>
    </message>
    <message>
        <source>%1 hides private items</source>
        <translation>%1 piilottaa yksityiset merkinnät</translation>
    </message>
    <message>
        <source>%1 back to the page</source>
        <translation>%1 takaisin sivulle</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today %1</source>
        <translation>tänään klo %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>eilen klo %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day and month, time</comment>
        <translation>%1na %2 klo %3</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>%n pidetty tapaaminen</numerusform>
            <numerusform>%n pidettyä tapaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>%n pohdinta</numerusform>
            <numerusform>%n pohdintaa</numerusform>
        </translation>
    </message>
    <message>
        <source>last entry %1</source>
        <translation>viimeisin merkintä %1</translation>
    </message>
    <message>
        <source>“%1” could not be removed. Remove it yourself.</source>
        <translation>Tiedostoa ”%1” ei voitu poistaa. Poista se itse.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Look inside</source>
        <translation>Katso sisältöä</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>There is no backup yet. Peili makes the first one by itself, soon after you have written something.</source>
        <translation>Varmuuskopioita ei vielä ole. Peili tekee ensimmäisen itse pian sen jälkeen, kun olet kirjoittanut jotakin.</translation>
    </message>
    <message>
        <source>Backups by date</source>
        <translation>Varmuuskopiot päivän mukaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>This backup holds no mentorship.</source>
        <translation>Tässä varmuuskopiossa ei ole mentorointia.</translation>
    </message>
    <message>
        <source>Peili makes these by itself and keeps them beside the notebook. Older ones are thinned out.</source>
        <translation>Peili tekee varmuuskopiot itse samaan kansioon, jossa muistikirja on. Vanhoista se säilyttää vain osan.</translation>
    </message>
    <message>
        <source>A backup that you put back takes the place of the notebook. Today’s notebook is backed up first and kept beside it.</source>
        <translation>Palautettu kopio tulee muistikirjan tilalle. Nykyinen muistikirja varmuuskopioidaan ensin, ja se säilyy samassa kansiossa.</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>No title yet</source>
        <translation>Ei vielä nimeä</translation>
    </message>
    <message>
        <source>To raise with %1</source>
        <translation>Otan puheeksi (%1)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Ctrl and an arrow key move it to another column.</source>
        <translation>%1. Ctrl ja nuolinäppäin siirtävät sen toiseen sarakkeeseen.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 alkaen</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Nothing planned.</source>
        <translation>Ei mitään suunnitteilla.</translation>
    </message>
    <message>
        <source>Nothing under way.</source>
        <translation>Ei mitään meneillään.</translation>
    </message>
    <message>
        <source>Nothing done yet.</source>
        <translation>Vielä ei ole valmista.</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Nothing yet. Choose one thing that you will go on doing when the meetings have ended.</source>
        <translation>Ei vielä mitään. Valitse yksi asia, jota jatkat, kun tapaamiset ovat päättyneet.</translation>
    </message>
    <message>
        <source>%1 takes along</source>
        <translation>%1 ottaa mukaansa</translation>
    </message>
    <message>
        <source>What I will put to use</source>
        <translation>Mitä otan käyttöön</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Lisää sitoumus</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Tulosta yhteenveto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Write the closing words</source>
        <translation>Kirjoita loppusanat</translation>
    </message>
    <message>
        <source>Closing words of all of you</source>
        <translation>Yhteiset loppusananne</translation>
    </message>
    <message>
        <source>What was this time, and what do you thank each other for? They are printed in the summary.</source>
        <translation>Mitä tämä aika oli, ja mistä kiitätte toisianne? Sanat tulevat yhteenvetoon.</translation>
    </message>
    <message>
        <source>Close the mentorship</source>
        <translation>Päätä mentorointi</translation>
    </message>
    <message>
        <source>Change in use</source>
        <translation>Muutos ja opit käytössä</translation>
    </message>
    <message>
        <source>Closing ends the meetings. After one, three and six months you look back at what you took into use.</source>
        <translation>Päättäminen lopettaa tapaamiset. Kuukauden, kolmen ja kuuden kuukauden kuluttua katsotte yhdessä, mitä jäi käyttöön.</translation>
    </message>
    <message>
        <source>Not everyone has written the final evaluation yet. You can close all the same: it is then recorded that you ended early, which is an honourable end with a summary of its own.</source>
        <translation>Kaikki eivät ole vielä kirjoittaneet loppuarviointia. Voitte silti päättää: silloin kirjataan, että lopetitte ennen aikojaan. Se on kunniallinen loppu, ja siitäkin saa yhteenvedon.</translation>
    </message>
    <message>
        <source>What each of you takes along when the meetings end. %1 is writing.</source>
        <translation>Mitä kumpikin ottaa mukaansa, kun tapaamiset päättyvät. Nyt kirjoittaa %1.</translation>
    </message>
    <message>
        <source>You parted well on %1 – an honourable end. %2 is writing.</source>
        <translation>Erositte hyvillä mielin %1 – se on kunniallinen loppu. Nyt kirjoittaa %2.</translation>
    </message>
    <message>
        <source>Closed on %1. After one, three and six months you look back at what stayed. %2 is writing.</source>
        <translation>Päättyi %1. Kuukauden, kolmen ja kuuden kuukauden kuluttua katsotte yhdessä, mitä jäi käyttöön. Nyt kirjoittaa %2.</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>not agreed yet</source>
        <translation>ei vielä sovittu</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Seuraava kohta</translation>
    </message>
    <message>
        <source>Answer a clause</source>
        <translation>Vastaa sopimuskohtaan</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Oma vastaukseni</translation>
    </message>
    <message>
        <source>Word a clause</source>
        <translation>Muotoile sopimuskohta</translation>
    </message>
    <message>
        <source>In words that both can sign</source>
        <translation>Sanoin, jotka molemmat voivat allekirjoittaa</translation>
    </message>
    <message>
        <source>What we agree</source>
        <translation>Mitä sovimme</translation>
    </message>
    <message>
        <source>Use my answer</source>
        <translation>Käytä omaa vastaustani</translation>
    </message>
    <message>
        <source>Use %1’s answer</source>
        <translation>Käytä vastausta: %1</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>What you typed last is not saved yet.</source>
        <translation>Viimeksi kirjoittamaasi ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Save what I typed to another place…</source>
        <translation>Tallenna kirjoittamani muualle…</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Sulje tallentamatta</translation>
    </message>
    <message>
        <source>Go back to my text</source>
        <translation>Palaa tekstiin</translation>
    </message>
    <message>
        <source>Save what I typed</source>
        <translation>Tallenna kirjoittamani</translation>
    </message>
    <message>
        <source>what-I-typed.md</source>
        <translation>mitä-kirjoitin.md</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>make a sample notebook in DIR</source>
        <translation>tee esimerkkimuistikirja kansioon DIR</translation>
    </message>
    <message>
        <source>the mentorships in the notebook</source>
        <translation>luettele muistikirjan mentoroinnit</translation>
    </message>
    <message>
        <source>write everything in a form that other programs read</source>
        <translation>kirjoita kaikki muodossa, jota muut ohjelmat lukevat</translation>
    </message>
    <message>
        <source>take in what was exported</source>
        <translation>tuo se, mikä on viety</translation>
    </message>
    <message>
        <source>write the meetings for a calendar program</source>
        <translation>kirjoita tapaamiset kalenteriohjelmaa varten</translation>
    </message>
    <message>
        <source>find every place with these words</source>
        <translation>etsi kaikki kohdat, joissa on nämä sanat</translation>
    </message>
    <message>
        <source>write a verified copy of the notebook</source>
        <translation>kirjoita muistikirjasta tarkistettu kopio</translation>
    </message>
    <message>
        <source>compare every record with what was saved</source>
        <translation>vertaa jokaista tietuetta siihen, mitä tallennettiin</translation>
    </message>
    <message>
        <source>put a backup in place of the notebook, which is kept beside it</source>
        <translation>vaihda muistikirjan tilalle varmuuskopio; entinen säilyy samassa kansiossa</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Valitsinta ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>Valitsin ”--%1” tarvitsee arvon.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a command.</source>
        <translation>Valitsin ”--%1” tarvitsee komennon.</translation>
    </message>
    <message>
        <source>“%1” takes no option “--%2”.</source>
        <translation>Komennolla ”%1” ei ole valitsinta ”--%2”.</translation>
    </message>
    <message>
        <source>The language “%1” is not one of en, fi and sv.</source>
        <translation>Kieli ”%1” ei ole en, fi eikä sv.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>”%1” tarvitsee tämän: %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>”%1” ei tiedä, mitä tehdä tällä: ”%2”.</translation>
    </message>
    <message>
        <source>“%1” needs the file to write: --out FILE.</source>
        <translation>”%1” tarvitsee kirjoitettavan tiedoston: --out FILE.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Komentoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Käyttö: %1</translation>
    </message>
    <message>
        <source>Without a command it opens the window, with “--page journal” on that page. The commands:</source>
        <translation>Ilman komentoa avautuu ikkuna; valitsin ”--page journal” avaa siitä päiväkirjan. Komennot:</translation>
    </message>
    <message>
        <source>ID is an id that “list” prints, the beginning of one, or a title. With only one mentorship it can be left out.</source>
        <translation>ID on tunnus, jonka ”list” tulostaa, tunnuksen alku tai otsikko. Jos mentorointeja on vain yksi, sen voi jättää pois.</translation>
    </message>
    <message>
        <source>The exit code is 0 when it is done, 1 when it was refused or failed, and 2 for a wrong usage.</source>
        <translation>Paluuarvo on 0, kun kaikki on tehty, 1, kun pyyntö torjuttiin tai epäonnistui, ja 2, kun käyttö oli väärä.</translation>
    </message>
    <message>
        <source>%1 Try “peili --help”.</source>
        <translation>%1 Katso ”peili --help”.</translation>
    </message>
    <message>
        <source>The paper “%1” is not one of a4 and letter.</source>
        <translation>Paperi ”%1” ei ole a4 eikä letter.</translation>
    </message>
    <message>
        <source>Only one of “--everything”, “--certificate” and “--meeting” can be written at a time.</source>
        <translation>Valitsimista ”--everything”, ”--certificate” ja ”--meeting” vain yhden voi kirjoittaa kerrallaan.</translation>
    </message>
    <message>
        <source>draw every page and dialog, light and dark, in each language</source>
        <translation>piirrä jokainen sivu ja ikkuna, vaaleana ja tummana, kullakin kielellä</translation>
    </message>
    <message>
        <source>save what can be read of a damaged notebook in a new one</source>
        <translation>pelasta vioittuneesta muistikirjasta luettavissa oleva uuteen</translation>
    </message>
    <message>
        <source>write the summary of a mentorship, or all that is shared, or the certificate, or the mentor’s page before a meeting</source>
        <translation>kirjoita mentoroinnin yhteenveto, kaikki jaettu, todistus tai mentorin sivu ennen tapaamista</translation>
    </message>
    <message>
        <source>The window has no page “%1”. Choose one of: %2.</source>
        <translation>Ikkunassa ei ole sivua ”%1”. Valitse jokin näistä: %2.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do anything</source>
        <translation>Etsi toiminto</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Mitä haluaisit tehdä?</translation>
    </message>
    <message>
        <source>Nothing is called so. Try the beginning of another word.</source>
        <translation>Mikään ei ole sen niminen. Kokeile toisen sanan alkua.</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Siirry: %1</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>Kirjoita nimellä %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Avaa: %1</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>arkistossa</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This notebook was written by a newer Peili, which alone can check it. Update Peili.</source>
        <translation>Tämän muistikirjan on kirjoittanut uudempi Peili, ja vain se voi tarkistaa sen. Päivitä Peili.</translation>
    </message>
    <message numerus="yes">
        <source>The notebook is not what was saved (%n finding(s)). Restore it from a backup.</source>
        <translation>
            <numerusform>Muistikirja ei ole sellainen kuin tallennettiin (%n havainto). Palauta se varmuuskopiosta.</numerusform>
            <numerusform>Muistikirja ei ole sellainen kuin tallennettiin (%n havaintoa). Palauta se varmuuskopiosta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are what was saved.</source>
        <translation>
            <numerusform>Ainoa tietue on sellainen kuin tallennettiin.</numerusform>
            <numerusform>Kaikki %n tietuetta ovat sellaisia kuin tallennettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentoring: %1</source>
        <translation>Mentorointi: %1</translation>
    </message>
    <message>
        <source>This notebook was written by a newer Peili and is open for reading only. Update Peili to change it.</source>
        <translation>Tämän muistikirjan on kirjoittanut uudempi Peili, ja sitä voi vain lukea. Päivitä Peili, niin voit muuttaa sitä.</translation>
    </message>
    <message>
        <source>This notebook can be read but not changed. Copy it to a folder of your own.</source>
        <translation>Tätä muistikirjaa voi lukea mutta ei muuttaa. Kopioi se omaan kansioosi.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorship(s) imported.</source>
        <translation>
            <numerusform>Tuotiin %n mentorointi.</numerusform>
            <numerusform>Tuotiin %n mentorointia.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentorship is called “%1”. See “peili list”.</source>
        <translation>Mentorointia nimeltä ”%1” ei ole. Katso ”peili list”.</translation>
    </message>
    <message>
        <source>“%1” may mean %2 mentorships. Write more of its id, see “peili list”.</source>
        <translation>”%1” voi tarkoittaa %2 mentorointia. Kirjoita enemmän tunnuksesta, katso ”peili list”.</translation>
    </message>
    <message>
        <source>The notebook holds no mentorship. Begin one first.</source>
        <translation>Muistikirjassa ei ole mentorointeja. Aloita ensin yksi.</translation>
    </message>
    <message>
        <source>The notebook holds %1 mentorships. Say which one with --mentorship, see “peili list”.</source>
        <translation>Muistikirjassa on %1 mentorointia. Kerro valitsimella --mentorship, mitä tarkoitat, katso ”peili list”.</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>”%1” on palautettu.</translation>
    </message>
    <message>
        <source>What was there before is kept as “%1”.</source>
        <translation>Entinen säilyy nimellä ”%1”.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Mitään ei löytynyt.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn.</source>
        <translation>
            <numerusform>%n kuva piirretty.</numerusform>
            <numerusform>%n kuvaa piirretty.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting is planned: plan one first, or name the day of another.</source>
        <translation>Yhtään tapaamista ei ole suunnitteilla: suunnittele ensin tapaaminen tai anna toisen päivä.</translation>
    </message>
    <message>
        <source>There is no meeting on “%1”: write “next”, or a day such as 2026-11-30.</source>
        <translation>Ajalla ”%1” ei ole tapaamista: kirjoita ”next” tai päivä, esimerkiksi 2026-11-30.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it as 1280x860.</source>
        <translation>”%1” ei ole koko. Kirjoita se näin: 1280x860.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are saved in “%1”.</source>
        <translation>
            <numerusform>%n tietue on tallessa muistikirjassa “%1”.</numerusform>
            <numerusform>%n tietuetta on tallessa muistikirjassa “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentCard</name>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove a commitment</source>
        <translation>Poista sitoumus</translation>
    </message>
    <message>
        <source>Write a commitment</source>
        <translation>Kirjoita sitoumus</translation>
    </message>
    <message>
        <source>What I keep doing, and when</source>
        <translation>Mitä jatkan ja milloin</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Sitoumus</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Link a goal</source>
        <translation>Liitä tavoitteeseen</translation>
    </message>
</context>
<context>
    <name>CommitmentText</name>
    <message>
        <source>For the goal “%1”</source>
        <translation>Tavoitteeseen ”%1”</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The answer could not be written. Check the disk and try again.</source>
        <translation>Vastausta ei voitu kirjoittaa. Tarkista levy ja yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” is open in another window or program. Close it there first.</source>
        <translation>”%1” on auki toisessa ikkunassa tai ohjelmassa. Sulje se siellä ensin.</translation>
    </message>
    <message>
        <source>“%1” is not a Peili notebook. Choose another file.</source>
        <translation>”%1” ei ole Peili-muistikirja. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup.</source>
        <translation>”%1” on vaurioitunut. Palauta se varmuuskopiosta.</translation>
    </message>
    <message>
        <source>The disk with “%1” is full, so nothing was saved. Free some space and try again.</source>
        <translation>Levy, jolla ”%1” on, on täynnä, joten mitään ei tallennettu. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>A part of this is in “%1” already, so nothing was saved. Use an empty notebook for it.</source>
        <translation>Osa tästä on jo muistikirjassa ”%1”, joten mitään ei tallennettu. Käytä tyhjää muistikirjaa.</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed. Copy it to a folder of your own.</source>
        <translation>Muistikirjaa ”%1” voi lukea mutta ei muuttaa. Kopioi se omaan kansioosi.</translation>
    </message>
    <message>
        <source>The disk did not keep “%1” (%2), so nothing was saved. Check the disk and try again.</source>
        <translation>Levy ei säilyttänyt tiedostoa ”%1” (%2), joten mitään ei tallennettu. Tarkista levy ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>There is no notebook “%1”. Check the name.</source>
        <translation>Muistikirjaa ”%1” ei ole. Tarkista nimi.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”. Ask its owner, or choose another file.</source>
        <translation>Et saa lukea tiedostoa ”%1”. Kysy sen omistajalta tai valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>This mentorship is not in the notebook.</source>
        <translation>Tätä mentorointia ei ole muistikirjassa.</translation>
    </message>
    <message>
        <source>This notebook was written by a newer Peili and is open for reading only. Update Peili to change it.</source>
        <translation>Tämän muistikirjan on kirjoittanut uudempi Peili, ja sitä voi vain lukea. Päivitä Peili, niin voit muuttaa sitä.</translation>
    </message>
    <message>
        <source>This notebook can be read but not changed. Copy it to a folder of your own.</source>
        <translation>Tätä muistikirjaa voi lukea mutta ei muuttaa. Kopioi se omaan kansioosi.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for the backup.</source>
        <translation>”%1” on jo olemassa. Valitse varmuuskopiolle toinen nimi.</translation>
    </message>
    <message>
        <source>The backup could not be verified. Check the notebook: %1</source>
        <translation>Varmuuskopiota ei voitu tarkistaa. Tarkista muistikirja: %1</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1.</source>
        <translation>Itse tiedosto on vaurioitunut: %1.</translation>
    </message>
    <message>
        <source>The record %1 in “%2” is not what was saved.</source>
        <translation>Tietue %1 taulussa ”%2” ei ole sellainen kuin tallennettiin.</translation>
    </message>
    <message>
        <source>A record is missing or was brought in from outside.</source>
        <translation>Tietue puuttuu tai on tuotu ulkopuolelta.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”, so nothing was saved. Close other programs and try again.</source>
        <translation>Muisti ei riitä tiedostolle ”%1”, joten mitään ei tallennettu. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>“%1” can’t be opened or created. Choose a folder that you may write to.</source>
        <translation>Tiedostoa ”%1” ei voi avata eikä luoda. Valitse kansio, johon saat kirjoittaa.</translation>
    </message>
    <message>
        <source>The table “%1” can’t be read to its end.</source>
        <translation>Taulua ”%1” ei voi lukea loppuun.</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced while it was open, so nothing was saved. Put it back, or make a backup in another place.</source>
        <translation>”%1” siirrettiin, poistettiin tai korvattiin sen ollessa auki, joten mitään ei tallennettu. Palauta se paikalleen tai tee varmuuskopio muualle.</translation>
    </message>
    <message>
        <source>“%1” can’t be changed, because nothing can be written in its folder. Nothing was saved. Let yourself write there, or make a backup in another place.</source>
        <translation>Tiedostoa ”%1” ei voi muuttaa, koska sen kansioon ei voi kirjoittaa. Mitään ei tallennettu. Salli sinne kirjoittaminen tai tee varmuuskopio muualle.</translation>
    </message>
    <message>
        <source>“%1” is empty. If it was not always, restore it from a backup.</source>
        <translation>”%1” on tyhjä. Jos se ei aina ole ollut, palauta se varmuuskopiosta.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program: it holds parts that Peili never makes. Restore it from a backup.</source>
        <translation>Toinen ohjelma on muuttanut tiedostoa ”%1”: siinä on osia, joita Peili ei koskaan tee. Palauta se varmuuskopiosta.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Peili and holds what this one does not know. Update Peili to open it.</source>
        <translation>”%1” on kirjoitettu uudemmalla Peilillä, ja siinä on jotain, mitä tämä ei tunne. Päivitä Peili, niin voit avata sen.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Set a day</source>
        <translation>Aseta päivä</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Poista määräpäivä</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>We go on together, with what we have agreed.</source>
        <translation>Jatkamme yhdessä niin kuin olemme sopineet.</translation>
    </message>
    <message>
        <source>I would like to go on, and change something first.</source>
        <translation>Haluan jatkaa, mutta ensin on muutettava jotain.</translation>
    </message>
    <message>
        <source>This is not the pair or the time for it. It is nobody’s fault, and a good end.</source>
        <translation>Tämä ei ole oikea pari tai oikea aika. Se ei ole kenenkään syy, ja se on hyvä loppu.</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>A sentence is enough. The others can read it once everyone has decided.</source>
        <translation>Yksi lause riittää. Muut voivat lukea sen, kun kaikki ovat päättäneet.</translation>
    </message>
    <message>
        <source>Explain a decision</source>
        <translation>Perustele päätös</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Peru päätös</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Peru päätös</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>Vaihda kirjoittaja: %1</translation>
    </message>
    <message>
        <source>Has decided. It is shown here once everyone has.</source>
        <translation>On päättänyt. Päätös näkyy tässä, kun kaikki ovat päättäneet.</translation>
    </message>
    <message>
        <source>Has not decided yet.</source>
        <translation>Ei ole vielä päättänyt.</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>Päätetty %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Tee päätös</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Now you know enough to decide, each alone. Can I speak freely here? Do our aims and ways of working fit? What would have to change? A no is as good an answer as a yes.</source>
        <translation>Nyt tiedät tarpeeksi päättääksesi, kukin yksin. Voinko puhua täällä vapaasti? Sopivatko tavoitteemme ja tapamme toimia yhteen? Minkä pitäisi muuttua? Ei on yhtä hyvä vastaus kuin kyllä.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Mitä tästä seuraa</translation>
    </message>
    <message>
        <source>You all want to go on. The dialogue can begin.</source>
        <translation>Te kaikki haluatte jatkaa. Dialogi voi alkaa.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Siirry tapaamisiin</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Suunnittele tapaamiset</translation>
    </message>
    <message>
        <source>You want to go on, and change something first. Talk about what it is, put it into the agreement, and decide again.</source>
        <translation>Haluatte jatkaa, mutta ensin on muutettava jotain. Puhukaa siitä, kirjatkaa se sopimukseen ja päättäkää uudelleen.</translation>
    </message>
    <message>
        <source>Back to the agreement</source>
        <translation>Takaisin sopimukseen</translation>
    </message>
    <message>
        <source>You part well. Getting to know each other was worth it, and knowing early is an honourable end.</source>
        <translation>Eroatte hyvillä mielin. Tutustuminen kannatti, ja kun tiedätte tämän ajoissa, loppu on kunniallinen.</translation>
    </message>
    <message>
        <source>Close the mentorship</source>
        <translation>Päätä mentorointi</translation>
    </message>
    <message>
        <source>You closed this mentorship on %1.</source>
        <translation>Päätitte tämän mentoroinnin %1.</translation>
    </message>
    <message>
        <source>Look at the summary</source>
        <translation>Katso yhteenvetoa</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The programme has no clause “%1”.</source>
        <translation>Ohjelmassa ei ole sopimuskohtaa ”%1”.</translation>
    </message>
    <message>
        <source>No shared reflection of the person holds “%1”.</source>
        <translation>Missään henkilön jakamassa pohdinnassa ei ole kohtaa ”%1”.</translation>
    </message>
    <message>
        <source>The sample story “%1” is missing from the program.</source>
        <translation>Esimerkkitarina ”%1” puuttuu ohjelmasta.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose a folder that you may write to.</source>
        <translation>Kansiota ”%1” ei voitu luoda. Valitse kansio, johon saat kirjoittaa.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another folder.</source>
        <translation>”%1” on jo olemassa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The sample story “%1” can’t be lived: %2</source>
        <translation>Esimerkkitarinaa ”%1” ei voi käydä läpi: %2</translation>
    </message>
</context>
<context>
    <name>DialoguePage</name>
    <message>
        <source>‹ All meetings</source>
        <translation>‹ Kaikki tapaamiset</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Kaikki tapaamiset</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Aikana</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>Tapaamisen osa</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogi</translation>
    </message>
</context>
<context>
    <name>DisclosureButton</name>
    <message>
        <source>open</source>
        <translation>auki</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kiinni</translation>
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
        <translation>Sopimus on jo olemassa. Tee siitä uusi versio.</translation>
    </message>
    <message>
        <source>Everyone has signed this version. Begin a new version to change its words.</source>
        <translation>Kaikki ovat allekirjoittaneet tämän version. Aloita uusi versio, jos haluat muuttaa sanoja.</translation>
    </message>
    <message>
        <source>Agree on the words of at least one clause before you sign.</source>
        <translation>Sopikaa ainakin yhden kohdan sanoista, ennen kuin allekirjoitat.</translation>
    </message>
    <message>
        <source>The agreement is still open: change its words directly.</source>
        <translation>Sopimus on vielä avoin: muuta sen sanoja suoraan.</translation>
    </message>
    <message>
        <source>Decide first, then say why.</source>
        <translation>Tee ensin päätös, kerro sitten syy.</translation>
    </message>
    <message>
        <source>This is not there any more. Nothing was changed.</source>
        <translation>Tätä ei enää ole. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>What you left unsaid always stays private. Write what you want to share in another answer.</source>
        <translation>Se, minkä jätit sanomatta, pysyy aina yksityisenä. Kirjoita jaettava asia toiseen vastaukseen.</translation>
    </message>
    <message>
        <source>Write something first, then share it.</source>
        <translation>Kirjoita ensin jotain ja jaa se sitten.</translation>
    </message>
    <message>
        <source>A rating is a number from 1 to 5.</source>
        <translation>Arvio on luku 1–5.</translation>
    </message>
    <message>
        <source>This meeting was held. Open it again first.</source>
        <translation>Tämä tapaaminen on pidetty. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>Plan between 1 and 60 meetings at a time.</source>
        <translation>Suunnittele kerralla 1–60 tapaamista.</translation>
    </message>
    <message>
        <source>This meeting was held. Open it again before you move it.</source>
        <translation>Tämä tapaaminen on pidetty. Avaa se uudelleen, ennen kuin siirrät sitä.</translation>
    </message>
    <message>
        <source>Nothing is open from before. Add the topics that matter to you now.</source>
        <translation>Mitään ei ole jäänyt avoimeksi. Lisää aiheet, jotka ovat sinulle nyt tärkeitä.</translation>
    </message>
    <message>
        <source>Write the names of both first.</source>
        <translation>Kirjoita ensin molempien nimet.</translation>
    </message>
    <message>
        <source>This mentorship is closed already.</source>
        <translation>Tämä mentorointi on jo päätetty.</translation>
    </message>
    <message>
        <source>Select the passage first, then quote it in the summary.</source>
        <translation>Valitse ensin kohta ja lainaa se sitten yhteenvetoon.</translation>
    </message>
    <message>
        <source>This is there already, so nothing was put back.</source>
        <translation>Tämä on jo paikallaan, joten mitään ei palautettu.</translation>
    </message>
    <message>
        <source>You have written something new in its place. Remove that first, then put this back.</source>
        <translation>Olet kirjoittanut sen tilalle jotakin uutta. Poista ensin se ja palauta sitten tämä.</translation>
    </message>
    <message>
        <source>What this belonged to was removed, too. Put that back first.</source>
        <translation>Myös se, mihin tämä kuului, on poistettu. Palauta ensin se.</translation>
    </message>
    <message>
        <source>The pictures of this mentorship fill the %1 MB that there are for them. Remove some, empty the trash, and try again.</source>
        <translation>Tämän mentoroinnin kuvat täyttävät niille varatut %1 Mt. Poista kuvia, tyhjennä roskakori ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This meeting is still to come. If you have met already, move it to that day.</source>
        <translation>Tapaamisen aika ei ole vielä tullut. Jos tapasitte jo, siirrä se sille päivälle.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Goals, then and now</source>
        <translation>Tavoitteet silloin ja nyt</translation>
    </message>
    <message>
        <source>No goals yet. They are set on the page “Prepare”.</source>
        <translation>Ei vielä tavoitteita. Ne asetetaan sivulla ”Valmistaudu”.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Aseta tavoite</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Jakanut: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Each of you answered alone. The answers have been open since %1.</source>
        <translation>Kumpikin vastasi itsekseen. Vastaukset ovat olleet avoinna %1 alkaen.</translation>
    </message>
    <message>
        <source>Each of you answers alone. What you write is shown to the others once they have answered, too.</source>
        <translation>Jokainen vastaa itsekseen. Kirjoittamasi näytetään muille, kun hekin ovat vastanneet.</translation>
    </message>
    <message>
        <source>Where each goal began and where it stands. %1 is writing.</source>
        <translation>Mistä kukin tavoite lähti ja missä se on nyt. Nyt kirjoittaa %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>An entry of “%1” is not an object.</source>
        <translation>Luettelossa ”%1” on kohta, joka ei ole objekti.</translation>
    </message>
    <message>
        <source>“%1” lacks the field “%2”.</source>
        <translation>Kohdasta ”%1” puuttuu kenttä ”%2”.</translation>
    </message>
    <message>
        <source>The field “%2” of “%1” has an impossible value.</source>
        <translation>Kentällä ”%2” kohdassa ”%1” on mahdoton arvo.</translation>
    </message>
    <message>
        <source>An entry of “%1” has no id.</source>
        <translation>Luettelossa ”%1” on kohta, jolla ei ole tunnusta.</translation>
    </message>
    <message>
        <source>“%1” has an unknown field “%2”.</source>
        <translation>Kohdassa ”%1” on tuntematon kenttä ”%2”.</translation>
    </message>
    <message>
        <source>A mentorship is not an object.</source>
        <translation>Mentorointi ei ole objekti.</translation>
    </message>
    <message>
        <source>The list “%1” is missing.</source>
        <translation>Luettelo ”%1” puuttuu.</translation>
    </message>
    <message>
        <source>The id %1 stands twice.</source>
        <translation>Tunnus %1 esiintyy kahdesti.</translation>
    </message>
    <message>
        <source>A mentorship has an unknown list “%1”.</source>
        <translation>Mentoroinnissa on tuntematon luettelo ”%1”.</translation>
    </message>
    <message>
        <source>A mentorship must have exactly one programme.</source>
        <translation>Mentoroinnissa on oltava tasan yksi ohjelma.</translation>
    </message>
    <message>
        <source>A record belongs to another mentorship.</source>
        <translation>Tietue kuuluu toiseen mentorointiin.</translation>
    </message>
    <message>
        <source>A record refers to one that is not in the file.</source>
        <translation>Tietue viittaa toiseen, jota tiedostossa ei ole.</translation>
    </message>
    <message>
        <source>This file is no JSON (at byte %1: %2).</source>
        <translation>Tämä tiedosto ei ole JSONia (tavu %1: %2).</translation>
    </message>
    <message>
        <source>This JSON file is no export of a Peili notebook.</source>
        <translation>Tämä JSON-tiedosto ei ole Peili-muistikirjan vienti.</translation>
    </message>
    <message>
        <source>This export was written by a newer Peili. Update Peili and import it again.</source>
        <translation>Tämän viennin on kirjoittanut uudempi Peili. Päivitä Peili ja tuo tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>This export is incomplete or has unknown parts.</source>
        <translation>Tämä vienti on vajaa, tai siinä on tuntemattomia osia.</translation>
    </message>
    <message>
        <source>A mentorship of this file is in the notebook already. Import it into an empty notebook. Nothing was imported.</source>
        <translation>Tiedoston mentorointi on jo muistikirjassa. Tuo se tyhjään muistikirjaan. Mitään ei tuotu.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” could not be written (%2). Choose a folder that you may write to.</source>
        <translation>Tiedostoa ”%1” ei voitu kirjoittaa (%2). Valitse kansio, johon saat kirjoittaa.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check the name.</source>
        <translation>Tiedostoa ”%1” ei voitu lukea (%2). Tarkista nimi.</translation>
    </message>
    <message>
        <source>“%1” is far larger than any notebook. Choose another file.</source>
        <translation>”%1” on paljon suurempi kuin mikään muistikirja. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose a folder that you may write to.</source>
        <translation>Kansiota ”%1” ei voitu luoda. Valitse kansio, johon saat kirjoittaa.</translation>
    </message>
    <message>
        <source>“%1” is the notebook that is open here. Choose another file.</source>
        <translation>”%1” on muistikirja, joka on tässä auki. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>“%1” is a notebook, which this would replace. Choose another name.</source>
        <translation>”%1” on muistikirja, jonka tämä korvaisi. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another one.</source>
        <translation>”%1” ei ole tiedosto. Valitse toinen.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
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
        <translation>Kirjoita tavoite</translation>
    </message>
    <message>
        <source>A goal in one line</source>
        <translation>Tavoite yhdellä rivillä</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Miksi juuri nyt?</translation>
    </message>
    <message>
        <source>Where am I today?</source>
        <translation>Mistä näkee, missä olen nyt?</translation>
    </message>
    <message>
        <source>What tells you so: a moment, a habit, what others say.</source>
        <translation>Jokin hetki, tapa tai toisten sanat.</translation>
    </message>
    <message>
        <source>How will we notice?</source>
        <translation>Mistä huomaamme, että tavoite toteutuu?</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Ensimmäinen askel</translation>
    </message>
    <message>
        <source>Support I need</source>
        <translation>Tuki, jota tarvitsen</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Set a target day</source>
        <translation>Aseta tavoitepäivä</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Move a goal</source>
        <translation>Siirrä tavoitetta</translation>
    </message>
    <message>
        <source>Remove a goal</source>
        <translation>Poista tavoite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Mikä muuttui?</translation>
    </message>
    <message>
        <source>My rating, 1 to 5</source>
        <translation>Arvioni 1–5</translation>
    </message>
    <message>
        <source>1: just beginning – 5: it is part of me. Rate again whenever something has changed.</source>
        <translation>1: vasta alussa – 5: osa minua. Arvioi uudelleen aina, kun jokin on liikahtanut.</translation>
    </message>
    <message>
        <source>Change a goal’s state</source>
        <translation>Muuta tavoitteen tilaa</translation>
    </message>
</context>
<context>
    <name>GoalChoice</name>
    <message>
        <source>No goal</source>
        <translation>Ei tavoitetta</translation>
    </message>
    <message>
        <source>A goal without a title</source>
        <translation>Nimetön tavoite</translation>
    </message>
</context>
<context>
    <name>GoalHead</name>
    <message>
        <source>%1 in %2: %3</source>
        <comment>what became of a goal, in a month: why</comment>
        <translation>%1 %2ssa: %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>A goal without a title</source>
        <translation>Tavoite ilman nimeä</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>Ratings over time</source>
        <translation>Arviot ajan mittaan</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nyt %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a rating in a month</comment>
        <translation>%1 %2ssa</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <comment>a rating in a month of a year</comment>
        <translation>%1 %2ssa %3</translation>
    </message>
</context>
<context>
    <name>GoalThenNow</name>
    <message>
        <source>Rate again</source>
        <translation>Arvioi uudelleen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Where I stand today</source>
        <translation>Arvioni nyt, 1–5</translation>
    </message>
    <message>
        <source>1: just beginning – 5: it is part of me.</source>
        <translation>1: vasta alussa – 5: osa minua.</translation>
    </message>
    <message>
        <source>What tells you so?</source>
        <translation>Mistä tämän huomaa?</translation>
    </message>
    <message>
        <source>A moment, a habit, what others say.</source>
        <translation>Jokin hetki, tapa tai toisten sanat.</translation>
    </message>
    <message>
        <source>Explain a rating</source>
        <translation>Perustele arvio</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Mikä muuttui?</translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation>Kirjoita tavoite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Silloin ja nyt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a day and the rating given on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change a goal’s state</source>
        <translation>Muuta tavoitteen tilaa</translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <source>Private – hidden now</source>
        <translation>Piilossa, kunnes tuot yksityiset näkyviin</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>This is no picture that Peili can read. Save it as PNG or JPEG and paste that.</source>
        <translation>Peili ei osaa lukea tätä kuvana. Tallenna se PNG- tai JPEG-muodossa ja liitä se.</translation>
    </message>
    <message>
        <source>This picture is larger than %1 MB even when it is made smaller. Cut out what matters and paste that.</source>
        <translation>Kuva on yli %1 Mt pienennettynäkin. Rajaa siitä se, millä on merkitystä, ja liitä se.</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels. Make it smaller first.</source>
        <translation>Kuvassa on yli %1 miljoonaa kuvapistettä. Pienennä sitä ensin.</translation>
    </message>
</context>
<context>
    <name>Introductions</name>
    <message>
        <source>On to the agreement</source>
        <translation>Jatka sopimukseen</translation>
    </message>
</context>
<context>
    <name>JournalEntry</name>
    <message>
        <source>Quote in the summary</source>
        <translation>Lainaa yhteenvetoon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Quoted in the summary:</source>
        <translation>Lainattu yhteenvetoon:</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Pohdinta</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Merkitty tähdellä</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Merkitse tähdellä</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Jaettu: %1</translation>
    </message>
    <message>
        <source>Private – only %1 decides who else reads it</source>
        <translation>Yksityinen – vain %1 päättää, kuka muu tämän lukee</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>Kirjoita pohdinta</translation>
    </message>
    <message>
        <source>What happened, what did you notice, what do you make of it?</source>
        <translation>Mitä tapahtui, mitä huomasit, mitä siitä ajattelet?</translation>
    </message>
    <message>
        <source>Select the words that you want to print, then press this</source>
        <translation>Valitse sanat, jotka haluat tulosteeseen, ja napsauta sitten tätä</translation>
    </message>
    <message>
        <source>Star an entry</source>
        <translation>Lisää merkintään tähti</translation>
    </message>
    <message>
        <source>Take a star away</source>
        <translation>Poista tähti</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Siirry tapaamiseen</translation>
    </message>
    <message>
        <source>Remove an entry</source>
        <translation>Poista merkintä</translation>
    </message>
    <message>
        <source>Remove the quote “%1”</source>
        <translation>Poista lainaus ”%1”</translation>
    </message>
    <message>
        <source>Remove a quote</source>
        <translation>Poista lainaus</translation>
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
        <translation>Vain tähdellä merkityt</translation>
    </message>
    <message>
        <source>Search in all entries</source>
        <translation>Etsi kaikista merkinnöistä</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Etsi päiväkirjasta</translation>
    </message>
    <message>
        <source>Show entries of one occasion</source>
        <translation>Näytä yhden yhteyden merkinnät</translation>
    </message>
    <message>
        <source>All occasions</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Haku ”%1” ei löytänyt mitään.</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>Tällaisia merkintöjä ei ole.</translation>
    </message>
</context>
<context>
    <name>JournalGrouping</name>
    <message>
        <source>A month ago</source>
        <translation>Kuukausi sitten</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Vuosi sitten</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>%1 vuotta sitten</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>%1 kuukautta sitten</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>Ilman kysymystä</translation>
    </message>
    <message>
        <source>Two months ago</source>
        <translation>Kaksi kuukautta sitten</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>Kolme kuukautta sitten</translation>
    </message>
    <message>
        <source>Four months ago</source>
        <translation>Neljä kuukautta sitten</translation>
    </message>
    <message>
        <source>Five months ago</source>
        <translation>Viisi kuukautta sitten</translation>
    </message>
    <message>
        <source>Six months ago</source>
        <translation>Kuusi kuukautta sitten</translation>
    </message>
    <message>
        <source>Seven months ago</source>
        <translation>Seitsemän kuukautta sitten</translation>
    </message>
    <message>
        <source>Eight months ago</source>
        <translation>Kahdeksan kuukautta sitten</translation>
    </message>
    <message>
        <source>Nine months ago</source>
        <translation>Yhdeksän kuukautta sitten</translation>
    </message>
    <message>
        <source>Ten months ago</source>
        <translation>Kymmenen kuukautta sitten</translation>
    </message>
    <message>
        <source>Eleven months ago</source>
        <translation>Yksitoista kuukautta sitten</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing is written yet. Two sentences after a meeting are a good beginning.</source>
        <translation>Vielä ei ole kirjoitettu mitään. Kaksi lausetta tapaamisen jälkeen on hyvä alku.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Päiväkirja</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>Kirjoita pohdinta</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Merkinnät</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Merkitty tähdellä</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Vaiheittain</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Kysymyksittäin</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Samana päivänä</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Peili</translation>
    </message>
    <message>
        <source>Nothing was written around this day in earlier months.</source>
        <translation>Näihin aikoihin ei ole aiempina kuukausina kirjoitettu mitään.</translation>
    </message>
    <message>
        <source>What you wrote down along the way.</source>
        <translation>Mitä olette matkan varrella kirjoittaneet.</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Näkymä</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Kirjoittaessa</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>Asialistalla</translation>
    </message>
    <message>
        <source>On the learning board</source>
        <translation>Oppimistaululla</translation>
    </message>
    <message>
        <source>In search</source>
        <translation>Etsittäessä</translation>
    </message>
    <message>
        <source>On the line of phases</source>
        <translation>Vaiheiden viivalla</translation>
    </message>
    <message>
        <source>In the preview of the summary</source>
        <translation>Yhteenvedon esikatselussa</translation>
    </message>
</context>
<context>
    <name>LearningBoard</name>
    <message>
        <source>Move a learning activity</source>
        <translation>Siirrä oppimiskeino</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Nothing planned yet. Begin with one thing you have been meaning to read, try or see.</source>
        <translation>Ei vielä suunnitelmia. Aloita yhdestä asiasta, jonka olet aikonut lukea, kokeilla tai nähdä.</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Jakanut: %1</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Oppiminen</translation>
    </message>
    <message>
        <source>Kind of learning</source>
        <translation>Oppimiskeinon laji</translation>
    </message>
    <message>
        <source>Add a learning activity</source>
        <translation>Lisää oppimiskeino</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n suunnitteilla</numerusform>
            <numerusform>%n suunnitteilla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doing</source>
        <translation>
            <numerusform>%n meneillään</numerusform>
            <numerusform>%n meneillään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n tehty</numerusform>
            <numerusform>%n tehty</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Taulu</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Ajan mukaan</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>What you read, try and see beside the meetings. %1 is writing.</source>
        <translation>Mitä luette, kokeilette ja näette tapaamisten rinnalla. Nyt kirjoittaa %1.</translation>
    </message>
</context>
<context>
    <name>LookBackPart</name>
    <message>
        <source>After one month</source>
        <translation>Kuukauden kuluttua</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Katso taaksepäin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still doing it?</source>
        <translation>Onko vielä käytössä?</translation>
    </message>
    <message>
        <source>What tells you so?</source>
        <translation>Mistä tämän huomaa?</translation>
    </message>
    <message>
        <source>What gets in the way?</source>
        <translation>Mikä on esteenä?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Mitä seuraavaksi?</translation>
    </message>
    <message>
        <source>Who supports me now?</source>
        <translation>Kuka tukee minua nyt?</translation>
    </message>
    <message>
        <source>Write a look back</source>
        <translation>Kirjoita jälkikatsaus</translation>
    </message>
    <message>
        <source>After three months</source>
        <translation>Kolmen kuukauden kuluttua</translation>
    </message>
    <message>
        <source>After six months</source>
        <translation>Kuuden kuukauden kuluttua</translation>
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
        <translation>Merkitse pidetyksi</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Hold a meeting</source>
        <translation>Merkitse tapaaminen pidetyksi</translation>
    </message>
    <message>
        <source>Open a meeting again</source>
        <translation>Avaa tapaaminen uudelleen</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Poista tapaaminen</translation>
    </message>
    <message>
        <source>With its agenda and everything written around it</source>
        <translation>Samalla poistuvat asialista ja kaikki, mitä tapaamisesta on kirjoitettu</translation>
    </message>
    <message>
        <source>Remove a meeting</source>
        <translation>Poista tapaaminen</translation>
    </message>
    <message>
        <source>Skip this meeting</source>
        <translation>Jätä tämä tapaaminen väliin</translation>
    </message>
    <message>
        <source>Cancel this meeting</source>
        <translation>Peru tämä tapaaminen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>Miksi se jää väliin?</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Miksi se perutaan?</translation>
    </message>
    <message>
        <source>One line, or nothing.</source>
        <translation>Yksi rivi tai ei mitään.</translation>
    </message>
    <message>
        <source>Skip a meeting</source>
        <translation>Jätä tapaaminen väliin</translation>
    </message>
    <message>
        <source>Cancel a meeting</source>
        <translation>Peru tapaaminen</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Aloita tapaaminen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message>
        <source>Move, skip, cancel or remove the meeting</source>
        <translation>Siirrä, jätä väliin, peru tai poista tapaaminen</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Siirrä tai muuta…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Jätä väliin…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Peru tapaaminen…</translation>
    </message>
</context>
<context>
    <name>MeetingAfter</name>
    <message>
        <source>One moment of the meeting, looked at step by step.</source>
        <translation>Yksi tapaamisen hetki, katsottuna askel askeleelta.</translation>
    </message>
    <message>
        <source>A longer look back</source>
        <translation>Pidempi katse taaksepäin</translation>
    </message>
</context>
<context>
    <name>MeetingBefore</name>
    <message>
        <source>What is on my mind</source>
        <translation>Mitä minulla on mielessä</translation>
    </message>
    <message>
        <source>The mentor’s page…</source>
        <translation>Mentorin sivu…</translation>
    </message>
    <message>
        <source>One small page to print: what happened, what was promised, what is on the agenda</source>
        <translation>Yksi pieni sivu tulostettavaksi: mitä on tapahtunut, mitä luvattiin, mitä on asialistalla</translation>
    </message>
</context>
<context>
    <name>MeetingDuring</name>
    <message>
        <source>Questions that help the other think</source>
        <translation>Kysymyksiä, jotka auttavat toista ajattelemaan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
</context>
<context>
    <name>MeetingPlan</name>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of weeks</comment>
        <translation>joka </translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after “every 4”</comment>
        <translation>. viikko</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Suunnittele tapaamiset</translation>
    </message>
    <message>
        <source>Regular meetings carry the dialogue. Plan them all at once; each can be moved later.</source>
        <translation>Säännölliset tapaamiset kantavat dialogia. Suunnittele ne kaikki kerralla; jokaista voi siirtää myöhemmin.</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Ensimmäinen tapaaminen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Montako</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytmi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>The last one is on %1.</source>
        <translation>Viimeinen on %1.</translation>
    </message>
</context>
<context>
    <name>MeetingTime</name>
    <message>
        <source>Move the meeting</source>
        <translation>Siirrä tapaamista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Muuta paikkaa</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Muuta kestoa</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Move a meeting</source>
        <translation>Siirrä tapaamista</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>First meeting</source>
        <translation>Ensimmäinen tapaaminen</translation>
    </message>
    <message>
        <source>Second meeting</source>
        <translation>Toinen tapaaminen</translation>
    </message>
    <message>
        <source>Third meeting</source>
        <translation>Kolmas tapaaminen</translation>
    </message>
    <message>
        <source>Fourth meeting</source>
        <translation>Neljäs tapaaminen</translation>
    </message>
    <message>
        <source>Fifth meeting</source>
        <translation>Viides tapaaminen</translation>
    </message>
    <message>
        <source>Sixth meeting</source>
        <translation>Kuudes tapaaminen</translation>
    </message>
    <message>
        <source>Seventh meeting</source>
        <translation>Seitsemäs tapaaminen</translation>
    </message>
    <message>
        <source>Eighth meeting</source>
        <translation>Kahdeksas tapaaminen</translation>
    </message>
    <message>
        <source>Ninth meeting</source>
        <translation>Yhdeksäs tapaaminen</translation>
    </message>
    <message>
        <source>Tenth meeting</source>
        <translation>Kymmenes tapaaminen</translation>
    </message>
    <message>
        <source>Eleventh meeting</source>
        <translation>Yhdestoista tapaaminen</translation>
    </message>
    <message>
        <source>Twelfth meeting</source>
        <translation>Kahdestoista tapaaminen</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>%1. tapaaminen</translation>
    </message>
    <message>
        <source>raised twice</source>
        <translation>otettu esiin kahdesti</translation>
    </message>
    <message>
        <source>raised three times</source>
        <translation>otettu esiin kolmesti</translation>
    </message>
    <message>
        <source>raised %1 times</source>
        <translation>otettu esiin %1 kertaa</translation>
    </message>
    <message>
        <source>Skipped meeting</source>
        <translation>Väliin jäänyt tapaaminen</translation>
    </message>
    <message>
        <source>Cancelled meeting</source>
        <translation>Peruttu tapaaminen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation>1 aihe</translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation>%1 aihetta</translation>
    </message>
    <message>
        <source>%1, %2 talked through</source>
        <comment>4 topics, 3 talked through</comment>
        <translation>%1, %2 käyty läpi</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 ehdotti</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 mennessä</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1/%2 pidetty</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min jäljellä</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Aika on käytetty</translation>
    </message>
    <message>
        <source>%1 min longer</source>
        <comment>than was planned</comment>
        <translation>%1 min pidempään</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>joka viikko</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>kahden viikon välein</translation>
    </message>
    <message>
        <source>every 3 weeks</source>
        <translation>kolmen viikon välein</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>neljän viikon välein</translation>
    </message>
    <message>
        <source>every 5 weeks</source>
        <translation>viiden viikon välein</translation>
    </message>
    <message>
        <source>every 6 weeks</source>
        <translation>kuuden viikon välein</translation>
    </message>
    <message>
        <source>every 7 weeks</source>
        <translation>seitsemän viikon välein</translation>
    </message>
    <message>
        <source>every 8 weeks</source>
        <translation>kahdeksan viikon välein</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>%1 viikon välein</translation>
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
        <translation>Lisää yksi tapaaminen</translation>
    </message>
    <message>
        <source>Plan more meetings</source>
        <translation>Suunnittele lisää tapaamisia</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
</context>
<context>
    <name>MentorCardDialog</name>
    <message>
        <source>The mentor’s page before the meeting</source>
        <translation>Mentorin sivu ennen tapaamista</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save the mentor’s page</source>
        <translation>Tallenna mentorin sivu</translation>
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
        <translation>Tätä muutettiin sillä välin. Katso se uudelleen ja tee muutoksesi uudestaan.</translation>
    </message>
    <message>
        <source>Something this belongs to is not there any more. Nothing was changed.</source>
        <translation>Jotain, mihin tämä kuuluu, ei enää ole. Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>MentorshipActions</name>
    <message>
        <source>Erase a mentorship</source>
        <translation>Poista mentorointi</translation>
    </message>
    <message>
        <source>Erase “%1” with everything in it?</source>
        <translation>Poistetaanko ”%1” ja kaikki, mitä siinä on?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>&amp;Go on after the pause</source>
        <translation>&amp;Jatka tauon jälkeen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pidä &amp;tauko</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Palauta &amp;arkistosta</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arkistoi</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Jatka tauon jälkeen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pidä tauko</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Palauta arkistosta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkistoi</translation>
    </message>
    <message>
        <source>Begin a mentorship</source>
        <translation>Aloita mentorointi</translation>
    </message>
    <message>
        <source>You can undo this until you close Peili. After that, only older backups still have it. Removing those can’t be undone.</source>
        <translation>Voit kumota tämän, kunnes suljet Peilin. Sen jälkeen se on enää vanhemmissa varmuuskopioissa. Niiden poistamista ei voi kumota.</translation>
    </message>
    <message>
        <source>Erase, and the older backups too</source>
        <translation>Poista, myös vanhat varmuuskopiot</translation>
    </message>
</context>
<context>
    <name>MirrorThread</name>
    <message>
        <source>Earlier</source>
        <translation>Aiempi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhempi</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Aiempi: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Myöhempi: %1</translation>
    </message>
</context>
<context>
    <name>MirrorView</name>
    <message>
        <source>Nothing to look at yet. Once you have answered the same question at two times, your words stand here side by side.</source>
        <translation>Vielä ei ole katsottavaa. Kun olet vastannut samaan kysymykseen kahtena eri aikana, sanasi ovat tässä rinnakkain.</translation>
    </message>
    <message>
        <source>Strengths that others see in me</source>
        <translation>Vahvuudet, joita muut näkevät minussa</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Omin sanoin</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>Takai&amp;sin</translation>
    </message>
    <message>
        <source>&amp;Back: %1</source>
        <translation>Takai&amp;sin: %1</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Eteenpäin</translation>
    </message>
    <message>
        <source>&amp;Forward: %1</source>
        <translation>&amp;Eteenpäin: %1</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita muistiinpano</translation>
    </message>
    <message>
        <source>What we talk about, in a few words</source>
        <translation>Mistä puhumme, muutamin sanoin</translation>
    </message>
    <message>
        <source>What I keep to myself</source>
        <translation>Mitä pidän itselläni</translation>
    </message>
    <message>
        <source>Shared note</source>
        <translation>Jaettu muistiinpano</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Yksityinen muistiinpano</translation>
    </message>
    <message>
        <source>Shared with %1, who can read it</source>
        <translation>Jaettu: %1 voi lukea tämän</translation>
    </message>
    <message>
        <source>Private – stays on this laptop</source>
        <translation>Yksityinen – pysyy tällä tietokoneella</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>This file is far larger than any notebook. Nothing was imported.</source>
        <translation>Tämä tiedosto on paljon suurempi kuin mikään muistikirja. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The record %1 in “%2” shows a picture that is not in the notebook: %3.</source>
        <translation>Tietue %1 taulussa ”%2” näyttää kuvan, jota ei ole muistikirjassa: %3.</translation>
    </message>
    <message>
        <source>A change can’t reach into another mentorship.</source>
        <translation>Muutos ei voi ulottua toiseen mentorointiin.</translation>
    </message>
    <message>
        <source>The answer %1 in “%2” is shared, but what was left unsaid always stays private. Make it private in the journal.</source>
        <translation>Vastaus %1 mentoroinnissa ”%2” on jaettu, mutta sanomatta jätetty pysyy aina yksityisenä. Tee siitä yksityinen päiväkirjassa.</translation>
    </message>
</context>
<context>
    <name>NotebookFiles</name>
    <message>
        <source>Export everything</source>
        <translation>Vie kaikki</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>Kaikki vietiin</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>The file was imported</source>
        <translation>Tiedosto tuotiin</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Tee varmuuskopio</translation>
    </message>
    <message>
        <source>The backup was written and verified</source>
        <translation>Varmuuskopio kirjoitettiin ja tarkistettiin</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Tallenna kalenteri</translation>
    </message>
    <message>
        <source>The calendar was saved</source>
        <translation>Kalenteri tallennettiin</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>This notebook was written by a newer Peili. You can read it here, but not change it. Update Peili to go on writing.</source>
        <translation>Tämän muistikirjan on kirjoittanut uudempi Peili. Voit lukea sitä täällä mutta et muuttaa. Päivitä Peili, niin voit jatkaa kirjoittamista.</translation>
    </message>
    <message>
        <source>This notebook can be read but not changed here. Copy it to a folder of your own to go on writing.</source>
        <translation>Tätä muistikirjaa voi täällä lukea mutta ei muuttaa. Kopioi se omaan kansioosi, niin voit jatkaa kirjoittamista.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
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
        <translation>Sen jälkeen</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>Mitä lupasin</translation>
    </message>
    <message>
        <source>All is done for now</source>
        <translation>Kaikki on nyt tehty</translation>
    </message>
    <message>
        <source>Enjoy it. Your journal is always there.</source>
        <translation>Nauti siitä. Päiväkirjasi on aina tässä.</translation>
    </message>
    <message>
        <source>When something comes to mind, write it down before it is gone.</source>
        <translation>Kun jotain tulee mieleen, kirjoita se muistiin, ennen kuin se katoaa.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 mennessä</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Jatka tauon jälkeen</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Siirrä tapaamista</translation>
    </message>
</context>
<context>
    <name>OpenTopics</name>
    <message>
        <source>These topics stay open and come back on the next agenda</source>
        <translation>Nämä aiheet jäävät avoimiksi ja palaavat seuraavalle asialistalle</translation>
    </message>
</context>
<context>
    <name>OthersAnswer</name>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 ei ole vielä vastannut</translation>
    </message>
    <message>
        <source>%1 – private, stays on this laptop</source>
        <translation>%1 – yksityinen, pysyy tällä tietokoneella</translation>
    </message>
    <message>
        <source>Shown when both of you have answered.</source>
        <translation>Näkyy, kun kumpikin on vastannut.</translation>
    </message>
    <message>
        <source>Shown when all of you have answered.</source>
        <translation>Näkyy, kun kaikki ovat vastanneet.</translation>
    </message>
</context>
<context>
    <name>OthersWords</name>
    <message>
        <source>%1 – private, stays on this laptop</source>
        <translation>%1 – yksityinen, pysyy tällä tietokoneella</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The printer could not begin. Check that it is switched on, or save a PDF.</source>
        <translation>Tulostin ei päässyt alkuun. Tarkista, että se on päällä, tai tallenna PDF.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>↑ and ↓</source>
        <translation>↑ ja ↓</translation>
    </message>
    <message>
        <source>Choose what was found</source>
        <translation>Valitse löydetyistä</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>Siirry kohteeseen tai suorita toiminto</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The programme pack names an unknown role in “%1”.</source>
        <translation>Ohjelmapaketin kohdassa ”%1” on tuntematon rooli.</translation>
    </message>
    <message>
        <source>The programme pack has an entry without key or English title in “%1”.</source>
        <translation>Ohjelmapaketin luettelossa ”%1” on kohta, jolta puuttuu avain tai englanninkielinen otsikko.</translation>
    </message>
    <message>
        <source>This is no programme pack: it has no id.</source>
        <translation>Tämä ei ole ohjelmapaketti: sillä ei ole tunnusta.</translation>
    </message>
    <message>
        <source>The programme pack pairs “%1” with “%2”, and lacks one of them.</source>
        <translation>Ohjelmapaketti yhdistää kysymykset ”%1” ja ”%2”, mutta toinen niistä puuttuu siitä.</translation>
    </message>
    <message>
        <source>The programme pack pairs “%1” with two earlier prompts.</source>
        <translation>Ohjelmapaketti yhdistää kysymyksen ”%1” kahteen aiempaan kysymykseen.</translation>
    </message>
    <message>
        <source>The programme pack pairs “%1” with itself by a detour.</source>
        <translation>Ohjelmapaketti yhdistää kysymyksen ”%1” kiertotietä itseensä.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What is private is hidden on this page.</source>
        <translation>Yksityiset merkinnät on piilotettu.</translation>
    </message>
</context>
<context>
    <name>PageVerbs</name>
    <message>
        <source>Write a reflection</source>
        <translation>Kirjoita pohdinta</translation>
    </message>
    <message>
        <source>Mark the meeting as held</source>
        <translation>Merkitse tapaaminen pidetyksi</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Aloita tapaaminen</translation>
    </message>
    <message>
        <source>Prepare the next meeting</source>
        <translation>Valmistaudu seuraavaan tapaamiseen</translation>
    </message>
    <message>
        <source>Propose topics for the next meeting</source>
        <translation>Ehdota aiheita seuraavaan tapaamiseen</translation>
    </message>
    <message>
        <source>Add a topic for the next meeting</source>
        <translation>Lisää aihe seuraavaan tapaamiseen</translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation>Anna lupaus</translation>
    </message>
    <message>
        <source>Write a note about the meeting</source>
        <translation>Kirjoita muistiinpano tapaamisesta</translation>
    </message>
    <message>
        <source>Move the next meeting</source>
        <translation>Siirrä seuraavaa tapaamista</translation>
    </message>
    <message>
        <source>Skip the next meeting</source>
        <translation>Jätä seuraava tapaaminen väliin</translation>
    </message>
    <message>
        <source>Cancel the next meeting</source>
        <translation>Peru seuraava tapaaminen</translation>
    </message>
    <message>
        <source>Reflect on the last meeting</source>
        <translation>Pohdi viime tapaamista</translation>
    </message>
    <message>
        <source>Open the last meeting again</source>
        <translation>Avaa viime tapaaminen uudelleen</translation>
    </message>
    <message>
        <source>Plan meetings</source>
        <translation>Suunnittele tapaamisia</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Lisää yksi tapaaminen</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Rate my goals</source>
        <translation>Arvioi tavoitteitani</translation>
    </message>
    <message>
        <source>Write what I hope for</source>
        <translation>Kirjoita, mitä toivon</translation>
    </message>
    <message>
        <source>Introduce myself</source>
        <translation>Esittäydy</translation>
    </message>
    <message>
        <source>Draft the agreement</source>
        <translation>Luonnostele sopimus</translation>
    </message>
    <message>
        <source>Revise the agreement</source>
        <translation>Uudista sopimus</translation>
    </message>
    <message>
        <source>Decide whether we go on</source>
        <translation>Päätä, jatkammeko</translation>
    </message>
    <message>
        <source>Add a learning activity</source>
        <translation>Lisää oppimiskeino</translation>
    </message>
    <message>
        <source>Write the mid-point review</source>
        <translation>Kirjoita väliarviointi</translation>
    </message>
    <message>
        <source>Write the final evaluation</source>
        <translation>Kirjoita loppuarviointi</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Lisää sitoumus</translation>
    </message>
    <message>
        <source>Look back at what I took into use</source>
        <translation>Katso taakse, mitä otin käyttöön</translation>
    </message>
    <message>
        <source>Write the closing words</source>
        <translation>Kirjoita loppusanat</translation>
    </message>
    <message>
        <source>Open the mentorship again</source>
        <translation>Avaa mentorointi uudelleen</translation>
    </message>
    <message>
        <source>Choose what the summary shows</source>
        <translation>Valitse, mitä yhteenveto näyttää</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>Tallenna yhteenveto PDF:nä</translation>
    </message>
    <message>
        <source>Save the summary as ODT</source>
        <translation>Tallenna yhteenveto ODT:nä</translation>
    </message>
    <message>
        <source>Save the summary as HTML</source>
        <translation>Tallenna yhteenveto HTML:nä</translation>
    </message>
    <message>
        <source>Save the summary as Markdown</source>
        <translation>Tallenna yhteenveto Markdownina</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Tallenna todistus</translation>
    </message>
    <message>
        <source>Print the mentor’s page for the next meeting</source>
        <translation>Tulosta mentorin sivu seuraavaan tapaamiseen</translation>
    </message>
    <message>
        <source>Show the journal by phase</source>
        <translation>Näytä päiväkirja vaiheittain</translation>
    </message>
    <message>
        <source>Show the journal by prompt</source>
        <translation>Näytä päiväkirja kysymyksittäin</translation>
    </message>
    <message>
        <source>Show what was written on this day</source>
        <translation>Näytä, mitä samana päivänä on kirjoitettu</translation>
    </message>
    <message>
        <source>Look in the mirror</source>
        <translation>Katso peiliin</translation>
    </message>
    <message>
        <source>Show learning by date</source>
        <translation>Näytä oppiminen ajan mukaan</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder “%1” could not be made. Choose a folder that you may write to.</source>
        <translation>Kansiota ”%1” ei voitu luoda. Valitse kansio, johon saat kirjoittaa.</translation>
    </message>
</context>
<context>
    <name>PhaseLine</name>
    <message>
        <source>The process</source>
        <translation>Prosessi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>edessä</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>kesken</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>“%1” could not be written. Choose a folder that you may write to.</source>
        <translation>Tiedostoa ”%1” ei voitu kirjoittaa. Valitse kansio, johon saat kirjoittaa.</translation>
    </message>
    <message>
        <source>There is no page “%1”. Choose one of: %2.</source>
        <translation>Sivua ”%1” ei ole. Valitse jokin näistä: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose a folder that you may write to.</source>
        <translation>Kansiota ”%1” ei voitu luoda. Valitse kansio, johon saat kirjoittaa.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>No goals yet. One sentence is enough to begin with: what would be different in a year?</source>
        <translation>Ei vielä tavoitteita. Aluksi riittää yksi lause: mikä olisi vuoden päästä toisin?</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Valmistaudu</translation>
    </message>
    <message>
        <source>What each of you hopes for, before you begin. %1 is writing.</source>
        <translation>Mitä kumpikin toivoo, ennen kuin aloitatte. Nyt kirjoittaa %1.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The document could not be packed (%1): choose another format.</source>
        <translation>Asiakirjaa ei voitu pakata (%1): valitse toinen muoto.</translation>
    </message>
    <message>
        <source>No font is installed on this computer, so the PDF would be blank: install one, or choose ODT or HTML.</source>
        <translation>Tietokoneeseen ei ole asennettu yhtään fonttia, joten PDF olisi tyhjä: asenna fontti tai valitse ODT tai HTML.</translation>
    </message>
    <message>
        <source>The PDF could not be written: check that there is room in its folder.</source>
        <translation>PDF-tiedostoa ei voitu kirjoittaa: tarkista, että sen kansiossa on tilaa.</translation>
    </message>
    <message>
        <source>“%1” is no name for a summary: let it end with .pdf, .odt, .html or .md.</source>
        <translation>”%1” ei kelpaa yhteenvedon nimeksi: anna sille pääte .pdf, .odt, .html tai .md.</translation>
    </message>
</context>
<context>
    <name>PromiseCheck</name>
    <message>
        <source>Keep a promise</source>
        <translation>Merkitse lupaus pidetyksi</translation>
    </message>
    <message>
        <source>Open a promise again</source>
        <translation>Avaa lupaus uudelleen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 mennessä</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Add a promise</source>
        <translation>Lisää lupaus</translation>
    </message>
    <message>
        <source>From earlier meetings</source>
        <translation>Aiemmista tapaamisista</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message>
        <source>A promise in one line, then Enter</source>
        <translation>Lupaus yhdellä rivillä, sitten Enter</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>A promise without words</source>
        <translation>Lupaus vailla sanoja</translation>
    </message>
    <message>
        <source>Keep a promise</source>
        <translation>Merkitse lupaus pidetyksi</translation>
    </message>
    <message>
        <source>Open a promise again</source>
        <translation>Avaa lupaus uudelleen</translation>
    </message>
    <message>
        <source>Write a promise</source>
        <translation>Kirjoita lupaus</translation>
    </message>
    <message>
        <source>Change who promises</source>
        <translation>Vaihda lupaajaa</translation>
    </message>
    <message>
        <source>Change the day of a promise</source>
        <translation>Muuta lupauksen päivää</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove a promise</source>
        <translation>Poista lupaus</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>It belongs to a goal that is private.</source>
        <translation>Tämä kuuluu yksityiseen tavoitteeseen.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Link a promise to a goal</source>
        <translation>Liitä lupaus tavoitteeseen</translation>
    </message>
    <message>
        <source>Change a promise’s state</source>
        <translation>Muuta lupauksen tilaa</translation>
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
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tallenna kaikki</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Kyllä</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Käytä</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Palauta oletukset</translation>
    </message>
</context>
<context>
    <name>R</name>
    <message>
        <source>Choose what goes into the summary</source>
        <translation>Valitse, mitä yhteenvetoon tulee</translation>
    </message>
</context>
<context>
    <name>RatingField</name>
    <message>
        <source>Rate a goal</source>
        <translation>Arvioi tavoite</translation>
    </message>
    <message>
        <source>1: just beginning – 5: it is part of me</source>
        <translation>1: vasta alussa – 5: osa minua</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This can’t be kept: the answer %1 is shared, but what was left unsaid always stays private. Make it private first.</source>
        <translation>Tätä ei voi tallentaa: vastaus %1 on jaettu, mutta sanomatta jätetty pysyy aina yksityisenä. Tee siitä ensin yksityinen.</translation>
    </message>
</context>
<context>
    <name>RecordVerbs</name>
    <message>
        <source>Keep private: %1</source>
        <translation>Pidä yksityisenä: %1</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Jaa: %1</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Pidä yksityisenä</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Jaa</translation>
    </message>
    <message>
        <source>Talk about it again: %1</source>
        <translation>Palaa aiheeseen: %1</translation>
    </message>
    <message>
        <source>Talked through: %1</source>
        <translation>Aihe käsitelty: %1</translation>
    </message>
    <message>
        <source>Open a topic again</source>
        <translation>Avaa aihe uudelleen</translation>
    </message>
    <message>
        <source>Tick a topic off</source>
        <translation>Merkitse aihe käsitellyksi</translation>
    </message>
    <message>
        <source>Move the topic up: %1</source>
        <translation>Siirrä aihe ylöspäin: %1</translation>
    </message>
    <message>
        <source>Move the topic down: %1</source>
        <translation>Siirrä aihe alaspäin: %1</translation>
    </message>
    <message>
        <source>Move a topic</source>
        <translation>Siirrä aihe</translation>
    </message>
    <message>
        <source>Remove the topic: %1</source>
        <translation>Poista aihe: %1</translation>
    </message>
    <message>
        <source>Remove a topic</source>
        <translation>Poista aihe</translation>
    </message>
    <message>
        <source>Change a promise’s state</source>
        <translation>Muuta lupauksen tilaa</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>Lupaus pidetty: %1</translation>
    </message>
    <message>
        <source>Let go of the promise: %1</source>
        <translation>Luovu lupauksesta: %1</translation>
    </message>
    <message>
        <source>Open the promise again: %1</source>
        <translation>Avaa lupaus uudelleen: %1</translation>
    </message>
    <message>
        <source>Remove the promise: %1</source>
        <translation>Poista lupaus: %1</translation>
    </message>
    <message>
        <source>Remove a promise</source>
        <translation>Poista lupaus</translation>
    </message>
    <message>
        <source>Change a goal’s state</source>
        <translation>Muuta tavoitteen tilaa</translation>
    </message>
    <message>
        <source>Goal reached: %1</source>
        <translation>Tavoite saavutettu: %1</translation>
    </message>
    <message>
        <source>Goal reshaped: %1</source>
        <translation>Tavoite muuttunut: %1</translation>
    </message>
    <message>
        <source>Let go of the goal: %1</source>
        <translation>Luovu tavoitteesta: %1</translation>
    </message>
    <message>
        <source>Take up the goal again: %1</source>
        <translation>Ota tavoite uudelleen esiin: %1</translation>
    </message>
    <message>
        <source>Move the goal up: %1</source>
        <translation>Siirrä tavoite ylöspäin: %1</translation>
    </message>
    <message>
        <source>Move the goal down: %1</source>
        <translation>Siirrä tavoite alaspäin: %1</translation>
    </message>
    <message>
        <source>Move a goal</source>
        <translation>Siirrä tavoitetta</translation>
    </message>
    <message>
        <source>Remove the goal: %1</source>
        <translation>Poista tavoite: %1</translation>
    </message>
    <message>
        <source>Remove a goal</source>
        <translation>Poista tavoite</translation>
    </message>
    <message>
        <source>Move a learning activity</source>
        <translation>Siirrä oppimiskeino</translation>
    </message>
    <message>
        <source>Plan the learning activity again: %1</source>
        <translation>Oppimiskeino taas suunnitelmaksi: %1</translation>
    </message>
    <message>
        <source>Begin the learning activity: %1</source>
        <translation>Aloita oppimiskeino: %1</translation>
    </message>
    <message>
        <source>Learning activity done: %1</source>
        <translation>Oppimiskeino tehty: %1</translation>
    </message>
    <message>
        <source>Remove the learning activity: %1</source>
        <translation>Poista oppimiskeino: %1</translation>
    </message>
    <message>
        <source>Remove a learning activity</source>
        <translation>Poista oppimiskeino</translation>
    </message>
    <message>
        <source>Take the star away: %1</source>
        <translation>Poista tähti: %1</translation>
    </message>
    <message>
        <source>Star: %1</source>
        <translation>Merkitse tähdellä: %1</translation>
    </message>
    <message>
        <source>Take a star away</source>
        <translation>Poista tähti</translation>
    </message>
    <message>
        <source>Star a reflection</source>
        <translation>Merkitse pohdinta tähdellä</translation>
    </message>
    <message>
        <source>Remove the commitment: %1</source>
        <translation>Poista sitoumus: %1</translation>
    </message>
    <message>
        <source>Remove a commitment</source>
        <translation>Poista sitoumus</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>Peru allekirjoitukseni</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>Peru allekirjoitus</translation>
    </message>
    <message>
        <source>Remove the entry: %1</source>
        <translation>Poista merkintä: %1</translation>
    </message>
    <message>
        <source>Remove an entry</source>
        <translation>Poista merkintä</translation>
    </message>
</context>
<context>
    <name>ReflectionWords</name>
    <message>
        <source>Before meeting %1</source>
        <translation>Ennen %1. tapaamista</translation>
    </message>
    <message>
        <source>After meeting %1</source>
        <translation>%1. tapaamisen jälkeen</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>You promised something for today. It stands in Peili.</source>
        <translation>Lupasit jotakin täksi päiväksi. Lupaus on Peilissä.</translation>
    </message>
    <message>
        <source>Meeting with %1 today at %2</source>
        <translation>Tapaaminen tänään klo %2: %1</translation>
    </message>
    <message>
        <source>Meeting with %1 tomorrow at %2</source>
        <translation>Tapaaminen huomenna klo %2: %1</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>This entry of the trash can’t be read any more, so it can’t be put back.</source>
        <translation>Tätä roskakorin kohtaa ei voi enää lukea, joten sitä ei voi palauttaa.</translation>
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
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Todistus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>have met and learned together. What was talked about stays between them.</source>
        <translation>ovat tavanneet ja oppineet yhdessä. Se, mistä puhuttiin, jää heidän välilleen.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of learning</source>
        <translation>
            <numerusform>%n oppimiskeino</numerusform>
            <numerusform>%n oppimiskeinoa</numerusform>
        </translation>
    </message>
    <message>
        <source>After getting acquainted we decided to part well, on %1. That was a good decision: what we learned about each other and about our aims stays with us.</source>
        <translation>Tutustuttuamme päätimme %1 erota hyvillä mielin. Se oli hyvä päätös: mitä opimme toisistamme ja tavoitteistamme, pysyy mukanamme.</translation>
    </message>
    <message>
        <source>We ended on %1, earlier than planned, because that was right for us. What we did together counts, and this is what we take along.</source>
        <translation>Lopetimme %1, aiemmin kuin oli suunniteltu, koska se oli meille oikein. Se, mitä teimme yhdessä, on arvokasta, ja tämän otamme mukaamme.</translation>
    </message>
    <message>
        <source>There is little on paper yet. What you do together and share is printed here.</source>
        <translation>Paperilla on vielä vähän. Se, mitä teette yhdessä ja jaatte, tulostuu tähän.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n tunti</numerusform>
            <numerusform>%n tuntia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 tuntia</translation>
    </message>
    <message>
        <source>What we decided after getting acquainted</source>
        <translation>Mitä päätimme tutustuttuamme</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Sopimuksemme</translation>
    </message>
    <message>
        <source>Agreed by %1.</source>
        <translation>Allekirjoittaneet: %1.</translation>
    </message>
    <message>
        <source>How we began</source>
        <translation>Miten aloitimme</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päiväys</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Allekirjoitukset</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1 of 5 on %2</source>
        <translation>%1/5, %2</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Miksi juuri nyt</translation>
    </message>
    <message>
        <source>Where it began</source>
        <translation>Mistä se alkoi</translation>
    </message>
    <message>
        <source>How we would notice</source>
        <translation>Mistä huomaisimme sen</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Ensimmäinen askel</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Tuki</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1/5</translation>
    </message>
    <message>
        <source>What we set out for, and where we are</source>
        <translation>Mitä lähdimme tavoittelemaan ja missä olemme nyt</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>jatkuu</translation>
    </message>
    <message>
        <source>Our goals on the way</source>
        <translation>Tavoitteemme matkan varrella</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Päätös: %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Lopetus</translation>
    </message>
    <message>
        <source>learning: %1</source>
        <translation>oppiminen: %1</translation>
    </message>
    <message>
        <source>Meetings: %1</source>
        <translation>Tapaamiset: %1</translation>
    </message>
    <message>
        <source>Our way in time</source>
        <translation>Matkamme ajassa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>%1. tapaaminen</translation>
    </message>
    <message>
        <source>From our notes</source>
        <translation>Muistiinpanoistamme</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>tavoitteeseen ”%1”</translation>
    </message>
    <message>
        <source>Our meetings</source>
        <translation>Tapaamisemme</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>What else we learned from</source>
        <translation>Mistä muusta opimme</translation>
    </message>
    <message>
        <source>before meeting %1</source>
        <translation>ennen %1. tapaamista</translation>
    </message>
    <message>
        <source>after meeting %1</source>
        <translation>%1. tapaamisen jälkeen</translation>
    </message>
    <message>
        <source>All of us, at the end</source>
        <translation>Me kaikki, lopuksi</translation>
    </message>
    <message>
        <source>Both of us, at the end</source>
        <translation>Me molemmat, lopuksi</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>From our reflections</source>
        <translation>Pohdinnoistamme</translation>
    </message>
    <message>
        <source>Still doing it: %1</source>
        <translation>Vielä käytössä: %1</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Esteenä</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraavaksi</translation>
    </message>
    <message>
        <source>Looking back together</source>
        <translation>Katse taaksepäin yhdessä</translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>Puolivälissä</translation>
    </message>
    <message>
        <source>What changes now</source>
        <translation>Mikä nyt muuttuu</translation>
    </message>
    <message>
        <source>look back %1</source>
        <translation>jälkikatsaus %1</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 lupasi</translation>
    </message>
    <message>
        <source>Others promised</source>
        <translation>Muut lupasivat</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet, and nothing is open. What is on your mind, you can ask.</source>
        <translation>Asialistalla ei ole vielä mitään, eikä mitään ole auki. Voit kysyä, mikä toisen mielessä on.</translation>
    </message>
    <message>
        <source>Before we meet</source>
        <translation>Ennen tapaamista</translation>
    </message>
    <message>
        <source>We last met on %1</source>
        <translation>Tapasimme viimeksi %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Lukija: %1</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s)</source>
        <translation>
            <numerusform>otettu esiin %n kerran</numerusform>
            <numerusform>otettu esiin %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Asialistalla</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 mennessä</translation>
    </message>
    <message>
        <source>Since we last met</source>
        <translation>Viime tapaamisen jälkeen</translation>
    </message>
    <message>
        <source>What is shared so far</source>
        <translation>Tähän mennessä jaettua</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>On my mind</source>
        <translation>Mielessäni</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>two</source>
        <translation>kaksi</translation>
    </message>
    <message>
        <source>three</source>
        <translation>kolme</translation>
    </message>
    <message>
        <source>four</source>
        <translation>neljä</translation>
    </message>
    <message>
        <source>five</source>
        <translation>viisi</translation>
    </message>
    <message>
        <source>six</source>
        <translation>kuusi</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>seitsemän</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>kahdeksan</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>yhdeksän</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>kymmenen</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>yksitoista</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>kaksitoista</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>kolmetoista</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>neljätoista</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>viisitoista</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>kuusitoista</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>seitsemäntoista</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>kahdeksantoista</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>yhdeksäntoista</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>kaksikymmentä</translation>
    </message>
    <message>
        <source>%1 and a half hours</source>
        <translation>%1 ja puoli tuntia</translation>
    </message>
    <message>
        <source>raised twice</source>
        <translation>otettu esiin kahdesti</translation>
    </message>
    <message>
        <source>raised three times</source>
        <translation>otettu esiin kolmesti</translation>
    </message>
    <message>
        <source>After one month</source>
        <translation>Kuukauden kuluttua</translation>
    </message>
    <message>
        <source>After three months</source>
        <translation>Kolmen kuukauden kuluttua</translation>
    </message>
    <message>
        <source>After six months</source>
        <translation>Kuuden kuukauden kuluttua</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>Preview of the print, page %1 of %2</source>
        <translation>Tulosteen esikatselu, sivu %1/%2</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Sivujen koko</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Sivun leveys</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Koko sivu</translation>
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
        <translation>Sen uusin ehjä varmuuskopio on ”%1”: ”peili restore” palauttaa sen.</translation>
    </message>
    <message>
        <source>No good backup was found beside it, but “peili repair” saves what can be read.</source>
        <translation>Ehjää varmuuskopiota ei löytynyt sen vierestä, mutta ”peili repair” tallentaa sen, mikä on luettavissa.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>There is no backup “%1”. Check the name.</source>
        <translation>Varmuuskopiota ”%1” ei ole. Tarkista nimi.</translation>
    </message>
    <message>
        <source>“%1” is not a Peili notebook. Choose another file.</source>
        <translation>”%1” ei ole Peili-muistikirja. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or was not closed in order. Open and close it in Peili first.</source>
        <translation>”%1” on auki toisessa ikkunassa, tai sitä ei suljettu kunnolla. Avaa ja sulje se ensin Peilissä.</translation>
    </message>
    <message>
        <source>“%1” could not be moved, so nothing was restored. Check that you may write to its folder.</source>
        <translation>Tiedostoa ”%1” ei voitu siirtää, joten mitään ei palautettu. Tarkista, että saat kirjoittaa sen kansioon.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Peili. Update Peili and restore it again.</source>
        <translation>Tämän varmuuskopion on kirjoittanut uudempi Peili. Päivitä Peili ja palauta uudelleen.</translation>
    </message>
    <message>
        <source>The backup is not what was saved: %1</source>
        <translation>Varmuuskopio ei ole sellainen kuin tallennettiin: %1</translation>
    </message>
    <message>
        <source>“%1” is the notebook itself. Choose a backup of it.</source>
        <translation>”%1” on muistikirja itse. Valitse sen varmuuskopio.</translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>This question is for %1.</source>
        <translation>Tähän kysymykseen vastaa %1.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>the text is longer than %L1 characters</source>
        <translation>teksti on pidempi kuin %L1 merkkiä</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>tekstissä on ohjausmerkki</translation>
    </message>
    <message>
        <source>the date is not between 1900 and 2199</source>
        <translation>päivä ei ole vuosien 1900 ja 2199 välillä</translation>
    </message>
    <message>
        <source>the time is not between 1900 and 2199</source>
        <translation>aika ei ole vuosien 1900 ja 2199 välillä</translation>
    </message>
    <message>
        <source>the value is not one of the known ones</source>
        <translation>arvo ei ole mikään tunnetuista</translation>
    </message>
    <message>
        <source>the number %1 is not between %2 and %3</source>
        <translation>luku %1 ei ole välillä %2–%3</translation>
    </message>
    <message>
        <source>the line is longer than %L1 characters</source>
        <translation>rivi on pidempi kuin %L1 merkkiä</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>loppu on ennen alkua</translation>
    </message>
    <message>
        <source>the time zone is not known</source>
        <translation>aikavyöhykettä ei tunneta</translation>
    </message>
    <message>
        <source>the meeting has no time</source>
        <translation>tapaamisella ei ole aikaa</translation>
    </message>
    <message>
        <source>a look back is after 1, 3 or 6 months</source>
        <translation>jälkikatsaus on 1, 3 tai 6 kuukauden kuluttua</translation>
    </message>
    <message>
        <source>%1, field “%2”</source>
        <translation>%1, kenttä ”%2”</translation>
    </message>
    <message>
        <source>the picture has more than %L1 bytes</source>
        <translation>kuvassa on yli %L1 tavua</translation>
    </message>
    <message>
        <source>the picture is in another format than it says</source>
        <translation>kuva on muussa muodossa kuin se ilmoittaa</translation>
    </message>
    <message>
        <source>the picture is another than its hash says</source>
        <translation>kuva on toinen kuin sen tiiviste ilmoittaa</translation>
    </message>
    <message>
        <source>This can’t be kept (%1): %2.</source>
        <translation>Tätä ei voi säilyttää (%1): %2.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The backup that Peili makes by itself did not work. What you write is saved all the same. %1</source>
        <translation>Peilin itse tekemä varmuuskopio ei onnistunut. Kirjoittamasi on silti tallessa. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Something is missing that left no trace.</source>
        <translation>Jotakin puuttuu, eikä siitä jäänyt jälkeä.</translation>
    </message>
    <message>
        <source>The record %1 in “%2” is kept, but not to the letter what was saved.</source>
        <translation>Tietue %1 taulussa ”%2” säilyi, mutta ei kirjaimelleen sellaisena kuin se tallennettiin.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Pelastettu</translation>
    </message>
    <message>
        <source>The record %1 in “%2” is lost. Another stands in its place.</source>
        <translation>Tietue %1 taulusta ”%2” on poissa. Sen paikalla on toinen.</translation>
    </message>
    <message>
        <source>The record %1 in “%2” could not be kept: what it belongs to is lost.</source>
        <translation>Tietuetta %1 taulusta ”%2” ei voitu säilyttää: se, mihin se kuuluu, on poissa.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for the new notebook.</source>
        <translation>”%1” on jo olemassa. Valitse uudelle muistikirjalle toinen nimi.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that could be saved. Restore a backup instead.</source>
        <translation>Tiedostossa ”%1” ei ole mitään pelastettavaa. Palauta sen sijaan varmuuskopio.</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Kaikki muutokset tallennettu</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ei vielä tallennettu</translation>
    </message>
    <message>
        <source>the backup failed</source>
        <translation>varmuuskopio epäonnistui</translation>
    </message>
    <message>
        <source>the backup failed, the last one is from %1</source>
        <translation>varmuuskopio epäonnistui, viimeisin tehtiin %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>ei vielä varmuuskopiota</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>viimeisin varmuuskopio %1</translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message>
        <source>Search everywhere</source>
        <translation>Hae kaikkialta</translation>
    </message>
    <message>
        <source>A word that you wrote</source>
        <translation>Sana, jonka kirjoitit</translation>
    </message>
    <message>
        <source>Everything of yours and what is shared, whichever page it is on.</source>
        <translation>Kaikki omasi ja jaettu, miltä sivulta tahansa.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Haulla ”%1” ei löytynyt mitään.</translation>
    </message>
    <message numerus="yes">
        <source>%n found; the first %1 are shown.</source>
        <translation>
            <numerusform>%n osuma; näytetään ensimmäiset %1.</numerusform>
            <numerusform>%n osumaa; näytetään ensimmäiset %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Etsitään vielä…</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far, still looking…</source>
        <translation>
            <numerusform>%n osuma tähän mennessä, etsitään vielä…</numerusform>
            <numerusform>%n osumaa tähän mennessä, etsitään vielä…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Mentorship</source>
        <translation>Mentorointi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Thought on the agreement</source>
        <translation>Ajatus sopimuksesta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Where a goal stood</source>
        <translation>Missä tavoite oli</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Pohdinta</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Oppiminen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Sitoumus</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Taaksepäin katsominen</translation>
    </message>
    <message>
        <source>Quote for the summary</source>
        <translation>Sitaatti yhteenvetoon</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>Private items are hidden now. Show them again to write something private.</source>
        <translation>Yksityiset on nyt piilotettu. Tuo ne näkyviin, kun haluat kirjoittaa jotain yksityistä.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>open</source>
        <translation>auki</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>edessä</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Kuka kirjoittaa?</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorointi</translation>
    </message>
    <message>
        <source>At one laptop both of you can write. Choose whose words these are.</source>
        <translation>Voitte molemmat kirjoittaa samalla tietokoneella. Valitse, kenen sanoja nämä ovat.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>Prosessi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Päiväkirja</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tauolla</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Näytä nimet</translation>
    </message>
    <message>
        <source>Show pictures only</source>
        <translation>Näytä vain kuvat</translation>
    </message>
</context>
<context>
    <name>SignatureRow</name>
    <message>
        <source>Sign as %1</source>
        <translation>Allekirjoita: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Peru allekirjoitus</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>Allekirjoita sopimus</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>Peru allekirjoitus</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Allekirjoitettu %1</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Sanalle ”%1” ei ole ehdotusta</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>Lisää &amp;omiin sanoihini</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>O&amp;hita tässä</translation>
    </message>
    <message>
        <source>La&amp;nguage of this text</source>
        <translation>&amp;Tämän tekstin kieli</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Tunnistetaan tekstistä</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Älä tarkista</translation>
    </message>
    <message>
        <source>No dictionary is installed here</source>
        <translation>Sanastoa ei ole asennettu</translation>
    </message>
    <message>
        <source>Every word here is known</source>
        <translation>Kaikki sanat ovat tuttuja</translation>
    </message>
</context>
<context>
    <name>StarField</name>
    <message>
        <source>Star a reflection</source>
        <translation>Merkitse pohdinta tähdellä</translation>
    </message>
    <message>
        <source>Take a star away</source>
        <translation>Poista tähti</translation>
    </message>
    <message>
        <source>Starred for the next agenda</source>
        <translation>Merkitty tähdellä seuraavaa asialistaa varten</translation>
    </message>
    <message>
        <source>Star it for the next agenda</source>
        <translation>Merkitse tähdellä seuraavaa asialistaa varten</translation>
    </message>
    <message>
        <source>The next agenda proposes it as a topic: by its first line when it is shared, else without its words.</source>
        <translation>Seuraava asialista ehdottaa sitä aiheeksi: jaetun ensimmäisellä rivillä, yksityisen ilman sen sanoja.</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>You and your mentor</source>
        <translation>Sinä ja mentorisi</translation>
    </message>
    <message>
        <source>You and your mentee</source>
        <translation>Sinä ja mentoroitavasi</translation>
    </message>
    <message>
        <source>The two of you</source>
        <translation>Te kaksi</translation>
    </message>
    <message>
        <source>My mentor’s name</source>
        <translation>Mentorini nimi</translation>
    </message>
    <message>
        <source>My mentee’s name</source>
        <translation>Mentoroitavani nimi</translation>
    </message>
    <message>
        <source>The other’s name</source>
        <translation>Toisen nimi</translation>
    </message>
    <message>
        <source>Two names are enough. Everything else can be changed later.</source>
        <translation>Kaksi nimeä riittää. Muut tiedot voi muuttaa myöhemmin.</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Oma nimeni</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>dates, rhythm and place</source>
        <translation>päivät, rytmi ja paikka</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Weeks from one meeting to the next</source>
        <translation>Viikkoja tapaamisesta seuraavaan</translation>
    </message>
    <message>
        <source>Length of a meeting</source>
        <translation>Tapaamisen pituus</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>A place, or remotely.</source>
        <translation>Paikka, tai etänä.</translation>
    </message>
    <message>
        <source>A name for this mentorship</source>
        <translation>Nimi tälle mentoroinnille</translation>
    </message>
    <message>
        <source>Left empty, it is your first names.</source>
        <translation>Jos jätät tämän tyhjäksi, nimeksi tulevat etunimenne.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1, %2 – %3.</translation>
    </message>
    <message>
        <source>A meeting of %1 min %2</source>
        <comment>60, every 4 weeks</comment>
        <translation>%1 minuutin tapaaminen %2</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A mirror for two</source>
        <translation>Peili kahdelle</translation>
    </message>
    <message>
        <source>Peili accompanies a mentoring pair from the first aims to what changes at the end. Everything stays in one file on this laptop; what you write is private until you share it.</source>
        <translation>Peili kulkee mentorointiparin mukana ensimmäisistä tavoitteista siihen, mikä lopulta muuttuu. Kaikki pysyy yhdessä tiedostossa tällä tietokoneella; mitä kirjoitat, on yksityistä, kunnes jaat sen.</translation>
    </message>
    <message>
        <source>I have a mentor</source>
        <translation>Minulla on mentori</translation>
    </message>
    <message>
        <source>You bring the topics. Your agendas, goals and reflections have their place here.</source>
        <translation>Sinä tuot aiheet. Asialistoillasi, tavoitteillasi ja pohdinnoillasi on paikkansa täällä.</translation>
    </message>
    <message>
        <source>I mentor someone</source>
        <translation>Olen mentori</translation>
    </message>
    <message>
        <source>You listen, ask and share your experience – and gain from it yourself.</source>
        <translation>Kuuntelet, kysyt ja jaat kokemustasi – ja opit itsekin.</translation>
    </message>
    <message>
        <source>We mentor each other</source>
        <translation>Mentoroimme toisiamme</translation>
    </message>
    <message>
        <source>Back to the notebook</source>
        <translation>Takaisin muistikirjaan</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>I would like to look first</source>
        <translation>Haluan ensin katsella</translation>
    </message>
    <message>
        <source>An invented pair and their year, in a window of its own. Try everything; nothing is lost.</source>
        <translation>Keksitty pari ja sen vuosi omassa ikkunassaan. Kokeile kaikkea; mitään ei katoa.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Avaa esimerkki</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Two equals who listen and help each other. You take turns.</source>
        <translation>Kaksi vertaista, jotka kuuntelevat ja auttavat toisiaan. Vuorottelette.</translation>
    </message>
    <message>
        <source>If this is your employer’s laptop, your employer may be able to read what is on its disk. Peili sends nothing anywhere.</source>
        <translation>Jos käytät työnantajan tietokonetta, työnantaja voi ehkä lukea, mitä koneen levyllä on. Peili ei lähetä mitään mihinkään.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Private items are hidden · %1 shows them</source>
        <translation>Yksityiset merkinnät on piilotettu · %1 tuo ne näkyviin</translation>
    </message>
    <message>
        <source>Private items are shown</source>
        <translation>Yksityiset ovat näkyvissä</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look back on your last meeting</source>
        <translation>Katso viime tapaamistanne taaksepäin</translation>
    </message>
    <message>
        <source>What stayed with you is clearest in the first days. Two sentences are enough.</source>
        <translation>Se, mitä jäi mieleen, on kirkkainta ensimmäisinä päivinä. Kaksi lausetta riittää.</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>Kirjoita pohdinta</translation>
    </message>
    <message>
        <source>The agenda is ready to tick off, and notes and promises have their place beside it.</source>
        <translation>Asialista on valmiina käytäväksi läpi, ja muistiinpanoilla ja lupauksilla on paikkansa sen vieressä.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Avaa tapaaminen</translation>
    </message>
    <message>
        <source>What matters most to you right now? Put it on the agenda.</source>
        <translation>Mikä on sinulle juuri nyt tärkeintä? Pane se asialistalle.</translation>
    </message>
    <message>
        <source>Prepare the agenda</source>
        <translation>Valmistele asialista</translation>
    </message>
    <message>
        <source>What do you hope for?</source>
        <translation>Mitä toivot?</translation>
    </message>
    <message>
        <source>A few lines on your aims and expectations, each of you alone. They can stay private.</source>
        <translation>Muutama rivi tavoitteistasi ja odotuksistasi, kumpikin yksin. Ne voivat pysyä yksityisinä.</translation>
    </message>
    <message>
        <source>Write your aims</source>
        <translation>Kirjoita tavoitteesi</translation>
    </message>
    <message>
        <source>Set a first goal</source>
        <translation>Aseta ensimmäinen tavoite</translation>
    </message>
    <message>
        <source>One is enough. It may change on the way, and it will be remembered that it did.</source>
        <translation>Yksi riittää. Se saa muuttua matkalla, ja muutos jää muistiin.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Where do you stand today?</source>
        <translation>Missä olet tavoitteissasi nyt?</translation>
    </message>
    <message>
        <source>Rate the goals</source>
        <translation>Arvioi tavoitteet</translation>
    </message>
    <message>
        <source>Get to know each other</source>
        <translation>Tutustukaa toisiinne</translation>
    </message>
    <message>
        <source>What would you like the other to know about you before you begin?</source>
        <translation>Mitä haluaisit toisen tietävän sinusta, ennen kuin aloitatte?</translation>
    </message>
    <message>
        <source>Introduce yourself</source>
        <translation>Esittäydy</translation>
    </message>
    <message>
        <source>Agree on how you work together</source>
        <translation>Sopikaa, miten toimitte yhdessä</translation>
    </message>
    <message>
        <source>Clause by clause: first each alone, then in common words.</source>
        <translation>Kohta kohdalta: ensin kukin yksin, sitten yhteisin sanoin.</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Avaa sopimus</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>Allekirjoita sopimus</translation>
    </message>
    <message>
        <source>The words are there. Read them once more together, and sign.</source>
        <translation>Sanat ovat valmiina. Lukekaa ne vielä kerran yhdessä ja allekirjoittakaa.</translation>
    </message>
    <message>
        <source>Do you want to go on together?</source>
        <translation>Haluatteko jatkaa yhdessä?</translation>
    </message>
    <message>
        <source>Each of you decides alone: go on, adjust something, or part well. All three are good answers.</source>
        <translation>Kumpikin päättää yksin: jatkaa, muuttaa jotain tai erota hyvillä mielin. Kaikki kolme ovat hyviä vastauksia.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Tee päätös</translation>
    </message>
    <message>
        <source>Something is to be adjusted</source>
        <translation>Jotain on muutettava</translation>
    </message>
    <message>
        <source>One of you would like to change something first. Talk about it, then decide again.</source>
        <translation>Joku teistä haluaisi ensin muuttaa jotain. Puhukaa siitä ja päättäkää sitten uudelleen.</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Avaa päätös</translation>
    </message>
    <message>
        <source>Plan your meetings</source>
        <translation>Suunnitelkaa tapaamisenne</translation>
    </message>
    <message>
        <source>A rhythm that is in both calendars carries further than good intentions.</source>
        <translation>Rytmi, joka on molempien kalenterissa, kantaa pidemmälle kuin hyvät aikeet.</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Suunnittele tapaamiset</translation>
    </message>
    <message>
        <source>Learn beside the meetings</source>
        <translation>Opi tapaamisten rinnalla</translation>
    </message>
    <message>
        <source>A book, a visit, an exercise: what would help with your goals?</source>
        <translation>Kirja, vierailu, harjoitus: mikä auttaisi tavoitteissasi?</translation>
    </message>
    <message>
        <source>Add a learning activity</source>
        <translation>Lisää oppimiskeino</translation>
    </message>
    <message>
        <source>You are half-way</source>
        <translation>Olette puolivälissä</translation>
    </message>
    <message>
        <source>Look together at what works and what you would like more or less of.</source>
        <translation>Katsokaa yhdessä, mikä toimii ja mitä toivotte lisää tai vähemmän.</translation>
    </message>
    <message>
        <source>Review the first half</source>
        <translation>Tee väliarviointi</translation>
    </message>
    <message>
        <source>Evaluate together</source>
        <translation>Arvioikaa yhdessä</translation>
    </message>
    <message>
        <source>Each of you answers alone; then read the answers side by side.</source>
        <translation>Kumpikin vastaa ensin yksin; lukekaa vastaukset sitten rinnakkain.</translation>
    </message>
    <message>
        <source>Open the evaluation</source>
        <translation>Avaa loppuarviointi</translation>
    </message>
    <message>
        <source>Rate your goals again</source>
        <translation>Arvioi tavoitteesi uudelleen</translation>
    </message>
    <message>
        <source>Close well</source>
        <translation>Päättäkää hyvin</translation>
    </message>
    <message>
        <source>Write a closing word together, and close the mentorship.</source>
        <translation>Kirjoittakaa yhdessä loppusanat ja päättäkää mentorointi.</translation>
    </message>
    <message>
        <source>Close the mentorship</source>
        <translation>Päätä mentorointi</translation>
    </message>
    <message>
        <source>What will you keep doing?</source>
        <translation>Mitä jatkat tämän jälkeen?</translation>
    </message>
    <message>
        <source>One or two things that you take along into use.</source>
        <translation>Yksi tai kaksi asiaa, jotka otat mukaasi käyttöön.</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Lisää sitoumus</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Katso taaksepäin</translation>
    </message>
    <message>
        <source>This mentorship is paused</source>
        <translation>Tämä mentorointi on tauolla</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on when the time is right.</source>
        <translation>Mitään ei ole kadonnut. Jatkakaa, kun aika on oikea.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Your year on paper</source>
        <translation>Vuotenne paperilla</translation>
    </message>
    <message>
        <source>The summary gathers what you shared: goals, learning, your own words.</source>
        <translation>Yhteenveto kokoaa sen, mitä jaoitte: tavoitteet, opit, omat sananne.</translation>
    </message>
    <message>
        <source>Open the summary</source>
        <translation>Avaa yhteenveto</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>kuukausi %1/%2</translation>
    </message>
    <message>
        <source>Your first meeting</source>
        <translation>Ensimmäinen tapaamisenne</translation>
    </message>
    <message>
        <source>Your second meeting</source>
        <translation>Toinen tapaamisenne</translation>
    </message>
    <message>
        <source>Your third meeting</source>
        <translation>Kolmas tapaamisenne</translation>
    </message>
    <message>
        <source>Your fourth meeting</source>
        <translation>Neljäs tapaamisenne</translation>
    </message>
    <message>
        <source>Your fifth meeting</source>
        <translation>Viides tapaamisenne</translation>
    </message>
    <message>
        <source>Your sixth meeting</source>
        <translation>Kuudes tapaamisenne</translation>
    </message>
    <message>
        <source>Your seventh meeting</source>
        <translation>Seitsemäs tapaamisenne</translation>
    </message>
    <message>
        <source>Your eighth meeting</source>
        <translation>Kahdeksas tapaamisenne</translation>
    </message>
    <message>
        <source>Your ninth meeting</source>
        <translation>Yhdeksäs tapaamisenne</translation>
    </message>
    <message>
        <source>Your tenth meeting</source>
        <translation>Kymmenes tapaamisenne</translation>
    </message>
    <message>
        <source>Your eleventh meeting</source>
        <translation>Yhdestoista tapaamisenne</translation>
    </message>
    <message>
        <source>Your twelfth meeting</source>
        <translation>Kahdestoista tapaamisenne</translation>
    </message>
    <message>
        <source>Your meeting no. %1</source>
        <translation>%1. tapaamisenne</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ja vielä %n</numerusform>
            <numerusform>%1 ja vielä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on the draft agenda: %1.</source>
        <translation>Asialistan luonnoksessa on jo %1.</translation>
    </message>
    <message>
        <source>Open or starred since last time: %1. One press puts it on the draft.</source>
        <translation>Viime kerran jälkeen avoinna tai tähdellä merkitty: %1. Yhdellä painalluksella se on luonnoksessa.</translation>
    </message>
    <message>
        <source>Two minutes to prepare</source>
        <translation>Kaksi minuuttia valmistautumiseen</translation>
    </message>
    <message>
        <source>Give each goal a first rating, so that you can see later what has changed.</source>
        <translation>Anna jokaiselle tavoitteelle ensimmäinen arvio, niin näet myöhemmin, mikä on liikahtanut.</translation>
    </message>
    <message>
        <source>Then and now, side by side: what has changed?</source>
        <translation>Silloin ja nyt, rinnakkain: mikä on liikahtanut?</translation>
    </message>
    <message>
        <source>Look back after one month</source>
        <translation>Katso taaksepäin, kun kuukausi on kulunut</translation>
    </message>
    <message>
        <source>Look back after three months</source>
        <translation>Katso taaksepäin, kun kolme kuukautta on kulunut</translation>
    </message>
    <message>
        <source>Look back after six months</source>
        <translation>Katso taaksepäin, kun kuusi kuukautta on kulunut</translation>
    </message>
</context>
<context>
    <name>SummaryChoices</name>
    <message>
        <source>What is shared goes in by itself, what is private stays out. Here you choose otherwise.</source>
        <translation>Jaetut tulevat mukaan, yksityiset jäävät pois. Tässä voit valita toisin.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Pohdinnat</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Tapaamisten muistiinpanot</translation>
    </message>
    <message>
        <source>Learning activities</source>
        <translation>Oppimiskeinot</translation>
    </message>
    <message>
        <source>Answers of the reviews</source>
        <translation>Arviointien vastaukset</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Sitoumukset</translation>
    </message>
    <message>
        <source>Choose individual texts</source>
        <translation>Valitse yksittäisiä tekstejä</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Todistus…</translation>
    </message>
    <message>
        <source>ODT…</source>
        <translation>ODT…</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-teksti (*.odt)</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
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
        <translation>Tallenna ODT-tiedostona</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Tallenna HTML-tiedostona</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Tallenna Markdown-tiedostona</translation>
    </message>
    <message>
        <source>Language of the printout</source>
        <translation>Tulosteen kieli</translation>
    </message>
    <message>
        <source>Your own texts stay as you wrote them.</source>
        <translation>Omat tekstinne pysyvät sellaisina kuin ne kirjoititte.</translation>
    </message>
    <message>
        <source>Goals, before and after</source>
        <translation>Tavoitteet silloin ja nyt</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Oppiminen</translation>
    </message>
    <message>
        <source>Mid-point review</source>
        <translation>Väliarviointi</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Loppuarviointi</translation>
    </message>
    <message>
        <source>What changes now</source>
        <translation>Mikä nyt muuttuu</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>How we began</source>
        <translation>Miten aloitimme</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Mitä tulee mukaan</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Tallenna yhteenveto</translation>
    </message>
    <message>
        <source>Summary – %1</source>
        <translation>Yhteenveto – %1</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Tallenna todistus</translation>
    </message>
    <message>
        <source>Certificate – %1</source>
        <translation>Todistus – %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>Goals on the way</source>
        <translation>Tavoitteet matkan varrella</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Pohdinnat</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Tapaamisten muistiinpanot</translation>
    </message>
    <message>
        <source>The essence</source>
        <translation>Olennainen</translation>
    </message>
    <message>
        <source>All that is shared</source>
        <translation>Kaikki jaettu</translation>
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
        <translation>Paperi</translation>
    </message>
    <message>
        <source>The change in use</source>
        <translation>Muutos ja opit käytössä</translation>
    </message>
    <message>
        <source>Your whole time together on paper. Only what is shared is printed, and what you choose yourself.</source>
        <translation>Koko yhteinen aikanne paperilla. Tulosteeseen tulee vain se, mikä on jaettu, ja se, minkä itse valitsette.</translation>
    </message>
    <message>
        <source>Lines for signatures</source>
        <translation>Allekirjoitusrivit</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
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
        <translation>Tapaamisen aika</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · tauolla</translation>
    </message>
    <message>
        <source>The clock is hidden</source>
        <translation>Kello on piilotettu</translation>
    </message>
    <message>
        <source>Show, pause or go on with the clock</source>
        <translation>Näytä kello, pysäytä se tai jatka</translation>
    </message>
    <message>
        <source>Pause or hide the clock</source>
        <translation>Pysäytä tai piilota kello</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Anna kellon jatkaa</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Pysäytä kello</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Näytä kello</translation>
    </message>
    <message>
        <source>Hide the clock</source>
        <translation>Piilota kello</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Pohdinta</translation>
    </message>
    <message>
        <source>Learning activity</source>
        <translation>Oppimiskeino</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Sitoumus</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <translation>Tapaaminen %1</translation>
    </message>
    <message>
        <source>%1 without words</source>
        <translation>%1 ilman sanoja</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Empty the trash</source>
        <translation>Tyhjennä roskakori</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Tyhjennä roskakori…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Poistetut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>The words that were removed</source>
        <translation>Poistettu teksti</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Palauta</translation>
    </message>
    <message numerus="yes">
        <source>What you remove stays here for %n day(s). Then it is gone for good.</source>
        <translation>
            <numerusform>Poistetut säilyvät täällä %n päivän ja häviävät sitten.</numerusform>
            <numerusform>Poistetut säilyvät täällä %n päivää ja häviävät sitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. What you remove stays here for %n day(s).</source>
        <translation>
            <numerusform>Roskakori on tyhjä. Poistetut säilyvät täällä %n päivän.</numerusform>
            <numerusform>Roskakori on tyhjä. Poistetut säilyvät täällä %n päivää.</numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>poistettu %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>poistaja: %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>yksityinen</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>Palauta roskakorista</translation>
    </message>
    <message>
        <source>Private items are hidden now, and the trash with them.</source>
        <translation>Yksityiset on nyt piilotettu, ja roskakori niiden mukana.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Tyhjennetäänkö roskakori?</translation>
    </message>
    <message>
        <source>You can undo this until you close Peili. After that, only the backups still have it.</source>
        <translation>Voit kumota tämän niin kauan kuin Peili on auki. Sen jälkeen sisältö on vain varmuuskopioissa.</translation>
    </message>
</context>
<context>
    <name>VisibilityStrip</name>
    <message>
        <source>Keep private</source>
        <translation>Pidä yksityisenä</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Jaa</translation>
    </message>
    <message>
        <source>Always private – it never leaves this laptop</source>
        <translation>Aina yksityinen – ei lähde koskaan tältä tietokoneelta</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Jaettu: %1</translation>
    </message>
    <message>
        <source>Private – stays on this laptop</source>
        <translation>Yksityinen – pysyy tällä tietokoneella</translation>
    </message>
    <message>
        <source>Click to keep it private</source>
        <translation>Napsauta, niin tämä on taas yksityinen</translation>
    </message>
    <message>
        <source>Click to share it with %1</source>
        <translation>Jaa napsauttamalla: %1</translation>
    </message>
</context>
<context>
    <name>WidgetKeys</name>
    <message>
        <source>Alt+↑ and Alt+↓</source>
        <translation>Alt+↑ ja Alt+↓</translation>
    </message>
    <message>
        <source>Move the topic up and down</source>
        <translation>Siirrä aihetta ylös ja alas</translation>
    </message>
    <message>
        <source>← ↑ → ↓</source>
        <translation>← ↑ → ↓</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>Kortilta kortille</translation>
    </message>
    <message>
        <source>Ctrl+← and Ctrl+→</source>
        <translation>Ctrl+← ja Ctrl+→</translation>
    </message>
    <message>
        <source>Move the card to another column</source>
        <translation>Siirrä kortti toiseen sarakkeeseen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Avaa kortti</translation>
    </message>
    <message>
        <source>From phase to phase</source>
        <translation>Vaiheesta toiseen</translation>
    </message>
    <message>
        <source>Open the phase</source>
        <translation>Avaa vaihe</translation>
    </message>
    <message>
        <source>PgUp and PgDn</source>
        <translation>PgUp ja PgDn</translation>
    </message>
    <message>
        <source>Previous and next page</source>
        <translation>Edellinen ja seuraava sivu</translation>
    </message>
    <message>
        <source>Home and End</source>
        <translation>Home ja End</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>Ensimmäinen ja viimeinen sivu</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Restore the backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>This is the backup from %1, to look at. Your notebook is open in the other window.</source>
        <translation>Tämä on %1 tehty varmuuskopio katseltavaksi. Muistikirjasi on auki toisessa ikkunassa.</translation>
    </message>
    <message>
        <source>This is the notebook of %1 again. What was there before is kept as “%2”.</source>
        <translation>Tämä on taas muistikirja sellaisena kuin se oli %1. Edellinen on tallessa nimellä ”%2”.</translation>
    </message>
    <message>
        <source>“%1” can’t be read any more, but there is a good backup from %2. Restore it? The damaged file is kept beside it.</source>
        <translation>Muistikirjaa ”%1” ei voi enää lukea, mutta siitä on ehjä varmuuskopio, joka tehtiin %2. Palautetaanko se? Vaurioitunut tiedosto säilyy samassa kansiossa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Tallenna luettava osa</translation>
    </message>
    <message>
        <source>“%1” can’t be read any more, and there is no good backup of it. Save what can be read? The damaged file is kept beside it.</source>
        <translation>Tiedostoa ”%1” ei voi enää lukea, eikä siitä ole ehjää varmuuskopiota. Tallennetaanko se, mikä on luettavissa? Vioittunut tiedosto säilyy samassa kansiossa.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>Vioittunut tiedosto säilytetään nimellä ”%1”.</translation>
    </message>
    <message>
        <source>Everything in the notebook could be read.</source>
        <translation>Kaikki muistikirjassa oli luettavissa.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be saved as they were: %1</source>
        <translation>
            <numerusform>%n asiaa ei voitu tallentaa sellaisenaan: %1</numerusform>
            <numerusform>%n asiaa ei voitu tallentaa sellaisenaan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is empty, but there is a good backup from %2. Restore it?</source>
        <translation>”%1” on tyhjä, mutta siitä on ehjä varmuuskopio, joka tehtiin %2. Palautetaanko se?</translation>
    </message>
    <message>
        <source>“%1” is not there any more, but there is a good backup from %2. Restore it?</source>
        <translation>Tiedostoa ”%1” ei enää ole, mutta siitä on ehjä varmuuskopio, joka tehtiin %2. Palautetaanko se?</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>Aloita uusi muistikirja</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Mentoring</source>
        <comment>Form</comment>
        <translation>Mentorointi</translation>
    </message>
    <message>
        <source>Reverse mentoring</source>
        <comment>Form</comment>
        <translation>Käänteinen mentorointi</translation>
    </message>
    <message>
        <source>Peer mentoring</source>
        <comment>Form</comment>
        <translation>Vertaismentorointi</translation>
    </message>
    <message>
        <source>Peer group</source>
        <comment>Form</comment>
        <translation>Vertaisryhmä</translation>
    </message>
    <message>
        <source>Mentor</source>
        <comment>Role</comment>
        <translation>Mentori</translation>
    </message>
    <message>
        <source>Mentee</source>
        <comment>Role</comment>
        <translation>Mentoroitava</translation>
    </message>
    <message>
        <source>Peer</source>
        <comment>Role</comment>
        <translation>Vertainen</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>Role</comment>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <comment>Role</comment>
        <translation>Ohjaaja</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>Visibility</comment>
        <translation>Yksityinen</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>Visibility</comment>
        <translation>Jaettu</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>Phase</comment>
        <translation>Valmistaudu</translation>
    </message>
    <message>
        <source>Get acquainted</source>
        <comment>Phase</comment>
        <translation>Tutustu</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Phase</comment>
        <translation>Dialogi</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>Phase</comment>
        <translation>Oppiminen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <comment>Phase</comment>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Change in use</source>
        <comment>Phase</comment>
        <translation>Muutos ja opit käytössä</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>Verdict</comment>
        <translation>Jatketaan</translation>
    </message>
    <message>
        <source>Adjust</source>
        <comment>Verdict</comment>
        <translation>Muutetaan jotain</translation>
    </message>
    <message>
        <source>Part well</source>
        <comment>Verdict</comment>
        <translation>Erotaan hyvillä mielin</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>GoalState</comment>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Reshaped</source>
        <comment>GoalState</comment>
        <translation>Muuttunut</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>GoalState</comment>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>GoalState</comment>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>MeetingState</comment>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>MeetingState</comment>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>MeetingState</comment>
        <translation>Jäi väliin</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>MeetingState</comment>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>Wish</comment>
        <translation>Kuuntele</translation>
    </message>
    <message>
        <source>Think with me</source>
        <comment>Wish</comment>
        <translation>Ajattele kanssani</translation>
    </message>
    <message>
        <source>Challenge me</source>
        <comment>Wish</comment>
        <translation>Haasta minua</translation>
    </message>
    <message>
        <source>Your experience</source>
        <comment>Wish</comment>
        <translation>Kerro kokemuksestasi</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>Wish</comment>
        <translation>Neuvo minua</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>PromiseState</comment>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>PromiseState</comment>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>PromiseState</comment>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>Occasion</comment>
        <translation>Valmistaudu</translation>
    </message>
    <message>
        <source>Get acquainted</source>
        <comment>Occasion</comment>
        <translation>Tutustu</translation>
    </message>
    <message>
        <source>Before a meeting</source>
        <comment>Occasion</comment>
        <translation>Ennen tapaamista</translation>
    </message>
    <message>
        <source>After a meeting</source>
        <comment>Occasion</comment>
        <translation>Tapaamisen jälkeen</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>Occasion</comment>
        <translation>Päiväkirja</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>ActivityKind</comment>
        <translation>Artikkeli</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>ActivityKind</comment>
        <translation>Kirja</translation>
    </message>
    <message>
        <source>Exercise</source>
        <comment>ActivityKind</comment>
        <translation>Harjoitus</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>ActivityKind</comment>
        <translation>Analyysi</translation>
    </message>
    <message>
        <source>Meeting a person</source>
        <comment>ActivityKind</comment>
        <translation>Henkilön tapaaminen</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>ActivityKind</comment>
        <translation>Vierailu</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <comment>ActivityKind</comment>
        <translation>Varjostaminen</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>ActivityKind</comment>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Stretch task</source>
        <comment>ActivityKind</comment>
        <translation>Haastava tehtävä</translation>
    </message>
    <message>
        <source>Listening or watching</source>
        <comment>ActivityKind</comment>
        <translation>Kuuntelu tai katselu</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>ActivityState</comment>
        <translation>Suunnitteilla</translation>
    </message>
    <message>
        <source>Doing</source>
        <comment>ActivityState</comment>
        <translation>Meneillään</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ActivityState</comment>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Mid-point review</source>
        <comment>Review</comment>
        <translation>Väliarviointi</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <comment>Review</comment>
        <translation>Loppuarviointi</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>StillDoing</comment>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>StillDoing</comment>
        <translation>Osittain</translation>
    </message>
    <message>
        <source>No</source>
        <comment>StillDoing</comment>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
</context>
<context>
    <name>WritingKeys</name>
    <message>
        <source>Bold</source>
        <translation>Lihavointi</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursivointi</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Lainaus</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numeroitu luettelo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tarkistuslista</translation>
    </message>
    <message>
        <source>Tick an item of a checklist</source>
        <translation>Merkitse tarkistuslistan kohta</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Etsi tästä tekstistä</translation>
    </message>
    <message>
        <source>To the tools above the text</source>
        <translation>Siirry tekstin työkaluriville</translation>
    </message>
    <message>
        <source>Link; on a picture, what it shows</source>
        <translation>Linkki; kuvan kohdalla kuvan selite</translation>
    </message>
    <message>
        <source>Heading (0: plain text)</source>
        <translation>Otsikko (0 = tavallinen teksti)</translation>
    </message>
    <message>
        <source>Indent an item</source>
        <translation>Sisennä kohta</translation>
    </message>
    <message>
        <source>Outdent an item</source>
        <translation>Poista sisennys</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Liitä ilman muotoiluja</translation>
    </message>
    <message>
        <source>This text alone in the window, and back</source>
        <translation>Näytä vain tämä teksti tai taas koko ikkuna</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Close what is open over the text</source>
        <translation>Sulje se, mikä on auki tekstin päällä</translation>
    </message>
    <message>
        <source>Next place found (with Shift the one before)</source>
        <translation>Seuraava löydetty kohta (Vaihto: edellinen)</translation>
    </message>
</context>
<context>
    <name>writing::AltBar</name>
    <message>
        <source>What the picture shows, in a few words</source>
        <translation>Mitä kuva esittää, muutamalla sanalla</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Mitä kuva esittää</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Säilytä nämä sanat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>writing::Editor</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Valitse k&amp;aikki</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>Avaa li&amp;nkki</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>Li&amp;nkki…</translation>
    </message>
    <message>
        <source>Change the &amp;link…</source>
        <translation>&amp;Muuta linkkiä…</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Sisennä</translation>
    </message>
    <message>
        <source>Move o&amp;ut</source>
        <translation>Siirrä &amp;ulommas</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Etsi…</translation>
    </message>
    <message>
        <source>Write in p&amp;eace</source>
        <translation>Kirjoita &amp;rauhassa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln sana</numerusform>
            <numerusform>%Ln sanaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Kuva: %1</translation>
    </message>
    <message>
        <source>&amp;Describe the picture…</source>
        <translation>Ku&amp;vaile kuvaa…</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>Liitä ilman muotoilu&amp;ja</translation>
    </message>
</context>
<context>
    <name>writing::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Etsi tästä tekstistä</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln sana</numerusform>
            <numerusform>%Ln sanaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei löytynyt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>writing::FocusPage</name>
    <message>
        <source>Back to the page</source>
        <translation>Takaisin sivulle</translation>
    </message>
</context>
<context>
    <name>writing::LinkBar</name>
    <message>
        <source>Where the link leads, such as example.fi</source>
        <translation>Mihin linkki vie, esimerkiksi example.fi</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Linkin osoite</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>Aseta linkki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Type an address of the web or of mail.</source>
        <translation>Kirjoita verkko- tai sähköpostiosoite.</translation>
    </message>
</context>
<context>
    <name>writing::PictureObject</name>
    <message>
        <source>A picture that is not here</source>
        <translation>Kuva, joka ei ole täällä</translation>
    </message>
</context>
<context>
    <name>writing::ToolBar</name>
    <message>
        <source>Bold</source>
        <translation>Lihavointi</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiivi</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numeroitu luettelo</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tarkistuslista</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Lainaus</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>What the text looks like</source>
        <translation>Tekstin muotoilu</translation>
    </message>
</context>
</TS>
