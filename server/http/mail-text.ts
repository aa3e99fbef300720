import type { Letter } from '#server/features/admin/index.ts';
import type { Lang } from '#server/values/lang.ts';

type Say = (lang: Lang, key: string, params: Letter['params']) => string;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => escapes[char]!);

/** The page a mail leads to. */
function linkOf(publicUrl: string, { template, params }: Letter): string {
  if (template === 'verify_email') return `${publicUrl}/verify?token=${params.token}`;
  const { subjectKind, subjectId } = params;
  if (subjectKind === 'cv') return `${publicUrl}/cvs/${subjectId}`;
  if (subjectKind === 'posting')
    return `${publicUrl}/${template === 'posting_submitted' ? 'admin/postings' : `hiring/${subjectId}`}`;
  if (subjectKind !== 'application') return `${publicUrl}/notifications`;
  const forTeam = template === 'application_received' || template === 'application_withdrawn';
  return `${publicUrl}/${forTeam ? 'hiring/applications' : 'applications'}/${subjectId}`;
}

/** Subject and body of a mail in its recipient's language, as plain text and as HTML without anything foreign in it. */
export function mailText(
  say: Say,
  publicUrl: string,
  letter: Letter,
): { subject: string; text: string; html: string } {
  const say1 = (part: string) => say(letter.lang, `mail.${part}`, letter.params);
  const news =
    letter.template === 'verify_email'
      ? null
      : say(letter.lang, `notification.${letter.template}`, letter.params);
  const subject = news ?? say1('verify_email.subject');
  const body = news ?? say1('verify_email.text');
  const link = linkOf(publicUrl, letter);
  const action = say1(letter.template === 'verify_email' ? 'verify_email.action' : 'open');
  const closing = say1('closing');
  return {
    subject,
    text: `${body}\n\n${action}: ${link}\n\n${closing}\n`,
    html: `<p>${escaped(body)}</p><p><a href="${escaped(link)}">${escaped(action)}</a></p><p>${escaped(closing)}</p>`,
  };
}
