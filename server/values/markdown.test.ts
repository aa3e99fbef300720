import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.ts';

const said = (text: string, strong = false) => ({ text, strong });

describe('the Markdown of postings', () => {
  it('has paragraphs, headings, lists and strong words', () => {
    expect(
      readMarkdown('## The work\nYou **build** things.\r\n\r\n- one\n- two\n\n1. first\n2) second'),
    ).toEqual([
      { kind: 'heading', text: 'The work' },
      { kind: 'paragraph', parts: [said('You '), said('build', true), said(' things.')] },
      { kind: 'list', numbered: false, items: [[said('one')], [said('two')]] },
      { kind: 'list', numbered: true, items: [[said('first')], [said('second')]] },
    ]);
  });

  it('takes a list that follows its line without a blank one', () => {
    expect(readMarkdown('You bring:\n• calm\n• a licence')).toEqual([
      { kind: 'paragraph', parts: [said('You bring:')] },
      { kind: 'list', numbered: false, items: [[said('calm')], [said('a licence')]] },
    ]);
  });

  it('leaves line ends, tags and lonely stars as they were written', () => {
    expect(readMarkdown('<b>2 * 3</b>\nnext ** line')).toEqual([
      { kind: 'paragraph', parts: [said('<b>2 * 3</b>\nnext ** line')] },
    ]);
    expect(readMarkdown(' \n\n ')).toEqual([]);
  });
});
