import { expect, test } from "vitest";
import { createHintMemory } from "./hint-memory.ts";

function fakeStorage() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
}

test("dismissed hints stay dismissed at the next visit", () => {
  const storage = fakeStorage();
  const memory = createHintMemory(() => storage);
  expect(memory.dismissed()).toBe(false);
  memory.dismiss();
  expect(createHintMemory(() => storage).dismissed()).toBe(true);
});

test("a browser that keeps nothing forgets, and breaks nothing", () => {
  const memory = createHintMemory(() => {
    throw new Error("The operation is insecure");
  });
  memory.dismiss();
  expect(memory.dismissed()).toBe(false);
});
