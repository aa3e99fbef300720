import { searchWords } from '#app/i18n/search-words.ts';
import type { Letter } from '#server/features/admin/index.ts';
import type { Lang } from '#server/values/lang.ts';
import { unsubscribeLinks } from './unsubscribe.ts';

type Say = (lang: Lang, key: string, params: Letter['params']) => string;

/** A mail as its recipient gets it. */
export type MailText = {
  subject: string;
  text: string;
  html: string;
  /** beyond those that every mail has */
  headers: Record<string, string>;
};

/** A paragraph, or a line of its own with a link; texts are made of it twice, plain and as HTML. */
/** Mails with words of their own; all others say the news that gave reason for them. */
const letters = new Set(['verify_email', 'company_invited', 'domain_proof']);

type Block = { words: string; link?: string };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => escapes[char]!);

/** The page a mail leads to. */
function linkOf(publicUrl: string, { template, params }: Letter): string {
  if (template === 'verify_email') return `${publicUrl}/verify?token=${params.token}`;
  const { subjectKind, subjectId } = params;
  if (template === 'company_invited') return `${publicUrl}/invitation?token=${params.token}`;
  if (template === 'domain_proof') return `${publicUrl}/domain-proof?token=${params.token}`;
  if (subjectKind === 'team') return `${publicUrl}/hiring/company/members?id=${subjectId}`;
  if (subjectKind === 'domain') return `${publicUrl}/hiring/company/domain?id=${subjectId}`;
  if (template === 'still_hiring' || template === 'posting_unconfirmed')
    return `${publicUrl}/still-hiring?token=${params.token}`;
  if (subjectKind === 'cv') return `${publicUrl}/cvs/${subjectId}`;
  if (subjectKind === 'company') return `${publicUrl}/companies/${subjectId}`;
  if (subjectKind === 'alert') return `${publicUrl}/alerts/${subjectId}`;
  if (template === 'posting_changed') return `${publicUrl}/jobs/${subjectId}/changes`;
  if (subjectKind === 'posting')
    return `${publicUrl}/${template === 'posting_submitted' ? 'admin/postings' : `hiring/${subjectId}`}`;
  if (subjectKind !== 'application') return `${publicUrl}/notifications`;
  const forTeam = template === 'application_received' || template === 'application_withdrawn';
  return `${publicUrl}/${forTeam ? 'hiring/applications' : 'applications'}/${subjectId}`;
}

/** What an alert found: each posting with its link, how many more there are, and why all this comes. */
function foundBlocks(say: Say, publicUrl: string, { lang, params }: Letter): Block[] {
  const lines = String(params.lines).split('\n');
  const ids = String(params.ids).split(',');
  const reason = searchWords((key, gaps) => say(lang, key, gaps ?? {}), lang, params);
  return [
    { words: say(lang, 'mail.alert_found.reason', { reason }) },
    ...lines.map((words, at) => ({ words, link: `${publicUrl}/jobs/${ids[at]}` })),
    ...(params.further ? [{ words: say(lang, 'mail.alert_found.further', params) }] : []),
  ];
}

const plain = ({ words, link }: Block): string => (link ? `${words}: ${link}` : words);
const html = ({ words, link }: Block): string =>
  link ? `<p><a href="${escaped(link)}">${escaped(words)}</a></p>` : `<p>${escaped(words)}</p>`;

/** Subject and body of a mail in its recipient's language, as plain text and as HTML without anything foreign in it. */
export function mailText(say: Say, publicUrl: string, letter: Letter): MailText {
  const { lang, template, params } = letter;
  const isLetter = letters.has(template);
  const say1 = (part: string) => say(lang, `mail.${part}`, params);
  const subject = isLetter ? say1(`${template}.subject`) : say(lang, `notification.${template}`, params);
  const end = params.unsubscribe ? unsubscribeLinks(publicUrl, String(params.unsubscribe)) : null;
  const blocks: Block[] = [
    { words: isLetter ? say1(`${template}.text`) : subject },
    ...(template === 'alert_found' ? foundBlocks(say, publicUrl, letter) : []),
    { words: say1(isLetter ? `${template}.action` : 'open'), link: linkOf(publicUrl, letter) },
    ...(end ? [{ words: say1('alert_found.unsubscribe'), link: end.page }] : []),
    { words: say1('closing') },
  ];
  return {
    subject,
    text: `${blocks.map(plain).join('\n\n')}\n`,
    html: blocks.map(html).join(''),
    headers: end
      ? { 'List-Unsubscribe': `<${end.client}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
      : {},
  };
}
