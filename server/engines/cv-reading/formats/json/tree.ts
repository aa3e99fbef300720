import { type Node, parseTree } from 'jsonc-parser';
import type { FactSource } from '../../types.ts';
import type { Stated } from '../stated.ts';

/** JSON with the place of every value in its text. */
export class JsonTree {
  private readonly root: Node | undefined;

  constructor(private readonly text: string) {
    this.root = parseTree(text);
  }

  /** Elements of the list under a key. */
  list(key: string, of: Node | undefined = this.root): Node[] {
    const node = this.at(key, of);
    return node?.type === 'array' ? (node.children ?? []) : [];
  }

  at(key: string, of: Node | undefined = this.root): Node | undefined {
    const found =
      of?.type === 'object' ? of.children?.find(({ children }) => children?.[0]?.value === key) : undefined;
    return found?.children?.[1];
  }

  /** A text under a key; null for one that is not there or empty. */
  stated(of: Node | undefined, key: string): Stated | null {
    return this.asStated(this.at(key, of));
  }

  asStated(node: Node | undefined): Stated | null {
    if (node?.type !== 'string' || String(node.value).trim() === '') return null;
    return { value: node.value as string, source: this.source(node) };
  }

  /** What stands between the quotes. */
  private source({ offset, length }: Node): FactSource {
    const [start, end] = [offset + 1, offset + length - 1];
    return { page: 1, start, end, text: this.text.slice(start, end) };
  }
}
