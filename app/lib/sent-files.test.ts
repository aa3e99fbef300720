import { describe, expect, it } from 'vitest';
import { sendPieces, sendText } from './sent-files.server.ts';

const url = 'https://jobs.test/jobs.rss?q=grid';
const get = (headers: Record<string, string> = {}) => new Request(url, { headers });
const send = (text: string, second: number, headers: Record<string, string> = {}) =>
  sendText(get(headers), `2026-11-28T08:00:${String(second).padStart(2, '0')}.300Z`, 'text/xml', text);

describe('a text that is fetched again and again', () => {
  it('is not sent to who has it, by its tag or by its time', async () => {
    const first = send('one', 10);
    expect([first.status, await first.text()]).toEqual([200, 'one']);
    const tag = first.headers.get('etag')!;
    const modified = first.headers.get('last-modified')!;
    const has: Array<Record<string, string>> = [
      { 'if-none-match': tag },
      { 'if-none-match': `"x", W/${tag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': modified },
    ];
    for (const headers of has) {
      const again = send('one', 20, headers);
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
    }
  });

  it('is sent anew when it has changed, even within the same second, and even by a tag beside a time', async () => {
    const modified = send('two', 30).headers.get('last-modified')!;
    const changed = send('three', 30, { 'if-modified-since': modified });
    expect([changed.status, await changed.text()]).toEqual([200, 'three']);
    const late = { 'if-none-match': '"other"', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' };
    expect(send('three', 31, late).status).toBe(200);
    expect(send('three', 31, { 'if-modified-since': 'yesterday' }).status).toBe(200);
  });
});

describe('a file in pieces', () => {
  it('reads the next piece when the one before was taken, and not before', async () => {
    const asked: Array<string | undefined> = [];
    const response = await sendPieces('text/xml', async (cursor) => {
      asked.push(cursor);
      const n = Number(cursor ?? 0);
      return { xml: `<${n}>`, next: n < 3 ? String(n + 1) : null };
    });
    expect(asked).toEqual([undefined]);
    expect(await response.text()).toBe('<0><1><2><3>');
    expect(asked).toEqual([undefined, '1', '2', '3']);
  });

  it('stops reading when nobody listens any more', async () => {
    let asked = 0;
    const response = await sendPieces('text/xml', async () => {
      asked += 1;
      return { xml: 'x', next: 'on' };
    });
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    const then = asked;
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(then);
  });

  it('breaks rather than ends when a piece fails, and answers nothing when the first one does', async () => {
    const response = await sendPieces('text/xml', async (cursor) => {
      if (cursor) throw new Error('away');
      return { xml: '<a>', next: '1' };
    });
    await expect(response.text()).rejects.toThrow('away');
    await expect(sendPieces('text/xml', () => Promise.reject(new Error('limited')))).rejects.toThrow(
      'limited',
    );
  });
});
