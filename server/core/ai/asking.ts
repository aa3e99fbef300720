import { performance } from 'node:perf_hooks';
import type { Ctx } from '../context.ts';
import { type Link, leavesHere, nameOf } from './chain.ts';
import { type AiFailure, endsAsking, failureOf } from './failure.ts';
import { askPart } from './one-part.ts';
import { AiProblem } from './port.ts';
import type { Ask, AskOptions, Part, PartAnswer, Prompt, Read } from './question.ts';
import { newTry, type Tried } from './usage.ts';

type Open<I, O> = { part: Part<I, O>; prompt: Prompt; problem: AiFailure | null };
type Added<I, O> = { link: Link; add: Extract<Read<I, O>, { fits: true }>['add'] };

/** One question on its way down the chain: which parts are open, what was answered, who was tried. */
export class Asking<I, O> {
  readonly tried: Tried[] = [];
  private open: Open<I, O>[];
  private readonly asked: readonly string[];
  private readonly added = new Map<string, Added<I, O>>();
  /** parts of which something was sent to where it leaves this machine */
  private readonly left = new Set<string>();

  constructor(
    private readonly ctx: Ctx,
    private readonly question: Ask<I, O>,
    private readonly input: I,
    private readonly rules: O,
    private readonly options: AskOptions,
  ) {
    this.open = question.parts.flatMap((part) => {
      const prompt = part.prompt(input, rules);
      return prompt ? [{ part, prompt, problem: null }] : [];
    });
    this.asked = this.open.map(({ part }) => part.name);
  }

  /** Whether there is anything to ask a model. */
  get isOpen(): boolean {
    return this.open.length > 0;
  }

  /** Each model has a fair share of what is left of the time, so that one that stalls leaves some to the next. */
  async goDown(links: readonly Link[], timeoutMs: number): Promise<void> {
    const endsAt = performance.now() + timeoutMs;
    for (const [i, link] of links.entries()) {
      if (this.open.length === 0) return;
      await this.askAll(link, Math.max(1, (endsAt - performance.now()) / (links.length - i)));
    }
  }

  /** The open parts, some at a time; when the model itself is at fault the rest are not tried. */
  private async askAll(link: Link, shareMs: number): Promise<void> {
    const { maker, concurrency } = link.guarded.provider;
    const endsAt = performance.now() + shareMs;
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(new AiProblem(maker, 'timeout')), shareMs);
    const signals = this.options.signal ? [this.options.signal, deadline.signal] : [deadline.signal];
    const within = { signal: AbortSignal.any(signals), leftMs: () => endsAt - performance.now() };
    const waiting = [...this.open];
    let atFault: AiFailure | null = null;
    const hand = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        one.problem = atFault ?? (await this.askOne(link, one, within));
        if (one.problem && endsAsking(one.problem)) atFault = one.problem;
      }
    };
    // All of them end, also when one throws: what they took is written down together.
    const ends = await Promise.allSettled(Array.from({ length: concurrency }, hand));
    clearTimeout(timer);
    this.options.signal?.throwIfAborted();
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    this.open = this.open.filter(({ problem }) => problem !== null);
  }

  /** @returns why there is no answer, or null */
  private async askOne(
    link: Link,
    { part, prompt }: Open<I, O>,
    within: { signal: AbortSignal; leftMs: () => number },
  ): Promise<AiFailure | null> {
    const tried = newTry(part.name, nameOf(link));
    this.tried.push(tried);
    const started = performance.now();
    try {
      const { ctx, options } = this;
      const watch = { core: ctx, companyId: options.companyId ?? null, tried, ...within };
      const { add, repaired } = await askPart(link, part, prompt, watch);
      this.added.set(part.name, { link, add });
      tried.outcome = repaired ? 'repaired' : 'answered';
    } catch (err) {
      tried.problem = failureOf(err);
      if (this.options.signal?.aborted) tried.outcome = 'stopped';
      else
        this.ctx.log.warn(
          { err, ask: this.question.name, part: part.name, provider: tried.provider },
          'a model gave no answer, going on without it',
        );
    }
    if (tried.calls > 0 && leavesHere(link)) this.left.add(part.name);
    tried.latencyMs = Math.round(performance.now() - started);
    return tried.problem;
  }

  /** What the rules and the parts that were answered say together. */
  answer(): O {
    return this.question.parts.reduce((soFar, { name }) => this.addTo(soFar, name), this.rules);
  }

  /** What a part makes of an answer is ours, but fed by a model: a mistake in it must not cost the rules' answer. */
  private addTo(soFar: O, part: string): O {
    try {
      return this.added.get(part)?.add(soFar, this.input) ?? soFar;
    } catch (err) {
      this.ctx.log.error({ err, ask: this.question.name, part }, 'an answer could not be used');
      this.added.delete(part);
      return soFar;
    }
  }

  /** Who answered each part that was asked. */
  parts(): PartAnswer[] {
    return this.asked.map((part) => {
      const left = this.left.has(part);
      const added = this.added.get(part);
      if (added) return { part, by: nameOf(added.link), left, problem: null };
      const open = this.open.find((one) => one.part.name === part);
      return { part, by: 'rules', left, problem: open?.problem ?? 'bug' };
    });
  }
}
