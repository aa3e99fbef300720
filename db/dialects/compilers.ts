import { PostgresQueryCompiler, SqliteQueryCompiler } from 'kysely';

/**
 * Where names and values take the form that the database knows: `appliedAt` is `applied_at`, objects are JSON. Done while the
 * SQL is written, because a plugin does it by rebuilding the whole query before, which took longer than most queries run.
 */

const names = new Map<string, string>();

/** A name in code as an SQL name, ready to stand between double quotes. */
function sqlName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('"', '""');
  names.set(name, made);
  return made;
}

/** Stands for a value that a prepared query is yet to get. */
export class Hole {
  constructor(readonly name: string) {}
}

/** A hole under any name. */
export const holes: Record<string, unknown> = new Proxy({}, { get: (_, name) => new Hole(String(name)) });

/** JavaScript value to bound parameter: pg would turn arrays into Postgres arrays, SQLite refuses objects. */
export function sqlValue(value: unknown): unknown {
  if (value instanceof Hole) return value;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

export class OurSqliteCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(name: string): string {
    return sqlName(name);
  }

  protected override addParameter(value: unknown): void {
    super.addParameter(sqlValue(value));
  }
}

export class OurPostgresCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(name: string): string {
    return sqlName(name);
  }

  protected override addParameter(value: unknown): void {
    super.addParameter(sqlValue(value));
  }
}
