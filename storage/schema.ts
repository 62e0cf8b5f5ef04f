/**
 * The tables, as every dialect has them. Instants are ISO 8601 in UTC, JSON is text: both mean the same in SQLite
 * and PostgreSQL, and sort alike.
 */
export interface Schema {
  readonly conversations: {
    readonly key: string;
    readonly version: number;
    readonly state: string;
    readonly created_at: string;
    readonly touched_at: string;
  };
  /** One row a message; `seq` is the version of the conversation that it made. */
  readonly turns: {
    readonly key: string;
    readonly seq: number;
    readonly event_id: string;
    readonly at: string;
    readonly text: string;
    readonly replies: string;
  };
  readonly grants: {
    readonly secret_hash: string;
    readonly key: string;
    readonly granted_at: string;
  };
}
