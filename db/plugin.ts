import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';
import { DatabaseError } from './errors.ts';

/** JavaScript value to bound parameter: pg would turn arrays into Postgres arrays, SQLite refuses objects. */
function encode(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

class ParameterEncoder extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: encode(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(encode) };
  }
}

/**
 * Objects and arrays become JSON on the way in; columns named in `jsonColumns` become objects on the way out
 * (Postgres has already decoded them: only text is parsed).
 */
export function jsonPlugin(jsonColumns: readonly string[]): KyselyPlugin {
  const encoder = new ParameterEncoder();
  const decode = (row: UnknownRow): UnknownRow => {
    for (const column of jsonColumns) {
      const value = row[column];
      if (typeof value === 'string') row[column] = JSON.parse(value);
    }
    return row;
  };
  return {
    transformQuery: ({ node, queryId }: PluginTransformQueryArgs) => encoder.transformNode(node, queryId),
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
