// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storytexts.h"

#include <QLatin1String>

#include <array>

namespace story {

namespace {

struct Row
{
    const char *key;
    std::array<const char *, 3> texts; ///< in the order of Language
};

// clang-format off
constexpr Row table[] = {
    {"mentee", {"Helen Ward", "Aino Mäkelä", "Åsa Öhman"}},
    {"mentor", {"Peter O’Neill", "Jyrki Hätönen", "Göran Sjöblom"}},
    {"mentee-background", {"Ward nurse for six years, team leader since May", "Sairaanhoitaja, tiimin vetäjä toukokuusta asti", "Sjuksköterska, gruppledare sedan maj"}},
    {"mentor-background", {"Led three wards, now plans the shifts of the whole house", "Johtanut kolmea osastoa, suunnittelee nyt koko talon vuorot", "Har lett tre avdelningar, planerar nu hela husets turer"}},
    {"title", {"Growing into leading", "Esihenkilöksi kasvaminen", "Att växa in i ledarskapet"}},
    {"place", {"The small meeting room, third floor", "Pieni neuvotteluhuone, kolmas kerros", "Lilla mötesrummet, tredje våningen"}},
    {"secret", {"lighthouse", "majakka", "fyrtorn"}},

    {"aims", {"I want to say no without a bad evening afterwards.", "Haluan oppia sanomaan ei ilman, että ilta menee pilalle.", "Jag vill kunna säga nej utan att kvällen går förlorad."}},
    {"aims-mentor", {"To hear how the work looks from the floor today.", "Kuulla, miltä työ näyttää tänään kentältä.", "Att höra hur arbetet ser ut på golvet i dag."}},
    {"expectations", {"Somebody who asks before answering.", "Joku, joka kysyy ennen kuin vastaa.", "Någon som frågar före svaret."}},
    {"expectations-mentor", {"That we keep the hours that we agree on.", "Että pidämme sovitut tunnit.", "Att vi håller de timmar vi kommer överens om."}},
    {"left-out-private", {"I would rather not talk about the move at home. The lighthouse picture stays face down.", "En halua puhua muutosta kotona. Se majakka-taulu pysyy nurin.", "Jag vill helst inte tala om flytten hemma. Bilden av ett fyrtorn ligger med framsidan ned."}},

    {"goal-1", {"Run the Monday meeting in half an hour", "Vedän maanantaipalaverin puolessa tunnissa", "Leda måndagsmötet på en halvtimme"}},
    {"goal-1-why", {"It eats the calmest hour of the week.", "Se syö viikon rauhallisimman tunnin.", "Det äter veckans lugnaste timme."}},
    {"goal-1-evidence", {"Last week it took 70 minutes and two people left early.", "Viime viikolla se kesti 70 minuuttia ja kaksi lähti kesken.", "I förra veckan tog det 70 minuter och två gick tidigt."}},
    {"goal-2", {"Give feedback within two days", "Annan palautteen kahden päivän sisällä", "Ge återkoppling inom två dagar"}},
    {"goal-2-evidence", {"I wait until it is too late.", "Odotan, kunnes on liian myöhäistä.", "Jag väntar tills det är för sent."}},
    {"goal-private", {"Decide whether I stay (lighthouse)", "Päätän, jäänkö (majakka)", "Besluta om jag stannar (fyrtorn)"}},

    {"about", {"I grew up above a bakery and still wake at five.", "Kasvoin leipomon yläkerrassa ja herään vieläkin viideltä.", "Jag växte upp ovanför ett bageri och vaknar ännu klockan fem."}},
    {"about-mentor", {"I have failed at two of my three teams. Ask me about the second.", "Olen epäonnistunut kahdessa tiimissä kolmesta. Kysy toisesta.", "Jag har misslyckats med två av mina tre grupper. Fråga om den andra."}},
    {"why-private", {"Nobody else asked me. Like the lighthouse keeper, I said yes.", "Kukaan muu ei kysynyt. Sanoin kyllä kuin se majakka-vahti.", "Ingen annan frågade. Som den som vaktar ett fyrtorn sa jag ja."}},
    {"clause-purpose", {"We meet so that Helen grows into leading her team.", "Tapaamme, jotta Aino kasvaa tiiminsä vetäjäksi.", "Vi träffas för att Åsa ska växa in i att leda sin grupp."}},
    {"clause-rhythm", {"Every four weeks, an hour and a quarter.", "Neljän viikon välein, viisi varttia kerrallaan.", "Var fjärde vecka, fem kvart åt gången."}},
    {"clause-confidentiality", {"What is said here stays between us, also afterwards.", "Mitä täällä puhutaan, jää meidän väliseksi, myös jälkeenpäin.", "Det som sägs här stannar mellan oss, också efteråt."}},
    {"clause-confidentiality-2", {"What is said here stays between us. Examples may be told without names.", "Mitä täällä puhutaan, jää meille. Esimerkkejä saa kertoa nimettä.", "Det som sägs här stannar hos oss. Exempel får berättas utan namn."}},
    {"answer-purpose", {"To grow, not to be judged.", "Kasvaa, ei tulla arvioiduksi.", "Att växa, inte att bli bedömd."}},
    {"decision", {"I said things today that I had not planned to say.", "Sanoin tänään asioita, joita en aikonut sanoa.", "Jag sa saker i dag som jag inte hade tänkt säga."}},

    {"topic-1", {"The two who never agree", "Ne kaksi, jotka eivät ole koskaan samaa mieltä", "De två som aldrig är överens"}},
    {"topic-2", {"How to begin the Monday meeting", "Miten aloittaa maanantaipalaveri", "Hur man börjar måndagsmötet"}},
    {"topic-3", {"Työhyvinvointi and the night shifts", "Työhyvinvointi ja yövuorot", "Työhyvinvointi och nattskiften"}},
    {"topic-old", {"Asking for a second team leader", "Toisen tiiminvetäjän pyytäminen", "Att be om en andra gruppledare"}},
    {"note", {"Peter: *ask what they would do first*, then wait.", "Jyrki: *kysy, mitä he tekisivät ensin*, ja odota.", "Göran: *fråga vad de själva skulle göra först*, och vänta."}},
    {"note-private", {"He looked tired. Lighthouse question next time? Keep: lighthouse.", "Hän näytti väsyneeltä. Ensi kerralla se majakka-kysymys?", "Han såg trött ut. Frågan om ett fyrtorn nästa gång?"}},
    {"promise-1", {"Write the agenda on the board by Friday", "Kirjoitan asialistan taululle perjantaihin mennessä", "Skriva dagordningen på tavlan före fredag"}},
    {"promise-2", {"Talk to both, one at a time", "Puhun molemmille, yhdelle kerrallaan", "Tala med båda, en i taget"}},
    {"promise-mentor", {"Send the list of questions that I use", "Lähetän kysymyslistani", "Skicka frågelistan som jag använder"}},

    {"before", {"The Monday meeting took 45 minutes. Nobody left.", "Maanantaipalaveri kesti 45 minuuttia. Kukaan ei lähtenyt.", "Måndagsmötet tog 45 minuter. Ingen gick."}},
    {"stayed", {"That I answer my own questions. I counted: **four times**.", "Että vastaan omiin kysymyksiini. Laskin: **neljä kertaa**.", "Att jag svarar på mina egna frågor. Jag räknade: **fyra gånger**."}},
    {"stayed-mentor", {"She found the way herself; I only held the lamp.", "Hän löysi tien itse; minä pidin vain lamppua.", "Hon hittade vägen själv; jag höll bara lampan."}},
    {"try", {"Wait ten seconds after each question.", "Odotan kymmenen sekuntia jokaisen kysymyksen jälkeen.", "Vänta tio sekunder efter varje fråga."}},
    {"unsaid", {"That I am afraid of the autumn, lighthouse or not.", "Että pelkään syksyä, oli majakka tai ei.", "Att jag är rädd för hösten, med eller utan fyrtorn."}},
    {"journal", {"A good day: I asked and they answered.", "Hyvä päivä: kysyin ja he vastasivat.", "En bra dag: jag frågade och de svarade."}},
    {"journal-private", {"Cried in the car. Wrote lighthouse on the window.", "Itkin autossa. Kirjoitin ikkunaan majakka.", "Grät i bilen. Skrev fyrtorn på rutan."}},

    {"book", {"Short Meetings, Long Days", "Lyhyet palaverit, pitkät päivät", "Korta möten, långa dagar"}},
    {"book-takeaway", {"Begin with the hardest thing.", "Aloita vaikeimmasta.", "Börja med det svåraste."}},
    {"visit", {"A morning on Peter’s old ward", "Aamu Jyrkin vanhalla osastolla", "En morgon på Görans gamla avdelning"}},
    {"exercise-private", {"Write the letter I won’t send to the lighthouse", "Kirjoitan kirjeen, jota en lähetä: majakka", "Skriva brevet som jag inte skickar till ett fyrtorn"}},

    {"mid-best", {"The day with the two of them.", "Se päivä niiden kahden kanssa.", "Dagen med de två."}},
    {"mid-best-mentor", {"When she stopped asking me what to do.", "Kun hän lakkasi kysymästä minulta, mitä tehdä.", "När hon slutade fråga mig vad hon skulle göra."}},
    {"mid-hardest-private", {"January, when even the lighthouse was dark.", "Tammikuu, kun majakka-kin oli pimeä.", "Januari, när också ett fyrtorn var mörkt."}},
    {"final-goals", {"The meeting takes 30 minutes. I let the second goal go and don’t miss it.", "Palaveri kestää 30 minuuttia. Toisesta tavoitteesta luovuin, enkä kaipaa sitä.", "Mötet tar 30 minuter. Det andra målet lät jag gå och saknar det inte."}},
    {"final-goals-mentor", {"More than she says.", "Enemmän kuin hän sanoo.", "Mer än hon säger."}},
    {"final-worth", {"Yes.", "Kyllä.", "Ja."}},
    {"final-private", {"I nearly stopped in February (lighthouse).", "Olin lopettaa helmikuussa (majakka).", "Jag slutade nästan i februari (fyrtorn)."}},
    {"commitment", {"I ask first, every Monday", "Kysyn ensin, joka maanantai", "Jag frågar först, varje måndag"}},
    {"commitment-private", {"Go to see the lighthouse in June", "Käyn kesäkuussa majakka-saarella", "Besöka ett fyrtorn i juni"}},
    {"look-back", {"Four Mondays out of four.", "Neljä maanantaita neljästä.", "Fyra måndagar av fyra."}},
    {"closing", {"We ended with coffee and two chairs in the sun.", "Lopetimme kahviin ja kahteen tuoliin auringossa.", "Vi slutade med kaffe och två stolar i solen."}},
    {"quote", {"I only held the lamp", "minä pidin vain lamppua", "jag höll bara lampan"}},
    {"skipped", {"Flu", "Flunssa", "Influensa"}},
};
// clang-format on

} // namespace

QString text(Language language, const char *key)
{
    for (const Row &row : table) {
        if (QLatin1String(row.key) == QLatin1String(key))
            return QString::fromUtf8(row.texts.at(static_cast<size_t>(language)));
    }
    qFatal("The story has no text “%s”.", key);
}

} // namespace story
