import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '#app/i18n/en/index.ts';
import { createText } from '#app/i18n/text.ts';
import { createTranslator } from '#app/i18n/translator.ts';
import { TextProvider } from '#app/i18n/use-text.tsx';
import { ColumnChart, linesTo } from './column-chart.tsx';
import { TextField } from './field.tsx';
import { Figures } from './figures.tsx';
import { Form, type FormResult } from './form.tsx';
import { Ledger } from './ledger.tsx';
import { Tally } from './tally.tsx';

afterEach(cleanup);

const show = (node: React.ReactNode) =>
  render(<TextProvider value={createText(createTranslator('en', en))}>{node}</TextProvider>);

describe('a field', () => {
  const refused = {
    status: 'error',
    initialValue: { email: 'mira@' },
    error: { email: [{ key: 'invalid.email', params: {} }] },
  } as unknown as FormResult;

  it('keeps what was typed, and says what is wrong where its reader hears it', () => {
    show(
      <Form as="form" result={refused}>
        <TextField name="email" label="E-mail address" hint="Only employers see it." />
      </Form>,
    );
    const input = screen.getByLabelText('E-mail address') as HTMLInputElement;
    expect(input.value).toBe('mira@');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')!.split(' ');
    const words = described.map((id) => document.getElementById(id)!.textContent).join(' ');
    expect(words).toContain('Only employers see it.');
    expect(words).not.toContain('invalid.email');
    expect(words.length).toBeGreaterThan('Only employers see it.'.length + 5);
  });

  it('is described by its hint alone while nothing is wrong', () => {
    show(
      <Form as="form" result={null}>
        <TextField name="email" label="E-mail address" hint="Only employers see it." />
      </Form>,
    );
    const input = screen.getByLabelText('E-mail address');
    expect(input.hasAttribute('aria-invalid')).toBe(false);
    expect(input.getAttribute('aria-describedby')!.split(' ')).toHaveLength(1);
  });
});

describe('a ledger', () => {
  it('is a table whose rows carry their names, with the sum last', () => {
    const lines = [
      { key: 'python', name: 'Python', evidence: 'Yours is 3.', points: 18, of: 18 },
      { key: 'sql', name: 'SQL', evidence: 'Yours is 2.', points: 11, of: 18 },
    ];
    const sum = { name: 'Sum', evidence: '', points: 29, of: 36 };
    show(
      <Ledger label="Why this fits" lines={lines} sum={sum} outOf={(points, of) => `${points} of ${of}`} />,
    );
    const rows = within(screen.getByRole('table', { name: 'Why this fits' })).getAllByRole('row');
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent!.trim())).toEqual([
      'Python',
      'SQL',
      'Sum',
    ]);
    expect(rows.at(-1)!.textContent).toContain('29 of 36');
  });
});

describe('a tally', () => {
  const notches = (passed: number) => {
    show(<Tally days={5} passed={passed} label="in words" />);
    const all = [...screen.getByRole('img', { name: 'in words' }).children];
    cleanup();
    return all.map((notch) => notch.getAttribute('data-day')).join(' ');
  };

  it('has one notch for each promised day, and one for each late one', () => {
    expect(notches(2)).toBe('passed passed left left left');
    expect(notches(7)).toBe('passed passed passed passed passed late late');
  });
});

describe('a chart', () => {
  const layers = [
    { key: 'model', label: 'By a model', look: 'solid' as const },
    { key: 'back', label: 'Fell back', look: 'hatched' as const },
  ];
  const day = (key: string, ...values: number[]) => ({ key, tick: key, title: `${key}: in words`, values });
  const bars = () =>
    [...document.querySelectorAll<HTMLElement>('.chart-bar')].map(
      (bar) => `${bar.dataset.look} ${bar.style.blockSize}`,
    );

  it('stacks its layers from the ground up, in their patterns, and bears its numbers', () => {
    const columns = [day('Mon', 15, 5), day('Tue', 0, 0), day('Wed', 10, 0)];
    show(<ColumnChart layers={layers} columns={columns} label="30 parts" count={String} />);
    const chart = screen.getByRole('img', { name: '30 parts' });
    expect(bars()).toEqual(['hatched 25%', 'solid 75%', 'solid 50%']);
    expect([...chart.querySelectorAll('.chart-number')].map((number) => number.textContent)).toEqual([
      '20',
      '10',
    ]);
    expect(screen.getByText('Fell back')).toBeTruthy();
  });

  it('has a round height above all it holds, also when that is nothing', () => {
    for (const highest of [0, 1, 3, 7, 42, 204, 9_999]) {
      const lines = linesTo(highest);
      expect(lines[0]).toBe(0);
      expect(lines.at(-1)).toBeGreaterThanOrEqual(Math.max(1, highest));
      expect(lines.length).toBeLessThanOrEqual(6);
    }
    expect(linesTo(204)).toEqual([0, 50, 100, 150, 200, 250]);
  });
});

it('a table of figures ends with their sum', () => {
  const rows = [
    { day: 'Mon', parts: 3 },
    { day: 'Tue', parts: 4 },
  ];
  show(
    <Figures
      caption="By day"
      name={{ label: 'Day', cell: (row) => row.day, sum: 'All' }}
      figures={[{ key: 'parts', label: 'Parts', cell: (row) => row.parts, sum: 7 }]}
      rows={rows}
      rowKey={(row) => row.day}
    />,
  );
  const lines = within(screen.getByRole('table', { name: 'By day' })).getAllByRole('row');
  expect(lines.map((line) => line.textContent)).toEqual(['DayParts', 'Mon3', 'Tue4', 'All7']);
});
