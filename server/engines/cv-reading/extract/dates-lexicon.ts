/** How months, seasons and "until today" are written, in the languages CVs come in. */

/** From January to December; full and shortened forms of en, de, fr, es, it, pt, nl, pl, sv, da, cs, fi, tr. */
export const MONTH_FORMS = [
  'january jan januar jän jänner jaenner janvier janv jan enero ene gennaio gen janeiro januari stycznia styczeń sty leden ledna tammikuu ocak oca январь января янв',
  'february feb februar feber février fevrier févr fevr fév fev febrero febbraio febb fevereiro februari lutego luty lut únor února helmikuu şubat şub февраль февраля фев',
  'march mar märz maerz mär mrz mars marzo março maart mrt marca marzec březen března maaliskuu mart март марта',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi duben dubna huhtikuu nisan nis апрель апреля апр',
  'may mai mayo maggio mag maio mei maja maj květen května toukokuu mayıs май мая',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze červen června kesäkuu haziran haz июнь июня',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip červenec července heinäkuu temmuz tem июль июля',
  'august aug août aout agosto ago augustus augusti sierpnia sierpień sie srpen srpna elokuu ağustos ağu август августа авг',
  'september sept sep septembre septiembre setiembre set settembre sett setembro września wrzesień wrz září syyskuu eylül eyl сентябрь сентября сен',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik paź říjen října lokakuu ekim eki октябрь октября окт',
  'november nov novembre noviembre novembro listopada listopad lis listopadu marraskuu kasım kas ноябрь ноября ноя',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień gru prosinec prosince joulukuu aralık ara desember des декабрь декабря дек',
];

export const SEASON_FORMS =
  'spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|sommersemester|wintersemester|printemps|été|ete|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|verão|outono|lente|zomer|herfst|wiosna|lato|jesień|zima|vår|sommar|höst|forår|efterår|spring semester|fall semester|michaelmas|trinity term';

export const PRESENT_FORMS =
  "the present|present|presently|current|currently|present day|now|today|ongoing|to date|till date|date|to now|in progress|continuing|heute|jetzt|aktuell|laufend|dato|gegenwart|gegenwärtig|andauernd|fortlaufend|derzeit|la actualidad|actualidad|actualmente|actual|el presente|presente|hoy|hoy en día|la fecha|ahora|en curso|vigente|aujourd'hui|aujourd’hui|présent|actuel|actuelle|actuellement|ce jour|à ce jour|maintenant|en cours|oggi|attuale|attualmente|ad oggi|in corso|tuttora|presente|data attuale|alla data attuale|atual|atualmente|o momento|hoje|heden|nu|vandaag|huidig|obecnie|teraz|nadal|dziś|pågående|nuvarande|nå|nåværende|dags dato|nuværende|současnost|dosud|nyní|nykyinen|günümüz|halen|devam ediyor|bugün|حتى الآن|حتى تاريخه|الآن|حاليا|حاليًا|الحاضر|настоящее время|по настоящее время|по н.в.|наст. время|сейчас";
