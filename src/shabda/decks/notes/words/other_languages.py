"""The commonest meanings in languages other than English: evidence that a column is of meanings.

German, French, Spanish, Italian, Portuguese, Dutch, Russian, Gujarati, Bengali, Kannada, Tamil,
Telugu and Malayalam. A list in one of them has some of these words beside the Sanskrit that means
them; codes, categories and spellings have none. Hindi and Marathi are known by their script.
"""

from __future__ import annotations

import re

_TEXT = """elephant: elefant éléphant elefante olifant слон હાથી হাতি ಆನೆ யானை ఏనుగు ആന
horse: pferd cheval caballo cavallo cavalo paard лошадь конь ઘોડો ঘোড়া ಕುದುರೆ குதிரை గుర్రం കുതിര
tree: baum arbre árbol albero árvore boom дерево ઝાડ વૃક્ષ গাছ ಮರ மரம் చెట్టు മരം
river: fluss rivière fleuve río fiume rio rivier река નદી নদী ನದಿ நதி ஆறு నది നദി പുഴ
forest: wald forêt bosque selva bosco foresta floresta bos лес જંગલ বন জঙ্গল ಕಾಡು காடு అడవి കാട്
son: sohn fils hijo figlio filho zoon сын પુત્ર દીકરો ছেলে ಮಗ மகன் కొడుకు മകൻ
daughter: tochter fille hija figlia filha dochter дочь દીકરી মেয়ে ಮಗಳು மகள் కూతురు മകൾ
water: wasser eau agua acqua água вода પાણી জল পানি ನೀರು நீர் தண்ணீர் నీరు నీళ్ళు വെള്ളം ജലം
sun: sonne soleil sol sole zon солнце સૂરજ সূর্য ಸೂರ್ಯ சூரியன் సూర్యుడు സൂര്യൻ
moon: mond lune luna lua maan луна месяц ચંદ્ર ચાંદો চাঁদ ಚಂದ್ರ நிலா சந்திரன் చంద్రుడు ചന്ദ്രൻ
house: haus maison casa huis дом ઘર বাড়ি ঘর ಮನೆ வீடு ఇల్లు വീട്
village: dorf village pueblo aldea villaggio aldeia dorp деревня ગામ গ্রাম ಹಳ್ಳಿ கிராமம் గ్రామం
 ഗ്രാമം
city: stadt ville ciudad città cidade stad город શહેર નગર শহর ನಗರ நகரம் నగరం നഗരം
book: buch livre libro livro boek книга પુસ્તક ચોપડી বই ಪುಸ್ತಕ புத்தகம் పుస్తకం പുസ്തകം
boy: junge knabe garçon niño chico muchacho ragazzo menino rapaz jongen мальчик છોકરો ছেলে ಹುಡುಗ
 பையன் బాలుడు ആൺകുട്ടി
girl: mädchen fille niña chica ragazza menina meisje девочка девушка છોકરી মেয়ে ಹುಡುಗಿ சிறுமி
 బాలిక പെൺകുട്ടി
mother: mutter mère madre mãe moeder мать માતા મા মা ಅಮ್ಮ ತಾಯಿ அம்மா தாய் తల్లి అమ్మ അമ്മ
father: vater père padre pai vader отец પિતા বাবা পিতা ಅಪ್ಪ ತಂದೆ அப்பா தந்தை తండ్రి അച്ഛൻ
brother: bruder frère hermano fratello irmão broer брат ભાઈ ভাই ಸಹೋದರ சகோதரன் సోదరుడు സഹോദരൻ
king: könig roi rey re rei koning царь король રાજા রাজা ರಾಜ அரசன் రాజు രാജാവ്
friend: freund ami amigo amico vriend друг મિત્ર বন্ধু ಸ್ನೇಹಿತ ಗೆಳೆಯ நண்பன் స్నేహితుడు మిత్రుడు
 സുഹൃത്ത് കൂട്ടുകാരൻ
man: mann mensch homme hombre uomo homem man mens человек мужчина માણસ મનુષ્ય মানুষ ಮನುಷ್ಯ மனிதன்
 మనిషి മനുഷ്യൻ
woman: frau femme mujer donna mulher vrouw женщина સ્ત્રી মহিলা নারী ಹೆಂಗಸು பெண் స్త్రీ സ്ത്രീ
mountain: berg montagne montaña monte montagna montanha гора પર્વત પહાડ পাহাড় পর্বত ಬೆಟ್ಟ ಪರ್ವತ
 மலை పర్వతం కొండ മല പർവ്വതം
fire: feuer feu fuego fuoco fogo vuur огонь આગ અગ્નિ আগুন ಬೆಂಕಿ தீ நெருப்பு నిప్పు అగ్ని തീ
wind: wind vent viento vento ветер પવન বাতাস ಗಾಳಿ காற்று గాలి കാറ്റ്
cloud: wolke nuage nube nuvola nuvem wolk облако туча વાદળ মেঘ ಮೋಡ மேகம் మేఘం మబ్బు മേഘം
flower: blume fleur flor fiore bloem цветок ફૂલ ফুল ಹೂವು ಹೂ பூ పువ్వు పూవు പൂവ് പൂ
fruit: frucht obst fruit fruta fruto frutta frutto vrucht плод фрукт ફળ ফল ಹಣ್ಣು பழம் పండు പഴം ഫലം
god: gott dieu dios dio deus god бог દેવ ભગવાન দেবতা ঈশ্বর ದೇವರು கடவுள் தேவன் దేవుడు ദൈവം
teacher: lehrer maître professeur maestro profesor insegnante professor leraar учитель શિક્ષક ગુરુ
 শিক্ষক ಶಿಕ್ಷಕ ಗುರು ஆசிரியர் గురువు ഗുരു അധ്യാപകൻ
eye: auge oeil œil ojo occhio olho oog глаз આંખ চোখ ಕಣ್ಣು கண் కన్ను കണ്ണ്
hand: hand main mano mão рука હાથ হাত ಕೈ கை చేయి കൈ
foot: fuß fuss pied pie piede pé voet нога પગ পা ಕಾಲು கால் పాదం കാൽ
head: kopf haupt tête cabeza testa cabeça hoofd голова માથું মাথা ತಲೆ தலை తల തല
mouth: mund bouche boca bocca mond рот મોં মুখ ಬಾಯಿ வாய் నోరు വായ
dog: hund chien perro cane cão cachorro hond собака કૂતરો কুকুর ನಾಯಿ நாய் కుక్క നായ പട്ടി
cow: kuh vache vaca mucca vacca koe корова ગાય গরু ಹಸು ஆவு பசு ఆవు പശു
lion: löwe lion león leone leão leeuw лев સિંહ সিংহ ಸಿಂಹ சிங்கம் సింహం സിംഹം
bird: vogel oiseau pájaro ave uccello pássaro птица પક્ષી পাখি ಪಕ್ಷಿ ಹಕ್ಕಿ பறவை పక్షి പക്ഷി
fish: fisch poisson pez pescado pesce peixe vis рыба માછલી মাছ ಮೀನು மீன் చేప മീൻ മത്സ്യം
food: essen nahrung speise nourriture comida alimento cibo voedsel еда пища ખોરાક ভোজন খাবার ಆಹಾರ
 உணவு ఆహారం ഭക്ഷണം
day: tag jour día giorno dia dag день દિવસ দিন ದಿನ ಹಗಲು நாள் పగలు రోజు ദിവസം
night: nacht nuit noche notte noite ночь રાત রাত ರಾತ್ರಿ இரவு రాత్రి രാത്രി
earth: erde terre tierra terra aarde земля પૃથ્વી પૃથિવી পৃথিবী ಭೂಮಿ பூமி భూమి ഭൂമി
sky: himmel ciel cielo céu hemel небо આકાશ আকাশ ಆಕಾಶ வானம் ఆకాశం ആകാശം
word: wort mot palabra parola palavra woord слово શબ્દ শব্দ ಶಬ್ದ ಪದ சொல் పదం വാക്ക്
knowledge: wissen connaissance conocimiento conoscenza conhecimento kennis знание જ્ઞાન জ্ঞান
 ಜ್ಞಾನ அறிவு జ్ఞానం അറിവ്
truth: wahrheit vérité verdad verità verdade waarheid истина правда સત્ય সত্য ಸತ್ಯ உண்மை నిజం സത്യം
go: gehen aller ir andare gaan идти જવું যাওয়া ಹೋಗು செல் వెళ్ళు പോകുക
see: sehen voir ver vedere zien видеть જોવું দেখা ನೋಡು பார் చూడు കാണുക
eat: essen manger comer mangiare eten есть ખાવું খাওয়া ತಿನ್ನು சாப்பிடு తిను തിന്നുക
drink: trinken boire beber bere drinken пить પીવું পান ಕುಡಿ குடி తాగు കുടിക്കുക
speak: sprechen parler hablar parlare falar spreken говорить બોલવું বলা ಮಾತನಾಡು பேசு మాట్లాడు
 സംസാരിക്കുക
read: lesen lire leer leggere ler lezen читать વાંચવું পড়া ಓದು படி చదువు വായിക്കുക
good: gut bon bueno buono bom goed хороший સારું ভালো ಒಳ್ಳೆಯ நல்ல మంచి നല്ല
great: groß gross grand grande groot большой великий મોટું ದೊಡ್ಡ பெரிய పెద్ద വലിയ
"""
_BETWEEN = re.compile(r"[\s,;:/()\[\]'’\"“”.!?-]+")


def _table() -> dict[str, frozenset[str]]:
    lines = _TEXT.strip().replace("\n ", " ").splitlines()
    rows = (line.partition(": ") for line in lines)
    return {meaning: frozenset(words.split()) for meaning, _, words in rows}


_WORDS = _table()


def in_other_languages(meaning: str) -> frozenset[str]:
    """The words for an English meaning; none for a meaning that is not so common."""
    return frozenset[str]().union(*(_WORDS.get(word, ()) for word in _BETWEEN.split(meaning)))


def words_of_gloss(gloss: str) -> frozenset[str]:
    """The words of a gloss in small letters, without marks between them."""
    return frozenset(_BETWEEN.split(gloss.casefold())) - {""}
