import { expect, test } from "vitest";
import { createRemembered } from "./remembered.ts";

function fakeStorage() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
}

test("what was so is so at the next visit, until it is not", () => {
  const storage = fakeStorage();
  const visit = () => createRemembered(() => storage, "hints");
  expect(visit().isSo()).toBe(false);
  visit().set(true);
  expect(visit().isSo()).toBe(true);
  visit().set(false);
  expect(visit().isSo()).toBe(false);
});

test("keys do not get in each other's way", () => {
  const storage = fakeStorage();
  createRemembered(() => storage, "hints").set(true);
  expect(createRemembered(() => storage, "keys").isSo()).toBe(false);
});

test("a browser that keeps nothing forgets with the page, and breaks nothing", () => {
  const refuse = () => {
    throw new Error("The operation is insecure");
  };
  const memory = createRemembered(refuse, "hints");
  memory.set(true);
  expect(memory.isSo()).toBe(true);
  expect(createRemembered(refuse, "hints").isSo()).toBe(false);
});
