/**
 * Words of those who give orders to a machine that reads a CV, by language, as parts of patterns. Written as people
 * write them; they are folded (case and accents gone) before they are compared with folded text.
 */

/** Two or three of these in one sentence are an order; one alone is an ordinary word. */
export type Words = {
  /** take what you were told as not said */
  override: string;
  /** what it was told */
  orders: string;
  /** what it shall do with a person who applies */
  demand: string;
  /** that person, as someone else sees them; nobody writes so of themselves */
  subject: string;
  /** where that person is to stand */
  top: string;
  machine: string;
  /** someone is told what they are */
  youAre: string;
  /** … and were not before, or what they are free of */
  now: string;
  /** at the beginning of a sentence, before the machine's name: it is spoken to */
  to: string;
  /** before the machine's name: if you are one */
  ifYou: string;
  reveal?: string;
  secret?: string;
  /** whole turns of phrase that are orders to a machine in themselves */
  phrases?: string;
};

export const wordsOf: Record<string, Words> = {
  de: {
    override:
      'ignorier(?:e|en|t)(?: sie)?|vergiss|vergesst|vergessen sie|vergessen|missacht(?:e|et|en)(?: sie)?|überschreib(?:e|t|en sie)|verwirf|verwerf(?:e|en)(?: sie)?|beacht(?:e|en sie)(?: \\w+){0,4} nicht|übergeh(?:e|en sie)|setz(?:e)? dich hinweg|außer kraft|lass(?:e|en sie)? (?:\\w+ ){0,4}(?:außer acht|beiseite|weg)',
    orders:
      'anweisung(?:en)?|instruktion(?:en)?|vorgaben?|regeln?|befehle?n?|richtlinien?|system-?prompts?|prompts?|anordnung(?:en)?|alles (?:bisherige|vorherige|zuvor|davor|obige|vorige)|systemnachricht(?:en)?|kriterien|maßstäbe',
    demand:
      'bewert(?:e|et|en sie)|empfiehl|empfehlt|empfehlen sie|setz(?:e|t|en sie)|stuf(?:e|en sie)|wähl(?:e|t|en sie)|gib|gebt|geben sie|vergib|vergeben sie|platzier(?:e|en sie)|lad(?:e|en sie)|stell(?:e|en sie)|sortier(?:e|en sie)|trag(?:e|en sie)|behandel(?:e|n sie)|nimm|nehmen sie|markier(?:e|en sie)|bevorzug(?:e|en sie)|ordne|weis(?:e|en sie)',
    subject:
      'diese[nrms]? (?:bewerber\\w*|kandidat\\w*|bewerbung|lebenslauf\\w*|profils?|person)|dieses profil|meine bewerbung|meinen lebenslauf|mein profil',
    top: 'höchst\\w*|best(?:e|en|er|bewertung|möglich\\w*|note)|100|hundert|maximal\\w*|maximum|perfekt\\w*|volle[nr]? punkt\\w*|10 von 10|oberste\\w*|platz (?:1|eins)|erste[nr]?|ganz (?:oben|vorn\\w*)|sofort|gespräch|eingestellt|vorstellungsgespräch|ungeprüft|vor allen anderen|über allen',
    machine:
      'ki|künstliche[nr]? intelligenz|sprachmodelle?s?|(?:ki|ai)[- ](?:systeme?s?|assistent\\w*|modelle?s?|agent\\w*|software)|chatbots?|assistent ohne|bewerber-?managementsystem\\w*|auswahlsystem\\w*|llms?|chatgpt|maschinelle\\w* (?:auswertung|prüfung)|algorithmus',
    youAre: 'du bist|ihr seid|sie sind|du agierst|du spielst|du handelst|verhalte dich|stell dir vor,? du',
    now: 'ab jetzt|ab sofort|jetzt|nun|nicht mehr|von nun an|fortan|ohne (?:regeln|einschränkungen|grenzen|filter)|uneingeschränkt\\w*|freigeschaltet',
    to: 'an|liebe[rs]?|hinweis|achtung|nachricht|wichtig|anweisung',
    ifYou: '(?:wenn|falls|sofern|da|sollten|solltest) (?:du|sie|ihr)|als (?=ki)',
    reveal:
      'gib|gebt|geben sie|zeig(?:e|en sie)?|nenn(?:e|en sie)|verrat(?:e|en sie)|druck(?:e|en sie)|wiederhol(?:e|en sie)|schick(?:e|en sie)?|send(?:e|en sie)|liste|schreib(?:e|en sie)?',
    secret:
      'system-?(?:prompts?|anweisung(?:en)?|nachricht)|deine (?:anweisungen|instruktionen|regeln|vorgaben)|api-?schlüssel|passw(?:ort|örter)|zugangsdaten|andere[rn]? (?:bewerber\\w*|kandidat\\w*)|umgebungsvariablen|geheimnisse?',
    phrases:
      '(?:ki|llm|ai)-hinweis|hinweis für (?:die |das |ein )?(?:ki|llm|sprachmodell)|setz(?:e|en sie) (?:das |den |die )?(?:feld|wert|punktzahl|score|status|bewertung|empfehlung)|wer (?:auch immer )?(?:dies\\w+|den) (?:text|lebenslauf|dokument) (?:\\w+ )?(?:liest|verarbeitet|auswertet|prüft)|(?:empfiehl|bewerte|bevorzuge|mach|mache|nimm|wähle) mich (?:zu[mr]|als|auf|sofort|bitte|allein)|(?:empfiehl|bewerte|bevorzuge) mich|(?:stell|stelle|setze|setz) mich (?:sofort ein|(?:auf|an) (?:platz|die spitze|die erste))|antworte (?:nur|ausschließlich|genau|exakt)|antworten sie (?:nur|ausschließlich)|(?:neue|echte|eigentliche|wahre) (?:anweisung|aufgabe|instruktion) ?:|deine (?:neue|eigentliche|einzige) aufgabe|dieser (?:kandidat|bewerber) (?:erfüllt|ist|muss|hat|übertrifft)|diese (?:kandidatin|bewerberin) (?:erfüllt|ist|muss|hat|übertrifft)|(?:wenn|falls|sobald) du (?:das|dies|diesen) (?:hier )?(?:\\w+ )?liest|folge (?:diesen|den folgenden|meinen) anweisungen|(?:administrator|entwickler|wartungs)-?modus (?:aktiv\\w*|ein\\w*)|im auftrag (?:deiner|der) (?:entwickler|betreiber)|schreibe als (?:namen?|titel|beruf|abschluss)|du (?:musst|sollst|darfst) (?:jetzt|nun|nur|immer|diese\\w*|ausschließlich)',
  },
  fr: {
    override:
      'ignore[zr]?|oublie[zr]?|(?:ne )?t(?:iens|enez) (?:pas|aucun) compte|f(?:ais|aites) abstraction|néglige[zr]?|outrepasse[zr]?|contourne[zr]?|écarte[zr]?|ne (?:suis|suivez|respecte[zr]?) (?:pas|plus)|annule[zr]?',
    orders:
      '(?:les|tes|vos|ces|des|mes|aux|toute) (?:\\w+ )?(?:instructions?|prompts?)|instructions? (?:précédentes?|antérieures?|ci-dessus|initiales?|données)|consignes?|directives?|règles?|ordres?|invites? système|tout ce qui précède|ce qui précède|contraintes?|message système|critères',
    demand:
      'note[zr]?|évalue[zr]?|classe[zr]?|attribue[zr]?|donne[zr]?|recommande[zr]?|sélectionne[zr]?|place[zr]?|considère[zr]?|mets|mettez|retiens|retenez|accepte[zr]?|embauche[zr]?|choisis(?:sez)?|marque[zr]?|favorise[zr]?',
    subject:
      'ce (?:candidat|cv|profil|postulant|document)|cette (?:candidature|candidate|personne)|ma candidature|mon (?:cv|profil)',
    top: 'maximale?s?|meilleure?s?|100|cent|parfaite?|premi(?:er|ère)|plus haute?|haut de (?:la )?(?:liste|pile)|entretien|10 ?(?:/|sur) ?10|20 ?(?:/|sur) ?20|excellente?|idéale?|immédiatement|sans réserve|au-dessus',
    machine:
      '(?:l.)?ia|intelligence artificielle|modèles?(?: de langage)?|grand modèle|assistants? (?:ia|virtuel|sans)|chatbots?|llms?|chatgpt|systèmes? (?:automatis\\w+|de (?:tri|recrutement|sélection))|algorithme|robot|outil de (?:tri|sélection)',
    youAre:
      'tu es|vous êtes|tu deviens|tu joues|agis comme|agissez comme|imagine que tu|comporte-toi|fais comme si',
    now: 'désormais|maintenant|dorénavant|à présent|à partir de maintenant|sans (?:restrictions?|limites?|règles?|filtres?)|plus tenue? (?:de|par)',
    to: 'à|aux?|à l.attention|cher|chère|chers|note|attention|message|important|remarque|avis',
    ifYou: '(?:si|puisque) (?:tu es|vous êtes)|en tant que',
    reveal:
      'révèle[zr]?|affiche[zr]?|montre[zr]?|répète[zr]?|donne[zr]?|envoie|envoyez|liste[zr]?|imprime[zr]?|écris|écrivez|divulgue[zr]?',
    secret:
      'prompt système|invite système|tes (?:instructions|consignes|règles)|vos (?:instructions|consignes)|instructions système|clés? api|mots? de passe|autres candidats?|variables d.environnement',
    phrases:
      '(?:est )?demandé (?:au|à la|à l.) (?:modèle|ia|système|assistant|lecteur)|note pour (?:l.ia|le modèle|l.assistant)|réponds (?:uniquement|seulement|exactement)|répondez (?:uniquement|seulement)|nouvelles? (?:instructions?|consignes?|tâche) ?:|ta (?:nouvelle|vraie|seule) (?:tâche|mission)|ce candidat (?:est|doit|répond|remplit|dépasse|mérite)|cette candidate (?:est|doit|répond|remplit|dépasse|mérite)|si tu lis (?:ceci|cela|ce|cette)|si vous êtes une (?:ia|intelligence)|suis (?:ces|mes|les) (?:nouvelles )?(?:instructions|consignes)|mode (?:administrateur|développeur|maintenance|débogage) activé|(?:modèle|ia|assistant|système), (?:tu|vous|à partir de)|tu dois (?:maintenant|désormais|toujours|uniquement|répondre|écrire|classer|noter)',
  },
  es: {
    override:
      'ignor(?:a|e|ad|en|ar)|olvid(?:a|e|ar|ad|en|ate|ese)|omit(?:e|a|ir)|descart(?:a|e|ar)|ha[zg]a? caso omiso|no (?:sigas|siga|hagas caso|haga caso|tengas en cuenta|tenga en cuenta|obedezcas)|desestim(?:a|e)|pasa por alto|anul(?:a|e|ar)|deja de seguir|no (?:apliques|aplique|uses|use)',
    orders:
      'instruccion(?:es)?|indicacion(?:es)?|directivas?|directrices|reglas?|órdenes|(?:los|tus|el) prompts?|todo lo anterior|lo anterior|normas|restricciones|mensaje del sistema|criterios',
    demand:
      'puntú(?:a|e|ala|alo)|calific(?:a|ue)|evalú(?:a|e)|clasific(?:a|ue)|recomiend(?:a|e)|asign(?:a|e)|otorg(?:a|ue)|dale|de (?:al?) (?=est|l)|coloc(?:a|que)|pon(?:ga|la|lo|me)?|seleccion(?:a|e)|elige|elija|contrat(?:a|e)|aprueb(?:a|e)|consider(?:a|e)|sitú(?:a|e)|marca|prioriza',
    subject:
      '(?:a )?est[ea] (?:candidat[oa]|curr[ií]culum|curr[ií]culo|cv|perfil|solicitud|persona|aspirante)|mi (?:candidatura|solicitud|perfil|cv|curr[ií]culum)',
    top: '100|cien|máxim[oa]|mejor(?:es)?|primer[oa]?|perfect[oa]|más alt[oa]|por encima|entrevista|10 de 10|sobresaliente|ideal|inmediatamente|sin reservas|arriba',
    machine:
      'ia|inteligencia artificial|modelos? de lenguaje|asistentes? (?:de ia|virtual(?:es)?|sin)|chatbots?|llms?|chatgpt|sistemas? (?:automático|automatizado|de selección|de reclutamiento)\\w*|algoritmo|robot',
    youAre: 'eres|usted es|sois|serás|actúa como|actúe como|imagina que eres|finge|compórtate como|haz de',
    now: 'ahora|desde ahora|a partir de ahora|ya no|en adelante|sin (?:restricciones|límites|reglas|filtros)',
    to: 'a|al|para|querid[oa]s?|estimad[oa]s?|nota|atención|mensaje|aviso|importante',
    ifYou: 'si (?:eres|usted es|es usted)|ya que eres',
    reveal:
      'revel(?:a|e)|muestr(?:a|e)|repit(?:e|a)|imprim(?:e|a)|env[ií](?:a|e)|list(?:a|e)|escrib(?:e|a)|di|diga|comparte',
    secret:
      'prompt del? sistema|tus (?:instrucciones|reglas|indicaciones)|sus instrucciones|instrucciones del sistema|claves? (?:de )?api|contraseñas?|otros candidatos|variables de entorno',
    phrases:
      'responde (?:solo|sólo|únicamente|exactamente)|responda (?:solo|únicamente)|nuevas? (?:instrucci[oó]n(?:es)?|tarea) ?:|tu (?:nueva|verdadera|única) (?:tarea|misión|instrucción)|est[ea] candidat[oa] (?:es|cumple|debe|tiene|supera|merece)|si (?:lees|estás leyendo) est[eoa]|sigue (?:estas|mis|las siguientes) instrucciones|modo (?:administrador|desarrollador|mantenimiento|depuración) activado|(?:sistema|modelo|asistente|ia)[:,] (?:actualiza|pon|da|recomienda|puntúa|ignora|responde|no)|debes (?:ahora|siempre|responder|escribir|puntuar|clasificar|recomendar)',
  },
  it: {
    override:
      'ignora(?:re|te)?|ignori|dimentica(?:re|te|ti)?|dimentichi|scarta|tralascia|non (?:seguire|considerare|tenere conto)|trascura|annulla|disattendi',
    orders:
      'istruzion[ei]|direttiv[ae]|regol[ae]|ordini|comandi|(?:il|i|tuoi) prompt|indicazion[ei]|tutto (?:ciò|quanto) (?:che )?(?:precede|sopra)|vincoli|messaggio di sistema|criteri',
    demand:
      'valuta|valuti|valutate|assegna|assegni|dai|dia|metti|metta|classifica|raccomanda|raccomandi|seleziona|scegli|assumi|considera|consideri|posiziona|attribuisci|approva|promuovi|consiglia',
    subject:
      '(?:a )?quest[oa] (?:candidat[oa]|cv|curriculum|profilo|candidatura|persona)|la mia candidatura|il mio (?:cv|profilo|curriculum)',
    top: '100|cento|massim[oa]|miglior[ei]?|prim[oa]|perfett[oa]|più alt[oa]|colloquio|10 su 10|eccellente|ideale|in cima|al vertice|sopra tutti|subito|senza riserve',
    machine:
      'ia|intelligenza artificiale|modell[oi] linguistic[oi]|modello di linguaggio|assistente (?:ia|virtuale|senza)|chatbot|llm|chatgpt|sistema (?:automatico|automatizzato|di selezione)|algoritmo',
    youAre: 'sei|lei è|siete|sarai|agisci come|comportati come|immagina di essere|fingi di essere|fai finta',
    now: 'ora|adesso|d.ora in poi|da ora in poi|da adesso|non sei più|senza (?:restrizioni|limiti|regole|filtri)',
    to: 'a|al|all.|alla|ai|per|cara?|gentile|nota|attenzione|messaggio|avviso|importante',
    ifYou: 'se (?:sei|lei è|siete)|dato che sei',
    reveal: 'rivela|mostra|ripeti|stampa|invia|elenca|scrivi|condividi',
    secret:
      'prompt di sistema|le tue istruzioni|tue istruzioni|istruzioni di sistema|chiav[ei] api|password|altri candidati|variabili d.ambiente',
    phrases:
      'rispondi (?:solo|solamente|esclusivamente|esattamente)|nuov[ae] (?:istruzion[ei]|compito) ?:|il tuo (?:nuovo|vero|unico) compito|quest[oa] candidat[oa] (?:è|soddisfa|deve|ha|supera|merita)|se (?:leggi|stai leggendo) quest[oa]|segui queste istruzioni|modalità (?:amministratore|sviluppatore|manutenzione|debug) (?:attiva|attivata)|devi (?:ora|adesso|sempre|rispondere|scrivere|valutare|classificare)',
  },
  pt: {
    override:
      'ignor(?:e|a|ar|em)|esque[cç](?:a|e|er|am)|desconsider(?:e|a|ar)|descart(?:e|ar)|não (?:siga|considere|obedeça)|despreze|anule|deixe de seguir',
    orders:
      'instruç(?:ão|ões)|diretriz(?:es)?|regras?|ordens|comandos|os? prompts?|tudo (?:o que (?:está )?)?acima|orientaç(?:ão|ões)|restriç(?:ão|ões)|mensagem do sistema',
    demand:
      'avali[ea]|atribu(?:a|i)|de (?:ao?) (?=est|candid)|coloque|coloca|classifi(?:que|ca)|recomend[ea]|selecion[ea]|escolh[ae]|contrat[ea]|consider[ea]|aprov[ea]|pontu[ea]|marque|priorize|ponha',
    subject:
      '(?:a )?est[ea] (?:candidat[oa]|currículo|cv|perfil|candidatura|pessoa)|minha candidatura|meu (?:currículo|perfil|cv)',
    top: '100|cem|máxim[oa]|melhor(?:es)?|primeir[oa]|perfeit[oa]|mais alt[oa]|entrevista|10 de 10|excelente|ideal|topo|acima|imediatamente|sem ressalvas',
    machine:
      'ia|inteligência artificial|modelos? de linguagem|assistentes? (?:de ia|virtual|sem)|chatbots?|llms?|chatgpt|sistema (?:automático|automatizado|de seleção|de recrutamento)|algoritmo',
    youAre: 'você é|tu és|você será|aja como|atue como|imagine que você|finja|comporte-se como',
    now: 'agora|a partir de agora|doravante|já não|não é mais|sem (?:restrições|limites|regras|filtros)',
    to: 'à|ao|aos|para|prezad[oa]s?|car[oa]s?|nota|atenção|mensagem|aviso|importante',
    ifYou: 'se (?:você é|você for|és|for|fores)|já que você é',
    reveal: 'revel[ea]|mostr[ea]|repit[ae]|imprim[ae]|envi[ea]|list[ea]|escrev[ae]|compartilhe',
    secret:
      'prompt (?:do|de) sistema|suas instruções|instruções do sistema|chaves? (?:de )?api|senhas?|outros candidatos|variáveis de ambiente',
    phrases:
      '(?:contrata|contrate|recomenda|recomende|aprova|aprove|escolhe|escolha)-me|responda (?:apenas|somente|só|exatamente)|novas? (?:instruç(?:ão|ões)|tarefa) ?:|sua (?:nova|verdadeira|única) (?:tarefa|missão)|est[ea] candidat[oa] (?:é|cumpre|deve|tem|supera|atende|merece)|se (?:você )?(?:está lendo|ler|lê) ist[oa]|siga (?:estas|as seguintes) instruções|modo (?:administrador|desenvolvedor|manutenção|depuração) ativado|você deve (?:agora|sempre|responder|escrever|avaliar)',
  },
  nl: {
    override:
      'negeer|negeren|vergeet|vergeten|sla (?:\\w+ ){0,4}over|houd geen rekening|volg (?:\\w+ ){0,4}niet|overschrijf|verwerp|laat (?:\\w+ ){0,4}buiten beschouwing',
    orders:
      'instructies?|aanwijzing(?:en)?|opdracht(?:en)?|regels?|richtlijn(?:en)?|bevel(?:en)?|prompts?|alles hierboven|systeembericht(?:en)?|criteria',
    demand:
      'geef|beoordeel|rangschik|plaats|zet|kies|selecteer|beveel|waardeer|neem|nodig|scoor|markeer|behandel|keur|stuur',
    subject: 'deze (?:kandida\\w+|sollicita\\w+|persoon)|dit (?:cv|profiel)|mijn (?:sollicitatie|cv|profiel)',
    top: '100|honderd|hoogste|beste|maximale|perfecte?|eerste|bovenaan|nummer (?:1|een|één)|10 van (?:de )?10|gesprek|onmiddellijk|ideale?|aangenomen',
    machine:
      'ai|ki|kunstmatige intelligentie|taalmodel(?:len)?|ai-(?:systeem|assistent|model)|chatbots?|llms?|chatgpt|algoritme|geautomatiseerd\\w* systeem|assistent zonder',
    youAre: 'je bent|jij bent|u bent|gedraag je|doe alsof|stel je voor dat je|speel de rol',
    now: 'nu|vanaf nu|voortaan|niet langer|geen \\w+ meer|zonder (?:beperkingen|grenzen|regels|filters)',
    to: 'aan|voor|beste|let op|opmerking|bericht|belangrijk',
    ifYou: '(?:als|indien|omdat) (?:je|jij|u)',
    reveal: 'toon|laat zien|herhaal|print|stuur|noem|lijst|schrijf|onthul|geef',
    secret:
      'systeemprompt|system prompt|je (?:instructies|regels)|systeeminstructies|api-?sleutels?|wachtwoord(?:en)?|andere kandidaten|omgevingsvariabelen',
    phrases:
      'antwoord (?:alleen|uitsluitend|enkel|precies)|nieuwe (?:instructies?|opdracht|taak) ?:|je (?:nieuwe|echte|enige) (?:taak|opdracht)|deze kandidaa?t\\w* (?:is|voldoet|moet|heeft|overtreft|verdient)|als je dit leest|volg (?:deze|mijn|de volgende) instructies|(?:beheerders|ontwikkelaars|onderhouds)modus (?:actief|ingeschakeld)|(?:systeem|model|assistent)[:,] (?:score|zet|geef|negeer|antwoord)|je moet (?:nu|altijd|alleen|antwoorden|schrijven|beoordelen)',
  },
  pl: {
    override:
      'zignoruj(?:cie)?|ignoruj(?:cie)?|zapomnij(?:cie)?|pomiń|pomijaj|nie (?:zwracaj uwagi|stosuj się|przestrzegaj)|odrzuć|zlekceważ|anuluj',
    orders:
      'instrukcj\\w+|polece\\w+|wytyczn\\w+|zasad\\w*|reguł\\w*|rozkaz\\w*|prompt\\w*|wszystko powyżej|komunikat systemowy|kryteri\\w+',
    demand:
      'oceń|oceńcie|przyznaj|daj|ustaw|umieść|poleć|rekomenduj|zarekomenduj|wybierz|zatrudnij|potraktuj|uznaj|postaw|zaproś|zaakceptuj|sklasyfikuj',
    subject:
      't(?:ego|ę|emu|ej|en|a|o) (?:kandydat\\w*|aplikacj\\w*|cv|życiorys\\w*|profil\\w*|osob\\w*)|moj(?:ą|ej|ego|e) (?:aplikacj\\w*|cv|kandydatur\\w*)',
    top: '100|sto|najlepsz\\w*|najwyższ\\w*|maksymaln\\w*|idealn\\w*|doskonał\\w*|pierwsz\\w*|rozmow\\w*|natychmiast|10 na 10|górę',
    machine:
      'ai|si|sztuczn\\w+ inteligencj\\w+|model\\w* językow\\w+|asystent\\w* (?:ai|bez)|chatbot\\w*|llm|chatgpt|algorytm|system\\w* (?:rekrutacyjn\\w+|automatyczn\\w+)',
    youAre: 'jesteś|jesteście|zachowuj się jak|udawaj|wyobraź sobie,? że|wciel się',
    now: 'teraz|od teraz|odtąd|już nie|bez (?:ograniczeń|zasad|reguł|filtrów)',
    to: 'do|dla|drog\\w+|uwaga|wiadomość|ważne|notatka',
    ifYou: '(?:jeśli|jeżeli|gdy|skoro) jesteś',
    reveal: 'ujawnij|pokaż|powtórz|wypisz|wydrukuj|wyślij|podaj|napisz|wymień',
    secret:
      'prompt\\w* systemow\\w+|swoje (?:instrukcje|polecenia|zasady)|instrukcj\\w+ systemow\\w+|klucz\\w* api|hasł\\w+|inn\\w+ kandydat\\w+|zmienn\\w+ środowiskow\\w+',
    phrases:
      'nie oceniaj|po prostu (?:napisz|odpowiedz|zatrudnij)|odpowiedz (?:tylko|wyłącznie|dokładnie)|odpowiadaj (?:tylko|wyłącznie)|now\\w+ (?:instrukcj\\w+|polecenie|zadanie) ?:|twoj\\w+ (?:nowe|prawdziwe|jedyne) zadanie|t(?:en|a) kandydat(?:ka)? (?:jest|spełnia|musi|ma|przewyższa|zasługuje)|jeśli to czytasz|tryb (?:administratora|deweloperski|serwisowy) (?:aktywny|włączony)|musisz (?:teraz|zawsze|odpowiedzieć|napisać|ocenić)',
  },
  tr: {
    override:
      'yok say\\w*|görmezden gel\\w*|unut\\w*|dikkate alma\\w*|göz ardı et\\w*|geçersiz say\\w*|uyma\\w*|boş ver',
    orders:
      'talimat\\w*|yönerge\\w*|komut\\w*|kural\\w*|emir\\w*|emri\\w*|istem\\w*|prompt\\w*|yukarıdaki her şey\\w*|kısıtlama\\w*',
    demand:
      'ver(?:in|iniz)?|puanla\\w*|değerlendir(?:in)?|sırala|yerleştir(?:in)?|öner(?:in)?|tavsiye et|seç(?:in)?|işe al|kabul et|koy(?:un)?|işaretle',
    subject:
      'bu (?:aday\\w*|özgeçmiş\\w*|başvuru\\w*|cv\\w*|kişi\\w*|profil\\w*)|benim başvurum\\w*|başvurumu',
    top: '100|yüz|en yüksek|en iyi|en üst\\w*|mükemmel|birinci|ilk sıra\\w*|tam puan|mülakat\\w*|hemen|10 üzerinden 10',
    machine:
      'yapay zek[aâ]\\w*|dil model\\w*|sohbet robotu|chatbot|llm|chatgpt|asistan\\w*|otomatik sistem\\w*|algoritma',
    youAre: 'sen bir|sen artık|sen şimdi|siz bir|gibi davran|rolünü oyna|olduğunu hayal et|gibi yap',
    now: 'artık|şimdi|bundan (?:sonra|böyle)|sınırsız|kısıtlamasız|kuralsız',
    to: 'sayın|sevgili|not|dikkat|mesaj|önemli',
    ifYou: 'eğer (?:sen|bir|siz)',
    reveal: 'göster\\w*|açıkla\\w*|tekrarla\\w*|yazdır\\w*|gönder\\w*|listele\\w*|yaz',
    secret:
      'sistem (?:istem\\w*|talimat\\w*|prompt\\w*|mesaj\\w*)|api anahtar\\w*|şifre\\w*|parola\\w*|diğer aday\\w*|ortam değişken\\w*',
    phrases:
      'sadece .{0,40} (?:yanıt|cevap) ver|yalnızca .{0,40} (?:yanıt|cevap) ver|yeni (?:talimat|görev)\\w* ?:|(?:yeni|gerçek|asıl) görevin|bunu okuyorsan|(?:yönetici|geliştirici|bakım) modu (?:etkin|açık|aktif)|bu aday (?:tüm|en|mükemmel|her)',
  },
  ru: {
    override:
      'игнорируй(?:те)?|проигнорируй(?:те)?|игнорировать|забудь(?:те)?|не обращай(?:те)? внимания|отмени(?:те)?|пренебреги(?:те)?|не следуй(?:те)?|отбрось(?:те)?|пропусти(?:те)?',
    orders:
      'инструкци\\S*|указани\\S*|правил\\S*|команд\\S*|приказ\\S*|директив\\S*|промпт\\S*|всё выше\\S*|ограничени\\S*|предписани\\S*|системное сообщение',
    demand:
      'поставь(?:те)?|оцени(?:те)?|дай(?:те)?|присвой(?:те)?|рекомендуй(?:те)?|порекомендуй(?:те)?|рекомендует|выбери(?:те)?|найми(?:те)?|прими(?:те)?|помести(?:те)?|считай(?:те)?|ранжируй(?:те)?|пригласи(?:те)?|отметь(?:те)?',
    subject:
      'эт(?:ого|ому|от|у|ой|о) (?:кандидат\\S*|соискател\\S*|резюме|заявк\\S*|анкет\\S*|профил\\S*)|мою (?:кандидатуру|заявку)|моё резюме',
    top: '100|сто|высш\\S*|лучш\\S*|максимальн\\S*|идеальн\\S*|перв\\S*|отличн\\S*|собеседовани\\S*|немедленно|наивысш\\S*|только',
    machine:
      'ии|искусственн\\S+ интеллект\\S*|языков\\S+ модел\\S*|нейросет\\S*|ассистент\\S*|чат-?бот\\S*|llm|chatgpt|автоматическ\\S+ систем\\S*|алгоритм\\S*',
    youAre: 'ты|вы|представь(?:те)?,? что ты|притворись|веди себя как|действуй как',
    now: 'теперь|отныне|больше не|с этого момента|без (?:ограничений|правил|фильтров|цензуры)',
    to: 'для|внимание|примечание|сообщение|важно|дорог\\S+|уважаем\\S+|к',
    ifYou: '(?:если|раз) (?:ты|вы)',
    reveal:
      'покажи(?:те)?|раскрой(?:те)?|повтори(?:те)?|выведи(?:те)?|напечатай|отправь(?:те)?|перечисли|напиши',
    secret:
      'системн\\S+ (?:промпт\\S*|инструкци\\S*|сообщени\\S*)|свои инструкции|ключ\\S* api|парол\\S*|други\\S+ кандидат\\S*|переменн\\S+ окружения',
    phrases:
      'отвечай(?:те)? (?:только|исключительно)|ответь(?:те)? (?:только|точно)|нов(?:ая|ые|ое) (?:инструкци\\S*|задача|задание) ?:|твоя (?:новая|настоящая) задача|эт(?:от|а) кандидат(?:ка)? (?:должен|должна|соответствует|является|превосходит|лучш\\S+)|если ты (?:это )?читаешь|режим (?:администратора|разработчика|отладки) (?:включен|активирован)|ты (?:должен|обязан)',
  },
  ar: {
    override: 'تجاهل|تجاهلي|تجاهلوا|انس|انسَ|تجاوز|لا تتبع|أهمل|تخط|ألغ|اترك',
    orders: 'التعليمات|تعليمات|الأوامر|أوامر|القواعد|قواعد|التوجيهات|الإرشادات|المطالبة|كل ما سبق|القيود',
    demand: 'امنح|أعط|ضع|قيم|قيّم|أوص|اختر|رشح|وظف|اقبل|صنف|ادع|اعتبر|رتب',
    subject: 'هذا المرشح|هذه المرشحة|هذه السيرة|هذا الطلب|هذا المتقدم|هذه المتقدمة|طلبي|سيرتي',
    top: 'أعلى|أفضل|الأول|الأولى|100|١٠٠|الكاملة|كاملة|الممتاز|مثالي|مقابلة|للمقابلة|فورا|القمة|بتوظيفه',
    machine:
      'الذكاء الاصطناعي|ذكاء اصطناعي|نموذج لغوي|النموذج اللغوي|نموذج|روبوت|المساعد|مساعد|نظام الفرز|chatgpt|الخوارزمية',
    youAre: 'أنت|أنتَ|تصرف ك|تظاهر|تخيل أنك|العب دور',
    now: 'الآن|من الآن|بعد الآن|لم تعد|بلا قيود|بدون قيود|دون قيود',
    to: 'إلى|عزيزي|ملاحظة|تنبيه|رسالة|هام|يا',
    ifYou: 'إذا كنت|إن كنت|بما أنك',
    reveal: 'اكشف|أظهر|كرر|اطبع|أرسل|اعرض|اكتب|اذكر',
    secret:
      'تعليمات النظام|موجه النظام|تعليماتك|مفاتيح|كلمات المرور|كلمة المرور|المرشحين الآخرين|متغيرات البيئة',
    phrases:
      'أجب فقط|أجب ب|تعليمات جديدة|مهمتك الجديدة|مهمتك الحقيقية|إذا كنت تقرأ|هذا المرشح يستوفي|هذا المرشح هو|يجب عليك|وضع المسؤول|وضع المطور',
  },
  zh: {
    override: '忽略|无视|無視|忘记|忘記|忘掉|不要理会|不要理會|不理会|跳过|不要遵守|抛弃|撤销|覆盖|取消',
    orders:
      '指令|指示|命令|规则|規則|提示词|提示詞|系统提示|系統提示|以上内容|以上所有|上述内容|要求|设定|約束|约束|限制',
    demand: '打|评|評|给|給|排|推荐|推薦|录用|錄用|选|選|通过|通過|安排|视为|視為|列为|放在',
    subject:
      '(?:这位|这个|該|该|此|本|這位|這個)(?:候选人|候選人|应聘者|應聘者|求职者|求職者|申请人)|这份简历|這份履歷|该简历|此简历|本简历|我的简历|我的申请',
    top: '满分|滿分|最高|第一|最佳|最优|最優|最好|100|一百|优先|優先|首位|首选|面试|面試|录用|立即',
    machine:
      '人工智能|人工智慧|语言模型|語言模型|大模型|ai|智能助手|助手|机器人|機器人|招聘系统|筛选系统|chatgpt|gpt',
    youAre: '你是|你现在是|你現在是|您是|扮演|假装|假裝|想象你是|假设你是|充当',
    now: '现在|現在|从现在|從現在|不再是|没有限制|沒有限制|无限制|不受限制',
    to: '致|给|注意|请|請|亲爱的',
    ifYou: '如果你是|若你是|假如你是|如果您是|既然你是',
    reveal: '显示|顯示|透露|泄露|洩露|重复|重複|打印|列出|输出|輸出|发送|發送|告诉|写出',
    secret:
      '系统提示|系統提示|你的指令|你的提示|系统指令|密钥|密鑰|密码|密碼|其他候选人|其他候選人|环境变量|api',
    phrases:
      '给我(?:打)?(?:最高|满|滿|100)|只(?:需|能|要)?(?:回答|输出|輸出|回复)|新(?:的)?(?:指令|任务|任務)[:：]|你的(?:新|真正|唯一)(?:的)?任务|如果你(?:正在)?(?:读|看)到|(?:管理员|开发者|管理員|開發者|调试)模式|你必须|你必須|您必须',
  },
  ja: {
    override: '無視|忘れ|従わない|従うな|取り消|破棄|スキップ|考慮しない|上書き',
    orders: '指示|命令|ルール|規則|プロンプト|ガイドライン|これまでの内容|上記の内容|設定|制約|制限',
    demand:
      '(?:評価|ランク付け|採点|推薦|採用|選択|合格|優先|配置|通過)(?:に|を|し|せ|と|する|さ)|選[んび]|付け|つけ|与え|置[きい]|並べ|扱[っい]',
    subject: 'この(?:候補者|応募者|履歴書|人物|志願者|方)|本(?:候補者|応募者|履歴書)|私の応募|私を',
    top: '最高|満点|一位|1位|トップ|最優秀|最適|100|百点|第一|優先|面接|即座|必ず',
    machine: '人工知能|言語モデル|ai|アシスタント|ボット|llm|chatgpt|自動選考|採用システム|モデル',
    youAre: 'あなたは|君は|お前は|として振る舞|になりき|ふりをし|演じ',
    now: '今から|これから|もう|以降|今や|制限のない|無制限|制限なし',
    to: '注意|重要|拝啓|親愛なる|お知らせ',
    ifYou: 'もしあなたが|あなたが|もし',
    reveal: '表示|教え|繰り返|出力|印刷|送信|公開|書き出|列挙',
    secret: 'システムプロンプト|あなたの指示|システム指示|apiキー|パスワード|他の候補者|環境変数',
    phrases:
      '他の(?:応募者|候補者)(?:は|を)無視|私だけを(?:推薦|採用)|だけ(?:を)?(?:答え|出力|回答)|のみ(?:を)?(?:答え|出力|回答)|新しい(?:指示|タスク)[:：]|あなたの(?:新しい|本当の)(?:任務|タスク|仕事)|これを読んで(?:いる|いれば)|(?:管理者|開発者|デバッグ)モード|しなければならない',
  },
  ko: {
    override: '무시하|무시해|잊어|잊으|따르지 마|취소하',
    orders: '지시|명령|규칙|프롬프트|지침|위의 모든|제한',
    demand: '평가하|평가해|매겨|추천하|추천해|선택하|채용하|줘|주세요|배치',
    subject: '이 후보|이 지원자|이 이력서|나를|저를',
    top: '최고|만점|1위|첫 번째|100|최우선|면접|즉시',
    machine: '인공지능|언어 모델|ai|챗봇|어시스턴트|모델',
    youAre: '너는|당신은|인 척|역할을',
    now: '이제|지금부터|앞으로|제한 없는',
    to: '주의|참고|중요',
    ifYou: '만약 (?:당신|네)|당신이',
    phrases: '만 답|만 출력|새로운 지시|시스템 프롬프트',
  },
  /** Languages of which only the plainest orders are known. */
  more: {
    override:
      'abaikan|lupakan|ignorera|glöm|bortse från|bỏ qua|phớt lờ|hãy quên|ignoruj|zapomeň|ignoră|uită|hagyd figyelmen kívül|felejtsd el|αγνόησε|αγνοήστε|ξέχασε|ігноруй|ігноруйте|забудь|התעלם|התעלמי|שכח|अनदेखा|नज़रअंदाज़|भूल जा|unohda|ohita|ignorer|glem|se bort fra',
    orders:
      'instruksi|perintah|aturan|instruktioner\\w*|anvisning\\w*|regler\\w*|chỉ dẫn|hướng dẫn|lệnh|pokyny|instrukce|příkazy|instrucțiuni\\w*|instrucțiunile|utasítás\\w*|οδηγίες|εντολές|інструкці\\S*|вказівк\\S*|ההוראות|הוראות|निर्देश\\S*|ohjee\\w*|instruks\\w*',
    demand:
      'beri|berikan|rekomendasikan|ge|betygsätt|rekommendera|hãy cho|đánh giá|ohodnoť|doporuč|acordă|recomandă|értékeld|βαθμολόγησε|оціни|постав|דרג|रेटिंग दें|anna|suosittele|gi|giv|vurder|anbefal',
    subject:
      'kandidat ini|pelamar ini|denna kandidat|den här kandidaten|ứng viên này|tohoto kandidáta|acestui candidat|ezt a jelöltet|αυτόν τον υποψήφιο|цього кандидата|המועמד הזה|इस उम्मीदवार|tälle hakijalle|denne kandidaten|denne kandidat',
    top: 'tertinggi|terbaik|högsta|bästa|cao nhất|tốt nhất|nejvyšší|nejlepší|maxim\\w*|cel mai|legjobb\\w*|legmagasabb\\w*|καλύτερο|υψηλότερη|найвищ\\S*|найкращ\\S*|הטוב|सर्वश्रेष्ठ|korkein|paras|høyeste|højeste|beste|bedste|100',
    machine:
      'kecerdasan buatan|artificiell intelligens|språkmodell\\w*|trí tuệ nhân tạo|umělá inteligence|jazykový model|inteligență artificială|mesterséges intelligencia|τεχνητή νοημοσύνη|штучн\\S+ інтелект\\S*|בינה מלאכותית|कृत्रिम बुद्धिमत्ता|tekoäly|kunstig intelligens',
    youAre: 'kamu adalah|anda adalah|du är|bạn là|jsi|ești|te vagy|είσαι|ти тепер|אתה|तुम हो|olet nyt|du er',
    now: 'sekarang|nu|bây giờ|nyní|teď|acum|mostantól|τώρα|תעת|עכשיו|अब|nyt|nå',
    to: 'kepada|till|pro|către|til',
    ifYou:
      'jika kamu|jika anda|om du är|nếu bạn là|pokud jsi|dacă ești|ha te|αν είσαι|якщо ти|אם אתה|यदि आप|jos olet|hvis du er',
  },
};
