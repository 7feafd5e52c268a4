#!/usr/bin/env node
import { register } from "tsx/esm/api";

register();

// Whoever reads our output may stop before its end, as `head` does.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
  env: process.env,
});
