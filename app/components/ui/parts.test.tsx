import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '#app/i18n/en/index.ts';
import { createText } from '#app/i18n/text.ts';
import { createTranslator } from '#app/i18n/translator.ts';
import { TextProvider } from '#app/i18n/use-text.tsx';
import { TextField } from './field.tsx';
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
