import { exporting as en } from "../messages/en/exporting.ts";
import { exporting as it } from "../messages/it/exporting.ts";
import { teachArea } from "../speech.ts";

teachArea({ en, it });
