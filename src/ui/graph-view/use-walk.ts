import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { degreeOf } from "#graph/knowledge-graph.ts";
import { type Direction, edgesAround, step } from "#graph/scene/walk.ts";
import type { Selection } from "#graph/selection.ts";
import type { SceneEdge } from "#graph/scene/scene.ts";
import type { EntityId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { pick, pickToo, select } from "#state/changes.ts";
import type { Speech } from "#words/speech.ts";
import { nameOf, sentenceOf } from "#words/graph-names.ts";
import { useServices } from "../shared/services.ts";
import { useSession, useSpeech, useView } from "../shared/use-explorer.ts";
import { type Shown, switchExpansion } from "./use-canvas.ts";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** What is said of an entity when one comes to it. */
function entityWords({ graph, scene }: Shown, id: EntityId, speech: Speech): string {
  const { t, language } = speech;
  const type = graph.entities.get(id)?.type;
  const hidden = scene.nodes.find((node) => node.id === id)?.hidden ?? 0;
  return [
    capitalised(nameOf(graph, id, language)),
    ...(type === undefined ? [] : [graph.ontology.entityTypes[type]?.label[language] ?? type]),
    t("panel.relations", { count: degreeOf(graph, id) }),
    ...(hidden === 0 ? [] : [t("walk.hidden", { count: hidden })]),
  ].join(", ");
}

/** What is said of an edge when one steps to it. */
function edgeWords({ graph }: Shown, edge: SceneEdge, speech: Speech): string {
  const { t, language } = speech;
  const relation = graph.relations.get(edge.id);
  if (relation === undefined) return "";
  return [
    sentenceOf(graph, relation, language),
    t(`status.${relation.status}`),
    t("panel.claims", { count: relation.claims.length }),
    ...(edge.mark === null ? [] : [t(`mark.${edge.mark}`)]),
    ...(edge.members.length > 1 ? [t("walk.bundle", { count: edge.members.length - 1 })] : []),
  ].join(", ");
}

/**
 * The keyboard on the canvas: arrows walk from entity to entity, comma and full stop step through the relations of the
 * one that they are at. What they come to is said.
 */
export function useWalk(container: RefObject<HTMLDivElement | null>, shown: RefObject<Shown>) {
  const speech = useSpeech();
  const { explorer, session } = useServices();
  const canvas = useSession((state) => state.canvas);
  const cursor = useSession((state) => state.cursor);
  const selected = useView((view) => view.select);
  const [said, say] = useState("");
  const last = useRef<EntityId | null>(null);
  const edge = useRef<SceneEdge | null>(null);

  useEffect(() => canvas?.setCursor(cursor), [canvas, cursor]);
  const { scene } = shown.current;
  useEffect(() => {
    // What has gone from the picture cannot be stood at.
    if (cursor !== null && !scene.nodes.some(({ id }) => id === cursor)) session.setState({ cursor: null });
  }, [scene, cursor, session]);

  const goTo = (id: EntityId | null) => {
    if (id === null) return;
    edge.current = null;
    canvas?.point(null);
    last.current = id;
    session.setState({ cursor: id });
    canvas?.reveal([id]);
    say(entityWords(shown.current, id, speech));
  };
  const stepEdge = (from: EntityId, by: 1 | -1) => {
    const around = edgesAround(shown.current.scene, canvas?.positions() ?? new Map(), from);
    if (around.length === 0) return;
    const at = around.findIndex(({ id }) => id === edge.current?.id);
    const next = around[(at < 0 ? (by === 1 ? 0 : around.length - 1) : at + by + around.length) % around.length];
    if (next === undefined) return;
    edge.current = next;
    canvas?.point({ kind: "relation", id: next.id });
    say(edgeWords(shown.current, next, speech));
  };
  const open = (id: EntityId) => {
    const at = edge.current;
    const { change, view } = explorer.getState();
    if (at !== null && at.members.length > 1) change(pick([at.source, at.target]));
    else if (at !== null) change(select({ kind: "relation", id: at.id }));
    else if (view.select?.id === id) change(switchExpansion(shown.current, id));
    else change(select({ kind: "entity", id }));
  };
  const openMenu = (id: EntityId) => {
    const box = container.current?.getBoundingClientRect();
    const at = canvas?.onScreen(id);
    if (box === undefined || at === undefined || at === null) return;
    const target: Selection =
      edge.current === null ? { kind: "entity", id } : { kind: "relation", id: edge.current.id };
    session.setState({
      menu: {
        entities: target.kind === "entity" ? [id] : [],
        relation: target.kind === "relation" ? target.id : null,
        at: { x: box.left + at.x, y: box.top + at.y },
      },
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = session.getState().cursor;
    if (event.ctrlKey || event.metaKey || event.altKey || at === null || canvas === null) return;
    const direction = arrows[event.key];
    if (direction !== undefined) goTo(step(shown.current.scene, canvas.positions(), at, direction));
    else if (event.key === "Enter") open(at);
    else if (event.key === " ") explorer.getState().change(pickToo(at));
    else if (event.key === ".") stepEdge(at, 1);
    else if (event.key === ",") stepEdge(at, -1);
    else if (event.key === "Home") goTo(shown.current.scene.nodes[0]?.id ?? null);
    else if (event.key === "m" || event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) openMenu(at);
    else return;
    event.preventDefault();
  };
  const onFocus = () => {
    const nodes = shown.current.scene.nodes;
    const known = [selected?.kind === "entity" ? selected.id : null, last.current].find((id) =>
      nodes.some((node) => node.id === id),
    );
    goTo(known ?? nodes[0]?.id ?? null);
  };
  const onBlur = () => {
    edge.current = null;
    canvas?.point(null);
    session.setState({ cursor: null });
    say("");
  };
  return { said, handlers: { onKeyDown, onFocus, onBlur } };
}
