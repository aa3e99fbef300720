/**
 * Orders to a machine in English, which most of them are written in, and most honest lines, too; and the marks of chats
 * and calls, whatever language is spoken around them. Patterns of folded text.
 */
import { FAINT, type Sign, STRONG, WEAK } from './signs.ts';

type More = Omit<Sign, 'name' | 'weight' | 'of'>;

const strong = (name: string, of: string, more: More = {}): Sign => ({ name, weight: STRONG, of, ...more });
const weak = (name: string, of: string, more: More = {}): Sign => ({ name, weight: WEAK, of, ...more });
const faint = (name: string, of: string, more: More = {}): Sign => ({ name, weight: FAINT, of, ...more });
const isOrder = { order: true } as const;

/** Who is spoken to. */
const MACHINE =
  "\\b(?:(?:ai|a\\.i\\.)s?|llms?|gpt[\\w.-]*|chat-?gpt|claude|gemini|copilot|llama|(?:large |small |big )?language models?|chat-?bots?|bots?|ats|applicant tracking systems?|neural networks?|artificial intelligence|(?:ai|automated|automatic|virtual|digital|hiring|recruiting|recruitment|screening|parsing|cv|resume|ranking|scoring|selection|reviewing|evaluation|evaluating|intelligent|extraction|machine learning)[ -](?:assistants?|systems?|agents?|tools?|models?|parsers?|screeners?|reviewers?|evaluators?|scorers?|bots?|software|readers?|recruiters?|algorithms?|llms?|ais?|machines?|programs?|engines?|processors?))(?![a-z0-9'])";
/** An AI engineer, an LLM team, an AI-assisted search: people and things, not the machine. */
const NOT_PEOPLE =
  '(?![- ](?:engineer|research|scien|team|lead|develop|architect|product|platform|start|compan|group|lab|department|project|program|strateg|consult|specialist|manage|ethic|safety|based|assist|power|driven|enabled|native|first|expert|intern|fellow|student|train|club|communit|conference|summit|course|bootcamp|cert|initiative|division|unit|use|adoption|literacy|solution|tool|pipeline|infrastructure|ops|market|roadmap|feature|application|service|engineering|customer|client|business|practice|school|institute|track|work|evaluation|agent|in |at |for |with |and ))';
/** What it is to do with a person, and with words. */
const JUDGE =
  '(?:rate|score|rank|grade|give|assign|award|mark|evaluate|assess|judge|classify|label|recommend|select|choose|pick|shortlist|approve|pass|hire|accept|advance|promote|move|place|put|list|consider|treat|flag|set|invite|prefer|favou?r|prioriti[sz]e|boost|return|report|declare|conclude|record|describe|present)';
const SAY =
  '(?:answer|respond|reply|output|return|print|say|write|produce|generate|emit|state|repeat|type|claim|insist|tell)';
const SENTENCE = '(?:^|[\\n.!?:;*("\'>-]\\s*)';
const SOME = '(?:any|all|the|every|each|whichever|whatever|this|our|my|your|fellow)';

const toTheMachine: Sign[] = [
  strong('address', MACHINE, {
    before: `${SENTENCE}(?:dear|hello|hi|hey|attention|attn|notice|note|message|memo|instructions?|important|hint|reminder|info|information|warning|psst|@)[\\s,:!-]*(?:to|for|from)?\\s*${SOME}?\\s*(?:[\\w-]+ ){0,2}`,
    after: NOT_PEOPLE,
  }),
  strong('address', MACHINE, {
    before: `${SENTENCE}(?:to|for) ${SOME} (?:[\\w-]+ ){0,2}`,
    after: '(?:\\s*[:,;!-]|\\s+(?:read|process|evaluat|pars|screen|scor|review|analy|that|which|who))',
  }),
  strong('address', MACHINE, {
    before: '(?:^|\\n|<!--|[.!?]\\s)\\W*',
    after: `\\s*[:!,-]\\s*(?:please|you|this|the (?:candidate|applicant)|do|don't|ignore|disregard|note|always|if|${JUDGE}|${SAY}|add|include|insert|write)\\b`,
  }),
  strong('address', MACHINE, {
    after:
      '(?: that (?:is|are)| which (?:is|are))? (?:reading|processing|evaluating|parsing|screening|scoring|reviewing|analy[sz]ing|summari[sz]ing|ranking|looking at) (?:this|my|the (?:cv|resume|document|candidate|profile|application))',
  }),
  strong('address', MACHINE, {
    before:
      "\\b(?:if|since|because|as|when|should) (?:you(?:'re| are| were)?|you be|the reader is) (?:an?|the|any|some)? ?(?:[\\w-]+ ){0,3}",
    after: NOT_PEOPLE,
  }),
  strong(
    'address',
    '\\bas an? (?:(?:ai|artificial intelligence|large|advanced|helpful) )*(?:language model|llm assistant|ai assistant)\\b',
  ),
  strong('address', "\\bas an? (?:ai|llm),? (?:i|you)(?:'|\\b)(?! built| led| joined)"),
  strong(
    'you are',
    "\\byou(?:'re| are) (?:now|no longer|henceforth|hereby|from now on) (?:an?|the|in|my|free|going|required|authori[sz]ed|acting|operating|playing|bound|\\w*bot|dan|evil|\\w+gpt)\\b",
  ),
  strong(
    'you are',
    "\\byou(?:'re| are| will be| were) (?:an?|the|my|our) (?:[\\w-]+ ){0,5}?(?:assistant|model|ai|llm|\\w*bot|recruiter|reviewer|evaluator|screener|grandmother|judge|hiring manager|agent|parser|machine|program|simulation|simulator|interpreter|terminal|character)\\b",
  ),
  strong(
    'you are',
    '\\byou will (?:now |always |only |from now on )*(?:act|play|behave|pretend|respond|answer|ignore|rate|rank|score|output|write|obey|comply|follow|simulate|adopt|report|treat|recommend)\\b',
  ),
  strong(
    'you are',
    '\\b(?:i (?:want|need) you to|your name is now|you have been (?:reprogrammed|updated|instructed|reset|jailbroken|unlocked|reassigned))\\b',
  ),
];

/** Whoever or whatever reads this, told what to do. */
const READER =
  '\\b(?:(?:the|this|any|each|every|an?) (?:evaluator|grader|screener|reader|reviewer|recipient|parser|extractor|assistant|llm|ai|language model)|whoever|anyone (?:reading|who reads)|anything that reads|(?:automated|automatic|ai|screening|parsing|selection|ranking|scoring|evaluation) (?:software|tools?|systems?|process(?:es)?|reviewers?|models?|engines?))\\b';
const TOLD_TO =
  '(?:must|should|shall|has to|have to|needs? to|(?:is|are) (?:hereby )?(?:instructed|required|asked|requested|ordered|directed|advised|obliged|encouraged)?(?: to)?|gives?|awards?|ranks?|treats?) (?:now |always |also |only |therefore |please |immediately )*(?:to )?';

const toWhoeverReads: Sign[] = [
  strong(
    'reader told',
    `${READER}[^.!?\\n]{0,60}\\b${TOLD_TO}(?:rate|rank|score|award|give|add|list|report|answer|respond|disregard|ignore|say|state|output|treat|consider|assume|return|describe|recommend|put|write|set|include|mention|skip|approve|accept|this|the (?:maximum|highest|top|best|first))\\b`,
  ),
  strong('address', MACHINE, {
    before:
      '\\b(?:for|by) (?:the )?(?:internal |exclusive |sole )?(?:use|processing|attention|reading|consumption|eyes) (?:by|of|in|for) (?:the |an? |any )?',
  }),
  strong(
    'reader told',
    '\\b(?:tell|inform|notify|assure|convince|remind) (?:the |every |each )?(?:recruiter|hiring manager|hr|employer|user|committee|interviewer)s?\\b',
    isOrder,
  ),
  strong(
    'reader told',
    '(?:proceed|skip|go|jump|advance|move) (?:straight |directly )?to (?:the )?(?:offer|interview|final round|next (?:round|stage)|hiring)\\b',
    isOrder,
  ),
  weak(
    'hereby',
    '\\bhereby (?:instructed|authori[sz]ed|ordered|required|approved|granted|directed|asked|requested|given)\\b|\\bmust be (?:followed|obeyed|executed|carried out)\\b',
  ),
  weak(
    'pre-approved',
    '\\b(?:pre-?approved|already (?:been )?(?:approved|verified|vetted|cleared|decided|selected|hired))\\b',
  ),
];

const pretending: Sign[] = [
  strong(
    'wants',
    '\\b(?:user|uploader|author|owner|candidate|applicant|operator|recruiter|company|person|sender)\\b[^.!?\\n]{0,40}\\b(?:wants|would like|asks|expects|needs|instructs|requests) you to\\b',
  ),
  weak(
    'spoken to',
    `(?:^|[\\n.!?]\\s*)(?:computer|robots?|machine|assistant|evaluator|extractor|parser|grader|model|system|ai|llm|bot|algorithm|dear (?:evaluator|machine|assistant|reader|model|computer|system|bot|grader|screener))\\s*[,!]`,
  ),
  weak(
    'attention',
    `(?:^|[\\n.!?]\\s*)(?:attn|attention|extractor|parser|model|screener|evaluator|output format|ats|llm|ai)\\.? ?(?:hint|reminder|note|robots?|machines?|bots?|tip|info)\\b`,
  ),
  weak(
    'good assistant',
    '\\b(?:good|helpful|smart|obedient|perfect) (?:assistant|ai|model|bot|machine|evaluator|system)\\b',
  ),
  strong('role play', "(?:pretend|imagine|suppose) (?:that )?(?:you|to be|we)(?:'re| are)?\\b", isOrder),
  strong('role play', "\\blet(?:'s| us) (?:play|pretend|imagine|role-?play|do a role)"),
  strong(
    'role play',
    '\\b(?:stay in character|role-?play (?:as|with)|do anything now|dan mode|act as (?:if|though) you|act as an? (?:unrestricted |unfiltered |helpful |biased )*(?:ai|language model|llm|chatbot|bot)|behave as (?:if|though|an?)|speak as (?:if|though|an?)|answer as (?:if|though|an?)|opposite day)\\b',
  ),
  weak(
    'story',
    '\\b(?:in this (?:story|game|scenario|scene|simulation|exercise|world|film|play)|hypothetical(?:ly)?)\\b',
  ),
  weak(
    'story goes on',
    '(?:continue|complete|finish) (?:the|this|our) (?:story|conversation|text|dialogue|script|sentence|sequence|pattern)',
    isOrder,
  ),
  weak(
    'it answers',
    '\\bthe (?:computer|robot|machine|assistant|oracle) (?:always |then |now |only )*(?:answers?|says?|replies|responds?|writes?|outputs?)\\b',
  ),
  weak(
    'free',
    '\\b(?:(?:no|without(?: any)?) (?:rules|limits|limitations|restrictions|filters?|guidelines|constraints|reservation|censorship|guardrails|checks)|unrestricted|unfiltered|uncensored|jailbroken)\\b',
  ),
  strong(
    'mode',
    '\\b(?:enter|switch to|activate|enable|engage|start|you are in|now in|go into)(?: the| an?)? (?:\\w+ )?(?:dan|developer|debug|god|sudo|root|admin|administrator|maintenance|jailbreak|unrestricted|override|diagnostic|evaluator) ?mode\\b',
  ),
  strong(
    'mode',
    '\\b(?:dan|developer|debug|god|sudo|root|admin|administrator|maintenance|jailbreak|unrestricted|override|diagnostic) ?mode (?:is )?(?:now )?(?:enabled|activated|active|on|engaged|unlocked)\\s*[.:!;\\n]',
  ),
  strong('mode', '\\bsudo (?:rate|rank|score|hire|accept|approve|ignore|set|move)\\b'),
  strong(
    'authority',
    '\\b(?:admin|administrator|security|system|developer|priority|emergency|policy|root|supervisor|operator|safety|compliance|hr) override\\b',
  ),
  strong(
    'authority',
    '\\b(?:message|instructions?|notice|order|command|update|directive|note) (?:straight |directly )?(?:from|by) (?:your|the) (?:ai |model.s |system.s )?(?:developers?|creators?|makers?|administrators?|owners?|operators?|programmers?|engineers|system|platform|security team|it department|hr director|supervisor)\\b',
  ),
  strong('authority', '\\b(?:openai|anthropic|deepmind|meta ai|mistral ai|microsoft|google)\\b', {
    with: [
      '\\b(?:policy update|override|instructs?|mandates?|requires? (?:you|that|models)|models (?:must|should|shall)|system notice|orders? you)\\b',
    ],
  }),
  strong(
    'authority',
    '\\bi (?:hereby )?(?:authori[sz]e|instruct|order|command|require|permit|allow|grant|direct)\\b',
    {
      before:
        '\\bas (?:the|your|an?) (?:\\w+ )?(?:administrator|admin|developer|operator|supervisor|owner|creator|director|manager|recruiter|engineer)\\b[^.!?]{0,40}',
    },
  ),
  strong(
    'authority',
    '\\bi (?:hereby )?(?:authori[sz]e|instruct|order|command|direct|permit) (?:you|the (?:ai|model|system|assistant|reader))\\b',
  ),
  strong(
    'authority',
    '\\b(?:has been|is|was) (?:pre-?)?(?:authori[sz]ed|approved|signed off|cleared) by (?:the )?(?:administrator|admin|hr|management|your|openai|anthropic|legal|system)\\b',
    { with: ['\\b(?:you|must|should|skip|rate|rank|score)\\b'] },
  ),
];

const PERSON =
  '(?:candidate|applicant|application|resume|cv|profile|person|job ?seeker|submission|candidacy)';
/** Nobody writes so of themselves. */
const THIS = `\\b(?:(?:this|the above|the present|said) ${PERSON}|my (?:application|resume|cv|profile|candidacy|score|rating|rank)|the (?:person|author|owner) (?:of this|above))\\b`;
const THE = '\\b(?:the (?:candidate|applicant)|her|him|them)\\b';
const HARD =
  '\\b(?:100(?: ?%| ?percent| points|/100| out of)?|10/10|\\d+ out of \\d+|perfect score|full marks|maximum|highest|top of the|strong(?:ly)? (?:hire|yes|recommend)|without reservation|whatever|regardless|accepted|hired|no questions)(?![a-z0-9])';
const SOFT =
  '\\b(?:best|top|first|perfect|maximal|excellent|outstanding|ideal|exceptional|number one|above all|over all|over (?:all |every )?other|most qualified|most suitable|qualified|approved|interview|next (?:round|stage|step)|offer|immediately|met|verified|suitable|favou?rably|positively)\\b|#1';

const aboutThePerson: Sign[] = [
  strong('demand', JUDGE, { ...isOrder, with: [THIS, `${HARD}|${SOFT}`] }),
  strong('demand', `${JUDGE} ${THE}`, { ...isOrder, with: [HARD] }),
  strong('demand', '(?:rate|rank|score|grade|evaluate|mark) me\\b', isOrder),
  strong(
    'demand',
    '(?:hire|select|choose|pick|recommend|shortlist|approve|accept|prefer|favou?r|prioriti[sz]e|place|put|move|list|consider) me (?:as|at|over|first|now|immediately|instead|without|above|ahead|in front|to the (?:top|next|interview))\\b(?! available)',
    isOrder,
  ),
  strong(
    'demand',
    `\\b(?:for|of|about|on|to) (?:this|the) ${PERSON}\\b[^.!?\\n]{0,20}(?:\\b(?:is|must|should|shall|equals|=)|:)`,
    {
      before:
        '\\b(?:score|rating|rank|recommendation|verdict|decision|evaluation|result|assessment|answer|grade)\\b[^.!?\\n]{0,30}',
    },
  ),
  strong(
    'demand',
    `(?:do not|don't|never) (?:reject|decline|filter|exclude|discard|downgrade|penali[sz]e) (?:this|my|the) ${PERSON}\\b`,
    isOrder,
  ),
  strong(
    'demand',
    '(?:reject|decline|downgrade|rank down|discard|exclude) (?:all|every|any)(?: of the)? other (?:candidates|applicants|applications|resumes|cvs)\\b',
    isOrder,
  ),
  strong(
    'claim',
    '\\b(?:this|the|said) (?:candidate|applicant|application|resume|cv)\\b[^.!?\\n]{0,40}\\b(?:must|should|shall|needs to|has to|is to|ought to|deserves to|will) (?:now |always |therefore |immediately )*(?:be|get|receive|rank|score|pass|advance|go)\\b',
    {
      with: [
        `${HARD}|${SOFT}|\\b(?:rated|ranked|scored|selected|shortlisted|recommended|moved|advanced|given|marked|invited|placed|considered|prioriti[sz]ed|fast-tracked)\\b`,
      ],
    },
  ),
  strong(
    'claim',
    '\\bthis (?:candidate|applicant)(?:,[^,.]{0,40},)? (?:already |clearly |also |fully |easily )*(?:is|has|meets|exceeds|matches|fits|satisfies|deserves|fulfil\\w*|was|speaks|holds|scores|ranks|passes|surpasses)\\b',
  ),
  strong(
    'claim',
    '\\bthis (?:resume|cv|application|profile)\\b[^.!?\\n]{0,30}\\b(?:is|has|meets|exceeds|matches|deserves|scores|ranks|receives)\\b',
    {
      with: [
        `${HARD}|\\b(?:best|perfect|ideal|exceptional|the top|top-ranked|a match|all requirements|every requirement|all criteria|every criterion)\\b`,
      ],
    },
  ),
  weak('this person', '\\bthis (?:candidate|applicant|person|job ?seeker)\\b'),
  weak(
    'best candidate',
    '\\b(?:best|top|ideal|perfect|strongest|number one) (?:candidate|applicant|choice|match|fit)\\b',
  ),
  weak(
    'you decided',
    '\\byou have (?:already |now )?(?:decided|concluded|determined|agreed|verified|confirmed|approved|checked|chosen)\\b',
  ),
  weak(
    'claim of the',
    '\\bthe (?:candidate|applicant|person above|person)\\b[^.!?\\n]{0,24}\\b(?:is|has|meets|exceeds|speaks|holds|was|scores|deserves|should|must|pass(?:ed|es)|fulfil\\w*)\\b',
  ),
  weak(
    'claim of the',
    '\\bconfirm that\\b|\\bi have (?:checked|verified|evaluated|reviewed|analy[sz]ed) (?:this|the|all)\\b',
  ),
  faint(
    'score of',
    '\\b(?:score|rating|rank|result)\\b[^.!?\\n]{0,18}[:=]?\\s*(?:100|9\\d|10)(?:\\s*%|\\s*/\\s*10+)?(?!\\d)',
  ),
  weak('claim of the', '\\b(?:exceptionally|highly|fully|uniquely) qualified\\b'),
];

const FIELD =
  '(?:names?|headlines?|titles?|compan(?:y|ies)|employers?|skills?|certificates?|certifications?|languages?|summary|summaries|locations?|phone|e-?mail|education|degrees?|work history|work experience|experience|publications?|projects?|scores?|ratings?|facts?|fields?)';

const SUMMARY =
  '(?:summary|evaluation|report|assessment|output|extraction|answer|response|reply|verdict|ranking|review|result)';

const aboutTheAnswer: Sign[] = [
  strong(
    'answer',
    '(?:begin|start|end|finish|open|close|precede) (?:each |every |all )?(?:of )?your (?:answers?|replies|reply|responses?|output|evaluation|summary|report)\\b',
    isOrder,
  ),
  strong(
    'answer',
    "(?:never|do not|don't) (?:mention|say|state|report|reveal|note|write|include) that (?:the|this) (?:candidate|applicant|person)\\b",
    isOrder,
  ),
  strong(
    'answer',
    `\\b(?:correct|right|true|proper|actual|real) (?:value|name|answer|text|content|entry) (?:for|of|in) (?:the )?(?:field|key|column|property|"|')`,
  ),
  strong(
    'answer',
    `(?:replace|overwrite|change|update|correct|exchange) (?:the |this |his |her |all )?${FIELD} (?:by|with|to|:)`,
    isOrder,
  ),
  strong(
    'answer',
    '(?:add|save|write|commit|store) (?:this |it |the following )?(?:to|in|into) (?:your |the )?(?:long-term )?memory\\b',
    isOrder,
  ),
  strong(
    'answer',
    '\\byour (?:last|previous|earlier|first) (?:evaluation|rating|answer|score|response|assessment|output|ranking)\\b',
  ),
  weak('always set', `(?:always |then |now )?set ["'][\\w.-]+["'] to\\b`, isOrder),
  weak(
    'correction',
    '\\b(?:correction|update|notice|feedback|record|entry) from the (?:\\w+ )?(?:database|system|user|server|registry|operator|platform|company)\\b',
  ),
  weak('key and value', '\\b[a-z]+(?:_[a-z]+)+ ?= ?[\\w"][^;\\n]{0,40}; ?[a-z]+(?:_[a-z]+)+ ?='),
  weak(
    'key is value',
    '\\b(?:name|title|headline|company|employer|degree|location|seniority|level|since|start|end) ?= ?["\\w]',
  ),
  weak('just say', `\\b(?:simply|just) ${SAY}\\b`),
  strong('answer', '(?:answer|respond|reply|return|output) (?:with )?yes\\b', isOrder),
  strong(
    'answer',
    `${SAY} (?:the |this |these |following |single |one |magic )*(?:words?|phrase|sentence|string|token|value)\\b`,
    isOrder,
  ),
  strong(
    'answer',
    `\\b(?:the|your|any|every) ${SUMMARY} (?:must|should|shall|has to|is to|needs to|will) (?:also |always |only |then )*(?:describe|say|state|mention|include|contain|call|note|praise|be|list|read|highlight|recommend|end|begin|start)\\b`,
  ),
  strong(
    'answer',
    `\\b(?:essential|important|required|requires|mandatory|necessary|imperative|crucial|vital) that (?:the |your |you|any |every |all )(?:${SUMMARY}|model|ai|llm|assistant|automated|screening|evaluator|reviewer)?\\b[^.!?\\n]{0,40}\\b(?:describes?|says?|states?|mentions?|includes?|calls?|gives?|ranks?|rates?|scores?|reports?|lists?|adds?|treats?|recommends?|answers?)\\b`,
  ),
  strong(
    'answer',
    `\\b(?:when|while|as|before|after) you (?:write|produce|generate|create|give|prepare|compile|draft|return|form) (?:the|your|an?|this) (?:final |short |written )?${SUMMARY}\\b`,
  ),
  strong('answer', '\\bhere (?:is|are) the (?:extracted|requested|parsed|final|corrected) '),
  strong(
    'answer',
    '\\b(?:even (?:though|if)|although) (?:it|this|that|they) (?:is|are|was|were) (?:not|nowhere|never) (?:mentioned|stated|written|there|true|in the|found|listed)\\b',
  ),
  strong(
    'answer',
    '\\b(?:regardless of|no matter|whatever|despite) what (?:the |this )?(?:text|cv|resume|document|candidate|rest|criteria|rules?|posting)\\b',
  ),
  strong(
    'answer',
    `(?:put|write|place|list|add|enter|insert) ["'][^"'\\n]{2,80}["'] (?:under|in|into|to|as|beneath|at) (?:the )?(?:${FIELD}|top|field|list)`,
    isOrder,
  ),
  strong('answer', '\\brepeat after me\\b'),
  weak(
    'put it',
    '(?:put|write|place|list|add|enter|use) (?:it|them|this|that|one) (?:under|in|into|to|as|on|for) ',
    isOrder,
  ),
  weak('exact words', '\\bexact (?:words|wording|text)\\b|\\bword for word\\b'),
  weak('temperature', '\\bset (?:the )?temperature to\\b'),
  weak(
    'experiment',
    "\\blet(?:'s| us) (?:do|run|try|make) (?:an?|this|the) (?:experiment|exercise|test|game)\\b|\\bas part of (?:the|this|a) (?:test|experiment|audit|exercise)\\b",
  ),
  weak('print it', `(?:print|output|say|answer|reply|respond|return)\\s*:`, isOrder),
  strong(
    'answer',
    `${SAY} (?:back )?(?:only|exactly|nothing|just|solely|strictly|verbatim|precisely|exclusively)\\b`,
    isOrder,
  ),
  strong(
    'answer',
    `${SAY} (?:with |back |in |as )?(?:exactly |only )?(?:the following|this exact|this json|these (?:values|facts|words)|json|true)\\b`,
    isOrder,
  ),
  strong(
    'answer',
    `(?:write|use|set|enter|output|report|put|return|fill in|record|note|store|list)(?: the)?(?: value| words?)? ?["']?${FIELD}["']? ?(?:[:=]|to be |as |to ["'])`,
    isOrder,
  ),
  strong(
    'answer',
    '(?:write|enter|output|report|put|return|fill in|fill|record|note|list|add|insert|include|store|place|copy)\\b[^.!?\\n]{0,80}\\b(?:as|in|into|under|to|for|as the) (?:the |an? |each |every |all )?(?:[\\w-]+ )?["\']?(?:field|key|property|column|slot|value of|json|output|answer|response|extraction|work history|summary field)\\b',
    isOrder,
  ),
  strong(
    'answer',
    '\\byour (?:next |final |only |own |whole |entire |json |complete |full )*(?:answers?|response|responses|reply|output|json|extraction|verdict|ranking|system prompt|evaluation|assessment)(?: (?:must|should|shall|is|are|has to|have to|will|needs? to|to)\\b|:)',
  ),
  strong(
    'answer',
    '\\b(?:end|start|beginning|top|bottom|each|all|every one|rest|first line|in|into) (?:of )?(?:all )?your (?:next |final |json )*(?:answers?|response|responses|reply|replies|output|json|evaluation|assessment|summary)\\b',
  ),
  strong(
    'answer',
    '\\b(?:extraction|extractor|parser|parsing|model|llm|ai|assistant|output|json|answer|response)s? (?:must|should|shall|has to|have to|is to|needs to)(?: now| always| only| also)* (?:return|contain|include|report|output|say|be|set|treat|list|name|state|ignore|give|answer|show|write|read)\\b',
    {
      with: [
        '\\b(?:as|instead|score|recommendation|certificate|for this|this|true|hire|required|only|instructions?)\\b',
      ],
    },
  ),
  strong(
    'answer',
    '\\b(?:name|headline|title|employer|company|degree|location) of (?:this|the) (?:person|candidate|applicant) is\\b',
  ),
  strong(
    'answer',
    '\\b(?:automated|automatic|ai|screening|parsing) (?:systems?|tools?|reviewers?|models?)\\b[^.!?\\n]{0,50}\\b(?:should|must|shall|have to|are to|need to) (?:report|rate|rank|score|give|list|add|note|treat|consider|assume|recommend|say)\\b',
  ),
  weak('say', `${SAY} (?:that|with|as|["'])`, isOrder),
  weak(
    'fill in',
    `(?:list|add|write|report|include|enter|insert|note|record|name|mention|show|put)\\b[^.!?\\n]{1,70}\\b(?:as|to|under|in|among) (?:the |an? |his |her |my |their |expert |top |additional )*${FIELD}\\b`,
    isOrder,
  ),
  weak(
    'fill in',
    '(?:add|insert|include|report|list) (?:the )?(?:skill|certificate|language|degree|title|employer|company)\\b',
    isOrder,
  ),
  weak('fill in', 'report \\w+ as (?:native|expert|fluent)\\b', isOrder),
  weak('fill in', '\\bfills? in: ?\\w+'),
  weak('fill in', '(?:you )?write (?:name|headline|title|location|phone|email|company|skills?)\\b', isOrder),
  weak('is named', '\\b(?:is|be) (?:called|named)\\b|\\bthe (?:name|headline|title) is\\b'),
  weak('in the field', '\\b(?:in|into|under) the (?:field|key|property) ["\']?\\w+'),
  weak('schema', '\\bmust (?:also )?contain\\b|\\bupdated schema\\b|\\bboth are required\\b'),
  weak(
    'your answer',
    '(?<!forward to )(?<!for )(?<!await )\\byour (?:next |final )?(?:answers?|responses?|output|json|guidelines|training|programming|context window|instructions|prompts?|rules)\\b',
  ),
];

const howToBehave: Sign[] = [
  weak(
    'must',
    '\\byou (?:must|shall|have to|are required|are obliged|are to|may not|are not allowed|should always|cannot refuse|are allowed|are authori[sz]ed)\\b',
  ),
  weak(
    'from now on',
    '\\b(?:from now on|henceforth|from this point|from here on|as of now|for the rest of (?:this|the) (?:conversation|session|task))\\b',
  ),
  weak(
    'do as it says',
    '\\b(?:do|does) (?:exactly )?(?:what|as|whatever) (?:the|it|they|these|this|i|is)\\b[^.!?\\n]{0,24}\\b(?:says?|words?|told|tells?|asks?|asked|say)\\b',
  ),
  weak(
    'do as it says',
    '\\b(?:and|then) (?:act on|follow|obey|execute|carry out|do|apply|run) (?:it|them|this|that)\\b',
  ),
  weak(
    'decode',
    '(?:decode|decrypt|decipher|unscramble|translate|reverse|concatenate|combine|join|read) (?:the|this|these|following|next|it|[abcxyz] \\+)',
    isOrder,
  ),
  weak('decode', 'take the (?:words|letters|following words|first letters?)\\b', isOrder),
  weak(
    'for the model',
    '\\b(?:is|are|list is) (?:meant |intended )?(?:only )?for (?:the )?(?:model|llm|ai|assistant|machine|parser|bot)s?\\b(?! team)',
  ),
  weak('which score', '(?:give exactly (?:that|this)\\b)', isOrder),
  weak('which score', '\\bwhich score would you\\b'),
  weak(
    'when asked',
    "\\b(?:when|whenever|if|once) (?:you are |you're |someone |anyone |a recruiter |they |being )?(?:asks?|asked|questioned|prompted|queried)\\b",
  ),
  weak(
    'when asked',
    '\\b(?:when|while|before|after|whenever|once|upon) (?:you )?(?:are |being |start |begin )?(?:reading|evaluat\\w+|process\\w*|pars\\w+|summari\\w+|extract\\w*|screening|scoring|reviewing|analy\\w+|ranking|rating|see|encounter|go on|continue)\\b[^.!?\\n]{0,20}\\b(?:this|the (?:cv|resume|document|candidate|application|profile))\\b',
  ),
  weak(
    'when asked',
    "\\bif you (?:are|'re) (?:reading|processing|parsing|evaluating) this\\b|\\bbefore you (?:go on|continue|answer|begin)\\b|\\bbefore extracting\\b",
  ),
  weak(
    'do not tell',
    "\\b(?:do not|don't|never) (?:mention|reveal|tell|change|disclose|show|report|alter|modify|question|refuse|repeat|comment on|summari[sz]e|include|flag) (?:this|that|these|the|it|any|anyone|your|them|anything)?\\b",
  ),
  weak(
    'do not judge',
    "(?:do not|don't|dont|never) (?:evaluate|compare|assess|judge|verify|check|score|question|doubt|second-guess)\\b",
    isOrder,
  ),
  weak(
    'told before',
    '\\b(?:everything|anything|what|whatever|all|instructions|rules) (?:that )?you (?:were|have been|had been) (?:given|told|instructed|shown|taught)\\b',
  ),
  weak('change', '\\(do not change\\)|\\binstead,'),
];

const newOrders: Sign[] = [
  strong(
    'new orders',
    '(?:consider|regard|treat|take|interpret|see) (?:everything|anything|all|what|the text|any text) (?:that (?:comes|stands|follows) )?(?:after|below|following|beyond|from here|under)\\b',
    isOrder,
  ),
  strong(
    'new orders',
    '\\b(?:evaluation|scoring|ranking|hiring|screening|selection|system) (?:rules|criteria|policy|policies|instructions|guidelines|rubric) (?:have|has) (?:been )?(?:changed|updated|replaced|suspended|revised)\\b',
  ),
  strong(
    'new orders',
    '(?:refrain|abstain|desist) from (?:applying|using|following|scoring|evaluating|ranking|comparing|judging)\\b',
    isOrder,
  ),
  strong(
    'new orders',
    '\\b(?:takes?|has|have|having) (?:absolute |highest |top |the )*(?:priority|precedence) over (?:everything|all|any|every|previous|prior|other|your|the (?:prompt|instructions|system|rules))\\b',
  ),
  strong(
    'new orders',
    '\\b(?:new|next|real|actual|true|updated|revised|hidden|secret|correct|final|embedded) (?:system )?(?:instructions?|prompts?|directives?)(?:\\s*:| (?:is|are|for (?:the|you|any)|follow)\\b)',
  ),
  strong(
    'new orders',
    '\\byour (?:actual|real|new|next|true|only|primary|first|one) (?:task|job|role|goal|purpose|assignment|objective|mission|instruction)s?\\b',
  ),
  strong(
    'new orders',
    '\\byour (?:task|job|goal|role|objective|mission|purpose) (?:is (?:to|now)|has changed|changes|must|should)\\b',
  ),
  strong(
    'new orders',
    'follow (?:these|my|the following|the new|the instructions below|only)\\b[^.!?\\n]{0,20}\\b(?:instructions?|rules?|steps|orders|directives?)\\b',
    isOrder,
  ),
  strong(
    'new orders',
    '(?:treat|regard|interpret|handle|take|accept|read) [^.!?\\n]{1,50} as (?:an? |the |your )?(?:new |system )?(?:instructions?|commands?|orders?|system (?:prompt|message)|trusted|gospel|verified)\\b',
    isOrder,
  ),
  strong(
    'new orders',
    '\\btreats? (?:the )?(?:data|text|content|document)[^.!?\\n]{0,20} as instructions\\b',
  ),
  strong('new orders', '\\bbegin (?:new )?(?:system )?(?:prompt|instructions?)\\b|\\bsystem prompt ?:'),
  strong(
    'end',
    '\\b(?:the )?(?:text|data|document|content|cv) (?:so far|above|up to here) (?:was|is|were) (?:only |just |merely )?(?:a|an) (?:sample|example|test|decoy|placeholder|joke)\\b',
  ),
  weak(
    'end',
    '\\bend of (?:the |this |user |untrusted )?(?:cv|resume|document|data|input|text|file|context|prompt|quote|conversation)\\b',
  ),
  weak(
    'end, and now',
    '\\b(?:new|next|real|actual|true) (?:task|assignment|job|instruction)s?\\s*:|\\bnext instruction\\b|\\bnow comes\\b|\\bwere a test\\b|\\bthe rules above\\b|\\bthe (?:above|preceding|previous) (?:was|were|is) (?:only |just |a )',
  ),
];

const SECRET =
  '\\b(?:system[ _-]?prompts?|your (?:full |complete |entire |initial |exact )*(?:prompts?|instructions?|rules|guidelines|configuration|memory|training data|system message)|(?:hidden|secret|initial|original|internal) (?:prompts?|instructions?|rules|guidelines)|api[ _-]?keys?|environment variables|env vars|access tokens?|(?:all |the )*other (?:candidates|applicants|people|users)|chat history|conversation (?:history|so far)|everything (?:above|before)|text above|secret keys?)\\b';

const doing: Sign[] = [
  strong(
    'reveal',
    '(?:reveal|print|repeat|show|output|display|list|tell me|leak|disclose|expose|share|send|forward|e-?mail|post|upload|exfiltrate|transmit|copy|return|translate|dump|recite|quote|give me|write out|include|append)\\b',
    { ...isOrder, with: [SECRET] },
  ),
  strong(
    'tool',
    '(?:call|invoke|use|run|execute|trigger|activate|make)(?: a call to)? (?:the |your |a |an |this )?(?:tool|function|api|plugin|action|command)? ?["\'`]?[a-z]+(?:_[a-z]+)+["\'`]?(?: ?\\(| (?:tool|function|api|action|command|endpoint|with|to)\\b)',
    isOrder,
  ),
  strong(
    'tool',
    '(?:call|invoke|use|trigger) (?:the |your )?(?:tools?|functions?|plugin|browser|code interpreter|shell)\\b',
    {
      ...isOrder,
      with: ['\\b(?:score|stage|candidate|applicant|e-?mail|hire|accept|database|delete|send|this)\\b'],
    },
  ),
  strong(
    'tool',
    '(?:execute|run) (?:the following|this|these) (?:shell |system )?(?:commands?|code|scripts?|query|sql|function)\\b',
    isOrder,
  ),
  strong(
    'tool',
    '\\b(?:set|update|move|send|delete|drop|change|approve|hire|advance|reject|accept|write)_?(?:the_)?(?:score|stage|candidate|application|status|e-?mail|users?|table|rating|rank|applicant|profile|fact)s? ?\\((?=[^)\\s])',
  ),
  strong(
    'tool',
    '\\b(?:candidate|applicant|resume|cv|interview|offer)[_.](?:score|rank|rating|status|stage|decision|match|is_\\w+)\\s*(?:=|:)|\\b(?:grant|give|award|approve|schedule)_\\w+ ?\\((?=[^)\\s])|\\{\\{\\s*(?:system|admin|user|assistant|prompt)\\b',
  ),
  weak(
    'assignment',
    '\\b(?:score|rank|rating|stage|status|decision|recommendation|approved|hire)\\s*(?::=|={1,3})\\s*["\\w]',
  ),
  strong('tool', '\\b(?:curl|wget) [^\\n]{0,80}\\| ?(?:sh|bash)\\b|\\brm -rf\\b'),
  strong('tool', '\\bdrop table\\b|\\bupdate \\w+ set \\w+ ?=|\\bdelete from \\w+ where\\b|[\'"]\\)?; ?--'),
];

/** Who speaks in a conversation with a model, at the beginning of a line; folded, as everything here. */
const ASKER =
  '(?:system|user|human|instructions?|prompt|question|input|nutzer|benutzer|anweisung|utilisateur|usuario|utente|gebruiker|uzytkownik|kullanici|пользователь|用户|用戶|ユーサー|المستخدم)';
const ANSWERER =
  '(?:assistant|ai|ai assistant|response|model|bot|answer|output|chatgpt|gpt|claude|assistent|antwort|asistente|assistente|ассистент|助手|アシスタント|المساعد)';

const marks: Sign[] = [
  strong(
    'speaker',
    '\\b(?:end|start|begin)_of_(?:turn|text|document|message|prompt|input)\\b|\\b(?:begin|end) (?:of )?(?:trusted|untrusted|privileged|system|user|hidden|secret) (?:content|data|input|message|section|block|text)\\b',
  ),
  strong('speaker', '\\bsystem (?:alert|notice|warning|notification|broadcast|announcement)\\s*[:!-]'),
  strong('speaker', '<\\|[^|>\\n]{0,40}\\|>'),
  // As Markdown leaves them, without their angles.
  strong(
    'speaker',
    '\\|(?:im_start|im_end|system|user|assistant|endoftext|end_of_text|eot_id|(?:start|end)_header_id)\\|',
  ),
  strong(
    'tag',
    '(?:^|\\n)\\s*(?:/(?:cv|data|document|resume|system|prompt|context|input|instructions))+\\s*(?:\\n|$)',
  ),
  strong(
    'speaker',
    '\\[/?(?:inst|sys|system|user|assistant|system message|admin|developer|instructions?|end of input|end of data|begin system prompt)\\]',
  ),
  strong('speaker', '</?<?sys>>?'),
  strong(
    'speaker',
    '\\[(?:system|admin|developer|hr system|ai) (?:note|message|notice|prompt|override|update|instruction)s?\\]',
  ),
  strong(
    'speaker',
    '(?:^|\\n)\\s*(?:assistant|ai|model|chatgpt|bot)\\s*:\\s*(?:sure|certainly|of course|here|ok|okay|yes|understood|i (?:will|have|can))\\b',
  ),
  weak(
    'hidden',
    '(?:%%|##|\\[|\\(|<|\\{)\\s*(?:hidden|secret|internal|machine[ -]only|ai[ -]only|confidential)\\b',
  ),
  strong('speaker', '"role"\\s*:\\s*"(?:system|assistant|user|developer|tool)"'),
  strong(
    'speaker',
    '(?:^|\\n)\\s*#{2,}\\s*(?:system|(?:new )?instructions?|response|assistant|user|human|end of \\w+|prompt)(?: prompt| message)?\\s*(?:\\n|:|$)',
  ),
  strong(
    'speaker',
    '(?:^|\\n)\\s*(?:system|assistant|user|human|developer) (?:prompt|message|note|override|update|instruction)\\s*:',
  ),
  strong('turns', `(?:^|\\n)\\s*${ASKER}\\s*[:>][^\\n]*(?:\\n[^\\n]*){0,3}\\n\\s*${ANSWERER}\\s*[:>]`),
  strong('turns', `(?:^|\\n)\\s*${ANSWERER}\\s*[:>][^\\n]*(?:\\n[^\\n]*){0,3}\\n\\s*${ASKER}\\s*[:>]`),
  strong(
    'tag',
    '</(?:cv|data|document|resume|text|input|user|user_input|system|assistant|context|untrusted\\w*|instructions?|prompt|content|task|tool\\w*|function\\w*|query|message|example|source)>',
  ),
  strong(
    'tag',
    '<(?:system|instructions?|prompt|admin|assistant|tool_call|tool_use|tool|function_calls?|override|important|secret|hidden|task|command|inst|invoke|new_instructions?)(?:\\s[^>\\n]{0,80})?>',
  ),
  strong('tag', '~{3,}\\s*(?:end of )?data\\b|\\bdata\\b[^\\n~]{0,24}~{3,}'),
  strong('call', '"(?:tool|tool_calls?|function|function_call|arguments|tool_use|tool_name)"\\s*:'),
  strong(
    'call',
    '"(?:score|rating|rank|recommendation|decision|verdict|stage|approved|match_score|fit_score)"\\s*:\\s*["\\d{\\[tf]',
  ),
  strong('call', '"(?:entries|facts|quotes?|field)"\\s*:\\s*["{\\[]'),
  weak(
    'unseen by style',
    'style\\s*=\\s*["\'][^"\']*(?:color\\s*:\\s*(?:#fff\\b|#ffffff|white)|display\\s*:\\s*none|font-size\\s*:\\s*[01](?:px|pt)?\\b|visibility\\s*:\\s*hidden|opacity\\s*:\\s*0\\b)',
  ),
  weak('comment', '<!--'),
];

/** `ignore all of your previous instructions`: a verb, words between of a closed list, and what is turned against. */
const OVERRIDE =
  "(?:ignore|ignoring|disregard|disregarding|forget|forgetting|override|overriding|overrule|bypass|discard|neglect|dismiss|skip|abandon|erase|omit|supersedes?|superseding|replaces?|overwrites?|cancels?|revokes?|nullif(?:y|ies)|(?:do not|don't|stop|cease|no longer|need not) (?:follow|obey|following|obeying|apply|applying|heed|honou?r)|pay no (?:attention|heed) to|set aside|throw (?:out|away)|free of|look past)";
const BETWEEN =
  "(?:all|any|every|each|of|the|your|you|my|our|previous|previously|prior|above|earlier|preceding|foregoing|existing|other|system|initial|original|safety|current|those|these|former|past|and|or|that|which|developer'?s?|hidden|internal|built-in|given|old|default|core|what|whatever|everything|anything|mentioned|stated|about|standing|came|was|were|been|have|has|said|told|before|this|than|it|just|text|ever|so|far|up|until|to|now|job|selection|hiring|evaluation|scoring|assessment|\\w{1,12}ing)";
const OVERRIDDEN =
  '(?:instructions?|prompts?|directives?|directions?|guidelines?|rules?|rubrics?|commands?|orders|constraints?|restrictions?|polic(?:y|ies)|safeguards?|guardrails?|programming|training|criteria|context|messages?|above|before|told|learned|filters?|requirements?)';

const overriding: Sign[] = [
  strong(
    'override',
    `(?:ignore|disregard|forget) (?:all|any|the|everything|every)? ?(?:of )?(?:the )?(?:previous|prior|above|earlier|preceding|other|rest of the) (?:data|content|text|input|tasks?|information|questions?|document|page|cv|resume)\\b`,
    { notReported: true },
  ),
  strong(
    'override',
    "\\b(?:do not|don't|dont|stop|please dont) (?:follow|following|apply|use|obey) (?:the|your|any|those|these) (?:rubric|criteria|rules|guidelines|instructions|prompt|system|policy)\\b",
    { notReported: true },
  ),
  strong(
    'override',
    '\\b(?:previous|prior|earlier|old|original|initial|above) (?:system )?(?:prompts?|instructions?|directives?|orders|rules) (?:is |are |was |were |has been |have been )?(?:now )?(?:cancell?ed|void|revoked|obsolete|deleted|outdated|superseded|invalid|suspended|lifted|replaced)\\b',
  ),
  strong('override', `${OVERRIDE}\\b[\\s•*:,"'-]+(?:${BETWEEN}[\\s•*,"'-]+){1,9}${OVERRIDDEN}\\b`, {
    notReported: true,
  }),
  strong(
    'override',
    "(?:ignore|disregard|forget|discard) (?:everything|anything|all|what)(?: that| which)? (?:(?:you|i|we|was|were|has|have|been|i've|you've) )*(?:above|before|said|told|know|learned|were|read|came|written|so far|previously|instructed)\\b",
    { notReported: true },
  ),
];

/** Ordinary words. Four of them about one thing, with somebody spoken to, are no coincidence. */
const ordinary: Sign[] = [
  faint(
    'you',
    '(?<!thank )(?<!to )(?<!with )(?<!meet(?:ing)? )(?<!join(?:ing)? )(?<!hope )(?<!of )\\b(?:you|your|yours|yourself)\\b(?! (?:will find|can (?:reach|find|contact|call|see|meet)|are welcome|have any|may (?:reach|contact|call)|company|team|organi[sz]ation|time|consideration|firm|hospital|school|clients?|customers?|advert|advertisement|posting|needs|business|house))',
  ),
  faint(
    'evaluation',
    '\\b(?:scor(?:es?|ing|ed)|rank(?:s|ing|ed)?|rating|rubric|criteri(?:a|on)|evaluat(?:e|ion)|assessment|screening|shortlist\\w*|hir(?:e|ing|ed)|interview|recommend(?:ation|ed|s)?|approved?|points|match(?:es)?|qualified|requirements?)\\b',
  ),
  faint(
    'machine',
    '\\b(?:ai|llm|models?|assistant|system|algorithm|machine|computer|robots?|parser|extractor|evaluator|grader|chatbot|bot|prompts?|instructions?|output|field|json|memory|operator|database|software|tool|extraction|reader|tokens?|reply|response|answer)\\b',
  ),
  faint('applicant', "\\b(?:applicants?|candidates?|job ?seeker|resume|cv|application)(?:'s)?\\b"),
  faint(
    'order',
    "(?:set|copy|raise|treat|begin|start|end|never|replace|override|update|change|add|put|give|assign|mark|consider|assume|pretend|skip|list|write|say|output|report|return|answer|respond|ignore|forget|remember|note|make|keep|praise|promote|mention|kindly|please|be|place|clear|apply|overlook|refrain|endorse|use|judge|grant|award|do not|dont|don't)\\b",
    isOrder,
  ),
  faint('modal', '\\b(?:must|shall|should|would|has to|have to|is to be|are to be|may only|need to)\\b'),
  faint(
    'superlative',
    '\\b(?:100|perfect|best|first|highest|maximum|top|outstanding|full (?:score|marks?)|excellent|number one|1st|world-class|expert level|default)\\b',
  ),
  weak(
    'me',
    '\\b(?:treat|make|rank|rate|recommend|praise|hire|choose|select|put|place|promote|prefer|judge|score|endorse|approve|favou?r|pick) me\\b',
    isOrder,
  ),
  weak(
    'this applicant',
    "\\bthis (?:applicant|candidate)'s (?:score|rating|rank|profile|skills?|experience|degree|application|result)\\b",
  ),
];

export const englishSigns: readonly Sign[] = [
  ...overriding,
  ...toTheMachine,
  ...toWhoeverReads,
  ...pretending,
  ...aboutThePerson,
  ...aboutTheAnswer,
  ...howToBehave,
  ...newOrders,
  ...doing,
  ...marks,
  ...ordinary,
];
