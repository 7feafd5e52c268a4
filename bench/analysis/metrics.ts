import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { type MetricId, metricIds } from "#graph/metrics/metric-id.ts";
import { measureNetwork } from "#graph/metrics/metrics.ts";
import { linkCount, type Network, networkOf } from "#graph/metrics/network.ts";
import { seededRandom } from "#graph/layout/random.ts";
import type { EntityId } from "#model/ids.ts";

const ENTITIES = 5_000;
const RELATIONS = 20_000;

/** A scale-free network: everybody is linked to some who came before, those with many links sooner. */
function scaleFree(entities: number, relations: number): Network {
  const random = seededRandom(20_000);
  const name = (number: number) => `entity-${number}` as EntityId;
  const ends = [0];
  const pairs: [EntityId, EntityId][] = [];
  const taken = new Set<string>();
  for (
    let entity = 1;
    pairs.length < relations;
    entity = entity + 1 < entities ? entity + 1 : 1 + Math.floor(random() * (entities - 1))
  ) {
    for (let link = 0; link < 4 && pairs.length < relations; link++) {
      const other = ends[Math.floor(random() * ends.length)] ?? 0;
      const key = `${Math.min(entity, other)} ${Math.max(entity, other)}`;
      if (other === entity || taken.has(key)) continue;
      taken.add(key);
      pairs.push([name(entity), name(other)]);
      ends.push(entity, other);
    }
  }
  return networkOf(
    Array.from({ length: entities }, (_, number) => name(number)),
    pairs,
  );
}

/** What the worker is asked for. */
interface Order {
  readonly id: MetricId;
  readonly network: Network;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(2)} s`;

/** Milliseconds from the wish to cancel a measure that has begun until its worker is gone; `null` where it ended before. */
async function cancelled(order: Order): Promise<number | null> {
  const worker = new Worker(new URL("./metrics-worker.mjs", import.meta.url));
  const said: unknown[] = [];
  worker.on("message", (message) => said.push(message));
  worker.postMessage(order);
  await once(worker, "message");
  const begin = performance.now();
  await worker.terminate();
  return said.includes("ended") ? null : performance.now() - begin;
}

/** Prints how long each measure takes on 20,000 relations, and how soon one that is cancelled has ended. */
export async function metrics(): Promise<void> {
  const network = scaleFree(ENTITIES, RELATIONS);
  console.log(`Measures of ${network.ids.length} entities, ${linkCount(network)} links`);
  for (const id of metricIds satisfies readonly MetricId[]) {
    const begin = performance.now();
    const { sampled } = measureNetwork(id, network);
    const took = performance.now() - begin;
    const ended = await cancelled({ id, network });
    const cancel = ended === null ? "ended before it could be cancelled" : `cancelled in ${seconds(ended)}`;
    const how = sampled === null ? "exact" : `from ${sampled} entities`;
    console.log(`  ${id.padEnd(12)} ${seconds(took).padStart(8)}  ${how.padEnd(18)} ${cancel}`);
  }
}
