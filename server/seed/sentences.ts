import type { TownLang } from './occupations/index.ts';

/** What is said in every trade. `{…|…}` is left to the dice; `%city`, `%name`, `%days` are filled in. */
type Common = {
  headings: { will: string[]; bring: string[]; offer: string[] };
  place: { on_site: string[]; hybrid: string[]; remote: string[] };
  part: string[];
  answer: string[];
  close: string[];
  apprentice: { about: string[]; wants: string[] };
};

export const common: Record<TownLang, Common> = {
  en: {
    headings: {
      will: ['## You will', '## What you will do', '## Your days'],
      bring: ['## You bring', '## What we hope for', '## You fit if you have'],
      offer: ['## We offer', '## In return'],
    },
    place: {
      on_site: [
        'You would work in %city.',
        'The job is in %city, close to a station.',
        'Your place of work is our site in %city.',
      ],
      hybrid: [
        'Your team meets in %city on two days a week; the others are yours to choose.',
        'You would share your week between home and our office in %city.',
        'The office is in %city, and nobody counts the days you come.',
      ],
      remote: [
        'You can work from anywhere in the country; we meet in person four times a year.',
        'The job is remote, with travel to the team once a quarter.',
      ],
    },
    part: ['Part-time from {20|24|30} hours is welcome.', 'The post can be shared by two people.'],
    answer: [
      '%name reads every application and answers within %days days.',
      'You will hear from %name within %days days, whatever the answer.',
      'Write to us as you are; %name replies within %days days.',
    ],
    close: [
      'You do not need to match every line: tell us what you have and what you want to learn.',
      'A covering letter is welcome and not required.',
      'We are happy to talk on the phone first.',
      'If you need anything changed for the interview, say so and we will.',
    ],
    apprentice: {
      about: [
        'This is a paid placement of {four|six} months with a mentor of your own and real work from the second week.',
      ],
      wants: [
        'You are studying, or have just finished',
        'Curiosity, and questions asked early',
        'First projects of your own, however small',
        'English for working in a team',
      ],
    },
  },
  de: {
    headings: {
      will: ['## Ihre Aufgaben', '## Das erwartet Sie', '## Was Sie tun werden'],
      bring: ['## Das bringen Sie mit', '## Ihr Profil', '## Was wir uns wünschen'],
      offer: ['## Wir bieten', '## Das haben Sie davon'],
    },
    place: {
      on_site: [
        'Ihr Arbeitsort ist %city.',
        'Die Stelle ist an unserem Standort in %city zu besetzen.',
        'Gearbeitet wird in %city, gut erreichbar mit Bus und Bahn.',
      ],
      hybrid: [
        'Zwei Tage in der Woche treffen wir uns in %city, sonst wählen Sie den Ort.',
        'Ihr Büro ist in %city, mobiles Arbeiten gehört dazu.',
      ],
      remote: ['Sie arbeiten von zu Hause aus; viermal im Jahr treffen wir uns alle.'],
    },
    part: ['Teilzeit ab {20|25|30} Stunden ist möglich.', 'Die Stelle kann auch geteilt werden.'],
    answer: [
      '%name liest jede Bewerbung und antwortet innerhalb von %days Tagen.',
      'Spätestens nach %days Tagen hören Sie von %name, wie auch immer die Antwort ausfällt.',
      'Fragen vorab? %name meldet sich gern und antwortet auf Bewerbungen in höchstens %days Tagen.',
    ],
    close: [
      'Sie müssen nicht jeden Punkt erfüllen: Schreiben Sie uns, was Sie können und was Sie lernen möchten.',
      'Ein Anschreiben ist schön, aber keine Pflicht.',
      'Gern können Sie vorher einen Tag bei uns mitlaufen.',
      'Menschen mit Schwerbehinderung berücksichtigen wir bei gleicher Eignung bevorzugt.',
    ],
    apprentice: {
      about: [
        'Die Ausbildung beginnt im {August|September} und dauert {drei|dreieinhalb} Jahre; eine Patin oder ein Pate begleitet Sie vom ersten Tag an.',
      ],
      wants: [
        'Einen Schulabschluss, der Lust auf mehr gemacht hat',
        'Interesse am Beruf, am besten nach einem Praktikum',
        'Pünktlichkeit und ein offenes Ohr',
        'Geschick und die Bereitschaft, Fehler zu melden',
        'Deutsch mindestens auf dem Niveau B1',
      ],
    },
  },
  fr: {
    headings: {
      will: ['## Vos missions', '## Ce que vous ferez', '## Au quotidien'],
      bring: ['## Votre profil', '## Ce que vous apportez', '## Ce que nous cherchons'],
      offer: ['## Nous vous proposons', '## Les conditions'],
    },
    place: {
      on_site: ['Le poste est basé à %city.', 'Vous travaillez à %city, à quelques minutes des transports.'],
      hybrid: [
        'Le poste est à %city, avec deux jours de télétravail par semaine.',
        'Vous partagez la semaine entre notre site de %city et votre domicile.',
      ],
      remote: ['Le poste est entièrement à distance, avec une rencontre par trimestre.'],
    },
    part: ['Un temps partiel à {70|80} % est possible.'],
    answer: [
      '%name lit chaque candidature et répond sous %days jours.',
      'Vous aurez une réponse de %name dans les %days jours, quelle qu’elle soit.',
    ],
    close: [
      'Il n’est pas nécessaire de cocher toutes les cases : dites-nous ce que vous savez faire et ce que vous voulez apprendre.',
      'La lettre de motivation est bienvenue mais facultative.',
      'Nous pouvons en parler d’abord au téléphone.',
    ],
    apprentice: {
      about: [
        'Ce contrat d’apprentissage de {deux|trois} ans débute en septembre, avec un tuteur qui ne suit que vous.',
      ],
      wants: [
        'L’envie d’apprendre un métier',
        'De la ponctualité',
        'De la curiosité et du soin',
        'Un premier stage est un plus',
      ],
    },
  },
  es: {
    headings: {
      will: ['## Qué harás', '## Tus funciones', '## Tu día a día'],
      bring: ['## Qué aportas', '## Qué buscamos', '## Tu perfil'],
      offer: ['## Qué ofrecemos', '## A cambio'],
    },
    place: {
      on_site: ['El puesto es en %city.', 'Trabajarás en %city, con buena conexión de transporte.'],
      hybrid: [
        'La oficina está en %city; vienes dos días y eliges el resto.',
        'Repartirás la semana entre casa y la oficina de %city.',
      ],
      remote: ['Puedes trabajar desde cualquier lugar del país y nos vemos una vez al trimestre.'],
    },
    part: ['Es posible la media jornada.'],
    answer: [
      '%name lee cada solicitud y responde en un máximo de %days días.',
      'Tendrás noticias de %name antes de %days días, sea cual sea la respuesta.',
    ],
    close: [
      'No hace falta cumplir cada punto: cuéntanos qué sabes y qué quieres aprender.',
      'La carta de presentación es bienvenida, no obligatoria.',
      'Si prefieres, hablamos antes por teléfono.',
    ],
    apprentice: {
      about: ['Es un contrato en prácticas de {seis|doce} meses, con tutor propio y trabajo de verdad.'],
      wants: ['Estudios recién terminados o en curso', 'Ganas de aprender', 'Puntualidad', 'Algo de inglés'],
    },
  },
};

type Words = {
  letters: { open: string[]; why: string[]; end: string[] };
  notes: {
    reviewed: string[];
    interview_scheduled: string[];
    interviewed: string[];
    offered: string[];
    hired: string[];
  };
  reasons: Record<'skills' | 'experience' | 'position_filled' | 'location' | 'pay' | 'other', string[]>;
  cancelled: string[];
};

/** `%job` is the title, `%company` the company, `%deed` something the person did, `%first` their first name. */
export const words: Record<TownLang, Words> = {
  en: {
    letters: {
      open: [
        '“%job” reads like a description of my last good year at work.',
        'I have followed %company for a while, and this is the first posting that fits.',
        'Three sentences, because you will have many of these to read.',
        'I am writing about “%job”, which a friend in your town sent me.',
        'What made me stop at your posting was how plainly it says what the work is.',
        'Your advert describes the work I have been doing, and the way I would like to do it.',
        'A former colleague told me that %company keeps its promises, so I am writing.',
        'I am looking for a place where “%job” means what it says.',
      ],
      why: [
        'In my last post I can point to one thing I am proud of: I %deed.',
        'What I would bring is simple to describe: I %deed.',
        'You mention care with details. Here is mine: I %deed.',
      ],
      end: [
        'I could start in {six weeks|a month|January} and would enjoy a conversation.',
        'I am glad to tell you more, by phone or in person.',
        'If it helps, I can send the names of two people who have worked with me.',
      ],
    },
    notes: {
      reviewed: [
        'Read with interest. Solid experience, clear writing.',
        'Strong on the essentials, thin on the nice-to-haves. Worth a call.',
        'Good career path; ask about the gap in 2022.',
        'Came recommended by a colleague in another team.',
      ],
      interview_scheduled: [
        'Video call, 45 minutes, with two of the team.',
        'First conversation on site, tour included.',
        'Ask for an example of a project that went wrong.',
      ],
      interviewed: [
        'Warm, precise, asks good questions. Team in favour.',
        'Good conversation; would need a few weeks to grow into the tools.',
        'Knows the trade. A little hesitant about on-call.',
        'Clear yes from both interviewers.',
      ],
      offered: [
        'Offer at the upper third of the range.',
        'Offer sent; wants to sleep on it.',
        'Agreed on start date and four days a week.',
      ],
      hired: ['Signed. Starts on the first of the month.', 'Accepted by phone within the hour.'],
    },
    reasons: {
      skills: [
        'Thank you for the care you put into this. For this post we need someone who can start without training in the main tools; if you pick them up, please write to me again.',
        'Your application reads well. Others bring more of the tools that this team uses every day.',
      ],
      experience: [
        'We were looking for a few more years in a similar place. Your way of describing problems stood out, and I would be glad to see you again in a year.',
        'Thank you for applying. This one asks for somebody who has led such work before.',
      ],
      position_filled: [
        'The post has been filled, earlier than we thought. I am sorry that we did not get to talk.',
        'We have found someone. Thank you for your patience and for a good application.',
      ],
      location: [
        'The job needs someone on site most days, and the distance would wear you down. Thank you for being open about it.',
      ],
      pay: [
        'We could not meet your expectation within the range, and I would rather say so now. Thank you for the good talk.',
      ],
      other: [
        'After the interview we decided for somebody whose experience lies closer to the first months of this job. You came across as thoughtful and clear; thank you.',
      ],
    },
    cancelled: [
      'We have called this search off because the budget moved. It says nothing about you, and I am sorry for the time it took.',
    ],
  },
  de: {
    letters: {
      open: [
        'Ihre Anzeige „%job“ klingt nach der Arbeit, die ich kann und mag.',
        'Ich schreibe Ihnen wegen „%job“ und fasse mich kurz.',
        'Ein Aushang in meiner Berufsschule hat mich auf %company gebracht; nun ist es so weit.',
        'Nach einigen Jahren am selben Ort möchte ich wechseln, und zwar zu Ihnen.',
        'Von einer früheren Kollegin weiß ich, dass man bei %company sein Wort hält.',
        'Ich suche eine Aufgabe in der Nähe und bin bei Ihnen hängen geblieben.',
        'Über „%job“ habe ich mich gefreut, weil die Aufgaben so ehrlich beschrieben sind.',
      ],
      why: [
        'Worauf ich stolz bin: %deed.',
        'Aus meiner letzten Stelle bringe ich etwas mit, das Ihnen nützen kann: %deed.',
        'Ein Beispiel für meine Arbeit: %deed.',
      ],
      end: [
        'Beginnen könnte ich {zum nächsten Ersten|in sechs Wochen|im Januar}.',
        'Über ein Gespräch freue ich mich, gern auch kurzfristig.',
        'Zeugnisse reiche ich gern nach.',
      ],
    },
    notes: {
      reviewed: [
        'Unterlagen vollständig, Werdegang passt.',
        'Gute Erfahrung, bitte nach Schichtbereitschaft fragen.',
        'Klingt nach einer guten Ergänzung fürs Team.',
        'Auf Empfehlung von Kolleginnen.',
      ],
      interview_scheduled: [
        'Gespräch mit Teamleitung, eine Stunde, danach Rundgang.',
        'Erstes Telefonat, dann Probetag.',
        'Bitte Führerschein und Nachweise mitbringen lassen.',
      ],
      interviewed: [
        'Sympathisch, kennt das Fach, stellt gute Fragen.',
        'Probetag lief gut, Team ist dafür.',
        'Fachlich sicher; Wunsch nach 32 Stunden ist machbar.',
        'Beide Gesprächspartner sagen ja.',
      ],
      offered: ['Angebot in Stufe 4, Beginn nach Absprache.', 'Vertrag ist raus, Bedenkzeit eine Woche.'],
      hired: ['Unterschrieben, Beginn am Ersten.', 'Zusage am Telefon, große Freude.'],
    },
    reasons: {
      skills: [
        'Vielen Dank für Ihre sorgfältige Bewerbung. Für diese Stelle brauchen wir jemanden, der die wichtigsten Werkzeuge schon sicher beherrscht. Wenn Sie sich darin weitergebildet haben, schreiben Sie mir gern wieder.',
        'Ihre Unterlagen lesen sich gut. Andere bringen mehr von dem mit, was dieses Team täglich braucht.',
      ],
      experience: [
        'Wir haben uns für eine Person mit mehr Jahren in einem ähnlichen Betrieb entschieden. Ihre klare Art ist uns aufgefallen; bewerben Sie sich gern wieder.',
        'Diese Aufgabe verlangt Erfahrung in der Leitung, die Ihnen noch fehlt. Das kann sich ändern.',
      ],
      position_filled: [
        'Die Stelle ist schneller besetzt worden als gedacht. Es tut mir leid, dass wir uns nicht kennengelernt haben.',
        'Wir haben jemanden gefunden. Danke für Ihre Geduld und Ihre gute Bewerbung.',
      ],
      location: [
        'Die Stelle verlangt fast täglich Anwesenheit, und der Weg wäre auf Dauer zu lang. Danke für Ihre Offenheit.',
      ],
      pay: [
        'Ihren Gehaltswunsch können wir in dieser Spanne nicht erfüllen, und das möchte ich Ihnen lieber jetzt sagen als nach drei Gesprächen.',
      ],
      other: [
        'Nach dem Gespräch haben wir uns für eine Bewerberin entschieden, deren Erfahrung näher an den ersten Monaten dieser Stelle liegt. Ihr Besuch hat uns Freude gemacht; danke dafür.',
      ],
    },
    cancelled: [
      'Wir haben die Suche eingestellt, weil sich der Stellenplan geändert hat. Mit Ihnen hat das nichts zu tun, und die verlorene Zeit tut mir leid.',
    ],
  },
  fr: {
    letters: {
      open: [
        'Votre annonce « %job » décrit le métier que j’exerce et que j’aime.',
        'On m’a dit du bien de %company, et je me décide enfin à vous écrire.',
        'Je cherche une équipe sérieuse et votre annonce m’en donne l’impression.',
      ],
      why: ['Une réalisation qui compte pour moi : %deed.', 'Ce que je peux vous apporter : %deed.'],
      end: [
        'Je suis disponible {sous un mois|en janvier} et j’en parlerais volontiers avec vous.',
        'Je reste à votre disposition pour un échange.',
      ],
    },
    notes: {
      reviewed: [
        'Dossier complet, parcours cohérent.',
        'Bonne expérience, à rappeler.',
        'Profil atypique mais motivé.',
      ],
      interview_scheduled: [
        'Entretien d’une heure avec la responsable d’équipe.',
        'Premier échange par téléphone, puis visite.',
      ],
      interviewed: [
        'Très bon contact, connaît le métier.',
        'Équipe favorable ; prévoir une formation aux outils.',
      ],
      offered: [
        'Proposition envoyée, réponse attendue sous une semaine.',
        'Accord de principe sur le salaire.',
      ],
      hired: ['Contrat signé.', 'A accepté au téléphone.'],
    },
    reasons: {
      skills: [
        'Merci pour votre candidature soignée. Ce poste demande une maîtrise immédiate de nos outils ; si vous les apprenez, écrivez-moi de nouveau.',
      ],
      experience: [
        'Nous cherchions quelques années de plus dans un environnement semblable. Votre parcours est prometteur, gardons le contact.',
      ],
      position_filled: [
        'Le poste vient d’être pourvu. Merci de votre patience et de la qualité de votre dossier.',
      ],
      location: [
        'Le poste exige une présence presque quotidienne et le trajet serait trop long. Merci de votre franchise.',
      ],
      pay: [
        'Nous ne pouvons pas atteindre votre souhait dans cette fourchette, et je préfère vous le dire maintenant.',
      ],
      other: [
        'Après l’entretien, nous avons retenu une personne dont l’expérience correspond de plus près aux premiers mois. Merci pour ce bel échange.',
      ],
    },
    cancelled: [
      'Nous avons suspendu ce recrutement pour des raisons de budget. Cela ne dit rien de votre candidature, et je le regrette.',
    ],
  },
  es: {
    letters: {
      open: [
        'He leído su oferta «%job» y me he reconocido en ella.',
        'Me han hablado bien de %company y quiero formar parte del equipo.',
        'Busco un lugar donde quedarme, y su anuncio lo parece.',
      ],
      why: ['Algo de lo que estoy orgulloso: %deed.', 'Esto es lo que puedo aportar: %deed.'],
      end: ['Podría incorporarme {en un mes|en enero}.', 'Quedo a su disposición para una entrevista.'],
    },
    notes: {
      reviewed: [
        'Buen recorrido, referencias claras.',
        'Encaja; preguntar por turnos.',
        'Perfil junior con muchas ganas.',
      ],
      interview_scheduled: [
        'Entrevista de 45 minutos con la responsable.',
        'Llamada y después visita al centro.',
      ],
      interviewed: [
        'Muy buena impresión, el equipo a favor.',
        'Conoce el oficio; necesita apoyo con el programa.',
      ],
      offered: ['Oferta enviada, responde el lunes.', 'De acuerdo con el horario.'],
      hired: ['Contrato firmado.', 'Aceptó por teléfono.'],
    },
    reasons: {
      skills: [
        'Gracias por tu candidatura. Para este puesto necesitamos a alguien que ya maneje nuestras herramientas; si las aprendes, escríbeme de nuevo.',
      ],
      experience: [
        'Buscábamos algunos años más en un puesto parecido. Nos gustó tu manera de contarlo; vuelve a intentarlo más adelante.',
      ],
      position_filled: ['El puesto ya está cubierto. Gracias por tu paciencia y por una buena solicitud.'],
      location: [
        'El puesto pide presencia casi diaria y el trayecto sería demasiado largo. Gracias por tu sinceridad.',
      ],
      pay: ['No llegamos a tu expectativa dentro de la banda y prefiero decírtelo ahora.'],
      other: [
        'Tras la entrevista elegimos a otra persona con experiencia más cercana. Nos dejaste muy buena impresión; gracias.',
      ],
    },
    cancelled: [
      'Hemos suspendido esta búsqueda por presupuesto. No tiene que ver contigo y lamento el tiempo perdido.',
    ],
  },
};
