import { parseDocument } from 'htmlparser2';
import { decodeText } from '../../encoding.ts';
import { type BlocksRead, pageOfBlocks } from '../blocks.ts';
import { Body } from './body.ts';
import { Sheet } from './sheet.ts';

/** Pictures written into the page, as browsers save it. */
const PICTURE = /data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=\s]*/g;
/** A saved page of a CV has 100,000; programs write many tags around few words. */
const MOST_CHARACTERS = 2_000_000;

/** A web page as one page of paragraphs, tables and lists. Scripts and what is only for machines are dropped. */
export function readHtml(bytes: Uint8Array): BlocksRead {
  const html = decodeHtml(bytes).replace(PICTURE, '').slice(0, MOST_CHARACTERS);
  const tree = parseDocument(html, { decodeEntities: true });
  return pageOfBlocks(new Body(new Sheet(tree)).blocks(tree));
}

/** By its own word where it is not UTF-8: pages of old say it in a meta tag. */
function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  const isUtf16 = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
  if (named !== undefined && !isUtf16 && !/^utf-?(8|16)/i.test(named)) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      // an encoding that nobody knows: found out by looking
    }
  }
  return decodeText(bytes) ?? Buffer.from(bytes).toString('utf8');
}
