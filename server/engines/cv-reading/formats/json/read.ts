import type { Node } from 'jsonc-parser';
import { findSkill } from '#server/engines/skills/index.ts';
import { decodeText } from '../../encoding.ts';
import type { Fact, ReadLine, ReadPage } from '../../types.ts';
import { type Stated, type StatedDate, Statements } from '../stated.ts';
import { JsonTree } from './tree.ts';

/** A line that fits no screen: then the text is laid out anew. */
const LONGEST_LINE = 2_000;

/**
 * A JSON Resume: its own text as the page, its leaves as facts.
 * The text was checked at the door (see check.ts).
 */
export function readJsonResume(bytes: Uint8Array): { pages: ReadPage[]; facts: Fact[] } {
  const text = laidOut((decodeText(bytes) ?? '').replace(/\r\n?/g, '\n'));
  return { pages: [pageOf(text)], facts: new Reader(new JsonTree(text)).facts() };
}

/** As it is written, unless it is all on one line or holds a picture. */
function laidOut(text: string): string {
  if (!text.split('\n').some((line) => line.length > LONGEST_LINE)) return text;
  const isPicture = (value: unknown) => typeof value === 'string' && value.startsWith('data:');
  return JSON.stringify(JSON.parse(text), (_, value: unknown) => (isPicture(value) ? undefined : value), 2);
}

function pageOf(text: string): ReadPage {
  const lines: ReadLine[] = [];
  for (const match of text.matchAll(/[^\s].*/g)) {
    const end = match.index + match[0].trimEnd().length;
    lines.push({ start: match.index, end, box: null });
  }
  return { text, lines };
}

class Reader {
  private readonly out = new Statements();
  constructor(private readonly tree: JsonTree) {}

  facts(): Fact[] {
    this.basics(this.tree.at('basics'));
    for (const work of this.tree.list('work')) this.work(work, 'name');
    for (const work of this.tree.list('volunteer')) this.work(work, 'organization');
    for (const education of this.tree.list('education')) this.education(education);
    for (const skill of this.tree.list('skills')) this.skill(skill);
    for (const language of this.tree.list('languages'))
      this.out.language(this.tree.stated(language, 'language'), this.tree.stated(language, 'fluency'));
    const names = { certificates: 'certificate', projects: 'project', publications: 'publication' } as const;
    for (const [key, field] of Object.entries(names))
      for (const entry of this.tree.list(key)) this.out.add(field, this.tree.stated(entry, 'name'));
    return this.out.facts;
  }

  private basics(basics: Node | undefined): void {
    const { out, tree } = this;
    const leaves = { name: 'name', label: 'headline', email: 'email', phone: 'phone' } as const;
    for (const [key, field] of Object.entries(leaves)) out.add(field, tree.stated(basics, key));
    const location = tree.at('location', basics);
    const place = ['city', 'region', 'address']
      .map((key) => tree.stated(location, key))
      .find((one) => one !== null);
    out.add('location', place);
    out.add('link', tree.stated(basics, 'url'));
    for (const profile of tree.list('profiles', basics)) out.add('link', tree.stated(profile, 'url'));
    out.add('summary', tree.stated(basics, 'summary'));
  }

  private work(node: Node, name: 'name' | 'organization'): void {
    const { out, tree } = this;
    const company = tree.stated(node, name) ?? tree.stated(node, 'company');
    const group = out.entry('work', company?.value);
    out.add('work.company', company, group);
    out.add('work.title', tree.stated(node, 'position'), group);
    out.add('work.location', tree.stated(node, 'location'), group);
    out.date('work.start', tree.stated(node, 'startDate'), group);
    out.date('work.end', this.endOf(node), group);
    out.add('work.highlight', tree.stated(node, 'summary'), group);
    for (const point of tree.list('highlights', node)) out.add('work.highlight', tree.asStated(point), group);
  }

  /** What has begun and has no end still goes on, unless it is said that nobody knows when it ended. */
  private endOf(node: Node): StatedDate | null {
    const end = this.tree.stated(node, 'endDate');
    const start = this.tree.stated(node, 'startDate');
    const hasEnded = this.tree.at('ended', this.tree.at('x-guildhall', node))?.value === true;
    if (end !== null || start === null || hasEnded) return end;
    return { value: null, source: start.source };
  }

  private education(node: Node): void {
    const { out, tree } = this;
    const group = out.entry('education');
    out.add('education.institution', tree.stated(node, 'institution'), group);
    out.add('education.degree', tree.stated(node, 'studyType'), group);
    out.add('education.area', tree.stated(node, 'area'), group);
    out.date('education.start', tree.stated(node, 'startDate'), group);
    out.date('education.end', tree.stated(node, 'endDate'), group);
    out.add('education.grade', tree.stated(node, 'score'), group);
  }

  /** A name with key words is a heading for them, unless it is a skill itself. */
  private skill(node: Node): void {
    const name = this.tree.stated(node, 'name');
    const words = this.tree.list('keywords', node).map((word) => this.tree.asStated(word));
    const isSkill = words.length === 0 || (name !== null && findSkill(name.value) !== null);
    if (isSkill) this.out.skill(name, this.tree.stated(node, 'level'));
    for (const word of words) this.out.skill(word as Stated | null);
  }
}
