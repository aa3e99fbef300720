import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely';
import { DatabaseError } from './errors.ts';

const names = new Map<string, string>();

/** An SQL name as the code knows it: `applied_at` is `appliedAt`. */
function codeName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  names.set(name, made);
  return made;
}

/**
 * Rows on the way out: columns under their names in code, and those named in `jsonColumns` as objects (Postgres has already
 * decoded them: only text is parsed). The way in is the compilers'.
 */
export function rowsPlugin(jsonColumns: readonly string[]): KyselyPlugin {
  const json = new Set(jsonColumns);
  const decode = (row: UnknownRow): UnknownRow => {
    const decoded: UnknownRow = {};
    for (const column in row) {
      const value = row[column];
      const name = codeName(column);
      decoded[name] = typeof value === 'string' && json.has(name) ? JSON.parse(value) : value;
    }
    return decoded;
  };
  return {
    transformQuery: ({ node }: PluginTransformQueryArgs) => node,
    transformResult: async ({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> => ({
      ...result,
      rows: result.rows.map(decode),
    }),
  };
}

const writes = new Set<RootOperationNode['kind']>([
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'MergeQueryNode',
]);

/** Holds the reading side to reading, alike on both dialects, and lets `check` refuse a query altogether. */
export function readingPlugin(check: () => void): KyselyPlugin {
  return {
    transformQuery: ({ node }: PluginTransformQueryArgs) => {
      check();
      if (writes.has(node.kind)) throw new DatabaseError('write_outside_transaction');
      return node;
    },
    transformResult: async ({ result }: PluginTransformResultArgs) => result,
  };
}
