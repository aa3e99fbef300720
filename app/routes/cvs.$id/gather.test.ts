import { expect, it } from 'vitest';
import { gather } from './gather.ts';

const passage = (page: number, text: string, reasonKey = 'cv.hidden.repeated') => ({ page, text, reasonKey });

it('says once what stands on every page, with its pages', () => {
  const pages = [1, 2, 3, 7].flatMap((page) => [passage(page, `Page ${page} of 40`), passage(page, 'CV')]);
  expect(gather(pages)).toEqual([
    { text: 'Page 1 of 40', reasonKey: 'cv.hidden.repeated', pages: '1–3, 7', pageCount: 4 },
    { text: 'CV', reasonKey: 'cv.hidden.repeated', pages: '1–3, 7', pageCount: 4 },
  ]);
});

it('keeps apart what has another reason', () => {
  expect(gather([passage(1, 'CV'), passage(1, 'CV', 'cv.hidden.tiny')])).toHaveLength(2);
});
