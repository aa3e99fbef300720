import { count, create, insertMultiple, search as oramaSearch } from '@orama/orama';
import SqliteFile from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { searchWords } from '#server/engines/text/index.ts';

/** What is asked of every engine: words, and filters that all of them can do. */
export type Asked = {
  q: string;
  remote?: 'on_site' | 'hybrid' | 'remote';
  level?: 'entry' | 'mid' | 'senior' | 'executive';
};

/** An engine over all postings. It finds, filters, counts by three facets and gives the first twenty. */
export type Engine = { ask: (asked: Asked) => Promise<number> };

type Doc = {
  id: number;
  title: string;
  company: string;
  location: string;
  skills: string;
  description: string;
  remote: string;
  level: string;
  jobType: string;
};

const TWENTY = 20;

/** Every open posting of a SQLite file, as the peers read it. */
function readDocs(path: string): Doc[] {
  const db = new SqliteFile(path, { readonly: true });
  const docs = db
    .prepare(
      `select posting_search.no as id, posting.title, company.name as company, posting.location, posting.description, posting.remote,
        posting.level, posting.job_type as jobType, (select group_concat(name, '\n') from posting_skill
          where posting_skill.posting_id = posting.id) as skills
      from posting_search join posting on posting.id = posting_search.posting_id
      join company on company.id = posting.company_id order by posting_search.no`,
    )
    .all() as Doc[];
  db.close();
  return docs.map((doc) => ({ ...doc, skills: doc.skills ?? '' }));
}

/** Filters, counts and the first twenty over ids in the order of their rank: the same work for peers that only find. */
function finish(byId: ReadonlyMap<number, Doc>, ids: readonly number[], { remote, level }: Asked): number {
  const counts = { remote: new Map(), level: new Map(), jobType: new Map() };
  const add = (map: Map<string, number>, value: string) => map.set(value, (map.get(value) ?? 0) + 1);
  const shown: Doc[] = [];
  let total = 0;
  for (const id of ids) {
    const doc = byId.get(id)!;
    const [isRemote, isLevel] = [!remote || doc.remote === remote, !level || doc.level === level];
    if (isLevel) add(counts.remote, doc.remote);
    if (isRemote) add(counts.level, doc.level);
    if (!isRemote || !isLevel) continue;
    add(counts.jobType, doc.jobType);
    total++;
    if (shown.length < TWENTY) shown.push(doc);
  }
  return total;
}

const FIELDS = {
  all: ['title', 'company', 'location', 'skills', 'description'],
  core: ['title', 'company', 'location', 'skills'],
} as const;

/** Compact: what a filter and a card need, without the text. */
const cardsOf = (docs: readonly Doc[]) => new Map(docs.map((doc) => [doc.id, { ...doc, description: '' }]));

/** All words, the last one also as a beginning; words that are nearly so only where nothing has them. */
function openMiniSearch(path: string, fields: readonly string[]): Engine {
  const docs = readDocs(path);
  const index = new MiniSearch<Doc>({
    fields: [...fields],
    tokenize: (text) => searchWords(text),
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 4, skills: 2 },
      prefix: (_, i, terms) => i === terms.length - 1,
    },
  });
  index.addAll(docs);
  const byId = cardsOf(docs);
  return {
    ask: async (asked) => {
      const exact = index.search(asked.q);
      const hits = exact.length > 0 ? exact : index.search(asked.q, { fuzzy: 0.2 });
      return finish(
        byId,
        hits.map(({ id }) => id as number),
        asked,
      );
    },
  };
}

async function openOrama(path: string): Promise<Engine> {
  const docs = readDocs(path);
  const db = create({
    schema: {
      title: 'string',
      company: 'string',
      location: 'string',
      skills: 'string',
      description: 'string',
      remote: 'enum',
      level: 'enum',
      jobType: 'enum',
    } as const,
  });
  await insertMultiple(
    db,
    docs.map((doc) => ({ ...doc, id: String(doc.id) })),
    1_000,
  );
  if (count(db) !== docs.length) throw new Error('Orama holds too few');
  return {
    ask: async ({ q, remote, level }) => {
      const where = { ...(remote && { remote: { eq: remote } }), ...(level && { level: { eq: level } }) };
      const ask = (tolerance: number) =>
        oramaSearch(db, {
          term: q,
          limit: TWENTY,
          threshold: 0,
          tolerance,
          boost: { title: 4, skills: 2 },
          ...(Object.keys(where).length > 0 && { where }),
        });
      const exact = await ask(0);
      const page = exact.count > 0 ? exact : await ask(1);
      return page.count;
    },
  };
}

function openFts5(path: string): Engine {
  const docs = readDocs(path);
  const db = new SqliteFile(':memory:');
  db.exec('create virtual table f using fts5(title, company, location, skills, description)');
  const add = db.prepare(
    'insert into f (rowid, title, company, location, skills, description) values (?, ?, ?, ?, ?, ?)',
  );
  db.transaction(() => {
    for (const doc of docs)
      add.run(doc.id, doc.title, doc.company, doc.location, doc.skills, doc.description);
  })();
  const find = db.prepare('select rowid from f where f match ? order by bm25(f, 8, 2, 2, 4, 1)').pluck();
  const byId = cardsOf(docs);
  return {
    ask: async (asked) => {
      const words = searchWords(asked.q).map((word) => `"${word.replaceAll('"', '')}"`);
      if (words.length === 0) return 0;
      return finish(byId, find.all(`${words.join(' ')}*`) as number[], asked);
    },
  };
}

export const peers = {
  'MiniSearch, all fields': (path: string) => openMiniSearch(path, FIELDS.all),
  'MiniSearch, core fields': (path: string) => openMiniSearch(path, FIELDS.core),
  Orama: openOrama,
  'FTS5, bm25': openFts5,
};
