import { latin1 } from '../../sniff.ts';
import { type Block, type BlocksRead, pageOfBlocks } from '../blocks.ts';
import { linkTarget } from '../link-target.ts';
import { repeatedOnce } from '../repeated.ts';
import { hiddenReason } from '../sight.ts';
import { Story } from '../story.ts';
import { type Destination, FORMATS, START, type State } from './state.ts';
import { Tables } from './tables.ts';
import { type Token, tokensOf } from './tokens.ts';
import { APART, decodeBytes, SIGNS, SKIPPED, STARRED, SYMBOLS } from './vocabulary.ts';

type Field = { href: string; instruction: string; from: number };
/** What the end of a group brings about. */
type Group = { state: State; ends: (() => void) | null; isStarred: boolean; isFresh: boolean };

const STRUCTURE = new Set(['par', 'sect', 'page', 'cell', 'nestcell', 'row', 'nestrow']);
/** No writer nests deeper; an attack does. */
const MOST_GROUPS = 2_000;

/** An RTF as one page of paragraphs, tables and text boxes; header first, notes and footer last. */
export function readRtf(bytes: Uint8Array): BlocksRead {
  return new Rtf(latin1(bytes)).read();
}

const isTable = (destination: Destination): destination is 'fonts' | 'colors' | 'styles' =>
  destination === 'fonts' || destination === 'colors' || destination === 'styles';

class Rtf {
  private state: State = { ...START };
  private readonly groups: Group[] = [];
  private readonly tables = new Tables();
  private story = new Story();
  private readonly apart = { header: [] as Block[], footer: [] as Block[], notes: [] as Block[] };
  private readonly fields: Field[] = [];
  private bytes = '';
  /** chars still to be skipped after a \u */
  private skips = 0;
  private rowIsPainted = false;
  private readonly hasFills: boolean;

  constructor(private readonly source: string) {
    this.hasFills = source.includes('{\\sn fillColor}');
  }

  read(): BlocksRead {
    for (const token of tokensOf(this.source)) this.take(token);
    this.flush();
    while (this.groups.length > 0) this.close();
    const { header, notes, footer } = this.apart;
    return pageOfBlocks([
      ...repeatedOnce([header]),
      ...this.story.blocks(),
      ...notes,
      ...repeatedOnce([footer]),
    ]);
  }

  private take(token: Token): void {
    if (token.is === 'bytes') this.takeBytes(token.bytes);
    else {
      this.flush();
      if (token.is === 'open') this.open();
      else if (token.is === 'close') this.close();
      else this.takeWord(token.word, token.value);
    }
  }

  private takeWord(word: string, value: number | null): void {
    // A control word counts as one char of what stands in for a \u.
    if (this.skips > 0 && SIGNS[word] !== undefined) this.skips -= 1;
    else this.word(word, value);
    const group = this.groups.at(-1);
    if (group && word !== '*') group.isFresh = false;
  }

  private takeBytes(bytes: string): void {
    const skipped = Math.min(this.skips, bytes.length);
    this.skips -= skipped;
    // Pictures are millions of digits in groups that are skipped.
    if (this.state.destination !== 'none') this.bytes += bytes.slice(skipped);
    const group = this.groups.at(-1);
    if (group) group.isFresh = false;
  }

  private open(): void {
    this.skips = 0;
    const around = this.groups.at(-1);
    if (around) around.isFresh = false;
    if (this.groups.length > MOST_GROUPS) throw new Error('groups nested too deep');
    this.groups.push({ state: this.state, ends: null, isStarred: false, isFresh: true });
    this.state = { ...this.state };
  }

  private close(): void {
    this.skips = 0;
    const group = this.groups.pop();
    if (group === undefined) return;
    group.ends?.();
    this.state = group.state;
  }

  /** Text that waits, decoded by the font it is written in. */
  private flush(): void {
    if (this.bytes === '') return;
    const bytes = this.bytes;
    this.bytes = '';
    const charset = this.tables.charsetOf(this.state.font);
    if (charset === SYMBOLS) {
      this.text(
        [...bytes].map((c) => (c === ' ' ? c : String.fromCharCode(0xf000 + c.charCodeAt(0)))).join(''),
      );
    } else this.text(decodeBytes(bytes, this.tables.codePageOf(this.state.font)));
  }

  private text(text: string): void {
    const { destination, bold, italic, size, isDeleted } = this.state;
    if (destination === 'instruction') {
      const field = this.fields.at(-1);
      if (field) field.instruction += text;
    } else if (isTable(destination)) {
      this.tables.text(destination, text);
    } else if (destination === 'text' && !isDeleted) {
      this.story.runs.push({ text, bold, italic, size, hidden: this.hidden() });
    }
  }

  private hidden() {
    const { size, color, vanishes, onGround, isPainted } = this.state;
    const isOnRow = this.state.depth > 0 && this.rowIsPainted;
    return hiddenReason({
      size,
      vanishes,
      color: this.tables.colors[color],
      onGround: onGround || isPainted || isOnRow,
    });
  }

  private word(word: string, value: number | null): void {
    const group = this.groups.at(-1);
    if (word === '*') {
      if (group) group.isStarred = true;
      return;
    }
    if (this.state.destination === 'none') {
      // The same text in Unicode, within a group that older readers take.
      if (word === 'ud' && group?.isStarred) this.state.destination = 'text';
      return;
    }
    if (group?.isFresh && this.enters(word, group)) return;
    if (word === 'u' && value !== null) this.unicode(value);
    else if (SIGNS[word] !== undefined) this.text(SIGNS[word]!);
    else if (isTable(this.state.destination)) this.tables.word(this.state.destination, word, value);
    else this.format(word, value);
  }

  private unicode(value: number): void {
    this.text(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.skips = this.state.fallback;
  }

  /** A group whose first word says what it is. Returns whether the word was that. */
  private enters(word: string, group: Group): boolean {
    const set = (destination: Destination) => {
      this.state.destination = destination;
      return true;
    };
    if (SKIPPED.has(word) || (group.isStarred && !STARRED.has(word))) return set('none');
    if (word === 'fonttbl') return set('fonts');
    if (word === 'colortbl') return set('colors');
    if (word === 'stylesheet') return set('styles');
    if (word === 'upr') return set('none');
    if (word === 'listtext' || word === 'pntext' || word === 'pn') return this.sign(group, word);
    if (word === 'field') return this.field(group);
    if (word === 'fldinst') return set('instruction');
    if (word === 'shptxt' || word === 'dptxbxtext')
      return this.beside(group, (blocks, outer) => {
        outer.frames.push({ is: 'frame', blocks });
      });
    const part = APART[word];
    if (part === undefined) return false;
    return this.beside(group, (blocks) => {
      this.apart[part].push(...blocks);
    });
  }

  private sign(group: Group, word: string): boolean {
    this.state.destination = 'sign';
    // \pn comes with the paragraph's properties, the sign itself with its text: either makes a point of it.
    if (word !== 'pn') group.state.listed = true;
    return true;
  }

  private field(group: Group): boolean {
    const field: Field = { href: '', instruction: '', from: this.story.runs.length };
    this.fields.push(field);
    const { story } = this;
    group.ends = () => {
      this.fields.pop();
      const href = /HYPERLINK\s+(?!\\l)"?([^"\s]+)"?/i.exec(field.instruction)?.[1] ?? '';
      const label = story.runs.slice(field.from);
      const text = linkTarget(href, label.map((run) => run.text).join(''));
      if (text !== '') story.runs.push({ ...label.at(-1), text });
    };
    return true;
  }

  /** Reads a group as a story of its own. */
  private beside(group: Group, done: (blocks: Block[], outer: Story) => void): boolean {
    const outer = this.story;
    this.story = new Story();
    this.state = { ...START, font: this.state.font, fallback: this.state.fallback, isPainted: this.hasFills };
    group.ends = () => {
      done(this.story.blocks(), outer);
      this.story = outer;
    };
    return true;
  }

  private format(word: string, value: number | null): void {
    if (STRUCTURE.has(word)) this.structure(word);
    else if (word === 'ansicpg' || word === 'deff' || word === 'mac') this.tables.document(word, value ?? 0);
    else if (word === 'trowd') this.rowIsPainted = false;
    else if (word === 'clcbpat' || word === 'trcbpat') this.rowIsPainted ||= this.tables.isPaint(value);
    else FORMATS[word]?.(this.state, value, this.tables);
  }

  private structure(word: string): void {
    const inner = Math.max(2, this.state.depth);
    if (word === 'cell') this.story.endCell(this.standing(1));
    else if (word === 'nestcell') this.story.endCell(this.standing(inner));
    else if (word === 'row') this.story.endRow(1);
    else if (word === 'nestrow') this.story.endRow(inner);
    else this.story.endParagraph(this.standing(this.state.depth));
  }

  private standing(depth: number) {
    return {
      depth,
      heading: this.state.heading ?? this.tables.headingOf(this.state.style),
      listed: this.state.listed,
    };
  }
}
