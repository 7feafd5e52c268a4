import { imports as en } from "../messages/en/import.ts";
import { imports as it } from "../messages/it/import.ts";
import { teachArea } from "../speech.ts";

teachArea({ en, it });
