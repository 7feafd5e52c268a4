import { attribution as en } from "../messages/en/attribution.ts";
import { attribution as it } from "../messages/it/attribution.ts";
import { teachArea } from "../speech.ts";

teachArea({ en, it });
