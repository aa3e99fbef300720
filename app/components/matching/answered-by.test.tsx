import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { de } from '#app/i18n/de/index.ts';
import { en } from '#app/i18n/en/index.ts';
import { createText } from '#app/i18n/text.ts';
import { createTranslator } from '#app/i18n/translator.ts';
import { TextProvider } from '#app/i18n/use-text.tsx';
import { AnsweredBy } from './answered-by.tsx';
import type { AnsweredPart } from './answered-text.ts';

afterEach(cleanup);

const CLAUDE = 'bedrock:eu.anthropic.claude-haiku-4-5-20251001-v1:0';
const texts = { en: createText(createTranslator('en', en)), de: createText(createTranslator('de', de)) };

type Shown = { by?: string; parts?: AnsweredPart[]; verb?: 'read' | 'scored'; lang?: 'en' | 'de' };

/** The sentence, and the first stroke of its icon as its name. */
function shown({ by = 'rules', parts, verb = 'read', lang = 'en' }: Shown) {
  const { container } = render(
    <TextProvider value={texts[lang]}>
      <AnsweredBy by={by} parts={parts} verb={verb} />
    </TextProvider>,
  );
  const said = { text: container.textContent, icon: container.querySelector('svg')!.innerHTML };
  cleanup();
  return said;
}
const part = (name: string, by: string, more: Partial<AnsweredPart> = {}): AnsweredPart => ({
  part: name,
  by,
  left: false,
  problem: null,
  ...more,
});
const open = (name: string, problem: AnsweredPart['problem'], left = false) =>
  part(name, 'rules', { problem, left });

const ruler = shown({}).icon;
const chip = shown({ by: 'ollama:m', parts: [part('person', 'ollama:m')] }).icon;
const cloud = shown({ by: CLAUDE, parts: [part('person', CLAUDE, { left: true })] }).icon;

describe('who answered, in words', () => {
  it('is rules alone where no model was asked, whatever the verb', () => {
    expect(shown({}).text).toBe('Read by rules, no AI');
    expect(shown({ verb: 'scored' }).text).toBe('Scored by rules, no AI');
    expect(new Set([ruler, chip, cloud]).size).toBe(3);
  });

  it('names the model, and where it is', () => {
    const here = shown({ by: 'ollama:gemma4:e4b', parts: [part('person', 'ollama:gemma4:e4b')] });
    expect(here).toEqual({ text: 'Read by rules and gemma4:e4b on this server', icon: chip });
    const away = shown({ by: CLAUDE, parts: [part('person', CLAUDE, { left: true })] });
    expect(away).toEqual({
      text: 'Read by rules and eu.anthropic.claude-haiku-4-5-20251001-v1:0 at Amazon Bedrock',
      icon: cloud,
    });
  });

  it('names each model once, in German, too', () => {
    const parts = [
      part('person', 'ollama:gemma4:e4b'),
      part('work', 'ollama:gemma4:e4b'),
      part('more', CLAUDE, { left: true }),
    ];
    const { text, icon } = shown({ by: 'ollama:gemma4:e4b', parts, lang: 'de' });
    expect(text).toBe(
      'Gelesen von Regeln, gemma4:e4b auf diesem Server und eu.anthropic.claude-haiku-4-5-20251001-v1:0 bei Amazon Bedrock',
    );
    expect(icon).toBe(cloud);
  });

  it('says why no model answered', () => {
    const parts = [open('person', 'timeout'), open('work', 'timeout')];
    expect(shown({ parts })).toEqual({
      text: 'Read by rules. The model did not answer in time.',
      icon: ruler,
    });
    expect(shown({ parts: [open('person', 'timeout'), open('work', 'off_schema')] }).text).toBe(
      'Read by rules. The model did not answer in time. The model’s answer did not fit.',
    );
  });

  it('says which parts have rules alone', () => {
    const parts = [
      part('person', 'ollama:gemma4:e4b'),
      open('education', 'timeout'),
      open('more', 'timeout'),
      open('work', 'broken'),
    ];
    expect(shown({ by: 'ollama:gemma4:e4b', parts }).text).toBe(
      'Read by rules and gemma4:e4b on this server; education and other details by rules alone (no answer in time) and work by rules alone (answer cut off)',
    );
  });
});

describe('text that left', () => {
  it('is told also when the model that had it gave no answer', () => {
    expect(shown({ parts: [open('person', 'broken', true)] })).toEqual({
      text: 'Read by rules. The model’s answer was cut off. Some of its text left this server.',
      icon: cloud,
    });
  });

  it('is never called local, whoever answered in the end', () => {
    const { text, icon } = shown({
      by: 'ollama:gemma4:e4b',
      parts: [part('person', 'ollama:gemma4:e4b', { left: true })],
    });
    expect(text).toBe('Read by rules and gemma4:e4b by way of Ollama. Some of its text left this server.');
    expect(icon).toBe(cloud);
  });

  it('is called by the name of Bedrock also where a stand-in on this machine takes it', () => {
    const said = { text: `Read by rules and ${CLAUDE.slice(8)} at Amazon Bedrock`, icon: cloud };
    expect(shown({ by: CLAUDE, parts: [part('person', CLAUDE)] })).toEqual(said);
    expect(shown({ by: CLAUDE, parts: [] })).toEqual(said);
  });

  it('is not guessed at where nobody wrote it down', () => {
    const { text, icon } = shown({ by: 'ollama:gemma4:e4b', parts: [] });
    expect(text).toBe('Read by rules and gemma4:e4b by way of Ollama');
    expect([chip, cloud, ruler]).not.toContain(icon);
  });
});

it('is a line that everybody hears: the icon is silent', () => {
  render(
    <TextProvider value={texts.en}>
      <AnsweredBy by="rules" verb="read" />
    </TextProvider>,
  );
  expect(screen.getByText('Read by rules, no AI')).toBeTruthy();
});
