import type { DBSchema, IDBPDatabase } from "idb";
import type { Outcome } from "#model/diagnostic.ts";

/** A snapshot that this browser keeps. */
export interface KeptSnapshot {
  readonly id: string;
  readonly name: string;
  /** When it was put there, in milliseconds since 1970. */
  readonly kept: number;
  readonly entities: number;
  readonly relations: number;
  /** A small picture of it, as a data address; empty where there is none. */
  readonly thumbnail: string;
  /** Its file. */
  readonly text: string;
}

/** Why the browser did not keep something, or does not give it back. */
export interface GalleryProblem {
  readonly code: "gallery-unavailable" | "gallery-full" | "gallery-failed";
  readonly detail: string;
}

type Done<Value> = Promise<Outcome<Value, GalleryProblem>>;

/** The snapshots that this browser keeps. No call rejects. */
export interface Gallery {
  /** The newest first. */
  readonly list: () => Done<readonly KeptSnapshot[]>;
  /** Keeps one, in place of the one with the same id. */
  readonly keep: (snapshot: KeptSnapshot) => Done<null>;
  readonly remove: (id: string) => Done<null>;
}

interface Schema extends DBSchema {
  snapshots: { key: string; value: KeptSnapshot };
}

const NAME = "trama";
const STORE = "snapshots";
const VERSION = 1;

function problemOf(error: unknown): GalleryProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : "";
  // Browsers that keep nothing for the page refuse to open the database at all.
  if (name === "QuotaExceededError") return { code: "gallery-full", detail };
  const refused = ["SecurityError", "InvalidStateError", "UnknownError", "ReferenceError", "TypeError"];
  return { code: refused.includes(name) ? "gallery-unavailable" : "gallery-failed", detail };
}

/** The gallery in the browser's own database. The library for that is loaded when it is first asked. */
export function createGallery(): Gallery {
  let database: Promise<IDBPDatabase<Schema>> | undefined;
  const open = async (): Promise<IDBPDatabase<Schema>> => {
    const { openDB } = await import("idb");
    return openDB<Schema>(NAME, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore(STORE, { keyPath: "id" });
      },
      // Another tab has a newer page: this one lets go.
      blocking: (_now, _next, { target }) => (target as IDBDatabase).close(),
      terminated: () => {
        database = undefined;
      },
    });
  };
  const ask = async <Value>(question: (database: IDBPDatabase<Schema>) => Promise<Value>): Done<Value> => {
    try {
      return { ok: true, value: await question(await (database ??= open())) };
    } catch (error) {
      database = undefined;
      return { ok: false, problems: [problemOf(error)] };
    }
  };
  return {
    list: () =>
      ask(async (from) => {
        const all = await from.getAll(STORE);
        return all.sort((a, b) => b.kept - a.kept || (a.id < b.id ? -1 : 1));
      }),
    keep: (snapshot) => ask(async (to) => to.put(STORE, snapshot).then(() => null)),
    remove: (id) => ask(async (from) => from.delete(STORE, id).then(() => null)),
  };
}
