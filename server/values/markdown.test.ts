import { describe, expect, it } from 'vitest';
import { readableText, readMarkdown, tidyMarkdown } from './markdown.ts';

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

describe('a text as it is kept', () => {
  it('has lists and headings in one way, whatever program they were written in', () => {
    const word = '# Tasks\r\n\r\n\r\n\r\n•\tPack\r\n·\u00a0Weigh\r\no\tShip\r\n– Count\r\n* Rest  ';
    expect(tidyMarkdown(word)).toBe('## Tasks\n\n- Pack\n- Weigh\n- Ship\n- Count\n- Rest');
  });

  it('has nothing that nobody sees', () => {
    expect(tidyMarkdown('Pa\u200bck\u202e and\u0000 ship\ufeff')).toBe('Pack and ship');
  });

  it('stays as it is once it is tidy', () => {
    const text = '## Tasks\n\nYou pack.\nYou ship.\n\n- one\n- two\n\n1. first\n2. second, **soon**';
    expect(tidyMarkdown(text)).toBe(text);
  });
});

it('is read as plain lines where nothing draws its form', () => {
  expect(readableText('## Tasks\n\nYou **build**.\n\n- one\n- two\n\n1. first')).toBe(
    'Tasks\n\nYou build.\n\n– one\n– two\n\n1. first',
  );
});
