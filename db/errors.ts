/**
 * What can be wrong with a database before anyone may use it.
 * `database_newer`: it holds migrations this code does not know (params.unknown, comma separated).
 * `data_dir_locked`: another server serves this folder (params.pid, params.address).
 * `database_url`: not an address of a database that we speak (params.url).
 * `outer_db_in_transaction`: a query or a second transaction beside the open one (a bug: pass `tx` on).
 * `write_outside_transaction`: a write through the reading side (a bug: open a transaction).
 */
export type DatabaseProblem =
  | 'database_newer'
  | 'data_dir_locked'
  | 'database_url'
  | 'outer_db_in_transaction'
  | 'write_outside_transaction';

/** A typed stop: `code` and `params` say what to tell the person who starts the server. */
export class DatabaseError extends Error {
  readonly code: DatabaseProblem;
  readonly params: Record<string, string | number>;

  constructor(code: DatabaseProblem, params: Record<string, string | number> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'DatabaseError';
    this.code = code;
    this.params = params;
  }
}
