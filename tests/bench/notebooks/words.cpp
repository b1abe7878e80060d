// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/notebooks/words.h"

namespace bench {

namespace {

struct Vocabulary
{
    QStringList names;
    QStringList first; ///< in Finnish, of a compound; else before a noun
    QStringList nouns;
    QStringList endings; ///< of a noun
    QStringList openings;
    QStringList links;
    QStringList closings;
};

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char('|'));
}

const Vocabulary &vocabularyOf(Language language)
{
    static const Vocabulary english{
        list("Grace Walker|Oliver Reed|Priya Nair|Thomas Bell|Hannah Clarke|Samuel Osei|Ruth Adams|Leo Murphy"),
        list("honest |quiet |difficult |shared |weekly |early |small |open |careful |first "),
        list("feedback|agreement|presentation|decision|listening|trust|delegation|deadline|boundary|conversation|"
             "question|responsibility|leadership|strength|meeting|handover|workshop|expectation|mistake|holiday"),
        list("||s"),
        list("I noticed that|Before the meeting|What surprised me was|My mentor asked whether|On Thursday|"
             "When I look back|It took courage to say that|After some silence|I would like to try whether"),
        list("came up again with|was easier than|had more to do with|begins with|changed because of|needs|"
             "reminded me of|stood in the way of|grew out of"),
        list("so I wrote it down|and we laughed about it|which I had not expected|and I slept on it|"
             "although nobody had said so|as we agreed in spring|and that is enough for now")};
    static const Vocabulary finnish{
        list("Aino Mäkelä|Jyrki Hätönen|Päivi Järvinen|Väinö Kärkkäinen|Satu Yli-Äijö|Mikko Öhman|Leena Räty|Onni Sää"),
        list("työ|oppimis|palaute|johtamis|luottamus|kehitys|tavoite|vuorovaikutus|asiantuntija|esimies|ryhmä|"
             "mentorointi|"
             "muutos|ura|arvo|vertais"),
        list(
            "hyvinvointi|keskustelu|suunnitelma|päiväkirja|kokous|tehtävä|kokemus|sopimus|kysymys|hetki|ajattelu|taito|"
            "vastuu|väsymys|yhteisö|prosessi|haaste|näkökulma|käytäntö|tilanne"),
        list("|ssa|sta|lla|n|na|kaan|kin"),
        list(
            "Huomasin, että|Ennen tapaamista|Minua yllätti, miten|Mentorini kysyi, voisiko|Torstaina|"
            "Kun katson taaksepäin,|Vaati rohkeutta sanoa, että|Pienen hiljaisuuden jälkeen|Haluaisin kokeilla, miten"),
        list("liittyi jälleen asiaan|oli helpompi kuin|syntyi yhdessä muun kanssa:|muuttui, kun tuli|alkaa siitä, että "
             "on|"
             "muistutti minua siitä, mitä on|jäi jalkoihin, kun edessä oli|kasvoi, vaikka vieressä oli"),
        list("joten kirjoitin sen ylös|ja nauroimme sille yhdessä|mitä en ollut odottanut|ja nukuin yön yli|"
             "vaikka kukaan ei ollut sanonut niin|kuten keväällä sovimme|ja se riittää tällä erää")};
    static const Vocabulary swedish{
        list("Åsa Lindström|Björn Sjöberg|Märta Öberg|Göran Håkansson|Elin Västerås|Ture Nyström|Sofia Ahlskog|Nils "
             "Blå"),
        list("ärlig |tyst |svår |gemensam |tidig |öppen |arbets|ledarskaps|utvecklings|lärande|"),
        list("återkoppling|överenskommelse|förändring|samtal|förtroende|möte|beslut|ansvar|gräns|fråga|dagbok|uppgift|"
             "erfarenhet|vardag|rädsla|förväntan|styrka|mål|vana|paus"),
        list("|en|et|s"),
        list("Jag märkte att|Före mötet|Det som förvånade mig var hur|Min mentor frågade om|På torsdagen|"
             "När jag ser tillbaka|Det krävde mod att säga att|Efter en stunds tystnad|Jag skulle vilja pröva hur"),
        list("kom tillbaka med|var lättare än|hade mer att göra med|börjar med|ändrades genom|behöver|påminde mig om|"
             "stod i vägen för|växte ur"),
        list("så jag skrev ner det|och vi skrattade åt det|vilket jag inte hade väntat mig|och jag sov på saken|"
             "fast ingen hade sagt så|som vi kom överens om i våras|och det räcker så länge")};
    switch (language) {
    case Language::English:
        return english;
    case Language::Finnish:
        return finnish;
    case Language::Swedish:
        return swedish;
    }
    Q_UNREACHABLE();
}

} // namespace

Words::Words(Language language, quint32 seed) : language_(language), random_(seed) { }

QString Words::name()
{
    return of(vocabularyOf(language_).names);
}

QString Words::noun()
{
    const Vocabulary &words = vocabularyOf(language_);
    return (chance(3) > 0 ? of(words.first) : QString()) + of(words.nouns) + of(words.endings);
}

QString Words::topic()
{
    const QString first = noun();
    QString topic = first.at(0).toUpper() + first.mid(1);
    if (chance(2) == 0)
        topic += QLatin1String(" / ") + noun();
    return topic;
}

QString Words::sentence()
{
    const Vocabulary &words = vocabularyOf(language_);
    QString sentence = of(words.openings) + QLatin1Char(' ') + noun() + QLatin1Char(' ') + of(words.links)
        + QLatin1Char(' ') + noun();
    if (chance(3) == 0)
        sentence += QLatin1String(", ") + of(words.closings);
    return sentence + QLatin1Char('.');
}

QString Words::text(int characters)
{
    QString text;
    while (text.size() < characters) {
        if (!text.isEmpty())
            text += QLatin1String("\n\n");
        switch (chance(12)) {
        case 0:
            text += QLatin1String("## ") + topic();
            break;
        case 1:
            text += QLatin1String("- ") + topic() + QLatin1String("\n- ") + topic() + QLatin1String("\n- ") + topic();
            break;
        case 2:
            text += QLatin1String("**") + topic() + QLatin1String(".** ") + sentence();
            break;
        default:
            for (int left = 2 + chance(4); left > 0 && text.size() < characters; --left)
                text += sentence() + (left > 1 ? QLatin1String(" ") : QLatin1String());
        }
    }
    return text.trimmed();
}

QStringList wantedWords(Language language)
{
    switch (language) {
    case Language::English:
        return list("feedback|deadline|responsib|silence");
    case Language::Finnish:
        return list("hyvinvoi|päiväkirja|vastuu|näkökulma");
    case Language::Swedish:
        return list("återkoppling|förändr|dagbok|överens");
    }
    Q_UNREACHABLE();
}

} // namespace bench
