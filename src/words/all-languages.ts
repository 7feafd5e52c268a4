import { en } from "./messages/en.ts";
import { it } from "./messages/it.ts";
import { teach } from "./speech.ts";

// For whoever needs every language at once, or has all of them at hand anyway: a terminal, a file that holds both.
teach("en", en);
teach("it", it);
